#pragma once

#include "core/events/eventcatalogue.h"
#include "core/payload/preview.h"

#include <QStringList>
#include <QWidget>

namespace Telemetry {

class Card;
class FactList;
class TextLabel;

/** What the selected line of a report means: type, meaning, where the value came from, what it tells about a person. */
class FieldPanel : public QWidget
{
    Q_OBJECT

public:
    /** @param catalogue  not owned; must outlive this object */
    explicit FieldPanel(const EventCatalogue &catalogue, QWidget *parent = nullptr);

    /** Explains the member at @p path of the report, such as {"properties", "num_actions"}. */
    void show(const Preview &preview, const QStringList &path);

private:
    void showOther(const Preview &preview, const QStringList &path);
    void showField(const Field &field, const PropertyDefinition *definition);
    void showText(const QString &name, const QString &meaning);

    const EventCatalogue &m_catalogue;
    Card *m_card;
    TextLabel *m_name;
    TextLabel *m_type;
    TextLabel *m_meaning;
    TextLabel *m_origin;
    FactList *m_contributions;
    TextLabel *m_privacy;
    TextLabel *m_notes;
};

} // namespace Telemetry
