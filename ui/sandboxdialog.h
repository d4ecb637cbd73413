#pragma once

#include "core/payload/preview.h"
#include "core/reporting/sandbox.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace Telemetry {

class Card;
class JsonView;
class TextLabel;

/**
 * "Try it without sending anything away": sends the very bytes to a collector within this program, and shows what
 * arrived beside what was shown.
 */
class SandboxDialog : public QDialog
{
    Q_OBJECT

public:
    /** @param key  the write key, UTF-8; shown nowhere */
    SandboxDialog(const Preview &preview, const QByteArray &key, QWidget *parent = nullptr);

    /** For an attempt; tests have less patience. */
    void setDeadline(std::chrono::milliseconds deadline) { m_sandbox.setDeadline(deadline); }

    /** Where the collector listens. */
    QUrl url() const { return m_sandbox.url(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Tab { Body, Headers, Answer };

    QWidget *makeChoice();
    Card *makeShown();
    Card *makeArrived();
    QWidget *makeButtons();
    void send();
    void showOutcome(const SandboxOutcome &outcome);
    void showTab();
    void showBody(JsonView &view, const QByteArray &bytes) const;

    const Preview m_preview;
    const QByteArray m_key;
    Sandbox m_sandbox;
    SandboxOutcome m_outcome;
    QComboBox *m_behaviour;
    QPushButton *m_send;
    TextLabel *m_verdict;
    TextLabel *m_sentence;
    QTabBar *m_tabs;
    QStackedWidget *m_content;
    JsonView *m_body;
    QPlainTextEdit *m_text;
    TextLabel *m_none;
};

} // namespace Telemetry
