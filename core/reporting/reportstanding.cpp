#include "core/reporting/reportstanding.h"

#include "core/reporting/situation.h"
#include "core/settings/deliverymode.h"

#include <QCoreApplication>
#include <QStringList>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::ReportStanding)
};

/** What the last attempt met: "HTTP 503", "no answer"; empty when there was none. */
QString answerWord(const QList<Attempt> &attempts)
{
    if (attempts.isEmpty())
        return {};
    const int status = attempts.constLast().status;
    return status == 0 ? Text::tr("no answer") : Text::tr("HTTP %1").arg(status);
}

QString reasonOf(const QList<Attempt> &attempts)
{
    return attempts.isEmpty() ? QString() : reasonSentence(attempts.constLast());
}

QString joined(const QStringList &sentences)
{
    QStringList shown = sentences;
    shown.removeAll(QString());
    return shown.join(u' ');
}

bool isPausing(const StandingContext &context)
{
    return context.delivery == Preferences::Delivery::Automatic && !context.isStopped && context.verdict == Verdict::On
        && context.pause.value_or(std::chrono::seconds(0)).count() > 0;
}

/** What happens to a report that waits. */
ReportStanding waiting(const Report &report, const StandingContext &context)
{
    using enum ReportStanding::Mood;
    if (report.isOnlyByHand)
        return {Text::tr("will not be sent"),
                Text::tr("It was made, or held back, while reporting was off. It leaves only if you send it by hand."),
                Warning};
    if (report.isGivenUp)
        return {Text::tr("given up"),
                Text::tr("It was tried 20 times, or for 7 days. It leaves only if you send it by hand."), Warning};
    if (context.verdict == Verdict::Off)
        return {Text::tr("will not be sent"), joined({Text::tr("Reporting is off."), context.verdictReason}), Warning};
    if (context.verdict != Verdict::On)
        return {Text::tr("cannot be sent now"), context.verdictReason, Warning};
    if (context.delivery == Preferences::Delivery::Automatic && context.isStopped)
        return {Text::tr("stopped"),
                Text::tr("You stopped the sending. It goes on by itself when you have sent a report by hand, or when "
                         "the program is started anew."),
                Warning};
    if (isPausing(context))
        return {Text::tr("leaves in %1").arg(waitText(*context.pause)),
                Text::tr("Reports are sent by themselves, in order; the next one in %1.").arg(waitText(*context.pause)),
                Calm};
    if (context.delivery == Preferences::Delivery::Automatic)
        return {Text::tr("about to be sent"), Text::tr("Reports are sent by themselves, in order."), Calm};
    return {Text::tr("waiting for you"), Text::tr("You are asked first: it leaves when you send it."), Calm};
}

ReportStanding later(const Report &report, const QList<Attempt> &attempts, const StandingContext &context)
{
    const ReportStanding next = waiting(report, context);
    const QString answer = answerWord(attempts);
    const bool isNextByItself = isPausing(context) && !report.isOnlyByHand && !report.isGivenUp;
    if (isNextByItself && !attempts.isEmpty()) {
        const QString wait = waitText(*context.pause);
        const QString retry = attempts.size() > 1
            ? Text::tr("retry in %1 (%2, %n tries)", nullptr, int(attempts.size())).arg(wait, answer)
            : Text::tr("retry in %1 (%2)").arg(wait, answer);
        return {retry, joined({reasonOf(attempts), next.reason}), ReportStanding::Mood::Warning};
    }
    const QString word = attempts.size() > 1
        ? Text::tr("not taken yet (%1, %n tries)", nullptr, int(attempts.size())).arg(answer)
        : attempts.isEmpty() ? stateTitle(ReportState::Later)
                             : Text::tr("not taken yet (%1)").arg(answer);
    return {word, joined({reasonOf(attempts), next.reason}), ReportStanding::Mood::Warning};
}

} // namespace

StandingContext standingContext(const Situation &situation)
{
    return {.verdict = situation.decision.inspector,
            .verdictReason = situation.decision.inspectorReasons.value(0),
            .delivery = deliveryMode(situation.policy, situation.preferences).mode};
}

QString stateTitle(ReportState state)
{
    switch (state) {
    case ReportState::Waiting:
        return Text::tr("waiting");
    case ReportState::Sending:
        return Text::tr("being sent");
    case ReportState::Later:
        return Text::tr("not taken yet");
    case ReportState::Refused:
        return Text::tr("refused");
    case ReportState::Unknown:
        return Text::tr("outcome unknown");
    case ReportState::Delivered:
        return Text::tr("delivered");
    case ReportState::Discarded:
        return Text::tr("discarded");
    }
    Q_UNREACHABLE();
}

ReportState stateAfter(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Delivered:
        return ReportState::Delivered;
    case Outcome::Refused:
        return ReportState::Refused;
    case Outcome::Later:
        return ReportState::Later;
    case Outcome::Unknown:
        return ReportState::Unknown;
    case Outcome::Discarded:
        return ReportState::Discarded;
    }
    Q_UNREACHABLE();
}

QString reasonSentence(const Attempt &attempt)
{
    QString reason = attempt.reason;
    if (reason.isEmpty())
        return reason;
    reason[0] = reason[0].toUpper();
    const bool isEnded = u".!?\u2026\u3002\uFF01\uFF1F\u0964\u061F"_s.contains(reason.back());
    return isEnded ? reason : Text::tr("%1.").arg(reason);
}

QString waitText(std::chrono::seconds wait)
{
    const auto count = wait.count();
    if (count < 100)
        return Text::tr("%1 s").arg(count);
    if (count < 100 * 60)
        return Text::tr("%1 min").arg((count + 59) / 60);
    return Text::tr("%1 h").arg((count + 3599) / 3600);
}

ReportStanding standingOf(const Report &report, const QList<Attempt> &attempts, const StandingContext &context)
{
    using enum ReportStanding::Mood;
    switch (report.state) {
    case ReportState::Waiting:
        return waiting(report, context);
    case ReportState::Sending:
        return {stateTitle(report.state), Text::tr("An attempt is running."), Calm};
    case ReportState::Later:
        return later(report, attempts, context);
    case ReportState::Refused: {
        const QString answer = answerWord(attempts);
        return {answer.isEmpty() ? stateTitle(report.state) : Text::tr("refused (%1)").arg(answer),
                joined({reasonOf(attempts), Text::tr("It is not sent again by itself.")}), Bad};
    }
    case ReportState::Unknown:
        return {
            stateTitle(report.state),
            joined({reasonOf(attempts),
                    Text::tr("It may have arrived: sending it again could count it twice, so that is left to you.")}),
            Warning};
    case ReportState::Delivered:
        return {stateTitle(report.state), Text::tr("The destination took it."), Calm};
    case ReportState::Discarded:
        return {stateTitle(report.state), Text::tr("You decided that it does not leave."), Calm};
    }
    Q_UNREACHABLE();
}

} // namespace Telemetry
