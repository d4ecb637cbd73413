#include "core/delivery/historyexport.h"

#include "core/base/newfile.h"
#include "core/base/orderedjson.h"
#include "core/delivery/history.h"
#include "core/delivery/outbox.h"
#include "core/delivery/statement.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QSqlQuery>
#include <QVariant>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr int Page = 200;

QString written(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/** Bytes as a text where they are one, so that people can read them; else in Base64. */
void setBytes(Json &object, const QString &name, const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() == bytes)
        object.set(name, text);
    else
        object.set(name + "_base64"_L1, QString::fromLatin1(bytes.toBase64()));
}

/** Writes lines that each name the hash of the one before. */
class Chain
{
public:
    explicit Chain(QIODevice &target) : m_target(target) { }

    Result<void> write(Json object)
    {
        if (!m_hash.isEmpty())
            object.set(u"previous"_s, QString::fromLatin1(m_hash));
        const auto line = object.wire();
        if (!line)
            return tl::unexpected(line.error());
        if (m_target.write(*line + '\n') != line->size() + 1)
            return failure({Error::Code::FileUnwritable, m_target.errorString()});
        m_hash = QCryptographicHash::hash(*line, QCryptographicHash::Sha256).toHex();
        return {};
    }

    QString hash() const { return QString::fromLatin1(m_hash); }

private:
    QIODevice &m_target;
    QByteArray m_hash; ///< of the last line
};

Json reportLine(const Report &report)
{
    Json line(Json::Object{{u"kind"_s, Json(u"report"_s)},
                           {u"id"_s, Json(report.id)},
                           {u"event"_s, Json(report.event)},
                           {u"created"_s, Json(written(report.created))},
                           {u"bytes"_s, Json(report.bytes)},
                           {u"sha256"_s, Json(report.sha256)},
                           {u"origin"_s, Json(report.origin)},
                           {u"profile"_s, Json(report.profile)},
                           {u"project"_s, Json(report.project)}});
    setBytes(line, u"body"_s, report.body);
    return line;
}

Json attemptLine(const Attempt &attempt)
{
    Json line(Json::Object{{u"kind"_s, Json(u"attempt"_s)},
                           {u"sequence"_s, Json(attempt.sequence)},
                           {u"report"_s, Json(attempt.report)},
                           {u"started"_s, Json(written(attempt.started))},
                           {u"outcome"_s, attempt.outcome ? Json(outcomeWord(*attempt.outcome)) : Json()},
                           {u"destination"_s, Json(attempt.destination)},
                           {u"proxy"_s, Json(attempt.proxy)},
                           {u"status"_s, Json(attempt.status)},
                           {u"latency_ms"_s, Json(qint64(attempt.latency.count()))},
                           {u"reason"_s, Json(attempt.reason)}});
    setBytes(line, u"answer"_s, attempt.answer);
    return line;
}

/** The next entries, oldest first; `isFirst` where no earlier entry speaks of the report. */
struct NextEntry
{
    Attempt attempt;
    bool isFirst = false;
};

Result<QList<NextEntry>> nextEntries(Database &database, qint64 after)
{
    QList<NextEntry> entries;
    const auto done = database.read([&](QSqlDatabase &connection) {
        entries.clear();
        return tryEachRow(database, connection,
                          "SELECT "_L1 + AttemptColumns
                              + ", NOT EXISTS (SELECT 1 FROM attempts b WHERE b.report = attempts.report"
                                " AND b.sequence < attempts.sequence)"
                                " FROM attempts WHERE sequence > ? ORDER BY sequence LIMIT ?"_L1,
                          {after, Page}, [&](const QSqlQuery &query) -> Result<void> {
                              const auto attempt = attemptFrom(query, database);
                              if (!attempt)
                                  return tl::unexpected(attempt.error());
                              entries += NextEntry{.attempt = *attempt, .isFirst = query.value(10).toBool()};
                              return {};
                          });
    });
    if (!done)
        return tl::unexpected(done.error());
    return entries;
}

} // namespace

Result<HistoryProof> exportHistory(Database &database, QIODevice &target, const QDateTime &now,
                                   const std::atomic_bool *cancelled)
{
    HistoryProof proof;
    proof.exported = now.toUTC();
    Chain chain(target);
    Outbox outbox(database);
    auto wrote = chain.write(Json(Json::Object{{u"kind"_s, Json(u"header"_s)},
                                               {u"format"_s, Json(u"rasa-telemetry-history"_s)},
                                               {u"version"_s, Json(1)},
                                               {u"exported"_s, Json(written(now))}}));
    qint64 last = 0;
    while (wrote) {
        if (cancelled && *cancelled)
            return failure({Error::Code::Cancelled});
        const auto entries = nextEntries(database, last);
        if (!entries)
            return tl::unexpected(entries.error());
        if (entries->isEmpty())
            break;
        for (const NextEntry &entry : *entries) {
            if (entry.isFirst) {
                const auto report = outbox.report(entry.attempt.report);
                if (!report)
                    return tl::unexpected(report.error());
                if (wrote = chain.write(reportLine(*report)); !wrote)
                    return tl::unexpected(wrote.error());
                ++proof.reports;
            }
            if (wrote = chain.write(attemptLine(entry.attempt)); !wrote)
                return tl::unexpected(wrote.error());
            ++proof.attempts;
            last = entry.attempt.sequence;
        }
    }
    if (wrote)
        wrote = chain.write(Json(Json::Object{
            {u"kind"_s, Json(u"end"_s)}, {u"reports"_s, Json(proof.reports)}, {u"attempts"_s, Json(proof.attempts)}}));
    if (!wrote)
        return tl::unexpected(wrote.error());
    proof.hash = chain.hash();
    return proof;
}

Result<HistoryProof> exportHistory(Database &database, const QString &path, const QDateTime &now)
{
    HistoryProof proof;
    const auto written = writeNewFile(path, ExistingFile::Keep, [&](QIODevice &file) -> Result<void> {
        const auto made = exportHistory(database, file, now);
        if (!made)
            return tl::unexpected(made.error());
        proof = *made;
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return proof;
}

} // namespace Telemetry
