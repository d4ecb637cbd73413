// Delivery against its floors, measured alternately in one process. Prints one line for each figure:
//   NAME RATIO-OR-TIME GOAL
// The best round counts, of ours as of the floor: what disturbs on a busy machine only ever makes a round slower.
// usage: deliveryspeed FOLDER [ROWS [REPORTS]]
//   FOLDER: empty, on the disk to be measured; ROWS of the history (100,000); REPORTS that are sent at once (1,000)

#include "core/delivery/deliveryqueue.h"
#include "core/delivery/history.h"
#include "core/delivery/historykeeper.h"
#include "core/delivery/historyreader.h"
#include "core/delivery/outbox.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <limits>
#include <memory>
#include <unistd.h>
#include <utility>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 7;
constexpr int DrainRounds = 3;
constexpr int Commits = 60;
const QByteArray Body(1'200, 'x');

QElapsedTimer started()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

double best(const QList<double> &rounds)
{
    return *std::min_element(rounds.begin(), rounds.end());
}

void tell(const char *name, double value, const char *goal)
{
    std::printf("%s %.3f %s\n", name, value, goal);
    std::fflush(stdout);
}

NewReport newReport()
{
    return {.event = u"Test"_s, .body = Body, .origin = u"queue"_s, .profile = u"docs"_s};
}

[[noreturn]] void giveUp(const QString &why)
{
    qFatal("%s", qPrintable(why));
}

/** One report kept for certain, against one record appended for certain. */
void durable(const QString &folder)
{
    Database database(folder + u"/durable"_s);
    Outbox outbox(database);
    const int file = ::open(QFile::encodeName(folder + u"/floor"_s).constData(), O_CREAT | O_WRONLY | O_APPEND, 0600);
    QList<double> floor;
    QList<double> ours;
    QList<double> thousand;
    const QList<NewReport> many(1'000, newReport());
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < Commits; ++i) {
            if (::write(file, Body.constData(), size_t(Body.size())) != Body.size() || ::fdatasync(file) != 0)
                giveUp(u"the floor cannot be written"_s);
        }
        floor += double(clock.nsecsElapsed());
        clock.restart();
        for (int i = 0; i < Commits; ++i) {
            if (auto kept = outbox.enqueue(newReport()); !kept)
                giveUp(kept.error().detail);
        }
        ours += double(clock.nsecsElapsed());
        clock.restart();
        if (auto kept = outbox.enqueue(many); !kept)
            giveUp(kept.error().detail);
        thousand += double(clock.nsecsElapsed()) / 1e6; // µs each
    }
    ::close(file);
    tell("durable-queueing", best(ours) / best(floor), "2.5");
    tell("thousand-in-one-go-us-each", best(thousand), "15");
}

/** A server that takes everything, in a thread of its own. */
class Server : public QThread
{
public:
    Server()
    {
        start();
        while (port == 0)
            QThread::msleep(1);
    }
    ~Server() override
    {
        quit();
        wait();
    }

    std::atomic<quint16> port = 0;

protected:
    void run() override
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost))
            giveUp(server.errorString());
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *const socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, pending = QByteArray()]() mutable {
                pending += socket->readAll();
                for (qsizetype end = pending.indexOf("\r\n\r\n"); end >= 0 && pending.size() >= end + 4 + Body.size();
                     end = pending.indexOf("\r\n\r\n")) {
                    pending.remove(0, end + 4 + Body.size());
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 17\r\n\r\n{\"success\": true}");
                }
            });
        });
        port = server.serverPort();
        exec();
    }
};

/** Posts the bodies one after the other, by the manager alone. @return nanoseconds for each */
double managersOwn(const QUrl &url, int posts)
{
    QNetworkAccessManager manager;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < posts; ++i) {
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *const reply = manager.post(request, Body);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        reply->deleteLater();
    }
    return double(clock.nsecsElapsed()) / posts;
}

/** Queues reports and sends them, in the calling thread. @return nanoseconds for each, of the sending */
double ours(const QString &folder, const QUrl &url, int posts)
{
    Database database(folder);
    Outbox outbox(database);
    History history(database);
    Sender sender;
    Decision on;
    on.inspector = Verdict::On;
    Endpoint endpoint;
    endpoint.url = url;
    endpoint.writeKey = "key";
    endpoint.isSegment = true;
    DeliveryQueue queue(
        {database, outbox, history, sender}, [&on] { return on; },
        [&endpoint]() -> Result<Endpoint> { return endpoint; });
    const auto ids = outbox.enqueue(QList<NewReport>(posts, newReport()));
    if (!ids)
        giveUp(ids.error().detail);
    QEventLoop loop;
    QObject::connect(&queue, &DeliveryQueue::finished, &loop, &QEventLoop::quit);
    QElapsedTimer clock;
    clock.start();
    queue.send(*ids);
    loop.exec();
    const auto took = double(clock.nsecsElapsed());
    if (outbox.size()->reports != 0)
        giveUp(u"not everything was delivered"_s);
    return took / posts;
}

/**
 * As in the window: it is sent in a thread of its own, and the main thread must not notice.
 *
 * @return the longest time for which the main thread's event loop did not come back, in milliseconds, by a timer that
 *     wants to fire every millisecond
 */
double gapBeside(const std::function<void()> &sending)
{
    const std::unique_ptr<QThread> working(QThread::create(sending));
    QEventLoop loop;
    QObject::connect(working.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QTimer tick;
    QElapsedTimer since;
    qint64 longest = 0;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, &tick,
                     [&] { longest = std::max(longest, std::exchange(since, started()).nsecsElapsed()); });
    since.start();
    tick.start(1);
    working->start();
    loop.exec();
    return double(longest) / 1e6;
}

/** The gap has rounds of its own: the timer that finds it takes time from a program that works on two processors. */
void drain(const QString &folder, int posts)
{
    Server server;
    const QUrl url(u"http://127.0.0.1:%1/v1/track"_s.arg(server.port.load()));
    QList<double> floor;
    QList<double> sent;
    QList<double> gaps;
    for (int round = 0; round < DrainRounds; ++round) {
        floor += managersOwn(url, posts);
        sent += ours(folder + u"/drain%1"_s.arg(round), url, posts);
        gaps += gapBeside([&] { ours(folder + u"/gap%1"_s.arg(round), url, posts); });
    }
    tell("drain-rate-of-manager", best(floor) / best(sent), ">0.8");
    tell("drain-us-each", best(sent) / 1e3, "-");
    tell("manager-us-each", best(floor) / 1e3, "-");
    tell("event-loop-gap-while-draining-ms", best(gaps), "16.7");
}

/** A history whose bodies all hold "telemetry", every thousandth a "rareword", and each its own number. */
void fill(Database &database, qint64 rows)
{
    if (auto made = Outbox(database).enqueue(newReport()); !made)
        giveUp(made.error().detail);
    const auto filled = database.write([&](QSqlDatabase &connection) -> Result<void> {
        QSqlQuery query(connection);
        const QString count = QString::number(rows);
        for (const QString &statement :
             {u"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO reports (id,"
              " event, state, created, bytes, sha256, origin, profile, project, only_by_hand, body) SELECT i, 'Event '"
              " || (i % 40), 'delivered', i, 1200, '', 'queue', '', '', 0, CAST(printf('{\"event\": \"Event %d\","
              " \"number\": \"n%d\", \"word\": \"%s\", \"telemetry\": \"%s\"}', i % 40, i, iif(i % 1000 = 0,"
              " 'rareword', 'usual'), replace(hex(zeroblob(550)), '0', 'x')) AS BLOB) FROM n"_s.arg(count),
              u"INSERT INTO attempts (report, event, destination, proxy, started, outcome, status, latency, reason,"
              " answer) SELECT id, event, '', '', created, iif(id % 10000 = 0, 'refused', 'delivered'), 200, 5, '', x''"
              " FROM reports WHERE id > 1"_s}) {
            if (!query.exec(statement))
                return failure(database.error(query.lastError()));
        }
        return {};
    });
    if (!filled)
        giveUp(filled.error().detail);
}

/** Lets the system forget what it has read of a file, as far as it was written. */
void forget(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0 || ::fdatasync(file) != 0 || ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED) != 0)
        giveUp(u"the file cannot be forgotten"_s);
    ::close(file);
}

/** @return milliseconds, from nothing open to the entries in hand */
double pageTime(const QString &folder, const HistoryFilter &filter, std::optional<qint64> before, qsizetype expected)
{
    QElapsedTimer clock;
    clock.start();
    Database database(folder);
    const auto page = HistoryReader(database).page(filter, 100, before);
    const auto took = double(clock.nsecsElapsed()) / 1e6;
    if (!page || page->size() != expected)
        giveUp(u"not the page that was wanted"_s);
    return took;
}

/** The same of all numbers, as a list of the window asks for them. */
double listTime(const QString &folder, const HistoryFilter &filter, qsizetype expected)
{
    QElapsedTimer clock;
    clock.start();
    Database database(folder);
    const auto numbers = HistoryReader(database).sequences(filter, std::numeric_limits<int>::max());
    const auto took = double(clock.nsecsElapsed()) / 1e6;
    if (!numbers || numbers->size() != expected)
        giveUp(u"not the list that was wanted"_s);
    return took;
}

QDateTime time(qint64 number)
{
    return QDateTime::fromMSecsSinceEpoch(number);
}

void history(const QString &parent, qint64 rows)
{
    const QString folder = parent + u"/history"_s;
    QString path;
    {
        Database database(folder);
        path = database.path();
        fill(database, rows);
        QElapsedTimer clock;
        clock.start();
        if (const auto pruned = HistoryKeeper(database).prune(); !pruned) // takes all bodies into the index of words
            giveUp(pruned.error().detail);
        tell("index-of-words-us-each", double(clock.nsecsElapsed()) / 1e3 / double(rows), "-");
    }
    const qint64 hits = std::min<qint64>(100, rows / 1000);
    const qint64 refusals = std::min<qint64>(100, rows / 10'000);
    struct Case
    {
        const char *name;
        const char *goal;
        HistoryFilter filter = {};
        std::optional<qint64> before = {};
        qint64 expected = 100;
    };
    const Case cases[] = {
        {.name = "history-first-page-ms", .goal = "5"},
        {.name = "history-middle-page-ms", .goal = "16.7", .before = rows / 2},
        {.name = "history-event-page-ms",
         .goal = "16.7",
         .filter = {.event = u"Event 7"_s, .outcome = Outcome::Delivered},
         .before = rows / 2},
        {.name = "history-refused-page-ms",
         .goal = "16.7",
         .filter = {.outcome = Outcome::Refused},
         .expected = refusals},
        {.name = "history-page-of-a-twentieth-of-the-time-ms",
         .goal = "16.7",
         .filter = {.since = time(rows / 4), .until = time(rows / 4 + rows / 20)}},
        {.name = "history-page-of-half-the-time-ms",
         .goal = "-",
         .filter = {.since = time(rows / 4), .until = time(rows / 4 * 3)}},
        {.name = "search-in-every-body-ms", .goal = "16.7", .filter = {.text = u"telemetry"_s}},
        {.name = "search-in-a-thousandth-ms", .goal = "16.7", .filter = {.text = u"rareword"_s}, .expected = hits},
        {.name = "search-in-one-body-ms", .goal = "16.7", .filter = {.text = u"n777\" usual"_s}, .expected = 1},
        {.name = "search-in-one-body-and-a-beginning-of-many-words-ms",
         .goal = "16.7",
         .filter = {.text = u"n777\" n"_s},
         .expected = 1},
        {.name = "search-for-words-that-never-meet-ms",
         .goal = "16.7",
         .filter = {.text = u"rareword usual"_s},
         .expected = 0},
        {.name = "search-in-none-ms", .goal = "16.7", .filter = {.text = u"nowhere"_s}, .expected = 0},
    };
    for (const Case &each : cases) {
        QList<double> rounds;
        for (int round = 0; round < Rounds; ++round)
            rounds += pageTime(folder, each.filter, each.before, each.expected);
        tell(each.name, best(rounds), each.goal);
    }
    const Case lists[] = {
        {.name = "list-of-a-thousandth-ms", .goal = "16.7", .filter = {.text = u"rareword"_s}, .expected = rows / 1000},
        {.name = "list-of-one-body-ms", .goal = "16.7", .filter = {.text = u"n777\" usual"_s}, .expected = 1},
        {.name = "list-of-none-ms", .goal = "16.7", .filter = {.text = u"nowhere"_s}, .expected = 0},
    };
    for (const Case &each : lists) {
        QList<double> rounds;
        for (int round = 0; round < Rounds; ++round)
            rounds += listTime(folder, each.filter, each.expected);
        tell(each.name, best(rounds), each.goal);
    }
    QList<double> cold;
    for (int round = 0; round < Rounds; ++round) {
        forget(path);
        cold += pageTime(folder, {}, {}, 100);
    }
    tell("history-first-page-cold-ms", best(cold), "100");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2)
        giveUp(u"usage: deliveryspeed FOLDER [ROWS [REPORTS]]"_s);
    durable(words.at(1));
    drain(words.at(1), words.value(3, u"1000"_s).toInt());
    history(words.at(1), words.value(2, u"100000"_s).toLongLong());
    return 0;
}
