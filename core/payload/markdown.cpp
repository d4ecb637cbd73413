#include "core/payload/markdown.h"

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** In one line, without characters that a reader cannot see. */
QString oneLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        const bool isShown = c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
            && c.category() != QChar::Separator_Line && c.category() != QChar::Separator_Paragraph;
        line.append(isShown ? c : u' ');
    }
    return line.trimmed();
}

} // namespace

QString markdownText(QStringView text)
{
    constexpr QStringView Special = u"\\`*_{}[]<>()#+-.!|~&:@";
    const QString line = oneLine(text);
    QString escaped;
    escaped.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        // Within a text these mean nothing, and sentences stay readable in the source.
        const bool isQuiet = QStringView(u"-.!:()+#").contains(c) && i > 0 && !(c == u'(' && line.at(i - 1) == u']')
            && !(c == u'.' && line.first(i).toInt() > 0);
        const bool isWithinWord = c == u'_' && i > 0 && line.at(i - 1).isLetterOrNumber() && i + 1 < line.size()
            && line.at(i + 1).isLetterOrNumber();
        const bool isAddress = c == u':' && QStringView(line).sliced(i).startsWith(u"://");
        if (Special.contains(c) && !isWithinWord && (!isQuiet || isAddress))
            escaped.append(u'\\');
        escaped.append(c);
    }
    return escaped;
}

QString markdownCode(QStringView text)
{
    QString line = oneLine(text);
    if (line.isEmpty())
        return u"(empty)"_s;
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : std::as_const(line)) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    line.replace(u'|', u"\\|"_s);
    const QString fence(longest + 1, u'`');
    const QString blank = longest > 0 ? u" "_s : QString(); // else it would touch the text's own back-ticks
    return fence + blank + line + blank + fence;
}

QString markdownRow(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString markdownHead(const QStringList &titles)
{
    return markdownRow(titles) + u"|"_s + u"---|"_s.repeated(titles.size()) + u'\n';
}

} // namespace Telemetry
