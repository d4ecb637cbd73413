#include "ui/comparisontexts.h"

#include "core/payload/lensmask.h"
#include "ui/lensannotations.h"

#include <QCoreApplication>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::ComparisonTexts)
};

void addNote(ComparedText &text, qsizetype line, const QString &note)
{
    if (line < 0 || note.isEmpty())
        return;
    QString &all = text.notes[line];
    all += all.isEmpty() ? note : u" · "_s + note;
}

void addMarks(ComparedText &text, const MaskedReport &shown)
{
    for (const JsonAnnotation &annotation : lensAnnotations(shown)) {
        const qsizetype line = text.lines.find(annotation.path);
        if (line < 0)
            continue;
        addNote(text, line, annotation.note);
        if (annotation.kind != JsonAnnotation::Kind::Private)
            continue;
        const qsizetype room = text.lines.at(line).valueLength;
        const qsizetype start = std::clamp<qsizetype>(annotation.start, 0, room);
        const qsizetype rest = room - start;
        text.marks.insert(line, {start, annotation.length < 0 ? rest : std::min(annotation.length, rest)});
    }
}

Result<ComparedText> comparedText(const ComparedReport &report, bool areSecretsShown)
{
    const MaskedReport shown =
        areSecretsShown ? MaskedReport{report.document, report.lens} : masked(report.document, report.lens);
    const auto text = shown.document.indented();
    if (!text)
        return failure(text.error());
    ComparedText result{.lines = JsonLines(*text)};
    for (const QStringList &path : report.assumed)
        addNote(result, result.lines.find(path), Text::tr("assumed"));
    addMarks(result, shown);
    return result;
}

/** What moved says so, once for each value. */
void addMoves(ComparisonTexts &texts)
{
    qsizetype leftEnd = 0;
    qsizetype rightEnd = 0;
    for (const DifferenceLine &line : texts.lines) {
        if (line.kind != DifferenceLine::Kind::Moved)
            continue;
        const bool isLeft = line.left >= 0;
        ComparedText &text = isLeft ? texts.left : texts.right;
        qsizetype &end = isLeft ? leftEnd : rightEnd;
        const qsizetype number = isLeft ? line.left : line.right;
        if (number < end)
            continue; // in a value that was told already
        end = text.lines.after(number);
        addNote(text, number, isLeft ? Text::tr("stands elsewhere there") : Text::tr("stood elsewhere"));
    }
}

} // namespace

Result<ComparisonTexts> comparisonTexts(const ComparisonInput &input)
{
    auto left = comparedText(input.left, input.areSecretsShown);
    if (!left)
        return failure(left.error());
    auto right = comparedText(input.right, input.areSecretsShown);
    if (!right)
        return failure(right.error());
    const JsonDifference difference(input.left.document, input.right.document);
    ComparisonTexts texts{.counts = difference.counts(),
                          .lines = differenceLines(difference),
                          .left = *std::move(left),
                          .right = *std::move(right)};
    for (auto note = input.notes.cbegin(); note != input.notes.cend(); ++note) {
        const qsizetype line = texts.right.lines.find(note.key().split(u'.'));
        if (line < 0)
            continue;
        // Before what is said about values in general.
        QString &all = texts.right.notes[line];
        all = all.isEmpty() ? note.value() : note.value() + u" · "_s + all;
        texts.special.insert(line);
    }
    addMoves(texts);
    return texts;
}

} // namespace Telemetry
