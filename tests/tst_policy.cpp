#include "core/settings/policy.h"

#include <QFile>
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
        QCOMPARE(policy.problem, std::nullopt);
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
        QVERIFY(policy.problem);
        QCOMPARE(policy.problem->code, Error::Code::PolicyDamaged);
        QCOMPARE(policy.problem->path, m_path);
        QVERIFY(!policy.problem->detail.isEmpty());
        QVERIFY2(!errorMessage(*policy.problem).contains(u"secret"_s), "a password must not be shown");
        if (line > 0)
            QCOMPARE(policy.problem->line, line);
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
