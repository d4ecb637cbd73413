#pragma once

#include "ui/settingscard.h"

class QButtonGroup;

namespace Telemetry {

/** Which Rasa counts: its version decides what is reported, its keys file where to. */
class RasaSettings : public SettingsCard
{
    Q_OBJECT

public:
    explicit RasaSettings(QWidget *parent = nullptr);

    void showSituation(const Situation &situation) override;

private:
    /** One line to choose. */
    struct Choice
    {
        QString path = {}; ///< empty: the first found
        QString text = {};
        QString note = {};

        bool operator==(const Choice &) const = default;
    };

    static QList<Choice> choices(const Situation &situation);
    void rebuild();
    void chooseFolder();

    QWidget *m_list;
    QVBoxLayout *m_rows;
    QButtonGroup *m_group;
    QList<Choice> m_choices;
    QString m_chosen;
};

} // namespace Telemetry
