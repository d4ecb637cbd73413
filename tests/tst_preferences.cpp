#include "core/base/orderedjson.h"
#include "core/settings/preferences.h"

#include "tests/support/childprocess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;

class TestPreferences : public QObject
{
    Q_OBJECT

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }

    static mode_t modeOf(const QString &path)
    {
        struct stat status = {};
        return ::stat(qPrintable(path), &status) == 0 ? status.st_mode & 07777 : 0;
    }

    static Preferences everything()
    {
        Preferences all;
        all.noticeAnswer = Preferences::NoticeAnswer::Declined;
        all.noticeRevision = 7;
        all.noticeEndpoint = u"https://a.example/"_s;
        all.endpoint = u"https://b.example/"_s;
        all.writeKey = u"kéy \"\\ 😀"_s;
        all.delivery = Preferences::Delivery::Automatic;
        all.theme = Preferences::Theme::Dark;
        all.rasaPath = u"/opt/rasa"_s;
        all.recentProjects = {u"/srv/bot"_s, u"/srv/ä"_s};
        all.lastEvent = u"training-started"_s;
        all.lastProfile = u"pro-3.9"_s;
        all.lastSearch = u"num actions"_s;
        all.editorCommand = u"ed %f +%l"_s;
        all.caFile = u"/etc/ssl/häuslich.pem"_s;
        all.language = u"en"_s;
        all.windowPlace = u"AdnQywAD"_s;
        return all;
    }

private Q_SLOTS:
    void missingGivesDefaults()
    {
        QTemporaryDir folder;
        const auto read = readPreferences(folder.filePath(u"none"_s));
        QVERIFY(read);
        QCOMPARE(*read, Preferences());
        QVERIFY2(!QDir(folder.filePath(u"none"_s)).exists(), "reading writes nothing");
    }

    void roundTrip()
    {
        QTemporaryDir folder;
        const QString own = folder.filePath(u"a/rasa-telemetry"_s);
        const mode_t before = ::umask(0);
        const auto written = writePreferences(own, everything());
        ::umask(before);
        QVERIFY(written);
        QCOMPARE(*readPreferences(own), everything());
        QCOMPARE(modeOf(own), mode_t(0700));
        QCOMPARE(modeOf(preferencesPath(own)), mode_t(0600));
        QVERIFY(writePreferences(own, Preferences()));
        QCOMPARE(*readPreferences(own), Preferences());
        QCOMPARE(QDir(own).entryList(QDir::Files | QDir::Hidden), QStringList{u"settings.json"_s});
    }

    void unknownMembersStay()
    {
        QTemporaryDir folder;
        const QString path = preferencesPath(folder.path());
        write(path,
              "{\"later\": {\"z\": 1, \"a\": [12345678901234567890123]}, \"notice\": {\"new\": true, \"answer\": "
              "\"accepted\"}, \"theme\": \"light\"}");
        auto preferences = readPreferences(folder.path());
        QVERIFY(preferences);
        QCOMPARE(preferences->noticeAnswer, Preferences::NoticeAnswer::Accepted);
        preferences->theme = Preferences::Theme::Dark;
        QVERIFY(writePreferences(folder.path(), *preferences));
        const auto after = Json::parse(contentOf(path));
        QVERIFY(after);
        QCOMPARE(after->object().front().first, u"later"_s);
        QCOMPARE((*after)[u"later"].display(), "{\"z\": 1, \"a\": [12345678901234567890123]}");
        QCOMPARE((*after)[u"notice"][u"new"], Json(true));
        QCOMPARE((*after)[u"theme"], Json(u"dark"_s));
        QCOMPARE(*readPreferences(folder.path()), *preferences);
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Error::Code>("code");
        using enum Error::Code;
        QTest::newRow("empty") << QByteArray() << JsonSyntax;
        QTest::newRow("cut off") << QByteArray("{\"theme\": \"da") << JsonSyntax;
        QTest::newRow("a list") << QByteArray("[]") << ConfigDamaged;
        QTest::newRow("key is a number") << QByteArray("{\"write_key\": 5}") << ConfigDamaged;
        QTest::newRow("unknown word") << QByteArray("{\"theme\": \"sepia\"}") << ConfigDamaged;
        QTest::newRow("answer is true") << QByteArray("{\"notice\": {\"answer\": true}}") << ConfigDamaged;
        QTest::newRow("negative revision") << QByteArray("{\"notice\": {\"revision\": -1}}") << ConfigDamaged;
        QTest::newRow("revision beyond all")
            << QByteArray("{\"notice\": {\"revision\": 99999999999999999999}}") << ConfigDamaged;
        QTest::newRow("project is null") << QByteArray("{\"recent_projects\": [null]}") << ConfigDamaged;
        QTest::newRow("rubbish") << QByteArray("\xff\xfe\0\1", 4) << JsonSyntax;
    }

    void damaged()
    {
        QFETCH(QByteArray, text);
        QTemporaryDir folder;
        const QString path = preferencesPath(folder.path());
        write(path, text);
        const auto read = readPreferences(folder.path());
        QVERIFY(!read);
        QTEST(read.error().code, "code");
        QCOMPARE(read.error().path, path);
        QVERIFY2(contentOf(path) == text, "reading repairs nothing");

        QVERIFY(writePreferences(folder.path(), everything()));
        QCOMPARE(*readPreferences(folder.path()), everything());
        const QStringList aside = QDir(folder.path()).entryList({u"settings.json.damaged-*"_s});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(contentOf(folder.filePath(aside.first())), text);
    }

    void messageHoldsNoKey()
    {
        QTemporaryDir folder;
        write(preferencesPath(folder.path()), "{\"write_key\": \"secret\", \"theme\": \"secret\"}");
        const auto read = readPreferences(folder.path());
        QVERIFY(!read);
        QVERIFY(!errorMessage(read.error()).contains(u"secret"_s));
    }

    void linkIsReplacedAndItsTargetStays()
    {
        QTemporaryDir folder;
        const QString target = folder.filePath(u"elsewhere.json"_s);
        write(target, "{\"theme\": \"light\"}");
        QCOMPARE(::symlink("elsewhere.json", qPrintable(preferencesPath(folder.path()))), 0);
        QCOMPARE(readPreferences(folder.path())->theme, Preferences::Theme::Light);
        QVERIFY(writePreferences(folder.path(), everything()));
        QCOMPARE(contentOf(target), "{\"theme\": \"light\"}");
        QCOMPARE(*readPreferences(folder.path()), everything());
    }

    void otherNameOfTheFileStays()
    {
        QTemporaryDir folder;
        const QString other = folder.filePath(u"other.json"_s);
        write(other, "{}");
        QCOMPARE(::link(qPrintable(other), qPrintable(preferencesPath(folder.path()))), 0);
        QVERIFY(writePreferences(folder.path(), everything()));
        QCOMPARE(contentOf(other), "{}");
    }

    void folderThatMayNotBeWritten()
    {
        QTemporaryDir folder;
        const QString own = folder.filePath(u"own"_s);
        QVERIFY(writePreferences(own, Preferences()));
        const QByteArray before = contentOf(preferencesPath(own));
        QVERIFY(::chmod(qPrintable(folder.path()), 0755) == 0 && ::chmod(qPrintable(own), 0555) == 0);
        if (::geteuid() == 0)
            QCOMPARE(::chown(qPrintable(preferencesPath(own)), PlainAccount, PlainAccount), 0);
        const QByteArray answer = inChild(ChildAccount::Plain, [&] {
            const auto written = writePreferences(own, everything());
            return written ? QByteArray("written") : errorMessage(written.error()).toUtf8();
        });
        QVERIFY2(answer.contains("cannot be replaced: Permission denied"), answer.constData());
        QCOMPARE(contentOf(preferencesPath(own)), before);
        QCOMPARE(::chmod(qPrintable(own), 0755), 0);
    }

    void changeKeepsWhatOthersChanged()
    {
        QTemporaryDir folder;
        QVERIFY(writePreferences(folder.path(), Preferences()));
        int calls = 0;
        const auto changed = changePreferences(folder.path(), [&](Preferences &preferences) {
            if (++calls == 1) { // another program is quicker
                Preferences others;
                others.noticeAnswer = Preferences::NoticeAnswer::Declined;
                QVERIFY(writePreferences(folder.path(), others));
            }
            preferences.theme = Preferences::Theme::Dark;
        });
        QVERIFY(changed);
        QCOMPARE(calls, 2);
        const auto read = readPreferences(folder.path());
        QVERIFY(read);
        QCOMPARE(read->theme, Preferences::Theme::Dark);
        QCOMPARE(read->noticeAnswer, Preferences::NoticeAnswer::Declined);
        QCOMPARE(*read, *changed);
    }

    void changeGivesUpAgainstAnOtherThatNeverEnds()
    {
        QTemporaryDir folder;
        int calls = 0;
        const auto changed = changePreferences(folder.path(), [&](Preferences &preferences) {
            Preferences others;
            others.noticeRevision = ++calls;
            QVERIFY(writePreferences(folder.path(), others));
            preferences.theme = Preferences::Theme::Dark;
        });
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, Error::Code::FileChanged);
        QCOMPARE(readPreferences(folder.path())->noticeRevision, calls);
    }

    void noChangeWritesNothing()
    {
        QTemporaryDir folder;
        const QString own = folder.filePath(u"none"_s);
        QVERIFY(changePreferences(own, [](Preferences &preferences) { preferences.endpoint.clear(); }));
        QVERIFY(!QDir(own).exists());
    }

    void changeLeavesADamagedFileAlone()
    {
        QTemporaryDir folder;
        write(preferencesPath(folder.path()), "{\"theme\": 3}");
        const auto changed =
            changePreferences(folder.path(), [](Preferences &preferences) { preferences.endpoint = u"x"_s; });
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, Error::Code::ConfigDamaged);
        QCOMPARE(contentOf(preferencesPath(folder.path())), "{\"theme\": 3}");
    }

    /** Files of versions that did not know a member keep meaning what they meant. */
    void olderFile()
    {
        QTemporaryDir folder;
        write(preferencesPath(folder.path()), "{\"theme\": \"dark\"}");
        Preferences expected;
        expected.theme = Preferences::Theme::Dark;
        const auto read = readPreferences(folder.path());
        QVERIFY(read);
        QCOMPARE(*read, expected);
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
