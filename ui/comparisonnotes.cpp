#include "ui/comparisonnotes.h"

#include "ui/textlabel.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::ComparisonNotes)
};

} // namespace

QStringList comparisonText(const Result<EventComparison> &comparison)
{
    if (!comparison)
        return {Text::tr("No preview: %1").arg(errorMessage(comparison.error()))};
    if (comparison->isSame())
        return {Text::tr("The same as its preview.")};
    QStringList lines = {comparison->isAsPredicted()
                             ? Text::tr("The same as its preview, but for what only the running command knows.")
                             : Text::tr("Differs from its preview in the marked lines.")};
    for (const FieldDifference &difference : comparison->differences) {
        if (difference.why == FieldDifference::Why::OnlyPredicted)
            lines.append(u"%1 %2"_s.arg(difference.place, differenceReason(difference.why)));
    }
    return lines;
}

QList<JsonAnnotation> comparisonMarks(const Result<EventComparison> &comparison)
{
    QList<JsonAnnotation> marks;
    if (!comparison)
        return marks;
    using Why = FieldDifference::Why;
    for (const FieldDifference &difference : comparison->differences) {
        const bool isExpected = difference.why == Why::RunTime;
        QString note = differenceReason(difference.why);
        if (difference.why == Why::ProjectChanged || difference.why == Why::Unexplained) {
            QString predicted = QString::fromUtf8(difference.predicted.display());
            if (predicted.size() > 40)
                predicted = predicted.first(37) + u"..."_s;
            note = difference.why == Why::ProjectChanged
                ? Text::tr("preview, of the project as it is now: %1").arg(predicted)
                : Text::tr("preview: %1").arg(predicted);
        }
        const qsizetype dot = difference.place.indexOf(u'.');
        marks.append({.path = dot < 0 ? QStringList{difference.place}
                                      : QStringList{difference.place.first(dot), difference.place.sliced(dot + 1)},
                      .kind = isExpected ? JsonAnnotation::Kind::Note : JsonAnnotation::Kind::Added,
                      .note = visibleText(note)});
    }
    return marks;
}

} // namespace Telemetry
