#include "ui/capturerun.h"

#include "core/capture/dumplines.h"
#include "core/events/eventcatalogue.h"
#include "core/reporting/capturecomparer.h"
#include "core/settings/globalconfig.h"

#include <QFile>

namespace Telemetry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Pace = 50ms;
constexpr qsizetype MostLines = 2000; ///< between two times of handing on
constexpr qsizetype LongestLine = 16 * 1024;

/** Comparing reads the project, so of a flood of events only these are compared unasked. */
constexpr qsizetype MostUnasked = 50;
constexpr qsizetype MostErrors = 1024 * 1024; ///< bytes of errors that are kept: the last ones

} // namespace

CaptureRun::CaptureRun(const EventCatalogue &catalogue, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_record(std::make_unique<CaptureRecord>())
{
    m_worker.setMaxThreadCount(1);
    m_pace.setSingleShot(true);
    m_pace.setInterval(Pace);
    connect(&m_pace, &QTimer::timeout, this, &CaptureRun::handOn);
}

CaptureRun::~CaptureRun()
{
    m_worker.clear();
    m_worker.waitForDone();
}

Result<void> CaptureRun::start(const CaptureRunRequest &request)
{
    Q_ASSERT(!isRunning());
    m_request = request;
    m_record = std::make_unique<CaptureRecord>();
    m_unfinished = {};
    m_lines.clear();
    m_compared.clear();
    m_errors.clear();
    m_worker.clear();
    ++m_serial;
    m_command = std::make_unique<CapturedCommand>();
    connect(m_command.get(), &CapturedCommand::arrived, this, &CaptureRun::take);
    connect(m_command.get(), &CapturedCommand::finished, this, [this](const CommandEnd &end) {
        announce(m_record->finish(QDateTime::currentDateTimeUtc()));
        for (QByteArray &unfinished : m_unfinished) {
            if (!unfinished.isEmpty())
                m_lines.append(std::exchange(unfinished, {}));
        }
        handOn();
        Q_EMIT ended(end);
    });
    CommandStart start{.folder = QFile::encodeName(request.situation.projectFolder),
                       .input = CommandStart::Link::Terminal,
                       .output = CommandStart::Link::Terminal,
                       .error = CommandStart::Link::Pipe,
                       .size = {.columns = 120, .lines = 40},
                       .mask = request.mask};
    for (const QString &word : request.words)
        start.words.append(QFile::encodeName(word));
    for (const CaptureVariable &variable : request.variables)
        start.variables.append({QFile::encodeName(variable.name),
                                variable.value ? std::optional(variable.value->toUtf8()) : std::nullopt});
    return m_command->start(start);
}

void CaptureRun::stop()
{
    if (m_command)
        m_command->stop();
}

void CaptureRun::type(const QString &line)
{
    if (m_command)
        m_command->write(QByteArray(line.toUtf8() + '\n'));
}

void CaptureRun::take(CapturedCommand::Stream stream, const QByteArray &bytes)
{
    announce(m_record->take(stream, bytes, QDateTime::currentDateTimeUtc()));
    if (stream == CapturedCommand::Stream::Error) {
        m_errors += bytes;
        if (m_errors.size() > 2 * MostErrors)
            m_errors = m_errors.last(MostErrors);
    }
    QByteArray &unfinished = m_unfinished[stream == CapturedCommand::Stream::Error ? 1 : 0];
    QByteArrayView rest(bytes);
    for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
        unfinished.append(rest.data(), end);
        m_lines.append(std::exchange(unfinished, {}));
        rest = rest.sliced(end + 1);
    }
    unfinished.append(rest.data(), rest.size());
    if (unfinished.size() > LongestLine)
        unfinished = unfinished.last(LongestLine);
    if (m_lines.size() > 2 * MostLines)
        m_lines = m_lines.last(MostLines);
    if (!m_pace.isActive())
        m_pace.start();
}

void CaptureRun::announce(const QList<RecordedEvent> &events)
{
    for (const RecordedEvent &event : events) {
        Q_EMIT captured(event);
        if (m_compared.size() < MostUnasked)
            compare(event);
    }
}

void CaptureRun::compare(const RecordedEvent &event)
{
    if (!CaptureComparer::isComparable(event.event) || m_compared.contains(event.number))
        return;
    m_compared.insert(event.number);
    m_worker.start([this, event, request = m_request, serial = m_serial] {
        CaptureComparer comparer(m_catalogue,
                                 {.situation = request.situation, .words = request.words, .newMachineId = randomId()});
        const auto comparison = comparer.compare(event);
        QMetaObject::invokeMethod(this, [this, serial, number = event.number, comparison] {
            if (serial == m_serial)
                Q_EMIT compared(number, comparison);
        });
    });
}

void CaptureRun::handOn()
{
    m_pace.stop();
    QStringList lines;
    for (const QByteArray &line : std::exchange(m_lines, {}))
        lines.append(QString::fromUtf8(plainLine(line)));
    const QByteArray &pending = m_unfinished[0].isEmpty() ? m_unfinished[1] : m_unfinished[0];
    Q_EMIT linesArrived(lines, QString::fromUtf8(plainLine(pending)));
}

} // namespace Telemetry
