#pragma once

#include "core/payload/lensmask.h"

#include <QScrollArea>
#include <QStringList>

#include <optional>

class QPushButton;

namespace Telemetry {

class Card;
class EventCatalogue;
class EventDraft;
class EventForm;
class FieldPanel;
class PrivacyCard;
class WarningsCard;

/** What is said beside a report: its selected field, what may be private, what Rasa passes over, values to choose. */
class ReportDetails : public QScrollArea
{
    Q_OBJECT

public:
    /** @param catalogue, draft  not owned; must outlive this object */
    ReportDetails(const EventCatalogue &catalogue, EventDraft &draft, QWidget *parent = nullptr);

    /** Shows what belongs to the draft's preview, which must be there. */
    void showPreview(const QStringList &path);

    /** Explains the member at @p path of the draft's preview. */
    void showField(const QStringList &path);

    /** Secrets of one report were shown; that is no consent for another. */
    void hideSecrets();

Q_SIGNALS:
    void secretsToggled(bool areShown);
    void openFileRequested(const QString &path, int line);
    void tracingRequested(); ///< whether the hashes of the report can be traced back

private:
    Card *makeValues();
    void mask();

    EventDraft &m_draft;
    FieldPanel *m_field;
    QPushButton *m_trace;
    PrivacyCard *m_privacy;
    WarningsCard *m_warnings;
    EventForm *m_form;
    Card *m_values;
    std::optional<MaskedReport> m_masked; ///< the report with its secrets masked, where that makes a difference
    QStringList m_path; ///< of the line that is explained
};

} // namespace Telemetry
