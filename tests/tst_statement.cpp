#include "core/events/eventcatalogue.h"
#include "core/payload/markdown.h"
#include "core/payload/statement.h"
#include "core/project/projectreader.h"
#include "tests/support/smallproject.h"

#include <QDir>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

class TestStatement : public QObject
{
    Q_OBJECT

private:
    const EventCatalogue &m_catalogue = EventCatalogue::builtIn();

    static Facts facts()
    {
        Facts facts;
        facts.host = {.osName = u"Plan9"_s, .osVersion = u"4.2-generic"_s, .cpu = 77};
        facts.folder = u"/srv/bot"_s;
        facts.directoryHash = pathHash(facts.folder, facts.folder);
        facts.userName = u"mara"_s;
        facts.hostName = u"lighthouse"_s;
        return facts;
    }

    Preview previewOf(const QString &folder, const QString &profile) const
    {
        const auto project = readProject({.folder = folder}, Environment());
        const auto preview = makePreview(m_catalogue,
                                         {.event = u"training-started"_s,
                                          .profile = profile,
                                          .machineId = Json(u"38d23c36c9be443281196080fcdd707d"_s),
                                          .trainingId = u"f7a97a4a4c3a4d5f8b1c2d3e4f5a6b7c"_s},
                                         facts(), &project);
        return preview.value_or(Preview());
    }

    QString statementOf(const QString &folder, const QString &profile, const QString &name = u"library-desk"_s) const
    {
        return telemetryStatement(
            m_catalogue,
            {.project = name, .profile = profile, .previews = {previewOf(folder, profile)}, .date = QDate(2026, 3, 1)});
    }

private Q_SLOTS:
    void saysTheFacts_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<QStringList>("notSaid");
        QTest::newRow("open source")
            << u"oss-3.6"_s
            << QStringList{u"# Telemetry statement of library-desk\n"_s,
                           u"`api.segment.io`"_s,
                           u"`rasa telemetry disable`"_s,
                           u"`RASA_TELEMETRY_ENABLED=false`"_s,
                           u"`RASA_TELEMETRY_DEBUG=true` prints them and does not send them."_s,
                           u"A random ID of one account"_s,
                           u"| `num_intents` | "_s,
                           u"Rasa Open Source 3.6"_s,
                           u"Sentry"_s,
                           u"on 2026-03-01"_s}
            << QStringList{u"licence, the same on every machine"_s, u"`context.company`"_s, u"E2E Test Run Started"_s};
        QTest::newRow("pro that sends in debug mode")
            << u"pro-3.14"_s
            << QStringList{u"licence, the same on every machine"_s, u"`context.company`"_s,
                           u"this version sends them all the same"_s, u"Free developer licences"_s,
                           u"E2E Test Run Started"_s}
            << QStringList{u"A random ID of one account"_s, u"does not send them."_s};
    }
    void saysTheFacts()
    {
        QFETCH(QString, profile);
        QFETCH(QStringList, said);
        QFETCH(QStringList, notSaid);
        const QString statement = statementOf(QStringLiteral(SOURCE_ROOT "/resources/sample-project"), profile);
        for (const QString &text : said)
            QVERIFY2(statement.contains(text), qPrintable(text));
        for (const QString &text : notSaid)
            QVERIFY2(!statement.contains(text), qPrintable(text));
        for (const EventDefinition &event : m_catalogue.events())
            QVERIFY2((statement.contains(u"| "_s + event.name + u" |"_s) || statement.contains(u"### "_s + event.name))
                         == EventCatalogue::knows(profile, event),
                     qPrintable(event.name));
        // Every property of the report has its line.
        for (const QString &name : EventCatalogue::propertyOrder(*m_catalogue.find(u"training-started"), profile)) {
            if (name != "metrics_id"_L1) // stands among what every report has
                QVERIFY2(statement.contains(u"\n| `"_s + name + u"` | "_s), qPrintable(name));
        }
        QCOMPARE(statement.count(u"metrics_id`"_s), 1);
    }

    void eventsWithoutTheProjectAreOnlyNamed()
    {
        const QString folder = QStringLiteral(SOURCE_ROOT "/resources/sample-project");
        Preview assumed = previewOf(folder, u"oss-3.6"_s);
        for (Field &field : assumed.fields)
            field.how = Field::How::Assumed;
        const QString statement =
            telemetryStatement(m_catalogue, {.profile = u"oss-3.6"_s, .previews = {assumed}, .date = {}});
        QVERIFY(!statement.contains(u"### "_s));
        QVERIFY(statement.contains(u"\n| Training Started | "_s));
    }

    void valuesOfTheProject()
    {
        const QString folder = QStringLiteral(SOURCE_ROOT "/resources/sample-project");
        const Preview preview = previewOf(folder, u"oss-3.6"_s);
        const QString statement = statementOf(folder, u"oss-3.6"_s);
        const Json &properties = preview.payload.document[u"properties"];
        for (const QString &name : {u"num_intents"_s, u"num_actions"_s, u"language"_s}) {
            const Json &value = properties[name];
            const QString text = value.isString() ? value.toString() : QString::fromUtf8(value.display());
            QVERIFY2(statement.contains(u" | `%1` |\n"_s.arg(text)), qPrintable(name));
        }
        QVERIFY(statement.contains(u"`WhitespaceTokenizer`"_s));
        QVERIFY(statement.contains(u" | known when the command runs |"_s)); // type
        const QString bare = telemetryStatement(
            m_catalogue, {.profile = u"oss-3.6"_s, .previews = {preview}, .withValues = false, .date = {}});
        QVERIFY(!bare.contains(u"`WhitespaceTokenizer`"_s));
        QVERIFY(bare.startsWith(u"# Telemetry statement\n"_s));
    }

    void tellsNothingOfPersonAndComputer_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir golden(QStringLiteral(TEST_DATA "/golden"));
        const QStringList bots = golden.entryList({u"bot-*"_s, u"rasa-example-*"_s}, QDir::Dirs);
        QVERIFY(bots.size() > 10);
        for (const QString &bot : bots)
            QTest::newRow(qPrintable(bot)) << QString(golden.filePath(bot) + u"/project"_s);
    }
    void tellsNothingOfPersonAndComputer()
    {
        QFETCH(QString, folder);
        const Preview preview = previewOf(folder, u"oss-3.6"_s);
        const QString statement = statementOf(folder, u"oss-3.6"_s);
        for (const QString &own : {u"38d23c36c9be443281196080fcdd707d"_s, u"f7a97a4a4c3a4d5f8b1c2d3e4f5a6b7c"_s,
                                   facts().directoryHash, u"Plan9"_s, u"4.2-generic"_s, u"mara"_s, u"lighthouse"_s})
            QVERIFY2(!statement.contains(own), qPrintable(own));
        for (const LensMark &mark : preview.lens) {
            const QString text = markedText(preview.payload.document, mark);
            if (text.size() > 3) // shorter ones stand in other words
                QVERIFY2(!statement.contains(text), qPrintable(text));
        }
    }

    void privateTextsAreNamedByPlace()
    {
        SmallProject project;
        project.write(u"config.yml"_s,
                      "recipe: default.v1\nlanguage: en\npipeline:\n- name: WhitespaceTokenizer\n"
                      "- name: DucklingEntityExtractor\n  url: http://duckling.corp.example:8000\n"
                      "- name: acme.parts.PriceExtractor\npolicies: []\n");
        project.write(u"domain.yml"_s, "version: '3.1'\nintents: [greet]\n");
        project.write(u"data/nlu.yml"_s, "version: '3.1'\n");
        const QString statement = statementOf(project.path(), u"oss-3.6"_s);
        QVERIFY(!statement.contains(u"corp.example"_s));
        QVERIFY(!statement.contains(u"PriceExtractor"_s));
        QVERIFY(statement.contains(u"reported as they are written"_s));
        QVERIFY(statement.contains(u"`properties.pipeline.1.url`"_s));
        QVERIFY(statement.contains(u"`properties.pipeline.2.name`"_s));
        QVERIFY(statement.contains(u"3 items: `WhitespaceTokenizer`, `DucklingEntityExtractor`, …"_s));
    }

    void foreignTextIsNoMarkup()
    {
        const QString statement = statementOf(QStringLiteral(SOURCE_ROOT "/resources/sample-project"), u"oss-3.6"_s,
                                              u"<img src=x>| [a](http://b.example) `c`\n# d"_s);
        QVERIFY(statement.startsWith(
            u"# Telemetry statement of \\<img src=x\\>\\| \\[a\\]\\(http\\://b.example) \\`c\\` # d\n"_s));
    }

    void refusedProject()
    {
        Preview refused;
        refused.slug = u"training-started"_s;
        refused.outcome = Preview::Outcome::Refused;
        const QString statement =
            telemetryStatement(m_catalogue, {.profile = u"oss-3.6"_s, .previews = {refused}, .date = {}});
        QVERIFY(statement.contains(u"Rasa cannot read this project as it is now"_s));
        QVERIFY(!statement.contains(u"| `num_intents`"_s));
        QCOMPARE(telemetryStatement(m_catalogue, {.profile = u"none"_s}), QString());
    }

    void code_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain") << u"a.b"_s << u"`a.b`"_s;
        QTest::newRow("back-ticks") << u"a`b``c"_s << u"``` a`b``c ```"_s;
        QTest::newRow("bar") << u"a|b"_s << u"`a\\|b`"_s;
        QTest::newRow("lines and unseen characters") << u"a\nb\u202ec"_s << u"`a b c`"_s;
        QTest::newRow("nothing") << u" "_s << u"(empty)"_s;
    }
    void code()
    {
        QFETCH(QString, text);
        QTEST(markdownCode(text), "code");
    }

    void text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("sentence") << u"Counts: intents (all), e.g. greet - and bye."_s
                                  << u"Counts: intents (all), e.g. greet - and bye."_s;
        QTest::newRow("start of a list") << u"- a"_s << u"\\- a"_s;
        QTest::newRow("start of a numbered list") << u"1. a"_s << u"1\\. a"_s;
        QTest::newRow("underscores") << u"_a_ b_c"_s << u"\\_a\\_ b_c"_s;
        QTest::newRow("heading") << u"# a"_s << u"\\# a"_s;
        QTest::newRow("emphasis, HTML, link") << u"*a* <b> [c](d)"_s << u"\\*a\\* \\<b\\> \\[c\\]\\(d)"_s;
        QTest::newRow("bare address") << u"see http://x.example"_s << u"see http\\://x.example"_s;
    }
    void text()
    {
        QFETCH(QString, text);
        QTEST(markdownText(text), "markdown");
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
