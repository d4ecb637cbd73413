#pragma once

#include "core/base/result.h"
#include "core/delivery/historyreader.h"
#include "ui/card.h"

class QPushButton;

namespace Telemetry {

class DeliveryAgent;
class FactList;
class TextLabel;

/** What this program connects to, and the connections that it opened last. */
class ConnectionsCard : public Card
{
    Q_OBJECT

public:
    /** @param delivery  not owned; must outlive this object */
    explicit ConnectionsCard(DeliveryAgent &delivery, QWidget *parent = nullptr);

    /** Reads the latest ones anew. */
    void refresh();

Q_SIGNALS:
    /** Of the log of all connections. */
    void allRequested();

private:
    void showRecords(const Result<QList<ConnectionRecord>> &records);

    DeliveryAgent &m_delivery;
    FactList *m_list;
    TextLabel *m_none;
    QPushButton *m_all;
};

} // namespace Telemetry
