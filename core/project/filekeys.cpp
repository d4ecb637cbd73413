#include "core/project/filekeys.h"

#include "core/project/domainreader.h"
#include "core/project/leftout.h"
#include "core/project/projectfiles.h"
#include "core/project/projectwarning.h"
#include "core/project/schemachecks.h"
#include "core/project/storyreader.h"

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";

bool isNluKey(const QString &name)
{
    return name == "nlu"_L1 || name == "responses"_L1;
}

bool isStoryKey(const QString &name)
{
    return name == "stories"_L1 || name == "rules"_L1;
}

/** Files of a project with another purpose, which stand below the data only where that is the whole project. */
bool isOtherFile(const QString &path)
{
    const QString name = path.section(u'/', -1);
    return name == "config.yml"_L1 || name == "endpoints.yml"_L1 || name == "credentials.yml"_L1;
}

/** The line of @p text, from 1, without its end. */
std::string_view lineAt(std::string_view text, int line)
{
    for (; line > 1 && !text.empty(); --line)
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    return text.substr(0, text.find('\n'));
}

/** Whether there is more than blanks and comments. */
bool hasContent(std::string_view text)
{
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        const std::string_view line = stripped(text.substr(0, end));
        if (!line.empty() && line.front() != '#')
            return true;
        text.remove_prefix(end);
    }
    return false;
}

class KeyRemarks
{
public:
    KeyRemarks(const QByteArray &decoded, const FileContext &context, const FileKind &kind)
        : m_decoded(decoded),
          m_text(decoded.constData(), size_t(decoded.size())),
          m_context(context),
          m_isNlu(kind.nlu == FileKind::Nlu::Yaml),
          m_isStory(kind.isStory)
    {
    }

    FileRemarks ofRead(const std::vector<FileKey> &keys)
    {
        remarkKeys(keys);
        const auto lacks = [&keys](bool (*isKind)(const QString &)) {
            return std::none_of(keys.begin(), keys.end(), [isKind](const FileKey &key) { return isKind(key.name); });
        };
        if (m_isNlu && lacks(isNluKey))
            warn(WarningCode::KeyNotAtTop, firstLineWith("nlu:", "responses:"));
        if (m_isStory && lacks(isStoryKey))
            warn(WarningCode::KeyNotAtTop, firstLineWith("stories:", "rules:"));
        return std::move(m_remarks);
    }

    FileRemarks ofUnread()
    {
        const auto keys = topKeys(m_text, m_context.path);
        if (!keys) {
            warn(WarningCode::NoYaml, keys.error().line, {errorSummary(keys.error())});
            return std::move(m_remarks);
        }
        const bool isMeant = std::any_of(keys->begin(), keys->end(), [](const FileKey &key) {
            return isDataKey(key.name) || isDomainKey(key.name.toStdString());
        });
        if (isMeant)
            remarkKeys(*keys);
        else if (hasContent(m_text) && !isOtherFile(m_context.path))
            warn(WarningCode::NoKnownKey, 1);
        return std::move(m_remarks);
    }

private:
    void warn(WarningCode code, int line, const QStringList &facts = {})
    {
        m_remarks.warnings.push_back(projectWarning(code, line, facts));
    }

    void remarkKeys(const std::vector<FileKey> &keys)
    {
        QStringList domainKeys;
        int domainLine = 0;
        for (const FileKey &key : keys) {
            const bool isNoticed = isNluKey(key.name) ? m_isNlu : isStoryKey(key.name) ? m_isStory : true;
            if (!isNoticed) {
                remarkUnseen(key);
            } else if (!isDataKey(key.name) && isDomainKey(key.name.toStdString())) {
                domainLine = domainKeys.isEmpty() ? key.line : domainLine;
                domainKeys += key.name;
            } else if (!isDataKey(key.name) && key.name != "version"_L1) {
                warn(WarningCode::KeyUnknown, key.line, {key.name});
            }
        }
        if (!domainKeys.isEmpty())
            warn(WarningCode::DomainBelowData, domainLine, {domainKeys.join(u", "_s)});
    }

    /** A key that Rasa does not notice, and what it costs. */
    void remarkUnseen(const FileKey &key)
    {
        const ProjectWarning warning = projectWarning(reasonOf(key), key.line, {key.name});
        m_remarks.warnings.push_back(warning);
        const bool isNlu = isNluKey(key.name);
        if (isNlu ? m_isNluLeftOut : m_isStoryLeftOut)
            return; // another key of the same reader has told it
        (isNlu ? m_isNluLeftOut : m_isStoryLeftOut) = true;
        if (isNlu)
            leaveOut(readNlu(m_decoded, m_context), warning);
        else
            leaveOut(readStories(m_decoded, m_context), warning);
    }

    template<typename Content>
    void leaveOut(const Result<Content> &content, const ProjectWarning &why)
    {
        if (!content)
            return; // that Rasa passes over the file is all that matters
        for (LeftOut &part : leftOut(*content, why))
            m_remarks.leftOut.push_back(std::move(part));
    }

    WarningCode reasonOf(const FileKey &key) const
    {
        const std::string_view line = lineAt(m_text, key.line);
        const std::string name = key.name.toStdString();
        const size_t place = line.find(name);
        if (stripped(m_text).starts_with('{'))
            return WarningCode::KeyInBraces;
        if (key.style != YamlEvent::Style::Plain)
            return WarningCode::KeyQuoted;
        if (key.line == 1 && m_text.starts_with(ByteOrderMark))
            return WarningCode::KeyAfterByteOrderMark;
        const bool hasBlank = place != std::string_view::npos && line.substr(place + name.size()).starts_with(' ');
        return hasBlank ? WarningCode::KeyWithBlank : WarningCode::KeyUnseen;
    }

    int firstLineWith(std::string_view first, std::string_view second) const
    {
        int line = 1;
        for (std::string_view rest = m_text; !rest.empty(); ++line) {
            const size_t end = std::min(rest.find('\n'), rest.size() - 1) + 1;
            if (hasLineWith(rest.substr(0, end), first, second))
                return line;
            rest.remove_prefix(end);
        }
        return 1;
    }

    const QByteArray &m_decoded;
    const std::string_view m_text;
    const FileContext &m_context;
    const bool m_isNlu;
    const bool m_isStory;
    bool m_isNluLeftOut = false;
    bool m_isStoryLeftOut = false;
    FileRemarks m_remarks;
};

} // namespace

bool isDataKey(const QString &name)
{
    return isNluKey(name) || isStoryKey(name);
}

bool isWithoutPurpose(std::string_view decoded, const QString &path)
{
    const auto keys = topKeys(decoded, path);
    const bool isData =
        keys && std::any_of(keys->begin(), keys->end(), [](const FileKey &key) { return isDataKey(key.name); });
    return hasContent(decoded) && !isData && !isOtherFile(path);
}

Result<std::vector<FileKey>> topKeys(std::string_view decoded, const QString &path)
{
    YamlStream stream(decoded, path);
    std::vector<FileKey> keys;
    int depth = 0;
    bool isMapping = false;
    while (true) {
        const auto event = stream.next();
        if (!event)
            return failure(event.error());
        switch ((*event)->type) {
        case YamlEvent::Type::MappingStart:
        case YamlEvent::Type::SequenceStart:
            isMapping = isMapping || (depth == 0 && (*event)->type == YamlEvent::Type::MappingStart);
            ++depth;
            break;
        case YamlEvent::Type::MappingEnd:
        case YamlEvent::Type::SequenceEnd:
            --depth;
            break;
        case YamlEvent::Type::Scalar:
            if (isMapping && depth == 1 && (*event)->isKey)
                keys.push_back({textOf((*event)->value), (*event)->start.line, (*event)->style});
            break;
        case YamlEvent::Type::Alias:
            break;
        case YamlEvent::Type::End:
            return keys;
        }
    }
}

bool areAllNoticed(const std::vector<FileKey> &keys, const FileKind &kind)
{
    bool hasNlu = false;
    bool hasStories = false;
    for (const FileKey &key : keys) {
        hasNlu = hasNlu || isNluKey(key.name);
        hasStories = hasStories || isStoryKey(key.name);
    }
    return hasNlu == (kind.nlu == FileKind::Nlu::Yaml) && hasStories == kind.isStory;
}

FileRemarks keyRemarks(const QByteArray &decoded, const FileContext &context, const FileKind &kind,
                       const std::vector<FileKey> *keys)
{
    KeyRemarks remarks(decoded, context, kind);
    return keys ? remarks.ofRead(*keys) : remarks.ofUnread();
}

} // namespace Telemetry
