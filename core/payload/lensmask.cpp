#include "core/payload/lensmask.h"

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Stars = u"********"; // always as many: the length of a secret is not told

/** @p text with the secrets of @p marks masked; moves the marks to where their parts are then. */
QString maskedText(const QString &text, QList<LensMark *> &marks)
{
    const auto fits = [&text](const LensMark *mark) { return mark->start + mark->length <= text.size(); };
    if (!std::all_of(marks.begin(), marks.end(), fits)) {
        // Marks of another member with the same name: nothing tells which, so nothing of the text is shown.
        const auto isSecret = [](const LensMark *mark) { return mark->isSecret; };
        return std::any_of(marks.begin(), marks.end(), isSecret) ? Stars.toString() : text;
    }
    QString result;
    qsizetype done = 0;
    struct Change
    {
        qsizetype start, end, newStart, newEnd;
    };
    QList<Change> changes;
    for (const LensMark *mark : std::as_const(marks)) {
        const qsizetype end = mark->start + mark->length;
        if (!mark->isSecret || mark->length < 0 || mark->start < done)
            continue;
        result += QStringView(text).sliced(done, mark->start - done);
        const qsizetype newStart = result.size();
        result += maskedSecret(QStringView(text).sliced(mark->start, mark->length));
        changes.append({mark->start, end, newStart, result.size()});
        done = end;
    }
    result += QStringView(text).sliced(done);
    const auto moved = [&changes](qsizetype offset, bool isEnd) {
        qsizetype shift = 0;
        for (const Change &change : changes) {
            if (offset < change.start || (offset == change.start && !isEnd))
                break;
            if (offset < change.end)
                return isEnd ? change.newEnd : change.newStart; // inside what is masked now
            shift = change.newEnd - change.end;
        }
        return offset + shift;
    };
    for (LensMark *mark : marks) {
        const qsizetype start = moved(mark->start, false);
        mark->length = moved(mark->start + mark->length, true) - start;
        mark->start = start;
    }
    return result;
}

class Masking
{
public:
    explicit Masking(QList<LensMark> marks) : m_marks(std::move(marks))
    {
        for (LensMark &mark : m_marks)
            (mark.isInName ? m_inNames : m_inValues)[mark.path].append(&mark);
    }

    Json masked(const Json &value)
    {
        if (value.isObject()) {
            Json::Object object;
            object.reserve(value.object().size());
            for (const auto &[name, member] : value.object()) {
                m_path.append(name);
                const auto found = m_inNames.find(m_path);
                QString shown = found == m_inNames.end() ? name : maskedText(name, *found);
                object.emplace_back(shown, masked(member));
                m_path.removeLast();
                if (shown != name)
                    m_renamed.append({m_path.size(), name, shown});
            }
            return Json(std::move(object));
        }
        if (value.isArray()) {
            Json::Array array;
            array.reserve(value.array().size());
            for (const Json &item : value.array()) {
                m_path.append(QString::number(array.size()));
                array.push_back(masked(item));
                m_path.removeLast();
            }
            return Json(std::move(array));
        }
        const auto found = m_inValues.find(m_path);
        if (found == m_inValues.end())
            return value;
        if (value.isString())
            return Json(maskedText(value.toString(), *found));
        const bool isSecret =
            std::any_of(found->begin(), found->end(), [](const LensMark *mark) { return mark->isSecret; });
        return isSecret ? Json(Stars.toString()) : value;
    }

    /** The marks at the names that are shown. After masked(). */
    QList<LensMark> marks()
    {
        for (LensMark &mark : m_marks) {
            for (const Renamed &renamed : std::as_const(m_renamed)) {
                if (mark.path.value(renamed.depth) == renamed.name)
                    mark.path[renamed.depth] = renamed.shown;
            }
        }
        return std::move(m_marks);
    }

private:
    struct Renamed
    {
        qsizetype depth;
        QString name;
        QString shown;
    };

    QList<LensMark> m_marks;
    QHash<QStringList, QList<LensMark *>> m_inNames;
    QHash<QStringList, QList<LensMark *>> m_inValues;
    QStringList m_path;
    QList<Renamed> m_renamed;
};

} // namespace

QString maskedSecret(QStringView secret)
{
    constexpr qsizetype FewestShown = 12; // of a shorter one four characters would tell too much
    if (secret.size() < FewestShown)
        return Stars.toString();
    return secret.first(2) + Stars + secret.last(2);
}

MaskedReport masked(const Json &document, const QList<LensMark> &marks)
{
    Masking masking(marks);
    Json result = masking.masked(document);
    return {.document = std::move(result), .marks = masking.marks()};
}

} // namespace Telemetry
