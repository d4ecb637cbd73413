#include "ui/outboxfeed.h"

#include "core/reporting/deliverydesk.h"
#include "ui/deliveryagent.h"

namespace Telemetry {

namespace {

struct Keys
{
    OutboxSize size = {};
    QList<OutboxKey> keys = {};
    SendingPause pause = {};
};

SendingPause readPause(DeliveryDesk &desk)
{
    SendingPause pause{.isStopped = desk.isStopped(), .isSending = desk.isSending()};
    if (desk.isAutomatic() && !pause.isStopped && desk.decisionNow().maySend()) {
        // Why nothing can be sent at all is told by the decision, and by the attempt.
        if (const auto left = desk.pauseBeforeNext())
            pause.left = *left;
    }
    return pause;
}

Result<Keys> readKeys(DeliveryDesk &desk, const OutboxFilter &filter)
{
    const auto size = desk.outbox().size();
    if (!size)
        return failure(size.error());
    const auto keys = desk.outbox().keys(filter);
    if (!keys)
        return failure(keys.error());
    return Keys{*size, *keys, readPause(desk)};
}

Result<QList<TriedReport>> readTried(DeliveryDesk &desk, const QList<qint64> &ids)
{
    const auto reports = desk.outbox().reports(ids);
    if (!reports)
        return failure(reports.error());
    QList<TriedReport> rows;
    rows.reserve(reports->size());
    for (const Report &report : *reports) {
        const auto attempts = desk.history().attempts(report.id);
        if (!attempts)
            return failure(attempts.error());
        rows.append({report, *attempts});
    }
    return rows;
}

} // namespace

Result<TriedReport> readTriedReport(Database &database, qint64 id)
{
    const auto report = Outbox(database).report(id);
    if (!report)
        return failure(report.error());
    const auto attempts = History(database).attempts(id);
    if (!attempts)
        return failure(attempts.error());
    return TriedReport{*report, *attempts};
}

OutboxFeed::OutboxFeed(DeliveryAgent &agent, QObject *parent) : QObject(parent), m_agent(agent)
{
    m_watch.setPaths(Database::watchedPaths(agent.databasePath()));
    connect(&m_watch, &FileWatch::changed, this, &OutboxFeed::refresh);
    // The watch gathers bursts; what this program did itself is seen at once.
    connect(&agent, &DeliveryAgent::queued, this, &OutboxFeed::refresh);
    connect(&agent, &DeliveryAgent::delivered, this, &OutboxFeed::refresh);
    connect(&agent, &DeliveryAgent::failed, this, &OutboxFeed::refresh);
    connect(&agent, &DeliveryAgent::finished, this, &OutboxFeed::refresh);
}

void OutboxFeed::setFilter(const OutboxFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void OutboxFeed::refresh()
{
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_isStale = false;
    m_agent.ask(
        this, [filter = m_filter](DeliveryDesk &desk) { return readKeys(desk, filter); },
        [this, filter = m_filter](const Result<Keys> &read) {
            m_isReading = false;
            if (!read) {
                Q_EMIT readFailed(read.error());
            } else {
                Q_EMIT sizeRead(read->size);
                Q_EMIT pauseRead(read->pause);
                if (filter == m_filter)
                    Q_EMIT keysRead(read->keys);
            }
            if (m_isStale)
                refresh();
        });
}

void OutboxFeed::readRows(const QList<qint64> &ids)
{
    m_agent.ask(
        this, [ids](DeliveryDesk &desk) { return readTried(desk, ids); },
        [this](const Result<QList<TriedReport>> &rows) {
            if (rows)
                Q_EMIT rowsRead(*rows);
            else
                Q_EMIT readFailed(rows.error());
        });
}

void OutboxFeed::readReport(qint64 id)
{
    m_agent.ask(
        this, [id](DeliveryDesk &desk) { return readTriedReport(desk.database(), id); },
        [this, id](const Result<TriedReport> &report) {
            if (report)
                Q_EMIT reportRead(*report);
            else
                Q_EMIT reportUnreadable(id, report.error());
        });
}

void OutboxFeed::discard(const QList<qint64> &ids)
{
    m_agent.ask(
        this,
        [ids](DeliveryDesk &desk) -> Result<qsizetype> {
            return desk.outbox().discard(ids).map([&ids] { return ids.size(); });
        },
        [this](const Result<qsizetype> &count) {
            if (count)
                Q_EMIT discarded(*count);
            else
                Q_EMIT discardFailed(count.error());
            refresh();
        });
}

} // namespace Telemetry
