#pragma once

#include "core/base/filewatch.h"
#include "core/delivery/historyreader.h"
#include "ui/sequencelist.h"

#include <QObject>

#include <functional>

namespace Telemetry {

class DeliveryAgent;
class ReadingThread;

/**
 * Which rows a long list has, read piece by piece on a thread of their own: the first ones at once, the others while
 * the person looks at those. Follows the file, so that what any program adds shows by itself.
 */
class SequenceFeed : public QObject
{
    Q_OBJECT

public:
    /** @param agent, thread  not owned; must outlive this object */
    SequenceFeed(DeliveryAgent &agent, ReadingThread &thread, QObject *parent = nullptr);

    /** Reads the same rows anew; what is shown stays until the new ones are known. */
    void refresh();

Q_SIGNALS:
    /** All that is known so far. */
    void sequencesRead(const Telemetry::SequenceList &sequences);

    /** More of them, behind the last. */
    void moreSequencesRead(const QList<qint64> &sequences);

    /** Nothing more comes until something changes. */
    void complete();
    void readFailed(const Telemetry::Error &error);

    /** Somebody changed what is stored; a reading is under way. */
    void changed();

protected:
    using Slice = std::function<Result<QList<qint64>>(HistoryReader &, int count, std::optional<qint64> before)>;
    using Span = std::function<Result<NumberSpan>(HistoryReader &)>;

    /** Other rows are wanted: what plan() gives now. */
    void startAnew();

    ReadingThread &thread() { return m_thread; }

    /** How the numbers of what is wanted are read; called in the reading thread. */
    struct Plan
    {
        Slice slice = {}; ///< the next ones
        Span span = {}; ///< may tell all of them without looking at each; empty where nothing does
        Slice glimpse = {}; ///< some of the first, where slices cost much; they are all read at once then
    };
    virtual Plan plan() const = 0;

private:
    enum class Manner { Anew, Again };

    void begin(Manner manner);
    void readGlimpse();
    void readSlice(int count, std::optional<qint64> before);
    void takeSlice(const QList<qint64> &numbers, bool isLast);
    void readSpan();
    void finish();
    void fail(const Error &error);

    DeliveryAgent &m_agent;
    ReadingThread &m_thread;
    FileWatch m_watch;
    quint64 m_serial = 0; ///< of the reading that counts; answers to earlier ones are dropped
    Manner m_manner = Manner::Anew;
    bool m_isReading = false;
    bool m_isStale = false; ///< something changed since the running one began
    Plan m_plan; ///< of the running one
    bool m_isFirst = false; ///< nothing of the running one is here yet
    SequenceList m_gathered; ///< of a reading again: shown when it is complete
};

} // namespace Telemetry
