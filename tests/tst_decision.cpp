#include "core/settings/decision.h"

#include "tests/support/childprocess.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

#include <sys/stat.h>
#include <unistd.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;

using Kind = DecisionLayer::Kind;

namespace {

const QString DefaultEndpoint = u"https://api.segment.io/v1/track"_s;

QByteArray recorded(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/config/") + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

const Json &cases()
{
    static const Json read = Json::parse(recorded(u"cases.json"_s)).value_or(Json());
    return read;
}

/** What Rasa did, recorded, as the one word that we have for it. */
Verdict recordedVerdict(const Json &check, const Json &initialise, bool hasId)
{
    if (check.find(u"raises"))
        return Verdict::Broken;
    if (check[u"returns"].isTruthy())
        return hasId ? Verdict::On : Verdict::Blocked;
    return initialise[u"returns"].isTruthy() ? Verdict::WillTurnOn : Verdict::Off;
}

bool hasRecordedId(const Json &row)
{
    return row[u"get_telemetry_id"][u"returns"].isTruthy()
        || row[u"initialize_telemetry"][u"then_get_telemetry_id"][u"returns"].isTruthy();
}

/** A home with a global.yml in the state of a recorded case; owned by the plain account where a child reads it. */
class Home
{
public:
    explicit Home(const QString &before, const QString &setting = {})
    {
        const QString folder = m_folder.filePath(u".config/rasa"_s);
        QDir().mkpath(setting == u"parent-is-a-file"_s ? m_folder.filePath(u".config"_s) : folder);
        const QString path = folder + u"/global.yml"_s;
        if (setting == u"parent-is-a-file"_s)
            write(folder, "a file");
        else if (setting == u"path-is-a-folder"_s)
            QDir().mkpath(path);
        else if (setting == u"symbolic-link"_s)
            write(folder + u"/target.yml"_s, recorded(before));
        else if (!before.isEmpty())
            write(path, recorded(before));
        if (setting == u"symbolic-link"_s)
            QFile::link(u"target.yml"_s, path);
        if (::geteuid() == 0) {
            for (const QString &part : {m_folder.path(), m_folder.filePath(u".config"_s), folder, path})
                isOwned = ::lchown(qPrintable(part), PlainAccount, PlainAccount) == 0 || !QFile::exists(part);
        }
        if (setting == u"unreadable-file"_s)
            ::chmod(qPrintable(path), 0);
        if (setting == u"read-only-folder"_s) {
            ::chmod(qPrintable(path), 0400);
            ::chmod(qPrintable(folder), 0500);
        }
    }
    ~Home() { ::chmod(qPrintable(m_folder.filePath(u".config/rasa"_s)), 0700); }

    DecisionInput input() const
    {
        DecisionInput input;
        input.environment = Environment({{u"HOME"_s, m_folder.path()}});
        input.globalConfig = readGlobalConfig(globalConfigPath(input.environment), input.environment);
        return input;
    }

    bool isOwned = true;

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (file.open(QFile::WriteOnly))
            file.write(bytes);
    }

    QTemporaryDir m_folder;
};

GlobalConfig readable(Json enabled)
{
    GlobalConfig config;
    config.path = u"/home/me/.config/rasa/global.yml"_s;
    config.state = GlobalConfig::State::Readable;
    config.isWritable = true;
    config.enabled = std::move(enabled);
    config.enabledLine = 2;
    config.machineId = Json(u"38d23c36c9be443281196080fcdd707d"_s);
    config.machineIdLine = 3;
    return config;
}

GlobalConfig inState(GlobalConfig::State state, bool isWritable = true)
{
    GlobalConfig config;
    config.path = u"/home/me/.config/rasa/global.yml"_s;
    config.state = state;
    config.isWritable = isWritable;
    config.brokenFact = u"metrics is a list"_s;
    return config;
}

/** Everything says yes: each row of a table takes one thing away. */
DecisionInput granted()
{
    DecisionInput input;
    input.globalConfig = readable(true);
    input.preferences.noticeAnswer = Preferences::NoticeAnswer::Accepted;
    input.preferences.noticeRevision = NoticeRevision;
    input.preferences.noticeEndpoint = DefaultEndpoint;
    input.rasa = {.isFound = true, .isPro = false, .version = u"3.5.5"_s, .hasWriteKey = true};
    return input;
}

const DecisionLayer &layer(const Decision &decision, Kind kind)
{
    return *std::find_if(decision.layers.begin(), decision.layers.end(),
                         [kind](const DecisionLayer &one) { return one.kind == kind; });
}

} // namespace

Q_DECLARE_METATYPE(DecisionInput)

class TestDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedFile_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<Verdict>("expected");
        QTest::addColumn<QByteArray>("id");
        QCOMPARE(cases()[u"cases"].array().size(), size_t(73));
        for (const Json &row : cases()[u"cases"].array()) {
            QTest::newRow(qPrintable(row[u"name"].toString()))
                << row[u"before"].toString() << row[u"setting"].toString()
                << recordedVerdict(row[u"is_telemetry_enabled"], row[u"initialize_telemetry"], hasRecordedId(row))
                << row[u"get_telemetry_id"][u"returns"].display();
        }
    }

    void recordedFile()
    {
        QFETCH(QString, before);
        QFETCH(QString, setting);
        QFETCH(Verdict, expected);
        QFETCH(QByteArray, id);
        const Home home(before, setting);
        QVERIFY(home.isOwned);
        const QByteArray answer = inChild(ChildAccount::Plain, [&home]() -> QByteArray {
            const DecisionInput input = home.input();
            return verdictWord(decide(input).rasa).toLatin1() + ' ' + input.globalConfig.machineId.display();
        });
        QCOMPARE(answer, verdictWord(expected).toLatin1() + ' ' + id);
    }

    void recordedVariable_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<std::optional<QString>>("variable");
        QTest::addColumn<Verdict>("expected");
        QHash<QString, const Json *> byName;
        for (const Json &row : cases()[u"cases"].array())
            byName.insert(row[u"name"].toString(), &row);
        QCOMPARE(cases()[u"enabled_variable"].array().size(), size_t(70));
        for (const Json &row : cases()[u"enabled_variable"].array()) {
            const QString name = row[u"before"].toString();
            const Json &variable = row[u"RASA_TELEMETRY_ENABLED"];
            QTest::addRow("%s with %s", qPrintable(name), variable.display().constData())
                << (*byName.value(name))[u"before"].toString()
                << (variable.isNull() ? std::nullopt : std::optional(variable.toString()))
                << recordedVerdict(row[u"is_telemetry_enabled"], row[u"initialize_telemetry"],
                                   hasRecordedId(*byName.value(name)));
        }
    }

    void recordedVariable()
    {
        QFETCH(QString, before);
        QFETCH(std::optional<QString>, variable);
        DecisionInput input = Home(before).input();
        if (variable)
            input.environment = input.environment.with(u"RASA_TELEMETRY_ENABLED"_s, *variable);
        const Decision decision = decide(input);
        QTEST(decision.rasa, "expected");
        if (variable && decision.rasa != Verdict::Blocked) {
            QVERIFY(layer(decision, Kind::EnabledVariable).decidesRasa);
            QVERIFY2(decision.rasaReasons.first().contains(u'"' + *variable + u'"'), "the reason names the value");
        }
    }

    void recordedDebug_data()
    {
        QTest::addColumn<std::optional<QString>>("variable");
        QTest::addColumn<bool>("isDebug");
        QCOMPARE(cases()[u"debug_variable"].array().size(), size_t(10));
        for (const Json &row : cases()[u"debug_variable"].array()) {
            const Json &variable = row[u"RASA_TELEMETRY_DEBUG"];
            QTest::newRow(variable.display().constData())
                << (variable.isNull() ? std::nullopt : std::optional(variable.toString())) << row[u"debug"].toBool();
        }
    }

    void recordedDebug()
    {
        QFETCH(std::optional<QString>, variable);
        QFETCH(bool, isDebug);
        DecisionInput input = granted();
        if (variable)
            input.environment = Environment().with(u"RASA_TELEMETRY_DEBUG"_s, *variable);
        const Decision decision = decide(input);
        QCOMPARE(decision.rasa, isDebug ? Verdict::Debug : Verdict::On);
        QCOMPARE(decision.inspector, isDebug ? Verdict::Debug : Verdict::On);
        QCOMPARE(decision.maySend(), !isDebug);
        if (isDebug)
            QVERIFY(decision.rasaReasons.last().contains(u"error reports"_s));
    }

    void rules_data();
    void rules();
    void layersComeInOrderAndOneDecides();
    void remarks();
    void noKeyIsShown();
    void everyVerdictHasItsOwnWord();
};

void TestDecision::rules_data()
{
    using enum Verdict;
    using State = GlobalConfig::State;
    QTest::addColumn<DecisionInput>("input");
    QTest::addColumn<Verdict>("rasa");
    QTest::addColumn<Kind>("rasaDecider");
    QTest::addColumn<Verdict>("inspector");
    QTest::addColumn<Kind>("inspectorDecider");
    const auto row = [](const char *name, const auto &change, Verdict rasa, Kind rasaDecider, Verdict inspector,
                        Kind decider) {
        DecisionInput input = granted();
        change(input);
        QTest::newRow(name) << input << rasa << rasaDecider << inspector << decider;
    };
    using Input = DecisionInput;
    const auto set = [](Input &input, const QString &name, const QString &value) {
        input.environment = input.environment.with(name, value);
    };
    const auto file = [&row](const char *name, const GlobalConfig &config, Verdict rasa, Verdict inspector) {
        row(
            name, [&](Input &i) { i.globalConfig = config; }, rasa, Kind::GlobalConfig, inspector, Kind::GlobalConfig);
    };
    const QString enabled = u"RASA_TELEMETRY_ENABLED"_s;
    const QString debug = u"RASA_TELEMETRY_DEBUG"_s;

    file("everything says yes", readable(true), On, On);
    file("file says no", readable(false), Off, Off);
    file("file says the word no", readable(u"no"_s), On, Off);
    file("file says 1", readable(1), On, Off);
    file("file says 0", readable(0), Off, Off);
    file("file says the text true", readable(u"true"_s), On, Off);
    file("no file", inState(State::Missing), WillTurnOn, Undecided);
    file("no file, none can be made", inState(State::Missing, false), Off, Undecided);
    file("damaged file", inState(State::Damaged), WillTurnOn, Undecided);
    file("damaged file, read-only", inState(State::Damaged, false), Off, Undecided);
    file("no metrics", inState(State::NoMetrics), WillTurnOn, Undecided);
    file("file may not be read", inState(State::Inaccessible), Off, Off);
    file("broken metrics", inState(State::Broken), Broken, Off);

    row(
        "policy off", [](Input &i) { i.policy = {.state = Policy::State::Valid, .isReportingOff = true}; }, On,
        Kind::GlobalConfig, Off, Kind::Policy);
    row(
        "policy damaged", [](Input &i) { i.policy.state = Policy::State::Damaged; }, On, Kind::GlobalConfig, Off,
        Kind::Policy);
    row(
        "policy wins over all",
        [&](Input &i) {
            i.policy.state = Policy::State::Damaged;
            set(i, enabled, u"true"_s);
            set(i, u"DO_NOT_TRACK"_s, u"1"_s);
        },
        On, Kind::EnabledVariable, Off, Kind::Policy);
    row(
        "policy pins another destination",
        [](Input &i) {
            i.policy.state = Policy::State::Valid;
            i.policy.endpoint = u"https://c.example/"_s;
        },
        On, Kind::GlobalConfig, Undecided, Kind::Notice);
    row(
        "policy pins the destination that was agreed to",
        [](Input &i) {
            i.policy.endpoint = u"https://c.example/"_s;
            i.preferences.noticeEndpoint = u"https://c.example/"_s;
        },
        On, Kind::GlobalConfig, On, Kind::GlobalConfig);

    row(
        "do not track", [&](Input &i) { set(i, u"DO_NOT_TRACK"_s, u"1"_s); }, On, Kind::GlobalConfig, Off,
        Kind::DoNotTrack);
    row(
        "do not track, any word", [&](Input &i) { set(i, u"DO_NOT_TRACK"_s, u"false"_s); }, On, Kind::GlobalConfig, Off,
        Kind::DoNotTrack);
    row(
        "do not track 0", [&](Input &i) { set(i, u"DO_NOT_TRACK"_s, u"0"_s); }, On, Kind::GlobalConfig, On,
        Kind::GlobalConfig);
    row(
        "do not track empty", [&](Input &i) { set(i, u"DO_NOT_TRACK"_s, {}); }, On, Kind::GlobalConfig, On,
        Kind::GlobalConfig);

    row(
        "variable true over a no",
        [&](Input &i) {
            i.globalConfig = readable(false);
            set(i, enabled, u"TRUE"_s);
        },
        On, Kind::EnabledVariable, On, Kind::EnabledVariable);
    row(
        "variable 1 over a yes", [&](Input &i) { set(i, enabled, u"1"_s); }, Off, Kind::EnabledVariable, Off,
        Kind::EnabledVariable);
    row(
        "variable with a blank", [&](Input &i) { set(i, enabled, u" true"_s); }, Off, Kind::EnabledVariable, Off,
        Kind::EnabledVariable);
    row(
        "variable empty", [&](Input &i) { set(i, enabled, {}); }, Off, Kind::EnabledVariable, Off,
        Kind::EnabledVariable);
    row(
        "variable with a letter that only looks like one", [&](Input &i) { set(i, enabled, u"trüe"_s); }, Off,
        Kind::EnabledVariable, Off, Kind::EnabledVariable);
    row(
        "variable true, no file",
        [&](Input &i) {
            i.globalConfig = inState(State::Missing);
            set(i, enabled, u"true"_s);
        },
        On, Kind::EnabledVariable, Blocked, Kind::MachineId);
    row(
        "variable true, no file can be made",
        [&](Input &i) {
            i.globalConfig = inState(State::Missing, false);
            set(i, enabled, u"true"_s);
        },
        Blocked, Kind::MachineId, Blocked, Kind::MachineId);
    row(
        "variable true, broken file",
        [&](Input &i) {
            i.globalConfig = inState(State::Broken);
            set(i, enabled, u"true"_s);
        },
        Blocked, Kind::MachineId, Blocked, Kind::MachineId);
    row(
        "variable true, broken file with an ID",
        [&](Input &i) {
            i.globalConfig.state = State::Broken;
            set(i, enabled, u"true"_s);
        },
        On, Kind::EnabledVariable, On, Kind::EnabledVariable);
    row(
        "variable false, broken file",
        [&](Input &i) {
            i.globalConfig = inState(State::Broken);
            set(i, enabled, u"false"_s);
        },
        Off, Kind::EnabledVariable, Off, Kind::EnabledVariable);
    row(
        "no ID", [](Input &i) { i.globalConfig.machineId = Json(); }, Blocked, Kind::MachineId, Blocked,
        Kind::MachineId);
    row(
        "empty ID", [](Input &i) { i.globalConfig.machineId = Json(u""_s); }, Blocked, Kind::MachineId, Blocked,
        Kind::MachineId);
    row(
        "no ID in debug mode",
        [&](Input &i) {
            i.globalConfig.machineId = Json();
            set(i, debug, u"true"_s);
        },
        Blocked, Kind::MachineId, Blocked, Kind::MachineId);

    row(
        "notice not answered", [](Input &i) { i.preferences = {}; }, On, Kind::GlobalConfig, Undecided, Kind::Notice);
    row(
        "notice declined", [](Input &i) { i.preferences.noticeAnswer = Preferences::NoticeAnswer::Declined; }, On,
        Kind::GlobalConfig, Off, Kind::Notice);
    row(
        "notice declined, no file",
        [](Input &i) {
            i.preferences.noticeAnswer = Preferences::NoticeAnswer::Declined;
            i.globalConfig = inState(State::Missing);
        },
        WillTurnOn, Kind::GlobalConfig, Off, Kind::Notice);
    row(
        "notice of an older revision", [](Input &i) { i.preferences.noticeRevision = NoticeRevision - 1; }, On,
        Kind::GlobalConfig, Undecided, Kind::Notice);
    row(
        "notice for another destination", [](Input &i) { i.preferences.endpoint = u"https://c.example/"_s; }, On,
        Kind::GlobalConfig, Undecided, Kind::Notice);
    row(
        "notice without a destination", [](Input &i) { i.preferences.noticeEndpoint.clear(); }, On, Kind::GlobalConfig,
        Undecided, Kind::Notice);
    row(
        "variable true does not answer the notice",
        [&](Input &i) {
            i.preferences = {};
            set(i, enabled, u"true"_s);
        },
        On, Kind::EnabledVariable, Undecided, Kind::Notice);
    row(
        "destination that is not allowed",
        [&](Input &i) { set(i, u"RASA_TELEMETRY_ENDPOINT"_s, u"http://c.example/"_s); }, On, Kind::GlobalConfig,
        Blocked, Kind::Destination);

    row(
        "debug and no key",
        [&](Input &i) {
            i.rasa.hasWriteKey = false;
            set(i, debug, u"true"_s);
        },
        Debug, Kind::DebugVariable, Debug, Kind::DebugVariable);
    row(
        "debug and off",
        [&](Input &i) {
            i.globalConfig = readable(false);
            set(i, debug, u"true"_s);
        },
        Off, Kind::GlobalConfig, Off, Kind::GlobalConfig);
    row(
        "debug and not answered",
        [&](Input &i) {
            i.preferences = {};
            set(i, debug, u"true"_s);
        },
        Debug, Kind::DebugVariable, Undecided, Kind::Notice);
    row(
        "no key", [](Input &i) { i.rasa.hasWriteKey = false; }, Blocked, Kind::WriteKey, Blocked, Kind::WriteKey);
    row(
        "own key only",
        [](Input &i) {
            i.rasa.hasWriteKey = false;
            i.preferences.writeKey = u"k"_s;
        },
        Blocked, Kind::WriteKey, On, Kind::GlobalConfig);
    row(
        "key by variable",
        [&](Input &i) {
            i.rasa.hasWriteKey = false;
            set(i, u"RASA_TELEMETRY_WRITE_KEY"_s, u" "_s);
        },
        On, Kind::GlobalConfig, On, Kind::GlobalConfig);
    row(
        "no Rasa found", [](Input &i) { i.rasa = {}; }, On, Kind::GlobalConfig, Blocked, Kind::WriteKey);

    const auto openSource = [&row](const char *name, const QString &version, bool hasLicense, bool isBlocked) {
        row(
            name,
            [&](Input &i) {
                i.rasa.version = version;
                i.rasa.hasLicense = hasLicense;
            },
            isBlocked ? Blocked : On, isBlocked ? Kind::License : Kind::GlobalConfig, On, Kind::GlobalConfig);
    };
    openSource("3.0.4", u"3.0.4"_s, false, false);
    openSource("3.4.17", u"3.4.17"_s, false, false);
    openSource("3.4.18", u"3.4.18"_s, false, true);
    openSource("3.5.17", u"3.5.17"_s, false, false);
    openSource("3.6.9", u"3.6.9"_s, false, false);
    openSource("3.6.10", u"3.6.10"_s, false, true);
    openSource("3.6.20 with a licence", u"3.6.20"_s, true, false);
    openSource("3.7.0", u"3.7.0"_s, false, true);
    openSource("version unknown", {}, false, false);

    const auto pro = [&row, &set, &enabled](const char *name, bool hasLicense, bool isDeveloper,
                                            const QString &variable, Verdict rasa, Kind decider) {
        row(
            name,
            [&](Input &i) {
                i.rasa = {.isFound = true,
                          .isPro = true,
                          .version = u"3.9.0"_s,
                          .hasWriteKey = true,
                          .hasLicense = hasLicense,
                          .isDeveloperLicense = isDeveloper};
                i.globalConfig = readable(false);
                if (!variable.isEmpty())
                    set(i, enabled, variable);
            },
            rasa, decider, variable == u"true"_s ? On : Off,
            variable.isEmpty() ? Kind::GlobalConfig : Kind::EnabledVariable);
    };
    pro("Pro, file says no", true, false, {}, Off, Kind::GlobalConfig);
    pro("Pro, variable says yes", true, false, u"true"_s, On, Kind::EnabledVariable);
    pro("Pro without licence", false, false, u"true"_s, Blocked, Kind::License);
    pro("Pro without licence, file says no", false, false, {}, Off, Kind::GlobalConfig);
    pro("Pro developer, file says no", true, true, {}, On, Kind::License);
    pro("Pro developer, variable says no", true, true, u"false"_s, On, Kind::License);
    row(
        "Pro developer, broken file",
        [](Input &i) {
            i.rasa = {.isFound = true,
                      .isPro = true,
                      .version = u"3.9.0"_s,
                      .hasWriteKey = true,
                      .hasLicense = true,
                      .isDeveloperLicense = true};
            i.globalConfig = inState(State::Broken);
        },
        On, Kind::License, Off, Kind::GlobalConfig);
    row(
        "Pro uses the licence's identifier",
        [](Input &i) {
            i.rasa.isPro = true;
            i.rasa.hasLicense = true;
            i.globalConfig.machineId = Json();
        },
        On, Kind::GlobalConfig, Blocked, Kind::MachineId);
    row(
        "Pro 3.11 in debug mode",
        [&](Input &i) {
            i.rasa.isPro = true;
            i.rasa.version = u"3.11.2"_s;
            i.rasa.hasLicense = true;
            set(i, debug, u"true"_s);
        },
        Debug, Kind::DebugVariable, Debug, Kind::DebugVariable);
    row(
        "Pro 3.14 in debug mode still sends",
        [&](Input &i) {
            i.rasa.isPro = true;
            i.rasa.version = u"3.14.0"_s;
            i.rasa.hasLicense = true;
            set(i, debug, u"true"_s);
        },
        On, Kind::GlobalConfig, Debug, Kind::DebugVariable);
}

void TestDecision::rules()
{
    QFETCH(DecisionInput, input);
    QFETCH(Verdict, rasa);
    QFETCH(Verdict, inspector);
    const Decision decision = decide(input);
    const auto decider = [&decision](bool DecisionLayer::*marks) {
        const auto found = std::find_if(decision.layers.begin(), decision.layers.end(),
                                        [marks](const DecisionLayer &one) { return one.*marks; });
        return found == decision.layers.end() ? Kind(-1) : found->kind;
    };
    QCOMPARE(verdictWord(decision.rasa), verdictWord(rasa));
    QTEST(decider(&DecisionLayer::decidesRasa), "rasaDecider");
    QCOMPARE(verdictWord(decision.inspector), verdictWord(inspector));
    QTEST(decider(&DecisionLayer::decidesInspector), "inspectorDecider");
    QCOMPARE(decision.maySend(), decision.inspector == Verdict::On);
    for (const QStringList &reasons : {decision.rasaReasons, decision.inspectorReasons}) {
        QVERIFY(!reasons.isEmpty());
        for (const QString &reason : reasons)
            QVERIFY2(reason.endsWith(u'.'), qPrintable(reason));
    }
}

void TestDecision::layersComeInOrderAndOneDecides()
{
    DecisionInput input = granted();
    input.policy = {.state = Policy::State::Valid, .path = u"/p.yml"_s, .isReportingOff = true, .reportingLine = 4};
    const Decision decision = decide(input);
    QList<Kind> kinds;
    int deciders = 0;
    for (const DecisionLayer &one : decision.layers) {
        kinds.append(one.kind);
        deciders += one.decidesInspector ? 1 : 0;
    }
    const QList<Kind> expected = {Kind::Policy,   Kind::DoNotTrack,  Kind::EnabledVariable, Kind::GlobalConfig,
                                  Kind::Notice,   Kind::Destination, Kind::MachineId,       Kind::DebugVariable,
                                  Kind::WriteKey, Kind::License};
    QCOMPARE(kinds, expected);
    QCOMPARE(deciders, 1);
    QCOMPARE(layer(decision, Kind::Policy).value, u"reporting: off"_s);
    QCOMPARE(layer(decision, Kind::Policy).source, u"/p.yml:4"_s);
    QCOMPARE(layer(decision, Kind::GlobalConfig).value, u"enabled: true"_s);
    QCOMPARE(layer(decision, Kind::GlobalConfig).source, u"/home/me/.config/rasa/global.yml:2"_s);
    QCOMPARE(layer(decision, Kind::MachineId).source, u"/home/me/.config/rasa/global.yml:3"_s);
    QCOMPARE(layer(decision, Kind::DoNotTrack).value, u"not set"_s);
}

void TestDecision::remarks()
{
    DecisionInput input = granted();
    input.environment = Environment().with(u"DO_NOT_TRACK"_s, u"1"_s);
    Decision decision = decide(input);
    QVERIFY(decision.rasaReasons.last().contains(u"DO_NOT_TRACK"_s));
    QVERIFY(layer(decision, Kind::DoNotTrack).remark.contains(u"ignores"_s));

    input = granted();
    input.globalConfig = readable(u"no"_s);
    QVERIFY(layer(decide(input), Kind::GlobalConfig).remark.contains(u"Rasa reads it as on"_s));
    QCOMPARE(layer(decide(input), Kind::GlobalConfig).value, u"enabled: \"no\""_s);

    input = granted();
    input.globalConfig.traitsEnabled = Json(false);
    QVERIFY(layer(decide(input), Kind::GlobalConfig).remark.contains(u"traits"_s));

    // Whoever only ever set the variable has a file that says on, without having seen a notice.
    input = granted();
    input.globalConfig = inState(GlobalConfig::State::Missing);
    input.environment = Environment().with(u"RASA_TELEMETRY_ENABLED"_s, u"false"_s);
    decision = decide(input);
    QCOMPARE(decision.rasa, Verdict::Off);
    QVERIFY(decision.rasaReasons.at(1).contains(u"says on"_s));

    input = granted();
    input.globalConfig = inState(GlobalConfig::State::Damaged);
    QVERIFY(decide(input).rasaReasons.last().contains(u"lost"_s));
}

void TestDecision::noKeyIsShown()
{
    DecisionInput input = granted();
    input.environment = Environment().with(u"RASA_TELEMETRY_WRITE_KEY"_s, u"secretkey"_s);
    input.preferences.writeKey = u"secretkey"_s;
    const Decision decision = decide(input);
    for (const DecisionLayer &one : decision.layers)
        QVERIFY(!QStringList({one.value, one.source, one.remark}).join(u' ').contains(u"secretkey"_s));
}

void TestDecision::everyVerdictHasItsOwnWord()
{
    QSet<QString> words;
    for (const Verdict verdict : {Verdict::On, Verdict::Off, Verdict::Undecided, Verdict::WillTurnOn, Verdict::Debug,
                                  Verdict::Blocked, Verdict::Broken})
        words.insert(verdictWord(verdict));
    QCOMPARE(
        words,
        QSet<QString>({u"on"_s, u"off"_s, u"undecided"_s, u"will-turn-on"_s, u"debug"_s, u"blocked"_s, u"broken"_s}));
}

QTEST_GUILESS_MAIN(TestDecision)
#include "tst_decision.moc"
