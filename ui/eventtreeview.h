#pragma once

#include <QTreeView>

namespace Telemetry {

class EventTreeFilter;
class EventTreeModel;
class EventCatalogue;

/** The catalogue as people look through it: headings, events, a mark on those of Rasa Pro. */
class EventTreeView : public QTreeView
{
    Q_OBJECT

public:
    /** @param catalogue  not owned; must outlive this object */
    explicit EventTreeView(const EventCatalogue &catalogue, QWidget *parent = nullptr);

    void setSearch(const QString &text);

    /** Marks an event as the current one; emits nothing. */
    void setCurrentEvent(const QString &slug);

    /** Moves the current event into view and gives it the keyboard. */
    void enter();

    bool isEmptyOfEvents() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void eventChosen(const QString &slug);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    EventTreeModel *m_model;
    EventTreeFilter *m_filter;
    QString m_current;
    bool m_isQuiet = false;
};

} // namespace Telemetry
