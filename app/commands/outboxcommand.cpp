#include "app/command.h"
#include "app/commands/reportjson.h"
#include "app/commands/sending.h"
#include "app/services.h"
#include "core/delivery/requestheaders.h"
#include "core/payload/payload.h"
#include "core/reporting/deliverydesk.h"

#include <QCoreApplication>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::OutboxCommand)
};

/** Why a report is not sent by itself; empty when it is, if the mode is so. */
QString holdText(const Report &report)
{
    if (report.isGivenUp)
        return Text::tr("given up: sent only by hand");
    return report.isOnlyByHand ? Text::tr("held back: sent only by hand") : QString();
}

/** One line about what holds the whole outbox up. */
void tellWhyTheyWait(DeliveryDesk &delivery, Console &console)
{
    const Decision decision = delivery.decisionNow();
    if (!decision.maySend())
        console.message(Text::tr("They will not be sent: %1").arg(decision.inspectorReasons.value(0)));
    else if (!delivery.isAutomatic())
        console.message(Text::tr("They wait for you: \"rasa-telemetry outbox send ID\" or \"outbox discard ID\"."));
    else if (const auto pause = delivery.pauseBeforeNext(); pause && pause->count() > 0)
        console.message(Text::tr("The next one is sent in %1 s at the earliest.").arg((pause->count() + 999) / 1000));
}

Exit list(const Invocation &invocation, Services &services, Console &console)
{
    const auto reports = services.delivery().outbox().list();
    if (!reports)
        return console.failure(reports.error());
    if (invocation.has(u"json"_s)) {
        Json::Array items;
        for (const Report &report : *reports)
            items.push_back(reportJson(report));
        console.json(Json(std::move(items)));
        return Exit::Done;
    }
    if (reports->isEmpty()) {
        console.line(Text::tr("Nothing waits."));
        return Exit::Done;
    }
    QList<QStringList> rows;
    for (const Report &report : *reports) {
        rows.append({QString::number(report.id), report.created.toString(Qt::ISODate), reportStateWord(report.state),
                     Text::tr("%n bytes", nullptr, int(report.bytes)), report.event, holdText(report)});
    }
    console.table(rows);
    tellWhyTheyWait(services.delivery(), console);
    return Exit::Done;
}

Result<qint64> parseId(const QString &word)
{
    bool isNumber = false;
    const qint64 id = word.toLongLong(&isNumber);
    if (!isNumber || id < 1)
        return failure({.code = Error::Code::Usage, .detail = Text::tr("\"%1\" is no id of a report").arg(word)});
    return id;
}

/** The ids after the verb; none with `--all`. */
Result<QList<qint64>> namedIds(const Invocation &invocation)
{
    QList<qint64> ids;
    if (invocation.has(u"all"_s)) {
        if (invocation.words.size() > 1)
            return failure({.code = Error::Code::Usage, .detail = Text::tr("give ids or --all, not both")});
        return ids;
    }
    for (const QString &word : invocation.words.sliced(1)) {
        const auto id = parseId(word);
        if (!id)
            return failure(id.error());
        if (!ids.contains(*id))
            ids.append(*id);
    }
    if (ids.isEmpty())
        return failure({.code = Error::Code::Usage, .detail = Text::tr("which report? Give ids, or --all")});
    return ids;
}

Exit show(const Invocation &invocation, Services &services, Console &console)
{
    const QString format = invocation.has(u"format"_s) ? invocation.value(u"format"_s) : u"pretty"_s;
    if (format != "pretty"_L1 && format != "wire"_L1)
        return console.failure(
            {.code = Error::Code::Usage, .detail = Text::tr("there is no format \"%1\" (pretty, wire)").arg(format)});
    if (invocation.words.size() != 2)
        return console.failure({.code = Error::Code::Usage, .detail = Text::tr("outbox show wants one id")});
    const auto id = parseId(invocation.word(1));
    if (!id)
        return console.failure(id.error());
    const auto report = services.delivery().outbox().report(*id);
    if (!report)
        return console.failure(report.error());
    if (format == "wire"_L1) {
        console.bytes(report->body);
        return Exit::Done;
    }
    const auto document = Json::parse(report->body);
    if (invocation.has(u"json"_s)) {
        Json json = reportJson(*report);
        json.set(u"payload"_s, document ? *document : Json(QString::fromUtf8(report->body)));
        console.json(json);
        return Exit::Done;
    }
    const auto destination =
        chooseDestination(readPolicy(policyPath()), services.environment(),
                          readPreferences(services.environment().ownConfigFolder()).value_or(Preferences{}));
    console.message(Text::tr("Report %1, %2, %n bytes, SHA-256 %3.", nullptr, int(report->bytes))
                        .arg(report->id)
                        .arg(reportStateWord(report->state), report->sha256));
    if (destination) {
        console.message(
            u"%1  (%2)"_s.arg(QString::fromLatin1(requestLine(destination->url)), shownDestination(destination->url)));
        for (const auto &[name, value] : requestHeaders(destination->url, report->body, {}, true))
            console.message(u"%1: %2"_s.arg(QString::fromUtf8(name), QString::fromUtf8(value)));
    } else {
        console.message(errorMessage(destination.error()));
    }
    console.bytes((document ? document->indented().value_or(report->body) : report->body) + '\n');
    return Exit::Done;
}

/** What `--all` stands for. */
struct EveryId
{
    QList<qint64> chosen;
    QList<qint64> left; ///< sent only when somebody chooses just that
};

/** @param maySend  if not, nothing is left out: the desk says why, of each */
Result<EveryId> everyId(Outbox &outbox, bool maySend)
{
    if (maySend) {
        if (auto closed = outbox.closeInterrupted(); !closed)
            return tl::unexpected(closed.error());
    }
    const auto keys = outbox.keys();
    if (!keys)
        return tl::unexpected(keys.error());
    EveryId every;
    for (const OutboxKey &key : *keys)
        (key.isReady() || !maySend ? every.chosen : every.left) += key.id;
    return every;
}

QString listOf(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts += QString::number(id);
    return texts.join(", "_L1);
}

Exit send(const Invocation &invocation, Services &services, Console &console)
{
    auto ids = namedIds(invocation);
    if (!ids)
        return console.failure(ids.error());
    DeliveryDesk &delivery = services.delivery();
    const Decision decision = delivery.decisionNow();
    const bool isAll = invocation.has(u"all"_s);
    if (isAll) {
        const auto every = everyId(delivery.outbox(), decision.maySend());
        if (!every)
            return console.failure(every.error());
        if (!every->left.isEmpty())
            console.message(Text::tr("Left out: %1. They were refused, may have arrived already, or were made while "
                                     "reporting was off. Give their ids to send them all the same.")
                                .arg(listOf(every->left)));
        if (!every->left.isEmpty() && every->chosen.isEmpty())
            return Exit::Done;
        ids = every->chosen;
    }
    const bool isDebug = decision.inspector == Verdict::Debug;
    const QList<qint64> unseen = isAll && !isDebug ? QList<qint64>() : *ids; // all were found just now
    for (const qint64 id : unseen) {
        const auto report = delivery.outbox().report(id);
        if (!report)
            return console.failure(report.error()); // before any of them is sent
        if (isDebug) {
            // What Rasa's debug mode prints, in place of sending.
            const auto document = Json::parse(report->body);
            const auto text = document ? document->indented() : failure(document.error());
            if (!text)
                return console.failure(text.error());
            console.bytes("Telemetry Event:\n" + *text + '\n');
        }
    }
    if (ids->isEmpty()) {
        console.line(Text::tr("Nothing waits."));
        return Exit::Done;
    }
    return sendReports(delivery, *ids, console);
}

Exit discard(const Invocation &invocation, Services &services, Console &console)
{
    Outbox &outbox = services.delivery().outbox();
    if (invocation.has(u"all"_s) && invocation.words.size() == 1) {
        const auto count = outbox.discardAll();
        if (!count)
            return console.failure(count.error());
        console.line(Text::tr("%1 discarded.").arg(*count));
        return Exit::Done;
    }
    const auto ids = namedIds(invocation);
    if (!ids)
        return console.failure(ids.error());
    if (const auto done = outbox.discard(*ids); !done)
        return console.failure(done.error());
    console.line(Text::tr("%1 discarded.").arg(ids->size()));
    return Exit::Done;
}

Exit run(const Invocation &invocation, Services &services, Console &console)
{
    const QString verb = invocation.word(0);
    if (verb.isEmpty())
        return list(invocation, services, console);
    if (verb == "show"_L1)
        return show(invocation, services, console);
    if (verb == "send"_L1)
        return send(invocation, services, console);
    if (verb == "discard"_L1)
        return discard(invocation, services, console);
    return console.failure(
        {.code = Error::Code::Usage, .detail = Text::tr("outbox knows show, send and discard, not \"%1\"").arg(verb)});
}

} // namespace

Command outboxCommand()
{
    return {.name = u"outbox"_s,
            .arguments = u"[show ID | send ID... | discard ID...]"_s,
            .mostWords = -1,
            .summary = Text::tr("what waits; look at it, send it, discard it"),
            .details = Text::tr("Sending asks the decision again for each report. With RASA_TELEMETRY_DEBUG=true it "
                                "prints what Rasa would print, and sends nothing."),
            .options = {{u"all"_s, {}, Text::tr("in place of ids: discard every report, or send every one that waits")},
                        {u"format"_s, u"FORMAT"_s, Text::tr("show: pretty (default) or wire (exact body bytes)")},
                        jsonOption()},
            .run = run,
            .isAboutOutbox = true};
}

} // namespace Telemetry
