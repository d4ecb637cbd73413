#pragma once

#include "ui/icons.h"
#include "ui/statusbadge.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QTableView>
#include <QTimer>

#include <optional>

namespace Telemetry {

/** How the columns of a ReportTable share its width. */
struct TableColumns
{
    QHash<int, double> widths = {}; ///< as in the drawings, by column
    QHash<int, QString> figures = {}; ///< their widest usual text: such columns are never narrower
    QList<int> whole = {}; ///< never narrower than the widest text that was looked at so far
    int stretched = 0; ///< takes what is left
    double least = 150; ///< of the stretched one: the wide ones among the others give way for it
    int strong = -1; ///< bold in the chosen row; -1: none
};

/**
 * A list of reports, attempts or connections: rows are the unit, one of them is chosen, arrows move by rows, Tab leaves
 * the table. A row that was added above keeps what is looked at in its place.
 */
class ReportTable : public QTableView
{
    Q_OBJECT

public:
    explicit ReportTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /** The colour of a cell's text, in rows that are not chosen. */
    virtual Tone toneOf(const QModelIndex &index) const;

    /** The sign in front of a cell's text. */
    virtual std::optional<Icon> signOf(const QModelIndex &index) const;

    int strongColumn() const { return m_columns.strong; }

protected:
    void setColumns(const TableColumns &columns);

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles = {}) override;

private:
    void updateMeasures();
    void shareWidth();
    int leastWidth(int column) const;
    void keepPlace(int added);

    void measureTexts();

    TableColumns m_columns;
    QHash<int, int> m_widest; ///< of the texts that were looked at, by column, in pixels
    QTimer m_measuring; ///< once for all rows that are read or scrolled to together
};

} // namespace Telemetry
