#include "core/base/atomicfile.h"

#include "tests/support/childprocess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;

class TestAtomicFile : public QObject
{
    Q_OBJECT

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
    }

    static struct stat statusOf(const QString &path)
    {
        struct stat status = {};
        ::lstat(qPrintable(path), &status);
        return status;
    }

    static QStringList filesIn(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

private Q_SLOTS:
    void modeOfANewFile()
    {
        QTemporaryDir folder;
        const mode_t before = ::umask(027);
        QVERIFY(replaceFile({.path = folder.filePath(u"a"_s), .bytes = "a"}));
        QVERIFY(replaceFile({.path = folder.filePath(u"b"_s), .bytes = "b", .newMode = 0666}));
        QVERIFY(replaceFile({.path = folder.filePath(u"c"_s), .bytes = "c", .keepAttributes = true}));
        ::umask(before);
        QCOMPARE(statusOf(folder.filePath(u"a"_s)).st_mode & 07777, mode_t(0640));
        QCOMPARE(statusOf(folder.filePath(u"b"_s)).st_mode & 07777, mode_t(0666));
        QCOMPARE(statusOf(folder.filePath(u"c"_s)).st_mode & 07777, mode_t(0640));
    }

    void attributesStay()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        write(path, "old");
        QCOMPARE(::chmod(qPrintable(path), 0464), 0);
        if (::geteuid() == 0)
            QCOMPARE(::chown(qPrintable(path), PlainAccount, 12345), 0);
        const struct stat before = statusOf(path);
        QVERIFY(replaceFile({.path = path, .bytes = "new", .keepAttributes = true}));
        const struct stat after = statusOf(path);
        QCOMPARE(contentOf(path), "new");
        QVERIFY(after.st_ino != before.st_ino);
        QCOMPARE(after.st_mode, before.st_mode);
        QCOMPARE(after.st_uid, before.st_uid);
        QCOMPARE(after.st_gid, before.st_gid);
        QCOMPARE(filesIn(folder), QStringList{u"a"_s});
    }

    void lastCheckStops()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        write(path, "old");
        const auto replaced = replaceFile({.path = path, .bytes = "new", .lastCheck = [&]() -> Result<void> {
                                               return failure({Error::Code::Cancelled, u"no"_s});
                                           }});
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().code, Error::Code::Cancelled);
        QCOMPARE(contentOf(path), "old");
        QCOMPARE(filesIn(folder), QStringList{u"a"_s});
    }

    void fileThatAppearsMeanwhileWins()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        const auto replaced = replaceFile({.path = path, .bytes = "ours", .lastCheck = [&]() -> Result<void> {
                                               write(path, "theirs");
                                               return {};
                                           }});
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().code, Error::Code::FileChanged);
        QCOMPARE(contentOf(path), "theirs");
        QCOMPARE(filesIn(folder), QStringList{u"a"_s});
    }

    void linkItselfIsReplaced()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        write(folder.filePath(u"b"_s), "target");
        QCOMPARE(::symlink("b", qPrintable(path)), 0);
        QVERIFY(replaceFile({.path = path, .bytes = "new", .newMode = 0600}));
        QVERIFY(S_ISREG(statusOf(path).st_mode));
        QCOMPARE(contentOf(folder.filePath(u"b"_s)), "target");
    }

    void failuresNameTheirKind()
    {
        QTemporaryDir folder;
        auto replaced = replaceFile({.path = folder.filePath(u"none/a"_s), .bytes = "a"});
        QCOMPARE(replaced.error().code, Error::Code::FileUnwritable);
        QCOMPARE(replaced.error().detail, u"No such file or directory"_s);
        QVERIFY(QDir(folder.path()).mkdir(u"d"_s));
        replaced = replaceFile({.path = folder.filePath(u"d"_s), .bytes = "a"});
        QCOMPARE(replaced.error().code, Error::Code::FileUnwritable);
        QVERIFY(filesIn(folder).isEmpty());
    }

    void tooLargeForTheDisk()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        write(path, "old");
        const QByteArray answer = inChild(ChildAccount::Same, [&]() -> QByteArray {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit = {8, 8};
            if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
                return "no limit";
            const auto replaced = replaceFile({.path = path, .bytes = "more than eight bytes", .keepAttributes = true});
            const auto overwritten = overwriteFile(path, "more than eight bytes", "old");
            if (replaced || overwritten)
                return "written";
            return errorMessage(replaced.error()).toUtf8() + '\n' + errorMessage(overwritten.error()).toUtf8();
        });
        const QByteArray expected = QFile::encodeName(path) + ": cannot be written: File too large.";
        QCOMPARE(answer.count(expected), 2);
        QCOMPARE(contentOf(path), "old");
        QCOMPARE(filesIn(folder), QStringList{u"a"_s});
    }

    void overwriting()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        write(path, "old content");
        const ino_t inode = statusOf(path).st_ino;
        QVERIFY(overwriteFile(path, "new", "old content"));
        QCOMPARE(contentOf(path), "new");
        QVERIFY(overwriteFile(path, "new and longer", "new"));
        QCOMPARE(contentOf(path), "new and longer");
        QCOMPARE(statusOf(path).st_ino, inode);
        QCOMPARE(overwriteFile(folder.filePath(u"none"_s), "a", "").error().code, Error::Code::FileUnwritable);
        QCOMPARE(filesIn(folder), QStringList{u"a"_s});
    }

    void folders()
    {
        QTemporaryDir folder;
        const mode_t before = ::umask(0);
        QVERIFY(makeFolders(folder.filePath(u"a/b/c"_s), 0700));
        ::umask(before);
        for (const QString &made : {u"a"_s, u"a/b"_s, u"a/b/c"_s})
            QCOMPARE(statusOf(folder.filePath(made)).st_mode & 07777, mode_t(0700));
        QVERIFY(makeFolders(folder.filePath(u"a/b"_s), 0700));
        write(folder.filePath(u"f"_s), "x");
        const auto refused = makeFolders(folder.filePath(u"f/g"_s), 0700);
        QCOMPARE(refused.error().code, Error::Code::FileUnwritable);
        QCOMPARE(refused.error().path, folder.filePath(u"f"_s));
    }
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
