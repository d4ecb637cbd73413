#include "core/delivery/curlcommand.h"
#include "core/delivery/requestheaders.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Telemetry;

class TestCurlCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** What a shell makes of the command: its words, one a line. */
    void words_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("user");
        const QUrl segment(u"https://api.segment.io/v1/track"_s);
        QTest::newRow("key from the variable")
            << segment << QByteArray("{\"a\": 1}") << QByteArray() << QByteArray("from-variable:");
        QTest::newRow("key in clear") << segment << QByteArray("{\"a\": 1}") << QByteArray("k3y") << QByteArray("k3y:");
        QTest::newRow("key with a quote and a dollar")
            << segment << QByteArray("{}") << QByteArray("k'$HOME\"`id`") << QByteArray("k'$HOME\"`id`:");
        QTest::newRow("body with all that a shell reads")
            << segment << QByteArray("{\"a\": \"'$(id) `id` \\\\n !! \\\" & ; | > # ~ *'\"}") << QByteArray()
            << QByteArray("from-variable:");
        QTest::newRow("body that looks like a file")
            << segment << QByteArray("{\"@\": \"@/etc/passwd\"}") << QByteArray() << QByteArray("from-variable:");
        QTest::newRow("address with a query and a quote")
            << QUrl(u"http://127.0.0.1:8080/track?a=%27;b&c='"_s) << QByteArray("{}") << QByteArray()
            << QByteArray("from-variable:");
    }

    void words()
    {
        QFETCH(const QUrl, url);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, user);
        QProcess shell;
        shell.start(u"/bin/sh"_s,
                    {u"-c"_s,
                     QString::fromUtf8("RASA_TELEMETRY_WRITE_KEY=from-variable\n"
                                       "curl() { for word in \"$@\"; do printf '%s\\n' \"$word\"; done; }\n"
                                       + curlCommand(url, body, key))});
        QVERIFY(shell.waitForFinished(20'000));
        QCOMPARE(shell.exitCode(), 0);
        QByteArrayList words = shell.readAllStandardOutput().split('\n');
        QCOMPARE(words.takeLast(), QByteArray());
        QCOMPARE(words.takeLast(), body);
        QCOMPARE(words.takeLast(), QByteArray("--data-binary"));
        QCOMPARE(words.takeLast(), user);
        QCOMPARE(words.takeLast(), QByteArray("--user"));
        QCOMPARE(words.mid(0, 3), (QByteArrayList{"--request", "POST", url.toEncoded()}));
        QVERIFY(words.contains("Content-Type: application/json"));
        for (const QByteArray &word : std::as_const(words))
            QVERIFY2(!word.startsWith("Authorization"), word.constData());
    }

    void aPasswordInTheAddressIsLeftOut()
    {
        const QByteArray command = curlCommand(QUrl(u"https://ada:secret@collector.example.org/v1"_s), "{}");
        QVERIFY(!command.contains("secret"));
        QVERIFY(command.contains("'https://collector.example.org/v1'"));
    }
};

QTEST_GUILESS_MAIN(TestCurlCommand)
#include "tst_curlcommand.moc"
