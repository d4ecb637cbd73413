#pragma once

#include "ui/differencemodel.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QMenu;
class QPushButton;

namespace Telemetry {

class CardHeading;

/** What is compared, with which figures, and how it is shown. Controls stand below where there is no room beside. */
class ComparisonHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonHeader(QWidget *parent = nullptr);

    void setHeading(const QString &text);
    void setSentence(const QString &text);

    /** Named on the button that opens @ref setMenu. */
    void setTarget(const QString &name);

    /** Of what can be compared with. Ownership stays with the caller. */
    void setMenu(QMenu *menu);
    void showMenu();

Q_SIGNALS:
    void onlyDifferencesToggled(bool only);
    void formChanged(Telemetry::DifferenceModel::Form form);
    void doneRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeControls();
    void arrange();
    void showTarget();

    QBoxLayout *m_layout;
    QBoxLayout *m_controls;
    CardHeading *m_heading;
    QComboBox *m_form;
    QPushButton *m_target;
    QString m_name; ///< of the target, in full
    bool m_isVeryNarrow = false;
    bool m_isFormChosen = false; ///< by the person; else by the room that there is
};

} // namespace Telemetry
