#pragma once

#include "core/base/result.h"
#include "core/delivery/database.h"
#include "core/delivery/report.h"
#include "core/export.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QVariantList>

#include <functional>
#include <optional>

namespace Telemetry {

/** What a report and the outbox may hold at most. @see product.md "Delivery" */
struct OutboxLimits
{
    qint64 reports = 10'000;
    qint64 bytes = 100'000'000; ///< of all bodies in the outbox
    qint64 reportBytes = 32'000; ///< the smallest limit that any receiver is known to have
};

/** How much the outbox holds. */
struct OutboxSize
{
    qint64 reports = 0;
    qint64 bytes = 0;

    bool operator==(const OutboxSize &) const = default;
};

/** How many reports the outbox holds, by kind. */
struct OutboxCounts
{
    QMap<ReportState, qint64> byState = {}; ///< without states that none is in
    qint64 onlyByHand = 0; ///< of all these: held back, or given up

    bool operator==(const OutboxCounts &) const = default;
};

/** Which reports of the outbox are wanted; empty: all. */
struct OutboxFilter
{
    QString text = {}; ///< in event, origin, project or body; letters of ASCII in any case
    std::optional<ReportState> state = {};

    bool operator==(const OutboxFilter &) const = default;
};

/** As much of a report as a list of all of them needs. */
struct OutboxKey
{
    qint64 id = 0;
    ReportState state = ReportState::Waiting;
    bool isOnlyByHand = false;

    /** Waits and may go. Others need somebody who chooses just them: they were gathered while reporting was off, were
     * refused, or may have arrived already. */
    bool isReady() const { return !isOnlyByHand && (state == ReportState::Waiting || state == ReportState::Later); }
    bool operator==(const OutboxKey &) const = default;
};

/**
 * Reports that were neither delivered nor discarded, in the order in which they came.
 *
 * Lives in the thread of its database. A report is kept only when the function that keeps it has returned: then it is
 * on the disk. Whether a report may be kept or sent is not asked here.
 */
class TELEMETRY_CORE_EXPORT Outbox
{
public:
    using Clock = std::function<QDateTime()>;

    /** @param database  not owned; must outlive this object */
    explicit Outbox(Database &database, Clock clock = QDateTime::currentDateTimeUtc, OutboxLimits limits = {});

    /** Keeps one report. @return its id; ReportTooLarge naming the largest member, OutboxFull, DatabaseUnusable */
    Result<qint64> enqueue(const NewReport &report);

    /** Keeps all of them or none, in one transaction. @return their ids in the same order */
    Result<QList<qint64>> enqueue(const QList<NewReport> &reports);

    /** Everything in the outbox by id, without bodies. */
    Result<QList<Report>> list();

    /** What is in the outbox and passes the filter, by id. */
    Result<QList<OutboxKey>> keys(const OutboxFilter &filter = {});

    /** Those of these reports that exist, whatever their state, by id and without bodies. */
    Result<QList<Report>> reports(const QList<qint64> &ids);

    Result<OutboxSize> size();

    /** Those of these reports that exist, with their bodies, in the order of @p ids. @return DatabaseUnusable when a
     * body is not the one that was stored */
    Result<QList<Report>> whole(const QList<qint64> &ids);

    /** One report with its body, whatever its state. @return ReportUnknown when there is none of that id */
    Result<Report> report(qint64 id);

    /** The oldest report that may go without being asked for: waiting or later, not only by hand, not given up. */
    Result<std::optional<qint64>> firstToSendByItself();

    /** How many reports there are of each kind. */
    Result<OutboxCounts> counts();

    /**
     * Takes all of them out of the outbox, or none. Their bytes stay in the history.
     *
     * @return ReportUnknown, or ReportNotWaiting for one that is not in the outbox any more or is being sent
     */
    Result<void> discard(const QList<qint64> &ids);

    /** Empties the outbox, apart from a report that is being sent. @return how many were discarded */
    Result<qint64> discardAll();

    /** Reporting was switched off: what is in the outbox will never be sent by itself. @return how many are newly held
     * back */
    Result<qint64> holdBack();

    /** What a crash left in "sending" becomes "unknown", unless another program sends at this moment. Creates nothing.
     */
    Result<void> closeInterrupted();

private:
    /** What is the same as long as nobody has changed a row. */
    struct Stamp
    {
        QString connection;
        qint64 othersChanges = 0;
        qint64 ownChanges = 0;

        bool operator==(const Stamp &) const = default;
    };
    struct KnownSize
    {
        OutboxSize size;
        Stamp stamp;
    };

    Result<OutboxSize> roomFor(QSqlDatabase &connection, const OutboxSize &added);
    Result<Stamp> stamp(QSqlDatabase &connection) const;
    Result<OutboxSize> sizeOf(QSqlDatabase &connection);
    Result<void> noteDiscarded(QSqlDatabase &connection, const QString &condition, const QVariantList &values);
    Result<qint64> changeAll(const QString &statement);
    Database &m_database;
    const Clock m_clock;
    const OutboxLimits m_limits;
    KnownSize m_known; ///< as of the last report that was kept, so that the next one need not count them all
};

} // namespace Telemetry
