#include "core/project/filekind.h"

#include "core/base/detail.h"
#include "core/base/yamltext.h"
#include "core/project/projectfiles.h"
#include "core/project/schemachecks.h"

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

FileKind::Nlu jsonFormat(const Json &json, const QString &path)
{
    using enum FileKind::Nlu;
    if (json.find(u"utterances") && !json.find(u"luis_schema_version"))
        return Wit;
    if (json.find(u"luis_schema_version"))
        return Luis;
    if (json.find(u"rasa_nlu_data"))
        return RasaJson;
    if (json.find(u"supportedLanguages") || (json.find(u"version") && json.object().size() == 1))
        return DialogflowOther;
    if (json.find(u"responses"))
        return DialogflowIntent;
    if (json.find(u"isEnum"))
        return DialogflowEntity;
    return path.contains(u"_usersays_"_s) || path.contains(u"_entries_"_s) ? DialogflowOther : None;
}

bool startsWithKey(std::string_view line, std::string_view first, std::string_view second)
{
    // Most lines of data begin with blanks and a dash, which decides without a look at anything else.
    size_t at = 0;
    while (at < line.size() && line[at] == ' ')
        ++at;
    if (at == line.size() || line[at] == '-')
        return false;
    if (static_cast<unsigned char>(line[at]) <= ' ' || static_cast<unsigned char>(line[at]) >= 0x80) {
        // Only the start is needed, and stripping the end of a long line is not for free.
        constexpr size_t Enough = 256;
        const std::string_view start = stripped(line.substr(at, Enough));
        return start.starts_with(first) || start.starts_with(second);
    }
    return line.substr(at).starts_with(first) || line.substr(at).starts_with(second);
}

} // namespace

bool mayBeJson(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return false;
    text.remove_prefix(first);
    // Words that a YAML file may well begin with: "nlu:" is none of them.
    constexpr std::string_view Words[] = {"true", "false", "null", "NaN", "Infinity"};
    return std::string_view("{[\"-0123456789").find(text.front()) != std::string_view::npos
        || std::any_of(std::begin(Words), std::end(Words),
                       [text](std::string_view word) { return text.starts_with(word); });
}

bool hasLineWith(std::string_view text, std::string_view first, std::string_view second)
{
    const bool hasReturns = text.find('\r') != std::string_view::npos;
    while (!text.empty()) {
        const size_t end = std::min(hasReturns ? text.find_first_of("\r\n") : text.find('\n'), text.size());
        if (startsWithKey(text.substr(0, end), first, second))
            return true;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

Result<FileKind> fileKind(const QByteArray &raw, const QString &path)
{
    const std::string_view text(raw.constData(), size_t(raw.size()));
    if (const size_t valid = validUtf8Length(text); valid < text.size()) {
        const QString byte = QString::number(static_cast<unsigned char>(text[valid]), 16).toUpper();
        return failure({.code = Error::Code::NotUtf8,
                        .detail = Detail::tr("byte 0x%1 at offset %2").arg(byte).arg(valid),
                        .line = int(std::count(text.begin(), text.begin() + qsizetype(valid), '\n')) + 1});
    }
    FileKind kind;
    const QString name = path.section(u'/', -1);
    const bool isYaml = isYamlFileName(name);
    kind.isStory = isYaml && hasLineWith(text, "stories:", "rules:");
    if (mayBeJson(text)) {
        auto json = Json::parse(raw);
        if (!json && json.error().code == Error::Code::JsonTooDeep)
            return failure(json.error());
        if (json) {
            if (!json->isObject() && !json->isArray() && !json->isString())
                return failure({.code = Error::Code::ProjectRefused,
                                .detail = Detail::tr("a file of one number or the like stops Rasa here"),
                                .line = 1});
            kind.nlu = jsonFormat(*json, path);
            if (kind.nlu != FileKind::Nlu::None)
                kind.json = *std::move(json);
            return kind;
        }
    }
    if (isYaml && hasLineWith(text, "nlu:", "responses:"))
        kind.nlu = FileKind::Nlu::Yaml;
    return kind;
}

} // namespace Telemetry
