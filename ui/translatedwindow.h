#pragma once

#include "ui/mainwindow.h"

#include <QObject>

#include <memory>

namespace Telemetry {

class LanguageFollower;

/**
 * The window in the language of the settings. Pages make their texts once, so the window is made anew when the language
 * changes: with the same page, project, place and size. Not while it shows what would be lost by that; then the new
 * language counts as soon as nothing would be, at the latest at the next start.
 */
class TranslatedWindow : public QObject
{
    Q_OBJECT
public:
    /** @param parts, language  not owned; must outlive this object */
    TranslatedWindow(const WindowParts &parts, LanguageFollower &language);
    ~TranslatedWindow() override;

    /** Another one after remade(). */
    MainWindow &window() const { return *m_window; }

Q_SIGNALS:
    void remade();

private:
    void followSettings();
    void remake();

    const WindowParts m_parts;
    LanguageFollower &m_language;
    std::unique_ptr<MainWindow> m_window;
    bool m_isAboutToRemake = false;
};

} // namespace Telemetry
