#include "ui/situationwatcher.h"

#include <QDateTime>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostRecent = 10;

} // namespace

SituationWatcher::SituationWatcher(SituationRequest request, QString newMachineId, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_newMachineId(std::move(newMachineId))
{
    m_request.withRemote = true;
    m_worker.setMaxThreadCount(1);
    m_watch.setPaths({globalConfigPath(m_request.environment), m_request.policyPath,
                      preferencesPath(m_request.environment.ownConfigFolder())});
    connect(&m_watch, &FileWatch::changed, this, &SituationWatcher::refresh);
    reload();
}

SituationWatcher::~SituationWatcher()
{
    m_worker.waitForDone();
}

void SituationWatcher::setProjectFolder(const QString &folder)
{
    if (folder == m_request.projectFolder)
        return;
    m_request.projectFolder = folder;
    reload();
}

void SituationWatcher::reload()
{
    start([request = m_request] { return readSituation(request); });
}

void SituationWatcher::refresh()
{
    if (m_isKnown)
        start([before = m_situation, request = m_request] { return refreshed(before, request); });
    else
        reload();
}

void SituationWatcher::start(std::function<Situation()> read)
{
    const quint64 serial = ++m_serial;
    m_worker.start([this, read = std::move(read), environment = m_request.environment, serial] {
        const Reading reading{.situation = read(), .startFileVariables = findStartFileVariables(environment)};
        QMetaObject::invokeMethod(
            this, [this, reading, serial] { take(reading, serial); }, Qt::QueuedConnection);
    });
}

void SituationWatcher::take(const Reading &reading, quint64 serial)
{
    if (serial != m_serial)
        return;
    m_situation = reading.situation;
    m_startFileVariables = reading.startFileVariables;
    m_isKnown = true;
    Q_EMIT situationChanged();
}

void SituationWatcher::change(std::function<Result<ConfigEdit>()> work)
{
    m_worker.start([this, work = std::move(work)] {
        const auto edit = work();
        QMetaObject::invokeMethod(
            this,
            [this, edit] {
                if (edit)
                    Q_EMIT answered(*edit);
                else
                    Q_EMIT answerFailed(edit.error());
                refresh(); // what is so now is read, never assumed
            },
            Qt::QueuedConnection);
    });
}

void SituationWatcher::answer(bool isYes, bool repair)
{
    const ConsentAnswer answer{.isYes = isYes,
                               .endpoint =
                                   m_situation.destination ? m_situation.destination->url.toString() : QString(),
                               .newMachineId = m_newMachineId,
                               .now = QDateTime::currentDateTime(),
                               .repair = repair};
    change([answer, environment = m_request.environment, policyPath = m_request.policyPath] {
        return answerNotice(answer, readPolicy(policyPath), environment);
    });
}

void SituationWatcher::rememberProject(const QString &folder)
{
    changeSettings(u"recent_projects"_s, [folder](Preferences &preferences) {
        preferences.recentProjects.removeAll(folder);
        preferences.recentProjects.prepend(folder);
        preferences.recentProjects.resize(std::min(MostRecent, preferences.recentProjects.size()));
    });
}

void SituationWatcher::rememberView(const QString &event, const QString &profile, const QString &search)
{
    changeSettings(u"view"_s, [event, profile, search](Preferences &preferences) {
        preferences.lastEvent = event;
        preferences.lastProfile = profile;
        preferences.lastSearch = search;
    });
}

void SituationWatcher::changeSettings(const QString &name, std::function<void(Preferences &)> change)
{
    saveSetting(name, [change = std::move(change), folder = m_request.environment.ownConfigFolder()] {
        return changePreferences(folder, change);
    });
}

void SituationWatcher::replaceDamagedSettings(const QString &name)
{
    saveSetting(name, [folder = m_request.environment.ownConfigFolder()]() -> Result<Preferences> {
        if (auto read = readPreferences(folder))
            return read; // mended meanwhile
        if (const auto written = writePreferences(folder, {}); !written)
            return failure(written.error());
        return readPreferences(folder);
    });
}

void SituationWatcher::saveSetting(const QString &name, std::function<Result<Preferences>()> work)
{
    m_worker.start([this, name, work = std::move(work)] {
        const auto saved = work();
        QMetaObject::invokeMethod(
            this,
            [this, name, saved] {
                if (saved)
                    Q_EMIT settingSaved(name);
                else
                    Q_EMIT settingFailed(name, saved.error());
                if (saved && saved->rasaPath != m_situation.preferences.rasaPath)
                    reload(); // another installation: its files are read, too
                else
                    refresh();
            },
            Qt::QueuedConnection);
    });
}

void SituationWatcher::renewMachineId()
{
    const ConfigChange wanted{
        .enabled = {}, .machineId = randomId(), .newMachineId = {}, .now = QDateTime::currentDateTime()};
    change([wanted, environment = m_request.environment] {
        return changeGlobalConfig(globalConfigPath(environment), wanted, environment);
    });
}

} // namespace Telemetry
