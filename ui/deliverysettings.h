#pragma once

#include "ui/settingscard.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace Telemetry {

class ProxySetting;
class TextLabel;

/** When reports leave, and where to: mode, destination, write key, proxy, certificates. */
class DeliverySettings : public SettingsCard
{
    Q_OBJECT

public:
    explicit DeliverySettings(QWidget *parent = nullptr);

    void showSituation(const Situation &situation) override;

private:
    void makeMode();
    void makeDestination();
    void makeWriteKey();
    void makeProxy();
    void makeCertificates();
    void showMode(const Situation &situation);
    void showDestination(const Situation &situation);
    void showWriteKey(const Situation &situation);
    void showProxy(const Situation &situation);
    void showCertificates(const Preferences &preferences);
    void saveDestination();
    void saveWriteKey();
    void chooseCertificates();

    QRadioButton *m_ask;
    QRadioButton *m_automatic;
    QLineEdit *m_destination;
    TextLabel *m_keyState;
    QLineEdit *m_key;
    QPushButton *m_saveKey;
    QPushButton *m_removeKey;
    ProxySetting *m_proxy;
    TextLabel *m_caFile;
    QPushButton *m_removeCaFile;
};

} // namespace Telemetry
