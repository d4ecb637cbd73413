#include "core/events/eventcatalogue.h"
#include "core/settings/preferences.h"
#include "tests/support/windowdesk.h"
#include "ui/eventfinder.h"
#include "ui/eventtreemodel.h"
#include "ui/eventtreeview.h"
#include "ui/jsonview.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

QStringList shownEvents(const EventTreeFilter &filter)
{
    QStringList slugs;
    for (int section = 0; section < filter.rowCount(); ++section) {
        const QModelIndex parent = filter.index(section, 0);
        for (int row = 0; row < filter.rowCount(parent); ++row)
            slugs.append(filter.index(row, 0, parent).data(EventTreeModel::SlugRole).toString());
    }
    return slugs;
}

/** Pixels of exactly @p color in what @p widget shows. */
qsizetype pixelsOf(QWidget &widget, const QColor &color)
{
    const QImage image = widget.grab().toImage();
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace

/** Looking through the catalogue: what is found, how it is shown, with the keyboard, and over restarts. */
class TestEventFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Preferences::Theme::Light); }
    void cleanup() { m_desk.reset(); }

    void theFilterIsASoundModel()
    {
        const EventCatalogue &catalogue = EventCatalogue::builtIn();
        EventTreeModel model(catalogue);
        EventTreeFilter filter(catalogue);
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(shownEvents(filter).size(), catalogue.events().size());
        filter.setSearch(u"shell"_s);
        QVERIFY(shownEvents(filter).contains(u"shell-started"_s));
        QVERIFY(shownEvents(filter).size() < catalogue.events().size());
        QCOMPARE(filter.bestHit(), u"shell-started"_s);
        const QModelIndex shell = filter.indexOf(u"shell-started"_s);
        QCOMPARE(shell.data(EventTreeModel::HitRole).value<EventHit>().inName, (QList<TextRange>{{0, 5}}));
        filter.setSearch(u"xyzzy"_s);
        QCOMPARE(filter.rowCount(), 0);
        QCOMPARE(filter.bestHit(), QString());
        filter.setSearch({});
        QCOMPARE(shownEvents(filter).size(), catalogue.events().size());
        QVERIFY(!filter.indexOf(u"shell-started"_s).data(EventTreeModel::HitRole).isValid());
    }

    void aRowSpeaksWhereItWasFound()
    {
        const EventCatalogue &catalogue = EventCatalogue::builtIn();
        EventTreeModel model(catalogue);
        EventTreeFilter filter(catalogue);
        filter.setSourceModel(&model);
        filter.setSearch(u"num_intent_examples"_s);
        QCOMPARE(filter.indexOf(u"training-started"_s).data(Qt::AccessibleTextRole).toString(),
                 u"Training Started, found in num_intent_examples"_s);
    }

    void hitsAreMarked()
    {
        EventFinder finder(EventCatalogue::builtIn());
        finder.resize(260, 600);
        finder.show();
        const QColor found = colorsOf(finder.palette()).found;
        QCOMPARE(pixelsOf(finder, found), 0);
        finder.setSearch(u"started"_s);
        const qsizetype inNames = pixelsOf(finder, found);
        QVERIFY(inNames > 200);
        finder.setSearch(u"num_intent_examples"_s);
        QVERIFY(pixelsOf(finder, found) > 200); // below the names
        finder.setSearch({});
        QCOMPARE(pixelsOf(finder, found), 0);
    }

    void aHitByAFieldShowsIt()
    {
        openEvents();
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"num_actions"_s);
        auto *tree = visibleWidget<EventTreeView>(u"Events"_s);
        const QRect withField = tree->visualRect(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        press(Qt::Key_Return);
        QCOMPARE(m_desk->draft().chosenEvent().slug, u"training-started"_s);
        QCOMPARE(report()->currentPath(), (QStringList{u"properties"_s, u"num_actions"_s}));
        press(Qt::Key_Escape); // ends the search, in the tree too
        QCOMPARE(visibleWidget<QLineEdit>(u"Search events and fields"_s)->text(), QString());
        const QRect plain = tree->visualRect(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        QVERIFY(withField.height() > plain.height() + 10);
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), report());
    }

    void anotherEventByItsField()
    {
        openEvents();
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"number_of_workers"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_desk->draft().chosenEvent().slug, u"server-started"_s);
        QTRY_COMPARE(report() ? report()->currentPath() : QStringList(),
                     (QStringList{u"properties"_s, u"number_of_workers"_s}));
    }

    void theNameGoesBeforeFields()
    {
        openEvents();
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"shell"_s); // also in texts of events that stand before
        press(Qt::Key_Return);
        QCOMPARE(m_desk->draft().chosenEvent().slug, u"shell-started"_s);
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"xyzzy"_s);
        press(Qt::Key_Return);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())); // nothing to go to
        press(Qt::Key_Escape);
        QCOMPARE(m_desk->draft().chosenEvent().slug, u"shell-started"_s);
    }

    void rememberedOverRestarts()
    {
        openEvents();
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"shell"_s);
        press(Qt::Key_Return);
        auto *profile = m_desk->window().findChild<QComboBox *>();
        QVERIFY(profile);
        profile->setFocus();
        press(Qt::Key_Home);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        const QString chosen = m_desk->draft().profile();
        QVERIFY(!chosen.isEmpty());
        m_desk->close(); // at once: what is not written yet is written now
        const auto kept = readPreferences(m_desk->path(u".config/rasa-telemetry"_s));
        QVERIFY(kept);
        QCOMPARE(kept->lastEvent, u"shell-started"_s);
        QCOMPARE(kept->lastProfile, chosen);
        QCOMPARE(kept->lastSearch, u"shell"_s);

        const QStringList before = m_desk->inventory();
        m_desk->open();
        m_desk->window().showPage(u"events"_s);
        QTRY_COMPARE(m_desk->draft().chosenEvent().slug, u"shell-started"_s);
        QCOMPARE(m_desk->draft().profile(), chosen);
        QTRY_COMPARE(visibleWidget<QLineEdit>(u"Search events and fields"_s)->text(), u"shell"_s);
        QTRY_VERIFY(report());
        m_desk->close();
        QCOMPARE(m_desk->inventory(), before); // restoring is no choice
    }

    void whoChoosesFirstKeepsIt()
    {
        openEvents();
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"shell"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->watcher().situation().preferences.lastEvent, u"shell-started"_s);
        // The settings change again and again; what is shown stays.
        m_desk->draft().setEvent(u"training-started"_s);
        m_desk->watcher().reload();
        QSignalSpy read(&m_desk->watcher(), &SituationWatcher::situationChanged);
        QTRY_VERIFY(!read.isEmpty());
        QCOMPARE(m_desk->draft().chosenEvent().slug, u"training-started"_s);
    }

private:
    void openEvents()
    {
        m_desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::Accepted);
        m_desk->open();
        m_desk->window().showPage(u"events"_s);
        QTRY_VERIFY(report());
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    }

    static JsonView *report() { return visibleWidget<JsonView>(u"Report"_s); }

    std::unique_ptr<WindowDesk> m_desk;
};

QTEST_MAIN(TestEventFinder)
#include "tst_eventfinder.moc"
