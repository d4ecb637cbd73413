#include "ui/codeexcerpt.h"

#include "ui/painting.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/typography.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Telemetry {

namespace {

/** Tabs as blanks, and nothing invisible. */
QString shown(QString line)
{
    return visibleText(line.replace(u'\t', u"    "_s));
}

/** End of the quoted part that starts at @p start, behind its closing quote; @p start when there is none. */
qsizetype quotedEnd(const QString &line, qsizetype start)
{
    const QChar quote = line.at(start);
    const bool opens = (quote == u'"' || quote == u'\'') && (start == 0 || u" [{:,-"_s.contains(line.at(start - 1)));
    if (!opens)
        return start;
    const auto end = line.indexOf(quote, start + 1);
    return end < 0 ? start : end + 1;
}

void drawLine(QPainter &painter, QPointF at, const QString &line, const Colors &c)
{
    const QFontMetricsF metrics(painter.font());
    qsizetype from = 0;
    const auto flush = [&](qsizetype to, const QColor &color) {
        const auto part = line.mid(from, to - from);
        painter.setPen(color);
        painter.drawText(at, part);
        at.rx() += metrics.horizontalAdvance(part);
        from = to;
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == u'#' && (i == 0 || line.at(i - 1).isSpace())) {
            flush(i, c.text);
            flush(line.size(), c.note);
            return;
        }
        if (const auto end = quotedEnd(line, i); end > i) {
            flush(i, c.text);
            flush(end, c.jsonString);
            i = end - 1;
        }
    }
    flush(line.size(), c.text);
}

} // namespace

CodeExcerpt::CodeExcerpt(QWidget *parent) : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // in every language
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CodeExcerpt::setExcerpt(const Excerpt &excerpt)
{
    m_excerpt = excerpt;
    setAccessibleName(heading());
    const auto marked = m_excerpt.markedLine - m_excerpt.firstLine;
    setAccessibleDescription(marked >= 0 && marked < m_excerpt.lines.size() ? shown(m_excerpt.lines.at(marked))
                                                                            : QString());
    updateGeometry();
    update();
}

QSize CodeExcerpt::sizeHint() const
{
    const int width = Grid(font()).px(560);
    return {width, heightForWidth(width)};
}

QSize CodeExcerpt::minimumSizeHint() const
{
    const int width = Grid(font()).px(240);
    return {width, headingHeight(width)};
}

int CodeExcerpt::heightForWidth(int width) const
{
    if (m_excerpt.lines.isEmpty())
        return headingHeight(width);
    return headingHeight(width) + static_cast<int>(m_excerpt.lines.size()) * lineHeight() + Grid(font()).px(16);
}

QString CodeExcerpt::heading() const
{
    return m_excerpt.message.isEmpty() ? shown(m_excerpt.file) : shown(m_excerpt.file + u' ' + m_excerpt.message);
}

int CodeExcerpt::headingHeight(int width) const
{
    const Grid grid(font());
    const QFontMetrics metrics(strongFont(font())); // the wider of the two weights
    const QRect room(0, 0, width - 2 * grid.px(15), 1 << 20);
    return metrics.boundingRect(room, Qt::TextWrapAnywhere | Qt::TextWordWrap, heading()).height() + 2 * grid.px(10);
}

int CodeExcerpt::lineHeight() const
{
    return static_cast<int>(std::lround(QFontInfo(monoFont(font())).pixelSize() * MonoLineHeight));
}

void CodeExcerpt::paintEvent(QPaintEvent *)
{
    const auto c = colorsOf(palette());
    const Grid grid(font());
    QPainter painter(this);
    drawBox(painter, rect(), grid.cardRadius(), c.page, c.line);

    QTextLayout layout(heading(), font());
    QTextLayout::FormatRange file;
    file.start = 0;
    file.length = static_cast<int>(shown(m_excerpt.file).size());
    file.format.setFontWeight(QFont::DemiBold);
    file.format.setForeground(c.text);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats({file});
    layout.beginLayout();
    double y = 0;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width() - 2 * grid.px(15));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    painter.setPen(c.muted);
    layout.draw(&painter, QPointF(grid.px(15), grid.px(10)));
    if (m_excerpt.lines.isEmpty())
        return;

    const int top = headingHeight(width());
    drawHairline(painter, QRectF(0, 0, width(), top), c.line);
    const auto mono = monoFont(font());
    const QFontMetrics metrics(mono);
    painter.setFont(mono);
    const auto last = m_excerpt.firstLine + m_excerpt.lines.size() - 1;
    const int gutter = grid.px(15) + metrics.horizontalAdvance(QString::number(last));
    for (qsizetype index = 0; index < m_excerpt.lines.size(); ++index) {
        const auto number = m_excerpt.firstLine + index;
        const QRect row(1, top + grid.px(8) + static_cast<int>(index) * lineHeight(), width() - 2, lineHeight());
        const bool marked = number == m_excerpt.markedLine;
        if (marked)
            painter.fillRect(snapped(painter, row), c.badGround);
        painter.setPen(marked ? c.bad : c.muted);
        const int baseline = row.top() + (row.height() - metrics.height()) / 2 + metrics.ascent();
        const auto digits = QString::number(number);
        painter.drawText(QPointF(gutter - metrics.horizontalAdvance(digits), baseline), digits);
        const int left = gutter + grid.px(14);
        const auto text =
            metrics.elidedText(shown(m_excerpt.lines.at(index)), Qt::ElideRight, width() - left - grid.px(15));
        drawLine(painter, QPointF(left, baseline), text, c);
    }
}

void CodeExcerpt::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

} // namespace Telemetry
