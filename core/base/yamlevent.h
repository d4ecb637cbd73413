#pragma once

#include "core/base/yamlscalar.h"

#include <QtGlobal>

#include <string_view>

namespace Telemetry {

/** A place in a YAML text as the reader counts it: characters, not bytes. */
struct YamlMark
{
    qsizetype index = 0; ///< characters from the start, a byte order mark not counted
    int line = 1; ///< from 1
    int column = 1; ///< from 1, in characters

    bool operator==(const YamlMark &) const = default;
};

/** One parsing event. The views are valid until the next one is asked for. */
struct YamlEvent
{
    enum class Type { Scalar, SequenceStart, SequenceEnd, MappingStart, MappingEnd, Alias, End };
    enum class Style { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Block, Flow };

    Type type = Type::End;
    Style style = Style::Plain; ///< Plain for any scalar with the tag `!`
    Style writtenStyle = Style::Plain; ///< how the node stands in the text
    bool isKey = false; ///< the node is the key of a mapping entry
    YamlScalarType scalarType = YamlScalarType::String; ///< of a scalar: what its form or its tag makes it
    std::string_view value = {}; ///< of a scalar; of an alias its name
    std::string_view anchor = {}; ///< empty when there is none
    std::string_view tag = {}; ///< explicit tag in full; empty when there is none
    YamlMark start = {};
    YamlMark end = {};

    bool operator==(const YamlEvent &) const = default;
};

} // namespace Telemetry
