#pragma once

#include "core/base/result.h"
#include "core/export.h"

#include <QByteArray>
#include <QString>

#include <string_view>

namespace Telemetry {

/**
 * Text as Rasa's reader decodes it before YAML sees it: strict UTF-8 and, when every byte is ASCII, `\uXXXX` and
 * `\UXXXXXXXX` replaced by their characters in the raw text.
 *
 * @return the text, unchanged and shared where nothing had to be replaced; NotUtf8 with the byte, or BadEscape
 * @see counting.md 3
 */
TELEMETRY_CORE_EXPORT Result<QByteArray> yamlDecoded(const QByteArray &raw, const QString &path);

/** All characters of a valid UTF-8 text; QString::fromUtf8() takes away a byte order mark at the start. */
TELEMETRY_CORE_EXPORT QString textFromUtf8(std::string_view utf8);

/** Bytes at the start of @p text that are ASCII. */
TELEMETRY_CORE_EXPORT size_t asciiLength(std::string_view text);

/**
 * Bytes at the start of @p text that are well-formed UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
 * The whole length for a valid text.
 */
TELEMETRY_CORE_EXPORT size_t validUtf8Length(std::string_view text);

} // namespace Telemetry
