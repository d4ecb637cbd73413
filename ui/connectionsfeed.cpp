#include "ui/connectionsfeed.h"

#include "ui/readingthread.h"

namespace Telemetry {

void ConnectionsFeed::setFilter(const ConnectionFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    startAnew();
}

void ConnectionsFeed::readRows(const QList<qint64> &sequences)
{
    thread().ask(
        this, [sequences](Database &database) { return HistoryReader(database).connections(sequences); },
        [this](const Result<QList<ConnectionRecord>> &rows) {
            if (rows)
                Q_EMIT rowsRead(*rows);
            else
                Q_EMIT readFailed(rows.error());
        });
}

SequenceFeed::Plan ConnectionsFeed::plan() const
{
    Plan plan;
    plan.slice = [filter = m_filter](HistoryReader &reader, int count, std::optional<qint64> before) {
        return reader.connectionSequences(filter, count, before);
    };
    if (m_filter == ConnectionFilter())
        plan.span = [](HistoryReader &reader) { return reader.connectionSpan(); };
    return plan;
}

} // namespace Telemetry
