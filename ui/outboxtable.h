#pragma once

#include "ui/reporttable.h"

namespace Telemetry {

/** The list of kept reports. Space checks the row, Delete asks to discard it. */
class OutboxTable : public ReportTable
{
    Q_OBJECT

public:
    explicit OutboxTable(QWidget *parent = nullptr);

Q_SIGNALS:
    void discardRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    Tone toneOf(const QModelIndex &index) const override;
};

} // namespace Telemetry
