// Delivery against its floors, measured alternately in one process. Prints one line for each figure:
//   NAME RATIO-OR-TIME GOAL
// usage: deliveryspeed FOLDER [ROWS]     FOLDER: empty, on the disk to be measured; ROWS of the history (default
// 100,000)

#include "core/delivery/deliveryqueue.h"
#include "core/delivery/history.h"
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

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 7;
constexpr int Commits = 60;
constexpr int Posts = 1'000;
const QByteArray Body(1'200, 'x');

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
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
    QList<double> ratios;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < Commits; ++i) {
            if (::write(file, Body.constData(), size_t(Body.size())) != Body.size() || ::fdatasync(file) != 0)
                giveUp(u"the floor cannot be written"_s);
        }
        const auto floor = double(clock.nsecsElapsed());
        clock.restart();
        for (int i = 0; i < Commits; ++i) {
            if (auto kept = outbox.enqueue(newReport()); !kept)
                giveUp(kept.error().detail);
        }
        ratios += double(clock.nsecsElapsed()) / floor;
    }
    ::close(file);
    tell("durable-queueing", median(ratios), "2.5");
    QList<double> each;
    const QList<NewReport> thousand(1'000, newReport());
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        if (auto kept = outbox.enqueue(thousand); !kept)
            giveUp(kept.error().detail);
        each += double(clock.nsecsElapsed()) / 1e6; // µs each
    }
    tell("thousand-in-one-go-us-each", median(each), "15");
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

double managersOwn(const QUrl &url)
{
    QNetworkAccessManager manager;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < Posts; ++i) {
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *const reply = manager.post(request, Body);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        reply->deleteLater();
    }
    return double(Posts) / double(clock.nsecsElapsed());
}

double ours(const QString &folder, const QUrl &url)
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
    const auto ids = outbox.enqueue(QList<NewReport>(Posts, newReport()));
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
    return double(Posts) / took;
}

void drain(const QString &folder)
{
    Server server;
    const QUrl url(u"http://127.0.0.1:%1/v1/track"_s.arg(server.port.load()));
    QList<double> ratios;
    for (int round = 0; round < 3; ++round)
        ratios += ours(folder + u"/drain%1"_s.arg(round), url) / managersOwn(url);
    tell("drain-rate-of-manager", median(ratios), ">0.8");
}

void history(const QString &folder, qint64 rows)
{
    Database database(folder + u"/history"_s);
    if (auto made = Outbox(database).enqueue(newReport()); !made)
        giveUp(made.error().detail);
    const auto filled = database.write([&](QSqlDatabase &connection) -> Result<void> {
        QSqlQuery query(connection);
        const QString count = QString::number(rows);
        for (const QString &statement :
             {u"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO reports (id,"
              " event, state, created, bytes, sha256, origin, profile, project, only_by_hand, body) SELECT i, 'Event ' "
              "||"
              " (i % 40), 'delivered', i, 1200, '', 'queue', '', '', 0, zeroblob(1200) FROM n"_s.arg(count),
              u"INSERT INTO attempts (report, event, destination, proxy, started, outcome, status, latency, reason,"
              " answer) SELECT id, event, '', '', created, 'delivered', 200, 5, '', x'' FROM reports WHERE id > 1"_s}) {
            if (!query.exec(statement))
                return failure(database.error(query.lastError()));
        }
        return {};
    });
    if (!filled)
        giveUp(filled.error().detail);
    QList<double> first;
    QList<double> filtered;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        Database fresh(database.path().section(u'/', 0, -2));
        HistoryReader reader(fresh);
        if (const auto page = reader.page({}, 100); !page || page->size() != 100)
            giveUp(u"no page"_s);
        first += double(clock.nsecsElapsed()) / 1e6;
        clock.restart();
        if (const auto page = reader.page({.event = u"Event 7"_s, .outcome = Outcome::Delivered}, 100, rows / 2); !page)
            giveUp(u"no filtered page"_s);
        filtered += double(clock.nsecsElapsed()) / 1e6;
    }
    tell("history-first-page-ms", median(first), "5");
    tell("history-filtered-page-ms", median(filtered), "16.7");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2)
        giveUp(u"usage: deliveryspeed FOLDER [ROWS]"_s);
    durable(words.at(1));
    drain(words.at(1));
    history(words.at(1), words.value(2, u"100000"_s).toLongLong());
    return 0;
}
