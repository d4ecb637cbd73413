#include "ui/navigationbar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace Telemetry;

class TestNavigationBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_bar = new NavigationBar(m_window.get());
        m_bar->addEntry(u"settings"_s, u"Settings"_s, Icon::Settings, NavigationBar::Group::Bottom);
        m_bar->addEntry(u"overview"_s, u"Overview"_s, Icon::Overview);
        m_bar->addEntry(u"events"_s, u"Events"_s);
        m_bar->addEntry(u"help"_s, u"Help"_s, {}, NavigationBar::Group::Bottom);
        m_bar->resize(200, 400);
        m_bar->setCurrent(u"overview"_s);
        m_window->resize(300, 400);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void aClickAsks()
    {
        QSignalSpy requested(m_bar, &NavigationBar::pageRequested);
        QTest::mouseClick(button(u"Events"_s), Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toString(), u"events"_s);
        QCOMPARE(m_bar->current(), u"overview"_s);
        QVERIFY(!button(u"Events"_s)->isChecked());
        QVERIFY(button(u"Overview"_s)->isChecked());
    }

    void onlyTheCurrentEntryIsMarked()
    {
        QSignalSpy requested(m_bar, &NavigationBar::pageRequested);
        m_bar->setCurrent(u"help"_s);
        QVERIFY(button(u"Help"_s)->isChecked());
        QVERIFY(!button(u"Overview"_s)->isChecked());
        m_bar->setCurrent(u"unknown"_s);
        QVERIFY(!button(u"Help"_s)->isChecked());
        QCOMPARE(requested.size(), 0);
    }

    void keysMoveInTheShownOrder_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("expected");
        QTest::newRow("down") << u"Overview"_s << int(Qt::Key_Down) << u"events"_s;
        QTest::newRow("down into the bottom group") << u"Events"_s << int(Qt::Key_Down) << u"settings"_s;
        QTest::newRow("up out of the bottom group") << u"Settings"_s << int(Qt::Key_Up) << u"events"_s;
        QTest::newRow("down at the end stays") << u"Help"_s << int(Qt::Key_Down) << QString();
        QTest::newRow("up at the start stays") << u"Overview"_s << int(Qt::Key_Up) << QString();
        QTest::newRow("home") << u"Help"_s << int(Qt::Key_Home) << u"overview"_s;
        QTest::newRow("end") << u"Overview"_s << int(Qt::Key_End) << u"help"_s;
        QTest::newRow("return") << u"Events"_s << int(Qt::Key_Return) << u"events"_s;
        QTest::newRow("space") << u"Events"_s << int(Qt::Key_Space) << u"events"_s;
    }

    void keysMoveInTheShownOrder()
    {
        QFETCH(const QString, from);
        QFETCH(const int, key);
        QFETCH(const QString, expected);
        button(from)->setFocus();
        QSignalSpy requested(m_bar, &NavigationBar::pageRequested);
        QTest::keyClick(button(from), Qt::Key(key));
        QCOMPARE(requested.size(), expected.isEmpty() ? 0 : 1);
        if (!expected.isEmpty())
            QCOMPARE(requested.first().first().toString(), expected);
    }

    void controlAndANumberAskFromAnywhere_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("expected");
        QTest::newRow("first") << int(Qt::Key_1) << u"overview"_s;
        QTest::newRow("third is the first below") << int(Qt::Key_3) << u"settings"_s;
        QTest::newRow("none") << int(Qt::Key_9) << QString();
    }

    void controlAndANumberAskFromAnywhere()
    {
        QFETCH(const int, key);
        QFETCH(const QString, expected);
        QSignalSpy requested(m_bar, &NavigationBar::pageRequested);
        QTest::keyClick(m_window.get(), Qt::Key(key), Qt::ControlModifier);
        QCOMPARE(requested.size(), expected.isEmpty() ? 0 : 1);
        if (!expected.isEmpty())
            QCOMPARE(requested.first().first().toString(), expected);
    }

    void tabStopsOnceAtTheCurrentPage()
    {
        m_bar->setCurrent(u"events"_s);
        QStringList stops;
        for (const auto *each : m_bar->findChildren<QAbstractButton *>()) {
            if ((each->focusPolicy() & Qt::TabFocus) != 0)
                stops += each->text();
        }
        QCOMPARE(stops, QStringList{u"Events"_s});
    }

    void assistiveTechnologyAsksToo()
    {
        QSignalSpy requested(m_bar, &NavigationBar::pageRequested);
        auto *interface = QAccessible::queryAccessibleInterface(button(u"Events"_s));
        QCOMPARE(interface->role(), QAccessible::PageTab);
        interface->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(requested.size(), 1);
        QVERIFY(!interface->state().selected);
        QVERIFY(QAccessible::queryAccessibleInterface(button(u"Overview"_s))->state().selected);
    }

    void theBadgeIsSpoken()
    {
        m_bar->setBadge(u"events"_s, 3, u"3 waiting"_s);
        auto *interface = QAccessible::queryAccessibleInterface(button(u"Events"_s));
        QCOMPARE(interface->text(QAccessible::Name), u"Events"_s);
        QCOMPARE(interface->text(QAccessible::Description), u"3 waiting"_s);
        m_bar->setBadge(u"events"_s, 0);
        QCOMPARE(interface->text(QAccessible::Description), QString());
    }

private:
    QAbstractButton *button(const QString &text) const
    {
        for (auto *each : m_bar->findChildren<QAbstractButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<QWidget> m_window;
    NavigationBar *m_bar = nullptr;
};

QTEST_MAIN(TestNavigationBar)
#include "tst_navigationbar.moc"
