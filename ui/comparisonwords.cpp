#include "ui/comparisonwords.h"

#include "core/events/eventcatalogue.h"
#include "ui/textlabel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::ComparisonWords)
};

using Kind = ComparisonTarget::Kind;

QString countsText(const DifferenceCounts &counts)
{
    QStringList parts;
    if (counts.added > 0)
        parts.append(Text::tr("%Ln values more", nullptr, int(counts.added)));
    //: In a list behind "3 values more"; so are the next two
    if (counts.removed > 0)
        parts.append(Text::tr("%Ln fewer", nullptr, int(counts.removed)));
    if (counts.changed > 0)
        parts.append(Text::tr("%Ln changed", nullptr, int(counts.changed)));
    if (counts.moved > 0)
        parts.append(Text::tr("%Ln in another place", nullptr, int(counts.moved)));
    return parts.isEmpty() ? Text::tr("no difference") : parts.join(u", "_s);
}

bool isUpgrade(const QString &from, const QString &to)
{
    const Profile *first = EventCatalogue::profile(from);
    const Profile *second = EventCatalogue::profile(to);
    const bool isReal = first && second && !from.startsWith(u"docs") && !to.startsWith(u"docs");
    return isReal && std::pair(first->isPro, first->version) < std::pair(second->isPro, second->version);
}

/** "pipeline[5].url": where a mark stands, without the part that most places begin with. */
QString placeOf(const LensMark &mark)
{
    QString place;
    for (const QString &step : mark.path) {
        bool isIndex = false;
        step.toUInt(&isIndex);
        if (isIndex)
            place += u'[' + step + u']';
        else if (place.isEmpty() && (step == "properties"_L1 || step == "context"_L1) && mark.path.size() > 1)
            continue;
        else
            place += place.isEmpty() ? step : u'.' + step;
    }
    return place;
}

QString headlineText(qsizetype left, qsizetype right)
{
    if (left == right)
        return Text::tr("Privacy lens: %Ln values of yours leave with either report.", nullptr, int(left));
    return Text::tr("Privacy lens: values of yours that leave with the reports: %1 at the left, %2 at the right.")
        .arg(left)
        .arg(right);
}

} // namespace

QString profileName(const QString &profile, const QString &installedVersion)
{
    const Profile *known = EventCatalogue::profile(profile);
    if (!known)
        return profile;
    if (installedVersion.isEmpty())
        return known->translatedTitle();
    return known->isPro ? Text::tr("Rasa Pro %1").arg(installedVersion) : Text::tr("Rasa %1").arg(installedVersion);
}

QString targetName(const ComparisonTarget &target, const OtherSide &other)
{
    switch (target.kind) {
    case Kind::Profile:
        return profileName(target.name);
    case Kind::Project:
        return Text::tr("project %1").arg(visibleText(QDir(target.name).dirName()));
    case Kind::LastSent:
        return other.report.sent
            ? Text::tr("sent %1").arg(QLocale().toString(other.report.sent->toLocalTime(), QLocale::ShortFormat))
            : Text::tr("the last sent one");
    case Kind::Captured:
        return target.number > 0 ? Text::tr("captured event %1").arg(target.number) : Text::tr("a captured one");
    case Kind::Kept:
        return Text::tr("report %1").arg(target.number);
    case Kind::File:
        return visibleText(QFileInfo(target.name).fileName());
    }
    Q_UNREACHABLE();
}

QString shortenedName(const QString &name, qsizetype most)
{
    return name.size() <= most ? name : name.first(most - 1).trimmed() + u'…';
}

QString comparisonSentence(const ComparisonTarget &target, const QString &left, const QString &right,
                           const QString &leftProfile, const DifferenceCounts &counts)
{
    const QString figures = countsText(counts);
    if (target.kind != Kind::Profile)
        return Text::tr("%1 beside this report: %2").arg(right, figures);
    if (isUpgrade(leftProfile, target.name))
        return Text::tr("what upgrading from %1 to %2 would add: %3").arg(left, right, figures);
    return Text::tr("as %2 sends it in place of %1: %3").arg(left, right, figures);
}

LensSummary lensSummary(const QList<LensMark> &left, const QList<LensMark> &right)
{
    if (left.isEmpty() && right.isEmpty())
        return {.headline = Text::tr("Privacy lens: nothing is marked.")};
    const QList<LensMark> &shown = right.isEmpty() ? left : right;
    QStringList places;
    for (const auto &[cls, count] : lensCounts(shown)) {
        const auto first = std::find_if(shown.begin(), shown.end(),
                                        [wanted = cls](const LensMark &mark) { return mark.cls == wanted; });
        const QString more = count > 1 ? u" …"_s : QString();
        places.append(Text::tr("%1: %2 (%3)").arg(lensClassTitle(cls)).arg(count).arg(placeOf(*first) + more));
    }
    return {.isQuiet = false, .headline = headlineText(left.size(), right.size()), .places = places.join(u" · "_s)};
}

AbsentText absentText(const ComparisonTarget &target, const QString &event)
{
    switch (target.kind) {
    case Kind::Profile:
        return {Text::tr("%1 does not send this event").arg(profileName(target.name)),
                Text::tr("\"%1\" is unknown to that version, so there is nothing to compare with.").arg(event)};
    case Kind::LastSent:
        return {Text::tr("None was sent yet"),
                Text::tr("As soon as a report of \"%1\" was sent from this account, the last one is shown here.")
                    .arg(event)};
    case Kind::Captured:
        return {Text::tr("None was captured yet"),
                Text::tr("Run a command on the page Live capture: its \"%1\" can be compared here then.").arg(event)};
    case Kind::Project:
    case Kind::File:
    case Kind::Kept:
        break; // these are there, or fail
    }
    return {Text::tr("There is nothing to compare with"), {}};
}

} // namespace Telemetry
