#include "ui/deliveryagent.h"

#include "core/delivery/historyreader.h"
#include "core/reporting/deliverydesk.h"

namespace Telemetry {

namespace {

/** Lives in the agent's thread and makes the desk there, at first use: its database belongs to that thread. */
class Worker : public QObject
{
public:
    std::unique_ptr<DeliveryDesk> desk;
};

RecentReports countReports(DeliveryDesk &desk)
{
    constexpr int Days = 30;
    RecentReports reports;
    const QDate today = QDate::currentDate();
    if (const auto size = desk.outbox().size())
        reports.waiting = size->reports;
    HistoryReader reader(desk.database());
    for (int age = Days - 1; age >= 0; --age) {
        const QDate day = today.addDays(-age);
        // A database that cannot be read is told where reports are kept or sent.
        const HistoryCounts counts =
            reader.counts(day.startOfDay(), day.addDays(1).startOfDay()).value_or(HistoryCounts{});
        reports.days.append(day);
        reports.perDay.append(counts.attempts);
        reports.sent += counts.byOutcome.value(Outcome::Delivered);
        reports.refused += counts.byOutcome.value(Outcome::Refused);
    }
    return reports;
}

} // namespace

DeliveryAgent::DeliveryAgent(SituationRequest request, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_worker(new Worker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("delivery"));
    m_thread.start();
}

DeliveryAgent::~DeliveryAgent()
{
    m_thread.quit();
    m_thread.wait();
}

void DeliveryAgent::setSituation(const Situation &situation, const QString &projectFolder)
{
    m_situation = situation;
    m_request.projectFolder = projectFolder;
    withDesk([situation, request = m_request](DeliveryDesk &desk) {
        desk.setSituation(situation, request);
        // What waits while reporting is off is kept back; a database that cannot be used is told where it is used.
        static_cast<void>(desk.holdBackIfOff());
        desk.follow();
    });
}

void DeliveryAgent::withDesk(std::function<void(DeliveryDesk &)> work)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = static_cast<Worker *>(m_worker), situation = m_situation, request = m_request,
         work = std::move(work)] {
            if (!worker->desk) {
                worker->desk = std::make_unique<DeliveryDesk>(situation, request);
                connect(worker->desk.get(), &DeliveryDesk::delivered, this, &DeliveryAgent::delivered);
                connect(worker->desk.get(), &DeliveryDesk::failed, this, &DeliveryAgent::failed);
                connect(worker->desk.get(), &DeliveryDesk::salvaged, this, &DeliveryAgent::salvaged);
                connect(worker->desk.get(), &DeliveryDesk::stored, this, &DeliveryAgent::stored);
                connect(worker->desk.get(), &DeliveryDesk::finished, this, &DeliveryAgent::finished);
            }
            work(*worker->desk);
        });
}

void DeliveryAgent::queue(const Preview &preview, const QString &project, bool andSend)
{
    withDesk([this, preview, project, andSend](DeliveryDesk &desk) {
        const auto id = desk.queue(preview, QStringLiteral("preview"), project);
        if (!id) {
            Q_EMIT queueFailed(id.error());
            return;
        }
        Q_EMIT queued(*id);
        if (andSend)
            desk.send({*id});
        else
            desk.follow();
    });
}

void DeliveryAgent::queue(const QList<CapturedEvent> &events, const QString &origin, const QString &project)
{
    withDesk([this, events, origin, project](DeliveryDesk &desk) {
        for (const CapturedEvent &event : events) {
            if (const auto id = desk.queue(event, origin, project))
                Q_EMIT queued(*id);
            else
                Q_EMIT queueFailed(id.error());
        }
    });
}

void DeliveryAgent::send(const QList<qint64> &ids)
{
    withDesk([ids](DeliveryDesk &desk) { desk.send(ids); });
}

void DeliveryAgent::stop()
{
    withDesk([](DeliveryDesk &desk) { desk.stop(); });
}

QString DeliveryAgent::databasePath() const
{
    return Database(m_request.environment.ownStateFolder()).path();
}

void DeliveryAgent::refresh()
{
    withDesk([this](DeliveryDesk &desk) { Q_EMIT recentReports(countReports(desk)); });
}

} // namespace Telemetry
