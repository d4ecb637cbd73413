#include "core/base/detail.h"
#include "core/base/language.h"
#include "tests/support/windowdesk.h"
#include "ui/languagefollower.h"
#include "ui/settingspage.h"
#include "ui/situationwatcher.h"
#include "ui/translatedwindow.h"
#include "ui/warningscard.h"

#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

/** The window as the program holds it. */
struct Desk
{
    Desk()
    {
        desk.closeWindow();
        holder.window().openProject(desk.project(), false);
        holder.window().show();
    }

    void choose(const QString &language)
    {
        desk.watcher().changeSettings(u"language"_s, [language](Preferences &all) { all.language = language; });
    }

    WindowDesk desk{Preferences::NoticeAnswer::Accepted};
    LanguageFollower follower{u"en"_s};
    TranslatedWindow holder{(desk.open(), desk.parts()), follower};
};

} // namespace

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
        QTest::newRow("digits of JSON") << u"ar"_s << QLocale(u"ar_EG"_s) << QLocale(u"ar_AE"_s);
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

    /** A window in another language, with all that the person had in the one before. */
    void theWindowIsMadeAnew()
    {
        Desk desk;
        desk.holder.window().showPage(u"settings"_s);
        desk.holder.window().resize(1010, 690);
        const QSize size = desk.holder.window().size();
        QPointer<MainWindow> first = &desk.holder.window();
        desk.choose(u"ar"_s);
        QTRY_VERIFY(!first);
        MainWindow &window = desk.holder.window();
        QVERIFY(window.isVisible());
        QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
        QCOMPARE(window.size(), size);
        QVERIFY(visibleWidget<SettingsPage>({}));
        QVERIFY(window.windowTitle().contains(u"library-desk"_s));
        QTRY_VERIFY(desk.desk.draft().preview());
        desk.choose(u"en"_s);
        QTRY_COMPARE(desk.holder.window().layoutDirection(), Qt::LeftToRight);
        QVERIFY(visibleWidget<SettingsPage>({}));
    }

    /** What a command said is not thrown away for the sake of another language. */
    void aCapturedRunStays()
    {
        Desk desk;
        desk.holder.window().showPage(u"capture"_s);
        QVERIFY(desk.holder.window().canBeRemade());
        visibleWidget<QLineEdit>(u"Command"_s)->setText(u"true"_s);
        visibleWidget<QPushButton>(u"Run"_s)->click();
        QVERIFY(!desk.holder.window().canBeRemade());
        QPointer<MainWindow> first = &desk.holder.window();
        QSignalSpy saved(&desk.desk.watcher(), &SituationWatcher::settingSaved);
        desk.choose(u"ar"_s);
        QTRY_COMPARE(saved.size(), 1);
        QTRY_COMPARE(desk.desk.watcher().situation().preferences.language, u"ar"_s);
        QCoreApplication::processEvents();
        QCOMPARE(&desk.holder.window(), first.data());
        QCOMPARE(first->layoutDirection(), Qt::LeftToRight);
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
