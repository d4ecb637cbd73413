#include "ui/attempttexts.h"

#include "core/delivery/requestheaders.h"
#include "core/reporting/attemptstanding.h"
#include "ui/historymodel.h"
#include "ui/showntime.h"
#include "ui/textlabel.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::AttemptTexts)
};

/** The lines about an attempt but for what the server said. */
QStringList factsOf(const Attempt &attempt)
{
    QStringList lines = {Text::tr("Outcome: %1").arg(standingOf(attempt).word)};
    if (attempt.outcome == Outcome::Discarded)
        return lines;
    lines += Text::tr("To: %1").arg(attempt.destination);
    lines += attempt.proxy.isEmpty() ? Text::tr("Proxy: none") : Text::tr("Through the proxy: %1").arg(attempt.proxy);
    if (attempt.outcome) {
        const QString status = attempt.status == 0 ? Text::tr("no answer") : Text::tr("HTTP %1").arg(attempt.status);
        lines += Text::tr("Answer: %1, after %2").arg(status, latencyText(attempt.latency));
    }
    if (!attempt.reason.isEmpty())
        lines += Text::tr("Why: %1").arg(attempt.reason);
    return lines;
}

QString visibleLines(QStringList lines)
{
    for (QString &line : lines)
        line = visibleText(line);
    return lines.join(u'\n');
}

QString attemptText(const Attempt &attempt, qsizetype number)
{
    QStringList lines = {Text::tr("Attempt %1: %2").arg(number).arg(exactTime(attempt.started))};
    if (attempt.outcome == Outcome::Discarded)
        lines = {Text::tr("Discarded: %1").arg(exactTime(attempt.started))};
    else
        lines += factsOf(attempt);
    if (!attempt.answer.isEmpty())
        lines += Text::tr("The server said: %1").arg(QString::fromUtf8(attempt.answer).simplified());
    return visibleLines(lines);
}

} // namespace

QString headersText(const Result<Destination> &destination, const QByteArray &body, const WriteKey &key)
{
    if (!destination)
        return visibleText(errorMessage(destination.error()));
    QStringList lines = {QString::fromLatin1(requestLine(destination->url))};
    const auto headers = requestHeaders(destination->url, body, key.key.toUtf8(), true);
    for (const auto &[name, value] : headers)
        lines.append(u"%1: %2"_s.arg(QString::fromUtf8(name), QString::fromUtf8(value)));
    return lines.join(u'\n');
}

QString answerText(const Attempt &attempt)
{
    QStringList lines = {Text::tr("Begun: %1").arg(exactTime(attempt.started))};
    lines += factsOf(attempt);
    if (attempt.outcome == Outcome::Discarded || !attempt.outcome)
        return visibleLines(lines);
    if (attempt.answer.isEmpty())
        return visibleLines(lines + QStringList{Text::tr("The server said nothing more.")});
    // The answer's own lines stay lines.
    lines += {QString(), Text::tr("The server said (%1 bytes are kept):").arg(attempt.answer.size())};
    return visibleLines(lines + QString::fromUtf8(attempt.answer).split(u'\n'));
}

QString attemptsText(const QList<Attempt> &attempts)
{
    if (attempts.isEmpty())
        return Text::tr("It was never tried: no byte of it has left this machine.");
    QStringList parts;
    for (qsizetype index = attempts.size() - 1; index >= 0; --index)
        parts.append(attemptText(attempts.at(index), index + 1));
    return parts.join(u"\n\n"_s);
}

} // namespace Telemetry
