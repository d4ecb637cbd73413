#include "ui/sequencelist.h"

#include <algorithm>
#include <functional>

namespace Telemetry {

SequenceList SequenceList::span(qint64 oldest, qint64 newest)
{
    SequenceList list;
    if (newest < oldest || newest == 0)
        return list;
    list.m_oldest = oldest;
    list.m_newest = newest;
    return list;
}

qint64 SequenceList::size() const
{
    return isSpan() ? m_newest - m_oldest + 1 : m_numbers.size();
}

qint64 SequenceList::at(qint64 row) const
{
    return isSpan() ? m_newest - row : m_numbers.at(row);
}

std::optional<qint64> SequenceList::rowOf(qint64 number) const
{
    if (isSpan())
        return number >= m_oldest && number <= m_newest ? std::optional(m_newest - number) : std::nullopt;
    const auto found = std::lower_bound(m_numbers.begin(), m_numbers.end(), number, std::greater<>());
    if (found == m_numbers.end() || *found != number)
        return {};
    return found - m_numbers.begin();
}

void SequenceList::append(const QList<qint64> &descending)
{
    if (isSpan()) { // as a list from now on
        QList<qint64> numbers;
        numbers.reserve(size() + descending.size());
        for (qint64 number = m_newest; number >= m_oldest; --number)
            numbers.append(number);
        *this = SequenceList(std::move(numbers));
    }
    m_numbers += descending;
}

std::optional<qint64> SequenceList::addedBefore(const SequenceList &former) const
{
    const qint64 added = size() - former.size();
    if (added < 0)
        return {};
    if (isSpan() && former.isSpan())
        return m_oldest == former.m_oldest ? std::optional(added) : std::nullopt;
    for (qint64 row = 0; row < former.size(); ++row) {
        if (at(added + row) != former.at(row))
            return {};
    }
    return added;
}

bool SequenceList::startsWith(const SequenceList &former) const
{
    if (former.size() > size())
        return false;
    if (isSpan() && former.isSpan())
        return m_newest == former.m_newest;
    for (qint64 row = 0; row < former.size(); ++row) {
        if (at(row) != former.at(row))
            return false;
    }
    return true;
}

bool SequenceList::operator==(const SequenceList &other) const
{
    return size() == other.size() && startsWith(other);
}

} // namespace Telemetry
