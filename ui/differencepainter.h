#pragma once

#include "ui/differencemodel.h"
#include "ui/theme.h"

#include <QFont>
#include <QPainter>
#include <QRect>

namespace Telemetry {

/** Where the columns of a comparison stand, and how its rows are painted. Measures follow the font. */
class DifferencePainter
{
public:
    /** @param width  of a row in logical pixels */
    DifferencePainter(const DifferenceModel &model, const QFont &base, const Colors &colors, int width);

    int rowHeight() const { return m_rowHeight; }
    const QFont &font() const { return m_font; }

    /** Left edge of the column of the right side; the width where there is one column only. */
    int middle() const { return m_middle; }

    /** Where text begins in the left column. */
    int textX() const { return m_gutter; }

    void paint(QPainter &painter, const QRect &rect, int row, bool isCurrent, bool hasFocus) const;

private:
    /** One side of a row in its column. */
    struct Cell
    {
        const ComparedText &text;
        qsizetype line;
        QRect rect;
        QColor ground; ///< invalid: none
        QColor signColor;
        QChar sign;
    };

    Cell cellOf(const ComparedText &text, qsizetype line, DifferenceLine::Kind kind, bool isRight,
                const QRect &rect) const;
    void paintFolded(QPainter &painter, const QRect &rect, const DifferenceModel::Row &row, bool isCurrent) const;
    void paintCell(QPainter &painter, const Cell &cell, bool isCurrent) const;
    void paintNumber(QPainter &painter, const QRect &rect, double right, qsizetype line, const QColor &color) const;
    void paintCode(QPainter &painter, const Cell &cell, const QRect &room, bool isCurrent) const;
    double advance(QStringView text) const;

    const DifferenceModel &m_model;
    const Colors m_colors;
    QFont m_font;
    double m_cell = 1; ///< width of a digit
    int m_rowHeight = 1;
    int m_ascent = 0;
    int m_leftNumber = 0; ///< right edge of the numbers of the left side
    int m_number = 0; ///< of those of a column; in one column of the right side
    int m_gutter = 0;
    int m_middle = 0;
};

} // namespace Telemetry
