#include "app/commands/against.h"

#include "app/commands/report.h"
#include "app/services.h"
#include "core/base/jsondifference.h"
#include "core/events/profiledifference.h"
#include "core/payload/lensknowledge.h"
#include "core/project/refusal.h"
#include "core/reporting/comparedreport.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Against)
};

/** The invocation for the other profile: without chosen properties that it does not send. */
Invocation asProfile(Invocation invocation, const QString &profile, const EventDefinition &event)
{
    const QStringList order = EventCatalogue::propertyOrder(event, profile);
    QStringList &chosen = invocation.options[u"set"_s];
    chosen.removeIf([&order](const QString &assignment) { return !order.contains(assignment.section(u'=', 0, 0)); });
    invocation.options.insert(u"profile"_s, {profile});
    return invocation;
}

/** What the report is compared with. */
Result<ComparedReport> otherReport(const Invocation &invocation, const Services &services, const ReportPreview &report)
{
    const QString other = invocation.value(u"against"_s);
    if (!EventCatalogue::profile(other)) {
        const bool looksLikeFile = other.contains(u'/') || other.contains(u'.') || QFileInfo::exists(other);
        if (!looksLikeFile)
            return failure({.code = Error::Code::UnknownProfile, .detail = other});
        return readComparedReport(other, lensKnowledge(report.situation.facts));
    }
    const EventDefinition &event = *services.catalogue().find(report.preview.event);
    if (!EventCatalogue::knows(other, event))
        return failure({.code = Error::Code::Usage,
                        .detail = Text::tr("the profile %1 does not send \"%2\"").arg(other, report.preview.event)});
    const auto made = previewReport(asProfile(invocation, other, event), services, false);
    if (!made)
        return failure(made.error());
    if (made->preview.outcome == Preview::Outcome::Refused)
        return failure(*made->preview.reason);
    return comparedReport(made->preview);
}

QString kindWord(const DifferenceNode &node)
{
    switch (node.kind) {
    case DifferenceNode::Kind::Added:
        return u"added"_s;
    case DifferenceNode::Kind::Removed:
        return u"removed"_s;
    case DifferenceNode::Kind::Changed:
        return u"changed"_s;
    case DifferenceNode::Kind::Same:
    case DifferenceNode::Kind::Inside:
        break;
    }
    return u"moved"_s;
}

/** The notes of the catalogue on members that the two profiles do not send alike, by path. */
QHash<QString, QString> notesOf(const Services &services, const Preview &preview, const ComparedReport &other)
{
    QHash<QString, QString> notes;
    const EventDefinition &event = *services.catalogue().find(preview.event);
    for (const MemberDifference &member :
         memberDifferences(services.catalogue(), event, preview.profile, other.profile))
        notes.insert(member.path(), member.sentence);
    return notes;
}

Json differenceJson(const JsonDifference &difference, const Preview &preview, const ComparedReport &other,
                    const QHash<QString, QString> &notes)
{
    const DifferenceCounts &counts = difference.counts();
    Json::Array entries;
    difference.forEach([&](const QStringList &path, const DifferenceNode &node) {
        const QString text = jsonPathText(path, node.right ? difference.right() : difference.left());
        entries.emplace_back(Json::Object{{u"path"_s, Json(text)},
                                          {u"kind"_s, Json(kindWord(node))},
                                          {u"moved"_s, Json(node.isMoved)},
                                          {u"left"_s, node.left ? *node.left : Json()},
                                          {u"right"_s, node.right ? *node.right : Json()},
                                          {u"note"_s, notes.contains(text) ? Json(notes.value(text)) : Json()}});
    });
    return Json(Json::Object{{u"event"_s, Json(preview.event)},
                             {u"left"_s, Json(preview.profile)},
                             {u"right"_s, other.profile.isEmpty() ? Json() : Json(other.profile)},
                             {u"added"_s, Json(qint64(counts.added))},
                             {u"removed"_s, Json(qint64(counts.removed))},
                             {u"changed"_s, Json(qint64(counts.changed))},
                             {u"moved"_s, Json(qint64(counts.moved))},
                             {u"differences"_s, Json(std::move(entries))}});
}

QString shown(const Json &value)
{
    return QString::fromUtf8(value.display());
}

void print(Console &console, const JsonDifference &difference)
{
    difference.forEach([&](const QStringList &path, const DifferenceNode &node) {
        const QString text = jsonPathText(path, node.right ? difference.right() : difference.left());
        if (node.isMoved)
            console.line(Text::tr("> %1 stands elsewhere").arg(text));
        if (node.kind == DifferenceNode::Kind::Removed || node.kind == DifferenceNode::Kind::Changed)
            console.line(u"- %1: %2"_s.arg(text, shown(*node.left)));
        if (node.kind == DifferenceNode::Kind::Added || node.kind == DifferenceNode::Kind::Changed)
            console.line(u"+ %1: %2"_s.arg(text, shown(*node.right)));
    });
}

} // namespace

CommandOption againstOption()
{
    return {
        u"against"_s, u"PROFILE|FILE"_s,
        Text::tr("compare with the report of another profile, or with one saved as JSON: - only here, + only there")};
}

Exit previewAgainst(const Invocation &invocation, Services &services, Console &console)
{
    if (invocation.has(u"format"_s) || invocation.has(u"strict"_s))
        return console.failure(
            {.code = Error::Code::Usage, .detail = Text::tr("--against goes with neither --format nor --strict")});
    const auto report = previewReport(invocation, services, false);
    if (!report)
        return console.failure(report.error());
    const Preview &preview = report->preview;
    if (preview.outcome == Preview::Outcome::Refused) {
        console.message(refusalMessage(*preview.reason));
        return Exit::Failed;
    }
    const auto other = otherReport(invocation, services, *report);
    if (!other)
        return console.failure(other.error());
    const JsonDifference difference(preview.payload.document, other->document);
    const QHash<QString, QString> notes = notesOf(services, preview, *other);
    if (invocation.has(u"json"_s)) {
        console.json(differenceJson(difference, preview, *other, notes));
        return Exit::Done;
    }
    print(console, difference);
    const DifferenceCounts &counts = difference.counts();
    const QString against = invocation.value(u"against"_s);
    console.message(difference.isSame() ? Text::tr("No difference between %1 and %2.").arg(preview.profile, against)
                                        : Text::tr("From %1 to %2: %3 added, %4 removed, %5 changed, %6 moved.")
                                              .arg(preview.profile, against)
                                              .arg(counts.added)
                                              .arg(counts.removed)
                                              .arg(counts.changed)
                                              .arg(counts.moved));
    return Exit::Done;
}

} // namespace Telemetry
