#pragma once

#include "core/base/environment.h"
#include "core/base/orderedjson.h"
#include "core/base/result.h"
#include "core/export.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Telemetry {

/** What `~/.config/rasa/global.yml` says, read by Rasa's own rules, and what Rasa will make of it. */
struct GlobalConfig
{
    enum class State {
        Missing, ///< no file, or a dangling link
        Inaccessible, ///< it is there and may not be read, or is no file; problem says why
        Damaged, ///< Rasa cannot read it and would replace it; problem says where and why
        NoMetrics, ///< readable, without a `metrics` section: Rasa would add one
        Broken, ///< `metrics` is no mapping, or has no `enabled`: every rasa command stops
        Readable,
    };

    QString path = {};
    State state = State::Missing;
    std::optional<Error> problem = {}; ///< of Inaccessible and Damaged
    bool isWritable = false; ///< Rasa could create or overwrite it
    QString brokenFact = {}; ///< of Broken: "metrics is a list"
    Json enabled = {}; ///< as it stands; meaningful in state Readable
    int enabledLine = 0; ///< from 1; 0 when absent
    Json machineId = {}; ///< null when absent; a number where the file holds one
    int machineIdLine = 0;
    std::optional<Json> traitsEnabled = {}; ///< Pro's copy; absent without it
    bool willRasaCreate() const
    {
        return (state == State::Missing || state == State::Damaged || state == State::NoMetrics) && isWritable;
    }

    /** What Rasa's plain question answers: the truth value of `enabled`. Only for state Readable. */
    bool isEnabledForRasa() const { return state == State::Readable && enabled.isTruthy(); }

    /** `enabled` is something that looks like off and means on, or is no boolean at all. */
    bool isTrap() const { return state == State::Readable && !enabled.isBool(); }

    /** The machine ID as Rasa uses it: null when missing, null or empty. */
    bool hasMachineId() const { return machineId.isTruthy(); }

    bool operator==(const GlobalConfig &) const = default;
};

/** `~/.config/rasa/global.yml`; XDG variables have no say. @see telemetry.md 1.1 */
TELEMETRY_CORE_EXPORT QString globalConfigPath(const Environment &environment);

/** Reads the file anew; never fails, the state says what is wrong. Bounded: at most 16 MB, never blocks on a FIFO. */
TELEMETRY_CORE_EXPORT GlobalConfig readGlobalConfig(const QString &path, const Environment &environment);

/** What an edit did, for the message to the person. */
struct ConfigEdit
{
    enum class Method { Unchanged, Replaced, InPlace };

    Method method = Method::Unchanged;
    QString methodReason =
        {}; ///< why the file was overwritten in place and not replaced: "has other names (hard links)"
    QString backup = {}; ///< path of the backup of a damaged file; empty when none was made
    GlobalConfig after = {}; ///< read back from the disk

    bool operator==(const ConfigEdit &) const = default;
};

/** What is to be changed in global.yml; all else in the file stays as it is, byte by byte. */
struct ConfigChange
{
    std::optional<bool> enabled = {}; ///< absent: stays
    std::optional<QString> machineId =
        {}; ///< absent: stays, but a new `metrics` section and an empty ID get newMachineId
    QString newMachineId = {}; ///< for a section that has to be made
    QDateTime now = {}; ///< local time, for a section that has to be made
    bool repair = false; ///< a damaged file may be replaced, after a backup beside it
};

/**
 * Changes only the bytes asked for (the scalar, or one added block; `metrics` and Pro's `traits` alike), atomically
 * where the file system allows it, and reads the file back.
 *
 * @return ConfigDamaged for a damaged file without repair, ConfigNotEditable, FileUnwritable, ConfigNotConfirmed
 * @see telemetry.md 1.5 and 1.6, ecosystem.md 5
 */
TELEMETRY_CORE_EXPORT Result<ConfigEdit> changeGlobalConfig(const QString &path, const ConfigChange &change,
                                                            const Environment &environment);

/** A random version 4 UUID as 32 lower-case hexadecimal digits: a machine ID or a training ID. */
TELEMETRY_CORE_EXPORT QString randomId();

} // namespace Telemetry
