#include "core/delivery/proxychoice.h"

#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

using Variables = QHash<QString, QString>;

/** The first table was compared with requests 2.34.2 under Python 3.11, all but its last row. */
class TestProxyChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asRequests_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("expected");
        const QString segment = u"https://api.segment.io/v1/track"_s;
        const auto row = [](const char *name, const QString &url, const Variables &variables, const QString &expected) {
            QTest::newRow(name) << url << variables << expected;
        };
        row("nothing set", segment, {}, {});
        row("lower case", segment, {{u"https_proxy"_s, u"http://p:1"_s}}, u"p:1"_s);
        row("upper case", segment, {{u"HTTPS_PROXY"_s, u"http://p:1"_s}}, u"p:1"_s);
        row("the lower one is preferred", segment,
            {{u"https_proxy"_s, u"http://low:1"_s}, {u"HTTPS_PROXY"_s, u"http://up:2"_s}}, u"low:1"_s);
        row("an empty lower one takes the upper away", segment,
            {{u"https_proxy"_s, u""_s}, {u"HTTPS_PROXY"_s, u"http://up:2"_s}}, {});
        row("http_proxy is not for https", segment, {{u"http_proxy"_s, u"http://p:1"_s}}, {});
        row("all_proxy", segment, {{u"ALL_PROXY"_s, u"http://p:1"_s}}, u"p:1"_s);
        row("its own before all", segment, {{u"all_proxy"_s, u"http://all:1"_s}, {u"https_proxy"_s, u"http://own:2"_s}},
            u"own:2"_s);
        row("without scheme", segment, {{u"https_proxy"_s, u"p:3128"_s}}, u"p:3128"_s);
        row("without port", segment, {{u"https_proxy"_s, u"http://p"_s}}, u"p:80"_s);
        row("excepted by its name", segment,
            {{u"https_proxy"_s, u"http://p:1"_s}, {u"no_proxy"_s, u"api.segment.io"_s}}, {});
        row("excepted by an ending", segment, {{u"https_proxy"_s, u"http://p:1"_s}, {u"NO_PROXY"_s, u".segment.io"_s}},
            {});
        row("excepted by an ending without dot", segment,
            {{u"https_proxy"_s, u"http://p:1"_s}, {u"no_proxy"_s, u"gment.io"_s}}, u"p:1"_s);
        row("excepted by the star", segment, {{u"https_proxy"_s, u"http://p:1"_s}, {u"no_proxy"_s, u"*"_s}}, {});
        row("a star in a list excepts nothing", segment,
            {{u"https_proxy"_s, u"http://p:1"_s}, {u"no_proxy"_s, u"a.example,*"_s}}, u"p:1"_s);
        row("in a list with blanks", segment,
            {{u"https_proxy"_s, u"http://p:1"_s}, {u"no_proxy"_s, u"a.example , segment.io"_s}}, {});
        row("another name", segment, {{u"https_proxy"_s, u"http://p:1"_s}, {u"no_proxy"_s, u"segment.com"_s}},
            u"p:1"_s);
        row("with its port", u"https://c.example:8443/t"_s,
            {{u"https_proxy"_s, u"http://p:1"_s}, {u"no_proxy"_s, u"c.example:8443"_s}}, {});
        row("with another port", u"https://c.example:8443/t"_s,
            {{u"https_proxy"_s, u"http://p:1"_s}, {u"no_proxy"_s, u"c.example:443"_s}}, u"p:1"_s);
        row("an address in a network", u"https://10.1.2.3/t"_s,
            {{u"https_proxy"_s, u"http://p:1"_s}, {u"no_proxy"_s, u"10.0.0.0/8"_s}}, {});
        row("an address outside of it", u"https://11.1.2.3/t"_s,
            {{u"https_proxy"_s, u"http://p:1"_s}, {u"no_proxy"_s, u"10.0.0.0/8"_s}}, u"p:1"_s);
        row("no such network", u"https://10.1.2.3/t"_s,
            {{u"https_proxy"_s, u"http://p:1"_s}, {u"no_proxy"_s, u"10.0.0.0/0"_s}}, u"p:1"_s);
        row("an address", u"https://10.1.2.3/t"_s,
            {{u"https_proxy"_s, u"http://p:1"_s}, {u"no_proxy"_s, u"10.1.2.3"_s}}, {});
        row("socks", segment, {{u"https_proxy"_s, u"socks5h://p"_s}}, u"p:1080"_s);
        row("never for this computer", u"http://127.0.0.1:9/t"_s, {{u"http_proxy"_s, u"http://p:1"_s}},
            {}); // ours alone
    }

    void asRequests()
    {
        QFETCH(QString, url);
        QFETCH(Variables, variables);
        const auto proxy = chooseProxy(QUrl(url), Environment(variables), {});
        QVERIFY(proxy.has_value());
        QTEST(shownProxy(*proxy), "expected");
    }

    void settingsWin()
    {
        const QUrl url(u"https://api.segment.io/v1/track"_s);
        const Environment environment({{u"https_proxy"_s, u"http://p:1"_s}, {u"no_proxy"_s, u"*"_s}});
        QCOMPARE(shownProxy(*chooseProxy(url, environment, u"none"_s)), QString());
        QCOMPARE(shownProxy(*chooseProxy(url, environment, u"http://own:3"_s)), u"own:3"_s);
        QCOMPARE(shownProxy(*chooseProxy(QUrl(u"http://localhost/"_s), environment, u"http://own:3"_s)), QString());
    }

    void login()
    {
        const auto proxy = chooseProxy(QUrl(u"https://api.segment.io/"_s),
                                       Environment({{u"https_proxy"_s, u"http://us%40er:p%3Ass@p:1"_s}}), {});
        QCOMPARE(proxy->type(), QNetworkProxy::HttpProxy);
        QCOMPARE(proxy->user(), u"us@er"_s);
        QCOMPARE(proxy->password(), u"p:ss"_s);
        QCOMPARE(shownProxy(*proxy), u"p:1"_s);
    }

    void namesAreLookedUpWhereRequestsDoes()
    {
        const QUrl url(u"https://api.segment.io/"_s);
        const auto lookedUpByProxy = [&url](const QString &scheme) {
            const auto proxy = chooseProxy(url, {}, scheme + u"://p"_s);
            return proxy->capabilities().testFlag(QNetworkProxy::HostNameLookupCapability);
        };
        QVERIFY(lookedUpByProxy(u"socks5h"_s));
        QVERIFY(!lookedUpByProxy(u"socks5"_s));
    }

    /** What cannot be spoken to is an error: never past it. */
    void unusable_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::newRow("over TLS") << u"https://user:secret@p:1"_s;
        QTest::newRow("old SOCKS") << u"socks4://user:secret@p:1"_s;
        QTest::newRow("no address") << u"http://"_s;
        QTest::newRow("nonsense") << u"http://us er:secret@p:99999999"_s;
    }

    void unusable()
    {
        QFETCH(QString, proxy);
        const auto chosen =
            chooseProxy(QUrl(u"https://api.segment.io/"_s), Environment({{u"https_proxy"_s, proxy}}), {});
        QVERIFY(!chosen.has_value());
        QCOMPARE(chosen.error().code, Error::Code::ProxyUnusable);
        QVERIFY2(!errorMessage(chosen.error()).contains(u"secret"_s), qPrintable(errorMessage(chosen.error())));
    }
};

QTEST_GUILESS_MAIN(TestProxyChoice)
#include "tst_proxychoice.moc"
