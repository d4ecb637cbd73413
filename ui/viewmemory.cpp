#include "ui/viewmemory.h"

#include "ui/eventdraft.h"
#include "ui/situationwatcher.h"

namespace Telemetry {

using namespace std::chrono_literals;

ViewMemory::ViewMemory(EventDraft &draft, SituationWatcher &watcher, QObject *parent)
    : QObject(parent), m_draft(draft), m_watcher(watcher)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_pause, &QTimer::timeout, this, &ViewMemory::write);
}

ViewMemory::~ViewMemory()
{
    if (m_pause.isActive())
        write();
}

void ViewMemory::restore()
{
    if (m_isRestored)
        return;
    m_isRestored = true;
    if (m_hasChosen)
        return; // quicker than the settings were read
    const Preferences &preferences = m_watcher.situation().preferences;
    m_draft.setEvent(preferences.lastEvent);
    if (EventCatalogue::profile(preferences.lastProfile))
        m_draft.setProfile(preferences.lastProfile);
    m_search = preferences.lastSearch;
    if (!m_search.isEmpty())
        Q_EMIT searchRestored(m_search);
}

void ViewMemory::takeOver(const QString &search)
{
    m_isRestored = true;
    m_search = search;
}

void ViewMemory::noteChoice()
{
    m_hasChosen = true;
    m_pause.start();
}

void ViewMemory::noteSearch(const QString &text)
{
    m_search = text;
    noteChoice();
}

void ViewMemory::write()
{
    m_watcher.rememberView(m_draft.chosenEvent().slug, m_draft.profile(), m_search);
}

} // namespace Telemetry
