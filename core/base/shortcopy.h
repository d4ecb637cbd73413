#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace Telemetry {

/**
 * Copies a text that is mostly short, such as a line, to where there is room for it. In place of a call of memcpy,
 * whose start alone costs as much as a line, and whose widest registers slow down what follows.
 *
 * @return behind the copy
 */
inline char *copyShort(char *to, std::string_view text)
{
    const char *from = text.data();
    const size_t size = text.size();
    const auto copy = [to, from]<typename Word>(size_t at, Word) { std::memcpy(to + at, from + at, sizeof(Word)); };
    struct Sixteen
    {
        std::uint64_t words[2];
    };
    if (size >= sizeof(Sixteen)) {
        for (size_t at = 0; at + sizeof(Sixteen) < size; at += sizeof(Sixteen))
            copy(at, Sixteen());
        copy(size - sizeof(Sixteen), Sixteen()); // it may overlap the last one
    } else if (size >= sizeof(std::uint64_t)) {
        copy(0, std::uint64_t());
        copy(size - sizeof(std::uint64_t), std::uint64_t());
    } else if (size >= sizeof(std::uint32_t)) {
        copy(0, std::uint32_t());
        copy(size - sizeof(std::uint32_t), std::uint32_t());
    } else {
        for (size_t at = 0; at < size; ++at)
            to[at] = from[at];
    }
    return to + size;
}

} // namespace Telemetry
