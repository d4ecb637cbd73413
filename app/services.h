#pragma once

#include "core/delivery/salvage.h"
#include "core/events/eventcatalogue.h"
#include "core/reporting/situation.h"

#include <QList>
#include <QString>

#include <memory>

namespace Telemetry {

class Console;
class DeliveryDesk;

/** Owns what lives as long as the program, and hands it to commands and windows. */
class Services
{
public:
    /** @param inheritedMask  of the modes of new files, as this program was started with */
    explicit Services(unsigned inheritedMask = 022);
    ~Services();

    /** For programs that are run on behalf of the person: their files are none of ours. */
    unsigned inheritedMask() const { return m_inheritedMask; }

    const Environment &environment() const { return m_environment; }
    const EventCatalogue &catalogue() const { return EventCatalogue::builtIn(); }

    /** Where to look for a situation of the project in @p folder (absolute). */
    SituationRequest situationRequest(const QString &folder, const QString &rasaPath = {},
                                      bool withRemote = false) const;

    /** A machine ID and a training ID for previews, drawn once per process and written nowhere by themselves. */
    const QString &newMachineId() const { return m_newMachineId; }
    const QString &trainingId() const { return m_trainingId; }

    /** Delivery in this thread, for the command line; made at first use. */
    DeliveryDesk &delivery();

    /** Damaged databases that delivery() kept aside so far; to be told. */
    const QList<Salvage> &salvages() const { return m_salvages; }

    /** How many reports wait in the outbox. */
    Result<qint64> waitingReports();

private:
    unsigned m_inheritedMask;
    Environment m_environment;
    QString m_newMachineId;
    QString m_trainingId;
    std::unique_ptr<DeliveryDesk> m_delivery;
    QList<Salvage> m_salvages;
};

} // namespace Telemetry
