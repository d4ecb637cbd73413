#include "core/capture/captureenvironment.h"
#include "core/capture/trainingarguments.h"

#include <QTest>
#include <QUrl>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

using Variables = QHash<QString, QString>;

QStringList names(const QList<CaptureVariable> &variables)
{
    QStringList all;
    for (const CaptureVariable &variable : variables)
        all.append(variable.name);
    return all;
}

Decision decided(Verdict verdict)
{
    Decision decision;
    decision.rasa = verdict;
    decision.rasaReasons = {u"a reason"_s};
    return decision;
}

} // namespace

class TestCaptureEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variables_data()
    {
        QTest::addColumn<Variables>("given");
        QTest::addColumn<bool>("keep");
        QTest::addColumn<bool>("asIfOn");
        QTest::addColumn<QStringList>("set");
        const QStringList always = {u"RASA_TELEMETRY_DEBUG"_s, u"PYTHONUNBUFFERED"_s};
        const QStringList encoded = always + QStringList{u"PYTHONIOENCODING"_s};
        const QString key = u"RASA_EXCEPTION_WRITE_KEY"_s;
        QTest::newRow("nothing given") << Variables() << false << false << encoded + QStringList{key};
        QTest::newRow("error reports kept") << Variables() << true << false << encoded;
        QTest::newRow("as if on") << Variables() << true << true << encoded + QStringList{u"RASA_TELEMETRY_ENABLED"_s};
        QTest::newRow("UTF-8 already") << Variables{{u"PYTHONIOENCODING"_s, u"UTF8:replace"_s}} << true << false
                                       << always;
        QTest::newRow("another encoding")
            << Variables{{u"PYTHONIOENCODING"_s, u"latin-1"_s}} << true << false << encoded;
        QTest::newRow("a proxy") << Variables{{u"HTTPS_PROXY"_s, u"http://proxy:3128"_s}} << false << false
                                 << encoded + QStringList{key, u"no_proxy"_s};
        QTest::newRow("an empty proxy") << Variables{{u"https_proxy"_s, QString()}} << false << false
                                        << encoded + QStringList{key};
        QTest::newRow("a proxy and error reports kept")
            << Variables{{u"HTTPS_PROXY"_s, u"http://proxy:3128"_s}} << true << false << encoded;
    }

    void variables()
    {
        QFETCH(Variables, given);
        QFETCH(bool, keep);
        QFETCH(bool, asIfOn);
        const auto variables = captureVariables({.keepErrorReports = keep, .asIfOn = asIfOn}, Environment(given));
        QTEST(names(variables), "set");
        for (const CaptureVariable &variable : variables)
            QVERIFY2(!variable.reason.isEmpty(), qPrintable(variable.name));
    }

    /** What Rasa makes of the key is an address of this computer, with the number of its project. */
    void errorChannelIsClosed()
    {
        const Environment changed = withVariables(Environment(), captureVariables({}, Environment()));
        const QString key = changed.value(u"RASA_EXCEPTION_WRITE_KEY"_s).value();
        const QUrl address(u"https://"_s + key + u".ingest.sentry.io/2801673"_s, QUrl::StrictMode);
        QVERIFY2(address.isValid(), qPrintable(address.errorString()));
        QCOMPARE(address.host(), u"127.0.0.1"_s);
        QCOMPARE(address.port(), 9);
        QCOMPARE(address.path(), u"/2801673"_s);
        QCOMPARE(address.userName(), u"pk"_s);
    }

    void exceptions_data()
    {
        QTest::addColumn<Variables>("given");
        QTest::addColumn<QString>("exceptions");
        const QString proxy = u"http://proxy:3128"_s;
        QTest::newRow("none") << Variables{{u"all_proxy"_s, proxy}} << u"127.0.0.1"_s;
        QTest::newRow("lower case") << Variables{{u"http_proxy"_s, proxy}, {u"no_proxy"_s, u"a,b"_s}}
                                    << u"a,b,127.0.0.1"_s;
        QTest::newRow("upper case") << Variables{{u"HTTP_PROXY"_s, proxy}, {u"NO_PROXY"_s, u"a"_s}} << u"a,127.0.0.1"_s;
        QTest::newRow("both") << Variables{{u"ALL_PROXY"_s, proxy}, {u"no_proxy"_s, u"a"_s}, {u"NO_PROXY"_s, u"b"_s}}
                              << u"a,127.0.0.1"_s;
        QTest::newRow("everything is excepted")
            << Variables{{u"HTTP_PROXY"_s, proxy}, {u"no_proxy"_s, u"*"_s}} << u"*"_s;
    }

    void exceptions()
    {
        QFETCH(Variables, given);
        const Environment environment(given);
        const Environment changed = withVariables(environment, captureVariables({}, environment));
        QTEST(changed.value(u"no_proxy"_s).value_or(QString()), "exceptions");
        QCOMPARE(changed.value(u"NO_PROXY"_s), environment.value(u"NO_PROXY"_s));
    }

    void outlook_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<bool>("shows");
        QTest::addColumn<bool>("sends");
        QTest::newRow("printed") << Verdict::Debug << true << false;
        QTest::newRow("printed and sent") << Verdict::On << true << true;
        QTest::newRow("will be printed and sent") << Verdict::WillTurnOn << true << true;
        QTest::newRow("off") << Verdict::Off << false << false;
        QTest::newRow("blocked") << Verdict::Blocked << true << false;
        QTest::newRow("broken") << Verdict::Broken << false << false;
    }

    void outlook()
    {
        QFETCH(Verdict, verdict);
        const CaptureOutlook outlook = captureOutlook(decided(verdict), {});
        QTEST(outlook.showsEvents, "shows");
        QTEST(outlook.sendsEvents, "sends");
        QCOMPARE(outlook.reasons.isEmpty(), verdict == Verdict::Debug);
        const bool isOffered = outlook.reasons.join(u' ').contains("--as-if-on"_L1);
        QCOMPARE(isOffered, verdict == Verdict::Off);
        QVERIFY(!captureOutlook(decided(verdict), {.asIfOn = true}).reasons.join(u' ').contains("--as-if-on"_L1));
    }

    void debugLog_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isPro");
        QTest::addColumn<QString>("complete");
        QTest::newRow("Pro") << u"rasa train"_s << true << u"rasa train --debug"_s;
        QTest::newRow("Pro by its path") << u"/opt/rasa/bin/rasa train nlu"_s << true
                                         << u"/opt/rasa/bin/rasa train nlu --debug"_s;
        QTest::newRow("before the end of the options") << u"rasa run -- x"_s << true << u"rasa run --debug -- x"_s;
        QTest::newRow("Open Source") << u"rasa train"_s << false << u"rasa train"_s;
        QTest::newRow("chosen") << u"rasa train -vv"_s << true << u"rasa train -vv"_s;
        QTest::newRow("chosen in words") << u"rasa --debug"_s << true << u"rasa --debug"_s;
        QTest::newRow("wished quiet") << u"rasa train --quiet"_s << true << u"rasa train --quiet"_s;
        QTest::newRow("no subcommand") << u"rasa"_s << true << u"rasa"_s;
        QTest::newRow("another program") << u"make train"_s << true << u"make train"_s;
    }

    void debugLog()
    {
        QFETCH(QString, words);
        QFETCH(bool, isPro);
        QTEST(withDebugLog(words.split(u' '), isPro).join(u' '), "complete");
    }

    void origin_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("origin");
        QTest::newRow("a subcommand") << u"rasa train"_s << u"capture: rasa train"_s;
        QTest::newRow("two") << u"/opt/bin/rasa train nlu --fixed-model-name x"_s << u"capture: rasa train nlu"_s;
        QTest::newRow("an option with a secret") << u"rasa run --auth-token s3cret"_s << u"capture: rasa run"_s;
        QTest::newRow("a path") << u"rasa test e2e tests/a.yml"_s << u"capture: rasa test e2e"_s;
        QTest::newRow("another program") << u"docker run image rasa"_s << u"capture: docker"_s;
    }

    void origin()
    {
        QFETCH(QString, words);
        QTEST(captureOrigin(words.split(u' ')), "origin");
    }

    void arguments_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<ProjectArguments>("arguments");
        const auto row = [](const char *name, const QString &words, const QString &config,
                            const std::optional<QString> &domain, const QStringList &data) {
            QTest::newRow(name) << words
                                << ProjectArguments{
                                       .folder = u"/bot"_s, .config = config, .domain = domain, .data = data};
        };
        const QString usual = u"config.yml"_s;
        row("none", u"rasa train"_s, usual, {}, {});
        row("short", u"rasa train -c c.yml -d d.yml"_s, u"c.yml"_s, u"d.yml"_s, {});
        row("long", u"rasa train --config c.yml --domain d"_s, u"c.yml"_s, u"d"_s, {});
        row("with a sign", u"rasa train --config=c.yml --domain=d --data=x"_s, u"c.yml"_s, u"d"_s, {u"x"_s});
        row("several places of data", u"rasa train --data a b --out models"_s, usual, {}, {u"a"_s, u"b"_s});
        row("data twice", u"rasa train --data a --data b c"_s, usual, {}, {u"b"_s, u"c"_s});
        row("only the first word belongs to it", u"rasa train -c c.yml nlu"_s, u"c.yml"_s, {}, {});
        row("values of other options", u"rasa train --out -d"_s, usual, {}, {});
    }

    void arguments()
    {
        QFETCH(QString, words);
        QTEST(trainingArguments(words.split(u' '), u"/bot"_s), "arguments");
    }
};

QTEST_GUILESS_MAIN(TestCaptureEnvironment)
#include "tst_captureenvironment.moc"
