#pragma once

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace Telemetry {

class EventDraft;
class JsonView;
class TextLabel;
struct Preview;

/**
 * The notice on first run: what is reported and why, the exact report of this machine, two answers of equal weight.
 * Neither is a default; Esc and closing decide nothing.
 */
class ConsentDialog : public QDialog
{
    Q_OBJECT

public:
    /** @param draft  whose report is shown; not owned, must outlive this object */
    explicit ConsentDialog(EventDraft &draft, QWidget *parent = nullptr);

    /** Where this program would send to, for people. */
    void setDestination(const QString &destination);

    /** Why the person is asked once more; empty: asked for the first time. */
    void setOccasion(const QString &sentence);

    /** Why the answer could not be carried out; the dialog stays open. */
    void showProblem(const QString &message);

Q_SIGNALS:
    void answered(bool isYes);
    void addressRequested(const QUrl &address);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeHeader();
    QWidget *makeShortForm();
    QWidget *makeReport();
    QWidget *makeDetails();
    QWidget *makeButtons();
    void showReport();
    void showText(const Preview &report);

    EventDraft &m_draft;
    QString m_destination;
    TextLabel *m_occasion;
    QWidget *m_details;
    TextLabel *m_reportTitle;
    QCheckBox *m_secrets;
    JsonView *m_json;
    TextLabel *m_size;
    TextLabel *m_problem;
    QPushButton *m_no;
    QPushButton *m_yes;
};

} // namespace Telemetry
