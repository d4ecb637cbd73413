#pragma once

#include "ui/sequencelist.h"

#include <QAbstractTableModel>
#include <QSet>

class QTimer;

namespace Telemetry {

/**
 * A table of any number of rows, each known by its sequence number, newest first. It holds the numbers (a span takes no
 * room) and, in the class that lays them out, the rows of a few pages; rows that somebody looks at are asked for.
 */
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SequenceRole = Qt::UserRole, FirstOwnRole };

    explicit PagedModel(QObject *parent = nullptr);

    /** Other rows, or the same and perhaps more in front; those stay chosen and in their place. What is kept of rows is
     * asked for anew when it is looked at. */
    void setSequences(const SequenceList &sequences);

    /** More rows at the end. */
    void appendSequences(const QList<qint64> &sequences);

    const SequenceList &sequences() const { return m_sequences; }

    /** -1 when it is not there. */
    int rowOf(qint64 sequence) const;

    int rowCount(const QModelIndex &parent = {}) const override;

Q_SIGNALS:
    /** @param sequences  of the rows that were looked at, and of some around them */
    void rowsWanted(const QList<qint64> &sequences) const;

protected:
    static constexpr int PageSize = 64;
    static constexpr int KeptRows = 1024;

    /** Grows when what is kept of rows is outdated. */
    quint64 revision() const { return m_revision; }

    /** Somebody looks at a row that is not kept, or outdated. */
    void want(int row) const;

    /** A row was read. */
    void tellRow(qint64 sequence);

private:
    void askForPages();

    SequenceList m_sequences;
    quint64 m_revision = 0;
    mutable QSet<int> m_wantedPages;
    QTimer *m_ask; ///< gathers what one pass of the view wants
};

} // namespace Telemetry
