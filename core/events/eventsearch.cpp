#include "core/events/eventsearch.h"

#include "core/events/cataloguetext.h"
#include "core/events/eventcatalogue.h"

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsIn(const QStringList &words, const QString &text)
{
    QStringList found;
    for (const QString &word : words) {
        if (text.contains(word, Qt::CaseInsensitive))
            found.append(word);
    }
    return found;
}

QStringList without(const QStringList &words, const QStringList &found)
{
    QStringList rest;
    for (const QString &word : words) {
        if (!found.contains(word))
            rest.append(word);
    }
    return rest;
}

/** @p text from the word before its first hit on, as long as a row can show. */
QString excerptAround(const QString &text, const QStringList &words)
{
    constexpr qsizetype Before = 12;
    const auto spans = rangesOf(words, text);
    const qsizetype first = spans.isEmpty() ? 0 : spans.first().start;
    if (first <= Before)
        return text;
    const qsizetype blank = text.indexOf(u' ', first - Before);
    const qsizetype start = blank >= 0 && blank < first ? blank + 1 : first;
    return u"… "_s + text.mid(start);
}

/** The text besides the name that has most of @p words, names of fields before descriptions. */
struct Place
{
    QString property;
    QString detail;
    qsizetype words = 0;

    void offer(const QStringList &wanted, const QString &name, const QString &label, const QString &text)
    {
        const QStringList found = wordsIn(wanted, text);
        if (found.size() <= words)
            return;
        words = found.size();
        property = name;
        detail = label + excerptAround(text, found);
    }
};

Place placeOf(const QStringList &words, const EventDefinition &event)
{
    Place place;
    for (const PropertyDefinition &property : event.properties)
        place.offer(words, property.name, {}, property.name);
    place.offer(words, {}, {}, event.slug);
    // A description counts with its field's name: "number actions" is one field.
    for (const PropertyDefinition &property : event.properties) {
        const QStringList inName = wordsIn(words, property.name);
        const QStringList rest = without(words, inName);
        const QString description = catalogueText(property.description);
        const QStringList inText = wordsIn(rest, description);
        if (inText.isEmpty() || inName.size() + inText.size() <= place.words)
            continue;
        place.words = inName.size() + inText.size();
        place.property = property.name;
        place.detail = property.name + u": "_s + excerptAround(description, inText);
    }
    place.offer(words, {}, {}, catalogueText(event.summary));
    return place;
}

QString textOf(const EventDefinition &event)
{
    QStringList parts = {event.name, event.slug, catalogueText(event.summary)};
    for (const PropertyDefinition &property : event.properties)
        parts << property.name << catalogueText(property.description);
    return parts.join(u'\n');
}

} // namespace

QList<TextRange> rangesOf(const QStringList &words, const QString &text)
{
    QList<TextRange> all;
    for (const QString &word : words) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0 && !word.isEmpty();
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            all.append({at, word.size()});
    }
    std::sort(all.begin(), all.end(), [](const TextRange &a, const TextRange &b) { return a.start < b.start; });
    QList<TextRange> joined;
    for (const TextRange &span : std::as_const(all)) {
        if (joined.isEmpty() || span.start > joined.last().start + joined.last().length)
            joined.append(span);
        else
            joined.last().length = std::max(joined.last().length, span.start + span.length - joined.last().start);
    }
    return joined;
}

EventSearch::EventSearch(const QString &text) : m_words(text.simplified().toLower().split(u' ', Qt::SkipEmptyParts))
{
    m_words.removeDuplicates();
    std::stable_sort(m_words.begin(), m_words.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

std::optional<EventHit> EventSearch::match(const EventDefinition &event) const
{
    const QString text = textOf(event);
    if (wordsIn(m_words, text).size() != m_words.size())
        return std::nullopt;
    EventHit hit;
    hit.inName = rangesOf(m_words, event.name);
    const QStringList rest = without(m_words, wordsIn(m_words, event.name));
    if (rest.isEmpty())
        return hit;
    const Place place = placeOf(rest, event);
    hit.property = place.property;
    hit.detail = place.detail;
    hit.inDetail = rangesOf(rest, hit.detail);
    return hit;
}

} // namespace Telemetry
