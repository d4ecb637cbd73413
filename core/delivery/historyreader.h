#pragma once

#include "core/base/result.h"
#include "core/delivery/attempt.h"
#include "core/delivery/database.h"
#include "core/delivery/report.h"
#include "core/delivery/salvage.h"
#include "core/export.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <optional>

namespace Telemetry {

class TextQuery;
struct Conditions;

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

/** Which numbers entries have. Where they are as many as their span is long, none is missing in between. */
struct NumberSpan
{
    qint64 oldest = 0;
    qint64 newest = 0; ///< 0 when there is none
    qint64 count = 0;

    bool isDense() const { return newest - oldest + 1 == count; }
    bool operator==(const NumberSpan &) const = default;
};

/** What has to be known of the file that the history is in. */
struct HistoryCondition
{
    bool isOfNewerVersion = false; ///< it can only be read then
    std::optional<Salvage> lastSalvage = {}; ///< it, or a former one, was damaged

    bool operator==(const HistoryCondition &) const = default;
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
    qint64 report = 0; ///< that it was opened for; 0 when the history does not hold it any more

    bool operator==(const ConnectionRecord &) const = default;
};

/** Which connections are wanted; what is empty asks for nothing. */
struct ConnectionFilter
{
    QString text = {}; ///< part of the host's or the proxy's name; case does not matter
    QDateTime since = {}; ///< opened then or later

    bool operator==(const ConnectionFilter &) const = default;
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

    /** The numbers of at most @p count such entries: as page(), for a list that reads its rows when they are seen. */
    Result<QList<qint64>> sequences(const HistoryFilter &filter, int count, std::optional<qint64> before = {});

    /**
     * Of the newest @p among entries that pass all of the filter but the text, the numbers of those that hold that,
     * too: the first hits of a search, at the same small cost whatever the history holds and however common the words
     * are.
     */
    Result<QList<qint64>> recentSequences(const HistoryFilter &filter, int among);

    /** The entries of these numbers that exist, in the same order, without the answers' bytes. */
    Result<QList<HistoryEntry>> entries(const QList<qint64> &sequences);

    /** Of the entries that began from @p since on and before @p until; an invalid one asks for nothing. */
    Result<NumberSpan> span(const QDateTime &since = {}, const QDateTime &until = {});

    /** The names of all events that the history speaks of, in the order of the alphabet. */
    Result<QStringList> events();

    /** Nothing is said where nothing is kept. */
    Result<HistoryCondition> condition();

    /** What was begun from @p since on and before @p until. */
    Result<HistoryCounts> counts(const QDateTime &since, const QDateTime &until);

    /** At most @p count connections, newest first, older than the sequence number @p before. */
    Result<QList<ConnectionRecord>> connections(int count, std::optional<qint64> before = {});

    /** The same for lists: numbers that pass a filter, the rows of some, and which there are. */
    Result<QList<qint64>> connectionSequences(const ConnectionFilter &filter, int count,
                                              std::optional<qint64> before = {});
    Result<QList<ConnectionRecord>> connections(const QList<qint64> &sequences);
    Result<NumberSpan> connectionSpan();

private:
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

    Result<Conditions> whereOf(QSqlDatabase &connection, const HistoryFilter &filter);
    Result<void> select(QSqlDatabase &connection, Conditions where, const Page &page, QList<HistoryEntry> &entries);
    Result<void> appendEntries(QSqlDatabase &connection, const QString &which, const QVariantList &values,
                               QList<HistoryEntry> &entries);
    Result<void> selectNumbers(QSqlDatabase &connection, Conditions where, const Page &page, QList<qint64> &numbers);
    Result<Portion> portion(QSqlDatabase &connection, Conditions where, const Page &page);
    Result<void> search(QSqlDatabase &connection, const Conditions &where, const TextQuery &query, Page page,
                        QList<HistoryEntry> &entries);
    Result<NumberSpan> spanOf(const QString &table, const QString &where, const QVariantList &values);

    Database &m_database;
};

} // namespace Telemetry
