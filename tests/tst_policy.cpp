#include "core/settings/policy.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;

class TestPolicy : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    void write(const QByteArray &text)
    {
        QFile file(m_path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(u"policy.yml"_s);
        QFile::remove(m_path);
    }

    void valid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isOff");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<Policy::Delivery>("delivery");
        using enum Policy::Delivery;
        const auto row = [](const char *name, const char *text, bool isOff, int line, const QString &endpoint = {},
                            Policy::Delivery delivery = Unset) {
            QTest::newRow(name) << QByteArray(text) << isOff << line << endpoint << delivery;
        };
        row("off", "# ours\nreporting: off\n", true, 2);
        row("false", "reporting: false\n", true, 1);
        row("capitals", "reporting: OFF\n", true, 1);
        row("quoted", "reporting: \"off\"\n", true, 1);
        row("on prescribes nothing", "reporting: on\n", false, 1);
        row("everything", "reporting: true\nendpoint: https://collector.example/v1/track\ndelivery: automatic\n", false,
            1, u"https://collector.example/v1/track"_s, Automatic);
        row("ask", "delivery: ask", false, 0, {}, Ask);
        row("loopback", "endpoint: http://127.0.0.1:8080/v1/track", false, 0, u"http://127.0.0.1:8080/v1/track"_s);
        row("explicit start and end", "---\nreporting: off\n...\n", true, 2);
        row("only comments", "# reporting: off\n", false, 0);
        row("byte order mark and CRLF", "\xEF\xBB\xBFreporting: off\r\n", true, 1);
    }

    void valid()
    {
        QFETCH(QByteArray, text);
        write(text);
        const Policy policy = readPolicy(m_path);
        QCOMPARE(policy.state, Policy::State::Valid);
        QCOMPARE(policy.problems, QList<Error>());
        QTEST(policy.isReportingOff, "isOff");
        QTEST(policy.forbidsReporting(), "isOff");
        QTEST(policy.reportingLine, "line");
        QTEST(policy.endpoint, "endpoint");
        QTEST(policy.delivery, "delivery");
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &text, int line) {
            QTest::newRow(name) << text << line;
        };
        row("empty", "", 0);
        row("blanks", " \n\n", 0);
        row("unknown key", "reporting: on\nreportin: off\n", 2);
        row("key in capitals", "Reporting: off\n", 1);
        row("repeated key", "reporting: on\nreporting: off\n", 2);
        row("word that is neither", "reporting: no\n", 1);
        row("no value", "reporting:\n", 0);
        row("list as value", "reporting: [off]\n", 1);
        row("mapping as value", "delivery: {a: b}\n", 1);
        row("unknown mode", "\ndelivery: never\n", 2);
        row("plain http", "endpoint: http://collector.example/v1/track\n", 1);
        row("no URL", "endpoint: collector\n", 1);
        row("password in the URL", "endpoint: https://me:secret@collector.example/\n", 1);
        row("list", "- reporting: off\n", 1);
        row("one word", "off\n", 1);
        row("two documents", "reporting: on\n---\nreporting: off\n", 0);
        row("text that yaml-cpp never finishes", "...\n\r\n, !<tag>, >\n", 0);
        row("empty key", ": off\n", 1);
        row("alias", "reporting: &a on\ndelivery: *a\n", 2);
        row("open bracket", "reporting: [\n", 0);
        row("alias to nowhere", "reporting: *x\n", 1);
        row("key that is a list", "[a]: b\n", 1);
        row("no UTF-8", "reporting: off # caf\xe9\n", 0);
        row("zero byte", QByteArray("reporting: on\0\n", 15), 0);
        row("too large", "# " + QByteArray(70'000, 'x') + "\nreporting: on\n", 0);
        row("deep nesting", QByteArray(30'000, '['), 0);
    }

    void damaged()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        write(text);
        const Policy policy = readPolicy(m_path);
        QCOMPARE(policy.state, Policy::State::Damaged);
        QVERIFY(policy.forbidsReporting());
        QVERIFY(!policy.problems.isEmpty());
        const Error &problem = policy.problems.constFirst();
        QCOMPARE(problem.code, Error::Code::PolicyDamaged);
        QCOMPARE(problem.path, m_path);
        QVERIFY(!problem.detail.isEmpty());
        QVERIFY2(!errorMessage(problem).contains(u"secret"_s), "a password must not be shown");
        if (line > 0)
            QCOMPARE(problem.line, line);
    }

    void everyWrongLineIsNamed()
    {
        write("reportin: off\nendpoint: http://collector.example/\ndelivery: never\nreporting: on\nreporting: off\n");
        const Policy policy = readPolicy(m_path);
        QList<std::pair<int, int>> places;
        for (const Error &problem : policy.problems)
            places.append({problem.line, problem.column});
        QCOMPARE(places, (QList<std::pair<int, int>>{{1, 1}, {2, 11}, {3, 11}, {5, 1}}));
        QVERIFY(policy.problems[0].detail.contains(u"\"reportin\""_s));
        QVERIFY(policy.problems[1].detail.startsWith(u"endpoint: "_s));
        // What the good lines say does not count.
        QVERIFY(policy.forbidsReporting());
        QCOMPARE(policy.reportingLine, 0);
    }

    void prescribing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isPrescribing");
        QTest::newRow("off") << QByteArray("reporting: off") << true;
        QTest::newRow("on") << QByteArray("reporting: on") << false;
        QTest::newRow("comment") << QByteArray("# nothing") << false;
        QTest::newRow("mode") << QByteArray("delivery: ask") << true;
        QTest::newRow("destination") << QByteArray("endpoint: https://collector.example/") << true;
        QTest::newRow("damaged") << QByteArray("deliver: ask") << true;
    }
    void prescribing()
    {
        QFETCH(QByteArray, text);
        write(text);
        QTEST(readPolicy(m_path).isPrescribing(), "isPrescribing");
    }

    /** The schema for editors of files allows what is understood and nothing else. */
    void schemaSaysTheSame_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        const auto rows = [](const QString &key, const QStringList &values) {
            for (const QString &value : values)
                QTest::addRow("%s: %s", qPrintable(key), qPrintable(value)) << key << value;
        };
        rows(u"reporting"_s, {u"on"_s, u"off"_s, u"OFF"_s, u"True"_s, u"false"_s, u"no"_s, u"yes"_s, u"offf"_s});
        rows(u"delivery"_s, {u"ask"_s, u"automatic"_s, u"Ask"_s, u"never"_s});
        rows(u"endpoint"_s,
             {u"https://collector.example/v1/track"_s, u"https://collector.example:8443/v1/track?a=b"_s,
              u"http://collector.example/"_s, u"http://127.0.0.1:8080/v1/track"_s, u"http://localhost/v1/track"_s,
              u"http://[::1]:80/"_s, u"https://me:secret@collector.example/"_s, u"https://collector.example/#part"_s,
              u"collector"_s, u"ftp://collector.example/"_s, u"https://"_s});
        rows(u"endpont"_s, {u"https://collector.example/"_s});
    }
    void schemaSaysTheSame()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFile file(QStringLiteral(SOURCE_ROOT) + u"/resources/man/policy.schema.json"_s);
        QVERIFY(file.open(QFile::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(schema[u"additionalProperties"_s], QJsonValue(false));
        const QJsonObject property = schema[u"properties"_s][key].toObject();
        QString pattern = property[u"pattern"_s].toString();
        if (pattern.isEmpty()) // the words without a type of their own
            pattern = property[u"anyOf"_s][1][u"pattern"_s].toString();
        const bool isAllowed = property.contains(u"enum"_s)
            ? property[u"enum"_s].toArray().contains(QJsonValue(value))
            : !pattern.isEmpty() && QRegularExpression(pattern).match(value).hasMatch();
        write(QString(key + u": "_s + value).toUtf8());
        QCOMPARE(readPolicy(m_path).state == Policy::State::Valid, isAllowed);
    }

    void missingIsNone()
    {
        const Policy policy = readPolicy(m_path);
        QCOMPARE(policy.state, Policy::State::None);
        QVERIFY(!policy.forbidsReporting());
        QCOMPARE(policy.path, m_path);
        QCOMPARE(readPolicy(m_path + u"/below"_s).state, Policy::State::None);
    }

    void whatIsNoFileIsDamaged()
    {
        QCOMPARE(::mkdir(qPrintable(m_path), 0700), 0);
        QCOMPARE(readPolicy(m_path).state, Policy::State::Damaged);
        QCOMPARE(::rmdir(qPrintable(m_path)), 0);
        QCOMPARE(::mkfifo(qPrintable(m_path), 0600), 0);
        QCOMPARE(readPolicy(m_path).state, Policy::State::Damaged);
        QVERIFY(QFile::remove(m_path));
        QCOMPARE(::symlink("nowhere", qPrintable(m_path)), 0);
        QCOMPARE(readPolicy(m_path).state, Policy::State::Damaged);
    }

    void pathIsFixed()
    {
        qputenv("XDG_CONFIG_DIRS", "/elsewhere");
        QCOMPARE(policyPath(), u"/etc/rasa-telemetry/policy.yml"_s);
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
