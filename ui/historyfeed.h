#pragma once

#include "ui/outboxfeed.h"
#include "ui/sequencefeed.h"

#include <QStringList>

namespace Telemetry {

/** What the history page says beside its rows. */
struct HistorySummary
{
    NumberSpan entries = {};
    QStringList events = {}; ///< that there are entries of
    HistoryCondition condition = {};

    bool operator==(const HistorySummary &) const = default;
};

/** The history for the window: which entries pass the filter, and the rows and reports that are asked for. */
class HistoryFeed : public SequenceFeed
{
    Q_OBJECT

public:
    /** Rows have a thread of their own: a search through everything must not keep them waiting. */
    HistoryFeed(DeliveryAgent &agent, ReadingThread &listThread, ReadingThread &rowThread, QObject *parent = nullptr);

    const HistoryFilter &filter() const { return m_filter; }

    /** Other entries are wanted; they follow. */
    void setFilter(const HistoryFilter &filter);

    /** Begins to read. */
    void start() { startAnew(); }

    /** rowsRead() follows for the latest that was asked for; while one is read, others wait and the last one counts. */
    void readRows(const QList<qint64> &sequences);

    /** reportRead() or reportUnreadable() follows. */
    void readReport(qint64 id);

    /** summaryRead() follows, unless it cannot be read. */
    void readSummary();

Q_SIGNALS:
    void rowsRead(const QList<Telemetry::HistoryEntry> &rows);
    void reportRead(const Telemetry::TriedReport &report);
    void reportUnreadable(qint64 id, const Telemetry::Error &error);
    void summaryRead(const Telemetry::HistorySummary &summary);

protected:
    Plan plan() const override;

private:
    ReadingThread &m_rowThread;
    HistoryFilter m_filter;
    QList<qint64> m_running; ///< rows that are being read
    QList<qint64> m_next; ///< that are wanted after those
};

} // namespace Telemetry
