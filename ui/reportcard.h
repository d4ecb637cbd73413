#pragma once

#include "core/payload/preview.h"
#include "ui/card.h"
#include "ui/reportview.h"

class QBoxLayout;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace Telemetry {

class CardHeading;
class EmptyState;
class EventDraft;
class ProblemPanel;
class ReportExport;
class ReportHint;
class SituationWatcher;
class TextLabel;

/** The report of the chosen event: its text, or the panel that says why there is none; what can be done with it. */
class ReportCard : public Card
{
    Q_OBJECT

public:
    /** @param draft, watcher  not owned; must outlive this object */
    ReportCard(EventDraft &draft, SituationWatcher &watcher, QWidget *parent = nullptr);

    /** Another event, profile or project: what comes next is no next version of what is shown. */
    void showSubject();

    /** @param cause  of the change, for people; may be empty */
    void showPreview(const QString &cause);

    /** Moves to the line of a property; as soon as there is a report that has it. */
    void showProperty(const QString &name);

    /** Gives the keyboard to the report, or to what stands in its place. */
    void enter();

    /** Opens the search in the report's text, when the keyboard is there. @return whether it is */
    bool findInReport();

    /** Whether secrets stand in clear in the text; no change of any value. */
    void setSecretsShown(bool areShown);

    /** Says what became of what the person asked for, until the next thing is told or shown. */
    void tell(bool isGood, const QString &text);

    /** Leaves out what is said for comfort only, where there is no room for it. */
    void setBrief(bool isBrief);

    /** Whether a report's text is shown, not a panel in its place. */
    bool hasReport() const;

    /** Of the line at the caret. */
    QStringList currentPath() const;

Q_SIGNALS:
    void openProjectRequested();
    void openFileRequested(const QString &path, int line);
    void overviewRequested();
    void compareRequested();
    void reviewRequested(const Telemetry::Preview &preview);
    void queueRequested(const Telemetry::Preview &preview);
    void statementRequested();
    void currentPathChanged(const QStringList &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void makeHeader();
    QMenu *makeMenu();
    void makeContent();
    void makeFooter();
    void showSender();
    void showEmptyState();
    void showReport(const QString &cause);
    void moveToWanted();
    void showText(const QString &cause);
    QByteArray shownText() const;
    void switchForm(ReportView::Form form);
    void annotate();
    void showSize();
    void showVerdict();
    void showHint();
    void followHint();
    void addRemedies(const Error &error);
    void showProblem();
    void readExcerpt(const Error &error);
    void queue();

    EventDraft &m_draft;
    SituationWatcher &m_watcher;
    QBoxLayout *m_header; ///< names and buttons
    QBoxLayout *m_buttons;
    QBoxLayout *m_lesserButtons; ///< all but the main one
    QBoxLayout *m_footer;
    ReportExport *m_export;
    CardHeading *m_heading;
    QPushButton *m_compare;
    QPushButton *m_copy;
    QPushButton *m_review;
    QStackedWidget *m_content;
    ReportView *m_view;
    EmptyState *m_empty;
    ProblemPanel *m_problem;
    QScrollArea *m_problemArea;
    ReportHint *m_hint;
    TextLabel *m_told;
    TextLabel *m_size;
    TextLabel *m_verdict;
    bool m_isNewSubject = true; ///< the next preview is no next version of what is shown
    bool m_areSecretsShown = false;
    bool m_isContextOpen = false;
    bool m_isWireConfirmed = false; ///< the person wants to see this report's secrets as they are sent
    QString m_wantedProperty; ///< to move to with the next report
};

} // namespace Telemetry
