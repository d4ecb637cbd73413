#pragma once

#include "core/base/result.h"
#include "core/base/yamlscalar.h"
#include "core/base/yamltext.h"
#include "core/export.h"

#include <QByteArray>

#include <algorithm>
#include <atomic>
#include <memory>
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

/** One parsing event. The views are valid until the next call of YamlStream::next(). */
struct YamlEvent
{
    enum class Type { Scalar, SequenceStart, SequenceEnd, MappingStart, MappingEnd, Alias, End };
    enum class Style { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Block, Flow };

    Type type = Type::End;
    Style style = Style::Plain;
    bool isKey = false; ///< the node is the key of a mapping entry
    YamlScalarType scalarType = YamlScalarType::String; ///< of a scalar: what its form or its tag makes it
    std::string_view value; ///< of a scalar; of an alias its name
    std::string_view anchor; ///< empty when there is none
    std::string_view tag; ///< explicit tag in full; empty when there is none
    YamlMark start;
    YamlMark end;
};

/** Bounds that keep hostile input from costing more than harmless input of the same size. */
struct YamlLimits
{
    int depth = 64; ///< nested collections
    qsizetype nodes = 50'000'000; ///< scalars and collections
    const std::atomic_bool *cancelled = nullptr; ///< looked at all the time; then the error is Cancelled
};

/**
 * How many values the aliases of a text of that many bytes may add where they are unfolded: far more than people write,
 * far less than nested aliases unfold into.
 */
constexpr qsizetype mostAliasedNodes(size_t bytes)
{
    return qsizetype(std::min<size_t>(1'000'000, 20'000 + bytes));
}

/**
 * Streams YAML through libyaml, refusing what Rasa's two readings of a file refuse: tabs between tokens, a colon in a
 * plain flow scalar, equal keys, several documents; and bounding depth and number of nodes.
 *
 * The first call that fails ends the stream. Not thread-safe; several streams may run in several threads.
 */
class TELEMETRY_CORE_EXPORT YamlStream
{
public:
    /**
     * @param text  decoded text (yamlDecoded); not owned, must outlive the stream
     * @param path  for error messages only
     */
    YamlStream(std::string_view text, QString path, YamlLimits limits = {});
    ~YamlStream();
    Q_DISABLE_COPY_MOVE(YamlStream)

    /** The next event; Type::End after the one document, also for an empty text. */
    Result<YamlEvent> next();

    /** Offset in bytes of @p mark in the text, its byte order mark counted. Cheapest for marks in ascending order. */
    qsizetype byteOffset(const YamlMark &mark) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Telemetry
