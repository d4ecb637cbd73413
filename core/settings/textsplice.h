#pragma once

#include "core/base/yamltree.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Telemetry {

/** Bytes from start to before end. */
struct TextSpan
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/** Bytes of a text that are replaced by others; an empty span inserts. */
struct TextSplice
{
    TextSpan span;
    QByteArray text = {};
};

/** The value stands elsewhere, at its anchor, and here only `*name`. */
bool isAlias(const YamlEntry &entry);

/** The `*name` behind @p key; nothing when there is none. */
std::optional<TextSpan> aliasSpan(const QByteArray &text, const YamlNode &key);

/** The bytes of a value without the line ends, blanks and comments that a block value takes in at its end. */
TextSpan valueSpan(const QByteArray &text, const YamlNode &value);

/** @p source in the place of @p value, with a blank before it where nothing stood. */
TextSplice replacedValue(const QByteArray &text, const YamlNode &value, const QByteArray &source);

/** `key: value` as the first entry of @p mapping; nothing where a block mapping does not begin its line. */
std::optional<TextSplice> addedMember(const QByteArray &text, const YamlNode &mapping, const QByteArray &member);

/** `key: value` as the last entry of a flow mapping. */
std::optional<TextSplice> addedLast(const QByteArray &text, const YamlNode &flowMapping, const QByteArray &member);

/** The blanks before the first key of a block mapping. */
QByteArray indentOf(const QByteArray &text, const YamlNode &blockMapping);

/** CRLF where the first line ends with it, else LF. */
QByteArray lineEndOf(const QByteArray &text);

/** Offset of the line end at or behind @p from, or of the end of the text. */
qsizetype endOfLine(const QByteArray &text, qsizetype from);

/**
 * @p raw with the splices, whose places refer to @p decoded, in ascending order.
 *
 * @return nothing when a place in the decoded text has no certain place in the raw one
 */
std::optional<QByteArray> spliced(const QByteArray &raw, const QByteArray &decoded, const QList<TextSplice> &splices);

} // namespace Telemetry
