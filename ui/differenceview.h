#pragma once

#include <QListView>

namespace Telemetry {

class DifferenceModel;

/**
 * The rows of a DifferenceModel: two columns of code that scroll together, or one, under the names of both sides.
 *
 * Keys: arrows, Page and Home keys; Return or a click shows the lines that a folded row stands for; Ctrl+C copies the
 * selected rows as text with signs.
 */
class DifferenceView : public QListView
{
    Q_OBJECT

public:
    /** @param model  not owned; must outlive this object */
    explicit DifferenceView(DifferenceModel &model, QWidget *parent = nullptr);

    /** What stands above the columns. */
    void setTitles(const QString &left, const QString &right);

    /** Goes to the next run of differences, for a negative @p step to the former one; around the end. False: none. */
    bool stepToDifference(int step);

    /** Makes the row of a path the current one, where it is shown. */
    void goTo(const QString &path);

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Heading;

    void unfold(int row);
    void placeHeading();
    void copy() const;

    DifferenceModel &m_model;
    Heading *m_heading;
};

} // namespace Telemetry
