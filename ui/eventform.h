#pragma once

#include "core/payload/preview.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QGridLayout;
class QPushButton;

namespace Telemetry {

struct EventDefinition;
struct PropertyDefinition;
class TextLabel;

/**
 * Fields for the values that only a running command knows, made from the event's definition: switches, choices,
 * numbers, texts, and JSON for the rest. Checked as typed; a value that does not fit is explained beside its field and
 * not chosen.
 */
class EventForm : public QWidget
{
    Q_OBJECT

public:
    explicit EventForm(QWidget *parent = nullptr);

    /**
     * Shows the run-time values of a preview. Fields that are there already keep their text and the keyboard.
     *
     * @param event  of the catalogue; outlives this object
     */
    void show(const EventDefinition &event, const Preview &preview);

    bool isEmpty() const { return m_rows.isEmpty(); }

Q_SIGNALS:
    /** @param value  nothing: take the choice back */
    void chosen(const QString &property, const std::optional<Telemetry::Json> &value);

private:
    struct Row
    {
        QWidget *field = nullptr;
        TextLabel *problem = nullptr;
    };

    void rebuild(const EventDefinition &event, const QList<Field> &fields);
    QWidget *makeField(const EventDefinition &event, const PropertyDefinition &property, const Field &field,
                       TextLabel *problem);
    QWidget *makeList(const QString &name, const QList<Json> &choices, const Json &current);

    QGridLayout *m_grid;
    QString m_event;
    QHash<QString, Row> m_rows;
    QStringList m_names; ///< in the order of the rows
};

} // namespace Telemetry
