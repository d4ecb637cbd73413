#include "ui/connectionsmodel.h"

#include "ui/showntime.h"
#include "ui/textlabel.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

QString text(const ConnectionRecord &record, int column)
{
    switch (column) {
    case ConnectionsModel::TimeColumn:
        return shownTime(record.opened, QDateTime::currentDateTime(), TimePrecision::Second);
    case ConnectionsModel::HostColumn:
        return record.host;
    case ConnectionsModel::PortColumn:
        return QString::number(record.port);
    case ConnectionsModel::PurposeColumn:
        return purposeText(record);
    case ConnectionsModel::ProxyColumn:
        return record.proxy.isEmpty() ? ConnectionsModel::tr("none") : record.proxy;
    case ConnectionsModel::CertainColumn:
        return certaintyText(record);
    default:
        return {};
    }
}

} // namespace

QString purposeText(const ConnectionRecord &record)
{
    if (record.purpose != "report"_L1)
        return record.purpose;
    return record.report == 0 ? ConnectionsModel::tr("a report, deleted since")
                              : ConnectionsModel::tr("report %1").arg(record.report);
}

QString certaintyText(const ConnectionRecord &record)
{
    return record.isCertain ? ConnectionsModel::tr("opened")
                            : ConnectionsModel::tr("perhaps: it is running, or was cut off");
}

void ConnectionsModel::setRows(const QList<ConnectionRecord> &rows)
{
    for (const ConnectionRecord &read : rows) {
        m_rows.insert(read.sequence, new CachedRow{read, revision()});
        tellRow(read.sequence);
    }
}

/** The record in a row, perhaps as it was a moment ago; null while it was never read. */
const ConnectionRecord *ConnectionsModel::record(int row) const
{
    const CachedRow *found = m_rows.object(sequences().at(row));
    if (!found || found->revision != revision())
        want(row);
    return found ? &found->record : nullptr;
}

int ConnectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == SequenceRole)
        return sequences().at(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ConnectionRecord *shown = record(index.row());
    if (!shown)
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    if (role == Qt::DisplayRole)
        return visibleText(text(*shown, index.column()));
    return index.column() == TimeColumn ? QVariant(plainToolTip(exactTime(shown->opened))) : QVariant();
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case HostColumn:
        return tr("Host");
    case PortColumn:
        return tr("Port");
    case PurposeColumn:
        return tr("For");
    case ProxyColumn:
        return tr("Proxy");
    case CertainColumn:
        return tr("Connection");
    default:
        return {};
    }
}

} // namespace Telemetry
