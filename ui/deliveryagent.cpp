#include "ui/deliveryagent.h"

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
    constexpr int Page = 500;
    RecentReports reports;
    const QDate today = QDate::currentDate();
    for (int day = Days - 1; day >= 0; --day)
        reports.days.append(today.addDays(-day));
    reports.perDay.fill(0, Days);
    if (const auto size = desk.outbox().size())
        reports.waiting = size->reports;
    std::optional<qint64> before;
    for (;;) {
        const auto attempts = desk.history().newest(Page, before);
        if (!attempts || attempts->isEmpty())
            return reports; // a database that cannot be read is told where reports are kept or sent
        for (const Attempt &attempt : *attempts) {
            const qint64 age = attempt.started.toLocalTime().date().daysTo(today);
            if (age >= Days)
                return reports;
            reports.perDay[Days - 1 - std::max<qint64>(0, age)] += 1;
            reports.sent += attempt.outcome == Outcome::Delivered;
            reports.refused += attempt.outcome == Outcome::Refused;
        }
        before = attempts->last().sequence;
    }
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
    QMetaObject::invokeMethod(m_worker,
                              [this, worker = static_cast<Worker *>(m_worker), situation = m_situation,
                               request = m_request, work = std::move(work)] {
                                  if (!worker->desk) {
                                      worker->desk = std::make_unique<DeliveryDesk>(situation, request);
                                      connect(worker->desk.get(), &DeliveryDesk::delivered, this,
                                              &DeliveryAgent::delivered);
                                      connect(worker->desk.get(), &DeliveryDesk::failed, this, &DeliveryAgent::failed);
                                      connect(worker->desk.get(), &DeliveryDesk::stored, this, &DeliveryAgent::stored);
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

void DeliveryAgent::refresh()
{
    withDesk([this](DeliveryDesk &desk) { Q_EMIT recentReports(countReports(desk)); });
}

} // namespace Telemetry
