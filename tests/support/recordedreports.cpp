#include "tests/support/recordedreports.h"

#include "core/delivery/database.h"
#include "core/delivery/history.h"
#include "core/delivery/outbox.h"

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

template<typename Value>
Value valueOf(const Result<Value> &result)
{
    if (!result)
        qFatal("%s", qPrintable(errorMessage(result.error())));
    return *result;
}

qint64 keep(Outbox &outbox, const QString &event)
{
    return valueOf(outbox.enqueue(NewReport{.event = event,
                                            .body = madeUpBody(event),
                                            .origin = u"preview"_s,
                                            .profile = u"oss-3.6"_s,
                                            .project = u"/home/ada/moodbot"_s}));
}

} // namespace

QByteArray madeUpBody(const QString &event)
{
    return "{\"userId\": \"38d23c36c9be443281196080fcdd707d\", \"event\": \"" + event.toUtf8()
        + "\", \"properties\": {\"language\": \"en\", \"num_intents\": 7}, \"context\": {\"cpu\": 16}}";
}

qint64 recordReport(const QString &stateFolder, const QString &event, Outcome outcome, int status,
                    const QByteArray &answer)
{
    Database database(stateFolder);
    Outbox outbox(database);
    History history(database);
    const qint64 id = keep(outbox, event);
    const qint64 sequence = valueOf(history.begin(id, u"https://api.segment.io/v1/track"_s,
                                                  {.host = u"api.segment.io"_s, .port = 443, .proxy = {}}));
    AttemptResult result;
    result.outcome = outcome;
    result.status = status;
    result.latency = status == 0 ? std::chrono::seconds(10) : std::chrono::milliseconds(84);
    result.answer = answer;
    result.hasOpenedConnection = true;
    if (outcome != Outcome::Delivered)
        result.error = status == 0 ? Error{Error::Code::TimedOut, u"10 s"_s}
                                   : Error{Error::Code::AnswerLater, u"HTTP %1"_s.arg(status)};
    if (const auto ended = history.end(sequence, result); !ended)
        qFatal("%s", qPrintable(errorMessage(ended.error())));
    return id;
}

void recordReports(const QString &stateFolder)
{
    recordReport(stateFolder, u"Shell Started"_s, Outcome::Refused, 401, "{\"error\": \"no such key\"}");
    recordReport(stateFolder, u"Server Started"_s, Outcome::Later, 503, "{\"error\": \"try later\"}");
    recordReport(stateFolder, u"Server Started"_s, Outcome::Unknown, 0);
    recordReport(stateFolder, u"Training Completed"_s, Outcome::Delivered, 200, "{\"success\": true}");
    recordReport(stateFolder, u"Training Started"_s, Outcome::Delivered, 200, "{\"success\": true}");
    Database database(stateFolder);
    Outbox outbox(database);
    keep(outbox, u"Training Started"_s);
    keep(outbox, u"Training Completed"_s);
}
