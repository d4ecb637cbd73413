#pragma once

#include "core/events/eventcatalogue.h"

#include <QList>
#include <QStringView>

namespace Telemetry {

/** What Rasa reports besides the events of the catalogue, as entries beside them: error reports, identify. */
const QList<EventDefinition> &channelEntries();

/** By slug. Null pointer when there is none. */
const EventDefinition *channelEntry(QStringView slug);

/** The mark of an entry that goes another way than events do: "Error channel"; empty for an event. */
QString channelMark(QStringView slug);

} // namespace Telemetry
