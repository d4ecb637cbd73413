#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Telemetry {

class JsonView;
class TextLabel;

/** Finds a text in a JsonView: as typed, with the number of hits and which of them is selected. Hidden until asked for.
 */
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /** @param view  not owned; must outlive this object */
    explicit FindBar(JsonView &view, QWidget *parent = nullptr);

    /** Shows the bar and gives it the keyboard; a selection within one line is what is looked for. */
    void open();

    /** Hides the bar, ends the search, gives the keyboard back to the view. */
    void close();

    /** Go to the next or former hit; open the bar when nothing is looked for. */
    void findNext();
    void findPrevious();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *addButton(const QString &text, const QString &name);
    void search();
    void showCount();

    JsonView &m_view;
    QLineEdit *m_text;
    TextLabel *m_count;
    QPushButton *m_previous;
    QPushButton *m_next;
    QList<QStringList> m_folded; ///< when the search was opened
    qsizetype m_origin = 0; ///< of what is typed now
};

} // namespace Telemetry
