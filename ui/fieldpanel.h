#pragma once

#include "core/events/eventcatalogue.h"
#include "core/events/fieldreference.h"
#include "core/payload/preview.h"

#include <QStringList>
#include <QWidget>

namespace Telemetry {

class Card;
class ContributionList;
class TextLabel;

/**
 * What the selected line of a report means: type, value, meaning, where the value came from with a way to each place,
 * since when it is sent and whether Rasa tells so, what it tells about a person.
 */
class FieldPanel : public QWidget
{
    Q_OBJECT

public:
    /** @param catalogue  not owned; must outlive this object */
    explicit FieldPanel(const EventCatalogue &catalogue, QWidget *parent = nullptr);

    /**
     * Explains the line at @p path of the report, names as written: {"properties", "num_actions"}, or within a field
     * {"properties", "pipeline", "3", "epochs"}.
     *
     * @param shown  the report's document, its secrets masked unless the person wants to see them
     */
    void show(const Preview &preview, const Json &shown, const QStringList &path);

Q_SIGNALS:
    /** @param path  relative to the project where possible */
    void placeRequested(const QString &path, int line);

private:
    /** The field that a line belongs to, as the catalogue knows it. */
    struct Subject
    {
        const Field *field = nullptr;
        const PropertyDefinition *definition = nullptr; ///< null: not in the catalogue
        FieldReference reference = {};
    };

    Subject subjectOf(const Preview &preview, const QStringList &path) const;
    void showField(const Subject &subject, const Json &shown, const QStringList &path);
    void showText(const QString &name, const QString &meaning);
    void showOutline(const Preview &preview, const QString &top);

    const EventCatalogue &m_catalogue;
    Card *m_card;
    TextLabel *m_name;
    TextLabel *m_type;
    TextLabel *m_value;
    TextLabel *m_meaning;
    TextLabel *m_origin;
    ContributionList *m_contributions;
    TextLabel *m_privacy;
    TextLabel *m_versions;
    TextLabel *m_notes;
};

} // namespace Telemetry
