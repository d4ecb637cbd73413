#pragma once

#include "core/delivery/historyreader.h"

#include <QWidget>

class QComboBox;

namespace Telemetry {

class ConnectionsFeed;
class ConnectionsModel;
class SearchedList;
class SequenceList;

/** Every connection that this program opened in its life, so that it can be seen that there was no other. */
class ConnectionsView : public QWidget
{
    Q_OBJECT

public:
    /** @param feed  not owned; must outlive this object */
    explicit ConnectionsView(ConnectionsFeed &feed, QWidget *parent = nullptr);

    /** Puts the keyboard into the search field. */
    void search();

Q_SIGNALS:
    void countChanged(const QString &text);

private:
    void makeList();
    void connectFeed();
    void applyFilter();
    void showSequences(const SequenceList &sequences);
    void showFailure(const Error &error);
    void showCount();

    ConnectionsFeed &m_feed;
    ConnectionsModel *m_model;
    SearchedList *m_list;
    QComboBox *m_times;
    bool m_isComplete = false;
};

} // namespace Telemetry
