#include "core/payload/pythontraceback.h"

#include "core/base/terminaltext.h"
#include "core/payload/tracebacklines.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::PythonTraceback)
};

constexpr int DeepestGroup = 32; // Python itself prints ten
constexpr QStringView Heading = u"Traceback (most recent call last):";
constexpr QStringView GroupHeading = u"Exception Group Traceback (most recent call last):";
constexpr QStringView ContextSentence = u"During handling of the above exception, another exception occurred:";
constexpr QStringView Quotes = u"\"\"\"";
constexpr QStringView CauseSentence = u"The above exception was the direct cause of the following exception:";

bool isHeading(QStringView text)
{
    return text.trimmed() == Heading;
}

/** The heading of a group that stands at the left, where its margin begins. */
bool isOutermostGroupHeading(QStringView line)
{
    return line.startsWith(u"  + ") && line.sliced(4).trimmed() == GroupHeading;
}

std::optional<TracebackException::Link> linkSentence(QStringView text)
{
    if (text.trimmed() == ContextSentence)
        return TracebackException::Link::Context;
    if (text.trimmed() == CauseSentence)
        return TracebackException::Link::Cause;
    return std::nullopt;
}

/** `Type`, `module.Type: message`; the module and type of an exception are identifiers of Python. */
QRegularExpressionMatch typeMatch(QStringView text)
{
    static const QRegularExpression Form(
        u"^([^\\W\\d]\\w*(?:\\.(?:[^\\W\\d]\\w*|<locals>|<lambda>))*)(?::(?: (.*)|$)|$)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DotMatchesEverythingOption);
    return Form.match(text);
}

/** A record of a logger: it begins with a time or a level. */
bool isLogRecord(QStringView line)
{
    static const QRegularExpression Form(
        u"^\\[?(?:\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d|(?:DEBUG|INFO|WARNING|ERROR|CRITICAL)\\b)"_s);
    return Form.match(line).hasMatch();
}

std::optional<PythonTraceback::Origin> announcedOrigin(QStringView line)
{
    using enum PythonTraceback::Origin;
    if (line.startsWith(u"Exception in thread ") || line.startsWith(u"Unhandled exception in thread"))
        return Thread;
    if (line.startsWith(u"Exception ignored in") || line.startsWith(u"Error in atexit"))
        return Ignored;
    if (line.contains(u"exception was never retrieved") || line.startsWith(u"future: <"))
        return Task;
    if (isLogRecord(line))
        return Logged;
    return std::nullopt;
}

/** Marks below a line of source: `^^^^`, `~~~^^`. */
bool isMarks(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character == u'^' || character == u'~' || character == u' ';
    });
}

class Parser
{
public:
    Parser(QString text, const QString &path, const TracebackLimits &limits)
        : m_lines(std::move(text)), m_path(path), m_limits(limits)
    {
    }

    void findAll(FoundTracebacks &found);

private:
    using Chain = std::vector<TracebackException>;

    bool isStart() const;
    PythonTraceback traceback();
    bool readChain(int depth, Chain &chain);
    bool readException(int depth, TracebackException &exception);
    bool readFrames(int depth, TracebackException &exception);
    void readSource(int depth, TracebackFrame *frame);
    void readMessage(int depth, TracebackException &exception, QStringView firstLine);
    bool isMessageEnd(int depth, QStringView text) const;
    bool readMembers(int depth, TracebackException &group);
    std::optional<TracebackException::Link> takeLink(int depth);
    bool isTooMuch();
    bool stop(const QString &what);

    TracebackLines m_lines;
    const QString &m_path;
    const TracebackLimits &m_limits;
    PythonTraceback m_current;
    qsizetype m_frames = 0;
    qsizetype m_exceptions = 0;
    bool m_isTooMuch = false;
};

bool Parser::stop(const QString &what)
{
    if (!m_current.broken)
        m_current.broken = Error{.code = Error::Code::TracebackBroken,
                                 .detail = what,
                                 .path = m_path,
                                 .line = m_lines.isAtEnd() ? m_lines.number() - 1 : m_lines.number()};
    return false;
}

bool Parser::isTooMuch()
{
    if (m_frames <= m_limits.frames && m_exceptions <= m_limits.exceptions)
        return false;
    m_isTooMuch = true;
    stop(Text::tr("it has more than %1 levels or %2 exceptions").arg(m_limits.frames).arg(m_limits.exceptions));
    return true;
}

/** Whether a traceback begins in the current line. */
bool Parser::isStart() const
{
    const QStringView line = *m_lines.line();
    if (isHeading(line) || isOutermostGroupHeading(line))
        return true;
    // An exception that never was raised has no heading; nor has a syntax error in the program itself.
    const auto next = m_lines.line(1);
    const auto afterNext = m_lines.line(2);
    if (next && afterNext && next->isEmpty() && linkSentence(*afterNext))
        return typeMatch(line).hasMatch();
    if (next == Quotes) // nor has one that came from another process
        return typeMatch(line).hasMatch();
    if (const auto behind = m_lines.text(1); behind && typeMatch(*behind).hasMatch() && m_lines.isFirstMember(1, 1))
        return true;
    return line.startsWith(u"  File \"") && line.contains(u"\", line ") && !line.contains(u", in ");
}

void Parser::findAll(FoundTracebacks &found)
{
    auto origin = PythonTraceback::Origin::TopLevel;
    while (!m_lines.isAtEnd() && !m_isTooMuch) {
        const QStringView line = *m_lines.line();
        if (isStart()) {
            PythonTraceback next = traceback();
            next.origin = origin;
            origin = PythonTraceback::Origin::TopLevel;
            if (!next.chain.empty())
                found.tracebacks.push_back(std::move(next));
            continue;
        }
        if (const auto announced = announcedOrigin(line))
            origin = *announced;
        else if (!line.trimmed().isEmpty() && !line.startsWith(u' '))
            origin = PythonTraceback::Origin::TopLevel;
        m_lines.advance();
    }
    if (m_isTooMuch)
        found.problem = Error{
            .code = Error::Code::FileTooLarge,
            .detail = Text::tr("more than %1 levels or %2 exceptions").arg(m_limits.frames).arg(m_limits.exceptions),
            .path = m_path,
            .line = m_lines.isAtEnd() ? 0 : m_lines.number()};
}

PythonTraceback Parser::traceback()
{
    m_current = {};
    m_current.firstLine = m_lines.number();
    Chain chain;
    readChain(0, chain);
    PythonTraceback done = std::move(m_current);
    done.chain = std::move(chain);
    done.lastLine = std::max(done.firstLine, m_lines.number() - 1);
    if (m_lines.number() == done.firstLine)
        m_lines.advance(); // nothing of it was understood: go on behind it
    return done;
}

bool Parser::readChain(int depth, Chain &chain)
{
    auto link = TracebackException::Link::None;
    while (true) {
        TracebackException exception;
        exception.link = link;
        const bool done = readException(depth, exception);
        if (done || !exception.frames.empty() || !exception.type.isEmpty())
            chain.push_back(std::move(exception));
        if (!done)
            return false;
        const auto next = takeLink(depth);
        if (!next)
            return true;
        link = *next;
    }
}

/** The sentence between two exceptions of a chain, with the empty lines around it. */
std::optional<TracebackException::Link> Parser::takeLink(int depth)
{
    qsizetype ahead = 0;
    while (m_lines.text(depth, ahead) && m_lines.text(depth, ahead)->trimmed().isEmpty())
        ++ahead;
    const auto text = m_lines.text(depth, ahead);
    const auto link = text ? linkSentence(*text) : std::nullopt;
    if (!link)
        return std::nullopt;
    for (; ahead >= 0; --ahead)
        m_lines.advance();
    while (m_lines.text(depth) && m_lines.text(depth)->trimmed().isEmpty())
        m_lines.advance();
    return link;
}

bool Parser::readException(int depth, TracebackException &exception)
{
    ++m_exceptions;
    if (isTooMuch())
        return false;
    if (depth > DeepestGroup)
        return stop(Text::tr("groups are nested deeper than %1").arg(DeepestGroup));
    const auto first = m_lines.text(depth);
    if (!first)
        return stop(Text::tr("the next exception of the chain is missing"));
    if (depth == 0 && isOutermostGroupHeading(*first)) {
        exception.isGroup = true;
        depth = 1;
        m_lines.advance();
    } else if (depth > 0 && first->trimmed() == GroupHeading) {
        exception.isGroup = true;
        m_lines.advance();
    } else if (isHeading(*first)) {
        m_lines.advance();
    } else if (depth == 0 && m_lines.text(1)) {
        exception.isGroup = true; // one that never was raised
        depth = 1;
    }
    m_current.hasMarks = m_current.hasMarks || exception.isGroup;
    if (!readFrames(depth, exception))
        return false;

    const auto text = m_lines.text(depth);
    const auto match = text ? typeMatch(*text) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return stop(text ? Text::tr("no line like \"ValueError: ...\" names the exception")
                         : Text::tr("it breaks off before the line that names the exception"));
    exception.type = match.captured(1);
    exception.textLine = m_lines.number();
    const QString firstLine = match.captured(2);
    m_lines.advance();
    readMessage(depth, exception, firstLine);
    if (depth == 0 || !m_lines.isFirstMember(depth))
        return true;
    exception.isGroup = true;
    return readMembers(depth, exception);
}

bool Parser::readFrames(int depth, TracebackException &exception)
{
    static const QRegularExpression Frame(u"^  File \"(.+)\", line (\\d{1,9})(?:, in (.*))?$"_s);
    static const QRegularExpression Repeated(u"^  \\[Previous line repeated (\\d{1,9}) more times?\\]$"_s);
    while (const auto text = m_lines.text(depth)) {
        if (const auto match = Frame.match(*text); match.hasMatch()) {
            ++m_frames;
            if (isTooMuch())
                return false;
            if (match.hasCaptured(3)) {
                exception.frames.push_back({.file = match.captured(1),
                                            .line = match.capturedView(2).toInt(),
                                            .function = match.captured(3),
                                            .textLine = m_lines.number()});
                m_lines.advance();
                readSource(depth, &exception.frames.back());
            } else {
                exception.syntax = SyntaxPlace{.file = match.captured(1), .line = match.capturedView(2).toInt()};
                m_lines.advance();
                readSource(depth, nullptr);
            }
        } else if (const auto again = Repeated.match(*text); again.hasMatch() && !exception.frames.empty()) {
            exception.frames.back().repeated = again.capturedView(1).toInt();
            m_lines.advance();
        } else {
            return true;
        }
    }
    return true;
}

/** The source below a level, which may go over several lines, and the marks below it. */
void Parser::readSource(int depth, TracebackFrame *frame)
{
    for (bool isFirst = true; const auto text = m_lines.text(depth); isFirst = false) {
        if (!text->startsWith(u"    "))
            return;
        if (isFirst && frame)
            frame->source = text->sliced(4).trimmed().toString();
        else if (frame && isMarks(*text))
            m_current.hasMarks = true;
        m_lines.advance();
    }
}

bool Parser::isMessageEnd(int depth, QStringView text) const
{
    if (isHeading(text) || text.trimmed() == GroupHeading || linkSentence(text))
        return true;
    if (depth == 0 && (isOutermostGroupHeading(text) || announcedOrigin(text)))
        return true;
    if (!text.trimmed().isEmpty())
        return false;
    const auto next = m_lines.text(depth, 1);
    return next && linkSentence(*next);
}

/** Further lines of the message. Where other output follows at once, it cannot be told from the message. */
void Parser::readMessage(int depth, TracebackException &exception, QStringView firstLine)
{
    QString message = firstLine.toString();
    bool isInQuotes = firstLine == Quotes; // the traceback of another process
    qsizetype kept = message.size();
    while (const auto text = m_lines.text(depth)) {
        if (text->trimmed() == Quotes)
            isInQuotes = !isInQuotes;
        else if (!isInQuotes && isMessageEnd(depth, *text))
            break;
        message += u'\n' + *text;
        if (!text->trimmed().isEmpty())
            kept = message.size();
        m_lines.advance();
    }
    // Empty lines at the end belong to what comes next.
    for (qsizetype lines = QStringView(message).sliced(kept).count(u'\n'); lines > 0; --lines)
        m_lines.back();
    message.truncate(kept);
    exception.message = message;
}

bool Parser::readMembers(int depth, TracebackException &group)
{
    m_lines.advance(); // the line with the 1
    while (true) {
        Chain member;
        if (!readChain(depth + 1, member)) {
            if (!member.empty())
                group.members.push_back(std::move(member));
            return false;
        }
        group.members.push_back(std::move(member));
        auto title = m_lines.memberTitle(depth + 1);
        if (title == u"...") {
            m_lines.advance();
            static const QRegularExpression More(u"^and (\\d{1,9}) more exceptions?$"_s);
            const auto text = m_lines.text(depth + 1);
            const auto match = text ? More.match(*text) : QRegularExpressionMatch();
            if (!match.hasMatch())
                return stop(Text::tr("the number of exceptions left out is missing"));
            group.omittedMembers = match.capturedView(1).toInt();
            m_lines.advance();
            title = std::nullopt;
        }
        if (!title) {
            // The end of an inner group may stand for that of the outer ones, too.
            if (m_lines.isGroupEnd(depth + 1))
                m_lines.advance();
            else if (m_lines.isAtEnd() && m_current.broken)
                return false;
            return true;
        }
        m_lines.advance();
    }
}

} // namespace

const PythonTraceback *FoundTracebacks::reachedTop() const
{
    const auto last = std::find_if(tracebacks.rbegin(), tracebacks.rend(), [](const PythonTraceback &traceback) {
        return traceback.origin == PythonTraceback::Origin::TopLevel;
    });
    if (last != tracebacks.rend())
        return &*last;
    return tracebacks.empty() ? nullptr : &tracebacks.back();
}

FoundTracebacks findTracebacks(QByteArrayView utf8, const QString &path, const TracebackLimits &limits)
{
    FoundTracebacks found;
    std::optional<Error> tooLong;
    if (utf8.size() > limits.bytes) {
        tooLong = Error{.code = Error::Code::FileTooLarge,
                        .detail = Text::tr("more than %n bytes", nullptr, int(limits.bytes)),
                        .path = path};
        utf8 = utf8.first(limits.bytes);
    }
    if (utf8.startsWith("\xef\xbb\xbf"))
        utf8 = utf8.sliced(3);
    QString text;
    if (utf8.contains('\x1b')) {
        QByteArray plain;
        for (const QByteArray &line : utf8.toByteArray().split('\n'))
            plain += withoutEscapes(line) + '\n';
        text = QString::fromUtf8(plain);
    } else {
        text = QString::fromUtf8(utf8);
    }
    Parser(std::move(text), path, limits).findAll(found);
    if (found.tracebacks.empty() && !found.problem)
        found.problem = Error{.code = Error::Code::TracebackMissing, .detail = {}, .path = path};
    if (tooLong)
        found.problem = tooLong;
    return found;
}

} // namespace Telemetry
