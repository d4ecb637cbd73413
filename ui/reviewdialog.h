#pragma once

#include "core/payload/preview.h"
#include "core/reporting/situation.h"

#include <QDialog>

class QLayout;
class QPushButton;

namespace Telemetry {

class JsonView;
class TextLabel;

/**
 * The last look before a report is kept or sent: destination, header lines, exact body. Sending is never the default;
 * Enter and Esc send nothing.
 */
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    ReviewDialog(const Preview &preview, const Situation &situation, const EventDefinition &event,
                 QWidget *parent = nullptr);

    const Preview &preview() const { return m_preview; }

    /** What became of it: kept, sent, refused. Afterwards only closing is left. */
    void showOutcome(bool isGood, const QString &text);

    /** It could not be kept or sent, and may be tried again. */
    void showProblem(const QString &text);

Q_SIGNALS:
    void queueRequested();
    void sendRequested();

    /** To a collector within this program. */
    void sandboxRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *makeTitle();
    QWidget *makeFacts(const Situation &situation);
    QWidget *makeBody();
    QWidget *makeButtons(const Situation &situation);
    void setBusy();

    const Preview m_preview;
    TextLabel *m_outcome;
    QPushButton *m_queue;
    QPushButton *m_send;
    QPushButton *m_close;
};

/** Why a report with values that nobody gave cannot be kept or sent; empty for any other. */
QString assumedReason(const Preview &preview);

} // namespace Telemetry
