#pragma once

#include "core/base/yamlevent.h"

#include <string_view>

namespace Telemetry {

/** What begins at a place of a line of YAML, as far as a plain reader knows it (see PlainYaml). */
struct PlainToken
{
    enum class Kind {
        Dash, ///< of a list
        Key, ///< with its colon
        Scalar, ///< the rest of the line, but for a comment
        Flow, ///< brackets of any content
        Block, ///< the head of a literal block
        Unusual,
    };

    Kind kind = Kind::Unusual;
    YamlEvent::Style style = YamlEvent::Style::Plain;
    std::string_view value = {}; ///< of a key or scalar without quotes; of a block how it ends: `+`, `-` or nothing
    const char *end = nullptr; ///< behind the key or scalar
    const char *rest = nullptr; ///< behind the dash or the colon
};

/** @param lineEnd  behind the last character of the line, its line break not counted; not before @p at */
PlainToken plainTokenAt(const char *at, const char *lineEnd);

inline std::string_view between(const char *from, const char *to)
{
    return {from, size_t(to - from)};
}

/** The first character from @p at on that is no blank, or @p end. */
const char *skipBlanks(const char *at, const char *end);

} // namespace Telemetry
