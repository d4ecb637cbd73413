#pragma once

#include "ui/comparisontexts.h"

#include <QAbstractListModel>
#include <QSet>

namespace Telemetry {

/**
 * Two documents beside each other as rows: lines, and folded runs of lines that are the same. Each row tells its
 * content in words for assistive technology.
 */
class DifferenceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Form {
        SideBySide,
        Inline, ///< one column: a changed line is a removed and an added one
    };

    struct Row
    {
        DifferenceLine line = {};
        qsizetype folded = 0; ///< lines that this row stands for, from line on; 0: a line of its own
        qsizetype first = 0; ///< index of the first one among all lines
    };

    using QAbstractListModel::QAbstractListModel;

    /** Unfolds nothing that was folded by a person's wish: folding starts anew. */
    void setTexts(ComparisonTexts texts);
    const ComparisonTexts &texts() const { return m_texts; }

    void setForm(Form form);
    Form form() const { return m_form; }

    /** Hides what is the same on both sides, but for the containers around a difference and lines with a special note.
     */
    void setOnlyDifferences(bool only);

    /** Shows the lines that a folded row stands for. */
    void unfold(int row);

    const Row &rowAt(int row) const { return m_rows.at(size_t(row)); }
    bool isDifferent(int row) const;

    /** The first row of the next run of equal differences from @p row; before it for a negative @p step. -1: none */
    int nextDifference(int row, int step) const;

    /** Where a row stands, "properties.pipeline[5].url"; and the row of it, -1 where none is shown. */
    QString pathOf(int row) const;
    int rowOfPath(const QString &path) const;

    /** The lines of a row as text with signs, for copying. */
    QString plainText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Row> makeRows() const;
    std::vector<bool> keptLines() const;
    void addLine(std::vector<Row> &rows, qsizetype index) const;
    QString spoken(const Row &row) const;

    ComparisonTexts m_texts;
    std::vector<Row> m_rows;
    QSet<qsizetype> m_unfolded; ///< first lines of runs that a person unfolded
    Form m_form = Form::SideBySide;
    bool m_onlyDifferences = false;
};

} // namespace Telemetry
