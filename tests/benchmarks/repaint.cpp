/*
 * How long the window needs from a new summary of the project to the repainted preview, edit by edit. Run by hand, on
 * a quiet machine, with QT_QPA_PLATFORM=offscreen or under xvfb-run:
 *
 *     build/release/bin/repaint [ROUNDS]
 *
 * Goal: one frame of 60 Hz (16.7 ms) at the 99th percentile.
 */
#include "tests/support/windowdesk.h"
#include "ui/jsonview.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

/** Notes when the reader's report reaches the thread of the window, and when the preview is painted after that. */
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(EventDraft &draft)
    {
        connect(&draft, &EventDraft::previewChanged, this, [this] { m_isChanged = true; });
    }

    void arm() { m_isArrived = m_isChanged = false; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The first of the calls that come from the follower's thread for one reading is the one with the summary or
        // tells of its start; the last one before the change counts.
        if (event->type() == QEvent::MetaCall && !m_isChanged && watched->inherits("Telemetry::ProjectReader")) {
            m_sinceArrival.start();
            m_isArrived = true;
        }
        if (event->type() == QEvent::Paint && m_isChanged && m_isArrived && isPreview(watched)) {
            m_isArrived = false;
            // Painting happens when this filter has returned; the call is handled when it is over.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    milliseconds.push_back(double(m_sinceArrival.nsecsElapsed()) / 1e6);
                    painted.quit();
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

    std::vector<double> milliseconds;
    QEventLoop painted;

private:
    static bool isPreview(const QObject *object)
    {
        return qobject_cast<const JsonView *>(object) || qobject_cast<const JsonView *>(object->parent());
    }

    QElapsedTimer m_sinceArrival;
    bool m_isArrived = false;
    bool m_isChanged = false;
};

void rest(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

QByteArray trainingData(int examples)
{
    QByteArray text = "version: \"3.1\"\nnlu:\n- intent: edited\n  examples: |\n";
    for (int number = 0; number < examples; ++number)
        text += "    - please tell me more about the number " + QByteArray::number(number) + '\n';
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 200;
    WindowDesk desk(Preferences::NoticeAnswer::Accepted);
    desk.open(true);
    desk.window().showPage(u"events"_s);
    PaintWatch watch(desk.draft());
    application.installEventFilter(&watch);
    rest(1000);
    QTimer failure;
    failure.setSingleShot(true);
    QObject::connect(&failure, &QTimer::timeout, [] {
        std::fputs("An edit was not painted.\n", stderr);
        std::exit(1);
    });
    for (int round = 0; round < rounds; ++round) {
        watch.arm();
        failure.start(10'000);
        replaceFile(desk.project() + u"/data/more.yml"_s, trainingData(100 + round));
        watch.painted.exec();
        failure.stop();
        rest(60); // marks fade, the next edit comes from rest
    }
    auto &times = watch.milliseconds;
    std::sort(times.begin(), times.end());
    const auto quantile = [&times](double part) {
        return times[std::min(times.size() - 1, size_t(double(times.size()) * part))];
    };
    constexpr double Frame = 1000.0 / 60;
    const bool isMet = quantile(0.99) <= Frame;
    std::printf("summary to repainted preview: p50 %.2f ms, p99 %.2f ms, longest %.2f ms of %zu (goal %.1f: %s)\n",
                quantile(0.5), quantile(0.99), times.back(), times.size(), Frame, isMet ? "met" : "MISSED");
    return isMet ? 0 : 1;
}
