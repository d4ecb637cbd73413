#include "core/payload/longtexts.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Longest = 1024; // characters, not UTF-16 units

/** The units of the first @p count characters; all of them when there are no more. */
qsizetype unitsOf(const QString &text, qsizetype count)
{
    qsizetype at = 0;
    for (; count > 0 && at < text.size(); --count)
        at += text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
    return at;
}

qsizetype charactersOf(const QString &text)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < text.size(); ++count)
        at += text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
    return count;
}

/** Shortens @p value and all below it. @return what `_meta` says of it; null: nothing was shortened */
Json shorten(Json &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        if (text.size() <= Longest)
            return {};
        const qsizetype length = charactersOf(text);
        if (length <= Longest)
            return {};
        value = Json(text.first(unitsOf(text, Longest - 3)) + u"..."_s);
        Json::Array remark = {Json(u"!limit"_s), Json(u"x"_s), Json(qint64(Longest - 3)), Json(qint64(Longest))};
        Json note(
            Json::Object{{u"len"_s, Json(qint64(length))}, {u"rem"_s, Json(Json::Array{Json(std::move(remark))})}});
        return Json(Json::Object{{QString(), std::move(note)}});
    }
    Json notes(Json::Object{});
    if (value.isArray()) {
        for (size_t index = 0; index < value.array().size(); ++index) {
            if (Json note = shorten(value.array()[index]); !note.isNull())
                notes.set(QString::number(index), std::move(note));
        }
    } else if (value.isObject()) {
        for (auto &[name, member] : value.object()) {
            if (Json note = shorten(member); !note.isNull())
                notes.set(name, std::move(note));
        }
    }
    return notes.object().empty() ? Json() : notes;
}

} // namespace

void shortenLongTexts(Json &event)
{
    if (Json notes = shorten(event); !notes.isNull())
        event.set(u"_meta"_s, std::move(notes));
}

} // namespace Telemetry
