/*
 * The history page over a long history: opening, scrolling, searching, and what a new attempt costs. Run by hand, on a
 * quiet machine, with QT_QPA_PLATFORM=offscreen or under xvfb-run:
 *
 *     build/release/bin/historyscroll [ENTRIES [FRAMES]]
 *
 * Goals for 1,000,000 entries: a frame of 60 Hz (16.7 ms) for the 99th percentile of scrolling, for the first hits of a
 * search and for what the window's thread does when the list becomes known; at most 64 MB for the list.
 */
#include "tests/support/longhistory.h"
#include "tests/support/recordedreports.h"
#include "tests/support/windowdesk.h"
#include "ui/historymodel.h"
#include "ui/historytable.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

constexpr double Frame = 1000.0 / 60;

double since(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

double memory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

/** The longest time that the event loop was away from its timer. */
class GapWatch : public QObject
{
public:
    GapWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            longest = std::max(longest, since(m_clock));
            m_clock.start();
        });
        m_clock.start();
        m_timer.start();
    }

    double longest = 0;

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
};

/** Runs the event loop until something is so. @return ms */
double until(const std::function<bool()> &isSo)
{
    QElapsedTimer clock;
    clock.start();
    while (!isSo()) {
        if (clock.elapsed() > 60'000) {
            std::fputs("It never came to it.\n", stderr);
            std::exit(1);
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    return since(clock);
}

bool judge(const char *what, double milliseconds, double goal)
{
    const bool isMet = milliseconds <= goal;
    std::printf("%-58s %9.2f (goal %.1f: %s)\n", what, milliseconds, goal, isMet ? "met" : "MISSED");
    return isMet;
}

double quantile(std::vector<double> &times, double part)
{
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, size_t(double(times.size()) * part))];
}

/** Whether what is on the screen was read. */
bool isRead(const HistoryTable &table)
{
    const QModelIndex top = table.indexAt(QPoint(5, 5));
    return top.isValid() && top.data(HistoryModel::ReportIdRole).isValid();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int entries = argc > 1 ? std::max(1000, std::atoi(argv[1])) : 1'000'000;
    const int frames = argc > 2 ? std::max(1, std::atoi(argv[2])) : 1000;
    WindowDesk desk(Preferences::NoticeAnswer::Accepted);
    const QString folder = desk.path(u".local/state/rasa-telemetry"_s);
    makeLongHistory(folder, entries);
    desk.open(true);
    until([&] { return desk.draft().preview().has_value(); });
    const double memoryBefore = memory();

    bool isMet = true;
    auto gaps = std::make_unique<GapWatch>();
    QElapsedTimer opening;
    opening.start();
    desk.window().showPage(u"history"_s);
    const double shown = since(opening);
    HistoryTable *table = desk.window().findChild<HistoryTable *>();
    until([&] { return isRead(*table); });
    const double first = since(opening);
    until([&] { return table->model()->rowCount() == entries; });
    std::printf("%-58s %9.2f\n", "making the page, once in the life of a window, ms", shown);
    isMet &= judge("opening to the first rows, ms", first, 100);
    isMet &= judge("opening to all rows in the scroll bar, ms", since(opening), 250);
    isMet &= judge("memory for the list, MB", memory() - memoryBefore, 64);

    std::vector<double> times;
    QScrollBar *bar = table->verticalScrollBar();
    qint64 placeholders = 0;
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer clock;
        clock.start();
        // A wheel's step, a page, or a jump by the scroll bar.
        const int target = frame % 10 == 9 ? QRandomGenerator::global()->bounded(bar->maximum())
                                           : bar->value() + (frame % 3 == 0 ? table->viewport()->height() : 96);
        bar->setValue(target);
        table->viewport()->repaint();
        QCoreApplication::processEvents();
        times.push_back(since(clock));
        until([&] { return since(clock) >= Frame; });
        placeholders += isRead(*table) ? 0 : 1;
    }
    isMet &= judge("scrolling, 99th percentile of frames, ms", quantile(times, 0.99), Frame);
    std::printf("%-58s %9lld of %d\n", "frames whose rows were still to be read", static_cast<long long>(placeholders),
                frames);
    isMet &= judge("after a jump until its rows are read, ms", until([&] { return isRead(*table); }), 100);

    auto *search = visibleWidget<QLineEdit>(u"Search in the history"_s);
    constexpr double TypingPause = 120;
    for (const auto &[what, word, count] : {std::tuple("first hits of a common word, ms", u"moodbot"_s, entries),
                                            std::tuple("first hits of a rare word, ms", u"seldom"_s, entries / 1000)}) {
        gaps = std::make_unique<GapWatch>();
        QElapsedTimer clock;
        bool isHit = false;
        const auto connection =
            QObject::connect(table->model(), &QAbstractItemModel::modelReset, table, [&] { isHit = true; });
        const int before = table->model()->rowCount();
        search->setText(word);
        clock.start();
        until([&] { return isHit || table->model()->rowCount() != before; });
        isMet &= judge(what, since(clock) - TypingPause, Frame);
        until([&] { return table->model()->rowCount() == count; });
        std::printf("%-58s %9.2f\n", "  all hits, ms", since(clock) - TypingPause);
        std::printf("%-58s %9.2f\n", "  longest gap of the event loop, ms", gaps->longest);
        QObject::disconnect(connection);
    }
    search->clear();
    until([&] { return table->model()->rowCount() == entries; });
    auto *outcomes = visibleWidget<QComboBox>(u"Outcome"_s);
    gaps = std::make_unique<GapWatch>();
    outcomes->setCurrentIndex(1);
    std::printf("%-58s %9.2f\n", "filter by outcome, four fifths of all, ms",
                until([&] { return table->model()->rowCount() == entries / 10 * 8; }));
    std::printf("%-58s %9.2f\n", "  longest gap of the event loop, ms", gaps->longest);
    outcomes->setCurrentIndex(0);
    until([&] { return table->model()->rowCount() == entries; });

    recordReport(folder, u"Training Started"_s, Outcome::Delivered, 200);
    gaps = std::make_unique<GapWatch>();
    std::printf("%-58s %9.2f\n", "a new attempt of another program until it is shown, ms",
                until([&] { return table->model()->rowCount() == entries + 1; }));
    isMet &= judge("  longest gap of the event loop, ms", gaps->longest, Frame);
    return isMet ? 0 : 1;
}
