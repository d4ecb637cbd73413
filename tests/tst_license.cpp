#include "core/machine/fingerprint.h"
#include "core/machine/license.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

QString token(const QByteArray &claims)
{
    const auto part = [](const QByteArray &bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return QString::fromLatin1(part("{\"alg\": \"RS256\"}") + '.' + part(claims) + '.' + part("not checked"));
}

QString sampleToken(const QByteArray &scope = "rasa:pro:plus rasa:voice")
{
    return token(
        "{\"jti\": \"8d3c2f6e-1b7a-4f0e-9a55-0c6f1d2e3b4a\", \"company\": \"Ex\xc3\xa4mple? Corp>\", \"scope\": \""
        + scope + "\", \"exp\": 1}");
}

} // namespace

class TestLicense : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void none()
    {
        QTemporaryDir folder;
        QCOMPARE(readLicense({}, folder.path()), std::nullopt);
        QCOMPARE(readLicense({}, {}), std::nullopt);
        QCOMPARE(readLicense(Environment({{u"RASA_PRO_LICENSE"_s, u""_s}}), folder.path()), std::nullopt);
    }

    void claims()
    {
        const auto license = readLicense(Environment({{u"RASA_PRO_LICENSE"_s, sampleToken()}}), {});
        QVERIFY(license);
        QCOMPARE(license->source, u"RASA_PRO_LICENSE"_s);
        QCOMPARE(license->hash, sha256Hex(sampleToken().toUtf8()));
        QCOMPARE(license->id, u"8d3c2f6e-1b7a-4f0e-9a55-0c6f1d2e3b4a"_s);
        QCOMPARE(license->company, u"Ex\u00e4mple? Corp>"_s);
        QCOMPARE(license->scopes, QStringList({u"rasa:pro:plus"_s, u"rasa:voice"_s}));
        QVERIFY(!license->isDeveloper());
    }

    void hashOfExactText()
    {
        const auto license = readLicense(Environment({{u"RASA_LICENSE"_s, u"foo\n"_s}}), {});
        QVERIFY(license);
        QCOMPARE(license->source, u"RASA_LICENSE"_s);
        QCOMPARE(license->hash, u"b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"_s);
    }

    void unreadable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no token") << u"a licence"_s;
        QTest::newRow("two parts") << sampleToken().section(u'.', 0, 1);
        QTest::newRow("bad base64") << u"a.b!c.d"_s;
        QTest::newRow("no JSON") << u"YQ.YQ.YQ"_s;
        QTest::newRow("a list") << token("[1]");
        QTest::newRow("claims of other kinds") << token("{\"jti\": 5, \"company\": null, \"scope\": [\"x\"]}");
    }
    void unreadable()
    {
        QFETCH(QString, text);
        const auto license = readLicense(Environment({{u"RASA_PRO_LICENSE"_s, text}}), {});
        QVERIFY(license);
        QCOMPARE(license->hash, sha256Hex(text.toUtf8()));
        QVERIFY(license->id.isEmpty() && license->company.isEmpty() && license->scopes.isEmpty());
    }

    void developer_data()
    {
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<bool>("expected");
        QTest::newRow("developer") << QByteArray("rasa:pro rasa:pro:champion-server-limited") << true;
        QTest::newRow("internal") << QByteArray("rasa:pro:champion-server-internal") << true;
        QTest::newRow("a longer word") << QByteArray("rasa:pro:champion-server-limited-x") << false;
        QTest::newRow("paid") << QByteArray("rasa:pro rasa:pro:champion") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void developer()
    {
        QFETCH(QByteArray, scope);
        const auto license = readLicense(Environment({{u"RASA_PRO_LICENSE"_s, sampleToken(scope)}}), {});
        QVERIFY(license);
        QTEST(license->isDeveloper(), "expected");
    }

    void file_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected"); // empty: no licence
        QTest::addColumn<int>("line");
        const auto row = [](const char *title, const char *text, const QString &expected, int line) {
            QTest::newRow(title) << QByteArray(text) << expected << line;
        };
        row("plain", "RASA_PRO_LICENSE=abc\n", u"abc"_s, 1);
        row("no final newline", "A=1\nRASA_PRO_LICENSE=abc", u"abc"_s, 2);
        row("CRLF", "A=1\r\nRASA_PRO_LICENSE=abc\r\n", u"abc"_s, 2);
        row("export and blanks", "  export RASA_PRO_LICENSE = abc  \n", u"abc"_s, 1);
        row("double quotes", "RASA_PRO_LICENSE=\"a b # c\" # comment\n", u"a b # c"_s, 1);
        row("escapes in double quotes", "RASA_PRO_LICENSE=\"a\\\"b\\nc\"\n", u"a\"b\nc"_s, 1);
        row("single quotes keep escapes", "RASA_PRO_LICENSE='a\\nb'\n", u"a\\nb"_s, 1);
        row("comment behind a value", "RASA_PRO_LICENSE=abc # comment\n", u"abc"_s, 1);
        row("a hash inside a value", "RASA_PRO_LICENSE=a#b\n", u"a#b"_s, 1);
        row("the last one counts", "RASA_PRO_LICENSE=a\nRASA_PRO_LICENSE=b\n", u"b"_s, 2);
        row("the other name", "RASA_LICENSE=abc\n", u"abc"_s, 1);
        row("the first name wins", "RASA_LICENSE=b\nRASA_PRO_LICENSE=a\n", u"a"_s, 2);
        row("commented out", "# RASA_PRO_LICENSE=abc\n", {}, 0);
        row("another name", "MY_RASA_PRO_LICENSE=abc\n", {}, 0);
        row("empty", "RASA_PRO_LICENSE=\n", {}, 0);
        row("an open quote", "RASA_PRO_LICENSE=\"abc\n", {}, 0);
    }
    void file()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QFETCH(int, line);
        QTemporaryDir folder;
        QFile file(folder.filePath(u".env"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto license = readLicense({}, folder.path());
        QCOMPARE(license.has_value(), !expected.isEmpty());
        if (license) {
            QCOMPARE(license->hash, sha256Hex(expected.toUtf8()));
            QCOMPARE(license->source, u"%1:%2"_s.arg(file.fileName()).arg(line));
        }
        // A variable goes before the file.
        QCOMPARE(readLicense(Environment({{u"RASA_LICENSE"_s, u"x"_s}}), folder.path())->source, u"RASA_LICENSE"_s);
    }
};

QTEST_GUILESS_MAIN(TestLicense)
#include "tst_license.moc"
