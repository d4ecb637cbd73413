#pragma once

#include "core/reporting/reportstanding.h"
#include "ui/outboxfeed.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

namespace Telemetry {

/**
 * Reports of the outbox as table rows. Holds the key of each report and the rows of a few pages; asks for pages that
 * somebody looks at. The first column can be checked: what is checked is sent or discarded together.
 */
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { EventColumn, CreatedColumn, OriginColumn, StateColumn, SizeColumn, ColumnCount };
    enum Role { ReportIdRole = Qt::UserRole, MoodRole };

    explicit OutboxModel(QObject *parent = nullptr);

    /** @param keys  ascending by id; rows that stay keep their place, selection and check mark */
    void setKeys(const QList<OutboxKey> &keys);

    /** Rows that were asked for. */
    void setRows(const QList<TriedReport> &rows);

    /** What words for the state depend on. */
    void setContext(const StandingContext &context);

    /** Reports that are ready to go are checked to begin with. Others need a choice. */
    QList<qint64> checkedIds() const;
    void setAllChecked(bool areChecked);

    /** -1 when it is not there. */
    int rowOf(qint64 id) const;
    const OutboxKey &keyAt(int row) const { return m_keys.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void rowsWanted(const QList<qint64> &ids) const;
    void checksChanged();

private:
    static constexpr int PageSize = 100;
    static constexpr int KeptRows = 1000;

    struct CachedRow
    {
        TriedReport row;
        quint64 revision = 0;
    };

    bool isChecked(const OutboxKey &key) const { return key.isReady() != m_toggled.contains(key.id); }
    void removeMissing(const QList<OutboxKey> &keys);
    void insertNew(const QList<OutboxKey> &keys);
    const TriedReport *row(int row) const;
    void askForPages();
    QVariant text(const TriedReport &row, int column) const;

    QList<OutboxKey> m_keys; ///< ascending by id
    QSet<qint64> m_toggled; ///< whose check mark is not the one they begin with
    mutable QCache<qint64, CachedRow> m_rows{KeptRows};
    quint64 m_revision = 0; ///< of the outbox; rows of an older one are shown until they are read again
    mutable QSet<int> m_wantedPages;
    QTimer *m_ask; ///< gathers what one pass of the view wants
    StandingContext m_context;
};

} // namespace Telemetry
