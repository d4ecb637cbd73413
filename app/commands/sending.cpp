#include "app/commands/sending.h"

#include "app/command.h"
#include "app/commands/report.h"
#include "app/services.h"
#include "core/reporting/deliverydesk.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <chrono>
#include <functional>

namespace Telemetry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Sending)
};

/** How bad an ending is, for choosing among several: not sent tells more than refused, refused more than later. */
int weight(Exit exit)
{
    switch (exit) {
    case Exit::NotSent:
        return 3;
    case Exit::Failed:
    case Exit::Usage:
        return 2;
    case Exit::Later:
        return 1;
    case Exit::Done:
        return 0;
    }
    Q_UNREACHABLE();
}

Exit exitFor(const Error &error, const std::optional<AttemptResult> &result)
{
    if (result) {
        const bool isFinal = result->outcome == Outcome::Refused;
        return isFinal ? Exit::Failed : Exit::Later;
    }
    const bool isNotSent = error.code == Error::Code::NotAllowed || error.code == Error::Code::NoWriteKey
        || error.code == Error::Code::EndpointInvalid || error.code == Error::Code::ProxyUnusable;
    return isNotSent ? Exit::NotSent : Exit::Failed;
}

/** Says how each report ends, as long as @p context lives. */
void tellEndings(DeliveryDesk &delivery, QObject &context, const std::function<void(const QString &)> &tell,
                 Console &console, const std::function<void(Exit)> &note)
{
    QObject::connect(&delivery, &DeliveryDesk::delivered, &context, [tell](qint64 id, const AttemptResult &result) {
        tell(Text::tr("Report %1: delivered (status %2, %3 ms).")
                 .arg(id)
                 .arg(result.status)
                 .arg(result.latency.count()));
    });
    QObject::connect(&delivery, &DeliveryDesk::failed, &context,
                     [&console, note](qint64 id, const Error &error, const std::optional<AttemptResult> &result) {
                         const QString ending = result
                             ? Text::tr("%1. %2").arg(outcomeWord(result->outcome), errorMessage(error))
                             : errorMessage(error);
                         console.message(Text::tr("Report %1: %2").arg(id).arg(ending));
                         note(exitFor(error, result));
                     });
}

} // namespace

Exit sendReports(DeliveryDesk &delivery, const QList<qint64> &ids, Console &console)
{
    Exit worst = Exit::Done;
    const auto note = [&worst](Exit exit) {
        if (weight(exit) > weight(worst))
            worst = exit;
    };
    QEventLoop loop;
    QObject context;
    tellEndings(
        delivery, context, [&console](const QString &text) { console.line(text); }, console, note);
    QObject::connect(&delivery, &DeliveryDesk::finished, &context, [&](const QList<qint64> &untouched) {
        for (const qint64 id : untouched)
            console.message(Text::tr("Report %1: not tried; it stays as it was.").arg(id));
        if (!untouched.isEmpty() && worst == Exit::Done)
            note(Exit::Later);
        loop.quit();
    });
    QMetaObject::invokeMethod(
        &delivery, [&delivery, ids] { delivery.send(ids); }, Qt::QueuedConnection);
    loop.exec();
    return worst;
}

void sendByItself(DeliveryDesk &delivery, Console &console)
{
    constexpr auto Budget = 2s;
    constexpr auto ConnectLimit = 1s;
    if (!delivery.decisionNow().maySend() || !delivery.isAutomatic())
        return;
    QEventLoop loop;
    QObject context;
    // Standard output belongs to the command.
    tellEndings(
        delivery, context, [&console](const QString &text) { console.message(text); }, console, [](Exit) {});
    QObject::connect(&delivery, &DeliveryDesk::idle, &loop, &QEventLoop::quit);
    delivery.drain(Budget, ConnectLimit);
    loop.exec();
}

void sendFinalReport(Services &services, Console &console)
{
    Invocation invocation;
    invocation.words = {u"telemetry-disabled"_s};
    const auto report = previewReport(invocation, services, false);
    if (!report) {
        console.failure(report.error());
        return;
    }
    DeliveryDesk &delivery = services.delivery();
    const Decision decision = delivery.decisionNow();
    if (!decision.maySend()) {
        console.message(Text::tr("The final report was not sent: %1").arg(decision.inspectorReasons.value(0)));
        return;
    }
    const auto id = delivery.queue(report->preview, u"disable"_s, report->situation.facts.folder);
    if (!id) {
        console.message(Text::tr("The final report was not sent. %1").arg(errorMessage(id.error())));
        return;
    }
    sendReports(delivery, {*id}, console);
}

} // namespace Telemetry
