#include "core/base/jsondigest.h"

namespace Telemetry {

namespace {

size_t scalarHash(const Json &value)
{
    const auto seed = size_t(value.kind());
    switch (value.kind()) {
    case Json::Kind::Bool:
        return mixedHash(seed, value.toBool() ? 1 : 0);
    case Json::Kind::Integer:
        return qHash(value.digits(), seed);
    case Json::Kind::Float:
        return qHash(pythonFloat(value.toDouble()), seed); // one NaN, and -0.0 is not 0.0
    case Json::Kind::String:
        return qHash(value.toString(), seed);
    case Json::Kind::NotJson:
        return qHash(value.notJsonText(), qHash(value.notJsonKind(), seed));
    case Json::Kind::Null:
    case Json::Kind::Array:
    case Json::Kind::Object:
        break;
    }
    return mixedHash(seed, 0);
}

} // namespace

size_t mixedHash(size_t seed, size_t value)
{
    return seed ^ (value + 0x9e3779b97f4a7c15ULL + (seed << 6) + (seed >> 2));
}

DigestedJson digested(const Json &value)
{
    DigestedJson result{.value = &value};
    if (value.isArray()) {
        result.items.reserve(value.array().size());
        for (const Json &item : value.array())
            result.items.push_back(digested(item));
    } else if (value.isObject()) {
        result.items.reserve(value.object().size());
        for (const auto &[name, item] : value.object())
            result.items.push_back(digested(item));
    }
    result.hash = scalarHash(value);
    for (size_t i = 0; i < result.items.size(); ++i) {
        if (value.isObject())
            result.hash = mixedHash(result.hash, qHash(value.object()[i].first));
        result.hash = mixedHash(result.hash, result.items[i].hash);
    }
    return result;
}

} // namespace Telemetry
