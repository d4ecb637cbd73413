#include "core/capture/eventscanner.h"

#include <QCoreApplication>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::EventScanner)
};

/** Of a line outside an object: a log record's own text before the words of the event has room in it. */
constexpr qsizetype LongestHeading = 4096;

/** Whether a line can be a heading at all; for a quick way past other output. */
bool mayBeHeading(QByteArrayView line)
{
    while (line.endsWith('\r'))
        line.chop(1);
    return line.endsWith(':') || line.endsWith('{') || line.contains('\x1b');
}

QByteArrayView withoutBlanksAtEnd(QByteArrayView line)
{
    while (line.endsWith(' '))
        line.chop(1);
    return line;
}

std::optional<CapturedEvent::Kind> kindOf(const Json &document)
{
    if (!document.find(u"userId") || !document[u"context"].isObject())
        return std::nullopt;
    if (document[u"traits"].isObject())
        return CapturedEvent::Kind::Identify;
    if (document[u"event"].isString() && document[u"properties"].isObject())
        return CapturedEvent::Kind::Track;
    return std::nullopt;
}

} // namespace

QString capturedOutcomeWord(CapturedEvent::Outcome outcome)
{
    switch (outcome) {
    case CapturedEvent::Outcome::Sent:
        return u"sent"_s;
    case CapturedEvent::Outcome::NotSent:
        return u"not sent"_s;
    case CapturedEvent::Outcome::Unwritable:
        return u"unwritable"_s;
    case CapturedEvent::Outcome::Unreadable:
        return u"unreadable"_s;
    case CapturedEvent::Outcome::TooLarge:
        return u"too large"_s;
    }
    Q_UNREACHABLE();
}

QList<CapturedEvent> EventScanner::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        if (end < 0) {
            keep(bytes);
            break;
        }
        if (m_line.isEmpty()) {
            takeLine(bytes.first(end), true);
        } else {
            keep(bytes.first(end));
            // Out of the member first: taking the line may put a new beginning there.
            const QByteArray line = std::exchange(m_line, {});
            takeLine(line, !std::exchange(m_isCut, false));
        }
        bytes = bytes.sliced(end + 1);
    }
    return std::exchange(m_found, {});
}

QList<CapturedEvent> EventScanner::finish()
{
    if (!m_line.isEmpty()) {
        const QByteArray line = std::exchange(m_line, {});
        takeLine(line, !std::exchange(m_isCut, false));
    }
    if (m_state == State::AfterHeading)
        report(CapturedEvent::Outcome::Unwritable, {.code = Error::Code::EventUnwritable});
    else if (m_state == State::Inside && m_object != "{\n")
        report(CapturedEvent::Outcome::Unreadable,
               {.code = Error::Code::EventUnreadable, .detail = Text::tr("the output ends inside it")});
    m_state = State::Outside;
    return std::exchange(m_found, {});
}

void EventScanner::keep(QByteArrayView bytes)
{
    if (m_state == State::Inside && m_object.size() + m_line.size() + bytes.size() > m_limits.objectBytes) {
        report(CapturedEvent::Outcome::TooLarge,
               {.code = Error::Code::ReportTooLarge,
                .detail = Text::tr("it has more than %n bytes", nullptr, int(m_limits.objectBytes))});
        m_object.clear();
        m_state = State::Skipping;
    }
    m_line.append(bytes.data(), bytes.size());
    if (m_state != State::Inside && m_line.size() > 2 * LongestHeading) {
        m_line = m_line.last(LongestHeading);
        m_isCut = true;
    }
}

void EventScanner::takeLine(QByteArrayView raw, bool isWhole)
{
    if (m_state == State::Outside && !mayBeHeading(raw))
        return;
    if (m_state == State::Inside && m_object.size() + raw.size() > m_limits.objectBytes)
        keep(raw); // says that it is too large
    m_line.clear();
    m_isCut = false;

    while (raw.endsWith('\r'))
        raw.chop(1);
    const QByteArray line = plainLine(raw);
    isWhole = isWhole || raw.contains('\r'); // the part that is missing was overwritten
    switch (m_state) {
    case State::Outside:
        takeOutside(line, isWhole);
        return;
    case State::AfterHeading:
        takeAfterHeading(line, isWhole);
        return;
    case State::Inside:
        takeInside(line, isWhole);
        return;
    case State::Skipping:
        if (isWhole && line.startsWith('}'))
            m_state = State::Outside;
        else
            takeOutside(line, isWhole);
        return;
    }
}

void EventScanner::takeOutside(QByteArrayView line, bool isWhole)
{
    if (isWhole && isDumpHeading(line)) {
        m_state = State::AfterHeading;
        m_foreignLines = 0;
    } else if (isPayloadRecord(withoutBlanksAtEnd(line))) {
        begin();
    }
}

void EventScanner::takeAfterHeading(QByteArrayView line, bool isWhole)
{
    if (isWhole && line == "{") {
        begin();
        return;
    }
    const bool isHeading = (isWhole && isDumpHeading(line)) || isPayloadRecord(withoutBlanksAtEnd(line));
    if (!isHeading && ++m_foreignLines < m_limits.linesBetween)
        return;
    report(CapturedEvent::Outcome::Unwritable, {.code = Error::Code::EventUnwritable});
    m_state = State::Outside;
    takeOutside(line, isWhole);
}

void EventScanner::takeInside(QByteArrayView line, bool isWhole)
{
    const bool isFirst = m_object == "{\n";
    if (isFirst && !line.startsWith("  \"userId\": ")) { // an object of somebody else
        m_state = State::Outside;
        takeOutside(line, isWhole);
        return;
    }
    const auto unreadable = [this](const QString &why) {
        report(CapturedEvent::Outcome::Unreadable, {.code = Error::Code::EventUnreadable, .detail = why});
        m_state = State::Outside;
    };
    switch (m_shape.take(withoutBlanksAtEnd(line))) {
    case DumpObject::Verdict::Inside:
        m_object.append(line.data(), line.size()).append('\n');
        return;
    case DumpObject::Verdict::Last:
        m_object.append('}');
        finishObject();
        return;
    case DumpObject::Verdict::CutOff:
        unreadable(Text::tr("lines of it are missing"));
        return;
    case DumpObject::Verdict::Foreign:
        break;
    }
    if ((isWhole && isDumpHeading(line)) || isPayloadRecord(withoutBlanksAtEnd(line))) {
        unreadable(Text::tr("another one begins inside it"));
        takeOutside(line, isWhole);
    } else if (++m_foreignLines > m_limits.linesInside) {
        unreadable(Text::tr("other output goes on inside it"));
    }
}

void EventScanner::begin()
{
    m_state = State::Inside;
    m_shape = DumpObject();
    m_object = "{\n";
    m_foreignLines = 0;
}

void EventScanner::finishObject()
{
    m_state = State::Outside;
    auto document = Json::parse(m_object);
    m_object.clear();
    if (!document) {
        report(CapturedEvent::Outcome::Unreadable,
               {.code = Error::Code::EventUnreadable, .detail = document.error().detail});
        return;
    }
    const auto kind = kindOf(*document);
    if (!kind)
        return;
    CapturedEvent event{.kind = *kind, .event = (*document)[u"event"].toString()};
    event.payload = payloadOf(*std::move(document));
    if (event.payload.notSent) {
        event.outcome = CapturedEvent::Outcome::NotSent;
        event.reason = event.payload.notSent;
    }
    m_found.append(std::move(event));
}

void EventScanner::report(CapturedEvent::Outcome outcome, Error reason)
{
    m_found.append({.outcome = outcome, .reason = std::move(reason)});
}

} // namespace Telemetry
