#include "core/project/userexamples.h"

#include "core/base/orderedjson.h"

namespace Telemetry {

std::vector<EntityAnnotation> commandAnnotations(std::string_view text, std::deque<std::string> &texts)
{
    std::vector<EntityAnnotation> annotations;
    const std::string_view line = text.substr(0, text.find('\n'));
    const size_t open = line.find('{');
    if (open == std::string_view::npos || open < 2)
        return annotations;
    const auto object = Json::parse(QByteArrayView(line.data() + open, qsizetype(line.size() - open)));
    if (!object || !object->isObject())
        return annotations;
    for (const auto &[type, value] : object->object()) {
        const size_t count = value.isArray() ? value.array().size() : 1;
        for (size_t number = 0; number < count; ++number) {
            const Json &single = value.isArray() ? value.array()[number] : value;
            EntityAnnotation annotation;
            annotation.type = texts.emplace_back(type.toStdString());
            annotation.value =
                texts.emplace_back((single.isString() ? single.toString().toUtf8() : single.display()).toStdString());
            annotations.push_back(std::move(annotation));
        }
    }
    return annotations;
}

Digest coarseDigest(std::string_view text, std::string_view intent, const std::vector<EntityAnnotation> &annotations)
{
    Digester digester;
    digester.add(text);
    digester.add(intent);
    for (const EntityAnnotation &annotation : annotations)
        digester.add(annotation.type);
    for (const EntityAnnotation &annotation : annotations) {
        if (!annotation.role.empty()) {
            digester.add("role");
            digester.add(annotation.type);
            digester.add(annotation.role);
        }
    }
    for (const EntityAnnotation &annotation : annotations) {
        if (!annotation.group.empty()) {
            digester.add("group");
            digester.add(annotation.type);
            digester.add(annotation.group);
        }
    }
    return digester.finished();
}

} // namespace Telemetry
