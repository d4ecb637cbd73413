#include "core/base/folderwatch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cstring>
#include <sys/inotify.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace Telemetry {

namespace {

constexpr std::uint32_t Written = IN_CLOSE_WRITE | IN_MOVED_TO;
constexpr std::uint32_t Writing = IN_MODIFY | IN_CREATE;
constexpr std::uint32_t Gone = IN_DELETE | IN_MOVED_FROM;
constexpr std::uint32_t Self = IN_DELETE_SELF | IN_MOVE_SELF;
constexpr std::uint32_t Mask = Written | Writing | Gone | Self | IN_ATTRIB | IN_ONLYDIR;

/** Whether others than this computer may change the folder, of which the system would not tell. */
bool isShared(const QByteArray &folder)
{
    // NFS, SMB (three versions), FUSE, 9P, AFS, Ceph, folders of a virtual machine's host
    constexpr std::array<quint32, 9> Kinds = {0x6969,     0x517B,     0xFF534D42, 0xFE534D42, 0x65735546,
                                              0x01021997, 0x5346414F, 0x00C36400, 0x786F4256};
    struct statfs status = {};
    return ::statfs(folder.constData(), &status) == 0
        && std::find(Kinds.begin(), Kinds.end(), quint32(status.f_type)) != Kinds.end();
}

FolderNotice::Kind kindOf(std::uint32_t mask)
{
    if (mask & (IN_ISDIR | Self | IN_ATTRIB))
        return FolderNotice::Kind::Other;
    if (mask & Written)
        return FolderNotice::Kind::Written;
    return mask & Gone ? FolderNotice::Kind::Gone : FolderNotice::Kind::Writing;
}

/** Follows links, each once. */
class Surroundings
{
public:
    explicit Surroundings(QSet<QString> &names) : m_names(names) { }

    void add(const QString &path)
    {
        const QFileInfo info(path);
        m_names.insert(info.fileName());
        if (info.isSymLink())
            addLink(path, info);
        const QString folder = info.path();
        addWay(folder);
        m_folders.insert(existing(folder));
    }

    const QSet<QString> &folders() const { return m_folders; }

private:
    /** A link may be set anew, and its target may be replaced where it stands. */
    void addLink(const QString &path, const QFileInfo &info)
    {
        if (m_links.contains(path))
            return; // it leads in a circle, or was met before
        m_links.insert(path);
        m_folders.insert(info.path());
        add(QDir::cleanPath(info.symLinkTarget()));
    }

    /** The links among the folders that lead to @p folder. */
    void addWay(const QString &folder)
    {
        if (m_seen.contains(folder))
            return;
        m_seen.insert(folder);
        const QFileInfo info(folder);
        if (info.isRoot() || info.path() == folder)
            return;
        if (info.isSymLink()) {
            m_names.insert(info.fileName());
            addLink(folder, info);
        }
        addWay(info.path());
    }

    /** @p folder or the nearest one above it that exists. That may go, and what is missing on the way may be made. */
    QString existing(QString folder)
    {
        for (QFileInfo info(folder); !info.isDir() && info.path() != folder; info = QFileInfo(folder)) {
            m_names.insert(info.fileName());
            folder = info.path();
        }
        m_names.insert(QFileInfo(folder).fileName());
        return folder;
    }

    QSet<QString> &m_names;
    QSet<QString> m_folders;
    QSet<QString> m_seen;
    QSet<QString> m_links;
};

} // namespace

FolderWatch::FolderWatch(const WatchLimits &limits, QObject *parent) : QObject(parent), m_limits(limits) { }

FolderWatch::~FolderWatch()
{
    delete m_notifier; // before its descriptor is closed
    if (m_handle >= 0)
        ::close(m_handle);
}

FolderWatch::Outcome FolderWatch::setFolders(const QSet<QString> &folders)
{
    if (m_handle < 0 && !folders.isEmpty()) {
        m_handle = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        if (m_handle < 0)
            return {.isComplete = false};
        m_notifier = new QSocketNotifier(m_handle, QSocketNotifier::Read, this);
        connect(m_notifier, &QSocketNotifier::activated, this, &FolderWatch::readNotices);
    }
    Outcome outcome;
    QMultiHash<int, QString> watched;
    for (const QString &folder : folders) {
        const QByteArray path = QFile::encodeName(folder);
        // Also for a folder that is watched: the name may lead to another one by now, which only the system knows.
        const bool mayWatch = watched.size() < m_limits.folders && !isShared(path);
        const int watch = mayWatch ? ::inotify_add_watch(m_handle, path.constData(), Mask) : -1;
        if (watch >= 0) {
            outcome.hasNew = outcome.hasNew || !m_folders.contains(watch, folder);
            watched.insert(watch, folder);
        } else if (QFileInfo(folder).isDir()) {
            outcome.isComplete = false;
        }
    }
    for (const int watch : m_folders.uniqueKeys()) {
        if (!watched.contains(watch))
            ::inotify_rm_watch(m_handle, watch);
    }
    m_folders = std::move(watched);
    return outcome;
}

void FolderWatch::readNotices()
{
    QList<FolderNotice> notices;
    alignas(inotify_event) std::array<char, 64 * 1024> buffer;
    for (ssize_t size = ::read(m_handle, buffer.data(), buffer.size()); size > 0;
         size = ::read(m_handle, buffer.data(), buffer.size())) {
        for (ssize_t at = 0; at < size;) {
            inotify_event event;
            std::memcpy(&event, buffer.data() + at, sizeof event);
            const char *name = buffer.data() + at + sizeof event;
            at += ssize_t(sizeof event + event.len);
            if (event.mask & IN_Q_OVERFLOW)
                notices += FolderNotice{};
            const auto [first, last] = m_folders.equal_range(event.wd);
            for (auto folder = first; folder != last; ++folder) {
                const QString path = event.len == 0 ? *folder : QDir(*folder).filePath(QFile::decodeName(name));
                notices += FolderNotice{.kind = kindOf(event.mask), .path = path};
            }
            if (event.mask & IN_IGNORED)
                m_folders.remove(event.wd);
        }
    }
    if (!notices.isEmpty())
        Q_EMIT noticed(notices);
}

QSet<QString> foldersAround(const QSet<QString> &paths, QSet<QString> &names)
{
    Surroundings surroundings(names);
    for (const QString &path : paths)
        surroundings.add(path);
    return surroundings.folders();
}

} // namespace Telemetry
