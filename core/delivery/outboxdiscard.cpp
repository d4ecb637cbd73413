// Taking reports out of the outbox, or out of what is sent by itself.
#include "core/delivery/history.h"
#include "core/delivery/outbox.h"
#include "core/delivery/reportrow.h"
#include "core/delivery/statement.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Why a report cannot be discarded. */
Error whyNotInOutbox(const Database &database, QSqlDatabase &connection, qint64 id)
{
    std::optional<ReportState> state;
    const auto read =
        forEachRow(database, connection, u"SELECT state FROM reports WHERE id = ?"_s, {id},
                   [&state](const QSqlQuery &row) { state = reportStateFromWord(row.value(0).toString()); });
    if (!read)
        return read.error();
    return state ? notWaiting(id, *state) : Error{Error::Code::ReportUnknown, QString::number(id)};
}

} // namespace

Result<void> Outbox::discard(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return {};
    if (auto closed = closeInterrupted(); !closed)
        return closed;
    const auto isAnythingKept = m_database.read([](QSqlDatabase &) -> Result<void> { return {}; });
    if (!isAnythingKept)
        return tl::unexpected(isAnythingKept.error());
    if (!*isAnythingKept) // a wrong id must not create a database
        return failure({Error::Code::ReportUnknown, QString::number(ids.constFirst())});
    return m_database.write([&](QSqlDatabase &connection) -> Result<void> {
        for (const qint64 id : ids) {
            const auto discarded = change(m_database, connection,
                                          "UPDATE reports SET state = 'discarded' WHERE id = ? AND state <> 'sending'"
                                          " AND "_L1
                                              + IsInOutbox,
                                          {id});
            if (!discarded)
                return tl::unexpected(discarded.error());
            if (*discarded == 0)
                return failure(whyNotInOutbox(m_database, connection, id));
            if (auto noted = noteDiscarded(connection, u"id = ?"_s, {id}); !noted)
                return noted;
        }
        return {};
    });
}

Result<qint64> Outbox::discardAll()
{
    if (auto closed = closeInterrupted(); !closed)
        return tl::unexpected(closed.error());
    const auto before = size();
    if (!before)
        return tl::unexpected(before.error());
    if (before->reports == 0)
        return 0;
    qint64 discarded = 0;
    const auto done = m_database.write([&](QSqlDatabase &connection) -> Result<void> {
        const QString chosen = "state <> 'sending' AND "_L1 + IsInOutbox;
        if (auto noted = noteDiscarded(connection, chosen, {}); !noted)
            return noted;
        const auto changed =
            change(m_database, connection, "UPDATE reports SET state = 'discarded' WHERE "_L1 + chosen);
        if (!changed)
            return tl::unexpected(changed.error());
        discarded = *changed;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return discarded;
}

/** What a person discards stays on record. @param condition  on the rows of `reports` */
Result<void> Outbox::noteDiscarded(QSqlDatabase &connection, const QString &condition, const QVariantList &values)
{
    const QVariantList all = QVariantList{m_clock().toMSecsSinceEpoch()} + values;
    const auto noted = change(m_database, connection,
                              u"INSERT INTO attempts (report, event, destination, proxy, started, outcome, status,"
                              " latency, reason, answer)"
                              " SELECT id, event, '', '', ?, 'discarded', 0, 0, '', x'' FROM reports WHERE "_s
                                  + condition,
                              all);
    if (!noted)
        return tl::unexpected(noted.error());
    return {};
}

Result<qint64> Outbox::holdBack()
{
    return changeAll("UPDATE reports SET only_by_hand = 1 WHERE only_by_hand = 0 AND "_L1 + IsInOutbox);
}

/** Runs an UPDATE over the outbox; does not create a database for the sake of nothing. */
Result<qint64> Outbox::changeAll(const QString &statement)
{
    const auto before = size();
    if (!before)
        return tl::unexpected(before.error());
    if (before->reports == 0)
        return 0;
    qint64 changed = 0;
    const auto done = m_database.write([&](QSqlDatabase &connection) -> Result<void> {
        const auto updated = change(m_database, connection, statement);
        if (!updated)
            return tl::unexpected(updated.error());
        changed = *updated;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return changed;
}

// Nobody who sends holds the sender's lock then.
Result<void> Outbox::closeInterrupted()
{
    const auto size = this->size();
    if (!size)
        return tl::unexpected(size.error());
    if (size->reports == 0)
        return {};
    const auto lock = m_database.takeSenderLock();
    if (!lock)
        return tl::unexpected(lock.error());
    if (!lock->isHeld())
        return {};
    if (auto closed = History(m_database, m_clock).closeInterrupted(*lock); !closed)
        return tl::unexpected(closed.error());
    return {};
}

} // namespace Telemetry
