#pragma once

#include "core/base/filewatch.h"
#include "core/delivery/attempt.h"
#include "core/delivery/outbox.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <optional>

namespace Telemetry {

class DeliveryAgent;

/** A report with what was tried. */
struct TriedReport
{
    Report report = {};
    QList<Attempt> attempts = {}; ///< oldest first

    bool operator==(const TriedReport &) const = default;
};

/** A report with its body and its attempts. In the thread of @p database. */
Result<TriedReport> readTriedReport(Database &database, qint64 id);

/** When reports leave by themselves. */
struct SendingPause
{
    std::optional<std::chrono::milliseconds> left = {}; ///< until the next attempt; nothing where none is to come
    bool isStopped = false; ///< by the person
    bool isSending = false; ///< this program is at it

    bool operator==(const SendingPause &) const = default;
};

/**
 * The outbox for the window: follows its file, so that it is current when another program queues, sends or discards,
 * and reads only what is asked for, on delivery's thread.
 */
class OutboxFeed : public QObject
{
    Q_OBJECT

public:
    /** @param agent  not owned; must outlive this object */
    explicit OutboxFeed(DeliveryAgent &agent, QObject *parent = nullptr);

    const OutboxFilter &filter() const { return m_filter; }

    /** What keysRead() tells from now on; it follows. */
    void setFilter(const OutboxFilter &filter);

    /** Reads the keys anew; sizeRead() and keysRead(), or readFailed(), follow. */
    void refresh();

    /** rowsRead() follows, without bodies. */
    void readRows(const QList<qint64> &ids);

    /** reportRead() or reportUnreadable() follows. */
    void readReport(qint64 id);

    /** discarded() or discardFailed() follows, and the keys. */
    void discard(const QList<qint64> &ids);

Q_SIGNALS:
    /** Of the whole outbox. */
    void sizeRead(const Telemetry::OutboxSize &size);
    void pauseRead(const Telemetry::SendingPause &pause);
    void keysRead(const QList<Telemetry::OutboxKey> &keys);
    void readFailed(const Telemetry::Error &error);
    void rowsRead(const QList<Telemetry::TriedReport> &rows);
    void reportRead(const Telemetry::TriedReport &report);
    void reportUnreadable(qint64 id, const Telemetry::Error &error);
    void discarded(qsizetype count);
    void discardFailed(const Telemetry::Error &error);

private:
    DeliveryAgent &m_agent;
    OutboxFilter m_filter;
    bool m_isReading = false; ///< one reading at a time: a burst of changes ends in one more, not in a queue of them
    bool m_isStale = false; ///< something changed since the running one was asked for
    FileWatch m_watch;
};

} // namespace Telemetry
