#pragma once

#include "core/delivery/historyreader.h"
#include "ui/pagedmodel.h"

#include <QCache>

namespace Telemetry {

/** The log of connections as table rows. */
class ConnectionsModel : public PagedModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, HostColumn, PortColumn, PurposeColumn, ProxyColumn, CertainColumn, ColumnCount };

    using PagedModel::PagedModel;

    /** Rows that were asked for. */
    void setRows(const QList<ConnectionRecord> &rows);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct CachedRow
    {
        ConnectionRecord record;
        quint64 revision = 0;
    };

    const ConnectionRecord *record(int row) const;

    mutable QCache<qint64, CachedRow> m_rows{KeptRows};
};

/** What a connection was for: "report 12". */
QString purposeText(const ConnectionRecord &record);

/** Whether it stood: "opened", or that nobody knows. */
QString certaintyText(const ConnectionRecord &record);

} // namespace Telemetry
