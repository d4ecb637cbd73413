#pragma once

#include "core/base/orderedjson.h"
#include "core/export.h"

#include <QString>
#include <QStringList>

namespace Telemetry {

/** What the library of the error reports makes of the file of a level of the stack. */
struct FrameLocation
{
    Json module = {}; ///< `__name__` of the module: "rasa.core.agent", "__main__"
    QString fileName =
        {}; ///< relative to the folder of the top-level package; absolute where that has no `__init__.py`
    QString root = {}; ///< the folder of the top-level package; empty when unknown
    bool isCertain = true; ///< false: the module is guessed from the file's place
    QString note = {}; ///< one sentence on how it was found

    bool operator==(const FrameLocation &) const = default;
};

/**
 * Finds the modules of files, which a traceback does not tell, by their places: below site-packages or dist-packages,
 * the standard library, the project's folder, `__init__.py` beside them. Looks at the disk for the latter.
 *
 * @see telemetry.md 12.2; the library measured is sentry-sdk 1.9.10
 */
class TELEMETRY_CORE_EXPORT FrameLocator
{
public:
    /**
     * @param projectFolder  where `rasa` runs: absolute, or empty
     * @param mainFile  of the program itself, as the traceback names it; empty when unknown
     */
    FrameLocator(QString projectFolder, QString mainFile)
        : m_projectFolder(std::move(projectFolder)), m_mainFile(std::move(mainFile))
    {
    }

    FrameLocation locate(const QString &file) const;

    /** The separator of the system that the file is from: a backslash behind a drive letter, else a slash. */
    static QChar separator(const QString &file);

private:
    QString m_projectFolder;
    QString m_mainFile;
};

} // namespace Telemetry
