#include "core/machine/reidentification.h"

#include "core/machine/fingerprint.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>
#include <QQueue>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostFolders = 200'000;
constexpr int MostRepositories = 2'000;
constexpr qint64 MostWordGuesses = 50'000'000;

/** One hash that is looked for, and whether it was found. */
class Wanted
{
public:
    explicit Wanted(const QString &hash) : m_hash(hash), m_digest(QByteArray::fromHex(hash.toLatin1())) { }

    bool isOpen() const { return !m_digest.isEmpty() && m_text.isEmpty(); }

    void tryGuess(QByteArrayView guess)
    {
        m_state.reset();
        m_state.addData(guess);
        if (m_state.result() == m_digest)
            m_text = QString::fromUtf8(guess).chopped(guess.endsWith('\n') ? 1 : 0);
    }

    void addMatch(GuessSource source, Reidentification &found) const
    {
        if (!m_text.isEmpty())
            found.matches.append({.hash = m_hash, .text = m_text, .source = source});
    }

private:
    QString m_hash;
    QByteArray m_digest;
    QString m_text;
    QCryptographicHash m_state{QCryptographicHash::Sha256};
};

/** A folder with the number of levels that are still looked into. */
struct Place
{
    QString path;
    int depth = 0;
};

/** The guesses of one source, counted and timed. */
class Search
{
public:
    Search(const ReidentificationRequest &request, GuessControl &control, GuessSource source)
        : m_request(request), m_control(control), m_folder(request.folderHash), m_remote(request.remoteHash)
    {
        m_effort.source = source;
        m_timer.start();
    }

    void lookIntoFolders()
    {
        QQueue<Place> places;
        for (const QString &folder : m_request.folders)
            places.enqueue({QFileInfo(folder).canonicalFilePath(), 0});
        for (const QString &root : m_request.roots)
            places.enqueue({QFileInfo(root).canonicalFilePath(), m_request.depth});
        QHash<QString, int> seen; // with the depth down to which it was looked into
        while (!places.isEmpty() && goesOn()) {
            const Place place = places.dequeue();
            const auto before = seen.constFind(place.path);
            const bool isNew = before == seen.constEnd();
            if (place.path.isEmpty() || (!isNew && *before >= place.depth))
                continue;
            if (isNew && seen.size() == MostFolders) {
                m_isWhole = false;
                return;
            }
            seen.insert(place.path, place.depth);
            if (isNew)
                tryFolder(place.path);
            if (place.depth > 0)
                enqueueFoldersOf(place, places);
        }
    }

    void tryWords()
    {
        qint64 guesses = 0;
        const auto goesOnAfter = [this, &guesses](qint64 &tried, Wanted &wanted, QByteArrayView guess) {
            wanted.tryGuess(guess);
            ++tried;
            ++m_control.tried;
            if (++guesses >= MostWordGuesses)
                m_isWhole = false;
            return wanted.isOpen() && guesses < MostWordGuesses && !m_control.cancelled;
        };
        if (m_folder.isOpen())
            guessPaths(m_request.words,
                       [&](QByteArrayView guess) { return goesOnAfter(m_effort.paths, m_folder, guess); });
        if (m_remote.isOpen()) {
            guessRemotes(m_request.words,
                         [&](QByteArrayView guess) { return goesOnAfter(m_effort.addresses, m_remote, guess); });
        }
    }

    void finish(Reidentification &found)
    {
        m_effort.time = std::chrono::nanoseconds(m_timer.nsecsElapsed());
        m_folder.addMatch(m_effort.source, found);
        m_remote.addMatch(m_effort.source, found);
        found.efforts.append(m_effort);
        found.isWhole = found.isWhole && m_isWhole && !m_control.cancelled;
    }

private:
    static void enqueueFoldersOf(const Place &place, QQueue<Place> &places)
    {
        const QDir folder(place.path);
        const auto names = folder.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        for (const QString &name : names)
            places.enqueue({folder.filePath(name), place.depth - 1});
    }

    bool goesOn() const { return (m_folder.isOpen() || m_remote.isOpen()) && !m_control.cancelled; }

    void tryFolder(const QString &path)
    {
        if (m_folder.isOpen()) {
            m_folder.tryGuess(path.toUtf8());
            ++m_effort.paths;
            ++m_control.tried;
        }
        if (!m_remote.isOpen() || !QFileInfo::exists(path + u"/.git"_s))
            return;
        if (m_effort.addresses == MostRepositories) {
            m_isWhole = false;
            return;
        }
        const GitRemote remote = readGitRemote(path, m_request.environment);
        if (remote.state == GitRemote::State::Found)
            m_remote.tryGuess(remote.output);
        ++m_effort.addresses;
        ++m_control.tried;
    }

    const ReidentificationRequest &m_request;
    GuessControl &m_control;
    Wanted m_folder;
    Wanted m_remote;
    GuessEffort m_effort;
    QElapsedTimer m_timer;
    bool m_isWhole = true;
};

} // namespace

Reidentification reidentify(const ReidentificationRequest &request, GuessControl &control)
{
    Reidentification found;
    if (!request.folders.isEmpty() || !request.roots.isEmpty()) {
        Search search(request, control, GuessSource::KnownFolders);
        search.lookIntoFolders();
        search.finish(found);
    }
    if (!request.words.names.isEmpty() || !request.words.words.isEmpty()) {
        Search search(request, control, GuessSource::Words);
        search.tryWords();
        search.finish(found);
    }
    return found;
}

} // namespace Telemetry
