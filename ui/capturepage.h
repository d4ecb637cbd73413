#pragma once

#include "ui/capturerun.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace Telemetry {

class JsonView;
class SituationWatcher;
class StatusBadge;
class TextLabel;

/** Runs a command of Rasa in debug mode and shows its output and its events, each beside its preview. */
class CapturePage : public QWidget
{
    Q_OBJECT

public:
    /** @param watcher  not owned; must outlive this object */
    CapturePage(const EventCatalogue &catalogue, SituationWatcher &watcher, unsigned inheritedMask,
                QWidget *parent = nullptr);

    void setProjectFolder(const QString &folder);

    /** Those of the run that is shown, oldest first. */
    const QList<RecordedEvent> &capturedEvents() const { return m_run.record().kept(); }

    /** Whether there is a run, going on or ended. */
    bool hasRun() const { return !m_run.request().words.isEmpty(); }

    /** What became of the event that was asked to be queued. */
    void showQueued(qint64 id);
    void showNotQueued(const Telemetry::Error &error);

Q_SIGNALS:
    void openProjectRequested();
    /** The command that ended has printed a traceback; @p errors are the last of what it wrote as errors. */
    void tracebackCaptured(const QByteArray &errors);
    void queueRequested(const QList<Telemetry::CapturedEvent> &events, const QString &origin, const QString &project);

private:
    QWidget *makeHeader();
    QWidget *makeCommandRow();
    QWidget *makeOptionsRow();
    QWidget *makeLeft();
    QWidget *makeRight();
    void toggle();
    void run();
    void start(const CaptureRunRequest &request);
    void addEvent(const RecordedEvent &event);
    void addLines(const QStringList &lines, const QString &pending);
    void addComparison(qint64 number, const Result<EventComparison> &comparison);
    void showEnd(const CommandEnd &end);
    void showSelected();
    void showState();
    const RecordedEvent *selected() const;

    SituationWatcher &m_watcher;
    const unsigned m_inheritedMask;
    CaptureRun m_run;
    QString m_folder;
    QHash<qint64, Result<EventComparison>> m_comparisons; ///< by the number of the event
    bool m_isQueueing = false;

    StatusBadge *m_badge;
    QLineEdit *m_command;
    QPushButton *m_project;
    QPushButton *m_runButton;
    QCheckBox *m_asIfOn;
    QCheckBox *m_keepErrors;
    TextLabel *m_note;
    QTreeWidget *m_events;
    QPlainTextEdit *m_output;
    QLineEdit *m_input;
    bool m_hasPending = false; ///< the last line of the output has no end yet
    TextLabel *m_title;
    TextLabel *m_verdict;
    QStackedWidget *m_content;
    JsonView *m_json;
    QPushButton *m_queue;
};

} // namespace Telemetry
