#include "core/project/projectfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

class TestProjectFiles : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void touch(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
    }

    static QStringList spellings(const Result<FoundFiles> &found)
    {
        QStringList names;
        for (const FoundFile &file : found->files)
            names += file.spelling;
        return names;
    }

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<bool>("isData");
        for (const char *name : {"a.yml", "a.yaml", "a.json", "a.b.yml", ".a.yml", "a..yml", " .yml"})
            QTest::newRow(name) << true;
        for (const char *name :
             {".yml", "..yml", "a.YML", "a.md", "a.yml.bak", "yml", "a", "a.ymlx", ".json", "a.yml~"})
            QTest::newRow(name) << false;
    }
    void names() { QTEST(isDataFileName(QString::fromLatin1(QTest::currentDataTag())), "isData"); }

    void initTestCase()
    {
        for (const QString &name :
             {u"data/b.yml"_s, u"data/a.yml"_s, u"data/sub/c.yml"_s, u"data/.hidden/d.yml"_s, u"data/x.yml/e.yml"_s,
              u"data/notes.txt"_s, u"data/Z.yml"_s, u"data/\U0001F600.yml"_s, u"data/\uFB01.yml"_s, u"other/f.yml"_s})
            touch(name);
        QVERIFY(QFile::link(u"../other"_s, m_folder.filePath(u"data/linked"_s)));
        QVERIFY(QFile::link(u"nowhere.yml"_s, m_folder.filePath(u"data/broken.yml"_s)));
    }

    void walked()
    {
        const auto found = findDataFiles(m_folder.path(), {u"data"_s});
        QVERIFY(found);
        QCOMPARE(spellings(found),
                 QStringList({u"data/.hidden/d.yml"_s, u"data/Z.yml"_s, u"data/a.yml"_s, u"data/b.yml"_s,
                              u"data/linked/f.yml"_s, u"data/sub/c.yml"_s, u"data/x.yml/e.yml"_s, u"data/\uFB01.yml"_s,
                              u"data/\U0001F600.yml"_s}));
        QCOMPARE(found->folders.size(), 5);
        QCOMPARE(found->danglingLinks, QStringList(m_folder.path() + u"/data/broken.yml"_s));
        QCOMPARE(found->files[0].path, m_folder.path() + u"/data/.hidden/d.yml"_s);
    }

    void arguments_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<int>("count");
        QTest::newRow("same twice") << QStringList({u"data/sub"_s, u"data/sub"_s}) << 1;
        QTest::newRow("slash at the end") << QStringList({u"data/sub"_s, u"data/sub/"_s}) << 1;
        QTest::newRow("overlapping") << QStringList({u"data"_s, u"data/sub"_s}) << 9;
        QTest::newRow("file and its folder") << QStringList({u"data/sub"_s, u"data/sub/c.yml"_s}) << 2;
        QTest::newRow("text file") << QStringList(u"data/notes.txt"_s) << 0;
        QTest::newRow("missing") << QStringList(u"nowhere"_s) << 0;
        QTest::newRow("none") << QStringList() << 0;
    }
    void arguments()
    {
        QFETCH(QStringList, paths);
        const auto found = findDataFiles(m_folder.path(), paths);
        QVERIFY(found);
        QTEST(int(found->files.size()), "count");
    }

    void circleEndsWhereTheSystemRefuses()
    {
        QTemporaryDir folder;
        QVERIFY(QDir().mkpath(folder.filePath(u"data"_s)));
        QFile file(folder.filePath(u"data/a.yml"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        QVERIFY(QFile::link(u"../data"_s, folder.filePath(u"data/loop"_s)));
        const auto found = findDataFiles(QFileInfo(folder.path()).canonicalFilePath(), {u"data"_s});
        QVERIFY(found);
        QCOMPARE(found->files.size(), 41);
    }

    void fallbacks()
    {
        QCOMPARE(existingPath(m_folder.path(), u"other"_s, u"data"_s), std::optional(u"other"_s));
        QCOMPARE(existingPath(m_folder.path(), u"nowhere"_s, u"data"_s), std::optional(u"data"_s));
        QCOMPARE(existingPath(m_folder.path(), u"nowhere"_s, u"neither"_s), std::optional<QString>());
        QCOMPARE(absolutePath(u"/a"_s, u"b"_s), u"/a/b"_s);
        QCOMPARE(absolutePath(u"/a"_s, u"/b"_s), u"/b"_s);
    }

    void domainFolderComesBeforeItsSubfolders()
    {
        touch(u"domain/z.yml"_s);
        touch(u"domain/a/b.yml"_s);
        touch(u"domain/c.json"_s);
        const auto found = findDomainFiles(m_folder.path(), u"domain"_s);
        QVERIFY(found);
        QCOMPARE(spellings(found), QStringList({u"domain/z.yml"_s, u"domain/a/b.yml"_s}));
    }
};

QTEST_GUILESS_MAIN(TestProjectFiles)
#include "tst_projectfiles.moc"
