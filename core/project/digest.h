#pragma once

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

/** A set of digests in one block of memory. */
class DigestSet
{
public:
    /** Makes room for @p count digests in all. */
    void reserve(size_t count);

    /** @return whether @p digest is new */
    bool insert(Digest digest);

    size_t size() const { return m_count; }

private:
    void resize(size_t places);

    std::vector<Digest> m_places; // all zero: free. The size is a power of two
    size_t m_count = 0;
};

} // namespace Telemetry
