#pragma once

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;

namespace Telemetry {

class EventCatalogue;
class EventDraft;
class TextLabel;

/** A telemetry statement of the project that is shown, to copy or save; live as the project changes. */
class StatementDialog : public QDialog
{
    Q_OBJECT

public:
    /** @param catalogue, draft  not owned; must outlive this object */
    StatementDialog(const EventCatalogue &catalogue, EventDraft &draft, QWidget *parent = nullptr);

    /** The Markdown that is shown. */
    QString text() const;

private:
    QWidget *makeText();
    QWidget *makeButtons();
    void showStatement();
    void save();

    const EventCatalogue &m_catalogue;
    EventDraft &m_draft;
    QCheckBox *m_withValues;
    QPlainTextEdit *m_text;
    TextLabel *m_outcome;
};

} // namespace Telemetry
