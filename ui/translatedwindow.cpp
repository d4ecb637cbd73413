#include "ui/translatedwindow.h"

#include "ui/eventdraft.h"
#include "ui/languagefollower.h"
#include "ui/situationwatcher.h"

namespace Telemetry {

TranslatedWindow::TranslatedWindow(const WindowParts &parts, LanguageFollower &language)
    : m_parts(parts), m_language(language), m_window(std::make_unique<MainWindow>(parts))
{
    connect(&m_parts.watcher, &SituationWatcher::situationChanged, this, &TranslatedWindow::followSettings);
}

TranslatedWindow::~TranslatedWindow() = default;

void TranslatedWindow::followSettings()
{
    const QString wanted = LanguageFollower::languageOf(m_parts.watcher.situation().preferences.language);
    if (m_isAboutToRemake || wanted == m_language.language() || !m_window->canBeRemade())
        return;
    m_isAboutToRemake = true;
    // Not from within one of its own signals.
    QMetaObject::invokeMethod(this, &TranslatedWindow::remake, Qt::QueuedConnection);
}

void TranslatedWindow::remake()
{
    m_isAboutToRemake = false;
    if (!m_window->canBeRemade())
        return;
    const MainWindow::Memory memory = m_window->memory();
    m_language.setPreference(m_parts.watcher.situation().preferences.language);
    auto next = std::make_unique<MainWindow>(m_parts);
    next->remember(memory);
    next->show();
    m_window = std::move(next);
    // What explains a value or a decision was put into words before.
    m_parts.watcher.reload();
    m_parts.draft.reloadProject();
    Q_EMIT remade();
}

} // namespace Telemetry
