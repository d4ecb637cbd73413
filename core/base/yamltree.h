#pragma once

#include "core/base/environment.h"
#include "core/base/orderedjson.h"
#include "core/base/yamlstream.h"
#include "core/export.h"

#include <QString>

#include <atomic>
#include <memory>
#include <vector>

namespace Telemetry {

struct YamlNode;

/** One entry of a mapping. */
struct YamlEntry
{
    std::shared_ptr<const YamlNode> key;
    std::shared_ptr<const YamlNode> value;
    bool isMerged = false; ///< came in through `<<`
};

/**
 * A node of a small YAML file, with its place. Aliases share the node that they name, merge keys are resolved
 * (merged-in entries come first), so walking a tree sees what Rasa sees.
 */
struct TELEMETRY_CORE_EXPORT YamlNode
{
    enum class Kind { Scalar, Sequence, Mapping };

    Kind kind = Kind::Scalar;
    YamlEvent::Style style = YamlEvent::Style::Plain;
    Json scalar = {}; ///< value of a scalar, variables substituted
    QString written = {}; ///< of a scalar: its text before type and variables
    bool hasVariable = false; ///< a plain scalar with `${...}`; Rasa's schema wants none where it wants a text
    QString tag = {}; ///< explicit tag in full; empty when there is none
    std::vector<std::shared_ptr<const YamlNode>> items = {}; ///< of a sequence
    std::vector<YamlEntry> entries = {}; ///< of a mapping, in order
    YamlMark start = {};
    YamlMark end = {};
    qsizetype startByte = 0; ///< span of the node in the decoded text, a byte order mark counted
    qsizetype endByte = 0;

    bool isNull() const { return kind == Kind::Scalar && scalar.isNull(); }
    bool isString() const { return kind == Kind::Scalar && scalar.isString(); }
    bool isSequence() const { return kind == Kind::Sequence; }
    bool isMapping() const { return kind == Kind::Mapping; }

    /** The entry whose key is the text @p key; null pointer when absent or when this is no mapping. */
    const YamlNode *find(QStringView key) const;

    /** The entry of find(), for the place of the key. */
    const YamlEntry *findEntry(QStringView key) const;
};

/**
 * The tree of a decoded text, read as Rasa reads values: YAML 1.2 core types, `${NAME}` and `$NAME` substituted in
 * plain scalars that contain `${`, merge keys, aliases (bounded; a node inside itself is refused).
 *
 * @param cancelled  see YamlLimits; may be null
 * @return null pointer for an empty document; else the root, or the Error with line and column
 * @see counting.md 3, telemetry.md 1.3
 */
TELEMETRY_CORE_EXPORT Result<std::shared_ptr<const YamlNode>> readYamlTree(std::string_view decoded,
                                                                           const QString &path,
                                                                           const Environment &environment,
                                                                           const std::atomic_bool *cancelled = nullptr);

/**
 * A node and all below as JSON, with Python's conversion of keys that are no texts (1 becomes "1"); a mapping with a
 * collection as key becomes a NotJson value.
 */
TELEMETRY_CORE_EXPORT Json yamlToJson(const YamlNode &node);

constexpr qint64 LargestRegularFile = 512 * 1024 * 1024; ///< bytes

/**
 * Reads a regular file of at most @p limit bytes; follows links, never blocks on a FIFO or device.
 *
 * @param cancelled  looked at every few megabytes, when given; then the error is Cancelled
 * @return FileMissing, FileUnreadable, NotARegularFile or FileTooLarge, with the path; FileChanged when another program
 *         keeps writing it
 */
TELEMETRY_CORE_EXPORT Result<QByteArray> readRegularFile(const QString &path, qint64 limit = LargestRegularFile,
                                                         const std::atomic_bool *cancelled = nullptr);

} // namespace Telemetry
