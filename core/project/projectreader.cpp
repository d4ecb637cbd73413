#include "core/project/projectreader.h"

#include "core/project/projectextras.h"
#include "core/project/projectfollower.h"

#include <QThread>

namespace Telemetry {

class ProjectReader::Private
{
public:
    explicit Private(Environment environment) : follower(std::move(environment)) { }

    /** Ends the work on what was asked before and names a new request, whose reports alone are passed on. */
    Cancellation startRequest()
    {
        cancelled->store(true);
        cancelled = std::make_shared<std::atomic_bool>(false);
        ++request;
        return cancelled;
    }

    QThread thread;
    ProjectFollower follower; // lives in the thread
    Cancellation cancelled = std::make_shared<std::atomic_bool>(false);
    quint64 request = 0;
};

ProjectReader::ProjectReader(Environment environment, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(environment)))
{
    d->follower.moveToThread(&d->thread);
    connect(&d->follower, &ProjectFollower::readingStarted, this, [this](quint64 request) {
        if (request == d->request)
            Q_EMIT readingStarted();
    });
    connect(
        &d->follower, &ProjectFollower::summaryChanged, this,
        [this](quint64 request, const ProjectSummary &summary, const QStringList &changedFiles, qint64 milliseconds) {
            if (request == d->request)
                Q_EMIT summaryChanged(summary, changedFiles, milliseconds);
        });
    connect(&d->follower, &ProjectFollower::refused, this,
            [this](quint64 request, const Error &error, const QStringList &changedFiles) {
                if (request == d->request)
                    Q_EMIT refused(error, changedFiles);
            });
    connect(&d->follower, &ProjectFollower::extrasRead, this,
            [this](quint64 request, const std::shared_ptr<const ProjectExtras> &extras) {
                if (request == d->request)
                    Q_EMIT extrasRead(extras);
            });
    d->thread.setObjectName(QStringLiteral("project"));
    d->thread.start();
}

ProjectReader::~ProjectReader()
{
    d->cancelled->store(true);
    // The follower must stop its timers and watches in its own thread, before that ends.
    QMetaObject::invokeMethod(
        &d->follower, [this, home = QThread::currentThread()] { d->follower.moveToThread(home); },
        Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

void ProjectReader::setArguments(const ProjectArguments &arguments)
{
    const auto cancelled = d->startRequest();
    QMetaObject::invokeMethod(&d->follower, [this, arguments, request = d->request, cancelled] {
        d->follower.follow(arguments, request, cancelled);
    });
}

void ProjectReader::reload()
{
    const auto cancelled = d->startRequest();
    QMetaObject::invokeMethod(&d->follower,
                              [this, request = d->request, cancelled] { d->follower.reload(request, cancelled); });
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
