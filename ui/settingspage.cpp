#include "ui/settingspage.h"

#include "ui/connectionscard.h"
#include "ui/deliverysettings.h"
#include "ui/projectsettings.h"
#include "ui/rasasettings.h"
#include "ui/scrolledpage.h"
#include "ui/situationwatcher.h"
#include "ui/statusbadge.h"
#include "ui/textlabel.h"
#include "ui/typography.h"
#include "ui/verdicts.h"
#include "ui/windowsettings.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QShowEvent>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

const QString AllSettings = u"settings"_s; // the name of no single setting

} // namespace

SettingsPage::SettingsPage(SituationWatcher &watcher, DeliveryAgent &delivery, QWidget *parent)
    : QWidget(parent), m_watcher(watcher), m_columns(new QHBoxLayout)
{
    const Grid grid(font());
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(grid.pageMargin(), grid.px(16), grid.pageMargin(), grid.px(18));
    layout->setSpacing(grid.gap());
    layout->addWidget(makeHeader());
    layout->addWidget(makeDamageCard());

    auto *deliverySettings = new DeliverySettings;
    auto *projects = new ProjectSettings;
    auto *rasa = new RasaSettings;
    auto *windowSettings = new WindowSettings;
    m_cards = {deliverySettings, projects, rasa, windowSettings};
    m_columns->setSpacing(grid.gap());
    auto *left = new QVBoxLayout;
    left->setSpacing(grid.gap());
    left->addWidget(deliverySettings, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(grid.gap());
    right->addWidget(projects);
    right->addWidget(rasa);
    right->addWidget(windowSettings, 1);
    m_columns->addLayout(left, 50);
    m_columns->addLayout(right, 50);
    layout->addLayout(m_columns);
    m_connections = new ConnectionsCard(delivery);
    connect(m_connections, &ConnectionsCard::allRequested, this, &SettingsPage::connectionsRequested);
    layout->addWidget(m_connections);
    layout->addStretch();
    setPageContent(*this, content);

    connect(projects, &ProjectSettings::openRequested, this, &SettingsPage::openProjectRequested);
    connect(projects, &ProjectSettings::addRequested, this, &SettingsPage::addProjectRequested);
    for (SettingsCard *card : std::as_const(m_cards)) {
        connect(card, &SettingsCard::changeRequested, &m_watcher, &SituationWatcher::changeSettings);
        connect(&m_watcher, &SituationWatcher::settingSaved, card,
                [card](const QString &name) { card->showOutcome(name, {}); });
        connect(&m_watcher, &SituationWatcher::settingFailed, card, [card](const QString &name, const Error &error) {
            card->showOutcome(name, tr("Not saved. %1").arg(errorMessage(error)));
        });
    }
    connect(&m_watcher, &SituationWatcher::settingFailed, this, [this](const QString &name, const Error &error) {
        if (name == AllSettings)
            m_damageText->setText(visibleText(errorMessage(error)));
    });
    connect(&m_watcher, &SituationWatcher::situationChanged, this, &SettingsPage::showSituation);
    if (m_watcher.isKnown())
        showSituation();
}

QWidget *SettingsPage::makeHeader()
{
    m_badge = new StatusBadge;
    return makePageHeader(tr("Settings"), m_badge);
}

Card *SettingsPage::makeDamageCard()
{
    m_damage = new Card(tr("The settings file is damaged"));
    m_damageText = new TextLabel({}, TextLabel::Role::Warning);
    m_damageText->setWordWrap(true);
    m_damageText->setSelectable(true);
    m_damage->body()->addWidget(m_damageText);
    m_damage->addMutedText(tr("Until it is mended the defaults count, and nothing is sent. Mend it by hand, or start "
                              "with new settings: the damaged file is kept beside the new one."));
    auto *replace = new QPushButton(tr("Start with new settings"));
    replace->setAutoDefault(false);
    connect(replace, &QPushButton::clicked, this, [this] { m_watcher.replaceDamagedSettings(AllSettings); });
    m_damage->body()->addWidget(replace, 0, Qt::AlignLeft);
    m_damage->hide();
    return m_damage;
}

void SettingsPage::showSituation()
{
    const Situation &situation = m_watcher.situation();
    const VerdictBadge badge = verdictBadge(situation.decision.rasa);
    m_badge->setStatus(badge.tone, badge.text);
    if (situation.preferencesProblem)
        m_damageText->setText(visibleText(errorMessage(*situation.preferencesProblem)));
    m_damage->setVisible(situation.preferencesProblem.has_value());
    for (SettingsCard *card : std::as_const(m_cards))
        card->showSituation(situation);
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < Grid(font()).px(1100 - 196);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        m_connections->refresh();
}

} // namespace Telemetry
