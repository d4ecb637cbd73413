#pragma once

#include "core/payload/preview.h"

#include <QStackedWidget>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSplitter;

namespace Telemetry {

class Card;
class EmptyState;
class EventDraft;
class EventForm;
class EventTreeView;
class FieldPanel;
class JsonView;
class PrivacyCard;
class ProblemPanel;
class SituationWatcher;
class StatusBadge;
class TextLabel;
class WarningsCard;
struct ReadingAmount;

/** The catalogue, and for the chosen event the exact report that this project and machine would send, live. */
class EventsPage : public QWidget
{
    Q_OBJECT

public:
    /** @param draft, watcher  not owned; must outlive this object */
    EventsPage(const EventCatalogue &catalogue, EventDraft &draft, SituationWatcher &watcher,
               QWidget *parent = nullptr);

    /** Gives the keyboard to the search. */
    void search();

Q_SIGNALS:
    void openProjectRequested();
    void recentProjectRequested(const QString &folder);
    void reviewRequested(const Telemetry::Preview &preview);
    void openFileRequested(const QString &path, int line);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeTreeColumn();
    QWidget *makeReportColumn();
    QWidget *makeSideColumn();
    void showSubject();
    void showPreview(const QString &cause);
    void showReport(const QString &cause);
    void showText(const QString &cause);
    void annotate();
    void showSize();
    void showProblem();
    void readExcerpt(const Error &error);
    void copyExactBytes();
    void showSituation();
    void showProgress(const ReadingAmount &amount);
    void showReadingState();
    void fillProfiles();
    void fillProjectMenu();
    void arrange();
    void saveJson();

    const EventCatalogue &m_catalogue;
    EventDraft &m_draft;
    SituationWatcher &m_watcher;

    QPushButton *m_project;
    TextLabel *m_sender;
    QComboBox *m_profile;
    TextLabel *m_reading;
    StatusBadge *m_badge;
    QLineEdit *m_search;
    EventTreeView *m_tree;
    TextLabel *m_noHits;
    Card *m_report;
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
    FieldPanel *m_field;
    PrivacyCard *m_privacy;
    WarningsCard *m_warnings;
    Card *m_values;
    EventForm *m_form;
    TextLabel *m_valuesHint;
    QScrollArea *m_side;
    QBoxLayout *m_columns;
    QWidget *m_treeColumn;
    QSplitter *m_splitter;
    bool m_isNewSubject = true; ///< the next preview is no next version of what is shown
};

} // namespace Telemetry
