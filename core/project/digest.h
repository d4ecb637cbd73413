#pragma once

#include <QtGlobal>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace Telemetry {

/** 128 bits that stand for a text where only equality counts. Seeded anew in each process: never stored, never shown.
 */
struct Digest
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    bool operator==(const Digest &) const = default;
};

/** Makes a Digest of fields; each field is delimited, so ("a", "bc") and ("ab", "c") differ. */
class Digester
{
public:
    Digester();

    void add(std::string_view field);
    void add(std::uint64_t number) { add(number, ~number); }
    void add(std::uint64_t first, std::uint64_t second);
    void add(const Digest &digest) { add(digest.high, digest.low); }

    Digest finished() const;

private:
    void mix(std::uint64_t first, std::uint64_t second);

    std::uint64_t m_seedHigh;
    std::uint64_t m_seedLow;
    std::uint64_t m_high;
    std::uint64_t m_low;
};

/** Digests in 16 bytes each, in blocks that never move; with the number of a section for each where there are any. */
class DigestList
{
public:
    void push_back(const Digest &digest, std::uint32_t section = 0);

    size_t size() const { return m_count; }
    bool empty() const { return m_count == 0; }
    /** Stays where it is as long as the list lives. */
    const Digest &operator[](size_t number) const { return m_blocks[number / BlockSize][number % BlockSize]; }
    /** 0 where nothing is explained. */
    std::uint32_t section(size_t number) const { return number < m_sections.size() ? m_sections[number] : 0; }

    /** How many from the number @p first on are such that @p predicate holds. */
    template<typename Predicate>
    qint64 count(Predicate predicate, size_t first = 0) const
    {
        qint64 found = 0;
        for (size_t number = first; number < m_count; ++number)
            found += predicate((*this)[number]) ? 1 : 0;
        return found;
    }

private:
    static constexpr size_t BlockSize = 4096;
    std::vector<std::vector<Digest>> m_blocks; // all but the last are full
    std::vector<std::uint32_t> m_sections; // empty while all are 0
    size_t m_count = 0;
};

/** Finds equal digests among those of lists, in 10 bytes for each. The lists must outlive it. */
class DigestSet
{
public:
    /** @param most  digests that will be inserted, at most */
    explicit DigestSet(size_t most);

    /** Says that @p digest will be inserted soon: its place is far away in memory, and the wait begins now. */
    void announce(const Digest &digest) const { __builtin_prefetch(&m_places[placeOf(digest)]); }

    /** @return whether @p digest is new. It must stay in its place */
    bool insert(const Digest &digest);

    size_t size() const { return m_count; }

private:
    /** The digest is as good as random, so its share of the whole range is a place. */
    size_t placeOf(const Digest &digest) const
    {
        return size_t((static_cast<unsigned __int128>(digest.low) * m_places.size()) >> 64);
    }

    std::vector<const Digest *> m_places; // null: free
    size_t m_count = 0;
};

} // namespace Telemetry
