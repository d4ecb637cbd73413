#pragma once

#include "core/capture/capturedcommand.h"
#include "core/capture/captureenvironment.h"
#include "core/capture/capturerecord.h"
#include "core/capture/comparison.h"
#include "core/reporting/situation.h"

#include <QByteArray>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <array>
#include <memory>

namespace Telemetry {

class EventCatalogue;

/** What to run on the page. */
struct CaptureRunRequest
{
    QStringList words = {}; ///< the program and its arguments
    SituationRequest situation = {}; ///< with the variables of the run
    QList<CaptureVariable> variables = {};
    unsigned mask = 022; ///< for the modes of new files
};

/**
 * One captured run for a window: the command at a pseudo-terminal, its errors by a pipe, its output as lines of plain
 * text that arrive a few times a second, its events, and the comparison of each with its preview from a worker thread.
 *
 * Keeps nothing of the output but what has not been handed on yet; of a flood only the last lines are handed on.
 */
class CaptureRun : public QObject
{
    Q_OBJECT

public:
    explicit CaptureRun(const EventCatalogue &catalogue, QObject *parent = nullptr);

    /** A command that still runs is hung up. */
    ~CaptureRun() override;

    Result<void> start(const CaptureRunRequest &request);
    bool isRunning() const { return m_command && m_command->isRunning(); }

    /** Interrupt, then terminate, then kill. */
    void stop();

    /** A line as typed at the terminal of the command. */
    void type(const QString &line);

    /** Compares an event that has not been compared; compared() follows. Of many events only the first ones are
     * unasked. */
    void compare(const RecordedEvent &event);

    /** The last part of what the command wrote as errors, at most 2 MB. */
    const QByteArray &errors() const { return m_errors; }

    const CaptureRecord &record() const { return *m_record; }
    const CaptureRunRequest &request() const { return m_request; }

Q_SIGNALS:
    /** @param pending  the line that has no end yet, such as a prompt; replaces the former one */
    void linesArrived(const QStringList &lines, const QString &pending);
    void captured(const Telemetry::RecordedEvent &event);
    void compared(qint64 number, const Telemetry::Result<Telemetry::EventComparison> &comparison);
    void ended(const Telemetry::CommandEnd &end);

private:
    void take(CapturedCommand::Stream stream, const QByteArray &bytes);
    void announce(const QList<RecordedEvent> &events);
    void handOn();

    const EventCatalogue &m_catalogue;
    CaptureRunRequest m_request;
    std::unique_ptr<CapturedCommand> m_command;
    std::unique_ptr<CaptureRecord> m_record;
    std::array<QByteArray, 2> m_unfinished; ///< of output and errors: the line whose end has not come
    QList<QByteArray> m_lines; ///< not handed on yet
    QTimer m_pace;
    QSet<qint64> m_compared; ///< numbers of the events that were compared, or will be
    QByteArray m_errors;
    int m_serial = 0; ///< of the run; comparisons of an earlier one are dropped
    QThreadPool m_worker;
};

} // namespace Telemetry
