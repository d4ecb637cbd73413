#pragma once

#include "ui/settingscard.h"

namespace Telemetry {

/** The projects that were opened here, newest first. */
class ProjectSettings : public SettingsCard
{
    Q_OBJECT

public:
    explicit ProjectSettings(QWidget *parent = nullptr);

    void showSituation(const Situation &situation) override;

Q_SIGNALS:
    void openRequested(const QString &folder);
    void addRequested();

private:
    QWidget *makeRow(const QString &folder);

    QVBoxLayout *m_list;
    QStringList m_shown;
};

} // namespace Telemetry
