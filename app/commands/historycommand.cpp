#include "app/command.h"
#include "app/commands/historyoptions.h"
#include "app/commands/reportjson.h"
#include "app/services.h"
#include "core/delivery/connectionexport.h"
#include "core/delivery/historyexport.h"
#include "core/delivery/historykeeper.h"
#include "core/delivery/historyreader.h"
#include "core/reporting/deliverydesk.h"

#include <QCoreApplication>
#include <QFile>

#include <limits>
#include <unistd.h>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::HistoryCommand)
};

constexpr int UsualLimit = 100;
constexpr int Page = 500;

QString outcomeText(const Attempt &attempt)
{
    return attempt.outcome ? outcomeWord(*attempt.outcome) : u"sending"_s;
}

Json attemptJson(const Attempt &attempt)
{
    return Json(Json::Object{{u"sequence"_s, Json(attempt.sequence)},
                             {u"started"_s, Json(utcText(attempt.started))},
                             {u"outcome"_s, Json(outcomeText(attempt))},
                             {u"destination"_s, Json(attempt.destination)},
                             {u"proxy"_s, Json(attempt.proxy)},
                             {u"status"_s, Json(attempt.status)},
                             {u"latency_ms"_s, Json(qint64(attempt.latency.count()))},
                             {u"reason"_s, Json(attempt.reason)}});
}

/** A report with the members of one attempt behind its own. */
Json entryJson(const HistoryEntry &entry)
{
    Json json = reportJson(entry.report);
    const Json attempt = attemptJson(entry.attempt);
    for (const auto &[name, value] : attempt.object())
        json.set(name, value);
    return json;
}

QStringList entryRow(const HistoryEntry &entry)
{
    const Attempt &attempt = entry.attempt;
    return {QString::number(attempt.sequence),
            attempt.started.toUTC().toString(Qt::ISODate),
            outcomeText(attempt),
            attempt.status == 0 ? QString() : QString::number(attempt.status),
            Text::tr("report %1").arg(attempt.report),
            entry.report.event,
            attempt.reason};
}

Exit list(const Invocation &invocation, Services &services, Console &console)
{
    const auto filter = historyFilter(invocation, services);
    if (!filter)
        return console.failure(filter.error());
    qint64 limit = UsualLimit;
    std::optional<qint64> before;
    if (invocation.has(u"limit"_s)) {
        const auto number = parseNumber(u"limit"_s, invocation.value(u"limit"_s), std::numeric_limits<int>::max());
        if (!number)
            return console.failure(number.error());
        limit = *number;
    }
    if (invocation.has(u"before"_s)) {
        const auto number = parseNumber(u"before"_s, invocation.value(u"before"_s), std::numeric_limits<qint64>::max());
        if (!number)
            return console.failure(number.error());
        before = *number;
    }
    const auto entries = HistoryReader(services.delivery().database()).page(*filter, int(limit), before);
    if (!entries)
        return console.failure(entries.error());
    if (invocation.has(u"json"_s)) {
        Json::Array items;
        for (const HistoryEntry &entry : *entries)
            items.push_back(entryJson(entry));
        console.json(Json(std::move(items)));
        return Exit::Done;
    }
    QList<QStringList> rows;
    for (const HistoryEntry &entry : *entries)
        rows += entryRow(entry);
    if (rows.isEmpty())
        console.line(Text::tr("Nothing of that kind was sent, refused or discarded."));
    console.table(rows);
    if (entries->size() == limit)
        console.message(Text::tr("Older ones: --before %1").arg(entries->constLast().attempt.sequence));
    return Exit::Done;
}

Exit show(const Invocation &invocation, Services &services, Console &console)
{
    const auto id = parseNumber(u"show"_s, invocation.word(1), std::numeric_limits<qint64>::max());
    if (!id)
        return console.failure(
            {.code = Error::Code::Usage, .detail = Text::tr("\"%1\" is no id of a report").arg(invocation.word(1))});
    DeliveryDesk &delivery = services.delivery();
    const auto report = delivery.outbox().report(*id);
    const auto attempts = report ? delivery.history().attempts(*id) : Result<QList<Attempt>>(QList<Attempt>());
    if (!report || !attempts)
        return console.failure(report ? attempts.error() : report.error());
    const auto document = Json::parse(report->body);
    if (invocation.has(u"json"_s)) {
        Json json = reportJson(*report);
        Json::Array items;
        for (const Attempt &attempt : *attempts) {
            Json item = attemptJson(attempt);
            item.set(u"answer"_s, QString::fromUtf8(attempt.answer));
            items.push_back(std::move(item));
        }
        json.set(u"attempts"_s, std::move(items));
        json.set(u"payload"_s, document ? *document : Json(QString::fromUtf8(report->body)));
        console.json(json);
        return Exit::Done;
    }
    console.message(Text::tr("Report %1, %2, %3, %n bytes, SHA-256 %4.", nullptr, int(report->bytes))
                        .arg(report->id)
                        .arg(report->event, reportStateWord(report->state), report->sha256));
    for (const Attempt &attempt : *attempts) {
        QStringList words = {attempt.started.toUTC().toString(Qt::ISODate),
                             outcomeText(attempt),
                             attempt.destination,
                             attempt.proxy.isEmpty() ? QString() : Text::tr("through %1").arg(attempt.proxy),
                             attempt.status == 0 ? QString() : Text::tr("status %1").arg(attempt.status),
                             attempt.reason};
        words.removeAll(QString());
        console.message(words.join(u", "_s));
    }
    console.bytes((document ? document->indented().value_or(report->body) : report->body) + '\n');
    return Exit::Done;
}

/** Everything at once, however long: the log is there to be complete. */
Exit connections(const Invocation &invocation, Services &services, Console &console)
{
    HistoryReader reader(services.delivery().database());
    Json::Array items;
    QList<QStringList> rows;
    std::optional<qint64> before;
    for (;;) {
        const auto page = reader.connections(Page, before);
        if (!page)
            return console.failure(page.error());
        if (page->isEmpty())
            break;
        for (const ConnectionRecord &record : *page) {
            items.push_back(connectionJson(record));
            rows.append({utcText(record.opened), u"%1:%2"_s.arg(record.host).arg(record.port), record.purpose,
                         record.proxy.isEmpty() ? QString() : Text::tr("through %1").arg(record.proxy),
                         record.isCertain ? QString() : Text::tr("perhaps: it was cut off")});
        }
        before = page->constLast().sequence;
    }
    if (invocation.has(u"json"_s)) {
        console.json(Json(std::move(items)));
        return Exit::Done;
    }
    if (rows.isEmpty())
        console.line(Text::tr("This program never opened a connection."));
    console.table(rows);
    return Exit::Done;
}

Exit exportTo(const QString &path, Services &services, Console &console)
{
    Database &database = services.delivery().database();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Result<HistoryProof> proof = HistoryProof();
    if (path == "-"_L1) {
        QFile output;
        if (!output.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
            return console.failure({.code = Error::Code::FileUnwritable, .detail = output.errorString()});
        proof = exportHistory(database, output, now);
    } else {
        proof = exportHistory(database, path, now);
    }
    if (!proof)
        return console.failure(proof.error());
    console.message(Text::tr("%1 and %2. SHA-256 of the last line, to be kept elsewhere: %3")
                        .arg(Text::tr("%n reports", nullptr, int(proof->reports)),
                             Text::tr("%n entries", nullptr, int(proof->attempts)), proof->hash));
    return Exit::Done;
}

Exit verify(const Invocation &invocation, Console &console)
{
    const auto proof = verifyHistory(invocation.word(1));
    if (!proof)
        return console.failure(proof.error());
    if (invocation.has(u"json"_s)) {
        console.json(Json(Json::Object{{u"reports"_s, Json(proof->reports)},
                                       {u"attempts"_s, Json(proof->attempts)},
                                       {u"exported"_s, Json(utcText(proof->exported))},
                                       {u"hash"_s, Json(proof->hash)}}));
        return Exit::Done;
    }
    console.line(Text::tr("The history is as it was exported on %1: %2 and %3.")
                     .arg(utcText(proof->exported), Text::tr("%n reports", nullptr, int(proof->reports)),
                          Text::tr("%n entries", nullptr, int(proof->attempts))));
    console.line(Text::tr("SHA-256 of the last line: %1").arg(proof->hash));
    return Exit::Done;
}

Exit clear(Services &services, Console &console)
{
    const auto removed = HistoryKeeper(services.delivery().database()).clear();
    if (!removed)
        return console.failure(removed.error());
    console.line(Text::tr("%n entries were deleted. What waits in the outbox stays.", nullptr, int(*removed)));
    return Exit::Done;
}

Exit run(const Invocation &invocation, Services &services, Console &console)
{
    const QString verb = invocation.word(0);
    const auto words = invocation.words.size();
    if (verb.isEmpty())
        return list(invocation, services, console);
    if (verb == "show"_L1 && words == 2)
        return show(invocation, services, console);
    if (verb == "export"_L1 && words == 2)
        return exportTo(invocation.word(1), services, console);
    if (verb == "verify"_L1 && words == 2)
        return verify(invocation, console);
    if (verb == "connections"_L1 && words == 1)
        return connections(invocation, services, console);
    if (verb == "clear"_L1 && words == 1)
        return clear(services, console);
    return console.failure(
        {.code = Error::Code::Usage,
         .detail = Text::tr("history knows show ID, export FILE, verify FILE, connections and clear, not \"%1\"")
                       .arg(invocation.words.join(u' '))});
}

} // namespace

Command historyCommand()
{
    return {
        .name = u"history"_s,
        .arguments = u"[show ID | export FILE | verify FILE | connections | clear]"_s,
        .mostWords = 2,
        .summary = Text::tr("what was sent, refused, discarded; every connection"),
        .details = Text::tr(
            "Without a word: the newest entries. show: one report with its attempts. export: everything as a new "
            "file of JSON lines, each naming the SHA-256 of the one before (\"-\": standard output); verify: whether "
            "such a file is as it was written. connections: every connection that this program ever opened. clear: "
            "deletes all that is finished."),
        .options = {{u"event"_s, u"EVENT"_s, Text::tr("only this event")},
                    {u"state"_s, u"STATE"_s, Text::tr("only these: delivered, refused, later, unknown or discarded")},
                    {u"since"_s, u"TIME"_s, Text::tr("begun then or later: 2024-03-01, or 2024-03-01T12:00:00; UTC")},
                    {u"until"_s, u"TIME"_s, Text::tr("begun before")},
                    {u"text"_s, u"WORDS"_s, Text::tr("whose body holds all these words")},
                    {u"limit"_s, u"N"_s, Text::tr("at most so many (default: 100)")},
                    {u"before"_s, u"N"_s, Text::tr("older than the entry of this number")},
                    jsonOption()},
        .run = run};
}

} // namespace Telemetry
