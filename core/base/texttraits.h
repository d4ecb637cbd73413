#pragma once

#include "core/export.h"

#include <string_view>

namespace Telemetry {

/** What the bytes of a text are like, as far as it decides how the text may be read. */
struct TextTraits
{
    bool isAscii = true;
    bool hasReturns = false; ///< a carriage return, each with its line feed unless isOrdinary is false
    /**
     * Nothing in the text means more to YAML than it seems to: no tab, no control character, no carriage return
     * without line feed, no line boundary of Unicode, no byte order mark, no character that is none.
     */
    bool isOrdinary = true;
};

/**
 * The traits of well-formed UTF-8. Much faster than any parser, so worth asking first.
 *
 * A text that is looked at in pieces must be cut after line feeds; the traits of the pieces are joined by add().
 */
TELEMETRY_CORE_EXPORT TextTraits textTraits(std::string_view utf8);

/** Makes @p traits those of the longer text that goes on with a piece whose traits are @p more. */
inline void add(TextTraits &traits, const TextTraits &more)
{
    traits.isAscii = traits.isAscii && more.isAscii;
    traits.hasReturns = traits.hasReturns || more.hasReturns;
    traits.isOrdinary = traits.isOrdinary && more.isOrdinary;
}

} // namespace Telemetry
