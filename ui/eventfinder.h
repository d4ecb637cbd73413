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

Q_SIGNALS:
    void eventChosen(const QString &slug);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_search;
    EventTreeView *m_tree;
    TextLabel *m_noHits;
};

} // namespace Telemetry
