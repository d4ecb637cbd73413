#include "core/events/event.h"

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

void addOnce(QList<SchemaRemark> &remarks, const QList<SchemaRemark> &more)
{
    for (const SchemaRemark &remark : more) {
        if (!remarks.contains(remark))
            remarks.append(remark);
    }
}

/** Members that @p order does not name rank behind all that it does. */
qsizetype rank(const QStringList &order, const QString &name)
{
    const qsizetype index = order.indexOf(name);
    return index < 0 ? order.size() : index;
}

} // namespace

Result<QList<SchemaRemark>> eventRemarks(const EventCatalogue &catalogue, const Event &event, QStringView profile)
{
    const EventDefinition *definition = catalogue.find(event.name);
    if (!definition)
        return failure({.code = Error::Code::UnknownEvent, .detail = event.name});
    if (!EventCatalogue::profile(profile))
        return failure({.code = Error::Code::UnknownProfile, .detail = profile.toString()});
    QList<SchemaRemark> remarks = schemaRemarks(event.properties, definition->schema);
    const QStringList names = memberNames(event.properties);
    if (const EventVariant *variant = EventCatalogue::variantFor(*definition, profile, names))
        addOnce(remarks, schemaRemarks(event.properties, variant->schema));
    return remarks;
}

Result<QList<SchemaRemark>> contextRemarks(const EventCatalogue &catalogue, const Json &context, QStringView profile)
{
    const ContextVariant *variant = catalogue.contextVariant(profile);
    if (!variant)
        return failure({.code = Error::Code::UnknownProfile, .detail = profile.toString()});
    return schemaRemarks(context, variant->schema);
}

QStringList memberNames(const Json &object)
{
    QStringList names;
    for (const auto &[name, value] : object.object())
        names.append(name);
    return names;
}

bool isInOrder(const Json &object, const QStringList &order)
{
    QStringList names = memberNames(object);
    names.removeIf([&](const QString &name) { return !order.contains(name); });
    return std::is_sorted(names.begin(), names.end(), [&](const QString &left, const QString &right) {
        return rank(order, left) < rank(order, right);
    });
}

Json inOrder(const Json &object, const QStringList &order)
{
    Json::Object members = object.object();
    std::stable_sort(members.begin(), members.end(), [&](const auto &left, const auto &right) {
        return rank(order, left.first) < rank(order, right.first);
    });
    return Json(std::move(members));
}

} // namespace Telemetry
