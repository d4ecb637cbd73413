#pragma once

#include "core/base/filewatch.h"
#include "core/reporting/situation.h"
#include "core/settings/consent.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace Telemetry {

/**
 * What decides about reports, kept current: follows global.yml, our settings and the policy file, and changes the
 * switch when asked. Files, git and the search for Rasa run on a worker thread; results arrive as signals.
 */
class SituationWatcher : public QObject
{
    Q_OBJECT

public:
    /** @param newMachineId  written when a global config has to be made */
    SituationWatcher(SituationRequest request, QString newMachineId, QObject *parent = nullptr);
    ~SituationWatcher() override;

    /** The latest one; meaningful after the first situationChanged(). */
    const Situation &situation() const { return m_situation; }
    bool isKnown() const { return m_isKnown; }

    /** Where the situation was looked for. */
    const SituationRequest &request() const { return m_request; }

    /** What a new terminal would set beside; read together with the situation. */
    const QList<StartFileVariable> &startFileVariables() const { return m_startFileVariables; }

    /** Another project: its folder decides about .venv, git remote and directory hash. */
    void setProjectFolder(const QString &folder);

    /** Reads everything anew. */
    void reload();

    /** Carries the person's answer out; answered() or answerFailed() follows, then situationChanged(). */
    void answer(bool isYes, bool repair = false);

    /** Puts a project first in the list of recent ones. */
    void rememberProject(const QString &folder);

    /** Keeps what was looked at last for the next start; settings that already hold it are not written. */
    void rememberView(const QString &event, const QString &profile, const QString &search);

    /**
     * Changes our settings and reads them back; settingSaved() or settingFailed() follows, then situationChanged().
     *
     * @param name  comes back with the signal, so that an error can be told beside what was changed
     */
    void changeSettings(const QString &name, std::function<void(Preferences &)> change);

    /** Moves damaged settings aside and starts with new ones; the same signals follow. */
    void replaceDamagedSettings(const QString &name);

    /** Draws a new machine ID and writes it; the same signals follow. */
    void renewMachineId();

Q_SIGNALS:
    void situationChanged();
    void answered(const Telemetry::ConfigEdit &edit);
    void answerFailed(const Telemetry::Error &error);
    void settingSaved(const QString &name);
    void settingFailed(const QString &name, const Telemetry::Error &error);

private:
    void refresh();
    struct Reading
    {
        Situation situation;
        QList<StartFileVariable> startFileVariables;
    };

    void start(std::function<Situation()> read);
    void take(const Reading &reading, quint64 serial);
    void change(std::function<Result<ConfigEdit>()> work);
    void saveSetting(const QString &name, std::function<Result<Preferences>()> work);

    SituationRequest m_request;
    const QString m_newMachineId;
    Situation m_situation;
    QList<StartFileVariable> m_startFileVariables;
    bool m_isKnown = false;
    quint64 m_serial = 0; ///< of the latest reading that was asked for; older ones are dropped
    FileWatch m_watch;
    QThreadPool m_worker; ///< one thread: readings and changes never overtake each other
};

} // namespace Telemetry
