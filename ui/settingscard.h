#pragma once

#include "core/reporting/situation.h"
#include "ui/card.h"

#include <QHash>

#include <functional>

namespace Telemetry {

class SettingRow;

/** Settings of one kind. Each is saved as soon as it is changed, and shown as it was read back. */
class SettingsCard : public Card
{
    Q_OBJECT

public:
    using Card::Card;
    using Change = std::function<void(Preferences &)>;

    virtual void showSituation(const Situation &situation) = 0;

    /** What became of a change; an empty text: it was saved. Ignored for a setting that is not here. */
    void showOutcome(const QString &name, const QString &problem);

Q_SIGNALS:
    /** @param name  of the member in the settings file */
    void changeRequested(const QString &name, const Telemetry::SettingsCard::Change &change);

protected:
    SettingRow *addSetting(const QString &name, const QString &title, QWidget *control);
    SettingRow *setting(const QString &name) const { return m_rows.value(name); }

private:
    QHash<QString, SettingRow *> m_rows; ///< by name
};

} // namespace Telemetry
