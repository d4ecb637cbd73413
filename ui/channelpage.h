#pragma once

#include "core/payload/preview.h"
#include "core/settings/channels.h"

#include <QWidget>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace Telemetry {

class Card;
class CardHeading;
class EmptyState;
class EventCatalogue;
class EventDraft;
class FieldPanel;
class PrivacyCard;
class ReportView;
class SituationWatcher;
class TagLabel;
class TextLabel;
class TracebackInput;

/** What Rasa reports by other ways than events, as the draft's project and version would: error reports, identify. */
class ChannelPage : public QWidget
{
    Q_OBJECT

public:
    /** @param catalogue, draft, watcher  not owned; must outlive this object */
    ChannelPage(const EventCatalogue &catalogue, EventDraft &draft, SituationWatcher &watcher,
                QWidget *parent = nullptr);

    /** @param slug  of channelEntries() */
    void showEntry(const QString &slug);

    /** See TracebackInput. */
    void setCapturedErrors(const QByteArray &errors);

    /** Gives the keyboard to the field for the traceback, else to the report. */
    void enter();

    /** Opens the search in the report where the keyboard is there. @return whether it was */
    bool findInReport();

    /** Side panels stand below the report. */
    void setNarrow(bool isNarrow);

    const std::optional<Preview> &preview() const { return m_preview; }

private:
    Card *makeReport();
    QWidget *makeSide();
    void renew();
    std::optional<Preview> makeErrorPreview();
    std::optional<Preview> makeIdentifyPreview();
    void showPreview();
    void showChannel();
    void showNothing(const QString &headline, const QString &sentence);
    void showField(const QStringList &path);
    void annotate();

    const EventCatalogue &m_catalogue;
    EventDraft &m_draft;
    SituationWatcher &m_watcher;
    QString m_slug;
    QString m_eventId; ///< drawn once for each page
    std::optional<Preview> m_preview;
    QSplitter *m_splitter;
    CardHeading *m_heading;
    TagLabel *m_mark;
    TracebackInput *m_input;
    TextLabel *m_outcome;
    QStackedWidget *m_content;
    ReportView *m_view;
    EmptyState *m_empty;
    TextLabel *m_size;
    FieldPanel *m_field;
    PrivacyCard *m_privacy;
    TextLabel *m_state;
    TextLabel *m_reasons;
    TextLabel *m_rules;
};

} // namespace Telemetry
