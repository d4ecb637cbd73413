#pragma once

#include "core/base/result.h"
#include "core/export.h"

#include <QString>
#include <QStringList>

#include <atomic>

namespace Telemetry {

/** A file that Rasa's importer finds. */
struct FoundFile
{
    QString spelling; ///< as Rasa names it: decides the order, and whether two are the same
    QString path; ///< absolute

    bool operator==(const FoundFile &) const = default;
};

struct FoundFiles
{
    QList<FoundFile> files = {}; ///< by code point of the spelling
    QStringList folders = {}; ///< absolute paths of the folders walked
    QStringList danglingLinks = {}; ///< absolute paths of links in them that lead nowhere, and so count as nothing yet
};

enum class PathKind { Missing, File, Folder, Other };

/** What @p path is, links followed. */
PathKind pathKind(const QString &path);

/** Whether this account may list the folder @p path. */
bool isReadableFolder(const QString &path);

struct FolderEntry
{
    QString name;
    PathKind kind = PathKind::Missing; ///< links followed: Missing for one that leads nowhere
};

/** The entries of one folder, sorted by name; none when it cannot be read. Names of any bytes, see pathFromBytes(). */
QList<FolderEntry> folderEntries(const QString &path);

/** @p name in @p folder. */
QString joinedPath(const QString &folder, const QString &name);

/** Whether Rasa opens a data file of this name: `.yml`, `.yaml` and `.json`, in lower case. */
TELEMETRY_CORE_EXPORT bool isDataFileName(const QString &name);

/** Whether the name ends in `.yml` or `.yaml`. */
TELEMETRY_CORE_EXPORT bool isYamlFileName(const QString &name);

/**
 * The data files below @p paths: files among them are taken themselves, anything else is walked as a folder, links
 * followed, hidden ones not left out.
 *
 * @param folder  project folder, absolute; relative paths start there
 * @param cancelled  looked at between folders; may be null
 * @return ProjectRefused when links lead in so many circles that no end can be expected; Cancelled
 * @see counting.md 2
 */
TELEMETRY_CORE_EXPORT Result<FoundFiles> findDataFiles(const QString &folder, const QStringList &paths,
                                                       const std::atomic_bool *cancelled = nullptr);

/** The YAML files of a domain folder, those of a folder before those of its sub-folders, by name. */
TELEMETRY_CORE_EXPORT Result<FoundFiles> findDomainFiles(const QString &folder, const QString &domainFolder,
                                                         const std::atomic_bool *cancelled = nullptr);

/** @p path itself when it exists, else @p fallback when that exists, else nothing. */
TELEMETRY_CORE_EXPORT std::optional<QString> existingPath(const QString &folder, const QString &path,
                                                          const QString &fallback);

/** @p path if absolute, else below @p folder. */
TELEMETRY_CORE_EXPORT QString absolutePath(const QString &folder, const QString &path);

} // namespace Telemetry
