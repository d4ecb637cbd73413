#pragma once

#include "core/base/result.h"
#include "core/settings/globalconfig.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Telemetry {

/**
 * The file that @p path names in the end: symbolic links followed one by one, also to a target that does not exist.
 *
 * @return FileUnreadable for a ring of links
 */
Result<QString> configTarget(const QString &path);

/** Whether Rasa could overwrite the file, or create it with its folders. */
bool isConfigWritable(const QString &path);

/** The bytes of the file; nothing when there is none. @return the errors of readRegularFile; at most 16 MB */
Result<std::optional<QByteArray>> readConfigBytes(const QString &path);

/** How the new bytes got into the file. */
struct ConfigWrite
{
    ConfigEdit::Method method = ConfigEdit::Method::Replaced;
    QString reason = {}; ///< why not replaced
};

/**
 * Gives the file new bytes: replaced atomically with owner, mode and access rules kept; overwritten in place, with the
 * old bytes kept safe meanwhile, where it has hard links, belongs to another account or cannot be replaced.
 *
 * @param target  of configTarget(): links stay as they are
 * @param before  the bytes that the change was made from; nothing for no file
 * @return FileChanged when other bytes stand there by now; FileUnwritable, FileHalfWritten; the old bytes are intact
 * unless it is the last, whose detail names the copy
 */
Result<ConfigWrite> writeConfigBytes(const QString &target, const std::optional<QByteArray> &before,
                                     const QByteArray &after, const Environment &environment);

/** A copy of a damaged file beside it, `global.yml.damaged-<UTC date and time>`. @return its path */
Result<QString> backUpDamaged(const QString &target, const QByteArray &bytes);

} // namespace Telemetry
