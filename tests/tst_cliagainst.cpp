#include "tests/support/commandline.h"

#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

/** The paths of the differences, each with its kind. */
QStringList told(const Json &comparison)
{
    QStringList lines;
    for (const Json &difference : comparison[u"differences"].array())
        lines.append(difference[u"kind"].toString() + u' ' + difference[u"path"].toString());
    return lines;
}

} // namespace

/** `preview --against` of the built program. */
class TestCliAgainst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CommandLine>();
        m_cli->recordGlobalConfig();
        m_cli->makeProject();
        m_cli->installRasa();
    }

    void profile()
    {
        const CommandRun run = against(u"pro-3.14"_s, {u"--json"_s});
        QVERIFY2(run.exit == 0, run.told());
        const Json json = run.json();
        QCOMPARE(json[u"left"], Json(u"oss-3.1"_s));
        QCOMPARE(json[u"right"], Json(u"pro-3.14"_s));
        const QStringList differences = told(json);
        QVERIFY2(differences.contains(u"added properties.num_flows"_s), run.told());
        QVERIFY2(differences.contains(u"added context.company"_s), run.told());
        QVERIFY2(differences.contains(u"removed context.rasa_open_source"_s), run.told());
        QVERIFY2(!differences.contains(u"added properties.num_intents"_s), run.told());
        QCOMPARE(json[u"added"].toInteger(), differences.filter(u"added "_s).size());
        for (const Json &difference : json[u"differences"].array()) {
            if (difference[u"path"] == Json(u"context.company"_s))
                QVERIFY(difference[u"note"].toString().contains(u"licence"_s));
        }

        const CommandRun text = against(u"pro-3.14"_s);
        QVERIFY2(text.exit == 0 && text.out.contains("\n+ properties.num_flows: "), text.told());
        QVERIFY2(text.out.contains("- context.rasa_open_source: \"3.5.5\"\n"), text.told());
        QVERIFY2(text.err.contains("From oss-3.1 to pro-3.14: "), text.told());
    }

    void savedFile()
    {
        const CommandRun saved = m_cli->run({u"preview"_s, u"training-started"_s, u"--set"_s, u"training_id=\"a\""_s});
        QVERIFY2(saved.exit == 0, saved.told());
        m_cli->write(u"project/before.json"_s, saved.out);
        const CommandRun same = against(u"before.json"_s, {u"--set"_s, u"training_id=\"a\""_s});
        QVERIFY2(same.exit == 0 && same.out.isEmpty() && same.err.startsWith("No difference"), same.told());

        m_cli->write(u"project/data/more.yml"_s, "nlu:\n- intent: new_one\n  examples: |\n    - one\n    - two\n");
        const CommandRun other = against(u"before.json"_s, {u"--set"_s, u"training_id=\"a\""_s, u"--json"_s});
        QVERIFY2(told(other.json()).contains(u"changed properties.num_intent_examples"_s), other.told());
    }

    /** A property that the other profile does not send may be chosen all the same. */
    void chosen()
    {
        const CommandRun run =
            against(u"oss-3.0"_s, {u"--profile"_s, u"oss-3.1"_s, u"--set"_s, u"recipe=\"graph.v1\""_s});
        QVERIFY2(run.exit == 0 && run.out.contains("- properties.recipe: \"graph.v1\"\n"), run.told());
    }

    void refused_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *name, const QString &other, const QStringList &more, int exit,
                            const char *said) { QTest::newRow(name) << other << more << exit << QByteArray(said); };
        row("no profile", u"oss-9"_s, {}, 2, "there is no profile named oss-9");
        row("no file", u"gone.json"_s, {}, 1, "gone.json: there is no such file");
        row("no JSON", u"bad.json"_s, {}, 1, "bad.json:2:8: is no valid JSON");
        row("no object", u"list.json"_s, {}, 1, "list.json:1: the value does not fit: a report is a JSON object");
        row("a folder", u"./data"_s, {}, 1, "data: is no regular file");
        row("with a format", u"oss-3.0"_s, {u"--format"_s, u"wire"_s}, 2, "neither --format nor --strict");
    }

    void refused()
    {
        m_cli->write(u"project/bad.json"_s, "{\n  \"a\": oops\n}\n");
        m_cli->write(u"project/list.json"_s, "[1]\n");
        QFETCH(QString, other);
        QFETCH(QStringList, more);
        QFETCH(int, exit);
        QFETCH(QByteArray, said);
        const CommandRun run = against(other, more);
        QVERIFY2(run.exit == exit, run.told());
        QVERIFY2(run.out.isEmpty() && run.err.toLower().contains(said.toLower()), run.told());
        QCOMPARE(run.err.count('\n'), 1);
    }

    void unknownThere()
    {
        const CommandRun run = m_cli->run(
            {u"preview"_s, u"inspect-started"_s, u"--profile"_s, u"pro-3.11"_s, u"--against"_s, u"oss-3.6"_s});
        QVERIFY2(run.exit == 2 && run.err.contains("profile oss-3.6 does not send \"Inspect Started\""), run.told());
    }

    void help()
    {
        const CommandRun run = m_cli->run({u"preview"_s, u"--help"_s});
        QVERIFY2(run.out.contains("--against PROFILE|FILE"), run.told());
    }

private:
    CommandRun against(const QString &other, const QStringList &more = {}) const
    {
        return m_cli->run(QStringList{u"preview"_s, u"training-started"_s, u"--against"_s, other} + more);
    }

    std::unique_ptr<CommandLine> m_cli;
};

QTEST_GUILESS_MAIN(TestCliAgainst)
#include "tst_cliagainst.moc"
