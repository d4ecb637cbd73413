#pragma once

#include "core/base/result.h"
#include "core/delivery/attempt.h"
#include "ui/card.h"

namespace Telemetry {

class DeliveryAgent;
class FactList;
class TextLabel;

/** What this program connects to, and when it last did. */
class ConnectionsCard : public Card
{
    Q_OBJECT

public:
    /** @param delivery  not owned; must outlive this object */
    explicit ConnectionsCard(DeliveryAgent &delivery, QWidget *parent = nullptr);

    /** Reads the latest ones anew. */
    void refresh();

private:
    void showAttempts(const Result<QList<Attempt>> &attempts);

    DeliveryAgent &m_delivery;
    FactList *m_list;
    TextLabel *m_none;
};

} // namespace Telemetry
