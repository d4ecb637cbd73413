#include "core/project/digest.h"

#include <QRandomGenerator>

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

// Loads of a known size, which are one instruction each.

template<typename Word>
Word load(const char *at)
{
    Word word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

unsigned char byteAt(const char *at)
{
    return static_cast<unsigned char>(*at);
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
    if (left > 8) {
        words[0] = load<std::uint64_t>(at);
        words[1] = load<std::uint64_t>(at + left - 8);
    } else if (left >= 4) {
        words[0] = load<std::uint32_t>(at);
        words[1] = load<std::uint32_t>(at + left - 4);
    } else if (left > 0) {
        words[0] = std::uint64_t(byteAt(at)) | std::uint64_t(byteAt(at + left / 2)) << 8
            | std::uint64_t(byteAt(at + left - 1)) << 16;
    }
    // The length closes the field; with it, loads that overlap tell every text from every other.
    mix(words[0], words[1]);
    m_high ^= field.size() * FirstFactor;
}

Digest Digester::finished() const
{
    return {folded(m_high ^ FirstFactor, m_low ^ m_seedHigh), folded(m_low ^ SecondFactor, m_high)};
}

void DigestList::push_back(const Digest &digest, std::uint32_t section)
{
    if (m_count % BlockSize == 0) {
        m_blocks.emplace_back();
        if (m_blocks.size() > 1) // the first one grows, since most lists are short
            m_blocks.back().reserve(BlockSize);
    }
    m_blocks.back().push_back(digest);
    if (section != 0 || !m_sections.empty()) {
        m_sections.resize(m_count);
        m_sections.push_back(section);
    }
    ++m_count;
}

DigestSet::DigestSet(size_t most) : m_places(most + most / 4 + 1) { }

bool DigestSet::insert(const Digest &digest)
{
    size_t place = placeOf(digest);
    for (; m_places[place]; place = place + 1 == m_places.size() ? 0 : place + 1) {
        if (*m_places[place] == digest)
            return false;
    }
    m_places[place] = &digest;
    ++m_count;
    return true;
}

} // namespace Telemetry
