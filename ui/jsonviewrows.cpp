// Where things stand in JsonView: rows, columns, measures and scrolling.
#include "ui/jsonview.h"

#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QFontInfo>
#include <QScrollBar>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Telemetry {

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.unicode() < 0x80; });
}

} // namespace

void JsonView::rebuildRows()
{
    m_rows.clear();
    m_widest = 0;
    if (m_mode == Mode::Wire) {
        for (qsizetype line = 0; line < m_lines.count(); ++line)
            appendWrapped(line);
        updateScrollBars();
        return;
    }
    m_rows.reserve(m_lines.count());
    const auto marked = m_onlyMarked ? markedLines() : QSet<qsizetype>();
    for (qsizetype line = 0; line < m_lines.count();) {
        if (m_onlyMarked && !marked.contains(line)) {
            ++line;
            continue;
        }
        const auto &each = m_lines.at(line);
        const bool folded = isFolded(line);
        m_rows.append({line, each.start, each.length, folded});
        const auto characters = each.length + (folded ? suffixOf(m_rows.last()).size() : 0);
        // Twice the cell is the most that a character of another script takes.
        if (static_cast<double>(characters) * 2 * m_cell > m_widest)
            m_widest = std::max(
                m_widest, columnX(m_rows.last(), each.length) + static_cast<double>(characters - each.length) * m_cell);
        line = folded ? each.close + 1 : line + 1;
    }
    updateScrollBars();
}

void JsonView::appendWrapped(qsizetype line)
{
    const auto &each = m_lines.at(line);
    const double room = viewport()->width() - textX() - m_cell;
    const auto columns = std::max<qsizetype>(8, static_cast<qsizetype>(room / m_cell));
    qsizetype done = 0;
    do {
        auto length = std::min(columns, each.length - done);
        const auto last = each.start + done + length - 1;
        if (done + length < each.length && text().at(last).isHighSurrogate())
            --length;
        m_rows.append({line, each.start + done, length, false});
        done += length;
    } while (done < each.length);
}

QSet<qsizetype> JsonView::markedLines() const
{
    QSet<qsizetype> marked;
    for (auto look = m_looks.keyBegin(); look != m_looks.keyEnd(); ++look) {
        for (auto line = *look; line >= 0 && !marked.contains(line); line = m_lines.at(line).parent) {
            marked.insert(line);
            if (m_lines.opens(line))
                marked.insert(m_lines.at(line).close);
        }
    }
    return marked;
}

void JsonView::updateMeasures()
{
    m_colors = colorsOf(palette());
    m_font = monoFont(font());
    const QFontMetricsF metrics(m_font);
    m_cell = metrics.horizontalAdvance(QString(64, u'0')) / 64;
    m_rowHeight = static_cast<int>(std::lround(QFontInfo(m_font).pixelSize() * MonoLineHeight));
    m_ascent = static_cast<int>(std::lround((m_rowHeight - metrics.height()) / 2 + metrics.ascent()));
    rebuildLooks();
    rebuildRows();
    viewport()->update();
}

void JsonView::updateScrollBars()
{
    const Grid grid(font());
    const auto digits = QString::number(std::max<qsizetype>(10, m_lines.count())).size();
    m_gutter = m_mode == Mode::Wire ? grid.px(14)
                                    : static_cast<int>(std::lround(static_cast<double>(digits) * m_cell + 1.5 * m_cell))
            + grid.px(12) + grid.px(18);
    const int padding = 2 * grid.unit();
    const auto height = m_rows.size() * m_rowHeight + padding;
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(height) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_rowHeight);
    const double width = m_mode == Mode::Wire ? 0 : m_gutter + m_widest + 2 * m_cell;
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(width)) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(static_cast<int>(std::lround(4 * m_cell)));
}

qsizetype JsonView::rowOf(qsizetype offset) const
{
    const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), offset,
                                        [](qsizetype wanted, const Row &row) { return wanted < row.start; });
    return std::max<qsizetype>(0, after - m_rows.begin() - 1);
}

qsizetype JsonView::rowAt(int y) const
{
    const int within = y + verticalScrollBar()->value() - Grid(font()).unit();
    return std::clamp<qsizetype>(within / m_rowHeight, 0, std::max<qsizetype>(0, m_rows.size() - 1));
}

QString JsonView::suffixOf(const Row &row) const
{
    if (!row.folded)
        return {};
    const auto close = m_lines.lineText(m_lines.at(row.line).close);
    return m_lines.summary(row.line).mid(1) + (close.trimmed().endsWith(u',') ? u","_s : QString());
}

double JsonView::columnX(const Row &row, qsizetype column) const
{
    const auto before = QStringView(text()).mid(row.start, std::min(column, row.length));
    if (isAscii(before))
        return static_cast<double>(before.size()) * m_cell;
    return QFontMetricsF(m_font).horizontalAdvance(visibleText(before.toString()));
}

qsizetype JsonView::columnAt(const Row &row, double x) const
{
    const auto guess = std::clamp<qsizetype>(static_cast<qsizetype>(std::lround(x / m_cell)), 0, row.length);
    if (isAscii(QStringView(text()).mid(row.start, row.length)))
        return guess;
    qsizetype column = 0;
    while (column < row.length && columnX(row, column + 1) - m_cell / 2 < x)
        ++column;
    return column;
}

int JsonView::textX() const
{
    return m_gutter - horizontalScrollBar()->value();
}

QRect JsonView::rowRect(qsizetype row) const
{
    const int top = Grid(font()).unit() + static_cast<int>(row) * m_rowHeight - verticalScrollBar()->value();
    return {0, top, viewport()->width(), m_rowHeight};
}

QRect JsonView::foldArrowRect(qsizetype row) const
{
    const int side = Grid(font()).px(16);
    const auto rect = rowRect(row);
    return {m_gutter - side - Grid(font()).px(2), rect.top() + (rect.height() - side) / 2, side, side};
}

void JsonView::updateRow(qsizetype row)
{
    viewport()->update(rowRect(row));
}

QRect JsonView::rectOf(qsizetype offset) const
{
    const auto index = rowOf(offset);
    if (index >= m_rows.size())
        return {};
    const auto &row = m_rows.at(index);
    const auto rect = rowRect(index);
    const double left = textX() + columnX(row, offset - row.start);
    return {static_cast<int>(left), rect.top(), static_cast<int>(std::ceil(m_cell)), rect.height()};
}

qsizetype JsonView::offsetAt(QPoint position) const
{
    if (m_rows.isEmpty())
        return 0;
    const auto &row = m_rows.at(rowAt(position.y()));
    return row.start + columnAt(row, position.x() - textX());
}

void JsonView::ensureVisible(qsizetype offset)
{
    const auto rect = rectOf(offset);
    const int margin = Grid(font()).unit();
    auto *vertical = verticalScrollBar();
    if (rect.top() < margin)
        vertical->setValue(vertical->value() + rect.top() - margin);
    else if (rect.bottom() > viewport()->height() - margin)
        vertical->setValue(vertical->value() + rect.bottom() - viewport()->height() + margin);
    auto *horizontal = horizontalScrollBar();
    if (rect.left() < m_gutter)
        horizontal->setValue(horizontal->value() + rect.left() - m_gutter - margin);
    else if (rect.right() > viewport()->width() - margin)
        horizontal->setValue(horizontal->value() + rect.right() - viewport()->width() + 4 * margin);
}

} // namespace Telemetry
