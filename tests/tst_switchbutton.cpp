#include "ui/switchbutton.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Telemetry;

class TestSwitchButton : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksAndDoesNotDecide_data()
    {
        QTest::addColumn<bool>("on");
        QTest::addColumn<int>("key");
        QTest::newRow("on, clicked") << true << 0;
        QTest::newRow("off, clicked") << false << 0;
        QTest::newRow("on, Space") << true << int(Qt::Key_Space);
        QTest::newRow("off, Space") << false << int(Qt::Key_Space);
        QTest::newRow("on, Return") << true << int(Qt::Key_Return);
        QTest::newRow("off, Enter") << false << int(Qt::Key_Enter);
    }

    void asksAndDoesNotDecide()
    {
        QFETCH(const bool, on);
        QFETCH(const int, key);
        SwitchButton button;
        button.setChecked(on);
        button.show();
        QSignalSpy requested(&button, &SwitchButton::toggleRequested);
        QSignalSpy toggled(&button, &QAbstractButton::toggled);
        if (key == 0)
            QTest::mouseClick(&button, Qt::LeftButton);
        else
            QTest::keyClick(&button, Qt::Key(key));
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toBool(), !on);
        QCOMPARE(button.isChecked(), on);
        QCOMPARE(toggled.size(), 0);
    }

    void theOwnerDecides()
    {
        SwitchButton button;
        QSignalSpy requested(&button, &SwitchButton::toggleRequested);
        button.setChecked(true);
        QVERIFY(button.isChecked());
        QCOMPARE(requested.size(), 0);
    }

    void disabledAsksNothing()
    {
        SwitchButton button;
        button.setEnabled(false);
        QSignalSpy requested(&button, &SwitchButton::toggleRequested);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(requested.size(), 0);
    }

    void onAndOffLookDifferentWithoutColour()
    {
        // The same picture in grey: place of the knob and sign still differ.
        SwitchButton button;
        button.resize(button.sizeHint());
        const auto off = button.grab().toImage().convertToFormat(QImage::Format_Mono);
        button.setChecked(true);
        const auto on = button.grab().toImage().convertToFormat(QImage::Format_Mono);
        QVERIFY(on != off);
    }

    void isACheckBoxForAssistiveTechnology()
    {
        SwitchButton button;
        button.setAccessibleName(QStringLiteral("Usage reporting"));
        button.setChecked(true);
        auto *interface = QAccessible::queryAccessibleInterface(&button);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::CheckBox);
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Usage reporting"));
        QVERIFY(interface->state().checked);
        button.setChecked(false);
        QVERIFY(!interface->state().checked);
    }

    void assistiveTechnologyAsksToo()
    {
        SwitchButton button;
        button.show();
        QSignalSpy requested(&button, &SwitchButton::toggleRequested);
        auto *interface = QAccessible::queryAccessibleInterface(&button);
        QVERIFY(interface && interface->actionInterface());
        interface->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(requested.size(), 1);
        QVERIFY(!button.isChecked());
    }
};

QTEST_MAIN(TestSwitchButton)
#include "tst_switchbutton.moc"
