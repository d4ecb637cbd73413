#include "ui/problempage.h"

#include "core/base/yamltree.h"
#include "core/project/refusal.h"

#include <QCoreApplication>
#include <QDir>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr int LinesAround = 3;
constexpr qint64 LargestExcerpt = 4 * 1024 * 1024;
constexpr qsizetype LongestLine = 200;

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::ProblemPage)
};

QString placeText(const Error &error)
{
    if (error.line == 0)
        return errorSummary(error);
    if (error.column == 0)
        return Text::tr("line %1: %2").arg(error.line).arg(errorSummary(error));
    return Text::tr("line %1, column %2: %3").arg(error.line).arg(error.column).arg(errorSummary(error));
}

/** The lines around the place; none when the file cannot be read, which is then the problem itself. */
QStringList linesAround(const QString &path, int line, int &firstLine)
{
    if (line == 0)
        return {};
    const auto bytes = readRegularFile(path, LargestExcerpt);
    if (!bytes)
        return {};
    QList<QByteArray> all = bytes->split('\n');
    if (all.last().isEmpty())
        all.removeLast(); // a final line feed ends a line and begins none
    const qsizetype first = std::max<qsizetype>(1, line - LinesAround);
    const qsizetype last = std::min<qsizetype>(all.size(), line + LinesAround);
    QStringList lines;
    for (qsizetype number = first; number <= last; ++number) {
        QString text = QString::fromUtf8(all.at(number - 1));
        if (text.endsWith(u'\r'))
            text.chop(1);
        lines.append(text.size() > LongestLine ? text.first(LongestLine) + u'…' : text);
    }
    firstLine = int(first);
    return lines;
}

Excerpt placeOf(const Error &error, const QString &projectFolder)
{
    const QDir folder(projectFolder);
    Excerpt excerpt;
    excerpt.file = error.path.isEmpty() ? QString() : folder.relativeFilePath(folder.absoluteFilePath(error.path));
    excerpt.message = placeText(error);
    excerpt.markedLine = error.line;
    return excerpt;
}

} // namespace

Excerpt excerptOf(const Error &error, const QString &projectFolder)
{
    Excerpt excerpt = placeOf(error, projectFolder);
    if (!error.path.isEmpty())
        excerpt.lines = linesAround(QDir(projectFolder).absoluteFilePath(error.path), error.line, excerpt.firstLine);
    return excerpt;
}

bool isUnreadable(const Error &error)
{
    using enum Error::Code;
    return error.code == FileMissing || error.code == FileUnreadable || error.code == NotARegularFile
        || error.code == FileTooLarge || error.code == FileChanged;
}

void fillProblemPanel(ProblemPanel &panel, const Error &error, const QString &projectFolder, bool isRefused)
{
    panel.clearButtons();
    const bool isNoProject = error.code == Error::Code::ProjectMissing || error.code == Error::Code::NotARasaProject;
    if (isNoProject) {
        panel.setProblem(Text::tr("This is no Rasa project"), errorAdvice(error));
    } else if (isRefused) {
        const QString comesBack = isUnreadable(error)
            ? Text::tr("The preview comes back as soon as the file can be read.")
            : Text::tr("The preview comes back as soon as the file is mended.");
        panel.setProblem(isUnreadable(error) ? Text::tr("A file of this project cannot be read")
                                             : Text::tr("Rasa cannot read this project"),
                         QString(refusalConsequence(error) + u' ' + comesBack + u' ' + errorAdvice(error)).trimmed());
    } else {
        panel.setProblem(
            Text::tr("Rasa would drop this report"),
            Text::tr("Rasa builds the report and cannot write it as JSON, so it is dropped without a word.") + u' '
                + errorAdvice(error));
    }
    panel.setExcerpt(placeOf(error, projectFolder));
}

} // namespace Telemetry
