#include "ui/card.h"
#include "ui/emptystate.h"
#include "ui/reporttable.h"
#include "ui/searchedlist.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Telemetry;

/** Search, list and detail of the pages that show kept reports and connections. */
class TestSearchedList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_list.reset(); }

    void typingIsWaitedFor()
    {
        make({.typingPause = std::chrono::milliseconds(50)});
        QSignalSpy changed(m_list.get(), &SearchedList::filterChanged);
        QTest::keyClicks(&m_list->searchField(), u" diet "_s);
        QCOMPARE(changed.count(), 0);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(m_list->searched(), u"diet"_s);
    }

    void typingCountsAtOnceWithoutAPause()
    {
        make({});
        QSignalSpy changed(m_list.get(), &SearchedList::filterChanged);
        QTest::keyClicks(&m_list->searchField(), u"ab"_s);
        QCOMPARE(changed.count(), 2);
    }

    /** What was typed just before goes with it, and is not told once more. */
    void choosingCountsAtOnce()
    {
        make({.typingPause = std::chrono::milliseconds(50)});
        QSignalSpy changed(m_list.get(), &SearchedList::filterChanged);
        QTest::keyClicks(&m_list->searchField(), u"a"_s);
        m_first->setCurrentIndex(1);
        QCOMPARE(changed.count(), 1);
        QTest::keyClicks(&m_list->searchField(), u"b"_s);
        QTRY_COMPARE(changed.count(), 2);
    }

    void resetIsToldOnce()
    {
        make({});
        m_list->searchField().setText(u"a"_s);
        m_first->setCurrentIndex(1);
        m_second->setCurrentIndex(1);
        QSignalSpy changed(m_list.get(), &SearchedList::filterChanged);
        QSignalSpy typed(&m_list->searchField(), &QLineEdit::textChanged);
        m_list->reset();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(typed.count(), 1); // by which the field takes its clear button away
        QCOMPARE(m_list->searched(), QString());
        QCOMPARE(m_first->currentIndex(), 0);
        QCOMPARE(m_second->currentIndex(), 0);
        m_first->setCurrentIndex(1);
        QCOMPARE(changed.count(), 2);
    }

    void whatIsShown_data()
    {
        QTest::addColumn<bool>("isInHeader");
        QTest::newRow("search above the list") << false;
        QTest::newRow("search in the header of the list") << true;
    }

    void whatIsShown()
    {
        QFETCH(bool, isInHeader);
        auto *detail = new Card;
        make({.leading = isInHeader ? new QCheckBox : nullptr, .note = new QLabel(u"Note"_s), .detail = detail});
        const QList<QWidget *> parts = {&m_list->searchField(), m_first, m_table, &m_list->nothingFound(), detail};
        const auto visible = [&parts] {
            QList<bool> shown;
            for (const QWidget *part : parts)
                shown += part->isVisible();
            return shown;
        };
        m_list->showList(true);
        QCOMPARE(visible(), (QList<bool>{true, true, true, false, true}));
        m_list->showList(false);
        QCOMPARE(visible(), (QList<bool>{true, true, false, true, true}));
        m_list->showNothing();
        QCOMPARE(visible(), (QList<bool>{false, false, false, false, false}));
        QVERIFY(m_list->nothing().isVisible());
        m_list->showList(true);
        QCOMPARE(visible(), (QList<bool>{true, true, true, false, true}));
        QVERIFY(!m_list->nothing().isVisible());
    }

    /** The way of the Tab key is the way of the eye, though choices are added last. */
    void keyboardOrder_data() { whatIsShown_data(); }
    void keyboardOrder()
    {
        QFETCH(bool, isInHeader);
        auto *detail = new Card;
        auto *button = new QPushButton(u"Detail"_s, detail);
        auto *all = isInHeader ? new QCheckBox : nullptr;
        make({.leading = all, .detail = detail});
        m_list->showList(true);
        QList<QWidget *> order;
        for (QWidget *next = m_list->nextInFocusChain(); next != m_list.get(); next = next->nextInFocusChain()) {
            if (next->isVisible() && (next->focusPolicy() & Qt::TabFocus))
                order += next;
        }
        QList<QWidget *> expected = {&m_list->searchField(), m_first, m_second, m_table, button};
        if (all)
            expected.prepend(all);
        QCOMPARE(order, expected);
    }

    void searchTakesTheKeyboard()
    {
        make({});
        m_list->showList(true);
        m_list->searchField().setText(u"old"_s);
        m_table->setFocus();
        m_list->search();
        QVERIFY(m_list->searchField().hasFocus());
        QCOMPARE(m_list->searchField().selectedText(), u"old"_s);
    }

    void names()
    {
        make({});
        m_list->showList(true);
        QCOMPARE(m_list->searchField().placeholderText(), u"Search here"_s);
        QCOMPARE(m_list->searchField().accessibleName(), u"Search the list"_s);
        QCOMPARE(m_first->accessibleName(), u"First"_s);
        QVERIFY(label(u"First"_s) && label(u"First"_s)->isVisible());
        QVERIFY(label(u"Second"_s) && !label(u"Second"_s)->isVisible());
        QCOMPARE(label(u"Second"_s)->buddy(), m_second);
    }

private:
    void make(SearchedList::Parts parts)
    {
        m_table = new ReportTable;
        m_model.setRowCount(3);
        m_model.setColumnCount(1);
        m_table->setModel(&m_model);
        parts.table = m_table;
        m_list = std::make_unique<SearchedList>(parts, u"Search here"_s, u"Search the list"_s);
        m_first = m_list->addChoice(u"First"_s, SearchedList::Name::Shown, 5);
        m_first->addItems({u"all"_s, u"one"_s});
        m_second = m_list->addChoice(u"Second"_s, SearchedList::Name::ReadOut);
        m_second->addItems({u"all"_s, u"one"_s});
        m_list->resize(800, 600);
        m_list->show();
        m_list->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
    }

    QLabel *label(const QString &text) const
    {
        const auto labels = m_list->findChildren<QLabel *>();
        for (QLabel *each : labels) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    QStandardItemModel m_model;
    std::unique_ptr<SearchedList> m_list;
    ReportTable *m_table = nullptr;
    QComboBox *m_first = nullptr;
    QComboBox *m_second = nullptr;
};

QTEST_MAIN(TestSearchedList)
#include "tst_searchedlist.moc"
