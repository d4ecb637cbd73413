#pragma once

#include "ui/consentdialog.h"
#include "ui/situationwatcher.h"

#include <QObject>
#include <QPointer>

namespace Telemetry {

class EventDraft;

/**
 * The notice alone, as an installer shows it: asks where there is something to ask, and tells how it stands then.
 * Nobody is asked twice: what was answered before is told at once.
 */
class ConsentRun : public QObject
{
    Q_OBJECT

public:
    /** The exit codes of product.md, "First run". */
    enum Exit { On = 0, Off = 3, NotAnswered = 4 };

    /**
     * Not owned; must outlive this object.
     *
     * @param parentWindow  of another program, that the dialog belongs to; may be null
     */
    ConsentRun(SituationWatcher &watcher, EventDraft &draft, QWindow *parentWindow, QObject *parent = nullptr);
    ~ConsentRun() override;

    /** Brings the question to the front. */
    void raise();

    /** Why the last answer could not be carried out; empty when it could, or when there was none. */
    const QString &problem() const { return m_problem; }

    static Exit exitFor(Verdict inspector);

Q_SIGNALS:
    void finished(int exitCode);

private:
    void takeSituation();
    void ask();

    SituationWatcher &m_watcher;
    EventDraft &m_draft;
    QPointer<QWindow> m_parentWindow;
    std::unique_ptr<ConsentDialog> m_dialog;
    QString m_problem;
    bool m_isAnswered = false; ///< and carried out; the situation that follows tells how it stands
};

} // namespace Telemetry
