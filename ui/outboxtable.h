#pragma once

#include <QTableView>

namespace Telemetry {

/**
 * The list of kept reports. Space checks the row, Delete asks to discard it; arrows move by rows, Tab leaves the table.
 */
class OutboxTable : public QTableView
{
    Q_OBJECT

public:
    explicit OutboxTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void discardRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateMeasures();
};

} // namespace Telemetry
