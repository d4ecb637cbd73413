#pragma once

#include "core/payload/preview.h"
#include "ui/card.h"

class QPushButton;
class QStackedWidget;

namespace Telemetry {

class EmptyState;
class EventDraft;
class JsonView;
class ProblemPanel;
class TextLabel;

/** The report of the chosen event: its text, or the panel that says why there is none; what can be done with it. */
class ReportCard : public Card
{
    Q_OBJECT

public:
    /** @param draft  not owned; must outlive this object */
    explicit ReportCard(EventDraft &draft, QWidget *parent = nullptr);

    /** Another event, profile or project: what comes next is no next version of what is shown. */
    void showSubject();

    /** @param cause  of the change, for people; may be empty */
    void showPreview(const QString &cause);

    /** Whether secrets stand in clear in the text; no change of any value. */
    void setSecretsShown(bool areShown);

    /** Leaves out what is said for comfort only, where there is no room for it. */
    void setBrief(bool isBrief);

    /** Whether a report's text is shown, not a panel in its place. */
    bool hasReport() const;

    /** Of the line at the caret. */
    QStringList currentPath() const;

Q_SIGNALS:
    void openProjectRequested();
    void openFileRequested(const QString &path, int line);
    void reviewRequested(const Telemetry::Preview &preview);
    void currentPathChanged(const QStringList &path);

private:
    void makeHeader();
    void makeContent();
    void makeFooter();
    void showEmptyState();
    void showReport(const QString &cause);
    void showText(const QString &cause);
    void annotate();
    void showSize();
    void showVerdict();
    void showProblem();
    void readExcerpt(const Error &error);
    void copyExactBytes();
    void saveJson();

    EventDraft &m_draft;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QPushButton *m_copy;
    QPushButton *m_review;
    QStackedWidget *m_content;
    JsonView *m_json;
    EmptyState *m_empty;
    ProblemPanel *m_problem;
    TextLabel *m_size;
    TextLabel *m_verdict;
    bool m_isNewSubject = true; ///< the next preview is no next version of what is shown
    bool m_areSecretsShown = false;
};

} // namespace Telemetry
