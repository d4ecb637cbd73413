#include "app/commands/historyoptions.h"

#include "app/services.h"

#include <QCoreApplication>

#include <utility>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::HistoryOptions)
};

tl::unexpected<Error> usage(const QString &reason)
{
    return failure({.code = Error::Code::Usage, .detail = reason});
}

/** "2024-03-01" or "2024-03-01T12:00:00", in UTC unless it names an offset. */
Result<QDateTime> parseTime(const QString &option, const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return usage(Text::tr("--%1 wants a date (2024-03-01) or a time in UTC (2024-03-01T12:00:00), not \"%2\"")
                         .arg(option, text));
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

} // namespace

Result<qint64> parseNumber(const QString &option, const QString &text, qint64 most)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < 1 || number > most)
        return usage(Text::tr("--%1 wants a number from 1 on, not \"%2\"").arg(option, text));
    return number;
}

Result<HistoryFilter> historyFilter(const Invocation &invocation, const Services &services)
{
    HistoryFilter filter;
    filter.text = invocation.value(u"text"_s);
    if (invocation.has(u"event"_s)) {
        const QString name = invocation.value(u"event"_s);
        const EventDefinition *const event = services.catalogue().find(name);
        filter.event = event ? event->name : name; // captured events may have names that the catalogue does not know
    }
    if (invocation.has(u"state"_s)) {
        const QString word = invocation.value(u"state"_s);
        filter.outcome = outcomeFromWord(word);
        if (!filter.outcome)
            return usage(
                Text::tr("there is no state \"%1\" (delivered, refused, later, unknown, discarded)").arg(word));
    }
    for (const auto &[option, target] :
         {std::pair(u"since"_s, &HistoryFilter::since), std::pair(u"until"_s, &HistoryFilter::until)}) {
        if (!invocation.has(option))
            continue;
        const auto time = parseTime(option, invocation.value(option));
        if (!time)
            return failure(time.error());
        filter.*target = *time;
    }
    return filter;
}

} // namespace Telemetry
