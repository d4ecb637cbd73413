#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Telemetry {

/**
 * Indented JSON cut into lines, with the place of each line in the document. Built in one pass without a parser, so it
 * also takes text that is not JSON (its lines then have no path).
 */
class JsonLines
{
public:
    struct Line
    {
        qsizetype start = 0; ///< offset in text()
        qsizetype length = 0; ///< without the line break
        qsizetype keyStart = 0; ///< of the key between its quotes, in text()
        qsizetype keyLength = -1; ///< -1: no key (an element, a bracket, the root)
        qsizetype valueStart = 0; ///< of the value, in text()
        qsizetype valueLength = 0; ///< without the comma; for an opening line its bracket
        qsizetype parent = -1; ///< the line that opens the container around it
        qsizetype index = 0; ///< position among its siblings
        qsizetype close = -1; ///< for an opening line the line that closes it, else -1
        qsizetype opener = -1; ///< for a closing line the line that opens it, else -1
        qsizetype children = 0; ///< members or elements of an opening line
    };

    JsonLines() = default;

    /** @param json  UTF-8; lines as Python's indent=2 makes them (one member or element each) */
    explicit JsonLines(const QByteArray &json);

    const QString &text() const { return m_text; }
    qsizetype count() const { return m_lines.size(); }
    const Line &at(qsizetype line) const { return m_lines.at(line); }
    QStringView lineText(qsizetype line) const;
    QStringView value(qsizetype line) const;
    QStringView key(qsizetype line) const;
    bool opens(qsizetype line) const { return m_lines.at(line).close >= 0; }

    /** The line that holds the text at @p offset. */
    qsizetype lineAt(qsizetype offset) const;

    /** Keys (as written, escapes kept) and indices from the root; a closing line has its container's. Root: empty. */
    QStringList path(qsizetype line) const;

    /** The line of @p path, or -1. */
    qsizetype find(const QStringList &path) const;

    /** For people: "properties.pipeline[5].url". Empty for the root. */
    QString pathText(qsizetype line) const;

    /** The first line behind @p line and what it contains. */
    qsizetype after(qsizetype line) const { return opens(line) ? at(line).close + 1 : line + 1; }

    /** An opening line with all it contains, any other line alone. */
    QStringView block(qsizetype line) const;

    /** "[ … 8 items ]" for an opening line. */
    QString summary(qsizetype line) const;

private:
    void scanLine(qsizetype start, qsizetype end, QList<qsizetype> &open);

    QString m_text;
    QList<Line> m_lines;
};

/** What became of a line between two versions of a document. */
struct JsonChange
{
    enum class Kind { Changed, Added, LostMembers };

    qsizetype line = 0; ///< in the new version
    Kind kind = Kind::Changed;
    QString before; ///< Changed: the former value as written; LostMembers: names or indices that are gone

    bool operator==(const JsonChange &) const = default;
};

/**
 * Compares two versions by path, in the order of the new lines. A container is told by its members, not by itself:
 * it is only listed where it is new, took the place of a plain value, or lost members.
 */
QList<JsonChange> changesBetween(const JsonLines &before, const JsonLines &after);

} // namespace Telemetry
