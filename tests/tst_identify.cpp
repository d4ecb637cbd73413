#include "core/events/eventcatalogue.h"
#include "core/payload/identify.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

Facts factsOf(const QString &folder)
{
    Facts facts;
    facts.folder = folder;
    facts.host.cpu = 4;
    facts.license = License{.source = u"RASA_PRO_LICENSE"_s,
                            .hash = u"h1"_s,
                            .id = u"8d3c2f6e-1b7a-4f0e-9a55-0c6f1d2e3b4a"_s,
                            .company = u"Example"_s,
                            .scopes = {}};
    return facts;
}

} // namespace

class TestIdentify : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void traits_data()
    {
        QTest::addColumn<QByteArray>("endpoints"); // null: no file
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QByteArray>("expected");
        const QString last = u"pro-3.14"_s;
        QTest::newRow("no file") << QByteArray() << last
                                 << QByteArray("{\"tracing_backend\": null, \"metrics_backend\": null}");
        QTest::newRow("an empty file") << QByteArray("") << last
                                       << QByteArray("{\"tracing_backend\": null, \"metrics_backend\": null}");
        QTest::newRow("both") << QByteArray(
            "tracing:\n  type: jaeger\n  host: secret.example\nmetrics:\n  type: otlp\n")
                              << last << QByteArray("{\"tracing_backend\": \"jaeger\", \"metrics_backend\": \"otlp\"}");
        QTest::newRow("a section without type") << QByteArray("tracing:\n  host: x\n") << last
                                                << QByteArray("{\"tracing_backend\": null, \"metrics_backend\": null}");
        QTest::newRow("an older version, no rules")
            << QByteArray("tracing:\n  type: otlp\n") << u"pro-3.9"_s
            << QByteArray("{\"tracing_backend\": \"otlp\", \"metrics_backend\": null, \"anonymization\": {\"enabled\": "
                          "false}}");
        QTest::newRow("an older version with rules")
            << QByteArray(
                   "anonymization:\n  metadata:\n    language: en\n  rule_lists:\n  - id: a\n    rules:\n    - entity: "
                   "PERSON\n      substitution: text\n      value: secret\n    - entity: IBAN\n      substitution: "
                   "mask\n  - id: b\n    rules:\n    - entity: PERSON\n      substitution: faker\n    - entity: AGE\n")
            << u"pro-3.9"_s
            << QByteArray(
                   "{\"tracing_backend\": null, \"metrics_backend\": null, \"anonymization\": {\"enabled\": true, "
                   "\"metadata\": {\"language\": \"en\"}, \"number_of_rule_lists\": 2, \"number_of_rules\": 4, "
                   "\"substitutions\": {\"mask\": 1, \"faker\": 1, \"text\": 1, \"not_defined\": 1}, \"entities\": "
                   "[\"AGE\", \"IBAN\", \"PERSON\"]}}");
        QTest::newRow("the newest version has no rules any more")
            << QByteArray("anonymization:\n  rule_lists: []\n") << last
            << QByteArray("{\"tracing_backend\": null, \"metrics_backend\": null}");
    }
    void traits()
    {
        QFETCH(QByteArray, endpoints);
        QFETCH(QString, profile);
        QFETCH(QByteArray, expected);
        const QTemporaryDir folder;
        if (!endpoints.isNull()) {
            QFile file(folder.filePath(u"endpoints.yml"_s));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(endpoints) == endpoints.size());
        }
        const Preview preview = makeIdentify(EventCatalogue::builtIn(), {.profile = profile}, factsOf(folder.path()),
                                             readTraitSources(folder.path(), u"endpoints.yml"_s, {}))
                                    .value();
        QCOMPARE(preview.payload.document[u"traits"].wire().value(), expected);
        QVERIFY(!preview.payload.wire.contains("secret"));
        QStringList members;
        for (const auto &[name, value] : preview.payload.document.object())
            members += name;
        QCOMPARE(members, QStringList({u"userId"_s, u"traits"_s, u"context"_s}));
        QCOMPARE(preview.payload.document[u"userId"], Json(u"8d3c2f6e-1b7a-4f0e-9a55-0c6f1d2e3b4a"_s));
        QCOMPARE(preview.payload.document[u"context"][u"company"], Json(u"Example"_s));
    }

    void refused()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"endpoints.yml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("tracing: [1]\n") > 0);
        file.close();
        const Preview preview = makeIdentify(EventCatalogue::builtIn(), {}, factsOf(folder.path()),
                                             readTraitSources(folder.path(), u"endpoints.yml"_s, {}))
                                    .value();
        QCOMPARE(preview.outcome, Preview::Outcome::Refused);
        QCOMPARE(preview.reason.value().line, 1);
        QVERIFY(preview.reason.value().path.endsWith(u"endpoints.yml"_s));
    }

    void profiles()
    {
        QCOMPARE(identifyProfile(u"oss-3.1"_s), u"pro-3.7"_s);
        QCOMPARE(identifyProfile(u"pro-3.11"_s), u"pro-3.11"_s);
        const auto unknown = makeIdentify(EventCatalogue::builtIn(), {.profile = u"x"_s}, {}, TraitSources{});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, Error::Code::UnknownProfile);
    }

    void chosen()
    {
        PreviewRequest request{.profile = u"pro-3.14"_s, .properties = {{u"tracing_backend"_s, Json(u"otlp"_s)}}};
        const auto made = makeIdentify(EventCatalogue::builtIn(), request, factsOf(u"/bot"_s), TraitSources{});
        QVERIFY(made);
        QCOMPARE(made->payload.document[u"traits"][u"tracing_backend"], Json(u"otlp"_s));
        request.properties = {{u"anonymization"_s, Json()}};
        const auto wrong = makeIdentify(EventCatalogue::builtIn(), request, factsOf(u"/bot"_s), TraitSources{});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, Error::Code::UnknownProperty);
    }

    /** Without a licence there is no ID, and that is said. */
    void withoutLicense()
    {
        Facts facts = factsOf(u"/bot"_s);
        facts.license.reset();
        const Preview preview =
            makeIdentify(EventCatalogue::builtIn(), {.profile = u"pro-3.14"_s}, facts, TraitSources{}).value();
        QVERIFY(preview.assumed.contains(u"userId"_s));
    }
};

QTEST_GUILESS_MAIN(TestIdentify)
#include "tst_identify.moc"
