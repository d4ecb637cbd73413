#pragma once

#include "core/base/jsondifference.h"
#include "core/payload/privacylens.h"
#include "ui/comparisonsource.h"

#include <QString>

namespace Telemetry {

// What is said about a comparison: names of its sides, a sentence with the figures, what the lens found.

/** "Rasa 3.6.20" where it is installed, else the title of the profile. */
QString profileName(const QString &profile, const QString &installedVersion = {});

/** What is compared with, in some words. @param other  may tell more than the target: when it was sent */
QString targetName(const ComparisonTarget &target, const OtherSide &other);

/** A name in at most @p most characters, for a button. */
QString shortenedName(const QString &name, qsizetype most);

/** "what upgrading from Rasa 3.6.20 to Rasa Pro 3.14 would add: 27 values more, 2 changed" */
QString comparisonSentence(const ComparisonTarget &target, const QString &left, const QString &right,
                           const QString &leftProfile, const DifferenceCounts &counts);

/** What of a person leaves with the reports. */
struct LensSummary
{
    bool isQuiet = true; ///< nothing is marked
    QString headline = {};
    QString places = {}; ///< the classes, each with the first place
};
LensSummary lensSummary(const QList<LensMark> &left, const QList<LensMark> &right);

/** Why there is nothing to compare with, and what to do. */
struct AbsentText
{
    QString headline = {};
    QString sentence = {};
};
AbsentText absentText(const ComparisonTarget &target, const QString &event);

} // namespace Telemetry
