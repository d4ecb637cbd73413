#pragma once

#include "core/base/orderedjson.h"
#include "core/base/yamlstream.h"

#include <string>
#include <string_view>
#include <vector>

namespace Telemetry {

/** Text that is equal for the keys that Rasa takes for the same one: 1, 1.0 and true agree, 1 and "1" do not. */
std::string yamlKeyIdentity(const Json &key);

/** What stands in a message about a key that is there already: the key as it is shown, and where it was first. */
QString yamlRepeatedKey(const QString &shown, int firstLine);

/** The keys of one mapping, to find a repeated one. Few keys are compared one by one, many through a hash table. */
class YamlKeys
{
public:
    void clear();

    /** @return false when the scalar event @p key equals an earlier key */
    bool insert(const YamlEvent &key);

    /** @param line  of the key. @return false when @p identity was inserted before */
    bool insertIdentity(std::string_view identity, int line);

    /** After an insertion that returned false: the line of the key that was there before. */
    int firstLine() const { return m_firstLine; }

private:
    struct Entry
    {
        size_t start = 0;
        size_t length = 0;
        size_t hash = 0; ///< once there is a table
        int line = 0;
    };

    std::string_view text(const Entry &entry) const
    {
        return std::string_view(m_texts).substr(entry.start, entry.length);
    }
    bool insertParts(char kind, std::string_view rest, int line);
    bool insertHashed(std::string_view identity, size_t &hash);
    void enterInTable(size_t number);

    int m_firstLine = 0;
    std::string m_texts; // one after the other
    std::vector<Entry> m_entries;
    std::vector<size_t> m_table; // number of an entry plus one, 0 for a free place; the size is a power of two
};

} // namespace Telemetry
