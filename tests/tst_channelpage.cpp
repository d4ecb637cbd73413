#include "tests/support/windowdesk.h"
#include "ui/channelentries.h"
#include "ui/channelpage.h"
#include "ui/eventtreemodel.h"
#include "ui/eventtreeview.h"
#include "ui/jsonview.h"
#include "ui/textlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

const QString Text = u"Traceback (most recent call last):\n"
                     "  File \"/gone/main.py\", line 1, in <module>\n"
                     "    load()\n"
                     "ValueError: cannot parse /home/me/table.csv\n"_s;

/** The visible text that holds @p part; empty when nothing does. */
QString labelWith(const QString &part)
{
    const QWidgetList all = QApplication::allWidgets();
    for (const QWidget *each : all) {
        const auto *label = qobject_cast<const QLabel *>(each);
        if (label && label->isVisible() && label->text().contains(part))
            return label->text();
    }
    return {};
}

} // namespace

/** Error reports and identify on the Events page. */
class TestChannelPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowDesk> m_desk;

    static JsonView *report() { return visibleWidget<JsonView>(u"Report"_s); }

    static void choose(const QString &slug)
    {
        auto *tree = visibleWidget<EventTreeView>(u"Events"_s);
        QVERIFY(tree);
        for (int section = 0; section < tree->model()->rowCount(); ++section) {
            const QModelIndex parent = tree->model()->index(section, 0);
            for (int row = 0; row < tree->model()->rowCount(parent); ++row) {
                const QModelIndex index = tree->model()->index(row, 0, parent);
                if (index.data(EventTreeModel::SlugRole).toString() == slug)
                    tree->setCurrentIndex(index);
            }
        }
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::Accepted);
        m_desk->open(true);
        m_desk->window().resize(1400, 900);
        m_desk->window().showPage(u"events"_s);
        QTRY_VERIFY(report() && !report()->text().isEmpty());
    }
    void cleanup() { m_desk.reset(); }

    void entries()
    {
        QCOMPARE(channelEntries().size(), 2);
        QVERIFY(channelEntry(u"error-report"));
        QVERIFY(channelEntry(u"identify"));
        QVERIFY(!channelEntry(u"training-started"));
        QCOMPARE(channelMark(u"error-report"), u"Error channel"_s);
    }

    void showsAPastedTraceback()
    {
        const QStringList before = m_desk->inventory();
        choose(u"error-report"_s);
        QVERIFY(!labelWith(u"No traceback yet"_s).isEmpty());
        QVERIFY(!labelWith(u"Debug mode"_s).isEmpty());
        auto *edit = visibleWidget<QPlainTextEdit>(u"Traceback"_s);
        QVERIFY(edit);
        edit->setFocus();
        edit->setPlainText(Text);
        QTRY_VERIFY(report() && report()->text().contains(u"cannot parse /home/me/table.csv"_s));
        QVERIFY(report()->text().contains(u"\"server_name\""_s));
        QVERIFY(!labelWith(u"This program only shows it."_s).isEmpty());
        QVERIFY(!labelWith(u"Lines 1 to 4."_s).isEmpty());
        report()->setCurrentPath({u"exception"_s, u"values"_s, u"0"_s, u"value"_s});
        QTRY_VERIFY(!labelWith(u"It is sent unchanged"_s).isEmpty());
        QCOMPARE(m_desk->inventory(), before); // nothing is written, nothing is queued
    }

    void tellsWhyAReportIsDropped()
    {
        choose(u"error-report"_s);
        visibleWidget<QPlainTextEdit>(u"Traceback"_s)
            ->setPlainText(QString(Text).replace(u"ValueError"_s, u"KeyboardInterrupt"_s));
        QTRY_VERIFY(!labelWith(u"rule 2"_s).isEmpty());
    }

    void tellsWhatIsWrongWithAText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("told");
        QTest::newRow("no traceback") << u"hello"_s << u"No traceback in this text"_s;
        QTest::newRow("cut off") << Text.section(u'\n', 0, 1) << u"The traceback is not whole"_s;
    }
    void tellsWhatIsWrongWithAText()
    {
        QFETCH(QString, text);
        QFETCH(QString, told);
        choose(u"error-report"_s);
        visibleWidget<QPlainTextEdit>(u"Traceback"_s)->setPlainText(text);
        QTRY_VERIFY(!labelWith(told).isEmpty());
        QVERIFY(!report());
    }

    void takesTheErrorsOfACapture()
    {
        auto *page = m_desk->window().findChild<ChannelPage *>();
        QVERIFY(page);
        choose(u"error-report"_s);
        auto *button = visibleWidget<QPushButton>(u"From the last capture"_s);
        QVERIFY(button);
        QVERIFY(!button->isEnabled());
        page->setCapturedErrors(Text.toUtf8());
        QVERIFY(button->isEnabled());
        button->click();
        QTRY_VERIFY(report() && report()->text().contains(u"cannot parse"_s));
    }

    void showsIdentifyAndGoesBack()
    {
        choose(u"identify"_s);
        QTRY_VERIFY(report() && report()->text().contains(u"\"traits\""_s));
        QVERIFY(!labelWith(u"only Rasa Pro does"_s).isEmpty());
        choose(u"training-started"_s);
        QTRY_VERIFY(report() && report()->text().contains(u"\"properties\""_s));
        choose(u"error-report"_s);
        choose(u"training-started"_s); // the same event again
        QTRY_VERIFY(report() && report()->text().contains(u"\"properties\""_s));
    }

    void overviewListsTheChannels()
    {
        m_desk->window().showPage(u"overview"_s);
        QTRY_VERIFY(!labelWith(u"Ways by which rasa reports"_s).isEmpty());
        QTRY_VERIFY(!labelWith(u"none in this version"_s).isEmpty()); // identify
    }
};

QTEST_MAIN(TestChannelPage)
#include "tst_channelpage.moc"
