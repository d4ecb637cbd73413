#pragma once

#include "core/base/environment.h"
#include "core/export.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Telemetry {

/** A line of a shell start file that sets one of the variables which decide, as a new terminal would have it. */
struct StartFileVariable
{
    QString name = {};
    QString value = {}; ///< as written, quotes removed; a write key is never kept: "(set)"
    QString path = {};
    int line = 0;

    bool operator==(const StartFileVariable &) const = default;
};

/** How a start file assigns: `export A=b` of sh, bash, zsh and `A=b` alone; `set -gx A b` of fish; `setenv A b` of csh.
 */
enum class StartFileSyntax { Shell, Fish, Csh };

/**
 * The assignments of deciding variables in the text of one start file, in order. Comments and lines that only ask for a
 * variable do not count; what a condition around a line says is not evaluated.
 */
TELEMETRY_CORE_EXPORT QList<StartFileVariable> startFileVariables(const QByteArray &text, const QString &path,
                                                                  StartFileSyntax syntax);

/**
 * Finds assignments of DO_NOT_TRACK and the RASA_TELEMETRY_ variables in the usual start files of shells,
 * `environment.d` and `/etc/environment`. Nothing is executed; unreadable files are skipped.
 *
 * @param root  prefix of absolute paths outside the home; empty outside tests
 */
TELEMETRY_CORE_EXPORT QList<StartFileVariable> findStartFileVariables(const Environment &environment,
                                                                      const QString &root = {});

} // namespace Telemetry
