#include "ui/sequencefeed.h"

#include "ui/deliveryagent.h"
#include "ui/readingthread.h"

#include <limits>

namespace Telemetry {

namespace {

constexpr int FirstSlice = 128; // more than a screen holds
constexpr int NextSlice = 5'000;
constexpr int Everything = std::numeric_limits<int>::max();
constexpr int Glimpse = 512; // of the newest

} // namespace

SequenceFeed::SequenceFeed(DeliveryAgent &agent, ReadingThread &thread, QObject *parent)
    : QObject(parent), m_agent(agent), m_thread(thread)
{
    m_watch.setPaths(Database::watchedPaths(agent.databasePath()));
    connect(&m_watch, &FileWatch::changed, this, &SequenceFeed::refresh);
    // The watch gathers bursts; what this program did itself is seen at once.
    connect(&m_agent, &DeliveryAgent::queued, this, &SequenceFeed::refresh);
    connect(&m_agent, &DeliveryAgent::delivered, this, &SequenceFeed::refresh);
    connect(&m_agent, &DeliveryAgent::failed, this, &SequenceFeed::refresh);
    connect(&m_agent, &DeliveryAgent::finished, this, &SequenceFeed::refresh);
    connect(&m_agent, &DeliveryAgent::salvaged, this, &SequenceFeed::refresh);
}

void SequenceFeed::startAnew()
{
    begin(Manner::Anew);
}

void SequenceFeed::refresh()
{
    Q_EMIT changed();
    if (m_isReading)
        m_isStale = true;
    else
        begin(Manner::Again);
}

void SequenceFeed::begin(Manner manner)
{
    ++m_serial;
    m_manner = manner;
    m_isReading = true;
    m_isStale = false;
    m_isFirst = true;
    m_gathered = {};
    m_plan = plan();
    if (manner == Manner::Again && m_plan.span)
        readSpan();
    else if (manner == Manner::Anew && m_plan.glimpse)
        readGlimpse();
    else
        readSlice(m_plan.glimpse ? Everything : FirstSlice, {});
}

void SequenceFeed::readGlimpse()
{
    m_thread.ask(
        this,
        [glimpse = m_plan.glimpse](Database &database) {
            HistoryReader reader(database);
            return glimpse(reader, Glimpse, {});
        },
        [this, serial = m_serial](const Result<QList<qint64>> &numbers) {
            if (serial != m_serial)
                return;
            if (!numbers) {
                fail(numbers.error());
                return;
            }
            if (!numbers->isEmpty())
                Q_EMIT sequencesRead(SequenceList(*numbers));
            m_manner = Manner::Again; // all of them follow together
            readSlice(Everything, {});
        });
}

void SequenceFeed::readSlice(int count, std::optional<qint64> before)
{
    m_thread.ask(
        this,
        [slice = m_plan.slice, count, before](Database &database) {
            HistoryReader reader(database);
            return slice(reader, count, before);
        },
        [this, count, serial = m_serial](const Result<QList<qint64>> &numbers) {
            if (serial != m_serial)
                return;
            if (numbers)
                takeSlice(*numbers, numbers->size() < count);
            else
                fail(numbers.error());
        });
}

void SequenceFeed::takeSlice(const QList<qint64> &numbers, bool isLast)
{
    const bool isFirst = std::exchange(m_isFirst, false);
    if (m_manner == Manner::Again)
        m_gathered.append(numbers);
    else if (isFirst)
        Q_EMIT sequencesRead(SequenceList(numbers));
    else
        Q_EMIT moreSequencesRead(numbers);
    if (isLast) {
        if (m_manner == Manner::Again)
            Q_EMIT sequencesRead(m_gathered);
        finish();
    } else if (isFirst && m_manner == Manner::Anew && m_plan.span) {
        readSpan();
    } else {
        readSlice(NextSlice, numbers.constLast());
    }
}

/** Where no number is missing in between, two of them tell all. */
void SequenceFeed::readSpan()
{
    m_thread.ask(
        this,
        [span = m_plan.span](Database &database) {
            HistoryReader reader(database);
            return span(reader);
        },
        [this, serial = m_serial](const Result<NumberSpan> &span) {
            if (serial != m_serial)
                return;
            if (!span) {
                fail(span.error());
            } else if (span->count == 0 || span->isDense()) {
                Q_EMIT sequencesRead(span->count == 0 ? SequenceList()
                                                      : SequenceList::span(span->oldest, span->newest));
                finish();
            } else {
                m_manner = Manner::Again; // the first ones are shown; all of them follow together
                m_isFirst = true;
                readSlice(NextSlice, {});
            }
        });
}

void SequenceFeed::finish()
{
    m_isReading = false;
    m_gathered = {};
    Q_EMIT complete();
    if (m_isStale)
        begin(Manner::Again);
}

void SequenceFeed::fail(const Error &error)
{
    m_isReading = false;
    m_gathered = {};
    Q_EMIT readFailed(error);
    if (m_isStale)
        begin(Manner::Again);
}

} // namespace Telemetry
