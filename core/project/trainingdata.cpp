#include "core/project/trainingdata.h"

#include "core/project/schemachecks.h"

#include <algorithm>
#include <tuple>

namespace Telemetry {

namespace {

constexpr std::uint64_t IntentMark = 1;
constexpr std::uint64_t EntityMark = 2;

} // namespace

Digest markedDigest(Digest digest, bool isIntentExample, bool isEntityExample)
{
    digest.high &= ~(IntentMark | EntityMark);
    digest.high |= (isIntentExample ? IntentMark : 0) | (isEntityExample ? EntityMark : 0);
    return digest;
}

bool isIntentExample(const Digest &marked)
{
    return (marked.high & IntentMark) != 0;
}

bool isEntityExample(const Digest &marked)
{
    return (marked.high & EntityMark) != 0;
}

Digest ExampleLabel::digest() const
{
    Digester digester;
    digester.add(base);
    digester.add(retrievalIntent);
    digester.add(intentMetadata.value_or(Digest()));
    digester.add(exampleMetadata.value_or(Digest()));
    digester.add(extra);
    return digester.finished();
}

Digest annotationDigest(const EntityAnnotation &annotation, bool hasValue, std::string_view extra)
{
    Digester digester;
    digester.add(annotation.start, annotation.end);
    digester.add(annotation.type);
    digester.add(annotation.value);
    // Most annotations have nothing more, which one number says.
    digester.add(annotation.role.size(), annotation.group.size() << 1 | std::uint64_t(hasValue));
    if (!annotation.role.empty())
        digester.add(annotation.role);
    if (!annotation.group.empty())
        digester.add(annotation.group);
    if (!extra.empty())
        digester.add(extra);
    return digester.finished();
}

Digest exampleDigest(std::string_view text, const Digest &label, const std::vector<Digest> &annotations)
{
    Digester digester;
    digester.add(label);
    digester.add(text);
    for (const Digest &annotation : annotations)
        digester.add(annotation);
    return digester.finished();
}

IntentName cutIntentName(std::string_view name)
{
    const size_t slash = name.find('/');
    if (slash == std::string_view::npos)
        return {.base = name};
    if (name.find('/', slash + 1) != std::string_view::npos)
        return {.base = name, .isValid = false};
    const bool hasSub = slash + 1 < name.size();
    return {.base = name.substr(0, slash), .retrievalIntent = hasSub ? name : std::string_view()};
}

Digest printedDigest(Item value)
{
    const auto ofText = [](std::string_view text) {
        Digester digester;
        digester.add(text);
        return digester.finished();
    };
    if (value.isScalar())
        return ofText(value.printed());
    // Collections are told from each other by their brackets, as in a printed text; a text "[]" does equal an empty
    // list.
    if (value.childCount() == 0)
        return ofText(value.isMapping() ? "{}" : "[]");
    Digester digester;
    if (value.isMapping()) {
        std::vector<std::pair<Digest, Digest>> entries;
        for (const auto [key, entryValue] : value.entries())
            entries.emplace_back(printedDigest(key), printedDigest(entryValue));
        std::sort(entries.begin(), entries.end(), [](const auto &left, const auto &right) {
            return std::tie(left.first.high, left.first.low) < std::tie(right.first.high, right.first.low);
        });
        digester.add("{");
        for (const auto &[key, entryValue] : entries) {
            digester.add(key);
            digester.add(entryValue);
        }
    } else {
        digester.add("[");
        for (const Item item : value.items())
            digester.add(printedDigest(item));
    }
    return digester.finished();
}

} // namespace Telemetry
