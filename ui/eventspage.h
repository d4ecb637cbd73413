#pragma once

#include "core/payload/preview.h"

#include <QWidget>

class QBoxLayout;
class QSplitter;

namespace Telemetry {

class EventCatalogue;
class EventDraft;
class EventFinder;
class EventsHeader;
class ChannelPage;
class ReportCard;
class ReportDetails;
class SituationWatcher;

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

    /** Shows a search of former times. */
    void setSearch(const QString &text);

    /** What the last captured command wrote as errors, with a traceback in it. */
    void setCapturedErrors(const QByteArray &errors);

Q_SIGNALS:
    void openProjectRequested();
    void recentProjectRequested(const QString &folder);
    void reviewRequested(const Telemetry::Preview &preview);
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
    void arrange();

    EventDraft &m_draft;
    EventsHeader *m_header;
    EventFinder *m_finder;
    ReportCard *m_report;
    ChannelPage *m_channel;
    ReportDetails *m_details;
    QBoxLayout *m_columns;
    QSplitter *m_splitter;
};

} // namespace Telemetry
