#pragma once

#include "core/base/environment.h"
#include "core/base/orderedjson.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace Telemetry {

/**
 * What is kept of a file that may hold secrets: its structure, the keys, and only those scalars that were asked for.
 * Aliases and merge keys are resolved.
 */
struct FileShape
{
    enum class Kind { Absent, Scalar, Sequence, Mapping };
    struct Entry;

    Kind kind = Kind::Absent; ///< Absent: the document is empty
    int line = 0;
    int column = 0;
    bool isNull = false; ///< of a scalar, kept or not
    bool isKept = false; ///< value holds the scalar's value
    Json value = {}; ///< of a kept scalar, variables substituted
    QString written = {}; ///< of a kept scalar: its text before that
    QStringList variables = {}; ///< of a kept scalar: set variables that stand in it
    std::vector<FileShape> items; ///< of a sequence
    std::vector<Entry> entries; ///< of a mapping, in Python's order

    bool isMapping() const { return kind == Kind::Mapping; }
    bool isSequence() const { return kind == Kind::Sequence; }

    /** The value of a key; null pointer when absent or when this is no mapping. */
    const FileShape *find(QStringView key) const;

    /** The error at this place. */
    tl::unexpected<Error> refusal(const QString &detail, const QString &path) const;
};

struct FileShape::Entry
{
    QString key = {}; ///< its text
    bool isTextKey = true; ///< a key such as `1:` is none
    int line = 0;
    FileShape value = {};
};

/** Whether the scalar at a path (keys, and numbers of items) is kept. */
using KeptScalars = std::function<bool(const QStringList &path)>;

/**
 * Reads a YAML file as Rasa reads its values, without letting go of what was not asked for: other scalars are checked
 * and forgotten, and the memory that held the file is overwritten.
 *
 * @return FileMissing and the like, or the YAML error at which Rasa stops, an unset variable included; errors never
 *         quote a scalar of the file
 */
Result<FileShape> readSecretFile(const QString &path, const Environment &environment, const KeptScalars &isKept);

/** All of a shape whose scalars were kept, as JSON. */
Json shapeToJson(const FileShape &shape);

} // namespace Telemetry
