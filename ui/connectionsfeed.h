#pragma once

#include "ui/sequencefeed.h"

namespace Telemetry {

/** The log of connections for the window. */
class ConnectionsFeed : public SequenceFeed
{
    Q_OBJECT

public:
    using SequenceFeed::SequenceFeed;

    const ConnectionFilter &filter() const { return m_filter; }

    /** Other connections are wanted; they follow. */
    void setFilter(const ConnectionFilter &filter);

    /** Begins to read. */
    void start() { startAnew(); }

    /** rowsRead() follows for the latest that was asked for. */
    void readRows(const QList<qint64> &sequences);

Q_SIGNALS:
    void rowsRead(const QList<Telemetry::ConnectionRecord> &rows);

protected:
    Plan plan() const override;

private:
    ConnectionFilter m_filter;
};

} // namespace Telemetry
