#include "core/delivery/answer.h"

#include "core/base/detail.h"
#include "core/base/orderedjson.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace Telemetry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array<std::pair<Outcome, QLatin1StringView>, 5> Words = {{
    {Outcome::Delivered, "delivered"_L1},
    {Outcome::Refused, "refused"_L1},
    {Outcome::Later, "later"_L1},
    {Outcome::Unknown, "unknown"_L1},
    {Outcome::Discarded, "discarded"_L1},
}};

constexpr auto ShortestWait = 1s;
constexpr std::chrono::seconds LongestWait = 24h;

/** Status and the beginning of the answer, for people. */
QString statusAndText(const ServerAnswer &answer)
{
    constexpr qsizetype shown = 200;
    const QString text = QString::fromUtf8(answer.body.left(shown)).simplified();
    return text.isEmpty() ? QString::number(answer.status) : u"%1, \"%2\""_s.arg(answer.status).arg(text);
}

Judgement refusal(Error::Code code, const QString &detail, bool isAboutReport)
{
    return {Outcome::Refused, Error{code, detail}, isAboutReport, {}};
}

Judgement uncertain(const QString &detail)
{
    return {Outcome::Unknown, Error{Error::Code::AnswerUncertain, detail}, false, {}};
}

/** A 2xx answer that came completely. */
Judgement judgeSuccess(const Exchange &exchange)
{
    const ServerAnswer &answer = exchange.answer;
    const auto parsed = Json::parse(answer.body);
    const bool isObject = parsed && parsed->isObject();
    if (exchange.isSegment) {
        if (answer.status == 200 && isObject && (*parsed)[u"success"].toBool())
            return {Outcome::Delivered, {}, true, {}};
        // Anything but an object is not Segment speaking, so the next report would fare no better.
        return refusal(Error::Code::AnswerRefused, statusAndText(answer), isObject);
    }
    if (!isObject)
        return {Outcome::Delivered, {}, true, {}};
    const auto isFalse = [&](QStringView name) {
        const Json *const member = parsed->find(name);
        return member && member->isBool() && !member->toBool();
    };
    const bool hasError = !(*parsed)[u"error"].isNull();
    if (hasError || isFalse(u"success") || isFalse(u"ok"))
        return refusal(Error::Code::AnswerRefused, statusAndText(answer), true);
    return {Outcome::Delivered, {}, true, {}};
}

/** Statuses that refuse for good; nothing for all others. */
std::optional<Judgement> judgeRefusal(const ServerAnswer &answer)
{
    switch (answer.status) {
    case 400:
    case 413:
    case 422:
        return refusal(Error::Code::AnswerRefused, statusAndText(answer), true);
    case 401:
    case 403:
        return refusal(Error::Code::KeyRefused, statusAndText(answer), false);
    case 408:
    case 410:
    case 429:
    case 460:
        return {};
    case 501:
    case 505:
    case 511:
        return refusal(Error::Code::AnswerRefused, statusAndText(answer), false);
    default:
        break;
    }
    if (answer.status >= 300 && answer.status <= 399) {
        const QString target = QString::fromUtf8(answer.location.left(300)).simplified();
        return refusal(Error::Code::Redirected,
                       target.isEmpty() ? QString::number(answer.status) : u"%1, %2"_s.arg(answer.status).arg(target),
                       false);
    }
    if (answer.status >= 400 && answer.status <= 499)
        return refusal(Error::Code::AnswerRefused, statusAndText(answer), false);
    return {};
}

} // namespace

QString outcomeWord(Outcome outcome)
{
    return std::find_if(Words.begin(), Words.end(), [outcome](const auto &entry) { return entry.first == outcome; })
        ->second;
}

std::optional<Outcome> outcomeFromWord(QStringView word)
{
    const auto *const found =
        std::find_if(Words.begin(), Words.end(), [word](const auto &entry) { return entry.second == word; });
    if (found == Words.end())
        return {};
    return found->first;
}

Judgement judge(const Exchange &exchange, const QDateTime &now)
{
    const ServerAnswer &answer = exchange.answer;
    if (auto refused = judgeRefusal(answer))
        return *refused;

    if (!answer.isComplete || answer.status < 200 || answer.status > 599) {
        const Error reason =
            exchange.failure.value_or(Error{Error::Code::AnswerUncertain, Detail::tr("no complete answer came")});
        if (!exchange.mayBodyHaveLeft)
            return {Outcome::Later, reason, false, {}};
        // Of a "no" that came while the attempt ran only the reason is true: something may have been sent.
        return uncertain(reason.code == Error::Code::NotAllowed ? reason.detail : errorSummary(reason));
    }
    if (answer.status <= 299)
        return judgeSuccess(exchange);
    // A gateway that got no answer does not know either whether the report arrived behind it.
    if (answer.status == 502 || answer.status == 504)
        return uncertain(statusAndText(answer));
    return {Outcome::Later, Error{Error::Code::AnswerLater, statusAndText(answer)}, false,
            retryAfterFrom(answer.retryAfter, now)};
}

std::optional<std::chrono::seconds> retryAfterFrom(const QByteArray &header, const QDateTime &now)
{
    const QByteArray value = header.trimmed();
    if (value.isEmpty())
        return {};
    const bool isNumber = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        bool fits = false;
        const qint64 seconds = value.toLongLong(&fits);
        return fits ? std::clamp(std::chrono::seconds(seconds), std::chrono::seconds(ShortestWait), LongestWait)
                    : LongestWait;
    }
    // The three forms of an HTTP date, without the day of the week: it adds nothing, and Qt places a year of two digits
    // in the last century, where the day of the week was another.
    const QLocale english = QLocale::c();
    const QString text = QString::fromLatin1(value).simplified();
    const QString afterComma = text.section(", "_L1, 1);
    QDateTime date = english.toDateTime(afterComma, u"dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid()) {
        date = english.toDateTime(afterComma, u"dd-MMM-yy hh:mm:ss 'GMT'"_s);
        if (date.isValid() && date.addYears(50) < now)
            date = date.addYears(100);
    }
    if (!date.isValid())
        date = english.toDateTime(text.section(u' ', 1), u"MMM d hh:mm:ss yyyy"_s);
    if (!date.isValid())
        return {};
    date = QDateTime(date.date(), date.time(), Qt::UTC);
    return std::clamp(std::chrono::seconds(now.secsTo(date)), std::chrono::seconds(ShortestWait), LongestWait);
}

} // namespace Telemetry
