#pragma once

#include <QList>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace Telemetry {

class Card;
class EmptyState;
class ReportTable;

/**
 * A list that somebody searches: the search field and choices, the rows or why none are found, below them what the
 * chosen row is of; or, in the place of all that, why there is nothing at all.
 *
 * Which rows there are is the page's to say.
 */
class SearchedList : public QWidget
{
    Q_OBJECT

public:
    /** What it is made of; all of it comes to belong to it. */
    struct Parts
    {
        ReportTable *table = nullptr;
        QWidget *leading = nullptr; ///< at the start of a header of the list, which then has the search, too
        QWidget *note = nullptr; ///< between the search and the list
        Card *detail = nullptr;
        double leastHeight = 136; ///< of the rows, as in the drawings: head and three rows
        std::chrono::milliseconds typingPause = {}; ///< how long somebody has to pause before it is searched
    };

    /** A choice's name is read out; it is shown where the first item does not say what is chosen from. */
    enum class Name { Shown, ReadOut };

    SearchedList(const Parts &parts, const QString &searchHint, const QString &searchName, QWidget *parent = nullptr);

    /** Adds an empty choice behind the search field. @param letters  that it has room for; 0: for its longest item */
    QComboBox *addChoice(const QString &name, Name how, int letters = 0);

    QLineEdit &searchField() { return *m_search; }

    /** Why there is nothing at all, and why nothing is found: for the page to fill. */
    EmptyState &nothing() { return *m_nothing; }
    EmptyState &nothingFound() { return *m_nothingFound; }

    /** What was typed, without blanks around it. */
    QString searched() const;

    /** Puts the keyboard into the search field. */
    void search();

    /** Nothing is typed and the first item of each choice is chosen; filterChanged() follows once. */
    void reset();

    void showNothing();
    void showList(bool hasRows);

Q_SIGNALS:
    /** Somebody has typed or chosen something. */
    void filterChanged();

private:
    QWidget *makeList(const Parts &parts);
    void tellFilter();

    QBoxLayout *m_filterRow = nullptr;
    QWidget *m_filters = nullptr; ///< above the list; none where the list's header has them
    QLineEdit *m_search;
    QList<QComboBox *> m_choices;
    QStackedWidget *m_pages;
    QStackedWidget *m_rows;
    EmptyState *m_nothing;
    EmptyState *m_nothingFound;
    QTimer m_typing; ///< until somebody has paused
    bool m_isResetting = false;
};

} // namespace Telemetry
