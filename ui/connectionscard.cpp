#include "ui/connectionscard.h"

#include "core/reporting/deliverydesk.h"
#include "ui/deliveryagent.h"
#include "ui/factlist.h"
#include "ui/showntime.h"
#include "ui/textlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QUrl>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr int Shown = 8;

QString outcomeText(const Attempt &attempt)
{
    if (!attempt.outcome)
        return ConnectionsCard::tr("report %1, running or cut off").arg(attempt.report);
    switch (*attempt.outcome) {
    case Outcome::Delivered:
        return ConnectionsCard::tr("report %1, delivered").arg(attempt.report);
    case Outcome::Refused:
        return ConnectionsCard::tr("report %1, refused").arg(attempt.report);
    case Outcome::Later:
        return ConnectionsCard::tr("report %1, not taken").arg(attempt.report);
    case Outcome::Unknown:
        return ConnectionsCard::tr("report %1, outcome unknown").arg(attempt.report);
    case Outcome::Discarded:
        return ConnectionsCard::tr("report %1, discarded").arg(attempt.report);
    }
    Q_UNREACHABLE();
}

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
    connect(&m_delivery, &DeliveryAgent::finished, this, &ConnectionsCard::refresh);
    refresh();
}

void ConnectionsCard::refresh()
{
    m_delivery.ask(
        this, [](DeliveryDesk &desk) { return desk.history().newest(Shown); },
        [this](const Result<QList<Attempt>> &attempts) { showAttempts(attempts); });
}

void ConnectionsCard::showAttempts(const Result<QList<Attempt>> &attempts)
{
    QList<Fact> rows;
    for (const Attempt &attempt : attempts.value_or(QList<Attempt>())) {
        Fact row;
        row.name = shownTime(attempt.started, QDateTime::currentDateTime());
        const QUrl url(attempt.destination);
        row.value = visibleText(u"%1:%2"_s.arg(url.host()).arg(url.port(url.scheme() == "http"_L1 ? 80 : 443)));
        row.remark = outcomeText(attempt);
        row.toolTip = visibleText(attempt.destination);
        rows.append(row);
    }
    m_list->setFacts(rows);
    m_list->setVisible(!rows.isEmpty());
    m_none->setText(attempts ? tr("None so far.") : visibleText(errorMessage(attempts.error())));
    m_none->setVisible(rows.isEmpty());
}

} // namespace Telemetry
