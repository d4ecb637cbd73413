#include "core/project/projectreader.h"

#include "core/project/projectextras.h"
#include "core/project/projectfollower.h"

#include <QThread>
#include <QTimer>

#include <chrono>

namespace Telemetry {

using namespace std::chrono_literals;

namespace {

constexpr auto Moment = 300ms; // what is over before is not worth a word
constexpr auto ProgressInterval = 150ms;

} // namespace

class ProjectReader::Private
{
public:
    Private(Environment environment, const WatchLimits &limits) : follower(std::move(environment), limits) { }

    /** Ends the work on what was asked before and names a new request, whose reports alone are passed on. */
    std::shared_ptr<ReadingRequest> startRequest()
    {
        progressTimer.stop();
        request->isCancelled = true;
        request = std::make_shared<ReadingRequest>();
        return request;
    }

    QThread thread;
    ProjectFollower follower; // lives in the thread
    std::shared_ptr<ReadingRequest> request = std::make_shared<ReadingRequest>();
    QTimer progressTimer;
};

ProjectReader::ProjectReader(Environment environment, const WatchLimits &limits, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(environment), limits))
{
    d->follower.moveToThread(&d->thread);
    connect(&d->follower, &ProjectFollower::readingStarted, this, [this](const ProjectFollower::Request &request) {
        if (request != d->request)
            return;
        d->progressTimer.start(Moment);
        Q_EMIT readingStarted();
    });
    connect(&d->progressTimer, &QTimer::timeout, this, [this] {
        d->progressTimer.setInterval(ProgressInterval);
        Q_EMIT readingProgressed(d->request->progress.amount());
    });
    connect(&d->follower, &ProjectFollower::readingFinished, this, [this](const ProjectFollower::Request &request) {
        if (request != d->request)
            return;
        d->progressTimer.stop();
        Q_EMIT readingFinished();
    });
    connect(&d->follower, &ProjectFollower::summaryChanged, this,
            [this](const ProjectFollower::Request &request, const ProjectSummary &summary,
                   const QStringList &changedFiles, qint64 milliseconds) {
                if (request == d->request)
                    Q_EMIT summaryChanged(summary, changedFiles, milliseconds);
            });
    connect(&d->follower, &ProjectFollower::refused, this,
            [this](const ProjectFollower::Request &request, const Error &error, const QStringList &changedFiles) {
                if (request == d->request)
                    Q_EMIT refused(error, changedFiles);
            });
    connect(&d->follower, &ProjectFollower::extrasRead, this,
            [this](const ProjectFollower::Request &request, const std::shared_ptr<const ProjectExtras> &extras) {
                if (request == d->request)
                    Q_EMIT extrasRead(extras);
            });
    d->thread.setObjectName(QStringLiteral("project"));
    d->thread.start();
}

ProjectReader::~ProjectReader()
{
    d->request->isCancelled = true;
    // The follower must stop its timers and watches in its own thread, before that ends.
    QMetaObject::invokeMethod(
        &d->follower,
        [this, home = QThread::currentThread()] {
            d->follower.stop();
            d->follower.moveToThread(home);
        },
        Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

void ProjectReader::setArguments(const ProjectArguments &arguments)
{
    QMetaObject::invokeMethod(
        &d->follower, [this, arguments, request = d->startRequest()] { d->follower.follow(arguments, request); });
}

void ProjectReader::reload()
{
    QMetaObject::invokeMethod(&d->follower, [this, request = d->startRequest()] { d->follower.reload(request); });
}

int ProjectReader::watchedFiles() const
{
    return d->follower.watchedFiles();
}

bool ProjectReader::isWatchedBySystem() const
{
    return d->follower.isWatchedBySystem();
}

} // namespace Telemetry
