#include "ui/sandboxwords.h"

#include "core/delivery/retrypolicy.h"
#include "core/reporting/reportstanding.h"
#include "ui/historymodel.h"
#include "ui/textlabel.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Sandbox)
};

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString visibleLines(const QByteArray &text)
{
    QStringList lines = QString::fromUtf8(text).remove(u'\r').split(u'\n');
    for (QString &line : lines)
        line = visibleText(line);
    return lines.join(u'\n');
}

QString laterText(const AttemptResult &result)
{
    if (result.retryAfter)
        return Text::tr(
                   "Later. Outside, the report would wait, and by itself be tried again no sooner than the collector "
                   "asked for: in %1.")
            .arg(waitText(*result.retryAfter));
    constexpr double Middle = 0.5;
    const auto wait = std::chrono::duration_cast<std::chrono::seconds>(backoff(1, Middle));
    return Text::tr("Later. Outside, the report would wait, and by itself be tried again in about %1, then in ever "
                    "longer pauses, for 7 days at most.")
        .arg(waitText(wait));
}

QString nextText(const AttemptResult &result)
{
    switch (result.outcome) {
    case Outcome::Delivered:
        return Text::tr("Taken. Outside, the report would leave the outbox and stand in the history as taken by the "
                        "collector.");
    case Outcome::Refused:
        return Text::tr("Refused. Outside, the report would stay in the outbox and never be sent again by itself.");
    case Outcome::Later:
        return laterText(result);
    case Outcome::Unknown:
        return Text::tr(
            "Unknown. It left, and nobody can say whether it counts. Outside, it would be kept and never be "
            "sent again by itself, so that it is not counted twice.");
    case Outcome::Discarded:
        break; // no attempt ends so
    }
    Q_UNREACHABLE();
}

} // namespace

QList<QPair<SinkFault, QString>> sandboxBehaviours()
{
    return {{SinkFault::None, Text::tr("takes it, as Segment does")},
            {SinkFault::Unavailable, Text::tr("is not available (503)")},
            {SinkFault::TooMany, Text::tr("asks for patience (429)")},
            {SinkFault::TooManyDate, Text::tr("asks for patience until a time (429)")},
            {SinkFault::ServerError, Text::tr("has an error of its own (500)")},
            {SinkFault::BadGateway, Text::tr("stands behind a broken gateway (502)")},
            {SinkFault::Unauthorized, Text::tr("does not know the key (401)")},
            {SinkFault::BadRequest, Text::tr("refuses the report (400)")},
            {SinkFault::TooLarge, Text::tr("finds it too large (413)")},
            {SinkFault::SuccessFalse, Text::tr("answers 200, but no success")},
            {SinkFault::Html, Text::tr("answers with a login page")},
            {SinkFault::NoContent, Text::tr("answers nothing (204)")},
            {SinkFault::Redirect, Text::tr("sends it elsewhere (302)")},
            {SinkFault::CloseBefore, Text::tr("hangs up without reading it")},
            {SinkFault::CloseAfter, Text::tr("reads it and hangs up")},
            {SinkFault::Silence, Text::tr("reads it and stays silent")},
            {SinkFault::Drip, Text::tr("answers a byte a second")},
            {SinkFault::WrongLength, Text::tr("lies about the answer's length")}};
}

QString sandboxSentence(const SandboxOutcome &outcome)
{
    const AttemptResult &result = outcome.result;
    if (result.error && result.error->code == Error::Code::Cancelled)
        return Text::tr("You stopped it.");
    QStringList sentences = {nextText(result)};
    if (result.error)
        sentences += visibleText(Text::tr("Why: %1").arg(errorMessage(*result.error)));
    sentences += result.status == 0 ? Text::tr("No answer after %1.").arg(latencyText(result.latency))
                                    : Text::tr("HTTP %1 after %2.").arg(result.status).arg(latencyText(result.latency));
    return sentences.join(u' ');
}

SandboxVerdict sandboxVerdict(const QByteArray &shown, const std::optional<SinkReport> &arrived)
{
    const QLocale locale;
    if (!arrived)
        return {.text = Text::tr("Nothing arrived that the collector read.")};
    if (arrived->body == shown)
        return {.isSame = true,
                .text = Text::tr("The same bytes arrived: %1 of %1, SHA-256 %2 on both sides.")
                            .arg(locale.toString(shown.size()), hashOf(shown).left(12) + u" …"_s)};
    if (arrived->body.isEmpty())
        return {.text = Text::tr("The collector read no byte of the report.")};
    return {.text = Text::tr("Other bytes arrived: %1 in place of %2, SHA-256 %3 in place of %4.")
                        .arg(locale.toString(arrived->body.size()), locale.toString(shown.size()),
                             hashOf(arrived->body).left(12), hashOf(shown).left(12))};
}

QString arrivedHead(const SinkReport &report)
{
    return visibleLines(report.head.join('\n'));
}

QString answeredText(const SandboxOutcome &outcome)
{
    if (!outcome.arrived || outcome.arrived->answer.isEmpty())
        return Text::tr("The collector answered nothing.");
    return visibleLines(outcome.arrived->answer);
}

} // namespace Telemetry
