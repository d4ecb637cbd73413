#include "core/base/yamlkeys.h"

#include "core/base/yamlscalar.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace Telemetry {

namespace {

constexpr size_t FewKeys = 12;

} // namespace

std::string yamlKeyIdentity(const Json &key)
{
    switch (key.kind()) {
    case Json::Kind::Null:
        return "z";
    case Json::Kind::Bool:
        return key.toBool() ? "n1" : "n0";
    case Json::Kind::Integer:
        return "n" + key.digits().toStdString();
    case Json::Kind::Float: {
        const double value = key.toDouble();
        constexpr double Exact = 9007199254740992.0; // above it, a float and an integer are hardly ever meant as one
        if (std::trunc(value) == value && std::abs(value) < Exact)
            return "n" + QByteArray::number(qint64(value)).toStdString();
        return "n" + pythonFloat(value).toStdString();
    }
    case Json::Kind::String:
        return "s" + key.toString().toStdString();
    default:
        return "o" + key.display().toStdString();
    }
}

void YamlKeys::clear()
{
    m_texts.clear();
    m_entries.clear();
    m_table.clear();
}

bool YamlKeys::insert(const YamlEvent &key)
{
    const bool isPlain = key.style == YamlEvent::Style::Plain && key.tag.empty();
    const auto type = isPlain ? yamlScalarType(key.value) : YamlScalarType::String;
    m_scratch.clear();
    if (isPlain && type == YamlScalarType::Merge) {
        m_scratch = "m";
    } else if (key.tag.empty() && (type == YamlScalarType::String || type == YamlScalarType::Value)) {
        m_scratch = 's';
        m_scratch += key.value;
    } else {
        const auto value = isPlain ? yamlPlainValue(key.value) : yamlTaggedValue(key.tag, key.value);
        if (value && value->kind() == Json::Kind::Float && std::isnan(value->toDouble()))
            return true; // equals nothing, itself included
        m_scratch = value ? yamlKeyIdentity(*value) : std::string(key.value);
    }
    return insertIdentity(m_scratch);
}

bool YamlKeys::insertIdentity(std::string_view identity)
{
    if (m_entries.size() >= FewKeys)
        return insertHashed(identity);
    const bool isKnown =
        std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return text(entry) == identity; });
    if (isKnown)
        return false;
    m_entries.push_back({m_texts.size(), identity.size()});
    m_texts += identity;
    return true;
}

bool YamlKeys::insertHashed(std::string_view identity)
{
    if (m_table.size() < 2 * (m_entries.size() + 1)) {
        m_table.assign(std::max<size_t>(64, m_table.size() * 2), 0);
        for (size_t number = 0; number < m_entries.size(); ++number)
            enterInTable(number);
    }
    const size_t mask = m_table.size() - 1;
    size_t place = std::hash<std::string_view>()(identity) & mask;
    for (; m_table[place] != 0; place = (place + 1) & mask) {
        if (text(m_entries[m_table[place] - 1]) == identity)
            return false;
    }
    m_entries.push_back({m_texts.size(), identity.size()});
    m_texts += identity;
    m_table[place] = m_entries.size();
    return true;
}

void YamlKeys::enterInTable(size_t number)
{
    const size_t mask = m_table.size() - 1;
    size_t place = std::hash<std::string_view>()(text(m_entries[number])) & mask;
    while (m_table[place] != 0)
        place = (place + 1) & mask;
    m_table[place] = number + 1;
}

} // namespace Telemetry
