#pragma once

#include "ui/reporttable.h"

namespace Telemetry {

/** The list of the history's entries. */
class HistoryTable : public ReportTable
{
    Q_OBJECT

public:
    explicit HistoryTable(QWidget *parent = nullptr);

    Tone toneOf(const QModelIndex &index) const override;
    std::optional<Icon> signOf(const QModelIndex &index) const override;
};

} // namespace Telemetry
