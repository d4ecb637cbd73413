#pragma once

#include "core/export.h"
#include "core/payload/preview.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Telemetry {

class EventCatalogue;

/** What a telemetry statement is made from. */
struct StatementRequest
{
    QString project = {}; ///< name for people; may be empty
    QString profile = {}; ///< whose reports
    QString rasaVersion = {}; ///< of the installed Rasa; empty: none, the profile's title stands for it
    QList<Preview> previews =
        {}; ///< as that profile sends them; those that hold something of the project are described in full
    bool withValues = true; ///< the project's own counts and choices; texts that the lens marks never
    QDate date = {};
};

/**
 * A page in Markdown for a team's README or privacy page: what this project reports through Rasa, to whom, and how to
 * say no. For readers who know nothing of Rasa; ends with a line end.
 *
 * Values of this computer and person (IDs, hashes, versions of the system) are described and never written, and neither
 * is any text that the privacy lens marks. Foreign text is escaped: it cannot become markup. Pure.
 *
 * @see notice.md sections 2 to 6
 */
TELEMETRY_CORE_EXPORT QString telemetryStatement(const EventCatalogue &catalogue, const StatementRequest &request);

} // namespace Telemetry
