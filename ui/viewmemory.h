#pragma once

#include <QObject>
#include <QTimer>

namespace Telemetry {

class EventDraft;
class SituationWatcher;

/**
 * What the person looked at last, kept over restarts: event, profile and search. Written only after the person chose
 * something, once a rush of choices is over; what opening the window restores is never written back.
 */
class ViewMemory : public QObject
{
    Q_OBJECT

public:
    /** @param draft, watcher  not owned; must outlive this object */
    ViewMemory(EventDraft &draft, SituationWatcher &watcher, QObject *parent = nullptr);

    /** Writes what is not written yet; the watcher's end waits for that. */
    ~ViewMemory() override;

    /** Gives the draft what was looked at last, unless the person chose already. To be called once settings are known.
     */
    void restore();

    /** In place of another memory, whose draft this one has: nothing is restored. */
    void takeOver(const QString &search);

    const QString &search() const { return m_search; }

    /** The person chose an event or a profile; the draft has it. */
    void noteChoice();
    void noteSearch(const QString &text);

Q_SIGNALS:
    void searchRestored(const QString &text);

private:
    void write();

    EventDraft &m_draft;
    SituationWatcher &m_watcher;
    QString m_search;
    bool m_isRestored = false;
    bool m_hasChosen = false;
    QTimer m_pause; ///< until a rush of choices is over
};

} // namespace Telemetry
