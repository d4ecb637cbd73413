#pragma once

#include "core/capture/eventscanner.h"
#include "core/export.h"
#include "core/payload/preview.h"

#include <QList>
#include <QString>

namespace Telemetry {

/** One member in which a captured event and its preview are not the same. */
struct FieldDifference
{
    enum class Why {
        RunTime, ///< known only while the command runs: the preview assumed or drew its value
        ProjectChanged, ///< the project's files were changed after the event was printed
        OnlyCaptured, ///< the preview does not have it
        OnlyPredicted, ///< the captured event does not have it
        Unexplained,
    };

    QString place = {}; ///< "userId", "properties.num_intents", "context.python"
    Why why = Why::Unexplained;
    Json captured = {}; ///< null where it is absent
    Json predicted = {};

    bool operator==(const FieldDifference &) const = default;
};

/** The fixed word: "run time", "project changed", "only captured", "only predicted", "unexplained". */
TELEMETRY_CORE_EXPORT QString differenceWord(FieldDifference::Why why);

/** For people: half a sentence that follows the name of the member. */
TELEMETRY_CORE_EXPORT QString differenceReason(FieldDifference::Why why);

/** A captured event beside the preview of the same event. */
struct EventComparison
{
    QList<FieldDifference> differences =
        {}; ///< in the order of the captured event, with what only the preview has where it would stand

    bool isSame() const { return differences.isEmpty(); }

    /** Nothing differs but what no preview can know. */
    TELEMETRY_CORE_EXPORT bool isAsPredicted() const;

    bool operator==(const EventComparison &) const = default;
};

/**
 * Whose report a captured event is, by the version in its context; empty where it tells none.
 */
TELEMETRY_CORE_EXPORT QString capturedProfile(const Json &document);

/**
 * @param captured  of kind Track, with a document
 * @param hasProjectChanged  a file that the preview was computed from is younger than the event
 */
TELEMETRY_CORE_EXPORT EventComparison compareEvent(const CapturedEvent &captured, const Preview &preview,
                                                   bool hasProjectChanged);

} // namespace Telemetry
