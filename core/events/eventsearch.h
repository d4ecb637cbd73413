#pragma once

#include "core/base/textrange.h"
#include "core/export.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Telemetry {

struct EventDefinition;

/** Why an event is a hit of a search: where the words stand. */
struct EventHit
{
    QList<TextRange> inName = {}; ///< in the event's name, ascending, never overlapping
    QString property = {}; ///< the field that has words which the name has not; empty when it needs none or none has
    QString detail = {}; ///< where these words stand: "num_actions", "num_actions: Actions the domain …"; may be empty
    QList<TextRange> inDetail = {};

    /** Whether the name alone has every word. */
    bool isByName() const { return detail.isEmpty(); }

    bool operator==(const EventHit &) const = default;
};

/**
 * A search over the catalogue: every word, in any case and as a part of longer words, must occur in an event's name,
 * slug, summary, or in the names and descriptions of its fields.
 */
class TELEMETRY_CORE_EXPORT EventSearch
{
public:
    /** @param text  words parted by blanks */
    explicit EventSearch(const QString &text);

    /** Without a word every event is a hit, with nothing to point at. */
    bool isEmpty() const { return m_words.isEmpty(); }

    std::optional<EventHit> match(const EventDefinition &event) const;

private:
    QStringList m_words; ///< longest first, each once
};

/** Where @p words stand in @p text, in any case: ascending, overlaps joined. */
TELEMETRY_CORE_EXPORT QList<TextRange> rangesOf(const QStringList &words, const QString &text);

} // namespace Telemetry
