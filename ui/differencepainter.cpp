#include "ui/differencepainter.h"

#include "ui/icons.h"
#include "ui/jsontokens.h"
#include "ui/painting.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

using Kind = DifferenceLine::Kind;

/** More of a line is in no column of any screen. */
constexpr qsizetype MostCharacters = 1000;

} // namespace

DifferencePainter::DifferencePainter(const DifferenceModel &model, const QFont &base, const Colors &colors, int width)
    : m_model(model), m_colors(colors), m_font(monoFont(base))
{
    const QFontMetricsF metrics(m_font);
    const Grid grid(base);
    const ComparisonTexts &texts = model.texts();
    const auto digits = QString::number(std::max({qsizetype(10), texts.left.lines.count(), texts.right.lines.count()}));
    const bool isInline = model.form() == DifferenceModel::Form::Inline;
    m_cell = metrics.horizontalAdvance(QString(64, u'0')) / 64;
    m_rowHeight = static_cast<int>(std::lround(QFontInfo(m_font).pixelSize() * MonoLineHeight));
    m_ascent = static_cast<int>(std::lround((m_rowHeight - metrics.height()) / 2 + metrics.ascent()));
    const double numberWidth = static_cast<double>(digits.size()) * m_cell;
    m_leftNumber = grid.px(14) + static_cast<int>(std::ceil(numberWidth));
    m_number = isInline ? m_leftNumber + static_cast<int>(std::ceil(numberWidth + m_cell)) : m_leftNumber;
    m_gutter = m_number + static_cast<int>(std::ceil(3 * m_cell));
    m_middle = isInline ? width : width / 2;
}

void DifferencePainter::paint(QPainter &painter, const QRect &rect, int row, bool isCurrent, bool hasFocus) const
{
    painter.save();
    painter.setFont(m_font);
    painter.fillRect(snapped(painter, rect), m_colors.page);
    const DifferenceModel::Row &shown = m_model.rowAt(row);
    const DifferenceLine &line = shown.line;
    const ComparisonTexts &texts = m_model.texts();
    if (shown.folded > 0) {
        paintFolded(painter, rect, shown, isCurrent);
    } else if (m_model.form() == DifferenceModel::Form::Inline) {
        const bool isRight = line.right >= 0;
        const Cell cell =
            cellOf(isRight ? texts.right : texts.left, isRight ? line.right : line.left, line.kind, isRight, rect);
        paintCell(painter, cell, isCurrent);
        const QColor ink = isCurrent || cell.ground.isValid() ? m_colors.note : m_colors.muted;
        if (line.left >= 0)
            paintNumber(painter, rect, rect.left() + m_leftNumber, line.left, ink);
    } else {
        const QRect left(rect.left(), rect.top(), m_middle, rect.height());
        const QRect right(rect.left() + m_middle, rect.top(), rect.width() - m_middle, rect.height());
        const auto paintSide = [&](const ComparedText &text, qsizetype number, bool isRight, const QRect &column) {
            if (number >= 0)
                paintCell(painter, cellOf(text, number, line.kind, isRight, column), isCurrent);
        };
        paintSide(texts.left, line.left, false, left);
        paintSide(texts.right, line.right, true, right);
    }
    // The ground tells the kind of a difference, so the chosen rows are told by a bar beside them.
    if (isCurrent)
        painter.fillRect(snapped(painter, QRectF(rect.left(), rect.top(), hasFocus ? 4 : 2, rect.height())),
                         m_colors.focus);
    painter.restore();
}

DifferencePainter::Cell DifferencePainter::cellOf(const ComparedText &text, qsizetype line, Kind kind, bool isRight,
                                                  const QRect &rect) const
{
    Cell cell{.text = text, .line = line, .rect = rect, .ground = {}, .signColor = {}, .sign = {}};
    switch (kind) {
    case Kind::Same:
        break;
    case Kind::Moved:
        cell.signColor = m_colors.muted;
        cell.sign = u'↕';
        break;
    case Kind::Changed:
    case Kind::Added:
    case Kind::Removed:
        cell.ground = isRight ? m_colors.added : m_colors.removed;
        cell.signColor = isRight ? m_colors.good : m_colors.bad;
        cell.sign = kind == Kind::Changed ? u'~' : isRight ? u'+' : QChar(u'\u2212');
        break;
    }
    return cell;
}

void DifferencePainter::paintFolded(QPainter &painter, const QRect &rect, const DifferenceModel::Row &row,
                                    bool isCurrent) const
{
    painter.fillRect(snapped(painter, rect), isCurrent ? m_colors.selection : m_colors.sideBar);
    const QColor ink = isCurrent ? m_colors.note : m_colors.muted;
    const int side = m_rowHeight * 2 / 3;
    paintIcon(painter, QRect(rect.left() + m_number - side, rect.center().y() - side / 2, side, side),
              Icon::ChevronRight, ink);
    painter.setPen(ink);
    painter.drawText(QPointF(rect.left() + m_gutter, rect.top() + m_ascent),
                     DifferenceModel::tr("… %Ln unchanged lines", nullptr, int(row.folded)));
}

void DifferencePainter::paintNumber(QPainter &painter, const QRect &rect, double right, qsizetype line,
                                    const QColor &color) const
{
    const QString number = QString::number(line + 1);
    painter.setPen(color);
    painter.drawText(QPointF(right - static_cast<double>(number.size()) * m_cell, rect.top() + m_ascent), number);
}

void DifferencePainter::paintCell(QPainter &painter, const Cell &cell, bool isCurrent) const
{
    if (isCurrent || cell.ground.isValid())
        painter.fillRect(snapped(painter, cell.rect), cell.ground.isValid() ? cell.ground : m_colors.selection);
    const double numberRight = cell.rect.left() + m_number;
    const QColor quiet = isCurrent || cell.ground.isValid() ? m_colors.note : m_colors.muted;
    const bool isInline = m_model.form() == DifferenceModel::Form::Inline;
    if (!isInline || &cell.text == &m_model.texts().right)
        paintNumber(painter, cell.rect, numberRight, cell.line, quiet);
    if (!cell.sign.isNull()) {
        painter.setPen(cell.signColor);
        painter.drawText(QPointF(numberRight + m_cell, cell.rect.top() + m_ascent), QString(cell.sign));
    }
    const QRect room(cell.rect.left() + m_gutter, cell.rect.top(),
                     cell.rect.width() - m_gutter - static_cast<int>(m_cell), cell.rect.height());
    painter.save();
    painter.setClipRect(room);
    paintCode(painter, cell, room, isCurrent);
    painter.restore();
}

void DifferencePainter::paintCode(QPainter &painter, const Cell &cell, const QRect &room, bool isCurrent) const
{
    const JsonLines &lines = cell.text.lines;
    const QStringView line = lines.lineText(cell.line).left(MostCharacters);
    const double baseline = room.top() + m_ascent;
    if (const auto mark = cell.text.marks.constFind(cell.line); mark != cell.text.marks.constEnd()) {
        const qsizetype start = lines.at(cell.line).valueStart - lines.at(cell.line).start + mark->first;
        const double left = room.left() + advance(line.left(start));
        const double width = advance(line.mid(start, mark->second));
        const double thickness = crispWidth(painter, 2);
        painter.fillRect(snapped(painter, QRectF(left, room.top(), width, room.height())), m_colors.warningGround);
        painter.fillRect(snapped(painter, QRectF(left, room.bottom() + 1 - thickness, width, thickness)),
                         m_colors.privateLine);
    }
    // A special note is worth more than the rest of a long value.
    const QString note = cell.text.notes.value(cell.line);
    const double noteWidth = QFontMetricsF(m_font).horizontalAdvance(note);
    const bool isSpecial = &cell.text == &m_model.texts().right && m_model.texts().special.contains(cell.line);
    const double end = advance(line);
    const double gap = 2 * m_cell;
    const double reserved = isSpecial ? std::min(noteWidth + gap, 0.5 * room.width()) : 0;
    const bool isCut = end > room.width() - reserved;
    const double reach = isCut ? std::floor((room.width() - reserved) / m_cell - 1) * m_cell : end;
    painter.save();
    painter.setClipRect(QRectF(room.left(), room.top(), reach, room.height()), Qt::IntersectClip);
    for (const JsonToken &token : tokenizeJson(line)) {
        const double x = advance(line.left(token.start));
        if (x > reach)
            break;
        painter.setPen(inkOf(token.kind, m_colors));
        painter.drawText(QPointF(room.left() + x, baseline),
                         visibleText(line.mid(token.start, token.length).toString()));
    }
    painter.restore();
    painter.setPen(isCurrent || cell.ground.isValid() ? m_colors.note : m_colors.muted);
    if (isCut)
        painter.drawText(QPointF(room.left() + reach, baseline), u"…"_s); // the tool tip has all of it
    const double left = reach + (isCut ? m_cell : 0) + gap;
    constexpr double LeastColumns = 6;
    if (!note.isEmpty() && room.width() - left >= LeastColumns * m_cell)
        painter.drawText(QPointF(room.left() + left, baseline),
                         QFontMetricsF(m_font).elidedText(note, Qt::ElideRight, room.width() - left));
}

double DifferencePainter::advance(QStringView text) const
{
    const bool isAscii =
        std::all_of(text.begin(), text.end(), [](QChar character) { return character.unicode() < 0x80; });
    return isAscii ? static_cast<double>(text.size()) * m_cell
                   : QFontMetricsF(m_font).horizontalAdvance(visibleText(text.toString()));
}

} // namespace Telemetry
