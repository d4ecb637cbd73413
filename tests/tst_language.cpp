#include "core/base/detail.h"
#include "core/base/language.h"
#include "ui/languagefollower.h"
#include "ui/translatedwindow.h"
#include "ui/warningscard.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Telemetry;

/** Which language is spoken, and that its texts are there. */
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setLanguage(u"en"_s); }

    void languageOfAPerson_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("expected");
        QTest::newRow("German") << QStringList{u"de-DE"_s, u"de"_s} << u"de"_s;
        QTest::newRow("German of Austria") << QStringList{u"de-AT"_s} << u"de"_s;
        QTest::newRow("Spanish of Mexico") << QStringList{u"es-MX"_s} << u"es"_s;
        QTest::newRow("Portuguese of Portugal") << QStringList{u"pt-PT"_s} << u"pt_BR"_s;
        QTest::newRow("simplified Chinese") << QStringList{u"zh-Hans-CN"_s} << u"zh_CN"_s;
        QTest::newRow("Chinese of Singapore") << QStringList{u"zh-SG"_s} << u"zh_CN"_s;
        QTest::newRow("traditional Chinese is another writing") << QStringList{u"zh-Hant-TW"_s, u"zh-TW"_s} << u"en"_s;
        QTest::newRow("the second one is spoken") << QStringList{u"ja-JP"_s, u"fr-FR"_s} << u"fr"_s;
        QTest::newRow("English before another") << QStringList{u"en-GB"_s, u"de-DE"_s} << u"en"_s;
        QTest::newRow("unknown") << QStringList{u"ja-JP"_s} << u"en"_s;
        QTest::newRow("C") << QStringList{u"C"_s, u"de"_s} << u"en"_s;
        QTest::newRow("POSIX") << QStringList{u"POSIX"_s} << u"en"_s;
        QTest::newRow("nothing") << QStringList() << u"en"_s;
    }
    void languageOfAPerson()
    {
        QFETCH(const QStringList, wanted);
        QTEST(languageFor(wanted), "expected");
    }

    void datesAndNumbers_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QLocale>("expected");
        QTest::newRow("of the country") << u"de"_s << QLocale(u"de_AT"_s) << QLocale(u"de_AT"_s);
        QTest::newRow("of the language, where the system has another")
            << u"de"_s << QLocale(u"fr_FR"_s) << QLocale(u"de"_s);
        QTest::newRow("none") << u"en"_s << QLocale::c() << QLocale::c();
        QTest::newRow("chosen without one") << u"de"_s << QLocale::c() << QLocale(u"de"_s);
        QTest::newRow("texts of one country") << u"pt_BR"_s << QLocale(u"pt_PT"_s) << QLocale(u"pt_BR"_s);
    }
    void datesAndNumbers()
    {
        QFETCH(const QString, language);
        QFETCH(const QLocale, system);
        QTEST(localeFor(language, system), "expected");
    }

    void everyLanguageIsThere_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyLanguageIsThere()
    {
        QFETCH(const QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/telemetry/translations/rasa-telemetry_%1.qm"_s.arg(language)));
        QVERIFY(QLocale(language).language() != QLocale::C);
        QVERIFY(!languageName(language).isEmpty());
    }

    /** As any program that uses the library sees them: nothing was set. */
    void pluralsAreEnglish_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("ofAStruct");
        QTest::addColumn<QString>("ofAnObject");
        QTest::newRow("one") << 1 << u"1 default action"_s << u"1 thing to know"_s;
        QTest::newRow("none") << 0 << u"0 default actions"_s << u"0 things to know"_s;
        QTest::newRow("several") << 13 << u"13 default actions"_s << u"13 things to know"_s;
    }
    void pluralsAreEnglish()
    {
        QFETCH(const int, number);
        QTEST(Detail::tr("%n default actions", nullptr, number), "ofAStruct");
        QTEST(WarningsCard::tr("%Ln things to know", nullptr, number), "ofAnObject");
    }

    /** Another one takes the place of the first; English ones stay below. */
    void oneAtATime()
    {
        setLanguage(u"de"_s);
        setLanguage(u"ar"_s);
        const auto spoken = qApp->findChildren<QTranslator *>(u"telemetry_language"_s);
        QCOMPARE(spoken.size(), 1);
        QVERIFY(spoken.constFirst()->filePath().endsWith(u"_ar.qm"_s));
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        setLanguage(u"en"_s);
        QVERIFY(qApp->findChildren<QTranslator *>(u"telemetry_language"_s).isEmpty());
        QCOMPARE(Detail::tr("%n default actions", nullptr, 1), u"1 default action"_s);
    }

    void theWindowFollowsTheSettings_data()
    {
        QTest::addColumn<QString>("preference");
        QTest::addColumn<QString>("language");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("chosen") << u"de"_s << u"de"_s << Qt::LeftToRight;
        QTest::newRow("from right to left") << u"ar"_s << u"ar"_s << Qt::RightToLeft;
        QTest::newRow("the desktop's") << QString() << u"en"_s << Qt::LeftToRight; // the tests run without a language
        QTest::newRow("not spoken") << u"xx"_s << u"en"_s << Qt::LeftToRight;
    }
    void theWindowFollowsTheSettings()
    {
        QFETCH(const QString, preference);
        LanguageFollower follower(u"ar"_s);
        follower.setPreference(preference);
        QTEST(follower.language(), "language");
        QTEST(QGuiApplication::layoutDirection(), "direction");
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
