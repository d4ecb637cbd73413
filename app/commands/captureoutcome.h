#pragma once

#include "core/capture/capturerecord.h"
#include "core/capture/comparison.h"
#include "core/reporting/situation.h"

#include <QFile>
#include <QStringList>

#include <optional>

namespace Telemetry {

class Console;
class Services;

/** One run of `capture`, after its command has ended. */
struct CaptureOutcome
{
    const CaptureRecord &record;
    QStringList words = {}; ///< of the command
    SituationRequest request = {}; ///< with the variables of the run
};

/** A kept event beside its preview. */
struct ComparedEvent
{
    qint64 number = 0;
    Result<EventComparison> comparison; ///< or why there is no preview
};

/** Each kept event of a kind that has a preview beside it, as the project and this computer are now. */
QList<ComparedEvent> compareEvents(const CaptureOutcome &outcome, const Services &services);

/** What was found, for people, on standard error. */
void sayWhatWasCaptured(const CaptureOutcome &outcome, const QList<ComparedEvent> &compared, Console &console);

/** Puts every kept event that Rasa would have sent into the outbox. @return false when one could not be put there */
bool queueEvents(const CaptureOutcome &outcome, Services &services, Console &console);

/** The lines of `--events`: JSON, one object each, as they come. */
class EventsFile
{
public:
    /** @return FileUnwritable */
    Result<void> open(const QString &path);

    void write(const RecordedEvent &event);
    void write(const ComparedEvent &compared);
    void writeEnd(int exitCode);

    /** @return FileUnwritable when something could not be written */
    Result<void> close();

private:
    void writeLine(const Json &document);

    QFile m_file;
    std::optional<Error> m_problem;
};

} // namespace Telemetry
