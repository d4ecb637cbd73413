#pragma once

#include "core/base/orderedjson.h"
#include "core/export.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace Telemetry {

/** The lines around one line of a source file, as error reports carry them. */
struct SourceContext
{
    enum class State {
        Read, ///< from the file
        NoSource, ///< Python itself found no source: nothing is sent
        Missing, ///< the file cannot be read here; only the printed line is known
        Changed, ///< another line stands there than the one that was printed
    };

    State state = State::NoSource;
    Json before = Json(Json::Array{}); ///< up to five lines
    Json line = {}; ///< null without source
    Json after = Json(Json::Array{}); ///< up to five lines

    bool operator==(const SourceContext &) const = default;
};

/** Reads source files for the lines around levels of a stack; each once. */
class TELEMETRY_CORE_EXPORT SourceLines
{
public:
    /** @param folder  that relative paths begin in; absolute */
    explicit SourceLines(QString folder) : m_folder(std::move(folder)) { }

    /**
     * @param line  from 1
     * @param printed  the line as the traceback shows it. Nothing of a file is taken unless that line stands there
     */
    SourceContext around(const QString &file, int line, const std::optional<QString> &printed);

private:
    /** A file twice: Python numbers the lines of a file otherwise than the library those of its text. */
    struct Lines
    {
        QStringList numbered; ///< ended by line feeds alone: what a traceback prints
        QStringList sent;
    };
    const std::optional<Lines> &linesOf(const QString &file);

    QString m_folder;
    QHash<QString, std::optional<Lines>> m_files;
};

/** The lines of a text, ended as Python's str.splitlines() sees it. */
TELEMETRY_CORE_EXPORT QStringList pythonLines(const QString &text);

} // namespace Telemetry
