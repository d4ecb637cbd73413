#include "ui/historymodel.h"

#include "core/reporting/attemptstanding.h"
#include "ui/showntime.h"
#include "ui/textlabel.h"

#include <QLocale>
#include <QUrl>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

Icon signOf(const Attempt &attempt)
{
    if (!attempt.outcome)
        return Icon::Later;
    switch (*attempt.outcome) {
    case Outcome::Delivered:
        return Icon::Check;
    case Outcome::Refused:
        return Icon::Cross;
    case Outcome::Later:
        return Icon::Later;
    case Outcome::Unknown:
        return Icon::Unknown;
    case Outcome::Discarded:
        return Icon::Discarded;
    }
    Q_UNREACHABLE();
}

Qt::Alignment alignmentOf(int column)
{
    const bool isNumber = column == HistoryModel::TookColumn || column == HistoryModel::SizeColumn;
    return Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

bool wasTried(const Attempt &attempt)
{
    return attempt.outcome != Outcome::Discarded;
}

} // namespace

QString latencyText(std::chrono::milliseconds latency)
{
    const auto count = latency.count();
    if (count < 1000)
        return HistoryModel::tr("%1 ms").arg(count);
    return HistoryModel::tr("%1 s").arg(QLocale().toString(double(count) / 1000, 'f', 1));
}

QString hostText(const QString &destination)
{
    const QUrl url(destination);
    if (url.host().isEmpty())
        return destination;
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

void HistoryModel::setRows(const QList<HistoryEntry> &rows)
{
    for (const HistoryEntry &read : rows) {
        m_rows.insert(read.attempt.sequence, new CachedRow{read, revision()});
        tellRow(read.attempt.sequence);
    }
}

/** The entry in a row, perhaps as it was a moment ago; null while it was never read. */
const HistoryEntry *HistoryModel::entry(int row) const
{
    const CachedRow *found = m_rows.object(sequences().at(row));
    if (!found || found->revision != revision())
        want(row);
    return found ? &found->entry : nullptr;
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case SequenceRole:
        return sequences().at(index.row());
    case Qt::TextAlignmentRole:
        return int(alignmentOf(index.column()));
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case ReportIdRole:
    case MoodRole:
    case SignRole:
        break;
    default:
        return {};
    }
    const HistoryEntry *shown = entry(index.row());
    if (!shown)
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(text(*shown, index.column()));
    case Qt::ToolTipRole:
        return toolTip(*shown, index.column());
    case ReportIdRole:
        return shown->report.id;
    case MoodRole:
        return index.column() == OutcomeColumn ? QVariant(int(standingOf(shown->attempt).mood)) : QVariant();
    case SignRole:
        return index.column() == OutcomeColumn ? QVariant(int(signOf(shown->attempt))) : QVariant();
    default:
        return {};
    }
}

QString HistoryModel::text(const HistoryEntry &entry, int column)
{
    const Attempt &attempt = entry.attempt;
    switch (column) {
    case TimeColumn:
        return shownTime(attempt.started, QDateTime::currentDateTime(), TimePrecision::Second);
    case EventColumn:
        return entry.report.event;
    case DestinationColumn:
        return wasTried(attempt) ? hostText(attempt.destination) : QString();
    case OutcomeColumn:
        return standingOf(attempt).word;
    case TookColumn:
        return wasTried(attempt) && attempt.outcome ? latencyText(attempt.latency) : QString();
    case SizeColumn:
        return tr("%1 B").arg(QLocale().toString(entry.report.bytes));
    default:
        return {};
    }
}

QVariant HistoryModel::toolTip(const HistoryEntry &entry, int column)
{
    const Attempt &attempt = entry.attempt;
    switch (column) {
    case TimeColumn:
        return plainToolTip(exactTime(attempt.started));
    case EventColumn:
        return plainToolTip(tr("Report %1, entry %2").arg(entry.report.id).arg(attempt.sequence));
    case DestinationColumn:
        return wasTried(attempt) ? QVariant(plainToolTip(visibleText(attempt.destination))) : QVariant();
    case OutcomeColumn:
        return attempt.reason.isEmpty() ? QVariant() : QVariant(plainToolTip(visibleText(attempt.reason)));
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case EventColumn:
        return tr("Event");
    case DestinationColumn:
        return tr("Destination");
    case OutcomeColumn:
        return tr("Outcome");
    case TookColumn:
        return tr("Took");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace Telemetry
