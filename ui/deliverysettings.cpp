#include "ui/deliverysettings.h"

#include "core/delivery/cafile.h"
#include "core/delivery/proxychoice.h"
#include "core/delivery/requestheaders.h"
#include "core/settings/deliverymode.h"
#include "core/settings/endpoint.h"
#include "ui/proxysetting.h"
#include "ui/settingrow.h"
#include "ui/shownpath.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

const QString Delivery = u"delivery"_s;
const QString EndpointName = u"endpoint"_s;
const QString WriteKeyName = u"write_key"_s;
const QString CaFile = u"ca_file"_s;
const QString Proxy = u"proxy"_s;

QPushButton *button(const QString &text)
{
    auto *made = new QPushButton(text);
    made->setAutoDefault(false);
    return made;
}

/** Controls side by side. */
QWidget *together(const QList<QWidget *> &widgets, int spacing)
{
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return holder;
}

QString keyText(const Situation &situation)
{
    const QString shown = maskedKey(situation.writeKey.key);
    const RasaInstallation *rasa = situation.facts.installation();
    switch (situation.writeKey.source) {
    case WriteKey::Source::None:
        return DeliverySettings::tr("none, so nothing can be sent");
    case WriteKey::Source::Variable:
        return DeliverySettings::tr("from RASA_TELEMETRY_WRITE_KEY: %1").arg(shown);
    case WriteKey::Source::Installation:
        return DeliverySettings::tr("from Rasa %1: %2").arg(rasa ? rasa->version : QString(), shown);
    case WriteKey::Source::Preferences:
        return DeliverySettings::tr("from these settings: %1").arg(shown);
    }
    Q_UNREACHABLE();
}

} // namespace

DeliverySettings::DeliverySettings(QWidget *parent) : SettingsCard(tr("Delivery"), parent)
{
    body()->setSpacing(0);
    makeMode();
    makeDestination();
    makeWriteKey();
    makeProxy();
    makeCertificates();
    body()->addStretch();
}

void DeliverySettings::makeMode()
{
    m_ask = new QRadioButton(tr("Ask me first"));
    m_automatic = new QRadioButton(tr("Send by itself"));
    auto *group = new QButtonGroup(this);
    group->addButton(m_ask);
    group->addButton(m_automatic);
    addSetting(Delivery, tr("Reports made here"), together({m_ask, m_automatic}, Grid(font()).gap()));
    connect(m_ask, &QRadioButton::clicked, this, [this] {
        Q_EMIT changeRequested(Delivery, [](Preferences &all) { all.delivery = Preferences::Delivery::Ask; });
    });
    connect(m_automatic, &QRadioButton::clicked, this, [this] {
        Q_EMIT changeRequested(Delivery, [](Preferences &all) { all.delivery = Preferences::Delivery::Automatic; });
    });
}

void DeliverySettings::makeDestination()
{
    m_destination = new QLineEdit;
    m_destination->setLayoutDirection(Qt::LeftToRight); // in every language
    m_destination->setPlaceholderText(defaultEndpoint().toString());
    m_destination->setClearButtonEnabled(true);
    addSetting(EndpointName, tr("Destination"), m_destination);
    connect(m_destination, &QLineEdit::editingFinished, this, &DeliverySettings::saveDestination);
}

void DeliverySettings::makeWriteKey()
{
    m_keyState = new TextLabel;
    m_keyState->setWordWrap(true);
    m_key = new QLineEdit;
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setAccessibleName(tr("New write key"));
    m_key->setPlaceholderText(tr("New write key"));
    m_saveKey = button(tr("Save key"));
    m_saveKey->setEnabled(false);
    m_removeKey = button(tr("Remove key"));
    auto *control = new QWidget;
    auto *column = new QVBoxLayout(control);
    column->setContentsMargins({});
    column->setSpacing(Grid(font()).px(6));
    column->addWidget(m_keyState);
    auto *row = new QHBoxLayout;
    row->setSpacing(Grid(font()).unit());
    column->addWidget(m_key);
    row->addWidget(m_saveKey);
    row->addWidget(m_removeKey);
    row->addStretch();
    column->addLayout(row);
    addSetting(WriteKeyName, tr("Write key"), control);
    connect(m_key, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_saveKey->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_key, &QLineEdit::returnPressed, this, &DeliverySettings::saveWriteKey);
    connect(m_saveKey, &QPushButton::clicked, this, &DeliverySettings::saveWriteKey);
    connect(m_removeKey, &QPushButton::clicked, this,
            [this] { Q_EMIT changeRequested(WriteKeyName, [](Preferences &all) { all.writeKey.clear(); }); });
}

void DeliverySettings::makeProxy()
{
    m_proxy = new ProxySetting;
    addSetting(Proxy, tr("Proxy"), m_proxy);
    connect(m_proxy, &ProxySetting::chosen, this, [this](const QString &setting) {
        Q_EMIT changeRequested(Proxy, [setting](Preferences &all) { all.proxy = setting; });
    });
    connect(m_proxy, &ProxySetting::refused, this,
            [this](const QString &reason) { setting(Proxy)->setProblem(tr("Not saved. %1").arg(reason)); });
}

void DeliverySettings::makeCertificates()
{
    m_caFile = new TextLabel;
    m_caFile->setElided(true);
    auto *choose = button(tr("Choose …"));
    choose->setAccessibleName(tr("Choose extra certificates …"));
    m_removeCaFile = button(tr("Remove"));
    m_removeCaFile->setAccessibleName(tr("Remove extra certificates"));
    auto *control = new QWidget;
    auto *row = new QHBoxLayout(control);
    row->setContentsMargins({});
    row->setSpacing(Grid(font()).unit());
    row->addWidget(m_caFile, 1);
    row->addWidget(choose);
    row->addWidget(m_removeCaFile);
    addSetting(CaFile, tr("Extra certificates"), control);
    connect(choose, &QPushButton::clicked, this, &DeliverySettings::chooseCertificates);
    connect(m_removeCaFile, &QPushButton::clicked, this,
            [this] { Q_EMIT changeRequested(CaFile, [](Preferences &all) { all.caFile.clear(); }); });
}

void DeliverySettings::showSituation(const Situation &situation)
{
    showMode(situation);
    showDestination(situation);
    showWriteKey(situation);
    showProxy(situation);
    showCertificates(situation.preferences);
}

void DeliverySettings::showMode(const Situation &situation)
{
    const DeliveryMode mode = deliveryMode(situation.policy, situation.preferences);
    const bool isAsking = mode.mode == Preferences::Delivery::Ask;
    m_ask->setChecked(isAsking);
    m_automatic->setChecked(!isAsking);
    m_ask->setEnabled(!mode.isPrescribed);
    m_automatic->setEnabled(!mode.isPrescribed);
    const QString meaning = isAsking ? tr("They wait in the outbox until you send or discard them.")
                                     : tr("They leave as soon as they are made, while reporting is on.");
    setting(Delivery)->setNote(
        mode.isPrescribed ? tr("Fixed by your organisation in %1. %2").arg(shownPath(situation.policy.path), meaning)
                          : meaning);
}

void DeliverySettings::showDestination(const Situation &situation)
{
    SettingRow *row = setting(EndpointName);
    const bool isFree = situation.policy.endpoint.isEmpty()
        && situation.environment.value(u"RASA_TELEMETRY_ENDPOINT"_s).value_or(QString()).isEmpty();
    m_destination->setEnabled(isFree);
    if (!m_destination->isModified())
        m_destination->setText(situation.preferences.endpoint);
    if (!situation.destination) {
        row->setNote(errorMessage(situation.destination.error()), TextLabel::Role::Bad);
        return;
    }
    const QString shown = shownDestination(situation.destination->url);
    switch (situation.destination->source) {
    case Destination::Source::Policy:
        row->setNote(tr("Fixed by your organisation in %1: %2").arg(shownPath(situation.policy.path), shown));
        break;
    case Destination::Source::Variable:
        row->setNote(tr("RASA_TELEMETRY_ENDPOINT says: %1").arg(shown));
        break;
    case Destination::Source::Default:
    case Destination::Source::Preferences:
        row->setNote(
            tr("Reports go to %1. With another destination you are asked again whether to report.").arg(shown));
        break;
    }
}

void DeliverySettings::showWriteKey(const Situation &situation)
{
    m_keyState->setText(keyText(situation));
    const bool isStored = !situation.preferences.writeKey.isEmpty();
    const bool isUsed = situation.writeKey.source == WriteKey::Source::Preferences;
    m_removeKey->setEnabled(isStored);
    setting(WriteKeyName)
        ->setNote(isStored && !isUsed
                      ? tr("A key is stored here, too. It counts when there is neither the variable nor one in Rasa.")
                      : tr("It names the account that reports are booked to. It is kept in a file that only you can "
                           "read, and never shown."));
}

void DeliverySettings::showProxy(const Situation &situation)
{
    SettingRow *row = setting(Proxy);
    const QString &chosen = situation.preferences.proxy;
    m_proxy->showSetting(chosen);
    const auto proxy = situation.destination ? chooseProxy(situation.destination->url, situation.environment, chosen)
                                             : Result<QNetworkProxy>(QNetworkProxy(QNetworkProxy::NoProxy));
    if (!proxy) {
        row->setNote(tr("Nothing can be sent: %1").arg(errorMessage(proxy.error())), TextLabel::Role::Bad);
        return;
    }
    const QString shown = shownProxy(*proxy);
    QStringList sentences = {shown.isEmpty() ? tr("In use: none.") : tr("In use: %1.").arg(shown)};
    if (chosen.isEmpty())
        sentences += tr("The variables http_proxy, https_proxy, all_proxy and no_proxy decide, as for Rasa itself.");
    else if (!proxy->user().isEmpty())
        sentences += tr("Its user name and password are kept, and not shown.");
    if (situation.destination && isLoopback(situation.destination->url))
        sentences += tr("This computer is reached without one.");
    row->setNote(sentences.join(u' '));
}

void DeliverySettings::showCertificates(const Preferences &preferences)
{
    SettingRow *row = setting(CaFile);
    m_removeCaFile->setVisible(!preferences.caFile.isEmpty());
    m_caFile->setText(visibleText(preferences.caFile.isEmpty() ? tr("none") : shownPath(preferences.caFile)));
    if (preferences.caFile.isEmpty()) {
        row->setNote(tr("For a collector of your organisation whose certificate the system does not know."));
        return;
    }
    const auto certificates = readCaFile(preferences.caFile);
    if (!certificates)
        row->setNote(tr("Nothing can be sent: %1").arg(errorMessage(certificates.error())), TextLabel::Role::Bad);
    else
        row->setNote(tr("%Ln authorities are trusted besides the system's.", nullptr, int(certificates->size())));
}

void DeliverySettings::saveDestination()
{
    if (!m_destination->isModified())
        return;
    const QString text = m_destination->text().trimmed();
    if (!text.isEmpty()) {
        if (const auto url = endpointUrl(text); !url) {
            setting(EndpointName)->setProblem(errorMessage(url.error()));
            return;
        }
    }
    m_destination->setModified(false);
    Q_EMIT changeRequested(EndpointName, [text](Preferences &all) { all.endpoint = text; });
}

void DeliverySettings::saveWriteKey()
{
    const QString key = m_key->text().trimmed();
    if (key.isEmpty())
        return;
    m_key->clear();
    Q_EMIT changeRequested(WriteKeyName, [key](Preferences &all) { all.writeKey = key; });
}

void DeliverySettings::chooseCertificates()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Extra certificates"), {},
                                                      tr("Certificates (*.pem *.crt);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const auto certificates = readCaFile(path); !certificates) {
        setting(CaFile)->setProblem(errorMessage(certificates.error()));
        return;
    }
    Q_EMIT changeRequested(CaFile, [path](Preferences &all) { all.caFile = path; });
}

} // namespace Telemetry
