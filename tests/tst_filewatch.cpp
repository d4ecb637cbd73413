#include "core/base/filewatch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <cstdio>
#include <functional>
#include <unistd.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    QCOMPARE(file.write(content), content.size());
}

void rename(const QString &from, const QString &to)
{
    QCOMPARE(std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()), 0);
}

} // namespace

class TestFileWatch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    static QStringList all(const QSignalSpy &changes)
    {
        QStringList paths;
        for (const auto &change : changes)
            paths += change[0].toStringList();
        paths.removeDuplicates();
        return paths;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void changes_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("isScanned");
        for (const bool isScanned : {false, true}) {
            for (const char *way : {"written", "replaced", "removed", "made", "made in a new folder", "rights changed",
                                    "link set anew", "target of a link replaced", "folder set anew by a link"})
                QTest::addRow("%s%s", way, isScanned ? ", looked at by timer" : "")
                    << QString::fromLatin1(way) << isScanned;
        }
    }
    void changes()
    {
        QFETCH(QString, way);
        QFETCH(bool, isScanned);
        QString file = path(u"a/global.yml"_s);
        std::function<void()> change = [&] { write(file, "bb"); };
        write(path(u"a/other.yml"_s), "a");
        if (way != u"made"_s && !way.startsWith(u"made"_s))
            write(file, "a");
        if (way == u"replaced"_s) {
            change = [&] {
                write(path(u"a/new"_s), "b"); // of the same length
                rename(path(u"a/new"_s), file);
            };
        } else if (way == u"removed"_s) {
            change = [&] { QVERIFY(QFile::remove(file)); };
        } else if (way == u"made in a new folder"_s) {
            file = path(u"not/yet/there/global.yml"_s);
        } else if (way == u"rights changed"_s) {
            change = [&] { QVERIFY(QFile::setPermissions(file, QFile::ReadOwner)); };
        } else if (way == u"link set anew"_s || way == u"target of a link replaced"_s) {
            write(path(u"b/one"_s), "a");
            QVERIFY(QFile::remove(file) && QFile::link(path(u"b/one"_s), file));
            const QString replaced = way.startsWith(u"target"_s) ? path(u"b/one"_s) : file;
            change = [&, replaced] {
                write(path(u"b/two"_s), "b");
                if (replaced == file)
                    QVERIFY(QFile::link(path(u"b/two"_s), path(u"b/new"_s)));
                else
                    write(path(u"b/new"_s), "b");
                rename(path(u"b/new"_s), replaced);
            };
        } else if (way == u"folder set anew by a link"_s) {
            write(path(u"b/global.yml"_s), "bb");
            QVERIFY(QFile::link(path(u"a"_s), path(u"l"_s)));
            file = path(u"l/global.yml"_s);
            change = [&] {
                QVERIFY(QFile::link(path(u"b"_s), path(u"new"_s)));
                rename(path(u"new"_s), path(u"l"_s));
            };
        }
        FileWatch watch(isScanned ? WatchLimits{.folders = 0, .scanInterval = 20ms} : WatchLimits{.scanInterval = 1h});
        QSignalSpy changes(&watch, &FileWatch::changed);
        watch.setPaths({file, path(u"a/other.yml"_s)});
        QCOMPARE(watch.isWatchedBySystem(), !isScanned);
        QCOMPARE(watch.paths().size(), 2);
        for (int round = 0; round < (way == u"replaced"_s ? 5 : 1); ++round) {
            changes.clear();
            change();
            QTRY_COMPARE(all(changes), QStringList(file));
        }
    }

    void aFolderTellsOfItsEntries()
    {
        FileWatch watch;
        QSignalSpy changes(&watch, &FileWatch::changed);
        watch.setPaths({m_folder->path()});
        write(path(u"new"_s), "a");
        QTRY_COMPARE(all(changes), QStringList(m_folder->path()));
    }

    void neighboursAreNoNews()
    {
        FileWatch watch;
        QSignalSpy changes(&watch, &FileWatch::changed);
        watch.setPaths({path(u"global.yml"_s)});
        for (int line = 0; line < 50; ++line)
            write(path(u"log"_s), QByteArray(line, 'x'));
        write(path(u"global.yml"_s), "a");
        QTRY_COMPARE(all(changes), QStringList(path(u"global.yml"_s)));
    }

    void aFileIsToldWhenItsWriterIsDone()
    {
        const QString file = path(u"global.yml"_s);
        write(file, "metrics:\n  enabled: true\n");
        FileWatch watch;
        QByteArrayList seen;
        connect(&watch, &FileWatch::changed, this, [&] {
            QFile reader(file);
            QVERIFY(reader.open(QFile::ReadOnly));
            seen += reader.readAll();
        });
        watch.setPaths({file});
        QFile writer(file);
        QVERIFY(writer.open(QFile::WriteOnly | QFile::Truncate | QFile::Unbuffered));
        QTest::qWait(50); // a writer that takes its time
        QCOMPARE(writer.write("metrics:\n"), 9);
        QTest::qWait(50);
        QCOMPARE(writer.write("  enabled: false\n"), 17);
        writer.close();
        QTRY_COMPARE(seen, QByteArrayList({"metrics:\n  enabled: false\n"}));
    }

    void aStreamOfNoticesDoesNotPutItOff()
    {
        FileWatch watch;
        QSignalSpy changes(&watch, &FileWatch::changed);
        watch.setPaths({path(u"global.yml"_s)});
        for (int round = 0; changes.isEmpty() && round < 1000; ++round) {
            write(path(u"global.yml"_s), QByteArray(round, 'x'));
            QTest::qWait(5);
        }
        QVERIFY(!changes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFileWatch)
#include "tst_filewatch.moc"
