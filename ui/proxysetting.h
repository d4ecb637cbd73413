#pragma once

#include <QString>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Telemetry {

/** Which proxy is asked: the one of the environment, none, or one of the person's own. */
class ProxySetting : public QWidget
{
    Q_OBJECT

public:
    explicit ProxySetting(QWidget *parent = nullptr);

    /** @param setting  Preferences::proxy; user name and password in it are never shown */
    void showSetting(const QString &setting);

Q_SIGNALS:
    /** @param setting  for Preferences::proxy */
    void chosen(const QString &setting);

    /** What was written is no proxy that this program can speak to. */
    void refused(const QString &reason);

private:
    enum Choice { Environment, None, Own };

    void choose(int choice);
    void takeAddress();

    QComboBox *m_choice;
    QLineEdit *m_address;
};

} // namespace Telemetry
