#include "core/base/language.h"
#include "tests/support/windowdesk.h"
#include "ui/helppage.h"
#include "ui/theme.h"

#include <QListWidget>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Telemetry;

class TestHelpPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowDesk> m_desk;

    static QString title()
    {
        const auto *text = visibleWidget<QTextBrowser>(u"Help text"_s);
        return text ? text->toPlainText().section(u'\n', 0, 0) : QString();
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Preferences::Theme::Light); }
    void cleanup() { m_desk.reset(); }

    void everyTopicHasAText()
    {
        HelpPage page;
        page.show();
        const auto *topics = visibleWidget<QListWidget>(u"Topics"_s);
        QVERIFY(topics->count() >= 10);
        QSet<QString> titles;
        for (int row = 0; row < topics->count(); ++row) {
            page.showTopic(topics->item(row)->data(Qt::UserRole).toString());
            QCOMPARE(topics->currentRow(), row);
            QVERIFY2(visibleWidget<QTextBrowser>(u"Help text"_s)->toPlainText().size() > 200, qPrintable(title()));
            titles.insert(title());
        }
        QCOMPARE(titles.size(), topics->count());
    }

    void speaksEveryLanguage()
    {
        const auto restore = qScopeGuard([] { setLanguage(u"en"_s); });
        QSet<QString> texts;
        const QStringList all = languages();
        for (const QString &language : all) {
            setLanguage(language);
            QCOMPARE(spokenLanguage(), language);
            HelpPage page;
            page.show();
            const auto *topics = page.findChild<QListWidget *>();
            for (int row = 0; row < topics->count(); ++row) {
                page.showTopic(topics->item(row)->data(Qt::UserRole).toString());
                const QString text = page.findChild<QTextBrowser *>()->toPlainText();
                QVERIFY2(!texts.contains(text), qPrintable(language + u": "_s + text.left(80)));
                texts.insert(text);
            }
        }
    }

    void linksStayInside()
    {
        HelpPage page;
        page.show();
        QSignalSpy addresses(&page, &HelpPage::addressRequested);
        auto *text = visibleWidget<QTextBrowser>(u"Help text"_s);
        Q_EMIT text->anchorClicked(QUrl(u"reported.md"_s));
        QCOMPARE(title(), u"What is reported"_s);
        Q_EMIT text->anchorClicked(QUrl(u"https://example.org/"_s));
        QCOMPARE(addresses.size(), 1);
        Q_EMIT text->anchorClicked(QUrl(u"file:///etc/passwd"_s));
        QCOMPARE(addresses.size(), 1);
        QCOMPARE(title(), u"What is reported"_s);
    }

    void aboutTellsVersions()
    {
        HelpPage page;
        page.show();
        page.showTopic(u"about"_s);
        const QString text = visibleWidget<QTextBrowser>(u"Help text"_s)->toPlainText();
        QVERIFY(text.contains(QString::fromLatin1(qVersion())));
        QVERIFY(text.contains(u"Apache-2.0"_s));
    }

    void f1OpensThePagesOwnTopic_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("title");
        QTest::newRow("overview") << u"overview"_s << u"The notice"_s;
        QTest::newRow("events") << u"events"_s << u"What is reported"_s;
        QTest::newRow("capture") << u"capture"_s << u"Live capture"_s;
        QTest::newRow("outbox") << u"outbox"_s << u"The outbox"_s;
        QTest::newRow("history") << u"history"_s << u"The history"_s;
        QTest::newRow("settings") << u"settings"_s << u"Policy of an organisation"_s;
    }
    void f1OpensThePagesOwnTopic()
    {
        QFETCH(QString, page);
        m_desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::Accepted);
        m_desk->open();
        m_desk->window().showPage(page);
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        press(Qt::Key_F1);
        QTRY_VERIFY(visibleWidget<QTextBrowser>(u"Help text"_s));
        QTEST(title(), "title");
    }

    /** The place of the window is kept only when the person changed it. */
    void placeIsKept()
    {
        m_desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::Accepted);
        const QString folder = m_desk->path(u".config/rasa-telemetry"_s);
        m_desk->open();
        QTRY_VERIFY(m_desk->window().isPlaced());
        m_desk->window().close();
        m_desk->close();
        QCOMPARE(readPreferences(folder)->windowPlace, QString());

        m_desk->open();
        QTRY_VERIFY(m_desk->window().isPlaced());
        const QSize size = m_desk->window().size() + QSize(40, 30);
        m_desk->window().resize(size);
        m_desk->window().close();
        m_desk->close();
        const QString place = readPreferences(folder)->windowPlace;
        QVERIFY(!place.isEmpty());
        m_desk->open();
        m_desk->window().restorePlace(u"no place at all"_s);
        QVERIFY(m_desk->window().size() != size);
        m_desk->window().restorePlace(place);
        QTRY_COMPARE(m_desk->window().size(), size);
    }
};

QTEST_MAIN(TestHelpPage)
#include "tst_helppage.moc"
