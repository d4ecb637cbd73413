#pragma once

#include "core/export.h"

#include <QHash>
#include <QString>

#include <optional>

namespace Telemetry {

/**
 * The environment variables of a process as a value, taken once, so that every rule that depends on them is a function.
 *
 * Names are compared exactly, as on Unix. Values that are no valid UTF-8 keep their undecodable bytes as U+FFFD.
 */
class TELEMETRY_CORE_EXPORT Environment
{
public:
    Environment() = default;
    explicit Environment(QHash<QString, QString> variables);

    /** The variables of this process, now. */
    static Environment current();

    /** Whether @p name exists, even with an empty value. */
    bool contains(const QString &name) const { return m_variables.contains(name); }

    /** The value of @p name; nothing when it does not exist (an empty value is a value). */
    std::optional<QString> value(const QString &name) const;

    /** A copy in which @p name has @p value. */
    Environment with(const QString &name, const QString &value) const;

    /** A copy without @p name. */
    Environment without(const QString &name) const;

    /**
     * The home folder as Rasa finds it: `$HOME` when it exists, even if empty (`/` then, trailing slashes dropped),
     * else the folder of the user's password entry, else `~`. Never an XDG variable.
     *
     * @see telemetry.md 1.1
     */
    QString home() const;

    /** Name of this person's account: `$USER`, else `$LOGNAME`, else of the password entry; empty when none tells. */
    QString userName() const;

    /** `$XDG_CONFIG_HOME/rasa-telemetry`, or `~/.config/rasa-telemetry` when that is unset or not absolute. */
    QString ownConfigFolder() const;

    /** `$XDG_STATE_HOME/rasa-telemetry`, or `~/.local/state/rasa-telemetry` when that is unset or not absolute. */
    QString ownStateFolder() const;

    const QHash<QString, QString> &variables() const { return m_variables; }

    bool operator==(const Environment &) const = default;

private:
    QHash<QString, QString> m_variables;
};

} // namespace Telemetry
