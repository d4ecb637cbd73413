#include "core/settings/channels.h"

#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

InstalledRasa openSource(const QString &version)
{
    return {.isFound = true, .version = version, .hasWriteKey = true, .hasErrorKey = true};
}

InstalledRasa pro(const QString &version, bool hasLicense = true, bool isDeveloper = false)
{
    return {.isFound = true,
            .isPro = true,
            .version = version,
            .hasWriteKey = true,
            .hasErrorKey = true,
            .hasLicense = hasLicense,
            .isDeveloperLicense = isDeveloper};
}

/** A decision that the file or a variable makes. */
enum class Switch { On, Off, Missing, Broken, DebugOn, VariableOff, VariableOffWithDebug };

DecisionInput inputOf(const InstalledRasa &rasa, Switch decision)
{
    DecisionInput input;
    input.rasa = rasa;
    input.globalConfig.path = u"/home/me/.config/rasa/global.yml"_s;
    input.globalConfig.isWritable = true;
    input.globalConfig.state = GlobalConfig::State::Readable;
    input.globalConfig.enabled = Json(decision != Switch::Off);
    input.globalConfig.machineId = Json(u"4f3c2d1b0a9e48f7b6c5d4e3f2a1b0c9"_s);
    if (decision == Switch::Missing) {
        input.globalConfig.state = GlobalConfig::State::Missing;
        input.globalConfig.machineId = Json();
    } else if (decision == Switch::Broken) {
        input.globalConfig.state = GlobalConfig::State::Broken;
    }
    QHash<QString, QString> variables;
    if (decision == Switch::DebugOn || decision == Switch::VariableOffWithDebug)
        variables.insert(u"RASA_TELEMETRY_DEBUG"_s, u"TRUE"_s);
    if (decision == Switch::VariableOff || decision == Switch::VariableOffWithDebug)
        variables.insert(u"RASA_TELEMETRY_ENABLED"_s, u"0"_s);
    input.environment = Environment(variables);
    return input;
}

} // namespace

class TestChannels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /** Every version with every decision: the words for track, identify and error reports. */
    void words_data()
    {
        QTest::addColumn<DecisionInput>("input");
        QTest::addColumn<QString>("expected");
        const auto rows = [](const char *name, const InstalledRasa &rasa, const QStringList &expected) {
            static const QList<std::pair<Switch, const char *>> Switches = {
                {Switch::On, "on"},
                {Switch::Off, "off"},
                {Switch::Missing, "no file"},
                {Switch::Broken, "broken file"},
                {Switch::DebugOn, "on, debug mode"},
                {Switch::VariableOff, "off by variable"},
                {Switch::VariableOffWithDebug, "off by variable, debug mode"},
            };
            for (qsizetype number = 0; number < Switches.size(); ++number)
                QTest::addRow("%s: %s", name, Switches[number].second)
                    << inputOf(rasa, Switches[number].first) << expected[number];
        };
        // In the order of the switches; each: track, identify, errors.
        rows("no Rasa", {},
             {u"on absent on"_s, u"off absent off"_s, u"will-turn-on absent will-turn-on"_s, u"broken absent broken"_s,
              u"debug absent on"_s, u"off absent off"_s, u"off absent off"_s});
        for (const char *version : {"3.0.4", "3.5.5", "3.6.9"})
            rows(version, openSource(QString::fromLatin1(version)),
                 {u"on absent on"_s, u"off absent off"_s, u"will-turn-on absent will-turn-on"_s,
                  u"broken absent broken"_s, u"debug absent on"_s, u"off absent off"_s, u"off absent off"_s});
        for (const char *version : {"3.4.18", "3.6.10", "3.6.20"}) // events need a licence, errors do not
            rows(version, openSource(QString::fromLatin1(version)),
                 {u"blocked absent on"_s, u"off absent off"_s, u"blocked absent will-turn-on"_s,
                  u"broken absent broken"_s, u"debug absent on"_s, u"off absent off"_s, u"off absent off"_s});
        rows("Pro 3.11", pro(u"3.11.0"_s),
             {u"on on on"_s, u"off off off"_s, u"will-turn-on will-turn-on will-turn-on"_s, u"broken broken broken"_s,
              u"debug debug on"_s, u"off off off"_s, u"off off off"_s});
        rows("Pro 3.14", pro(u"3.14.0"_s), // debug mode stops nothing
             {u"on on on"_s, u"off off off"_s, u"will-turn-on will-turn-on will-turn-on"_s, u"broken broken broken"_s,
              u"on on on"_s, u"off off off"_s, u"off off off"_s});
        rows("Pro without licence", pro(u"3.11.0"_s, false),
             {u"blocked blocked on"_s, u"off off off"_s, u"blocked blocked will-turn-on"_s, u"broken broken broken"_s,
              u"blocked blocked on"_s, u"off off off"_s, u"off off off"_s});
        rows("Pro, developer licence", pro(u"3.11.0"_s, true, true), // cannot be switched off
             {u"on on on"_s, u"on on on"_s, u"on on on"_s, u"on on on"_s, u"debug debug on"_s, u"on on on"_s,
              u"debug debug on"_s});
    }
    void words()
    {
        QFETCH(DecisionInput, input);
        QFETCH(QString, expected);
        QStringList words;
        const QList<ChannelState> states = channelStates(input);
        for (const ChannelState &state : states) {
            words += state.word();
            QVERIFY2(!state.reasons.isEmpty(), qPrintable(channelWord(state.channel)));
            for (const QString &reason : state.reasons)
                QVERIFY2(reason.endsWith(u'.'), qPrintable(reason));
        }
        QCOMPARE(words.join(u' '), expected);
    }

    void errorKey_data()
    {
        QTest::addColumn<bool>("isInstalled");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("expected");
        QTest::newRow("in the installation") << true << QString() << u"on"_s;
        QTest::newRow("in the variable") << false << u"pk@org"_s << u"on"_s;
        QTest::newRow("an empty variable is none") << false << u""_s << u"blocked"_s;
        QTest::newRow("nowhere") << false << QString() << u"blocked"_s;
    }
    void errorKey()
    {
        QFETCH(bool, isInstalled);
        QFETCH(QString, variable);
        QFETCH(QString, expected);
        InstalledRasa rasa = openSource(u"3.5.5"_s);
        rasa.hasErrorKey = isInstalled;
        DecisionInput input = inputOf(rasa, Switch::On);
        if (!variable.isNull())
            input.environment = Environment({{u"RASA_EXCEPTION_WRITE_KEY"_s, variable}});
        QCOMPARE(channelStates(input).at(2).word(), expected);
    }

    void reasonsNameWhatDecides()
    {
        const QList<ChannelState> debug = channelStates(inputOf(openSource(u"3.5.5"_s), Switch::DebugOn));
        QVERIFY(debug.at(2).reasons.first().contains(u"RASA_TELEMETRY_DEBUG"_s));
        QVERIFY(debug.at(1).reasons.first().contains(u"3.5.5"_s));
        const QList<ChannelState> unknown = channelStates(inputOf({}, Switch::DebugOn));
        QVERIFY(unknown.at(0).reasons.join(u' ').contains(u"Rasa Pro 3.14"_s));
        QVERIFY(channelStates(inputOf(pro(u"3.9.0"_s), Switch::On)).at(2).reasons.last().contains(u"catches"_s));
        QVERIFY(errorChannelRules().join(u' ').contains(u"RASA_TELEMETRY_DEBUG"_s));
    }
};

QTEST_GUILESS_MAIN(TestChannels)
#include "tst_channels.moc"
