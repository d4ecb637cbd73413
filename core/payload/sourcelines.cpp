#include "core/payload/sourcelines.h"

#include "core/base/yamltree.h"

#include <QDir>
#include <QStringDecoder>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestSource = 4 * 1024 * 1024;
constexpr int Around = 5;

bool isLineEnd(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= 0x0a && unit <= 0x0d) || (unit >= 0x1c && unit <= 0x1e) || unit == 0x85 || unit == 0x2028
        || unit == 0x2029;
}

} // namespace

QStringList pythonLines(const QString &text)
{
    QStringList lines;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isLineEnd(text[at]))
            continue;
        lines += text.sliced(start, at - start);
        if (text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n')
            ++at;
        start = at + 1;
    }
    if (start < text.size())
        lines += text.sliced(start);
    return lines;
}

const std::optional<SourceLines::Lines> &SourceLines::linesOf(const QString &file)
{
    if (const auto known = m_files.constFind(file); known != m_files.cend())
        return *known;
    std::optional<Lines> lines;
    if (auto bytes = readRegularFile(QDir(m_folder).filePath(file), LargestSource)) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        QString text = decoder(*bytes); // leaves out a byte order mark
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        if (!decoder.hasError())
            lines = Lines{.numbered = text.split(u'\n'), .sent = pythonLines(text)};
    }
    return *m_files.insert(file, std::move(lines));
}

SourceContext SourceLines::around(const QString &file, int line, const std::optional<QString> &printed)
{
    if (!printed)
        return {};
    const auto &lines = linesOf(file);
    if (!lines)
        return {.state = SourceContext::State::Missing, .line = Json(*printed)};
    const int index = line - 1;
    const QStringList &sent = lines->sent;
    if (index < 0 || index >= lines->numbered.size() || index >= sent.size()
        || lines->numbered[index].trimmed() != printed->trimmed())
        return {.state = SourceContext::State::Changed, .line = Json(*printed)};
    SourceContext context{.state = SourceContext::State::Read, .line = Json(sent[index])};
    for (int number = std::max(0, index - Around); number < index; ++number)
        context.before.array().emplace_back(sent[number]);
    for (int number = index + 1; number < std::min(int(sent.size()), index + 1 + Around); ++number)
        context.after.array().emplace_back(sent[number]);
    return context;
}

} // namespace Telemetry
