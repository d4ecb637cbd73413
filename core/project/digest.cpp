#include "core/project/digest.h"

#include <QRandomGenerator>

#include <algorithm>
#include <bit>
#include <cstring>

namespace Telemetry {

namespace {

constexpr std::uint64_t FirstFactor = 0x9E3779B97F4A7C15U;
constexpr std::uint64_t SecondFactor = 0xD6E8FEB86659FD93U;

struct Seed
{
    std::uint64_t high = QRandomGenerator::system()->generate64();
    std::uint64_t low = QRandomGenerator::system()->generate64();
};

const Seed &seed()
{
    static const Seed value;
    return value;
}

/** Both halves of the product, folded: every bit of the operands reaches every bit of the result. */
std::uint64_t folded(std::uint64_t a, std::uint64_t b)
{
    const auto product = static_cast<unsigned __int128>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

} // namespace

Digester::Digester() : m_seedHigh(seed().high), m_seedLow(seed().low), m_high(m_seedHigh), m_low(m_seedLow) { }

inline void Digester::mix(std::uint64_t first, std::uint64_t second)
{
    m_high = folded(m_high ^ first, FirstFactor ^ second ^ m_seedLow) + m_low;
    m_low = folded(m_low ^ second, SecondFactor ^ first ^ m_seedHigh) ^ m_high;
}

void Digester::add(std::uint64_t first, std::uint64_t second)
{
    mix(first, second);
}

void Digester::add(std::string_view field)
{
    const char *at = field.data();
    size_t left = field.size();
    while (left >= 16) {
        std::uint64_t words[2];
        std::memcpy(words, at, sizeof words);
        mix(words[0], words[1]);
        at += 16;
        left -= 16;
    }
    std::uint64_t words[2] = {0, 0};
    if (left > 0)
        std::memcpy(words, at, left);
    // The length closes the field: the padding is no part of it.
    mix(words[0], words[1]);
    m_high ^= field.size() * FirstFactor;
}

Digest Digester::finished() const
{
    const Digest digest{folded(m_high ^ FirstFactor, m_low ^ m_seedHigh), folded(m_low ^ SecondFactor, m_high)};
    return digest == Digest() ? Digest{1, 0} : digest;
}

void DigestSet::reserve(size_t count)
{
    const size_t places = std::bit_ceil(std::max<size_t>(16, count * 2));
    if (places > m_places.size())
        resize(places);
}

bool DigestSet::insert(Digest digest)
{
    if (2 * (m_count + 1) > m_places.size())
        resize(std::max<size_t>(16, m_places.size() * 2));
    const size_t mask = m_places.size() - 1;
    size_t place = digest.low & mask;
    for (; m_places[place] != Digest(); place = (place + 1) & mask) {
        if (m_places[place] == digest)
            return false;
    }
    m_places[place] = digest;
    ++m_count;
    return true;
}

void DigestSet::resize(size_t places)
{
    std::vector<Digest> old(places);
    old.swap(m_places);
    m_count = 0;
    for (const Digest &digest : old) {
        if (digest != Digest())
            insert(digest);
    }
}

} // namespace Telemetry
