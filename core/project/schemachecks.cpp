#include "core/project/schemachecks.h"

#include "core/base/detail.h"

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> wrongType(Item item, const char *name, const QString &expected)
{
    return item.refusal(Detail::tr("\"%1\" must be %2").arg(QString::fromUtf8(name), expected));
}

/** Length of the white space at the start of @p text, a character that Python's str.isspace() knows; 0 when none. */
size_t spaceLength(std::string_view text)
{
    const auto byte = [text](size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
    const unsigned lead = byte(0);
    if ((lead >= 0x09 && lead <= 0x0D) || (lead >= 0x1C && lead <= 0x20))
        return 1;
    if (lead == 0xC2)
        return byte(1) == 0x85 || byte(1) == 0xA0 ? 2 : 0;
    const unsigned rest = byte(1) << 8 | byte(2);
    if (lead == 0xE1)
        return rest == 0x9A80 ? 3 : 0;
    if (lead == 0xE2)
        return (rest >= 0x8080 && rest <= 0x808A) || rest == 0x80A8 || rest == 0x80A9 || rest == 0x80AF
                || rest == 0x819F
            ? 3
            : 0;
    return lead == 0xE3 && rest == 0x8080 ? 3 : 0;
}

} // namespace

Result<void> checkText(Item item, const char *name)
{
    if (item.isTextOrNull())
        return {};
    return wrongType(item, name, Detail::tr("a text (numbers, dates, true and ${...} need quotes)"));
}

Result<void> checkBool(Item item, const char *name)
{
    return item.isNull() || item.isBool() ? Result<void>() : wrongType(item, name, Detail::tr("true or false"));
}

Result<void> checkNumber(Item item, const char *name)
{
    return item.isNull() || item.isNumber() ? Result<void>() : wrongType(item, name, Detail::tr("a number"));
}

Result<void> checkSequence(Item item, const char *name)
{
    return item.isNull() || item.isSequence() ? Result<void>() : wrongType(item, name, Detail::tr("a list"));
}

Result<void> checkMapping(Item item, const char *name)
{
    return item.isMapping() ? Result<void>() : wrongType(item, name, Detail::tr("a mapping"));
}

Result<void> checkKeys(Item item, std::initializer_list<std::string_view> names, const char *place)
{
    for (const auto [key, value] : item.entries()) {
        if (!key.isText() || !isOneOf(key.text(), names)) {
            QStringList allowed;
            for (const std::string_view name : names)
                allowed += textOf(name);
            return key.refusal(Detail::tr("%1 may have the keys %2, not \"%3\"")
                                   .arg(QString::fromUtf8(place), allowed.join(u", "_s), textOf(key.text())));
        }
    }
    return {};
}

Result<void> checkName(Item key, const char *place)
{
    const std::string_view name = key.text();
    const bool hasLetter =
        std::any_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
    if (key.isText() && hasLetter)
        return {};
    return key.refusal(Detail::tr("a name in \"%1\" must be a text with at least one letter from a to z")
                           .arg(QString::fromUtf8(place)));
}

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> texts)
{
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::string_view stripped(std::string_view text)
{
    while (const size_t length = spaceLength(text))
        text.remove_prefix(length);
    while (!text.empty()) {
        size_t start = text.size() - 1;
        while (start > 0 && (text[start] & 0xC0) == 0x80)
            --start;
        if (spaceLength(text.substr(start)) != text.size() - start)
            break;
        text = text.substr(0, start);
    }
    return text;
}

} // namespace Telemetry
