#include "core/base/orderedjson.h"
#include "core/settings/endpoint.h"
#include "core/settings/writekey.h"

#include <QFile>
#include <QTest>

#include <optional>

using namespace Telemetry;
using namespace Qt::StringLiterals;

class TestWriteKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedVariable_data()
    {
        QTest::addColumn<std::optional<QString>>("variable");
        QTest::addColumn<QString>("expected");
        QFile file(QStringLiteral(TEST_DATA "/config/cases.json"));
        QVERIFY(file.open(QFile::ReadOnly));
        const auto cases = Json::parse(file.readAll());
        QVERIFY(cases);
        const auto &rows = (*cases)[u"write_key_variable"].array();
        QCOMPARE(rows.size(), size_t(4));
        for (const Json &row : rows) {
            const Json &variable = row[u"RASA_TELEMETRY_WRITE_KEY"];
            QTest::newRow(variable.display().constData())
                << (variable.isNull() ? std::nullopt : std::optional(variable.toString()))
                << row[u"write_key"].toString();
        }
    }

    void recordedVariable()
    {
        QFETCH(std::optional<QString>, variable);
        const Environment environment =
            variable ? Environment().with(u"RASA_TELEMETRY_WRITE_KEY"_s, *variable) : Environment();
        const WriteKey key = chooseWriteKey(environment, {}, {});
        QTEST(key.key, "expected");
        QCOMPARE(key.isEmpty(), key.source == WriteKey::Source::None);
    }

    void order()
    {
        using Source = WriteKey::Source;
        const Environment set = Environment().with(u"RASA_TELEMETRY_WRITE_KEY"_s, u"v"_s);
        const Environment empty = Environment().with(u"RASA_TELEMETRY_WRITE_KEY"_s, u""_s);
        Preferences preferences;
        QCOMPARE(chooseWriteKey({}, {}, preferences).source, Source::None);
        preferences.writeKey = u"p"_s;
        QCOMPARE(chooseWriteKey({}, {}, preferences).source, Source::Preferences);
        QCOMPARE(chooseWriteKey({}, {}, preferences).key, u"p"_s);
        QCOMPARE(chooseWriteKey(empty, u"i"_s, preferences).source, Source::Installation);
        QCOMPARE(chooseWriteKey(empty, u"i"_s, preferences).key, u"i"_s);
        QCOMPARE(chooseWriteKey(set, u"i"_s, preferences).source, Source::Variable);
        QCOMPARE(chooseWriteKey(set, u"i"_s, preferences).key, u"v"_s);
    }

    void masked_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << u""_s << u""_s;
        QTest::newRow("one character") << u"a"_s << u"••••"_s;
        QTest::newRow("short") << u"abcdefghijk"_s << u"••••"_s;
        QTest::newRow("long") << u"abcdefghijkl"_s << u"••••ijkl"_s;
    }

    void masked()
    {
        QFETCH(QString, key);
        QTEST(maskedKey(key), "expected");
    }

    void destination_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char *text, bool isAllowed) {
            QTest::newRow(text) << QString::fromUtf8(text) << isAllowed;
        };
        row("https://collector.example/v1/track", true);
        row("HTTPS://Collector.Example:8443/x?y=z", true);
        row("https://[2001:db8::1]/v1/track", true);
        row("http://localhost:9000/v1/track", true);
        row("http://127.0.0.1/", true);
        row("http://127.8.9.1:1/", true);
        row("http://[::1]:9000/", true);
        row("http://collector.example/", false);
        row("http://localhost.example/", false);
        row("http://127.0.0.1.example/", false);
        row("http://10.0.0.1/", false);
        row("http://0.0.0.0/", false);
        row("ftp://127.0.0.1/", false);
        row("file:///etc/passwd", false);
        row("https:///v1/track", false);
        row("collector.example", false);
        row("https://user:pass@collector.example/", false);
        row("https://collector.example/#part", false);
        row("https://collector.example/a b", false);
        row("https://", false);
    }

    void destination()
    {
        QFETCH(QString, text);
        QFETCH(bool, isAllowed);
        const auto url = endpointUrl(text);
        QCOMPARE(url.has_value(), isAllowed);
        if (!url) {
            QCOMPARE(url.error().code, Error::Code::EndpointInvalid);
            QVERIFY(!url.error().detail.contains(u"pass@"_s));
        }
    }

    void destinationOrder()
    {
        const QString policyUrl = u"https://policy.example/t"_s;
        const QString variableUrl = u"https://variable.example/t"_s;
        const QString ownUrl = u"https://own.example/t"_s;
        Policy policy;
        Preferences preferences;
        Environment environment;
        QCOMPARE(chooseDestination(policy, environment, preferences)->url, QUrl(u"https://api.segment.io/v1/track"_s));
        QVERIFY(chooseDestination(policy, environment, preferences)->isSegment());
        preferences.endpoint = ownUrl;
        QCOMPARE(chooseDestination(policy, environment, preferences)->url, QUrl(ownUrl));
        QVERIFY(!chooseDestination(policy, environment, preferences)->isSegment());
        environment = environment.with(u"RASA_TELEMETRY_ENDPOINT"_s, u""_s);
        QCOMPARE(chooseDestination(policy, environment, preferences)->source, Destination::Source::Preferences);
        environment = environment.with(u"RASA_TELEMETRY_ENDPOINT"_s, variableUrl);
        QCOMPARE(chooseDestination(policy, environment, preferences)->url, QUrl(variableUrl));
        QCOMPARE(chooseDestination(policy, environment, preferences)->source, Destination::Source::Variable);
        policy.endpoint = policyUrl;
        QCOMPARE(chooseDestination(policy, environment, preferences)->url, QUrl(policyUrl));
        QCOMPARE(chooseDestination(policy, environment, preferences)->source, Destination::Source::Policy);
        // A wrong variable is an error, never a quiet way to the next layer.
        const auto wrong =
            chooseDestination({}, environment.with(u"RASA_TELEMETRY_ENDPOINT"_s, u"http://a.example"_s), preferences);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, Error::Code::EndpointInvalid);
    }

    void segmentHosts()
    {
        const auto isSegment = [](const QString &url) {
            return Destination{Destination::Source::Preferences, QUrl(url)}.isSegment();
        };
        QVERIFY(isSegment(u"https://events.eu1.segmentapis.com/v1/track"_s));
        QVERIFY(!isSegment(u"https://api.segment.io.example/v1/track"_s));
        QVERIFY(!isSegment(u"https://notsegment.io/v1/track"_s));
    }
};

QTEST_GUILESS_MAIN(TestWriteKey)
#include "tst_writekey.moc"
