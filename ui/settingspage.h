#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace Telemetry {

class Card;
class ConnectionsCard;
class DeliveryAgent;
class SettingsCard;
class SituationWatcher;
class StatusBadge;
class TextLabel;

/** Every setting of this program. Each change is saved at once and shown as it was read back. */
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /** Not owned; must outlive this object. */
    SettingsPage(SituationWatcher &watcher, DeliveryAgent &delivery, QWidget *parent = nullptr);

Q_SIGNALS:
    void openProjectRequested(const QString &folder);
    void addProjectRequested();
    void connectionsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    Card *makeDamageCard();
    void showSituation();

    SituationWatcher &m_watcher;
    StatusBadge *m_badge;
    Card *m_damage;
    TextLabel *m_damageText;
    QBoxLayout *m_columns;
    QList<SettingsCard *> m_cards;
    ConnectionsCard *m_connections;
};

} // namespace Telemetry
