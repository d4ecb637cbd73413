#include "core/base/texttraits.h"

#include <cstdint>
#include <cstring>

namespace Telemetry {

namespace {

// A vector type of GCC and Clang, which becomes what the processor has.
using Bytes = unsigned char __attribute__((vector_size(16)));
constexpr size_t Width = sizeof(Bytes);

Bytes load(const char *at)
{
    Bytes bytes;
    std::memcpy(&bytes, at, Width);
    return bytes;
}

template<typename Mask>
bool any(const Mask &mask)
{
    std::uint64_t halves[2];
    static_assert(sizeof halves == sizeof mask);
    std::memcpy(halves, &mask, sizeof halves);
    return (halves[0] | halves[1]) != 0;
}

/** Whether a character above U+007F, whose first byte is at @p at, is one that YAML treats in its own way. */
bool isUnusualCharacter(std::string_view text, size_t at)
{
    const auto byte = [text](size_t place) {
        return place < text.size() ? static_cast<unsigned char>(text[place]) : 0;
    };
    switch (byte(at)) {
    case 0xC2: // controls, U+0085 among them
        return byte(at + 1) < 0xA0;
    case 0xE2: // U+2028 and U+2029
        return byte(at + 1) == 0x80 && (byte(at + 2) == 0xA8 || byte(at + 2) == 0xA9);
    case 0xEF: // U+FEFF, U+FFFE and U+FFFF
        return (byte(at + 1) == 0xBB && byte(at + 2) == 0xBF) || (byte(at + 1) == 0xBF && byte(at + 2) >= 0xBE);
    default:
        return false;
    }
}

void look(TextTraits &traits, std::string_view text, size_t from, size_t to)
{
    for (size_t at = from; at < to; ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x80) {
            traits.isAscii = false;
            if (isUnusualCharacter(text, at))
                traits.isOrdinary = false;
        } else if (byte == '\r') {
            traits.hasReturns = true;
            if (text.substr(at + 1, 1) != "\n")
                traits.isOrdinary = false;
        } else if ((byte < ' ' && byte != '\n') || byte == 0x7F) {
            traits.isOrdinary = false;
        }
    }
}

} // namespace

TextTraits textTraits(std::string_view utf8)
{
    TextTraits traits;
    size_t at = 0;
    for (; at + Width <= utf8.size(); at += Width) {
        const Bytes bytes = load(utf8.data() + at);
        const auto toLookAt = ((bytes < ' ') & (bytes != '\n')) | (bytes >= 0x7F);
        if (any(toLookAt))
            look(traits, utf8, at, at + Width);
    }
    look(traits, utf8, at, utf8.size());
    return traits;
}

} // namespace Telemetry
