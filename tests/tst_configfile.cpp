#include "core/settings/globalconfig.h"

#include "tests/support/childprocess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

const QByteArray On = "# mine\nmetrics:\n  enabled: true # yes\n  rasa_user_id: q\n";
const QByteArray Off = "# mine\nmetrics:\n  enabled: false # yes\n  rasa_user_id: q\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

struct stat statusOf(const QString &path)
{
    struct stat status = {};
    ::lstat(qPrintable(path), &status);
    return status;
}

/** A home folder with global.yml in ~/.config/rasa, which a plain account may own. */
struct Account
{
    explicit Account(const QString &pattern = QDir::tempPath() + u"/account-XXXXXX"_s) : folder(pattern)
    {
        QDir().mkpath(configFolder);
    }

    QTemporaryDir folder;
    Environment environment{{{u"HOME"_s, folder.path()}}};
    QString path = globalConfigPath(environment);
    QString configFolder = QFileInfo(path).path();

    ~Account() { ::chmod(qPrintable(configFolder), 0700); }

    /** Everything belongs to the account that a child takes on. */
    void giveAway() const
    {
        if (::geteuid() != 0)
            return;
        for (const QString &part : {folder.path(), folder.filePath(u".config"_s), configFolder, path})
            QVERIFY(::lchown(qPrintable(part), PlainAccount, PlainAccount) == 0 || errno == ENOENT || errno == ENOTDIR);
    }

    QStringList files() const
    {
        return QDir(configFolder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

    /** Copies of old bytes that were left behind. */
    QStringList leftovers() const { return QDir(environment.ownStateFolder()).entryList(QDir::Files); }
};

ConfigChange asked(bool enabled)
{
    ConfigChange change;
    change.enabled = enabled;
    change.newMachineId = u"4f3c2d1b0a9e48f7b6c5d4e3f2a1b0c9"_s;
    change.now = QDateTime(QDate(2023, 4, 21), QTime(9, 12, 35));
    return change;
}

/** What became of a change, in one line. */
QByteArray told(const Result<ConfigEdit> &edit)
{
    if (!edit)
        return "error: " + errorMessage(edit.error()).toUtf8();
    switch (edit->method) {
    case ConfigEdit::Method::Unchanged:
        return "unchanged";
    case ConfigEdit::Method::Replaced:
        return "replaced";
    case ConfigEdit::Method::InPlace:
        return "in place: " + edit->methodReason.toUtf8();
    }
    Q_UNREACHABLE();
}

QByteArray changedByPlainAccount(const Account &account, bool enabled)
{
    return inChild(ChildAccount::Plain,
                   [&] { return told(changeGlobalConfig(account.path, asked(enabled), account.environment)); });
}

/** Runs @p work where it may mount without anybody else seeing it. */
QByteArray withMounts(const std::function<QByteArray()> &work)
{
    return inChild(ChildAccount::Same, [&work]() -> QByteArray {
        if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
            return "cannot mount";
        return work();
    });
}

/** Writes into @p path until the file system is full. */
void fillUp(const QString &path)
{
    const int file = ::open(qPrintable(path), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    const std::array<char, 512> block = {};
    while (::write(file, block.data(), block.size()) > 0) { }
    ::close(file);
}

} // namespace

class TestConfigFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkStays()
    {
        const Account account;
        const QString target = account.folder.filePath(u"dotfiles/rasa.yml"_s);
        write(target, On);
        QCOMPARE(::chmod(qPrintable(target), 0660), 0);
        QCOMPARE(::symlink("../../middle", qPrintable(account.path)), 0);
        QCOMPARE(::symlink("dotfiles/rasa.yml", qPrintable(account.folder.filePath(u"middle"_s))), 0);
        QCOMPARE(told(changeGlobalConfig(account.path, asked(false), account.environment)), "replaced");
        QVERIFY(S_ISLNK(statusOf(account.path).st_mode)
                && S_ISLNK(statusOf(account.folder.filePath(u"middle"_s)).st_mode));
        QCOMPARE(contentOf(target), Off);
        QCOMPARE(statusOf(target).st_mode & 07777, mode_t(0660));
    }

    void danglingLinkGetsItsTarget()
    {
        const Account account;
        QCOMPARE(::symlink("../later.yml", qPrintable(account.path)), 0);
        QCOMPARE(readGlobalConfig(account.path, account.environment).state, GlobalConfig::State::Missing);
        QVERIFY(readGlobalConfig(account.path, account.environment).willRasaCreate());
        QCOMPARE(told(changeGlobalConfig(account.path, asked(false), account.environment)), "replaced");
        QVERIFY(S_ISLNK(statusOf(account.path).st_mode));
        QVERIFY(contentOf(account.folder.filePath(u".config/later.yml"_s)).startsWith("metrics:\n  enabled: false\n"));
    }

    void danglingLinkIntoNowhere()
    {
        const Account account;
        QCOMPARE(::symlink("none/later.yml", qPrintable(account.path)), 0);
        const GlobalConfig config = readGlobalConfig(account.path, account.environment);
        QCOMPARE(config.state, GlobalConfig::State::Missing);
        QVERIFY(!config.isWritable);
        const QByteArray answer = told(changeGlobalConfig(account.path, asked(false), account.environment));
        QVERIFY2(answer.contains("No such file or directory"), answer.constData());
        QVERIFY(!QFileInfo::exists(account.configFolder + u"/none"_s));
    }

    void ringOfLinks()
    {
        const Account account;
        QCOMPARE(::symlink("global.yml", qPrintable(account.path)), 0);
        const GlobalConfig config = readGlobalConfig(account.path, account.environment);
        QCOMPARE(config.state, GlobalConfig::State::Inaccessible);
        QVERIFY(!config.isWritable);
        QVERIFY(told(changeGlobalConfig(account.path, asked(false), account.environment)).startsWith("error: "));
    }

    void hardLinksStayTogether()
    {
        const Account account;
        const QString other = account.folder.filePath(u"other.yml"_s);
        write(account.path, On);
        QCOMPARE(::link(qPrintable(account.path), qPrintable(other)), 0);
        QCOMPARE(told(changeGlobalConfig(account.path, asked(false), account.environment)),
                 "in place: it has other names (hard links)");
        QCOMPARE(contentOf(other), Off);
        QCOMPARE(statusOf(other).st_ino, statusOf(account.path).st_ino);
        QCOMPARE(account.leftovers(), QStringList());
        QCOMPARE(account.files(), QStringList{u"global.yml"_s});
    }

    void ownerAndAccessRulesStay()
    {
        const Account account;
        write(account.path, On);
        // Version 2; owner rw, account 65534 r, group -, mask r, others -.
        static constexpr std::array<unsigned char, 44> Rules = {
            2, 0, 0,   0,   1,   0,   6,  0, 255, 255, 255, 255, 2,   0,   4,  0, 254, 255, 0,   0,   4,   0,
            0, 0, 255, 255, 255, 255, 16, 0, 4,   0,   255, 255, 255, 255, 32, 0, 0,   0,   255, 255, 255, 255};
        const QByteArray file = QFile::encodeName(account.path);
        if (::setxattr(file.constData(), "system.posix_acl_access", Rules.data(), Rules.size(), 0) != 0
            || ::setxattr(file.constData(), "user.note", "mine", 4, 0) != 0)
            QSKIP("this file system has no access rules");
        if (::geteuid() == 0)
            QCOMPARE(::chown(file.constData(), PlainAccount, 12345), 0);
        const struct stat before = statusOf(account.path);
        QCOMPARE(told(changeGlobalConfig(account.path, asked(false), account.environment)), "replaced");
        std::array<unsigned char, 100> found = {};
        QCOMPARE(::getxattr(file.constData(), "system.posix_acl_access", found.data(), found.size()),
                 ssize_t(Rules.size()));
        QCOMPARE(std::memcmp(found.data(), Rules.data(), Rules.size()), 0);
        QCOMPARE(::getxattr(file.constData(), "user.note", found.data(), found.size()), ssize_t(4));
        const struct stat after = statusOf(account.path);
        QVERIFY(after.st_ino != before.st_ino);
        QCOMPARE(after.st_uid, before.st_uid);
        QCOMPARE(after.st_gid, before.st_gid);
        QCOMPARE(after.st_mode, before.st_mode);
    }

    void readOnlyFolder()
    {
        const Account account;
        write(account.path, On);
        account.giveAway();
        QCOMPARE(::chmod(qPrintable(account.configFolder), 0500), 0);
        QCOMPARE(changedByPlainAccount(account, false), "in place: it cannot be replaced (Permission denied)");
        QCOMPARE(contentOf(account.path), Off);
        QCOMPARE(account.leftovers(), QStringList());
    }

    void noPlaceForACopy()
    {
        const Account account;
        write(account.path, On);
        account.giveAway();
        QCOMPARE(::chmod(qPrintable(account.configFolder), 0500), 0);
        QCOMPARE(::chmod(qPrintable(account.folder.path()), 0500), 0);
        const QByteArray answer = changedByPlainAccount(account, false);
        QCOMPARE(::chmod(qPrintable(account.folder.path()), 0700), 0);
        QVERIFY2(answer.contains("no copy of the old content can be kept"), answer.constData());
        QCOMPARE(contentOf(account.path), On);
    }

    void lockedFileIsNotReplaced()
    {
        const Account account;
        write(account.path, On);
        account.giveAway();
        QCOMPARE(::chmod(qPrintable(account.path), 0444), 0);
        const QByteArray answer = changedByPlainAccount(account, false);
        QVERIFY2(answer.contains("cannot be written: Permission denied"), answer.constData());
        QVERIFY2(answer.contains(QFile::encodeName(account.path)), answer.constData());
        QCOMPARE(changedByPlainAccount(account, true), "unchanged");
        QCOMPARE(contentOf(account.path), On);
    }

    void fileOfAnotherAccount()
    {
        if (::geteuid() != 0)
            QSKIP("only root can make a file of another account");
        const Account account;
        write(account.path, On);
        account.giveAway();
        QVERIFY(::chown(qPrintable(account.path), 0, 0) == 0 && ::chmod(qPrintable(account.path), 0666) == 0);
        QCOMPARE(changedByPlainAccount(account, false), "in place: it belongs to another account");
        QCOMPARE(contentOf(account.path), Off);
        QCOMPARE(statusOf(account.path).st_uid, uid_t(0));
    }

    void statesThatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("folder in the place of the file")
            << u"folder"_s << QByteArray("is no regular file but a folder");
        QTest::newRow("file in the place of its folder") << u"parent"_s << QByteArray("Not a directory");
        QTest::newRow("unreadable file") << u"unreadable"_s << QByteArray("cannot be read: Permission denied");
        QTest::newRow("read-only folder without file")
            << u"read-only"_s << QByteArray("cannot be written: Permission denied");
        QTest::newRow("home is the root folder")
            << u"root"_s << QByteArray("/.config: cannot be written: Permission denied");
    }

    void statesThatCannotBeWritten()
    {
        QFETCH(QString, setting);
        QFETCH(QByteArray, reason);
        Account account;
        if (setting == u"folder"_s)
            QVERIFY(QDir().mkpath(account.path));
        if (setting == u"parent"_s) {
            QVERIFY(QDir().rmdir(account.configFolder));
            write(account.configFolder, "a file");
        }
        if (setting == u"unreadable"_s)
            write(account.path, On);
        account.giveAway();
        if (setting == u"unreadable"_s)
            QCOMPARE(::chmod(qPrintable(account.path), 0), 0);
        if (setting == u"read-only"_s)
            QCOMPARE(::chmod(qPrintable(account.configFolder), 0500), 0);
        if (setting == u"root"_s) {
            if (QFileInfo::exists(u"/.config"_s))
                QSKIP("this machine has a /.config");
            account.environment = Environment({{u"HOME"_s, u"/"_s}});
            account.path = globalConfigPath(account.environment);
            QCOMPARE(account.path, u"/.config/rasa/global.yml"_s);
        }
        const QByteArray state = inChild(ChildAccount::Plain, [&]() -> QByteArray {
            const GlobalConfig config = readGlobalConfig(account.path, account.environment);
            return config.isWritable ? "writable" : config.willRasaCreate() ? "would be made" : "no";
        });
        QCOMPARE(state, "no");
        const QByteArray answer = changedByPlainAccount(account, false);
        QVERIFY2(answer.startsWith("error: ") && answer.contains(reason), answer.constData());
    }

    void fullDisk()
    {
        const Account account;
        const QByteArray answer = withMounts([&]() -> QByteArray {
            if (::mount("none", qPrintable(account.configFolder), "tmpfs", 0, "size=16k") != 0)
                return "cannot mount";
            write(account.path, On);
            fillUp(account.configFolder + u"/filling"_s);
            const QByteArray text = told(changeGlobalConfig(account.path, asked(false), account.environment));
            const bool isIntact =
                contentOf(account.path) == On && account.files() == QStringList({u"filling"_s, u"global.yml"_s});
            return text + (isIntact ? " | intact" : " | damaged");
        });
        if (answer == "cannot mount")
            QSKIP("mounting is not allowed here");
        QVERIFY2(answer.contains("No space left on device") && answer.endsWith("| intact"), answer.constData());
    }

    void fullDiskWhileOverwriting()
    {
        const Account account;
        // One page, full to the last byte: a longer text needs a second one.
        const QByteArray before = "a: '" + QByteArray(4096 - 6, 'x') + "'\n";
        QCOMPARE(before.size(), 4096);
        const QByteArray answer = withMounts([&]() -> QByteArray {
            if (::mount("none", qPrintable(account.configFolder), "tmpfs", 0, "size=16k") != 0)
                return "cannot mount";
            write(account.path, before);
            ::link(qPrintable(account.path), qPrintable(account.configFolder + u"/other"_s));
            fillUp(account.configFolder + u"/filling"_s);
            const QByteArray text = told(changeGlobalConfig(account.path, asked(false), account.environment));
            return text + (contentOf(account.path) == before ? " | intact" : " | damaged");
        });
        if (answer == "cannot mount")
            QSKIP("mounting is not allowed here");
        QVERIFY2(answer.contains("No space left on device") && answer.endsWith("| intact"), answer.constData());
        QCOMPARE(account.leftovers(), QStringList());
    }

    void mountedFile()
    {
        const Account account;
        const QString outside = account.folder.filePath(u"outside.yml"_s);
        write(outside, On);
        write(account.path, "");
        const QByteArray answer = withMounts([&]() -> QByteArray {
            if (::mount(qPrintable(outside), qPrintable(account.path), nullptr, MS_BIND, nullptr) != 0)
                return "cannot mount";
            return told(changeGlobalConfig(account.path, asked(false), account.environment));
        });
        if (answer == "cannot mount")
            QSKIP("mounting is not allowed here");
        QCOMPARE(answer, "in place: it cannot be replaced (Device or resource busy)");
        QCOMPARE(contentOf(outside), Off);
    }

    void readOnlyFileSystem()
    {
        const Account account;
        write(account.path, On);
        const QByteArray answer = withMounts([&]() -> QByteArray {
            const QByteArray folder = QFile::encodeName(account.configFolder);
            if (::mount(folder.constData(), folder.constData(), nullptr, MS_BIND, nullptr) != 0
                || ::mount("none", folder.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) != 0)
                return "cannot mount";
            const bool isWritable = readGlobalConfig(account.path, account.environment).isWritable;
            return (isWritable ? "writable " : "read-only ")
                + told(changeGlobalConfig(account.path, asked(false), account.environment));
        });
        if (answer == "cannot mount")
            QSKIP("mounting is not allowed here");
        QVERIFY2(answer.startsWith("read-only error: ") && answer.contains("Read-only file system"),
                 answer.constData());
        QVERIFY2(answer.contains(QFile::encodeName(account.path)), answer.constData());
        QCOMPARE(contentOf(account.path), On);
    }

    void halfWrittenFileIsReadAgain()
    {
        // In memory where possible: a busy disk would keep the file empty for longer than any reader should wait.
        const bool hasMemory = QFileInfo(u"/dev/shm"_s).isWritable();
        const Account account(hasMemory ? u"/dev/shm/account-XXXXXX"_s : QDir::tempPath() + u"/account-XXXXXX"_s);
        write(account.path, On);
        void *shared = ::mmap(nullptr, sizeof(Emptied), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        QVERIFY(shared != MAP_FAILED);
        auto *emptied = new (shared) Emptied;
        // Rasa empties the file and writes it again, over and over.
        const pid_t writer = ::fork();
        if (writer == 0) {
            while (::getppid() != 1) {
                emptied->since = now();
                const int file = ::open(qPrintable(account.path), O_WRONLY | O_TRUNC);
                ::usleep(300);
                [[maybe_unused]] const ssize_t written = ::write(file, On.constData(), size_t(On.size()));
                ::close(file);
                emptied->longest = std::max(emptied->longest.load(), now() - emptied->since);
                emptied->since = 0;
                ::usleep(4000);
            }
            ::_exit(0);
        }
        QList<GlobalConfig::State> others;
        for (int i = 0; i < 3000; ++i) {
            emptied->longest = 0;
            const auto state = readGlobalConfig(account.path, account.environment).state;
            // On a busy machine the writer may stop between its two steps for longer than a reader waits.
            const qint64 since = emptied->since;
            const qint64 lasted = std::max(emptied->longest.load(), since == 0 ? 0 : now() - since);
            if (state != GlobalConfig::State::Readable && lasted < WaitForWriter)
                others.append(state);
        }
        ::kill(writer, SIGKILL);
        ::waitpid(writer, nullptr, 0);
        ::munmap(shared, sizeof(Emptied));
        QCOMPARE(others, QList<GlobalConfig::State>());
    }

    void parallelChangesKeepEachOther()
    {
        const Account account;
        // A long file, so that between reading and writing there is time for the other.
        const QByteArray comment = "# " + QByteArray(1'000'000, 'x') + '\n';
        write(account.path, On + comment);
        // Each child owns one value; that value may only change by its own hand.
        std::array<pid_t, 2> children = {};
        for (size_t i = 0; i < children.size(); ++i) {
            children[i] = ::fork();
            if (children[i] == 0)
                ::_exit(lostChanges(account, i == 0));
        }
        for (const pid_t child : children) {
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFEXITED(status));

            // Between the last look and the rename lie microseconds: next to nothing, but not nothing.
            QVERIFY2(WEXITSTATUS(status) <= 2, qPrintable(QString::number(WEXITSTATUS(status))));
        }
        const QByteArray after = contentOf(account.path);
        QVERIFY2(after.startsWith("# mine\nmetrics:\n  enabled: ") && after.contains(" # yes\n  rasa_user_id: id")
                     && after.endsWith(comment),
                 after.first(80).constData());
        QCOMPARE(account.files(), QStringList{u"global.yml"_s});
    }

private:
    /** What the writer of a half-written file tells about itself, in nanoseconds. */
    struct Emptied
    {
        std::atomic<qint64> since = 0; ///< when it emptied the file; 0 while the file is whole
        std::atomic<qint64> longest = 0; ///< the longest time that the file was empty
    };
    static constexpr qint64 WaitForWriter = 200'000'000; // a reader looks 16 times, 20 ms apart

    static qint64 now() { return std::chrono::steady_clock::now().time_since_epoch().count(); }

    /** Changes one of two values over and over; how often somebody else's change took its own back. 100: a strange
     * error. */
    static int lostChanges(const Account &account, bool ownsEnabled)
    {
        const auto own = [&account, ownsEnabled] {
            const GlobalConfig config = readGlobalConfig(account.path, account.environment);
            return ownsEnabled ? config.enabled : config.machineId;
        };
        int lost = 0;
        Json last = own();
        for (int round = 0; round < 30; ++round) {
            if (own() != last)
                ++lost;
            ConfigChange change;
            if (ownsEnabled)
                change.enabled = round % 2 == 0;
            else
                change.machineId = u"id%1"_s.arg(round);
            const auto edit = changeGlobalConfig(account.path, change, account.environment);
            const bool isHonest = edit || edit.error().code == Error::Code::FileChanged
                || edit.error().code == Error::Code::ConfigNotConfirmed;
            if (!isHonest)
                return 100;
            last = own();
            ::usleep(5000); // room for the other to finish what it began before
        }
        return lost;
    }
};

QTEST_GUILESS_MAIN(TestConfigFile)
#include "tst_configfile.moc"
