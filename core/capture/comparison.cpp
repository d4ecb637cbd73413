#include "core/capture/comparison.h"

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

/** One of the two objects of an event, in both forms. */
struct Part
{
    QString name;
    const Json &captured;
    const Json &predicted;
    const QList<Field> &fields;
};

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

void comparePart(const Part &part, bool hasChanged, QList<FieldDifference> &differences)
{
    const auto place = [&part](const QString &name) -> QString { return part.name + u'.' + name; };
    for (const auto &[name, value] : part.captured.object()) {
        const Json *predicted = part.predicted.find(name);
        if (!predicted) {
            differences.append({place(name), Why::OnlyCaptured, value, {}});
        } else if (!(*predicted == value)) {
            const Field *field = fieldNamed(part.fields, name);
            const bool isFromProject = field && field->how == Field::How::Computed && name != "metrics_id"_L1;
            const Why why = isKnownAtRunTimeOnly(field) ? Why::RunTime
                : isFromProject && hasChanged           ? Why::ProjectChanged
                                                        : Why::Unexplained;
            differences.append({place(name), why, value, *predicted});
        }
    }
    for (const auto &[name, value] : part.predicted.object()) {
        if (!part.captured.find(name))
            differences.append({place(name), Why::OnlyPredicted, {}, value});
    }
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
    const Json &mine = captured.payload.document;
    const Json &theirs = preview.payload.document;
    if (!(mine[u"userId"] == theirs[u"userId"])) {
        const bool isAssumed = preview.assumed.contains(u"userId"_s) || preview.assumed.contains(u"metrics_id"_s);
        comparison.differences.append(
            {u"userId"_s, isAssumed ? Why::RunTime : Why::Unexplained, mine[u"userId"], theirs[u"userId"]});
    }
    comparePart({u"properties"_s, mine[u"properties"], theirs[u"properties"], preview.fields}, hasProjectChanged,
                comparison.differences);
    comparePart({u"context"_s, mine[u"context"], theirs[u"context"], preview.context}, false, comparison.differences);
    return comparison;
}

} // namespace Telemetry
