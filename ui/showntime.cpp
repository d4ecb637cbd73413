#include "ui/showntime.h"

#include <QCoreApplication>
#include <QLocale>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::ShownTime)
};

} // namespace

QString shownTime(const QDateTime &moment, const QDateTime &now, TimePrecision precision)
{
    const QDateTime local = moment.toLocalTime();
    const qint64 age = local.date().daysTo(now.toLocalTime().date());
    const QString time =
        QLocale().toString(local.time(), precision == TimePrecision::Second ? u"HH:mm:ss"_s : u"HH:mm"_s);
    if (age == 0)
        return Text::tr("today %1").arg(time);
    if (age == 1)
        return Text::tr("yesterday %1").arg(time);
    //: Form of a date, by the letters of Qt: day, short name of the month, year
    const QString date = QLocale().toString(local.date(), Text::tr("d MMM yyyy"));
    //: Date and time
    return Text::tr("%1 %2").arg(date, time);
}

QString exactTime(const QDateTime &moment)
{
    return Text::tr("%1, in UTC %2")
        .arg(QLocale().toString(moment.toLocalTime(), u"yyyy-MM-dd HH:mm:ss t"_s),
             moment.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

} // namespace Telemetry
