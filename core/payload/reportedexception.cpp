#include "core/payload/reportedexception.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::ReportedException)
};

/** The last part of a path, whichever system it is from. */
QString lastPart(const QString &path)
{
    return path.sliced(std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1);
}

/** What Python adds while it prints: proposals for names that are written alike. */
QString withoutProposal(const QString &message)
{
    static const QRegularExpression Proposal(
        u"\\. (?:Did you mean: '[^'\\n]*'[?](?: Or did you forget to import '[^'\\n]*'[?])?"
        "|Did you forget to import '[^'\\n]*'[?]{0,1})$"_s);
    QString without = message;
    return without.remove(Proposal);
}

} // namespace

ReportedMessage reportedMessage(const TracebackException &exception, const Ancestry &ancestry, bool mayHaveNotes)
{
    ReportedMessage message{.text = exception.message};
    QStringList notes;
    if (exception.syntax) {
        const SyntaxPlace &place = *exception.syntax;
        if (message.text == "<no detail available>"_L1)
            message.text = u"None"_s;
        message.text += u" (%1, line %2)"_s.arg(lastPart(place.file)).arg(place.line);
        notes += Text::tr("A syntax error carries its place in its text.");
    }
    const QString simple = exception.type.sliced(exception.type.lastIndexOf(u'.') + 1);
    if (simple == "NameError"_L1 || simple == "AttributeError"_L1 || simple == "UnboundLocalError"_L1
        || ancestry.has(ExceptionKind::ImportError)) {
        const QString without = withoutProposal(message.text);
        if (without != message.text)
            notes += Text::tr("The proposal of another name is added only when it is printed.");
        message.text = without;
    }
    if (message.text.endsWith("<exception str() failed>"_L1)) {
        message.isCertain = false;
        notes += Text::tr("Assumed: the exception cannot say its text.");
    }
    if (mayHaveNotes && message.text.contains(u'\n')) {
        message.isCertain = false;
        notes += Text::tr("Assumed: lines behind the first may be notes that were added to the exception, and these "
                          "are not sent.");
    }
    message.note = notes.join(u' ');
    return message;
}

std::optional<int> systemErrorNumber(const TracebackException &exception, const Ancestry &ancestry)
{
    static const QRegularExpression Number(u"^\\[Errno (-?\\d{1,9})\\]"_s);
    if (!ancestry.has(ExceptionKind::OsError))
        return std::nullopt;
    const auto match = Number.match(exception.message);
    return match.hasMatch() ? std::optional(match.capturedView(1).toInt()) : std::nullopt;
}

} // namespace Telemetry
