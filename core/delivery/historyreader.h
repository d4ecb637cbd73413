#pragma once

#include "core/base/result.h"
#include "core/delivery/attempt.h"
#include "core/delivery/database.h"
#include "core/delivery/report.h"
#include "core/export.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace Telemetry {

/** Which entries of the history are wanted; what is empty asks for nothing. */
struct HistoryFilter
{
    QString event = {}; ///< the event's name
    std::optional<Outcome> outcome = {};
    QDateTime since = {}; ///< entries that began then or later
    QDateTime until = {}; ///< entries that began before
    QString text = {}; ///< words that the body has to hold, the last one as a beginning; case does not matter

    bool operator==(const HistoryFilter &) const = default;
};

/** An entry of the history: an attempt, or that a report was discarded. */
struct HistoryEntry
{
    Attempt attempt = {};
    Report report = {}; ///< as it is now, without its body

    bool operator==(const HistoryEntry &) const = default;
};

/** What happened in a span of time. */
struct HistoryCounts
{
    qint64 attempts = 0; ///< without discarded reports: nothing was tried
    QMap<Outcome, qint64> byOutcome = {}; ///< without outcomes that none had

    bool operator==(const HistoryCounts &) const = default;
};

/** A connection that this program opened. */
struct ConnectionRecord
{
    qint64 sequence = 0;
    QDateTime opened = {}; ///< UTC
    QString host = {}; ///< of the destination
    int port = 0;
    QString purpose = {}; ///< "report"
    QString proxy = {}; ///< "host:port" that was connected to in its place; empty when there was none
    bool isCertain = false; ///< false: a crash, or the present, leaves open whether there was a connection

    bool operator==(const ConnectionRecord &) const = default;
};

/**
 * The history for reading: by pages, newest first, each found by its key, so that the millionth is as fast as the
 * first. Lives in the thread of its database; where nothing is kept there is nothing to read.
 */
class TELEMETRY_CORE_EXPORT HistoryReader
{
public:
    /** @param database  not owned; must outlive this object */
    explicit HistoryReader(Database &database) : m_database(database) { }

    /** At most @p count entries that are older than the sequence number @p before, without the answers' bytes. */
    Result<QList<HistoryEntry>> page(const HistoryFilter &filter, int count, std::optional<qint64> before = {});

    /** What was begun from @p since on and before @p until. */
    Result<HistoryCounts> counts(const QDateTime &since, const QDateTime &until);

    /** At most @p count connections, newest first, older than the sequence number @p before. */
    Result<QList<ConnectionRecord>> connections(int count, std::optional<qint64> before = {});

private:
    struct Where;

    /** At most so many entries, older than this one. */
    struct Page
    {
        int count = 0;
        std::optional<qint64> before = {};
    };

    struct Portion
    {
        qint64 entries = 0;
        qint64 oldest = 0; ///< sequence number
        qint64 lowestReport = 0;
        qint64 highestReport = 0;
    };

    Result<Where> whereOf(QSqlDatabase &connection, const HistoryFilter &filter);
    Result<void> select(QSqlDatabase &connection, Where where, const Page &page, QList<HistoryEntry> &entries);
    Result<Portion> portion(QSqlDatabase &connection, Where where, const Page &page);
    Result<void> search(QSqlDatabase &connection, const Where &where, const QString &words, Page page,
                        QList<HistoryEntry> &entries);

    Database &m_database;
};

} // namespace Telemetry
