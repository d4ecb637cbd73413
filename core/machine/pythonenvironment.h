#pragma once

#include <QString>
#include <QStringList>

namespace Telemetry {

/** A version of Python as the files of an environment tell it. */
struct PythonVersion
{
    QString text = {}; ///< "3.10.13", "3.11.0rc1"; "3.10" when the files tell no more; empty when unknown
    bool isExact = false; ///< text is the full version

    bool operator==(const PythonVersion &) const = default;
};

/**
 * The folders below an environment that hold installed packages, newest Python first: lib/pythonX.Y/site-packages, the
 * dist-packages of Debian, Lib/site-packages.
 */
QStringList packageFolders(const QString &environmentFolder);

/** The environment that @p packageFolder belongs to. */
QString environmentOf(const QString &packageFolder);

/**
 * The version of the interpreter of @p packageFolder: from pyvenv.cfg, conda-meta or the environment's own name (as
 * pyenv gives it), as far as they agree with the X.Y of the folder; else that X.Y.
 */
PythonVersion pythonVersionOf(const QString &packageFolder);

/**
 * The environments that a started script may belong to: that of the interpreter in its first lines, and that of the
 * folder it really stands in. Links of the interpreter are not followed, since that of an environment is one.
 */
QStringList environmentsOfProgram(const QString &program);

} // namespace Telemetry
