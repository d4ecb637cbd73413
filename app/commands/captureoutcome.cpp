#include "app/commands/captureoutcome.h"

#include "app/command.h"
#include "app/services.h"
#include "core/capture/captureenvironment.h"
#include "core/reporting/capturecomparer.h"
#include "core/reporting/deliverydesk.h"

#include <QCoreApplication>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::CaptureOutcome)
};

/** More lines than this about single events help nobody. */
constexpr qsizetype MostLines = 50;

/** Whether the next event would fare no better. */
bool concernsOutbox(Error::Code code)
{
    using enum Error::Code;
    const auto codes = {OutboxFull, DatabaseUnusable, DatabaseBusy, DatabaseFull, DatabaseNewer, DatabaseDamaged};
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

QString shortValue(const Json &value)
{
    const QString text = QString::fromUtf8(value.display());
    return text.size() <= 60 ? text : text.first(57) + u"..."_s;
}

QString eventName(const CapturedEvent &event)
{
    if (!event.event.isEmpty())
        return event.event;
    return event.kind == CapturedEvent::Kind::Identify ? Text::tr("identify") : Text::tr("an event without a name");
}

QString differenceLine(const FieldDifference &difference)
{
    const QString reason = u"%1 %2"_s.arg(difference.place, differenceReason(difference.why));
    using Why = FieldDifference::Why;
    if (difference.why == Why::RunTime)
        return reason;
    if (difference.why == Why::OnlyCaptured)
        return u"%1: %2"_s.arg(reason, shortValue(difference.captured));
    if (difference.why == Why::OnlyPredicted)
        return u"%1: %2"_s.arg(reason, shortValue(difference.predicted));
    return Text::tr("%1: %2, in the preview %3")
        .arg(reason, shortValue(difference.captured), shortValue(difference.predicted));
}

QString verdict(const ComparedEvent &compared)
{
    if (!compared.comparison)
        return Text::tr("no preview: %1").arg(errorMessage(compared.comparison.error()));
    if (compared.comparison->isSame())
        return Text::tr("the same as its preview");
    if (compared.comparison->isAsPredicted())
        return Text::tr("the same as its preview, but for what only the running command knows");
    return Text::tr("differs from its preview");
}

Json bodyJson(const Payload &payload)
{
    return payload.document.isNull() ? Json() : payload.document;
}

/** What a parser of JSON elsewhere cannot read is written as text. */
Json errorJson(const std::optional<Error> &error)
{
    return error ? Json(errorMessage(*error)) : Json();
}

} // namespace

QList<ComparedEvent> compareEvents(const CaptureOutcome &outcome, const Services &services)
{
    QList<ComparedEvent> compared;
    std::optional<CaptureComparer> comparer;
    for (const RecordedEvent &recorded : outcome.record.kept()) {
        if (!CaptureComparer::isComparable(recorded.event) || compared.size() >= MostLines)
            continue;
        if (!comparer)
            comparer.emplace(services.catalogue(),
                             ComparerRequest{.situation = outcome.request,
                                             .words = outcome.words,
                                             .newMachineId = services.newMachineId(),
                                             .trainingId = services.trainingId()});
        compared.append({recorded.number, comparer->compare(recorded)});
    }
    return compared;
}

void sayWhatWasCaptured(const CaptureOutcome &outcome, const QList<ComparedEvent> &compared, Console &console)
{
    const qint64 count = outcome.record.count();
    if (count == 0) {
        console.message(Text::tr("No event was captured."));
        return;
    }
    console.message(Text::tr("%n events were captured:", nullptr, int(count)));
    const QList<RecordedEvent> &kept = outcome.record.kept();
    for (const RecordedEvent &recorded : kept.first(std::min(kept.size(), MostLines))) {
        const CapturedEvent &event = recorded.event;
        QString line = u"  %1 %2"_s.arg(recorded.number).arg(eventName(event));
        if (!event.payload.wire.isEmpty())
            line +=
                Text::tr(", %n bytes, SHA-256 %1", nullptr, int(event.payload.wire.size())).arg(event.payload.sha256);
        if (event.reason)
            line += u": "_s + errorMessage(*event.reason);
        console.message(line);
        const auto beside = std::find_if(compared.begin(), compared.end(), [&recorded](const ComparedEvent &one) {
            return one.number == recorded.number;
        });
        if (beside == compared.end())
            continue;
        console.message(u"      "_s + verdict(*beside));
        for (const FieldDifference &difference :
             beside->comparison ? beside->comparison->differences : QList<FieldDifference>())
            console.message(u"      "_s + differenceLine(difference));
    }
    if (count > MostLines)
        console.message(Text::tr("  and %n more; --events FILE has them all", nullptr, int(count - MostLines)));
}

bool queueEvents(const CaptureOutcome &outcome, Services &services, Console &console)
{
    DeliveryDesk &delivery = services.delivery();
    QStringList ids;
    bool isComplete = outcome.record.count() == outcome.record.kept().size();
    if (!isComplete)
        console.message(Text::tr("Only the first %n events were kept.", nullptr, int(outcome.record.kept().size())));
    for (const RecordedEvent &recorded : outcome.record.kept()) {
        if (recorded.event.outcome != CapturedEvent::Outcome::Sent)
            continue; // said before; Rasa would not have sent it either
        const auto id = delivery.queue(recorded.event, captureOrigin(outcome.words), outcome.request.projectFolder);
        if (id) {
            ids.append(QString::number(*id));
            continue;
        }
        isComplete = false;
        console.message(
            Text::tr("%1 was not put into the outbox. %2").arg(eventName(recorded.event), errorMessage(id.error())));
        if (concernsOutbox(id.error().code))
            break;
    }
    if (ids.isEmpty()) {
        console.message(Text::tr("Nothing was put into the outbox."));
        return isComplete;
    }
    const bool isShort = ids.size() <= 10;
    console.message(
        isShort ? Text::tr("Put into the outbox as reports %1.", nullptr, int(ids.size())).arg(ids.join(u", "_s))
                : Text::tr("Put into the outbox as reports %1 to %2.").arg(ids.first(), ids.last()));
    const Decision decision = delivery.decisionNow();
    if (!decision.maySend())
        console.message(
            Text::tr("It waits there and will not be sent now: %1").arg(decision.inspectorReasons.value(0)));
    return isComplete;
}

Result<void> EventsFile::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure({.code = Error::Code::FileUnwritable, .detail = m_file.errorString(), .path = path});
    return {};
}

void EventsFile::write(const RecordedEvent &recorded)
{
    const CapturedEvent &event = recorded.event;
    const bool hasBytes = !event.payload.wire.isEmpty();
    const bool isIdentify = event.kind == CapturedEvent::Kind::Identify;
    const bool isError = recorded.stream == CapturedCommand::Stream::Error;
    writeLine(Json(Json::Object{
        {u"kind"_s, Json(isIdentify ? u"identify"_s : u"track"_s)},
        {u"number"_s, Json(recorded.number)},
        {u"time"_s, Json(recorded.time.toString(Qt::ISODateWithMs))},
        {u"stream"_s, Json(isError ? u"stderr"_s : u"stdout"_s)},
        {u"outcome"_s, Json(capturedOutcomeWord(event.outcome))},
        {u"reason"_s, errorJson(event.reason)},
        {u"event"_s, event.event.isEmpty() ? Json() : Json(event.event)},
        {u"bytes"_s, hasBytes ? Json(qint64(event.payload.wire.size())) : Json()},
        {u"sha256"_s, hasBytes ? Json(event.payload.sha256) : Json()},
        {u"payload"_s, bodyJson(event.payload)},
    }));
}

void EventsFile::write(const ComparedEvent &compared)
{
    Json::Array differences;
    for (const FieldDifference &difference :
         compared.comparison ? compared.comparison->differences : QList<FieldDifference>()) {
        differences.emplace_back(Json::Object{{u"place"_s, Json(difference.place)},
                                              {u"why"_s, Json(differenceWord(difference.why))},
                                              {u"captured"_s, difference.captured},
                                              {u"predicted"_s, difference.predicted}});
    }
    const bool isKnown = compared.comparison.has_value();
    writeLine(Json(Json::Object{
        {u"kind"_s, Json(u"comparison"_s)},
        {u"number"_s, Json(compared.number)},
        {u"same"_s, isKnown ? Json(compared.comparison->isSame()) : Json()},
        {u"as_predicted"_s, isKnown ? Json(compared.comparison->isAsPredicted()) : Json()},
        {u"reason"_s, isKnown ? Json() : Json(errorMessage(compared.comparison.error()))},
        {u"differences"_s, Json(std::move(differences))},
    }));
}

void EventsFile::writeEnd(int exitCode)
{
    writeLine(Json(Json::Object{{u"kind"_s, Json(u"end"_s)}, {u"exit_code"_s, Json(exitCode)}}));
}

void EventsFile::writeLine(const Json &document)
{
    if (!m_file.isOpen() || m_problem)
        return;
    const QByteArray line = printable(document).wire().value() + '\n';
    if (m_file.write(line) != line.size())
        m_problem =
            Error{.code = Error::Code::FileUnwritable, .detail = m_file.errorString(), .path = m_file.fileName()};
}

Result<void> EventsFile::close()
{
    m_file.close();
    if (m_problem)
        return failure(*m_problem);
    return {};
}

} // namespace Telemetry
