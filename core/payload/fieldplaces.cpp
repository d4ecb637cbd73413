#include "core/payload/fieldplaces.h"

#include "core/payload/errorreport.h"
#include "core/payload/identify.h"

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

QStringList fieldPath(const Preview &preview, const QString &name)
{
    if (preview.slug == ErrorReportSlug)
        return name.split(u'.');
    return {preview.slug == IdentifySlug ? u"traits"_s : u"properties"_s, name};
}

QStringList contextPath(const Preview &preview, const QString &name)
{
    if (preview.slug != ErrorReportSlug)
        return {u"context"_s, name};
    if (name == "os"_L1)
        return {u"contexts"_s, u"Operating System"_s};
    return {u"contexts"_s, u"Environment"_s, name};
}

const Field *fieldAt(const Preview &preview, const QStringList &path)
{
    const Field *nearest = nullptr;
    qsizetype depth = 0;
    const auto consider = [&](const Field &field, const QStringList &place) {
        if (place.size() > depth && place.size() <= path.size()
            && std::equal(place.begin(), place.end(), path.begin())) {
            nearest = &field;
            depth = place.size();
        }
    };
    for (const Field &field : preview.fields)
        consider(field, fieldPath(preview, field.name));
    for (const Field &field : preview.context)
        consider(field, contextPath(preview, field.name));
    return nearest;
}

} // namespace Telemetry
