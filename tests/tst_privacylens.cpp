#include "core/payload/lensmask.h"
#include "core/payload/preview.h"
#include "core/payload/privacylens.h"

#include "core/events/eventcatalogue.h"
#include "core/project/projectreader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

LensKnowledge knowledge()
{
    return {.userName = u"anna"_s, .hostName = u"kestrel-07.lab.example.edu"_s, .homePath = u"/home/anna"_s};
}

/** A report with one component that has the member @p name. */
Json reportWith(const QString &name, Json value)
{
    Json component(Json::Object{{name, std::move(value)}});
    Json properties(Json::Object{{u"pipeline"_s, Json(Json::Array{std::move(component)})}});
    return Json(Json::Object{{u"event"_s, Json(u"Training Started"_s)}, {u"properties"_s, std::move(properties)}});
}

/** "class:part" of each mark, in their order. */
QStringList described(const Json &report, const QList<LensMark> &marks)
{
    QStringList parts;
    for (const LensMark &mark : marks)
        parts.append(lensClassWord(mark.cls) + u':' + markedText(report, mark));
    return parts;
}

Facts machineFacts()
{
    Facts facts;
    facts.userName = u"anna"_s;
    facts.hostName = u"kestrel-07"_s;
    facts.host = {.osName = u"Linux"_s, .osVersion = u"5.15.0-91-generic"_s, .cpu = 4};
    facts.folder = u"/srv/bot"_s;
    facts.directoryHash = pathHash(facts.folder, facts.folder);
    facts.remote = {.state = GitRemote::State::Found,
                    .output = "https://git.example/acme/bot.git\n",
                    .hash = sha256Hex("https://git.example/acme/bot.git\n")};
    RasaInstallation installation;
    installation.version = u"3.5.5"_s;
    installation.pythonVersion = u"3.10.11"_s;
    installation.isPythonExact = true;
    facts.installations = {installation};
    return facts;
}

PreviewRequest requestFor(const QString &event)
{
    return {.event = event,
            .machineId = Json(u"38d23c36c9be443281196080fcdd707d"_s),
            .trainingId = u"f7a97a4a4c3a4d5f8b1c2d3e4f5a6b7c"_s};
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestPrivacyLens : public QObject
{
    Q_OBJECT

    const EventCatalogue &m_catalogue = EventCatalogue::builtIn();

private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Json>("value");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *title, const QString &name, Json value, const QStringList &expected) {
            QTest::newRow(title) << name << std::move(value) << expected;
        };
        row("a class with its module is own", u"type"_s, Json(u"acme.secret.MyStore"_s),
            {u"own-class:acme.secret.MyStore"_s});
        row("a component without a module is own when no Rasa has it", u"name"_s, Json(u"IbanExtractor"_s),
            {u"own-class:IbanExtractor"_s});
        row("a standard component", u"name"_s, Json(u"DIETClassifier"_s), {});
        row("Rasa's own module", u"name"_s, Json(u"rasa.core.policies.rule_policy.RulePolicy"_s), {});
        row("a class name elsewhere is a word", u"label"_s, Json(u"IbanExtractor"_s), {});
        row("a user name inside a path", u"model"_s, Json(u"/home/anna/m"_s), {u"path:/home/anna/m"_s, u"user:anna"_s});
        row("a user name inside another word", u"label"_s, Json(u"susanna, annapolis, anna2, anna_x"_s), {});
        row("a user name in other letters", u"label"_s, Json(u"ANNA"_s), {u"user:ANNA"_s});
        row("this computer, with its domain", u"host"_s, Json(u"kestrel-07.lab.example.edu"_s),
            {u"machine:kestrel-07.lab.example.edu"_s});
        row("this computer as a part of another name", u"label"_s, Json(u"kestrel-070"_s), {});
        row("the loopback interface", u"url"_s, Json(u"http://localhost:8000"_s), {});
        row("the loopback interface with a password", u"url"_s, Json(u"http://u:pw12@localhost:8000"_s),
            {u"url:http://u:pw12@localhost:8000"_s, u"secret:pw12"_s});
        row("a number as a password", u"password"_s, Json(123456), {u"secret:123456"_s});
        row("a switch named like a token", u"use_auth_token"_s, Json(true), {});
        row("a list of keys", u"api_keys"_s, Json(Json::Array{Json(u"k1"_s), Json(u"k2"_s)}),
            {u"secret:k1"_s, u"secret:k2"_s});
        row("a name that is an address", u"https://nlp.acme.example/"_s, Json(1), {u"url:https://nlp.acme.example/"_s});
        row("two addresses in a sentence", u"note"_s, Json(u"a@b.example, or https://c.example/d."_s),
            {u"email:a@b.example"_s, u"url:https://c.example/d"_s});
        row("characters of two units before the part", u"note"_s, Json(u"\U0001F600\U0001F600 a@b.example"_s),
            {u"email:a@b.example"_s});
        row("a token as Python writes no text", u"note"_s, Json(), {});
        row("nothing", u"note"_s, Json(QString()), {});
    }
    void marks()
    {
        QFETCH(QString, name);
        QFETCH(Json, value);
        const Json report = reportWith(name, value);
        QTEST(described(report, lensMarks(report, knowledge())), "expected");
    }

    /** "max" is an account and a word of configurations. */
    void ordinaryUserName()
    {
        LensKnowledge max = knowledge();
        max.userName = u"max"_s;
        QVERIFY(lensMarks(reportWith(u"pooling"_s, Json(u"max"_s)), max).isEmpty());
        const Json report = reportWith(u"model"_s, Json(u"/home/max/m"_s));
        QCOMPARE(described(report, lensMarks(report, max)), QStringList({u"path:/home/max/m"_s, u"user:max"_s}));
    }

    void unknownUserAndMachine()
    {
        const Json report = reportWith(u"note"_s, Json(u"nobody here"_s));
        QVERIFY(lensMarks(report, {}).isEmpty());
        QVERIFY(lensMarks(Json(u"nobody here"_s), {}).isEmpty());
        QVERIFY(lensMarks(Json(), {}).isEmpty());
    }

    void hashOfARemoteWithAToken_data()
    {
        QTest::addColumn<QByteArray>("remote");
        QTest::addColumn<bool>("isMarked");
        QTest::newRow("plain") << QByteArray("https://git.example/acme/bot.git\n") << false;
        QTest::newRow("user alone") << QByteArray("ssh://git@git.example/acme/bot.git\n") << false;
        QTest::newRow("token") << QByteArray("https://oauth2:gl"
                                             "pat-x8Kq2mZr7Tn4Ws9Yb3Vd@git.example/acme/bot.git\n")
                               << true;
        QTest::newRow("password") << QByteArray("https://anna:geheim@git.example/acme/bot.git\n") << true;
    }
    void hashOfARemoteWithAToken()
    {
        QFETCH(QByteArray, remote);
        Facts facts = machineFacts();
        facts.remote = {.state = GitRemote::State::Found, .output = remote, .hash = sha256Hex(remote)};
        const auto preview = makePreview(m_catalogue, requestFor(u"telemetry-disabled"_s), facts, nullptr);
        QVERIFY(preview);
        QList<LensMark> expected;
        if (QTest::currentDataTag() == QByteArray("token") || QTest::currentDataTag() == QByteArray("password"))
            expected.append({.path = {u"context"_s, u"project"_s}, .cls = LensClass::Secret, .start = 0, .length = 64});
        QCOMPARE(preview->lens, expected);
        QFETCH(bool, isMarked);
        QCOMPARE(!preview->lens.isEmpty(), isMarked);
    }

    /** Hashes, drawn IDs and versions are no finding, in whichever event they stand. */
    void everyEventInEveryProfile()
    {
        const Result<ProjectSummary> project = ProjectSummary{};
        for (const EventDefinition &event : m_catalogue.events()) {
            for (const Profile &profile : EventCatalogue::profiles()) {
                PreviewRequest request = requestFor(event.slug);
                request.profile = profile.id;
                const auto preview = makePreview(m_catalogue, request, machineFacts(), &project);
                QVERIFY(preview);
                QStringList found = described(preview->payload.document, preview->lens);
                found.removeAll(u"url:https://rasa.com/docs/"_s); // an example of the catalogue
                QVERIFY2(found.isEmpty(), qPrintable(event.name + u": " + found.join(u", ")));
            }
        }
    }

    void rasaExamplesHaveNoMarks_data()
    {
        QTest::addColumn<QString>("name");
        const QDir golden(QStringLiteral(TEST_DATA "/golden"));
        const QStringList names =
            golden.entryList({u"rasa-example-*"_s, u"rasa-init-template"_s}, QDir::Dirs, QDir::Name);
        QCOMPARE(names.size(), 9);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << golden.filePath(name);
    }
    void rasaExamplesHaveNoMarks()
    {
        QFETCH(QString, name);
        const auto project = readProject({.folder = name + u"/project"_s}, Environment());
        QVERIFY(project);
        const auto preview = makePreview(m_catalogue, requestFor(u"training-started"_s), machineFacts(), &project);
        QVERIFY(preview);
        QCOMPARE(preview->outcome, Preview::Outcome::Sent);
        QCOMPARE(described(preview->payload.document, preview->lens), QStringList());
    }

    /** Variables are marked where they stand and nowhere else, even where the same text stands too. */
    void variablesOfAProject()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(u"config.yml"_s),
                  "language: en\n"
                  "recipe: default.v1\n"
                  "pipeline:\n"
                  "- name: WhitespaceTokenizer\n"
                  "  stage: bot-${STAGE}-eu\n"
                  "  group: staging\n"
                  "  token: ${NLP_KEY}\n"
                  "  ${STAGE}: 1\n"
                  "policies:\n"
                  "- name: RulePolicy\n");
        writeFile(folder.filePath(u"domain.yml"_s), "intents:\n- greet\n");
        QVERIFY(QDir(folder.path()).mkdir(u"data"_s));
        const Environment environment({{u"STAGE"_s, u"staging"_s}, {u"NLP_KEY"_s, u"key-made-by-hand"_s}});
        const auto project = readProject({.folder = folder.path()}, environment);
        QVERIFY2(project, project ? "" : qPrintable(errorMessage(project.error())));
        Facts facts = machineFacts();
        facts.environment = environment;
        const auto preview = makePreview(m_catalogue, requestFor(u"training-started"_s), facts, &project);
        QVERIFY(preview);
        const QStringList component = {u"properties"_s, u"pipeline"_s, u"0"_s};
        const QList<LensMark> expected = {
            {.path = component + QStringList(u"stage"_s), .cls = LensClass::Variable, .start = 4, .length = 7},
            {.path = component + QStringList(u"token"_s),
             .cls = LensClass::Secret,
             .start = 0,
             .length = 16,
             .isSecret = true},
            {.path = component + QStringList(u"token"_s), .cls = LensClass::Variable, .start = 0, .length = 16},
            {.path = component + QStringList(u"staging"_s),
             .cls = LensClass::Variable,
             .start = 0,
             .length = 7,
             .isInName = true},
        };
        QCOMPARE(preview->lens, expected);
    }

    void maskedSecrets_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("shown");
        QTest::newRow("long: two characters at each end") << u"abcdefghijklmnop"_s << u"ab********op"_s;
        QTest::newRow("short: nothing of it") << u"hunter2"_s << u"********"_s;
        QTest::newRow("empty") << QString() << u"********"_s;
    }
    void maskedSecrets()
    {
        QFETCH(QString, secret);
        QTEST(maskedSecret(secret), "shown");
    }

    void maskedReport()
    {
        const Json report(Json::Object{
            {u"url"_s, Json(u"https://anna:a-very-long-secret@c.example/anna"_s)},
            {u"password"_s, Json(12345)},
            {u"sk"
             "-a1b2c3d4e5f6g7h8i9j0k1"_s,
             Json(u"a@b.example"_s)},
        });
        const QList<LensMark> marks = lensMarks(report, knowledge());
        const MaskedReport shown = masked(report, marks);
        const Json expected(Json::Object{
            {u"url"_s, Json(u"https://anna:a-********et@c.example/anna"_s)},
            {u"password"_s, Json(u"********"_s)},
            {u"sk********k1"_s, Json(u"a@b.example"_s)},
        });
        QCOMPARE(shown.document.display(), expected.display());
        QCOMPARE(
            described(shown.document, shown.marks),
            QStringList({u"url:https://anna:a-********et@c.example/anna"_s, u"user:anna"_s, u"secret:a-********et"_s,
                         u"user:anna"_s, u"secret:********"_s, u"secret:sk********k1"_s, u"email:a@b.example"_s}));
    }

    /** Python writes no such report, but a person can choose such a value. */
    void maskedReportWithARepeatedName()
    {
        const Json report(
            Json::Object{{u"x"_s, Json(u"short"_s)}, {u"x"_s, Json(u"https://u:a-very-long-secret@c.example/"_s)}});
        const MaskedReport shown = masked(report, lensMarks(report, {}));
        QVERIFY(!shown.document.display().contains("very-long"));
    }

    void nothingToMask()
    {
        const Json report = reportWith(u"url"_s, Json(u"https://c.example/"_s));
        const QList<LensMark> marks = lensMarks(report, {});
        QCOMPARE(masked(report, marks), MaskedReport({report, marks}));
    }

    void countsByClass()
    {
        const Json report = reportWith(u"note"_s, Json(u"a@b.example c@d.example /srv/x/y"_s));
        const QList<std::pair<LensClass, qsizetype>> expected = {{LensClass::Path, 1}, {LensClass::Email, 2}};
        QCOMPARE(lensCounts(lensMarks(report, {})), expected);
    }

    void everyClassHasWords()
    {
        QStringList words;
        for (const LensClass cls : LensClasses) {
            words.append(lensClassWord(cls));
            QVERIFY(lensExplanation(cls).endsWith(u'.'));
            QVERIFY(!lensClassTitle(cls).isEmpty());
        }
        QCOMPARE(words,
                 QStringList({u"path"_s, u"url"_s, u"host"_s, u"email"_s, u"secret"_s, u"user"_s, u"machine"_s,
                              u"own-class"_s, u"variable"_s}));
    }

    /** Ten times the size must not take much more than ten times as long, whatever the text is made of. */
    void timeGrowsWithTheSize_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::newRow("words") << u"word "_s;
        QTest::newRow("at signs") << u"a@b"_s;
        QTest::newRow("assignments") << u"a=b="_s;
        QTest::newRow("schemes") << u"a://"_s;
        QTest::newRow("addresses") << u"http://a.example/b?c=d&e=f "_s;
        QTest::newRow("quotes") << u"'\"/a/ "_s;
        QTest::newRow("closing brackets") << u"http://a)))"_s;
        QTest::newRow("dots") << u"a."_s;
        QTest::newRow("colons") << u"1:"_s;
        QTest::newRow("slashes") << u"/a"_s;
        QTest::newRow("the user") << u"anna "_s;
        QTest::newRow("key blocks") << u"-----BEGIN "_s;
    }
    void timeGrowsWithTheSize()
    {
        QFETCH(QString, unit);
        const auto microseconds = [&unit](qsizetype size) {
            const Json report = reportWith(u"note"_s, Json(unit.repeated(size / unit.size())));
            qint64 best = std::numeric_limits<qint64>::max();
            for (int round = 0; round < 3; ++round) {
                QElapsedTimer timer;
                timer.start();
                lensMarks(report, knowledge());
                best = std::min(best, timer.nsecsElapsed() / 1000);
            }
            return std::max<qint64>(best, 200);
        };
        const qint64 small = microseconds(20'000);
        const qint64 large = microseconds(200'000);
        QVERIFY2(large < 40 * small, qPrintable(u"%1 us, then %2 us"_s.arg(small).arg(large)));
    }

    void ordinaryReport()
    {
        const auto project =
            readProject({.folder = QStringLiteral(TEST_DATA "/golden/rasa-example-concertbot/project")}, Environment());
        QVERIFY(project);
        const auto preview = makePreview(m_catalogue, requestFor(u"training-started"_s), machineFacts(), &project);
        QVERIFY(preview);
        QBENCHMARK
        {
            lensMarks(preview->payload.document, knowledge());
        }
    }
};

QTEST_GUILESS_MAIN(TestPrivacyLens)
#include "tst_privacylens.moc"
