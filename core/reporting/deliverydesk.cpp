#include "core/reporting/deliverydesk.h"

#include "core/base/filewatch.h"
#include "core/delivery/historykeeper.h"
#include "core/delivery/proxychoice.h"
#include "core/reporting/reporter.h"
#include "core/settings/deliverymode.h"

#include <QLoggingCategory>

namespace Telemetry {

Q_LOGGING_CATEGORY(lcReporting, "telemetry.reporting")

DeliveryDesk::DeliveryDesk(Situation situation, SituationRequest request, QObject *parent)
    : QObject(parent),
      m_situation(std::move(situation)),
      m_request(std::move(request)),
      m_database(m_request.environment.ownStateFolder()),
      m_outbox(m_database),
      m_history(m_database),
      m_sender(this),
      m_queue(
          {m_database, m_outbox, m_history, m_sender}, [this] { return decisionNow(); },
          [this] { return endpointNow(); }, this),
      m_automatic(
          {m_database, m_outbox, m_history, m_sender}, m_queue, [this] { return endpointForAutomatic(); }, this)
{
    m_database.setSalvaging([this](const Salvage &salvage) { Q_EMIT salvaged(salvage); });
    connect(&m_automatic, &AutomaticDelivery::idle, this, &DeliveryDesk::idle);
    connect(&m_queue, &DeliveryQueue::delivered, this, &DeliveryDesk::delivered);
    connect(&m_queue, &DeliveryQueue::failed, this, &DeliveryDesk::failed);
    connect(&m_queue, &DeliveryQueue::finished, this, &DeliveryDesk::finished);
    connect(&m_queue, &DeliveryQueue::finished, this, &DeliveryDesk::keepHistorySmall);
}

void DeliveryDesk::setSituation(const Situation &situation, const SituationRequest &request)
{
    m_situation = situation;
    m_request = request;
}

Decision DeliveryDesk::decisionNow()
{
    m_situation = refreshed(m_situation, m_request);
    return m_situation.decision;
}

Result<Endpoint> DeliveryDesk::endpointNow()
{
    if (!m_situation.destination)
        return failure(m_situation.destination.error());
    if (m_situation.writeKey.isEmpty())
        return failure({.code = Error::Code::NoWriteKey, .detail = {}});
    const Preferences &preferences = m_situation.preferences;
    const auto proxy = chooseProxy(m_situation.destination->url, m_situation.environment, preferences.proxy);
    if (!proxy)
        return failure(proxy.error());
    return Endpoint{.url = m_situation.destination->url,
                    .writeKey = m_situation.writeKey.key.toUtf8(),
                    .isSegment = m_situation.destination->isSegment(),
                    .caFile = preferences.caFile,
                    .proxy = *proxy,
                    .connectLimit = m_connectLimit};
}

/** Reports are asked for one by one unless the mode says otherwise, and never leave while the decision is no. */
std::optional<Endpoint> DeliveryDesk::endpointForAutomatic()
{
    if (m_isStopped || !decisionNow().maySend() || !isAutomatic())
        return {};
    const auto endpoint = endpointNow();
    return endpoint ? std::optional(*endpoint) : std::nullopt;
}

bool DeliveryDesk::isAutomatic() const
{
    return deliveryMode(m_situation.policy, m_situation.preferences).mode == Preferences::Delivery::Automatic;
}

void DeliveryDesk::follow()
{
    if (!m_watch) {
        m_watch = new FileWatch({}, this);
        m_watch->setPaths(Database::watchedPaths(m_database.path()));
        connect(m_watch, &FileWatch::changed, this, [this] {
            m_automatic.start();
            Q_EMIT stored();
        });
    }
    m_automatic.start();
}

void DeliveryDesk::drain(std::chrono::milliseconds budget, std::chrono::milliseconds connectLimit)
{
    m_connectLimit = connectLimit;
    m_automatic.drain(budget);
}

Result<std::chrono::milliseconds> DeliveryDesk::pauseBeforeNext()
{
    const auto endpoint = endpointNow();
    if (!endpoint)
        return failure(endpoint.error());
    return m_automatic.pauseBeforeNext(*endpoint);
}

Result<qint64> DeliveryDesk::holdBackIfOff()
{
    return decisionNow().inspector == Verdict::Off ? m_outbox.holdBack() : 0;
}

Result<qint64> DeliveryDesk::queue(const Preview &preview, const QString &origin, const QString &project)
{
    return queueReport(preview, decisionNow(), origin, project, m_outbox);
}

Result<qint64> DeliveryDesk::queue(const CapturedEvent &event, const QString &origin, const QString &project)
{
    return queueCaptured(event, decisionNow(), origin, project, m_outbox);
}

/** After sending, when nobody waits. */
void DeliveryDesk::keepHistorySmall()
{
    if (const auto pruned = HistoryKeeper(m_database).prune(); !pruned)
        qCWarning(lcReporting) << "The history could not be kept small:" << pruned.error().detail;
}

void DeliveryDesk::stop()
{
    m_isStopped = true;
    m_queue.abort();
}

void DeliveryDesk::send(const QList<qint64> &ids)
{
    m_isStopped = false;
    m_queue.send(ids);
}

} // namespace Telemetry
