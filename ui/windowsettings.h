#pragma once

#include "ui/settingscard.h"

class QComboBox;
class QLineEdit;

namespace Telemetry {

/** How the window looks and what it opens files with. */
class WindowSettings : public SettingsCard
{
    Q_OBJECT

public:
    explicit WindowSettings(QWidget *parent = nullptr);

    void showSituation(const Situation &situation) override;

private:
    void saveEditor();

    QComboBox *m_theme;
    QComboBox *m_language;
    QLineEdit *m_editor;
};

} // namespace Telemetry
