#pragma once

#include "core/base/environment.h"
#include "core/export.h"
#include "core/payload/preview.h"

#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace Telemetry {

/** A report that another one is compared with, wherever it is from. */
struct ComparedReport
{
    Json document = {};
    QList<LensMark> lens = {}; ///< what may be private in it
    QList<QStringList> assumed = {}; ///< paths of values that only stand for real ones
    QString profile = {}; ///< as which it was made; empty: not known
    std::optional<QDateTime> sent = {}; ///< UTC

    bool operator==(const ComparedReport &) const = default;
};

/** @param preview  not refused */
TELEMETRY_CORE_EXPORT ComparedReport comparedReport(const Preview &preview);

/** @return JsonSyntax or JsonTooDeep with line and column; ValueInvalid where it is no object */
TELEMETRY_CORE_EXPORT Result<ComparedReport> comparedReport(QByteArrayView json, const LensKnowledge &knowledge);

/**
 * A report that was saved as a file: the object of a preview, or a body.
 *
 * @return the errors of the file, of at most 64 MB, and of its text, with path and line
 */
TELEMETRY_CORE_EXPORT Result<ComparedReport> readComparedReport(const QString &path, const LensKnowledge &knowledge);

/**
 * The last report of @p event that was sent, or may have been, from the history.
 *
 * @return nothing when none was sent yet; DatabaseUnusable, or the error of its body
 */
TELEMETRY_CORE_EXPORT Result<std::optional<ComparedReport>>
lastSentReport(const Environment &environment, const QString &event, const LensKnowledge &knowledge);

/** The report of this id, whatever its state. @return ReportUnknown, DatabaseUnusable, or the error of its body */
TELEMETRY_CORE_EXPORT Result<ComparedReport> keptReport(const Environment &environment, qint64 id,
                                                        const LensKnowledge &knowledge);

} // namespace Telemetry
