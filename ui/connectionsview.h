#pragma once

#include "core/delivery/historyreader.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace Telemetry {

class ConnectionsFeed;
class ConnectionsModel;
class EmptyState;
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
    QWidget *makeFilters();
    QWidget *makeList();
    void applyFilter();
    void showSequences(const SequenceList &sequences);
    void showFailure(const Error &error);
    void showCount();

    ConnectionsFeed &m_feed;
    ConnectionsModel *m_model;
    QTimer m_typing; ///< until somebody has paused
    QLineEdit *m_search;
    QComboBox *m_times;
    QStackedWidget *m_rows; ///< table, or that there are none
    EmptyState *m_none;
    bool m_isComplete = false;
};

} // namespace Telemetry
