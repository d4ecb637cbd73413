// How JsonView looks: the grounds, signs and notes of lines, and the painting of rows.
#include "ui/jsonview.h"

#include "ui/icons.h"
#include "ui/painting.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Telemetry {

namespace {

/** A former value is quoted in a note only as far as it can be taken in at a glance. */
QString shortened(const QString &value)
{
    constexpr qsizetype most = 60;
    return value.size() <= most ? value : value.left(most - 1) + u'…';
}

} // namespace

void JsonView::rebuildLooks()
{
    m_looks.clear();
    addChangeLooks();
    addAnnotationLooks();
}

void JsonView::addChangeLooks()
{
    for (const auto &change : std::as_const(m_changes)) {
        const bool added = change.kind == JsonChange::Kind::Added;
        QString note;
        switch (change.kind) {
        case JsonChange::Kind::Changed:
            //: Beside a changed value: the value before
            note = tr("was %1").arg(shortened(change.before));
            break;
        case JsonChange::Kind::Added:
            //: Beside a line of a report that was not there before
            note = tr("new");
            break;
        case JsonChange::Kind::LostMembers:
            note = tr("no longer: %1").arg(shortened(change.before));
            break;
        }
        if (!m_cause.isEmpty())
            note += u", "_s + m_cause;
        const auto last = added ? m_lines.after(change.line) : change.line + 1;
        for (auto line = change.line; line < last; ++line) {
            auto &look = m_looks[line];
            look.ground = added ? m_colors.added : m_colors.changed;
            look.signColor = added ? m_colors.good : m_colors.warning;
            look.sign = added ? u'+' : u'~';
        }
        auto &look = m_looks[change.line];
        look.note = look.note.isEmpty() ? note : look.note + u" · "_s + note;
    }
}

void JsonView::addAnnotationLooks()
{
    for (const auto &annotation : std::as_const(m_annotations)) {
        const auto first = m_lines.find(annotation.path);
        if (first < 0)
            continue;
        const bool added = annotation.kind == JsonAnnotation::Kind::Added;
        if (added || annotation.kind == JsonAnnotation::Kind::Removed) {
            for (auto line = first; line < m_lines.after(first); ++line) {
                auto &look = m_looks[line];
                look.ground = added ? m_colors.added : m_colors.removed;
                look.signColor = added ? m_colors.good : m_colors.bad;
                look.sign = added ? u'+' : QChar(u'\u2212');
            }
        }
        auto &look = m_looks[first];
        if (annotation.kind == JsonAnnotation::Kind::Private) {
            const auto room = m_lines.at(first).valueLength;
            look.privateStart = std::clamp<qsizetype>(annotation.start, 0, room);
            const auto rest = room - look.privateStart;
            look.privateLength = annotation.length < 0 ? rest : std::min(annotation.length, rest);
        }
        if (!annotation.note.isEmpty())
            look.note = look.note.isEmpty() ? annotation.note : look.note + u" · "_s + annotation.note;
    }
}

JsonView::LineLook JsonView::lookOf(const Row &row) const
{
    auto look = m_looks.value(row.line);
    if (!row.folded || m_looks.isEmpty() || look.sign == u'+')
        return look;
    // A folded container shows that something in it is marked.
    for (auto line = row.line + 1; line < m_lines.at(row.line).close; ++line) {
        const auto inside = m_looks.constFind(line);
        if (inside == m_looks.constEnd() || (inside->sign.isNull() && inside->privateLength == 0))
            continue;
        const bool lens = inside->sign.isNull();
        look.ground = lens ? m_colors.warningGround : inside->ground;
        look.sign = lens ? u'!' : inside->sign;
        look.signColor = lens ? m_colors.warning : inside->signColor;
        if (look.note.isEmpty())
            look.note = lens ? tr("marked value inside") : tr("changed inside");
        break;
    }
    return look;
}

void JsonView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_colors.page);
    painter.setFont(m_font);
    if (m_rows.isEmpty())
        return;
    const auto last = rowAt(event->rect().bottom());
    for (auto row = rowAt(event->rect().top()); row <= last; ++row)
        paintRow(painter, row);
}

void JsonView::paintRow(QPainter &painter, qsizetype index) const
{
    const auto &row = m_rows.at(index);
    const auto rect = rowRect(index);
    const auto look = lookOf(row);
    const bool current = m_mode == Mode::Pretty && index == rowOf(m_caret);
    if (current)
        painter.fillRect(snapped(painter, rect), m_colors.selection);
    else if (look.ground.isValid())
        painter.fillRect(snapped(painter, rect), look.ground);

    const double baseline = rect.top() + m_ascent;
    const QRect clip(m_mode == Mode::Wire ? 0 : m_gutter, rect.top(), rect.width(), rect.height());
    painter.save();
    painter.setClipRect(clip);
    paintGrounds(painter, row, rect, look);
    paintTokens(painter, row, baseline, clip);
    if (row.folded) {
        painter.setPen(current || look.ground.isValid() ? m_colors.note : m_colors.muted);
        painter.drawText(QPointF(textX() + columnX(row, row.length), baseline), suffixOf(row));
    }
    paintSelection(painter, row, rect, baseline);
    paintNote(painter, row, rect, look);
    if (hasFocus() && index == rowOf(m_caret)) {
        const double x = textX() + columnX(row, m_caret - row.start);
        painter.fillRect(snapped(painter, QRectF(x, rect.top() + 2, crispWidth(painter, 1.5), rect.height() - 4)),
                         m_colors.focus);
    }
    painter.restore();
    if (m_mode == Mode::Pretty)
        paintGutter(painter, index, look, current);
}

void JsonView::paintGutter(QPainter &painter, qsizetype index, const LineLook &look, bool current) const
{
    const auto &row = m_rows.at(index);
    const auto rect = rowRect(index);
    const double baseline = rect.top() + m_ascent;
    const Grid grid(font());
    const double numberRight = m_gutter - grid.px(18) - 1.5 * m_cell;
    const auto number = QString::number(row.line + 1);
    painter.setPen(current || look.ground.isValid() ? m_colors.note : m_colors.muted);
    painter.drawText(QPointF(numberRight - static_cast<double>(number.size()) * m_cell, baseline), number);
    if (!look.sign.isNull()) {
        painter.setPen(look.signColor);
        painter.drawText(QPointF(numberRight + m_cell / 3, baseline), QString(look.sign));
    }
    if (m_lines.opens(row.line)) {
        const auto arrow = foldArrowRect(index).adjusted(2, 2, -2, -2);
        paintIcon(painter, arrow, row.folded ? Icon::ChevronRight : Icon::ChevronDown,
                  current || look.ground.isValid() ? m_colors.note : m_colors.muted);
    }
}

void JsonView::paintGrounds(QPainter &painter, const Row &row, const QRect &rect, const LineLook &look) const
{
    const auto span = [&](qsizetype start, qsizetype end) {
        const auto from = std::clamp<qsizetype>(start - row.start, 0, row.length);
        const auto to = std::clamp<qsizetype>(end - row.start, 0, row.length);
        const double left = columnX(row, from);
        return QRectF(textX() + left, rect.top(), columnX(row, to) - left, rect.height());
    };
    if (look.privateLength > 0) {
        const auto start = m_lines.at(row.line).valueStart + look.privateStart;
        const auto place = span(start, start + look.privateLength);
        const double line = crispWidth(painter, 2);
        painter.fillRect(snapped(painter, place), m_colors.warningGround);
        painter.fillRect(snapped(painter, QRectF(place.left(), place.bottom() - line, place.width(), line)),
                         m_colors.privateLine);
    }
    const auto needle = m_needle.size();
    auto hit = std::upper_bound(m_hits.begin(), m_hits.end(), row.start - needle);
    for (; hit != m_hits.end() && *hit < row.start + row.length; ++hit)
        painter.fillRect(snapped(painter, span(*hit, *hit + needle)), m_colors.found);
}

void JsonView::paintTokens(QPainter &painter, const Row &row, double baseline, const QRect &clip) const
{
    // Only the columns in view are drawn: a line may be as long as the whole report.
    const auto line = QStringView(text()).mid(row.start, row.length);
    const auto firstColumn = std::max<qsizetype>(0, columnAt(row, clip.left() - textX()) - 1);
    const auto lastColumn = std::min(row.length, columnAt(row, clip.right() - textX()) + 2);
    const auto draw = [&](const JsonToken &token, qsizetype shift) {
        const auto from = std::max(token.start - shift, firstColumn);
        const auto to = std::min(token.start - shift + token.length, lastColumn);
        if (from >= to)
            return;
        painter.setPen(inkOf(token.kind, m_colors));
        painter.drawText(QPointF(textX() + columnX(row, from), baseline),
                         visibleText(line.mid(from, to - from).toString()));
    };
    if (m_mode == Mode::Pretty) {
        for (const auto &token : tokenizeJson(line))
            draw(token, 0);
        return;
    }
    auto token =
        std::lower_bound(m_wireTokens.begin(), m_wireTokens.end(), row.start,
                         [](const JsonToken &each, qsizetype start) { return each.start + each.length <= start; });
    for (; token != m_wireTokens.end() && token->start < row.start + row.length; ++token)
        draw(*token, row.start);
}

void JsonView::paintSelection(QPainter &painter, const Row &row, const QRect &rect, double baseline) const
{
    const auto from = std::clamp<qsizetype>(selectionStart() - row.start, 0, row.length);
    const auto to = std::clamp<qsizetype>(selectionEnd() - row.start, 0, row.length);
    const bool breaks = selectionStart() <= row.start + row.length && selectionEnd() > row.start + row.length;
    if (!hasSelection() || (from == to && !breaks))
        return;
    const double left = textX() + columnX(row, from);
    const double right = textX() + columnX(row, to) + (breaks ? m_cell / 2 : 0);
    const QRectF place(left, rect.top(), right - left, rect.height());
    painter.fillRect(snapped(painter, place), m_colors.accent);
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setPen(m_colors.onAccent);
    const auto firstColumn = std::max(from, columnAt(row, -textX()) - 1);
    const auto lastColumn = std::min(to, columnAt(row, rect.width() - textX()) + 2);
    if (firstColumn < lastColumn)
        painter.drawText(QPointF(textX() + columnX(row, firstColumn), baseline),
                         visibleText(text().mid(row.start + firstColumn, lastColumn - firstColumn)));
    painter.restore();
}

void JsonView::paintNote(QPainter &painter, const Row &row, const QRect &rect, const LineLook &look) const
{
    if (look.note.isEmpty())
        return;
    const double textEnd = textX() + columnX(row, row.length) + static_cast<double>(suffixOf(row).size()) * m_cell;
    const double right = rect.right() - 1.5 * m_cell;
    const double least = textEnd + 3 * m_cell;
    if (right - least < 6 * m_cell)
        return; // the tool tip still has it
    const QFontMetricsF metrics(m_font);
    const auto shown = metrics.elidedText(look.note, Qt::ElideRight, right - least);
    const double left = std::max(least, right - metrics.horizontalAdvance(shown));
    painter.setPen(m_colors.note);
    painter.drawText(QPointF(left, rect.top() + m_ascent), shown);
}

} // namespace Telemetry
