#include "ui/outboxmodel.h"

#include "ui/shownpath.h"
#include "ui/showntime.h"
#include "ui/textlabel.h"

#include <QDir>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

bool isBefore(const OutboxKey &key, qint64 id)
{
    return key.id < id;
}

bool has(const QList<OutboxKey> &keys, qint64 id)
{
    const auto found = std::lower_bound(keys.begin(), keys.end(), id, isBefore);
    return found != keys.end() && found->id == id;
}

/** "rasa train, moodbot": what made a report, and for which project. */
QString originText(const Report &report)
{
    const QString project = report.project.isEmpty() ? QString() : QDir(report.project).dirName();
    return visibleText(project.isEmpty() ? report.origin : OutboxModel::tr("%1, %2").arg(report.origin, project));
}

} // namespace

OutboxModel::OutboxModel(QObject *parent) : QAbstractTableModel(parent), m_ask(new QTimer(this))
{
    m_ask->setSingleShot(true);
    m_ask->setInterval(0);
    connect(m_ask, &QTimer::timeout, this, &OutboxModel::askForPages);
}

void OutboxModel::setKeys(const QList<OutboxKey> &keys)
{
    const bool isOther = keys != m_keys;
    removeMissing(keys);
    insertNew(keys);
    for (qsizetype row = 0; row < keys.size(); ++row) { // the same ids by now, perhaps in another state
        if (m_keys.at(row).isReady() != keys.at(row).isReady())
            m_toggled.remove(keys.at(row).id); // the choice was made for what it was
    }
    m_keys = keys;
    ++m_revision; // also the same reports in the same state may have been tried once more
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    if (isOther)
        Q_EMIT checksChanged();
}

void OutboxModel::removeMissing(const QList<OutboxKey> &keys)
{
    for (qsizetype end = m_keys.size(); end > 0;) {
        if (has(keys, m_keys.at(end - 1).id)) {
            --end;
            continue;
        }
        qsizetype begin = end - 1;
        while (begin > 0 && !has(keys, m_keys.at(begin - 1).id))
            --begin;
        beginRemoveRows({}, int(begin), int(end - 1));
        for (qsizetype row = begin; row < end; ++row)
            m_toggled.remove(m_keys.at(row).id);
        m_keys.remove(begin, end - begin);
        endRemoveRows();
        end = begin;
    }
}

void OutboxModel::insertNew(const QList<OutboxKey> &keys)
{
    for (qsizetype row = 0; row < keys.size();) {
        if (row < m_keys.size() && m_keys.at(row).id == keys.at(row).id) {
            ++row;
            continue;
        }
        qsizetype end = row + 1;
        const qint64 next = row < m_keys.size() ? m_keys.at(row).id : -1;
        while (end < keys.size() && keys.at(end).id != next)
            ++end;
        beginInsertRows({}, int(row), int(end - 1));
        QList<OutboxKey> joined = m_keys.first(row);
        joined += keys.sliced(row, end - row);
        joined += m_keys.sliced(row);
        m_keys = std::move(joined);
        endInsertRows();
        row = end;
    }
}

void OutboxModel::setRows(const QList<TriedReport> &rows)
{
    for (const TriedReport &read : rows) {
        const int row = rowOf(read.report.id);
        if (row < 0)
            continue;
        m_rows.insert(read.report.id, new CachedRow{read, m_revision});
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void OutboxModel::setContext(const StandingContext &context)
{
    m_context = context;
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, StateColumn), index(rowCount() - 1, StateColumn));
}

QList<qint64> OutboxModel::checkedIds() const
{
    QList<qint64> ids;
    for (const OutboxKey &key : m_keys) {
        if (isChecked(key))
            ids.append(key.id);
    }
    return ids;
}

void OutboxModel::setAllChecked(bool areChecked)
{
    for (const OutboxKey &key : std::as_const(m_keys)) {
        if (key.isReady() == areChecked)
            m_toggled.remove(key.id);
        else
            m_toggled.insert(key.id);
    }
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT checksChanged();
}

int OutboxModel::rowOf(qint64 id) const
{
    const auto found = std::lower_bound(m_keys.begin(), m_keys.end(), id, isBefore);
    return found != m_keys.end() && found->id == id ? int(std::distance(m_keys.begin(), found)) : -1;
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/** The report in a row, perhaps as it was a moment ago; null while it was never read. */
const TriedReport *OutboxModel::row(int row) const
{
    const CachedRow *found = m_rows.object(m_keys.at(row).id);
    if (!found || found->revision != m_revision) {
        m_wantedPages.insert(row / PageSize);
        m_ask->start();
    }
    return found ? &found->row : nullptr;
}

void OutboxModel::askForPages()
{
    QList<qint64> ids;
    for (const int page : std::as_const(m_wantedPages)) {
        const qsizetype end = std::min<qsizetype>(m_keys.size(), (page + 1) * PageSize);
        for (qsizetype row = page * PageSize; row < end; ++row)
            ids.append(m_keys.at(row).id);
    }
    m_wantedPages.clear();
    if (!ids.isEmpty())
        Q_EMIT rowsWanted(ids);
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OutboxKey &key = m_keys.at(index.row());
    switch (role) {
    case Qt::CheckStateRole:
        if (index.column() == 0)
            return isChecked(key) ? Qt::Checked : Qt::Unchecked;
        return {};
    case ReportIdRole:
        return key.id;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == SizeColumn ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case MoodRole:
        break;
    default:
        return {};
    }
    const TriedReport *shown = row(index.row());
    if (!shown)
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    if (role == Qt::DisplayRole)
        return text(*shown, index.column());
    const ReportStanding standing = standingOf(shown->report, shown->attempts, m_context);
    if (role == MoodRole)
        return index.column() == StateColumn ? int(standing.mood) : int(ReportStanding::Mood::Calm);
    if (index.column() == StateColumn)
        return plainToolTip(visibleText(standing.reason));
    if (index.column() == CreatedColumn)
        return plainToolTip(exactTime(shown->report.created));
    if (index.column() == OriginColumn && !shown->report.project.isEmpty())
        return plainToolTip(visibleText(shownPath(shown->report.project)));
    return {};
}

QVariant OutboxModel::text(const TriedReport &row, int column) const
{
    const Report &report = row.report;
    switch (column) {
    case EventColumn:
        return visibleText(report.event);
    case CreatedColumn:
        return shownTime(report.created, QDateTime::currentDateTime());
    case OriginColumn:
        return originText(report);
    case StateColumn:
        return visibleText(standingOf(report, row.attempts, m_context).word);
    case SizeColumn:
        return tr("%1 B").arg(QLocale().toString(report.bytes));
    default:
        return {};
    }
}

bool OutboxModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != 0
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const OutboxKey &key = m_keys.at(index.row());
    if (key.isReady() == (value.toInt() == Qt::Checked))
        m_toggled.remove(key.id);
    else
        m_toggled.insert(key.id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checksChanged();
    return true;
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EventColumn:
        return tr("Event");
    case CreatedColumn:
        return tr("Created");
    case OriginColumn:
        //: Column: where a report comes from (a preview, a captured command)
        return tr("From");
    case StateColumn:
        //: Column: state of a report
        return tr("State");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

Qt::ItemFlags OutboxModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == 0)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace Telemetry
