#pragma once

#include "ui/card.h"
#include "ui/comparisonsource.h"
#include "ui/comparisontexts.h"
#include "ui/differencemodel.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace Telemetry {

class ComparisonHeader;
class ComparisonMenu;
class DifferenceView;
class EmptyState;
class ProblemPanel;
class TextLabel;

/**
 * The report of the chosen event beside another one: of another version, another project, the last sent, a captured or
 * a saved one. Follows the draft while it is open.
 *
 * Keys: F7 and Shift+F7 go through the differences, Esc ends.
 */
class ComparisonView : public Card
{
    Q_OBJECT

public:
    /** @param catalogue, draft, watcher  not owned; must outlive this object */
    ComparisonView(const EventCatalogue &catalogue, EventDraft &draft, const SituationWatcher &watcher,
                   QWidget *parent = nullptr);

    void setCapturedEvents(ComparisonSource::CapturedEvents events) { m_source.setCapturedEvents(std::move(events)); }

    /** Starts to follow the draft, with what was compared last, else with the newest version; takes the keyboard. */
    void open();
    void close();

    void compareWith(const ComparisonTarget &target);

    /** Whether secrets stand in clear in the texts. */
    void setSecretsShown(bool areShown);

Q_SIGNALS:
    void done();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeHeader();
    void makeContent();
    void makeFooter();
    void makeKeys();
    ComparisonTarget newestProfile() const;
    QString leftName() const;
    QString targetName() const;
    QHash<QString, QString> specialNotes() const;
    void showTarget();
    void compare();
    void take(const Result<ComparisonTexts> &texts);
    void showLens(const QList<LensMark> &left, const QList<LensMark> &right);
    void showAbsent();
    void showFailed(const Error &error);
    void showRefused(const Error &error);
    void showNothing(const QString &headline, const QString &text, const QString &action);
    QString currentPath() const;
    void step(int direction);

    const EventCatalogue &m_catalogue;
    EventDraft &m_draft;
    ComparisonSource m_source;
    DifferenceModel m_model;
    bool m_isOpen = false;
    bool m_areSecretsShown = false;
    bool m_isNew = true; ///< the next texts are no next version of what is shown
    quint64 m_serial = 0; ///< of the latest comparison; earlier ones are dropped

    ComparisonHeader *m_header;
    ComparisonMenu *m_menu;
    QStackedWidget *m_content;
    DifferenceView *m_rows;
    EmptyState *m_empty;
    ProblemPanel *m_problem;
    QScrollArea *m_problemPage;
    QWidget *m_footer;
    TextLabel *m_lens;
    TextLabel *m_lensPlaces;
    QPushButton *m_next;
};

} // namespace Telemetry
