#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace Telemetry {

/**
 * The lines of a text with tracebacks, one after the other. Exception groups are drawn with a margin: the lines of
 * depth 2 begin with four blanks and a bar.
 */
class TracebackLines
{
public:
    /** @param text  without escape sequences */
    explicit TracebackLines(QString text);

    bool isAtEnd() const { return m_next >= m_lines.size(); }
    int number() const { return int(m_next) + 1; } ///< of the current line, from 1
    void advance() { ++m_next; }
    void back() { --m_next; }

    /** A line without its end; @p ahead from the current one on. Nothing behind the end. */
    std::optional<QStringView> line(qsizetype ahead = 0) const;

    /** What stands behind the margin of @p depth; nothing when the line has another margin. 0: no margin. */
    std::optional<QStringView> text(int depth, qsizetype ahead = 0) const;

    /** The line that begins the first member of a group whose own lines have @p depth; @p ahead as in line(). */
    bool isFirstMember(int depth, qsizetype ahead = 0) const;

    /** The title in the line that begins a further member: "2", or "..." for those left out; else nothing. */
    std::optional<QStringView> memberTitle(int depth) const;

    /** The line below the last member. */
    bool isGroupEnd(int depth) const;

private:
    QString m_text; // the views of m_lines look into it
    std::vector<QStringView> m_lines;
    size_t m_next = 0;
};

} // namespace Telemetry
