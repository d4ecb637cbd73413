#include "ui/proxysetting.h"

#include "core/delivery/proxychoice.h"
#include "core/settings/endpoint.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

const QString NoProxy = u"none"_s; // as Preferences::proxy says it

/** Without user name and password. */
QString withoutCredentials(const QString &setting)
{
    const QUrl url(setting.contains("://"_L1) ? setting : QString("http://"_L1 + setting));
    return url.isValid() ? url.adjusted(QUrl::RemoveUserInfo).toString() : QString();
}

} // namespace

ProxySetting::ProxySetting(QWidget *parent) : QWidget(parent), m_choice(new QComboBox), m_address(new QLineEdit)
{
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Grid(font()).px(6));
    m_choice->setAccessibleName(tr("Proxy"));
    auto *label = new QLabel(tr("Proxy"), this);
    label->setBuddy(m_choice);
    label->hide(); // the row says it to people; on Unix assistive technology reads the label
    m_choice->addItem(tr("As the environment says"));
    m_choice->addItem(tr("None"));
    m_choice->addItem(tr("This one"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    connect(m_choice, &QComboBox::activated, this, &ProxySetting::choose);
    row->addWidget(m_choice);
    m_address->setAccessibleName(tr("Address of the proxy"));
    m_address->setPlaceholderText(u"http://proxy.example:3128"_s);
    m_address->hide();
    connect(m_address, &QLineEdit::editingFinished, this, &ProxySetting::takeAddress);
    row->addWidget(m_address);
    setFocusProxy(m_choice);
}

void ProxySetting::showSetting(const QString &setting)
{
    if (m_address->isModified())
        return; // somebody is writing
    const Choice choice = setting.isEmpty() ? Environment : setting == NoProxy ? None : Own;
    m_choice->setCurrentIndex(choice);
    m_address->setVisible(choice == Own);
    m_address->setText(choice == Own ? withoutCredentials(setting) : QString());
}

void ProxySetting::choose(int choice)
{
    m_address->setVisible(choice == Own);
    if (choice == Own) {
        m_address->setFocus();
        return;
    }
    m_address->setModified(false);
    Q_EMIT chosen(choice == None ? NoProxy : QString());
}

void ProxySetting::takeAddress()
{
    const QString text = m_address->text().trimmed();
    if (!m_address->isModified())
        return;
    if (!text.isEmpty() && text != NoProxy) {
        if (const auto proxy = chooseProxy(defaultEndpoint(), {}, text); !proxy) {
            Q_EMIT refused(errorMessage(proxy.error()));
            return;
        }
    }
    m_address->setModified(false);
    Q_EMIT chosen(text);
}

} // namespace Telemetry
