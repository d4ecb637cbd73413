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

    /** Chooses the hit that a search most likely means, and does as enter(). */
    void enterBestHit();

    bool isEmptyOfEvents() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /** @param property  the field by which a search found it; may be empty */
    void eventChosen(const QString &slug, const QString &property);

    /** Enter on the current event: its report is wanted. */
    void reportRequested();

    /** Esc: the search is to end. */
    void searchEnded();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);

    EventTreeModel *m_model;
    EventTreeFilter *m_filter;
    QString m_current;
    bool m_isQuiet = false;
};

} // namespace Telemetry
