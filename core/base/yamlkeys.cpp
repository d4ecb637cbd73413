#include "core/base/yamlkeys.h"

#include "core/base/yamlscalar.h"

#include <QCoreApplication>

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

QString yamlRepeatedKey(const QString &shown, int firstLine)
{
    return QCoreApplication::translate("Telemetry::YamlKeys", "%1 (first in line %2)").arg(shown).arg(firstLine);
}

void YamlKeys::clear()
{
    m_texts.clear();
    m_entries.clear();
    m_table.clear();
}

bool YamlKeys::insert(const YamlEvent &key)
{
    if (key.scalarType == YamlScalarType::String)
        return insertParts('s', key.value, key.start.line);
    if (key.scalarType == YamlScalarType::Merge)
        return insertParts('m', {}, key.start.line);
    const auto value = key.tag.empty() ? yamlPlainValue(key.value) : yamlTaggedValue(key.tag, key.value);
    if (value && value->kind() == Json::Kind::Float && std::isnan(value->toDouble()))
        return true; // equals nothing, itself included
    return insertIdentity(value ? yamlKeyIdentity(*value) : std::string(key.value), key.start.line);
}

bool YamlKeys::insertIdentity(std::string_view identity, int line)
{
    return identity.empty() || insertParts(identity.front(), identity.substr(1), line);
}

/** Inserts the identity that begins with @p kind and goes on with @p rest. */
bool YamlKeys::insertParts(char kind, std::string_view rest, int line)
{
    const size_t start = m_texts.size();
    if (m_entries.size() < FewKeys) {
        for (const Entry &entry : m_entries) {
            if (entry.length == rest.size() + 1 && m_texts[entry.start] == kind
                && std::string_view(m_texts).substr(entry.start + 1, rest.size()) == rest) {
                m_firstLine = entry.line;
                return false;
            }
        }
    }
    m_texts += kind;
    m_texts += rest;
    if (m_entries.size() >= FewKeys && !insertHashed(std::string_view(m_texts).substr(start))) {
        m_texts.resize(start);
        return false;
    }
    m_entries.push_back({start, rest.size() + 1, line});
    return true;
}

/** Enters the next entry, whose text is @p identity, in the table; false when an earlier one equals it. */
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
        const Entry &entry = m_entries[m_table[place] - 1];
        if (text(entry) == identity) {
            m_firstLine = entry.line;
            return false;
        }
    }
    m_table[place] = m_entries.size() + 1;
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
