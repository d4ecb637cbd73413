#include "ui/pagedmodel.h"

#include <QTimer>

#include <algorithm>

namespace Telemetry {

PagedModel::PagedModel(QObject *parent) : QAbstractTableModel(parent), m_ask(new QTimer(this))
{
    m_ask->setSingleShot(true);
    m_ask->setInterval(0);
    connect(m_ask, &QTimer::timeout, this, &PagedModel::askForPages);
}

void PagedModel::setSequences(const SequenceList &sequences)
{
    ++m_revision;
    const qint64 former = m_sequences.size();
    const qint64 more = sequences.size() - former;
    if (sequences.addedBefore(m_sequences)) {
        if (more > 0)
            beginInsertRows({}, 0, int(more - 1));
    } else if (sequences.startsWith(m_sequences)) {
        beginInsertRows({}, int(former), int(former + more - 1));
    } else {
        beginResetModel();
        m_sequences = sequences;
        endResetModel();
        return;
    }
    m_sequences = sequences;
    if (more > 0)
        endInsertRows();
    if (rowCount() > 0) // the same rows may have gone on meanwhile
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PagedModel::appendSequences(const QList<qint64> &sequences)
{
    if (sequences.isEmpty())
        return;
    beginInsertRows({}, rowCount(), int(rowCount() + sequences.size() - 1));
    m_sequences.append(sequences);
    endInsertRows();
}

int PagedModel::rowOf(qint64 sequence) const
{
    return int(m_sequences.rowOf(sequence).value_or(-1));
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sequences.size());
}

void PagedModel::want(int row) const
{
    m_wantedPages.insert(row / PageSize);
    m_ask->start();
}

void PagedModel::askForPages()
{
    QList<qint64> sequences;
    for (const int page : std::as_const(m_wantedPages)) {
        const int end = std::min(rowCount(), (page + 1) * PageSize);
        for (int row = page * PageSize; row < end; ++row)
            sequences.append(m_sequences.at(row));
    }
    m_wantedPages.clear();
    if (!sequences.isEmpty())
        Q_EMIT rowsWanted(sequences);
}

void PagedModel::tellRow(qint64 sequence)
{
    if (const int row = rowOf(sequence); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

} // namespace Telemetry
