#include "core/delivery/retrypolicy.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace Telemetry {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds FirstWait = 30s;
constexpr milliseconds LongestWait = 1h;
constexpr double Spread = 0.25;
constexpr int DoublingsToLongest = 7; // 30 s × 2⁷ is more than an hour; beyond it nothing may overflow
constexpr milliseconds LongestKeptWait = 24h; // what a destination may ask for; more is damage
constexpr qint64 MostAnsweredTries = 20;
constexpr milliseconds RateWindow = 60s;

} // namespace

milliseconds backoff(int failures, double chance)
{
    const int doublings = std::clamp(failures - 1, 0, DoublingsToLongest);
    const milliseconds middle = std::min(FirstWait * (1 << doublings), LongestWait);
    const double factor = 1.0 - Spread + 2.0 * Spread * std::clamp(chance, 0.0, 1.0);
    return milliseconds(std::llround(double(middle.count()) * factor));
}

QueueWait waitAfter(const QueueWait &before, const AttemptResult &result, const Moment &now, double chance)
{
    const bool isDecided = result.outcome == Outcome::Delivered || result.outcome == Outcome::Discarded
        || (result.outcome == Outcome::Refused && result.isAboutReport);
    if (isDecided)
        return {};
    QueueWait wait;
    wait.failures = std::min(std::max(before.failures, 0) + 1, 1'000'000);
    if (result.outcome == Outcome::Refused)
        wait.duration = LongestKeptWait;
    else
        wait.duration = result.retryAfter ? milliseconds(*result.retryAfter) : backoff(wait.failures, chance);
    wait.since = now;
    return wait;
}

milliseconds remainingWait(const QueueWait &wait, const Moment &now)
{
    const milliseconds whole = std::clamp(wait.duration, milliseconds(0), LongestKeptWait);
    return std::max(whole - elapsedBetween(wait.since, now), milliseconds(0));
}

QueueWait waitFrom(const QueueWait &wait, const Moment &now)
{
    return {
        .failures = wait.failures, .duration = remainingWait(wait, now), .since = now, .destination = wait.destination};
}

QString destinationMark(const QUrl &url, const QByteArray &key)
{
    constexpr qsizetype digits = 16;
    const QByteArray text = url.toEncoded() + '\n' + key;
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(digits));
}

bool isAnsweredTry(const AttemptResult &result)
{
    return result.status != 0;
}

bool isGivenUp(qint64 answeredTries, const QDateTime &created, const QDateTime &now)
{
    return answeredTries >= MostAnsweredTries || created.addDays(DaysOfTrying) <= now;
}

milliseconds rateLimitWait(const QDateTime &fifteenthLast, const QDateTime &now)
{
    // One that lies in the future says that the clock was set back, and nothing about the last minute.
    if (!fifteenthLast.isValid() || fifteenthLast > now)
        return 0ms;
    return std::max(RateWindow - milliseconds(fifteenthLast.msecsTo(now)), milliseconds(0));
}

} // namespace Telemetry
