#include "ui/reporttable.h"
#include "ui/theme.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QScrollBar>
#include <QStyle>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

enum Column { Time, Event, Outcome, Size, ColumnCount };

/** Rows with a time, of which those from a certain one on have a longer text. */
class Rows : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        lastRow = std::max(lastRow, index.row());
        if (index.column() == Time)
            return time(index.row());
        return index.column() == Size ? u"151 B"_s : u"Training Started"_s;
    }

    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter | (section == Size ? Qt::AlignRight : Qt::AlignLeft));
        return role == Qt::DisplayRole ? QVariant(u"Head"_s) : QVariant();
    }

    QString time(int row) const
    {
        if (!isRead)
            return u"…"_s;
        return row < firstOfLastYear ? u"today 09:27:38"_s : u"28 Nov 2025 18:48:48"_s;
    }

    void read()
    {
        isRead = true;
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
    }

    int rows = 1'000'000;
    int firstOfLastYear = 1000;
    bool isRead = false;
    mutable int lastRow = 0; ///< of which anything was asked for
};

class Table : public ReportTable
{
public:
    Table()
    {
        setColumns({.widths = {{Time, 165}, {Event, 180}, {Size, 80}},
                    .figures = {{Size, u"32,000 B"_s}},
                    .whole = {Time},
                    .stretched = Outcome,
                    .least = 180});
    }

    /** Whether a column has room for a text within the margins of its cells. */
    bool hasRoomFor(int column, const QString &text) const
    {
        const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
        return columnWidth(column) >= fontMetrics().horizontalAdvance(text) + 2 * margin;
    }
};

} // namespace

/** How the columns of the lists share their width. */
class TestReportTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_font = QApplication::font(); }
    void cleanup() { QApplication::setFont(m_font); }

    void timesAreNeverCut_data()
    {
        QTest::addColumn<int>("pixels");
        QTest::addColumn<int>("width");
        QTest::newRow("100 %") << 13 << 1040;
        QTest::newRow("100 %, narrow") << 13 << 630;
        QTest::newRow("150 %") << 19 << 950;
        QTest::newRow("200 %") << 26 << 1270;
        QTest::newRow("200 %, narrow") << 26 << 900;
    }

    void timesAreNeverCut()
    {
        QFETCH(int, pixels);
        QFETCH(int, width);
        setTextSize(pixels);
        Rows rows;
        Table table;
        table.setModel(&rows);
        table.resize(width, 400);
        table.show();
        rows.read();
        QTRY_VERIFY(table.hasRoomFor(Time, rows.time(0)));
        QVERIFY(table.hasRoomFor(Size, u"32,000 B"_s));
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
        QTRY_VERIFY(table.hasRoomFor(Time, rows.time(rows.rows - 1)));
        const int grown = table.columnWidth(Time);
        table.verticalScrollBar()->setValue(0);
        QCoreApplication::processEvents();
        QCOMPARE(table.columnWidth(Time), grown);
    }

    /** With other text the room is another one. */
    void textSizeChanges()
    {
        setTextSize(13);
        Rows rows;
        rows.firstOfLastYear = 0;
        Table table;
        table.setModel(&rows);
        table.resize(700, 400);
        table.show();
        rows.read();
        QTRY_VERIFY(table.hasRoomFor(Time, rows.time(0)));
        const int usual = table.columnWidth(Time);
        setTextSize(26);
        QTRY_VERIFY(table.columnWidth(Time) > usual && table.hasRoomFor(Time, rows.time(0)));
        setTextSize(13);
        QTRY_COMPARE(table.columnWidth(Time), usual);
    }

    /** A row is read when it is asked for: only what is looked at may be. */
    void onlyShownRowsAreAskedFor()
    {
        Rows rows;
        Table table;
        table.setModel(&rows);
        rows.read();
        table.resize(1, 1);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QCoreApplication::processEvents();
        table.resize(700, 400);
        rows.read();
        QTRY_VERIFY(table.hasRoomFor(Time, rows.time(0)));
        QVERIFY2(rows.lastRow < 100, qPrintable(QString::number(rows.lastRow)));
    }

    /** The time gives way last, the stretched column keeps the room that it needs while others have any to give. */
    void others()
    {
        setTextSize(13);
        Rows rows;
        Table table;
        table.setModel(&rows);
        table.resize(1040, 400);
        table.show();
        rows.read();
        QTRY_COMPARE(table.columnWidth(Time), 165);
        QCOMPARE(table.columnWidth(Event), 180);
        table.resize(520, 400);
        QTRY_VERIFY(table.columnWidth(Event) < 180);
        QVERIFY(table.hasRoomFor(Time, rows.time(0)));
        QCOMPARE(table.columnWidth(Time) + table.columnWidth(Event) + table.columnWidth(Outcome)
                     + table.columnWidth(Size),
                 table.viewport()->width());
    }

    /** As the cells do: at the side where writing begins, numbers at the other one. */
    void headsStandAboveTheirCells_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void headsStandAboveTheirCells()
    {
        QFETCH(Qt::LayoutDirection, direction);
        applyTheme(*qApp, Preferences::Theme::Light);
        Rows rows;
        Table table;
        table.setLayoutDirection(direction);
        table.setModel(&rows);
        table.resize(1040, 400);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const QImage picture = table.horizontalHeader()->grab().toImage();
        for (const Column column : {Time, Event, Outcome, Size}) {
            const int begin = table.horizontalHeader()->sectionViewportPosition(column);
            const int end = begin + table.columnWidth(column);
            const QColor ground = picture.pixelColor((begin + end) / 2, picture.height() / 2);
            int ink = 0; // its middle
            int count = 0;
            for (int x = begin + 2; x < end - 2; ++x) {
                for (int y = 4; y < picture.height() - 4; ++y) {
                    if (picture.pixelColor(x, y) != ground) {
                        ink += x;
                        ++count;
                    }
                }
            }
            QVERIFY(count > 0);
            const bool isLeft = ink / count < (begin + end) / 2;
            QCOMPARE(isLeft, (direction == Qt::LeftToRight) == (column != Size));
        }
    }

private:
    void setTextSize(int pixels)
    {
        QFont font = m_font;
        font.setPixelSize(pixels);
        QApplication::setFont(font);
    }

    QFont m_font;
};

QTEST_MAIN(TestReportTable)
#include "tst_reporttable.moc"
