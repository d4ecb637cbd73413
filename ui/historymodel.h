#pragma once

#include "core/delivery/historyreader.h"
#include "ui/icons.h"
#include "ui/pagedmodel.h"
#include "ui/statusbadge.h"

#include <QCache>

namespace Telemetry {

/** Entries of the history as table rows: attempts to send, and reports that were discarded. */
class HistoryModel : public PagedModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, EventColumn, DestinationColumn, OutcomeColumn, TookColumn, SizeColumn, ColumnCount };
    enum OwnRole { ReportIdRole = FirstOwnRole, MoodRole, SignRole };

    using PagedModel::PagedModel;

    /** Rows that were asked for. */
    void setRows(const QList<HistoryEntry> &rows);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct CachedRow
    {
        HistoryEntry entry;
        quint64 revision = 0;
    };

    const HistoryEntry *entry(int row) const;
    static QString text(const HistoryEntry &entry, int column);
    static QVariant toolTip(const HistoryEntry &entry, int column);

    mutable QCache<qint64, CachedRow> m_rows{KeptRows};
};

/** "84 ms", "10.0 s". */
QString latencyText(std::chrono::milliseconds latency);

/** The host of a destination, and its port where it is not the usual one. */
QString hostText(const QString &destination);

} // namespace Telemetry
