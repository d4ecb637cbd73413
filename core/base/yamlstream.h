#pragma once

#include "core/base/result.h"
#include "core/base/textinput.h"
#include "core/base/texttraits.h"
#include "core/base/yamlevent.h"
#include "core/base/yamltext.h"
#include "core/export.h"

#include <QByteArray>

#include <algorithm>
#include <atomic>
#include <memory>
#include <string_view>

namespace Telemetry {

/** Bounds that keep hostile input from costing more than harmless input of the same size. */
struct YamlLimits
{
    int depth = 64; ///< nested collections
    qsizetype nodes = 50'000'000; ///< scalars and collections
    const std::atomic_bool *cancelled = nullptr; ///< looked at all the time; then the error is Cancelled
};

/** Which readers a stream may use. The results are the same; tests compare them. */
enum class YamlReaders {
    PlainFirst, ///< lines of the usual forms are read directly, libyaml takes over at the first other one
    LibyamlOnly,
};

/**
 * How many values the aliases of a text of that many bytes may add where they are unfolded: far more than people write,
 * far less than nested aliases unfold into.
 */
constexpr qsizetype mostAliasedNodes(size_t bytes)
{
    return qsizetype(std::min<size_t>(1'000'000, 20'000 + std::min<size_t>(bytes, 1'000'000)));
}

/**
 * Streams YAML, refusing what Rasa's two readings of a file refuse: tabs between tokens, a colon in a plain flow
 * scalar, equal keys, several documents; and bounding depth and number of nodes.
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
    YamlStream(std::string_view text, QString path, YamlLimits limits = {},
               YamlReaders readers = YamlReaders::PlainFirst);

    /**
     * For a text that is not held in memory. Whatever is refused, is refused without a place: read it whole to name it.
     *
     * @param input  not owned; a text with @p traits, which must be ordinary
     */
    YamlStream(TextInput &input, const TextTraits &traits, QString path, YamlLimits limits = {});
    ~YamlStream();
    Q_DISABLE_COPY_MOVE(YamlStream)

    /** The next event; Type::End after the one document, also for an empty text. Valid until the next call. */
    Result<const YamlEvent *> next();

    /** Offset in bytes of @p mark in a text in memory, its byte order mark counted. Cheapest for marks in ascending
     * order. */
    qsizetype byteOffset(const YamlMark &mark) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Telemetry
