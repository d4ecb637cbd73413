#pragma once

#include "core/base/environment.h"
#include "core/export.h"
#include "core/machine/hashguesses.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <chrono>

namespace Telemetry {

/** Where guesses for a hash come from. */
enum class GuessSource {
    KnownFolders, ///< folders of this computer, and the git remotes in them
    Words, ///< what a stranger without this computer could try
};

/** Which hashes are to be recognised, by which guesses. */
struct ReidentificationRequest
{
    QString folderHash = {}; ///< `directory` or `init_directory`; empty: not asked
    QString remoteHash = {}; ///< `project`; empty: not asked
    QStringList folders = {}; ///< tried as they are
    QStringList roots = {}; ///< tried with all folders below, down to depth
    int depth = 3; ///< 1: the folders in a root
    GuessWords words = {};
    Environment environment = {}; ///< that git gets
};

/** Shared by the thread that guesses and the one that shows. */
struct GuessControl
{
    std::atomic_bool cancelled = false;
    std::atomic<qint64> tried = 0;
};

/** A hash that could be traced back. */
struct HashMatch
{
    QString hash = {};
    QString text = {}; ///< the path or address behind it, without the newline
    GuessSource source = GuessSource::KnownFolders;

    bool operator==(const HashMatch &) const = default;
};

/** What one source gave. */
struct GuessEffort
{
    GuessSource source = GuessSource::KnownFolders;
    qint64 paths = 0; ///< tried
    qint64 addresses = 0;
    std::chrono::nanoseconds time = {};

    bool operator==(const GuessEffort &) const = default;
};

struct Reidentification
{
    QList<HashMatch> matches = {}; ///< at most one for each hash and source
    QList<GuessEffort> efforts = {}; ///< one for each source that was used
    bool isWhole = true; ///< false: cancelled, or a limit was reached before all was tried

    bool operator==(const Reidentification &) const = default;
};

/**
 * Tries to find out what stands behind the hashes of a report, as anybody could who has the report: they have no salt.
 * Hashes each guess as Rasa does and compares. Reads folder names and runs `git remote get-url origin` in repositories;
 * opens no file, sends nothing, keeps nothing.
 *
 * Takes up to minutes: never on the thread of a window. Folders are tried nearest first; links are not followed,
 * unreadable folders are passed over. Limits: 200,000 folders, 2,000 repositories, 50 million guesses from words.
 *
 * @see telemetry.md 7.1, 7.2; notice.md 6
 */
TELEMETRY_CORE_EXPORT Reidentification reidentify(const ReidentificationRequest &request, GuessControl &control);

} // namespace Telemetry
