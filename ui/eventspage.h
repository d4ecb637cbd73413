#pragma once

#include "core/payload/preview.h"

#include <QList>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QSplitter;
class QStackedWidget;

namespace Telemetry {

class ComparisonView;
class EventCatalogue;
class EventDraft;
class EventFinder;
class EventsHeader;
class ChannelPage;
class ReportCard;
class ReportDetails;
class SituationWatcher;
struct ComparisonTarget;
struct RecordedEvent;

/** The catalogue, and for the chosen event the exact report that this project and machine would send, live. */
class EventsPage : public QWidget
{
    Q_OBJECT

public:
    /** @param draft, watcher  not owned; must outlive this object */
    EventsPage(const EventCatalogue &catalogue, EventDraft &draft, SituationWatcher &watcher,
               QWidget *parent = nullptr);

    /** Opens the search in the report where the keyboard is there, else gives it to that over events and fields. */
    void search();

    /** Says what became of a report that was to be kept. */
    void tell(bool isGood, const QString &text);

    /** Shows a search of former times. */
    void setSearch(const QString &text);

    /** What the last captured command wrote as errors, with a traceback in it. */
    void setCapturedErrors(const QByteArray &errors);

    /** Where the captured events of this run of the program come from, to compare with. */
    using CapturedEvents = std::function<QList<RecordedEvent>()>;
    void setCapturedEvents(CapturedEvents events);

    /** Opens the comparison of the draft's event with @p target. */
    void compareWith(const ComparisonTarget &target);

Q_SIGNALS:
    void openProjectRequested();
    void overviewRequested();
    void recentProjectRequested(const QString &folder);
    void reviewRequested(const Telemetry::Preview &preview);
    void queueRequested(const Telemetry::Preview &preview);
    void openFileRequested(const QString &path, int line);

    /** The person chose an event or a profile; the draft has it. */
    void choiceMade();
    void searchChanged(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void choose(const QString &slug, const QString &property);
    void showChannel(const QString &slug);
    void showSubject();
    void showPreview(const QString &cause);
    void openStatement();
    void openTracing();
    void startComparison();
    void endComparison();
    void arrange();

    const EventCatalogue &m_catalogue;
    EventDraft &m_draft;
    SituationWatcher &m_watcher;
    CapturedEvents m_captured;
    bool m_areSecretsShown = false;
    EventsHeader *m_header;
    EventFinder *m_finder;
    ReportCard *m_report;
    ChannelPage *m_channel;
    ReportDetails *m_details;
    QStackedWidget *m_stack;
    QWidget *m_reports; ///< tree, report and details
    ComparisonView *m_comparison = nullptr; ///< made when it is first asked for
    QBoxLayout *m_columns;
    QSplitter *m_splitter;
};

} // namespace Telemetry
