#include "core/capture/comparison.h"

#include "core/base/jsondifference.h"
#include "core/events/eventcatalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Comparison)
};

using Why = FieldDifference::Why;

const Field *fieldNamed(const QList<Field> &fields, const QString &name)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&name](const Field &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

bool isKnownAtRunTimeOnly(const Field *field)
{
    return field && (field->how == Field::How::Assumed || field->how == Field::How::Drawn);
}

/** Why a member of which both sides have a value has not the same one. */
Why whyOther(const Field *field, bool canProjectExplain)
{
    if (isKnownAtRunTimeOnly(field))
        return Why::RunTime;
    const bool isFromProject = field && field->how == Field::How::Computed && field->name != "metrics_id"_L1;
    return isFromProject && canProjectExplain ? Why::ProjectChanged : Why::Unexplained;
}

/** @param node  of a member that differs; its left side is the preview */
FieldDifference fieldDifference(const QString &place, const DifferenceNode &node, Why whyOther)
{
    const Why why = !node.left ? Why::OnlyCaptured : !node.right ? Why::OnlyPredicted : whyOther;
    return {place, why, node.right ? *node.right : Json(), node.left ? *node.left : Json()};
}

} // namespace

QString differenceWord(Why why)
{
    switch (why) {
    case Why::RunTime:
        return u"run time"_s;
    case Why::ProjectChanged:
        return u"project changed"_s;
    case Why::OnlyCaptured:
        return u"only captured"_s;
    case Why::OnlyPredicted:
        return u"only predicted"_s;
    case Why::Unexplained:
        return u"unexplained"_s;
    }
    Q_UNREACHABLE();
}

QString differenceReason(Why why)
{
    switch (why) {
    case Why::RunTime:
        return Text::tr("is known only while the command runs");
    case Why::ProjectChanged:
        return Text::tr("differs, as files of the project were changed since");
    case Why::OnlyCaptured:
        return Text::tr("is not in the preview");
    case Why::OnlyPredicted:
        return Text::tr("is in the preview only");
    case Why::Unexplained:
        return Text::tr("differs");
    }
    Q_UNREACHABLE();
}

bool EventComparison::isAsPredicted() const
{
    return std::all_of(differences.begin(), differences.end(),
                       [](const FieldDifference &difference) { return difference.why == Why::RunTime; });
}

QString capturedProfile(const Json &document)
{
    const Json &context = document[u"context"];
    for (const bool isPro : {true, false}) {
        const Json *version = context.find(isPro ? u"rasa_pro" : u"rasa_open_source");
        if (version && version->isString())
            return EventCatalogue::profileFor(isPro, version->toString());
    }
    return {};
}

EventComparison compareEvent(const CapturedEvent &captured, const Preview &preview, bool hasProjectChanged)
{
    EventComparison comparison;
    const bool isUserAssumed = preview.assumed.contains(u"userId"_s) || preview.assumed.contains(u"metrics_id"_s);
    const JsonDifference difference(preview.payload.document, captured.payload.document);
    for (const DifferenceNode &part : difference.root().children) {
        const bool isProperties = part.name == "properties"_L1;
        if (part.kind == DifferenceNode::Kind::Inside && (isProperties || part.name == "context"_L1)) {
            for (const DifferenceNode &member : part.children) {
                // The order of the members is that of a version, and no value.
                if (member.kind == DifferenceNode::Kind::Same)
                    continue;
                const Field *field = fieldNamed(isProperties ? preview.fields : preview.context, member.name);
                comparison.differences.append(fieldDifference(part.name + u'.' + member.name, member,
                                                              whyOther(field, isProperties && hasProjectChanged)));
            }
        } else if (part.kind != DifferenceNode::Kind::Same) {
            const bool isAssumed = part.name == "userId"_L1 && isUserAssumed;
            comparison.differences.append(
                fieldDifference(part.name, part, isAssumed ? Why::RunTime : Why::Unexplained));
        }
    }
    return comparison;
}

} // namespace Telemetry
