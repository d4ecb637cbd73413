#include "ui/settingscard.h"

#include "ui/settingrow.h"

#include <QVBoxLayout>

namespace Telemetry {

void SettingsCard::showOutcome(const QString &name, const QString &problem)
{
    if (SettingRow *row = setting(name))
        row->setProblem(problem);
}

SettingRow *SettingsCard::addSetting(const QString &name, const QString &title, QWidget *control)
{
    auto *row = new SettingRow(title, control);
    body()->addWidget(row);
    m_rows.insert(name, row);
    return row;
}

} // namespace Telemetry
