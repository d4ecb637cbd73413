#include "ui/jsonlines.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Telemetry {

namespace {

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t' || character == u'\r';
}

/** Offset of the closing quote of the string that opens at @p start, or -1. */
qsizetype closingQuote(const QString &text, qsizetype start, qsizetype end)
{
    for (qsizetype i = start + 1; i < end; ++i) {
        if (text.at(i) == u'\\')
            ++i;
        else if (text.at(i) == u'"')
            return i;
    }
    return -1;
}

using LinePair = std::pair<qsizetype, qsizetype>;

/** Compares lines that stand at the same path; containers that differ inside go to @p open. */
void comparePair(const JsonLines &before, const JsonLines &after, LinePair pair, QList<LinePair> &open,
                 QList<JsonChange> &changes)
{
    const auto [was, is] = pair;
    const bool bothOpen = before.opens(was) && after.opens(is) && before.value(was) == after.value(is);
    if (bothOpen) {
        if (before.block(was) != after.block(is))
            open.append(pair);
        return;
    }
    const bool neitherOpen = !before.opens(was) && !after.opens(is);
    if (neitherOpen && before.value(was) == after.value(is))
        return;
    changes.append(
        {is, JsonChange::Kind::Changed, before.opens(was) ? before.summary(was) : before.value(was).toString()});
}

QList<qsizetype> childrenOf(const JsonLines &lines, qsizetype opener)
{
    QList<qsizetype> children;
    children.reserve(lines.at(opener).children);
    for (auto line = opener + 1; line < lines.at(opener).close; line = lines.after(line))
        children.append(line);
    return children;
}

QString nameOf(const JsonLines &lines, qsizetype line)
{
    return lines.at(line).keyLength >= 0 ? lines.key(line).toString() : QString::number(lines.at(line).index);
}

/** Pairs the members of two objects, or the elements of two arrays, and tells which came and went. */
void compareContainers(const JsonLines &before, const JsonLines &after, LinePair pair, QList<LinePair> &open,
                       QList<JsonChange> &changes)
{
    const auto was = childrenOf(before, pair.first);
    const auto is = childrenOf(after, pair.second);
    QStringList lost;
    if (after.value(pair.second) == u"[") {
        const auto both = std::min(was.size(), is.size());
        for (qsizetype i = 0; i < both; ++i)
            comparePair(before, after, {was.at(i), is.at(i)}, open, changes);
        for (qsizetype i = both; i < is.size(); ++i)
            changes.append({is.at(i), JsonChange::Kind::Added, {}});
        for (qsizetype i = both; i < was.size(); ++i)
            lost.append(nameOf(before, was.at(i)));
    } else {
        // Members mostly stay in their order: pair them as they come, look up only the rest.
        qsizetype same = 0;
        while (same < was.size() && same < is.size() && before.key(was.at(same)) == after.key(is.at(same))) {
            comparePair(before, after, {was.at(same), is.at(same)}, open, changes);
            ++same;
        }
        QHash<QStringView, qsizetype> former;
        for (const auto line : was.mid(same))
            former.insert(before.key(line), line);
        for (const auto line : is.mid(same)) {
            const auto found = former.constFind(after.key(line));
            if (found == former.constEnd()) {
                changes.append({line, JsonChange::Kind::Added, {}});
            } else {
                comparePair(before, after, {*found, line}, open, changes);
                former.erase(found);
            }
        }
        for (const auto line : was.mid(same)) {
            if (former.value(before.key(line), -1) == line)
                lost.append(nameOf(before, line));
        }
    }
    if (!lost.isEmpty())
        changes.append({pair.second, JsonChange::Kind::LostMembers, lost.join(u", "_s)});
}

/** A text that may be written from right to left, among signs that are not. */
QString isolated(const QString &text)
{
    return text.isRightToLeft() ? QChar(0x2067) + text + QChar(0x2069) : text;
}

} // namespace

JsonLines::JsonLines(const QByteArray &json) : m_text(QString::fromUtf8(json))
{
    m_lines.reserve(json.count('\n') + 1);
    QList<qsizetype> open;
    qsizetype start = 0;
    while (true) {
        const auto end = m_text.indexOf(u'\n', start);
        scanLine(start, end < 0 ? m_text.size() : end, open);
        if (end < 0)
            break;
        start = end + 1;
    }
    for (const auto line : open) // unclosed: not JSON, nothing to fold
        m_lines[line].close = -1;
}

void JsonLines::scanLine(qsizetype start, qsizetype end, QList<qsizetype> &open)
{
    const auto number = m_lines.size();
    Line line;
    line.start = start;
    line.length = end - start;
    auto from = start;
    while (from < end && isBlank(m_text.at(from)))
        ++from;
    auto to = end;
    while (to > from && isBlank(m_text.at(to - 1)))
        --to;
    if (to > from && m_text.at(to - 1) == u',')
        --to;

    const auto first = from < to ? m_text.at(from) : QChar();
    const bool closes = (first == u'}' || first == u']') && to == from + 1 && !open.isEmpty();
    if (closes) {
        line.opener = open.takeLast();
        line.parent = m_lines.at(line.opener).parent;
        line.index = m_lines.at(line.opener).index;
        m_lines[line.opener].close = number;
        line.valueStart = from;
        line.valueLength = 1;
        m_lines.append(line);
        return;
    }
    if (!open.isEmpty()) {
        line.parent = open.last();
        line.index = m_lines.at(line.parent).children;
        if (from < to)
            ++m_lines[line.parent].children;
    }
    if (first == u'"') {
        const auto quote = closingQuote(m_text, from, to);
        auto colon = quote < 0 ? to : quote + 1;
        while (colon < to && isBlank(m_text.at(colon)))
            ++colon;
        if (colon < to && m_text.at(colon) == u':') {
            line.keyStart = from + 1;
            line.keyLength = quote - from - 1;
            from = colon + 1;
            while (from < to && isBlank(m_text.at(from)))
                ++from;
        }
    }
    line.valueStart = from;
    line.valueLength = to - from;
    if (line.valueLength == 1 && (m_text.at(from) == u'{' || m_text.at(from) == u'['))
        open.append(number);
    m_lines.append(line);
}

QStringView JsonLines::lineText(qsizetype line) const
{
    return QStringView(m_text).mid(at(line).start, at(line).length);
}

QStringView JsonLines::value(qsizetype line) const
{
    return QStringView(m_text).mid(at(line).valueStart, at(line).valueLength);
}

QStringView JsonLines::key(qsizetype line) const
{
    return at(line).keyLength < 0 ? QStringView() : QStringView(m_text).mid(at(line).keyStart, at(line).keyLength);
}

QStringView JsonLines::block(qsizetype line) const
{
    const auto start = at(line).valueStart;
    const auto &last = at(opens(line) ? at(line).close : line);
    return QStringView(m_text).mid(start, last.valueStart + last.valueLength - start);
}

qsizetype JsonLines::lineAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), offset,
                                        [](qsizetype wanted, const Line &line) { return wanted < line.start; });
    return std::max<qsizetype>(0, after - m_lines.begin() - 1);
}

QStringList JsonLines::path(qsizetype line) const
{
    QStringList path;
    if (line < 0 || line >= count())
        return path;
    if (at(line).opener >= 0)
        line = at(line).opener;
    for (; at(line).parent >= 0; line = at(line).parent)
        path.prepend(nameOf(*this, line));
    return path;
}

QString JsonLines::pathText(qsizetype line) const
{
    QString text;
    if (at(line).opener >= 0)
        line = at(line).opener;
    for (; at(line).parent >= 0; line = at(line).parent) {
        if (at(line).keyLength < 0)
            text.prepend(u"[%1]"_s.arg(at(line).index));
        else
            text.prepend(u'.' + key(line).toString());
    }
    return text.startsWith(u'.') ? text.mid(1) : text;
}

qsizetype JsonLines::find(const QStringList &path) const
{
    if (m_lines.isEmpty())
        return -1;
    qsizetype line = 0;
    for (const auto &name : path) {
        if (!opens(line))
            return -1;
        const auto close = at(line).close;
        const auto number = name.toLongLong();
        const bool isIndex = QString::number(number) == name;
        const auto matches = [&](qsizetype child) {
            return at(child).keyLength >= 0 ? key(child) == name : isIndex && at(child).index == number;
        };
        auto child = line + 1;
        while (child < close && !matches(child))
            child = after(child);
        if (child >= close)
            return -1;
        line = child;
    }
    return line;
}

QString JsonLines::summary(qsizetype line) const
{
    const auto number = static_cast<int>(at(line).children);
    if (value(line) == u"[") {
        const auto items = QCoreApplication::translate("Telemetry::JsonLines", "%Ln items", nullptr, number);
        return u"[ … "_s + isolated(items) + u" ]"_s;
    }
    const auto members = QCoreApplication::translate("Telemetry::JsonLines", "%Ln members", nullptr, number);
    return u"{ … "_s + isolated(members) + u" }"_s;
}

QList<JsonChange> changesBetween(const JsonLines &before, const JsonLines &after)
{
    QList<JsonChange> changes;
    if (before.count() == 0 || after.count() == 0)
        return changes;
    // A worklist, not recursion: depth is up to whoever made the text.
    QList<LinePair> open;
    comparePair(before, after, {0, 0}, open, changes);
    while (!open.isEmpty())
        compareContainers(before, after, open.takeLast(), open, changes);
    std::stable_sort(changes.begin(), changes.end(),
                     [](const JsonChange &one, const JsonChange &other) { return one.line < other.line; });
    return changes;
}

} // namespace Telemetry
