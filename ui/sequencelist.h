#pragma once

#include <QList>

#include <optional>
#include <utility>

namespace Telemetry {

/**
 * Numbers in descending order, without the room that a million of them would take: where none is missing between the
 * first and the last, only those two are kept.
 */
class SequenceList
{
public:
    SequenceList() = default;

    /** @param descending  each smaller than the one before */
    explicit SequenceList(QList<qint64> descending) : m_numbers(std::move(descending)) { }

    /** All from @p newest down to @p oldest; none where @p newest is smaller. */
    static SequenceList span(qint64 oldest, qint64 newest);

    qint64 size() const;
    qint64 at(qint64 row) const;

    /** Where a number stands; nothing when it is not among them. */
    std::optional<qint64> rowOf(qint64 number) const;

    /** @param descending  all smaller than the last of these */
    void append(const QList<qint64> &descending);

    /** How many were added in front of @p former to make these; nothing where they differ otherwise. */
    std::optional<qint64> addedBefore(const SequenceList &former) const;

    /** Whether these are @p former and perhaps more behind. */
    bool startsWith(const SequenceList &former) const;

    bool operator==(const SequenceList &other) const;

private:
    bool isSpan() const { return m_newest != 0; }

    QList<qint64> m_numbers; ///< empty for a span
    qint64 m_oldest = 0;
    qint64 m_newest = 0; ///< 0: no span
};

} // namespace Telemetry
