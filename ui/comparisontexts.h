#pragma once

#include "core/base/differencelines.h"
#include "core/base/result.h"
#include "core/reporting/comparedreport.h"
#include "ui/jsonlines.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <memory>
#include <utility>
#include <vector>

namespace Telemetry {

/** One side of a comparison as it is shown, with what is said about its lines. */
struct ComparedText
{
    JsonLines lines = JsonLines(QByteArray());
    QHash<qsizetype, QString> notes = {}; ///< by line
    QHash<qsizetype, std::pair<qsizetype, qsizetype>> marks = {}; ///< start and length in the value, by line
};

/** Two reports line beside line. A value; made on any thread. */
struct ComparisonTexts
{
    DifferenceCounts counts = {};
    std::vector<DifferenceLine> lines = {};
    ComparedText left = {};
    ComparedText right = {};
    QSet<qsizetype> special = {}; ///< lines of the right side with a note that was given: of interest even if the same
};

struct ComparisonInput
{
    ComparedReport left = {};
    ComparedReport right = {};
    QHash<QString, QString> notes = {}; ///< on members of the right report, by "context.company"
    bool areSecretsShown = false;
};

/**
 * Compares the reports as they are, and puts them into lines with secrets masked unless they are shown: two secrets
 * that look the same when masked still count as different.
 *
 * @return NotSerialisable where a report has no written form
 */
Result<ComparisonTexts> comparisonTexts(const ComparisonInput &input);

} // namespace Telemetry
