/*
 * How long it takes from the start of a process to its first painted window: the program's window against an empty
 * QMainWindow that links nothing but Widgets. Run by hand, on a quiet machine with a display (or under xvfb-run):
 *
 *     build/release/bin/firstpaint [ROUNDS]
 *
 * Built twice from this file: `firstpaint` measures, and makes the window from the same parts as app/gui.cpp;
 * `firstpaint_empty` makes the empty one. Both are started in turns with a home of their own; the medians count.
 */
#ifndef FIRSTPAINT_EMPTY
#include "app/services.h"
#include "core/settings/preferences.h"
#include "ui/deliveryagent.h"
#include "ui/eventdraft.h"
#include "ui/mainwindow.h"
#include "ui/situationwatcher.h"
#include "ui/theme.h"
#endif

#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/** Nanoseconds of the clock that all processes share. */
qint64 now()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/** Prints the time when the first paint is over, and ends the program. */
class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isSeen) {
            m_isSeen = true;
            QMetaObject::invokeMethod(
                this,
                [] {
                    std::printf("%lld\n", static_cast<long long>(now()));
                    std::fflush(stdout);
                    QCoreApplication::exit(0);
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isSeen = false;
};

int paint(QApplication &application)
{
    FirstPaint watcher;
    application.installEventFilter(&watcher);
#ifdef FIRSTPAINT_EMPTY
    QMainWindow window;
    window.resize(1240, 780);
#else
    using namespace Telemetry;
    Services services;
    const Preferences preferences = readPreferences(services.environment().ownConfigFolder()).value_or(Preferences{});
    ThemeFollower theme(application, preferences.theme);
    const SituationRequest request = services.situationRequest(QDir::currentPath());
    SituationWatcher situation(request, services.newMachineId());
    EventDraft draft(services.catalogue(), services.environment(), services.newMachineId(), services.trainingId());
    DeliveryAgent delivery(request);
    MainWindow window({.catalogue = services.catalogue(), .watcher = situation, .draft = draft, .delivery = delivery});
#endif
    window.show();
    return QApplication::exec();
}

#ifndef FIRSTPAINT_EMPTY
/** Milliseconds from the start of @p program to its first paint; -1 when it told none. */
double measure(const QString &program, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 start = now();
    process.start(program, {u"--paint"_s});
    process.waitForFinished();
    bool isNumber = false;
    const qint64 end = process.readAllStandardOutput().trimmed().toLongLong(&isNumber);
    return isNumber ? double(end - start) / 1e6 : -1;
}

int compare(int rounds)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    const QString folder = QCoreApplication::applicationDirPath();
    std::vector<double> window;
    std::vector<double> empty;
    for (int round = 0; round < rounds; ++round) {
        window.push_back(measure(folder + u"/firstpaint"_s, environment));
        empty.push_back(measure(folder + u"/firstpaint_empty"_s, environment));
        if (window.back() < 0 || empty.back() < 0) {
            std::fputs("A window was never painted.\n", stderr);
            return 1;
        }
    }
    const auto median = [](std::vector<double> &times) {
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    };
    const double ours = median(window);
    const double least = median(empty);
    std::printf("window %.1f ms, empty QMainWindow %.1f ms, ratio %.2f (medians of %d)\n", ours, least, ours / least,
                rounds);
    return 0;
}
#endif

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--paint") == 0) {
        QApplication application(argc, argv);
        return paint(application);
    }
#ifdef FIRSTPAINT_EMPTY
    std::fputs("Started by firstpaint.\n", stderr);
    return 2;
#else
    const QCoreApplication application(argc, argv);
    return compare(argc > 1 ? std::max(1, std::atoi(argv[1])) : 20);
#endif
}
