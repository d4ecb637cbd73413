#include "ui/historyfeed.h"

#include "ui/readingthread.h"

namespace Telemetry {

namespace {

Result<HistorySummary> readHistorySummary(Database &database)
{
    HistoryReader reader(database);
    const auto entries = reader.span();
    if (!entries)
        return failure(entries.error());
    const auto events = reader.events();
    if (!events)
        return failure(events.error());
    const auto condition = reader.condition();
    if (!condition)
        return failure(condition.error());
    return HistorySummary{*entries, *events, *condition};
}

} // namespace

HistoryFeed::HistoryFeed(DeliveryAgent &agent, ReadingThread &listThread, ReadingThread &rowThread, QObject *parent)
    : SequenceFeed(agent, listThread, parent), m_rowThread(rowThread)
{
}

void HistoryFeed::setFilter(const HistoryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    startAnew();
}

void HistoryFeed::readRows(const QList<qint64> &sequences)
{
    if (!m_running.isEmpty()) {
        m_next = sequences == m_running ? QList<qint64>() : sequences;
        return;
    }
    m_running = sequences;
    m_rowThread.ask(
        this, [sequences](Database &database) { return HistoryReader(database).entries(sequences); },
        [this](const Result<QList<HistoryEntry>> &rows) {
            m_running.clear();
            if (rows)
                Q_EMIT rowsRead(*rows);
            else
                Q_EMIT readFailed(rows.error());
            if (const QList<qint64> next = std::exchange(m_next, {}); !next.isEmpty())
                readRows(next);
        });
}

void HistoryFeed::readReport(qint64 id)
{
    m_rowThread.ask(
        this, [id](Database &database) { return readTriedReport(database, id); },
        [this, id](const Result<TriedReport> &report) {
            if (report)
                Q_EMIT reportRead(*report);
            else
                Q_EMIT reportUnreadable(id, report.error());
        });
}

void HistoryFeed::readSummary()
{
    thread().ask(this, readHistorySummary, [this](const Result<HistorySummary> &summary) {
        if (summary) // what cannot be read is told with the rows
            Q_EMIT summaryRead(*summary);
    });
}

SequenceFeed::Plan HistoryFeed::plan() const
{
    Plan plan;
    plan.slice = [filter = m_filter](HistoryReader &reader, int count, std::optional<qint64> before) {
        return reader.sequences(filter, count, before);
    };
    const bool isOfTime = m_filter.event.isEmpty() && !m_filter.outcome && m_filter.text.isEmpty();
    if (isOfTime)
        plan.span = [since = m_filter.since, until = m_filter.until](HistoryReader &reader) {
            return reader.span(since, until);
        };
    if (!m_filter.text.isEmpty())
        plan.glimpse = [filter = m_filter](HistoryReader &reader, int among, std::optional<qint64>) {
            return reader.recentSequences(filter, among);
        };
    return plan;
}

} // namespace Telemetry
