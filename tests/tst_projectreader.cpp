#include "core/project/projectreader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    QCOMPARE(file.write(content), content.size());
}

/** As editors save: a new file takes the place of the old one. */
void replace(const QString &path, const QByteArray &content)
{
    const QString fresh = path + u".new"_s;
    write(fresh, content);
    QCOMPARE(std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()), 0);
}

QByteArray domainWith(int intents)
{
    QByteArray text = "version: \"3.1\"\nintents:\n";
    for (int number = 0; number < intents; ++number)
        text += "- intent" + QByteArray::number(number) + "\n";
    return text;
}

constexpr qint64 DefaultIntents = 5;

} // namespace

class TestProjectReader : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectReader> m_reader;
    std::unique_ptr<QSignalSpy> m_summaries;
    std::unique_ptr<QSignalSpy> m_refusals;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString domainPath() const { return QFileInfo(path(u"domain.yml"_s)).canonicalFilePath(); }

    ProjectSummary lastSummary() const { return m_summaries->last()[0].value<ProjectSummary>(); }
    QStringList lastChanges() const { return m_summaries->last()[1].toStringList(); }
    qint64 intents() const
    {
        return m_summaries->isEmpty() ? -1 : lastSummary().count(ProjectCount::Intents) - DefaultIntents;
    }

    void start()
    {
        m_reader->setArguments({.folder = m_folder->path()});
        QTRY_COMPARE(m_summaries->size(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(path(u"config.yml"_s), "language: en\npipeline: []\n");
        write(path(u"domain.yml"_s), domainWith(1));
        write(path(u"data/nlu.yml"_s), "version: \"3.1\"\nnlu:\n- intent: intent0\n  examples: |\n    - a\n    - b\n");
        m_reader = std::make_unique<ProjectReader>(Environment());
        m_summaries = std::make_unique<QSignalSpy>(m_reader.get(), &ProjectReader::summaryChanged);
        m_refusals = std::make_unique<QSignalSpy>(m_reader.get(), &ProjectReader::refused);
    }
    void cleanup()
    {
        m_summaries.reset();
        m_refusals.reset();
        m_reader.reset();
    }

    void firstReading()
    {
        QTest::qWait(150); // folders as new as this test are read a second time
        QSignalSpy started(m_reader.get(), &ProjectReader::readingStarted);
        start();
        QCOMPARE(started.size(), 1);
        QCOMPARE(intents(), 1);
        QCOMPARE(lastSummary().count(ProjectCount::IntentExamples), 2);
        QVERIFY(lastChanges().isEmpty());
        QVERIFY(m_reader->isWatchedBySystem());
        QCOMPARE(m_reader->watchedFiles(), 3);
        QCOMPARE(lastSummary().files.size(), 3);
        QVERIFY(lastSummary().folders.contains(QFileInfo(m_folder->path()).canonicalFilePath() + u"/data"_s));
    }

    void replacedFiveTimesThenDeletedAndCreated()
    {
        start();
        for (int count = 2; count <= 6; ++count) {
            replace(path(u"domain.yml"_s), domainWith(count));
            QTRY_COMPARE(intents(), count);
            QCOMPARE(lastChanges(), QStringList(domainPath()));
        }
        QVERIFY(QFile::remove(path(u"domain.yml"_s)));
        QTRY_COMPARE(intents(), 0);
        write(path(u"domain.yml"_s), domainWith(7));
        QTRY_COMPARE(intents(), 7);
        write(path(u"domain.yml"_s), domainWith(8));
        QTRY_COMPARE(intents(), 8);
        QVERIFY(m_refusals->isEmpty());
    }

    void newFilesAndFolders()
    {
        start();
        const QByteArray more = "nlu:\n- intent: more\n  examples: |\n    - c\n";
        write(path(u"data/more.yml"_s), more);
        QTRY_COMPARE(lastSummary().count(ProjectCount::IntentExamples), 3);
        QVERIFY(QDir().mkpath(path(u"data/deep/deeper"_s)));
        replace(path(u"data/deep/deeper/x.yml"_s), "nlu:\n- intent: deep\n  examples: |\n    - d\n");
        QTRY_COMPARE(lastSummary().count(ProjectCount::IntentExamples), 4);
        write(path(u"data/deep/deeper/x.yml"_s), "nlu:\n- intent: deep\n  examples: |\n    - d\n    - e\n");
        QTRY_COMPARE(lastSummary().count(ProjectCount::IntentExamples), 5);
        QVERIFY(QDir(path(u"data/deep"_s)).removeRecursively());
        QTRY_COMPARE(lastSummary().count(ProjectCount::IntentExamples), 3);
    }

    void dataFolderAppearsLater()
    {
        QVERIFY(QDir(path(u"data"_s)).removeRecursively());
        start();
        QCOMPARE(lastSummary().count(ProjectCount::IntentExamples), 0);
        write(path(u"data/nlu.yml"_s), "nlu:\n- intent: a\n  examples: |\n    - c\n");
        QTRY_COMPARE(lastSummary().count(ProjectCount::IntentExamples), 1);
    }

    void otherFilesAreNoNews()
    {
        start();
        write(path(u"notes.txt"_s), "hello");
        write(path(u"data/notes.txt"_s), "hello");
        replace(path(u"domain.yml"_s), domainWith(3));
        QTRY_COMPARE(intents(), 3);
        for (const auto &report : std::as_const(*m_summaries))
            QVERIFY(!report[1].toStringList().contains(path(u"notes.txt"_s)));
        QCOMPARE(m_summaries->size(), 2);
    }

    void halfWrittenFileIsNotReported()
    {
        start();
        write(path(u"domain.yml"_s), "intents: [a, b");
        QTest::qWait(60); // within the time in which a writer may go on
        write(path(u"domain.yml"_s), "intents: [a, b, c, d]\n");
        QTRY_COMPARE(intents(), 4);
        QVERIFY(m_refusals->isEmpty());
    }

    void brokenFileIsReportedOnceAndMended()
    {
        start();
        write(path(u"domain.yml"_s), "intents: [a, b");
        QTRY_COMPARE(m_refusals->size(), 1);
        const auto error = m_refusals->last()[0].value<Error>();
        QCOMPARE(error.code, Error::Code::YamlSyntax);
        QCOMPARE(error.path, domainPath());
        QCOMPARE(m_refusals->last()[1].toStringList(), QStringList(domainPath()));
        replace(path(u"domain.yml"_s), domainWith(2));
        QTRY_COMPARE(intents(), 2);
        QCOMPARE(m_refusals->size(), 1);
    }

    void rewrittenManyTimes()
    {
        start();
        for (int round = 0; round < 100; ++round)
            write(path(u"domain.yml"_s), domainWith(1 + round % 7));
        write(path(u"domain.yml"_s), domainWith(9));
        QTRY_COMPARE(intents(), 9);
        QVERIFY(m_refusals->isEmpty());
    }

    void missingProjectAppears()
    {
        const QString folder = path(u"later"_s);
        m_reader->setArguments({.folder = folder});
        QTRY_COMPARE(m_refusals->size(), 1);
        QCOMPARE(m_refusals->last()[0].value<Error>().code, Error::Code::ProjectMissing);
        // Whole at once: an empty folder is a project as well, and would be one more to tell of.
        write(path(u"made/config.yml"_s), "language: en\n");
        QVERIFY(QDir().rename(path(u"made"_s), folder));
        QTRY_COMPARE(m_summaries->size(), 1);
    }

    void otherProjectReplacesTheFirst()
    {
        write(path(u"second/config.yml"_s), "language: de\n");
        m_reader->setArguments({.folder = m_folder->path()});
        m_reader->setArguments({.folder = path(u"second"_s)});
        QTRY_COMPARE(m_summaries->size(), 1);
        QCOMPARE(lastSummary().language.toString(), u"de"_s);
        replace(path(u"domain.yml"_s), domainWith(5)); // of the project that is no longer followed
        write(path(u"second/config.yml"_s), "language: fr\n");
        QTRY_COMPARE(m_summaries->size(), 2);
        QCOMPARE(lastSummary().language.toString(), u"fr"_s);
    }

    void reloadReportsAgain()
    {
        start();
        m_reader->reload();
        QTRY_COMPARE(m_summaries->size(), 2);
        QVERIFY(lastChanges().isEmpty());
    }

    void doesNotBlockItsThread()
    {
        QByteArray text = "nlu:\n";
        for (int number = 0; number < 3000; ++number)
            text += "- intent: i" + QByteArray::number(number) + "\n  examples: |\n"
                + QByteArray("    - some example text\n").repeated(50);
        write(path(u"data/big.yml"_s), text);
        QElapsedTimer timer;
        timer.start();
        m_reader->setArguments({.folder = m_folder->path()});
        QVERIFY(timer.elapsed() < 50);
        QTRY_COMPARE(m_summaries->size(), 1);
        QCOMPARE(lastSummary().count(ProjectCount::IntentExamples), 3002);
    }

    void refusedProjects_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("no such folder") << u"missing"_s << Error::Code::ProjectMissing;
        QTest::newRow("no configuration") << u"no config"_s << Error::Code::NotARasaProject;
        QTest::newRow("pipe as domain") << u"pipe"_s << Error::Code::NotARegularFile;
        QTest::newRow("pipe among the data") << u"data pipe"_s << Error::Code::NotARegularFile;
        QTest::newRow("unreadable data file") << u"unreadable"_s << Error::Code::FileUnreadable;
        QTest::newRow("100 MB of brackets") << u"brackets"_s << Error::Code::YamlTooDeep;
        QTest::newRow("100 MB of brackets as domain") << u"domain brackets"_s << Error::Code::YamlTooDeep;
        QTest::newRow("links in two circles") << u"circles"_s << Error::Code::ProjectRefused;
    }
    void refusedProjects()
    {
        QFETCH(QString, kind);
        QString folder = m_folder->path();
        if (kind == u"missing"_s)
            folder += u"/nowhere"_s;
        if (kind == u"no config"_s)
            QVERIFY(QFile::remove(path(u"config.yml"_s)));
        if (kind == u"pipe"_s) {
            QVERIFY(QFile::remove(path(u"domain.yml"_s)));
            QCOMPARE(::mkfifo(QFile::encodeName(path(u"domain.yml"_s)).constData(), 0600), 0);
        }
        if (kind == u"data pipe"_s)
            QCOMPARE(::mkfifo(QFile::encodeName(path(u"data/p.yml"_s)).constData(), 0600), 0);
        if (kind == u"unreadable"_s) {
            if (::geteuid() == 0)
                QVERIFY(QFile::link(u"x.yml"_s,
                                    path(u"data/x.yml"_s))); // root may read all; a link to itself is refused to all
            else
                QVERIFY(QFile::setPermissions(path(u"data/nlu.yml"_s), {}));
        }
        if (kind == u"brackets"_s)
            write(path(u"data/b.yml"_s), "nlu:\n- " + QByteArray(100'000'000, '['));
        if (kind == u"domain brackets"_s)
            write(path(u"domain.yml"_s), QByteArray(100'000'000, '['));
        if (kind == u"circles"_s) {
            QVERIFY(QFile::link(u"../data"_s, path(u"data/one"_s)));
            QVERIFY(QFile::link(u"../data"_s, path(u"data/two"_s)));
        }
        QElapsedTimer timer;
        timer.start();
        const auto outcome = readProject({.folder = folder}, Environment());
        const qint64 elapsed = timer.elapsed();
        if (kind == u"unreadable"_s && ::geteuid() == 0) {
            QVERIFY(outcome); // a link that leads nowhere is passed over, as by Rasa
            return;
        }
        QVERIFY(!outcome);
        QTEST(outcome.error().code, "code");
        QVERIFY(!outcome.error().path.isEmpty());
        QVERIFY2(elapsed < 5000, qPrintable(QString::number(elapsed)));
    }

    void cancelledReading()
    {
        const std::atomic_bool cancelled = true;
        const auto outcome = readProject({.folder = m_folder->path()}, Environment(), &cancelled);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::Cancelled);
    }

    void namesOfSubstitutedVariables()
    {
        write(path(u"config.yml"_s),
              "pipeline:\n- name: A\n  token: ${TOKEN}\n  other: $PLAIN\n  quoted: \"${QUOTED}\"\n");
        const Environment environment({{u"TOKEN"_s, u"secret"_s}, {u"PLAIN"_s, u"p"_s}, {u"QUOTED"_s, u"q"_s}});
        const auto summary = readProject({.folder = m_folder->path()}, environment);
        QVERIFY(summary);
        QCOMPARE(summary->substitutedVariables, QStringList(u"TOKEN"_s));
        QCOMPARE(
            summary->pipeline.display(),
            QByteArray("[{\"name\": \"A\", \"token\": \"secret\", \"other\": \"$PLAIN\", \"quoted\": \"${QUOTED}\"}]"));
    }
};

QTEST_GUILESS_MAIN(TestProjectReader)
#include "tst_projectreader.moc"
