#include "tests/support/commandline.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <memory>

#include <sys/stat.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const Json &object)
{
    QStringList names;
    for (const auto &[name, value] : object.object())
        names.append(name);
    return names;
}

/** The ids that the list shows, with their states: "1 waiting". */
QStringList listed(const CommandLine &cli)
{
    QStringList reports;
    const Json list = cli.run({u"outbox"_s, u"--json"_s}).json();
    for (const Json &report : list.array())
        reports.append(u"%1 %2"_s.arg(report[u"id"].toInteger()).arg(report[u"state"].toString()));
    return reports;
}

} // namespace

/** outbox of the built program, as far as it needs no network: tst_endtoend sends. */
class TestCliOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CommandLine>();
        m_cli->installRasa();
        m_cli->recordGlobalConfig();
    }

    void empty()
    {
        const auto before = m_cli->everything();
        const CommandRun list = m_cli->run({u"outbox"_s});
        QVERIFY2(list.exit == 0 && list.out == "Nothing waits.\n" && list.err.isEmpty(), list.told());
        QCOMPARE(m_cli->run({u"outbox"_s, u"--json"_s}).out, QByteArray("[]\n"));
        for (const QString &verb : {u"show"_s, u"send"_s, u"discard"_s}) {
            const CommandRun run = m_cli->run({u"outbox"_s, verb, u"1"_s});
            QVERIFY2(run.exit == 1 && run.out.isEmpty() && run.err.contains("no report 1"), run.told());
        }
        QVERIFY(m_cli->run({u"outbox"_s, u"send"_s, u"--all"_s}).exit == 0);
        QVERIFY(m_cli->run({u"outbox"_s, u"discard"_s, u"--all"_s}).exit == 0);
        QCOMPARE(m_cli->everything(), before); // not even the folder was made
    }

    void listAndShow()
    {
        queue(2);
        const CommandRun list = m_cli->run({u"outbox"_s, u"--json"_s});
        QVERIFY2(list.exit == 0 && list.json().array().size() == 2, list.told());
        qint64 id = 0;
        const Json reports = list.json();
        for (const Json &report : reports.array()) {
            QCOMPARE(
                names(report).first(7),
                QStringList({u"id"_s, u"event"_s, u"state"_s, u"created"_s, u"bytes"_s, u"sha256"_s, u"origin"_s}));
            QCOMPARE(report[u"id"], Json(++id));
            QCOMPARE(report[u"event"].toString(), u"Telemetry Disabled"_s);
            QCOMPARE(report[u"state"].toString(), u"waiting"_s);
            QCOMPARE(report[u"origin"].toString(), u"queue"_s);
            const QDateTime created = QDateTime::fromString(report[u"created"].toString(), Qt::ISODateWithMs);
            QVERIFY2(created.isValid() && created.timeSpec() == Qt::UTC, list.told());
        }
        const CommandRun text = m_cli->run({u"outbox"_s});
        QVERIFY2(text.out.startsWith("1  ") && text.out.count('\n') == 2 && text.out.contains("Telemetry Disabled"),
                 text.told());

        const QByteArray body = m_cli->run({u"outbox"_s, u"show"_s, u"1"_s, u"--format"_s, u"wire"_s}).out;
        QCOMPARE(Json(qint64(body.size())), list.json().array()[0][u"bytes"]);
        const CommandRun pretty = m_cli->run({u"outbox"_s, u"show"_s, u"1"_s});
        QCOMPARE(pretty.out, QByteArray(Json::parse(body).value().indented().value() + '\n'));
        QVERIFY2(pretty.err.contains("POST /v1/track HTTP/1.1") && pretty.err.contains("Host: api.segment.io\n"),
                 pretty.told());
        const Json shown = m_cli->run({u"outbox"_s, u"show"_s, u"2"_s, u"--json"_s}).json();
        QCOMPARE(shown[u"payload"], Json::parse(body).value());
        QCOMPARE(shown[u"id"], Json(2));
        QCOMPARE(m_cli->run({u"outbox"_s, u"show"_s, u"3"_s}).exit, 1);
        QCOMPARE(m_cli->run({u"status"_s, u"--json"_s}).json()[u"waiting"], Json(2));
        QVERIFY(m_cli->run({u"status"_s}).out.contains("\nWaiting      2 reports\n"));
    }

    /** Where the destination is not allowed, show says so in place of the headers; the report is still shown. */
    void showWithoutDestination()
    {
        queue(1);
        const CommandRun run = m_cli->run({u"outbox"_s, u"show"_s, u"1"_s},
                                          {{u"RASA_TELEMETRY_ENDPOINT"_s, u"http://collector.example/"_s}});
        QVERIFY2(run.exit == 0 && run.out.startsWith("{\n"), run.told());
        QVERIFY2(!run.err.contains("POST ") && run.err.contains("http://collector.example/")
                     && run.err.contains("not allowed"),
                 run.told());
    }

    void discard()
    {
        queue(4);
        const CommandRun one = m_cli->run({u"outbox"_s, u"discard"_s, u"2"_s, u"2"_s});
        QVERIFY2(one.exit == 0, one.told());
        QCOMPARE(listed(*m_cli), QStringList({u"1 waiting"_s, u"3 waiting"_s, u"4 waiting"_s}));
        const CommandRun none = m_cli->run({u"outbox"_s, u"discard"_s, u"1"_s, u"2"_s}); // all or none
        QVERIFY2(none.exit == 1 && none.err.contains("no waiting report 2 (discarded)"), none.told());
        QCOMPARE(listed(*m_cli).size(), 3);
        QVERIFY(m_cli->run({u"outbox"_s, u"discard"_s, u"3"_s, u"1"_s}).exit == 0);
        QCOMPARE(listed(*m_cli), QStringList({u"4 waiting"_s}));
        QVERIFY(m_cli->run({u"outbox"_s, u"discard"_s, u"--all"_s}).exit == 0);
        QVERIFY(listed(*m_cli).isEmpty());
        queue(1, 5); // an id is never given twice
    }

    /** In debug mode `send` prints what Rasa prints, sends nothing, and keeps the reports. */
    void debugMode()
    {
        queue(2);
        const QHash<QString, QString> variables = {{u"RASA_TELEMETRY_DEBUG"_s, u"true"_s},
                                                   {u"RASA_TELEMETRY_WRITE_KEY"_s, u"k"_s}};
        QByteArray expected;
        for (const QString &id : {u"1"_s, u"2"_s})
            expected += "Telemetry Event:\n" + m_cli->run({u"outbox"_s, u"show"_s, id}).out;
        const CommandRun unanswered = m_cli->run({u"outbox"_s, u"send"_s, u"--all"_s}, variables);
        QVERIFY2(unanswered.exit == 3 && unanswered.out.isEmpty(),
                 unanswered.told()); // nothing before the notice is answered
        QVERIFY(m_cli->run({u"enable"_s}).exit == 0);
        const CommandRun run = m_cli->run({u"outbox"_s, u"send"_s, u"1"_s, u"2"_s}, variables);
        QVERIFY2(run.exit == 3 && run.err.contains("RASA_TELEMETRY_DEBUG"), run.told());
        QCOMPARE(run.out, expected);
        QCOMPARE(m_cli->run({u"outbox"_s, u"send"_s, u"--all"_s}, variables).out, expected);
        QCOMPARE(listed(*m_cli), QStringList({u"1 waiting"_s, u"2 waiting"_s}));
    }

    /** Reports made while nobody has agreed are marked, and so is what waits when reporting is switched off. */
    void onlyByHand()
    {
        const auto marks = [this] {
            QList<bool> found;
            const Json list = m_cli->run({u"outbox"_s, u"--json"_s}).json();
            for (const Json &report : list.array())
                found.append(report[u"only_by_hand"].toBool());
            return found;
        };
        queue(1);
        QVERIFY(m_cli->run({u"enable"_s}).exit == 0);
        queue(1, 2);
        QCOMPARE(marks(), QList<bool>({true, false}));
        QVERIFY(m_cli->run({u"disable"_s}).exit == 0);
        QCOMPARE(m_cli->run({u"outbox"_s, u"send"_s, u"2"_s}, {{u"RASA_TELEMETRY_WRITE_KEY"_s, u"k"_s}}).exit, 3);
        QVERIFY(m_cli->run({u"enable"_s}).exit == 0);
        QCOMPARE(marks(), QList<bool>({true, true}));
    }

    void permissionsOfTheFolder()
    {
        queue(1);
        struct stat status = {};
        const QString folder = m_cli->path(u"home/.local/state/rasa-telemetry"_s);
        QVERIFY(::stat(QFile::encodeName(folder).constData(), &status) == 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0700));
        const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &file : files) {
            QVERIFY(::stat(QFile::encodeName(file.filePath()).constData(), &status) == 0);
            QVERIFY2((status.st_mode & 07777) == 0600, qPrintable(file.fileName()));
        }
    }

    /** A damaged database is only told of by who looks; the outbox keeps it aside, and then all goes on. */
    void damagedDatabase()
    {
        queue(1);
        const QString file = u"home/.local/state/rasa-telemetry/reports.sqlite"_s;
        const QByteArray damaged(8192, 'x');
        m_cli->write(file, damaged);
        const CommandRun status = m_cli->run({u"status"_s});
        QVERIFY2(status.exit == 1 && status.err.contains("is damaged") && status.err.contains("rasa-telemetry outbox"),
                 status.told());
        QCOMPARE(m_cli->read(file), damaged);
        const CommandRun list = m_cli->run({u"outbox"_s});
        QVERIFY2(list.exit == 0 && list.out == "Nothing waits.\n", list.told());
        QVERIFY2(list.err.contains("was damaged") && list.err.contains("0 reports"), list.told());
        const auto aside = QDir(m_cli->path(u"home/.local/state/rasa-telemetry"_s))
                               .entryList({u"reports.sqlite.damaged-*Z"_s}, QDir::Files);
        QCOMPARE(aside.size(), 1);
        QCOMPARE(m_cli->read(u"home/.local/state/rasa-telemetry/"_s + aside.first()), damaged);
        queue(1);
        QCOMPARE(m_cli->run({u"outbox"_s}).err.contains("damaged"), false); // told once
    }

    /** A folder or database that cannot be used is a failure with its name, and nothing is reported as empty. */
    void unusableState_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("a file in place of the folder") << u"file"_s;
        QTest::newRow("a link in place of the folder") << u"link"_s;
    }
    void unusableState()
    {
        QFETCH(QString, kind);
        queue(1);
        const QString folder = m_cli->path(u"home/.local/state/rasa-telemetry"_s);
        QVERIFY(QDir().rename(folder, folder + u"-moved"_s));
        if (kind == "file"_L1)
            m_cli->write(u"home/.local/state/rasa-telemetry"_s, "x");
        else
            QVERIFY(QFile::link(folder + u"-moved"_s, folder));
        for (const QStringList &words : QList<QStringList>{{u"outbox"_s},
                                                           {u"outbox"_s, u"--json"_s},
                                                           {u"outbox"_s, u"show"_s, u"1"_s},
                                                           {u"outbox"_s, u"send"_s, u"--all"_s},
                                                           {u"outbox"_s, u"discard"_s, u"--all"_s},
                                                           {u"queue"_s, u"telemetry-disabled"_s}}) {
            const CommandRun run = m_cli->run(words);
            QVERIFY2(run.exit == 1 && run.out.isEmpty() && run.err.contains(folder.toUtf8()), run.told());
        }
        const CommandRun status = m_cli->run({u"status"_s});
        QVERIFY2(status.exit == 1 && status.err.contains(folder.toUtf8())
                     && status.out.contains("\nWaiting      unknown\n"),
                 status.told());
        const CommandRun asJson = m_cli->run({u"status"_s, u"--json"_s});
        QVERIFY2(asJson.exit == 1 && asJson.json()[u"waiting"].isNull(), asJson.told());
    }

private:
    /** Puts @p count reports into the outbox, the first of which gets the id @p first. */
    void queue(int count, qint64 first = 1)
    {
        for (int index = 0; index < count; ++index) {
            const CommandRun run = m_cli->run({u"queue"_s, u"telemetry-disabled"_s});
            QVERIFY2(run.exit == 0 && run.out == QByteArray::number(first + index) + '\n', run.told());
        }
    }

    std::unique_ptr<CommandLine> m_cli;
};

QTEST_GUILESS_MAIN(TestCliOutbox)
#include "tst_clioutbox.moc"
