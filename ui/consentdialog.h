#pragma once

#include <QDialog>

class QPushButton;

namespace Telemetry {

class EventDraft;
class JsonView;
class TextLabel;

/**
 * The notice on first run: what is reported and why, the exact report of this machine, two answers of equal weight. Neither
 * is a default; Esc and closing decide nothing.
 */
class ConsentDialog : public QDialog
{
    Q_OBJECT

public:
    /** @param draft  whose preview is shown; not owned, must outlive this object */
    explicit ConsentDialog(EventDraft &draft, QWidget *parent = nullptr);

    /** Why the answer could not be carried out; the dialog stays open. */
    void showProblem(const QString &message);

Q_SIGNALS:
    void answered(bool isYes);
    void addressRequested(const QUrl &address);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeParts();
    QWidget *makeReport();
    QWidget *makeButtons();
    void showPreview();

    EventDraft &m_draft;
    JsonView *m_json;
    TextLabel *m_size;
    TextLabel *m_problem;
    QPushButton *m_no;
    QPushButton *m_yes;
};

} // namespace Telemetry
