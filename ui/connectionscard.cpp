#include "ui/connectionscard.h"

#include "core/reporting/deliverydesk.h"
#include "ui/connectionsmodel.h"
#include "ui/deliveryagent.h"
#include "ui/factlist.h"
#include "ui/showntime.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr int Shown = 8;

} // namespace

ConnectionsCard::ConnectionsCard(DeliveryAgent &delivery, QWidget *parent)
    : Card(tr("This program's own connections"), parent), m_delivery(delivery)
{
    addMutedText(tr("It connects to the destination above, and to nothing else: only to send a report, only while "
                    "reporting is on. No update check, no news, no measuring of its own use."));
    m_list = new FactList;
    m_list->setAccessibleName(title());
    body()->addWidget(m_list);
    m_none = new TextLabel({}, TextLabel::Role::Muted);
    m_none->setWordWrap(true);
    body()->addWidget(m_none);
    m_all = new QPushButton(tr("See every connection ›"));
    m_all->setAutoDefault(false);
    setButtonKind(*m_all, ButtonKind::Link);
    connect(m_all, &QPushButton::clicked, this, &ConnectionsCard::allRequested);
    body()->addWidget(m_all, 0, Qt::AlignLeft);
    connect(&m_delivery, &DeliveryAgent::finished, this, &ConnectionsCard::refresh);
    refresh();
}

void ConnectionsCard::refresh()
{
    m_delivery.ask(
        this, [](DeliveryDesk &desk) { return HistoryReader(desk.database()).connections(Shown); },
        [this](const Result<QList<ConnectionRecord>> &records) { showRecords(records); });
}

void ConnectionsCard::showRecords(const Result<QList<ConnectionRecord>> &records)
{
    QList<Fact> rows;
    for (const ConnectionRecord &record : records.value_or(QList<ConnectionRecord>())) {
        Fact row;
        row.name = shownTime(record.opened, QDateTime::currentDateTime());
        row.value = visibleText(u"%1:%2"_s.arg(record.host).arg(record.port));
        row.remark =
            record.isCertain ? purposeText(record) : tr("%1; %2").arg(purposeText(record), certaintyText(record));
        if (!record.proxy.isEmpty())
            row.toolTip = visibleText(tr("Through the proxy %1").arg(record.proxy));
        rows.append(row);
    }
    m_list->setFacts(rows);
    m_list->setVisible(!rows.isEmpty());
    m_all->setVisible(!rows.isEmpty());
    m_none->setText(records ? tr("None so far.") : visibleText(errorMessage(records.error())));
    m_none->setVisible(rows.isEmpty());
}

} // namespace Telemetry
