#include "app/command.h"
#include "app/commands/reportjson.h"
#include "core/delivery/localsink.h"
#include "core/machine/fingerprint.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::SinkCommand)
};

Json sinkReportJson(const SinkReport &report)
{
    const auto document = Json::parse(report.body);
    return printable(Json(Json::Object{
        {u"number"_s, Json(report.number)},
        {u"received"_s, Json(utcText(report.received))},
        {u"path"_s, Json(report.path)},
        {u"key"_s, Json(report.key)},
        {u"event"_s, Json(report.event)},
        {u"bytes"_s, Json(qint64(report.body.size()))},
        {u"sha256"_s, Json(sha256Hex(report.body))},
        {u"same_message"_s, Json(report.sameMessage)},
        {u"status"_s, Json(report.status)},
        {u"reason"_s, Json(report.reason)},
        {u"body"_s, document ? *document : Json(QString::fromUtf8(report.body))},
    }));
}

/** A whole number up to @p most; @p absent without the option. */
Result<qint64> numberOption(const Invocation &invocation, const QString &name, qint64 absent, qint64 most)
{
    if (!invocation.has(name))
        return absent;
    bool isNumber = false;
    const qint64 number = invocation.value(name).toLongLong(&isNumber);
    if (!isNumber || number < 0 || number > most)
        return failure(
            {.code = Error::Code::Usage,
             .detail =
                 Text::tr("--%1 wants a number up to %2, not \"%3\"").arg(name).arg(most).arg(invocation.value(name))});
    return number;
}

Result<QList<SinkFault>> faultsOf(const Invocation &invocation)
{
    QList<SinkFault> faults;
    const QStringList words = invocation.values(u"answer"_s);
    for (const QString &word : words) {
        const auto fault = sinkFaultFromWord(word);
        if (!fault)
            return failure(
                {.code = Error::Code::Usage,
                 .detail = Text::tr("there is no answer \"%1\" (%2)").arg(word, sinkFaultWords().join(u", "_s))});
        faults += *fault;
    }
    return faults;
}

Exit run(const Invocation &invocation, Services &, Console &console)
{
    constexpr qint64 mostReports = 1'000'000'000;
    const auto port = numberOption(invocation, u"port"_s, 0, 65'535);
    const auto count = numberOption(invocation, u"count"_s, 0, mostReports);
    const auto faults = faultsOf(invocation);
    if (!port || !count || !faults)
        return console.failure(!port ? port.error() : !count ? count.error() : faults.error());
    LocalSink sink;
    sink.setFaults(*faults);
    if (auto listening = sink.listen(quint16(*port)); !listening)
        return console.failure(listening.error());
    console.message(
        Text::tr("Listening. For another terminal: export RASA_TELEMETRY_ENDPOINT=%1").arg(sink.url().toString()));
    QEventLoop loop;
    QObject::connect(&sink, &LocalSink::received, &loop, [&](const SinkReport &report) {
        if (const auto line = sinkReportJson(report).wire())
            console.bytes(*line + '\n');
        // Queued: its answer is still to leave.
        if (!console.isIntact() || (*count > 0 && report.number >= *count))
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    return Exit::Done;
}

} // namespace

Command sinkCommand()
{
    return {.name = u"sink"_s,
            .summary = Text::tr("a collector on this computer, to try everything without sending anything away"),
            .details =
                Text::tr("Takes reports as Segment does and prints each as one JSON line; nothing goes further.\n"
                         "--answer lets it misbehave; given several times, one after the other, the last one "
                         "from then on: %1.")
                    .arg(sinkFaultWords().join(u", "_s)),
            .options = {{u"port"_s, u"N"_s, Text::tr("the port on 127.0.0.1 (default: a free one)")},
                        {u"answer"_s, u"WORD"_s, Text::tr("how to answer (default: ok); may be repeated")},
                        {u"count"_s, u"N"_s, Text::tr("end after so many requests")}},
            .run = run};
}

} // namespace Telemetry
