#pragma once

#include <QWidget>

class QLineEdit;

namespace Telemetry {

class EventCatalogue;
class EventTreeView;
class TextLabel;

/** The catalogue to look through: a search above the tree of events. */
class EventFinder : public QWidget
{
    Q_OBJECT

public:
    /** @param catalogue  not owned; must outlive this object */
    explicit EventFinder(const EventCatalogue &catalogue, QWidget *parent = nullptr);

    /** Gives the keyboard to the search. */
    void search();

    /** Marks an event as the current one; emits nothing. */
    void setCurrentEvent(const QString &slug);

    /** A search of former times; emits nothing. */
    void setSearch(const QString &text);

Q_SIGNALS:
    /** @param property  the field by which a search found it; may be empty */
    void eventChosen(const QString &slug, const QString &property);

    /** The report of the chosen event is wanted. */
    void reportRequested();

    /** The person searches for something else; empty: for nothing any more. */
    void searchChanged(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_search;
    EventTreeView *m_tree;
    TextLabel *m_noHits;
    bool m_isRestoring = false; ///< it is not the person who types
};

} // namespace Telemetry
