#include "core/payload/tracebacklines.h"

namespace Telemetry {

namespace {

constexpr QStringView FirstMember = u"+-+----------------";
constexpr QStringView NextMember = u"+---------------- ";
constexpr QStringView GroupEnd = u"+--------------------------------";

/** The line behind the blanks that stand before the margin of @p depth; nothing when others stand there. */
std::optional<QStringView> behindBlanks(QStringView line, int depth)
{
    const qsizetype blanks = qsizetype(depth) * 2;
    if (line.size() <= blanks)
        return std::nullopt;
    for (const QChar character : line.first(blanks)) {
        if (character != u' ')
            return std::nullopt;
    }
    return line.sliced(blanks);
}

} // namespace

TracebackLines::TracebackLines(QString text) : m_text(std::move(text))
{
    QStringView rest = m_text;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf(u'\n');
        QStringView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QStringView() : rest.sliced(end + 1);
        while (line.endsWith(u'\r'))
            line.chop(1);
        m_lines.push_back(line);
    }
}

std::optional<QStringView> TracebackLines::line(qsizetype ahead) const
{
    const qsizetype index = qsizetype(m_next) + ahead;
    if (index < 0 || index >= qsizetype(m_lines.size()))
        return std::nullopt;
    return m_lines[size_t(index)];
}

std::optional<QStringView> TracebackLines::text(int depth, qsizetype ahead) const
{
    const auto whole = line(ahead);
    if (!whole || depth == 0)
        return whole;
    const auto rest = behindBlanks(*whole, depth);
    if (!rest || !rest->startsWith(u'|'))
        return std::nullopt;
    return rest->startsWith(u"| ") ? rest->sliced(2) : rest->sliced(1);
}

bool TracebackLines::isFirstMember(int depth, qsizetype ahead) const
{
    const auto whole = line(ahead);
    const auto rest = whole ? behindBlanks(*whole, depth) : std::nullopt;
    return rest && rest->startsWith(FirstMember);
}

std::optional<QStringView> TracebackLines::memberTitle(int depth) const
{
    const auto whole = line();
    const auto rest = whole ? behindBlanks(*whole, depth) : std::nullopt;
    if (!rest || !rest->startsWith(NextMember))
        return std::nullopt;
    const QStringView title = rest->sliced(NextMember.size());
    return title.first(std::max<qsizetype>(0, title.indexOf(u' ')));
}

bool TracebackLines::isGroupEnd(int depth) const
{
    const auto whole = line();
    const auto rest = whole ? behindBlanks(*whole, depth) : std::nullopt;
    return rest && rest->startsWith(GroupEnd);
}

} // namespace Telemetry
