// What JsonView does on keys, pointer and changes of its surroundings.
#include "ui/jsonview.h"

#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>

#include <memory>

using namespace Qt::StringLiterals;

namespace Telemetry {

namespace {

bool isWord(QChar character)
{
    return character.isLetterOrNumber() || character == u'_';
}

} // namespace

bool JsonView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_rows.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto row = rowAt(help->pos().y());
        const bool inside = rowRect(row).contains(help->pos());
        const auto note = inside ? lookOf(m_rows.at(row)).note : QString();
        QToolTip::showText(help->globalPos(), plainToolTip(note), viewport(), inside ? rowRect(row) : QRect());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void JsonView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_mode == Mode::Wire)
        rebuildRows();
    else
        updateScrollBars();
}

void JsonView::scrollContentsBy(int dx, int dy)
{
    if (dx != 0)
        viewport()->update(); // gutter and notes stay in place
    else
        viewport()->scroll(0, dy);
}

void JsonView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ApplicationFontChange:
        updateMeasures();
        break;
    default:
        break;
    }
}

void JsonView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    updateRow(rowOf(m_caret));
}

void JsonView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    updateRow(rowOf(m_caret));
}

void JsonView::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy) {
        copy();
    } else if (event == QKeySequence::SelectAll) {
        selectAll();
    } else if (moveByKey(event)) {
        return;
    } else if (event->text() == u"+") {
        foldAtCaret(false);
    } else if (event->text() == u"-") {
        foldAtCaret(true);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool JsonView::moveByKey(const QKeyEvent *event)
{
    if (m_rows.isEmpty())
        return false;
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_PageUp
        || event->key() == Qt::Key_PageDown;
    const auto index = rowOf(m_caret);
    const auto &row = m_rows.at(index);
    const auto page = std::max<qsizetype>(1, viewport()->height() / m_rowHeight - 1);
    qsizetype target = m_caret;
    switch (event->key()) {
    case Qt::Key_Up:
        target = verticalTarget(-1);
        break;
    case Qt::Key_Down:
        target = verticalTarget(1);
        break;
    case Qt::Key_PageUp:
        target = verticalTarget(-page);
        break;
    case Qt::Key_PageDown:
        target = verticalTarget(page);
        break;
    case Qt::Key_Left:
        if (control)
            target = wordBoundary(-1);
        else if (m_caret > row.start)
            target = m_caret - 1;
        else if (index > 0)
            target = m_rows.at(index - 1).start + m_rows.at(index - 1).length;
        break;
    case Qt::Key_Right:
        if (control)
            target = wordBoundary(1);
        else if (m_caret < row.start + row.length)
            target = m_caret + 1;
        else if (index + 1 < m_rows.size())
            target = m_rows.at(index + 1).start;
        break;
    case Qt::Key_Home: {
        auto first = row.start;
        while (first < row.start + row.length && text().at(first).isSpace())
            ++first;
        target = control ? 0 : (m_caret == first ? row.start : first);
        break;
    }
    case Qt::Key_End:
        target = control ? text().size() : row.start + row.length;
        break;
    default:
        return false;
    }
    const double wanted = m_wantedX;
    if (control && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End))
        setCaret(target, event->modifiers().testFlag(Qt::ShiftModifier));
    else
        moveCaret(target, event->modifiers().testFlag(Qt::ShiftModifier));
    m_wantedX = vertical ? wanted : -1;
    return true;
}

qsizetype JsonView::verticalTarget(qsizetype rows)
{
    const auto index = rowOf(m_caret);
    if (m_wantedX < 0)
        m_wantedX = columnX(m_rows.at(index), m_caret - m_rows.at(index).start);
    const auto &row = m_rows.at(std::clamp<qsizetype>(index + rows, 0, m_rows.size() - 1));
    return row.start + columnAt(row, m_wantedX);
}

qsizetype JsonView::wordBoundary(int direction) const
{
    // Within the row: what is folded away is not stepped through.
    const auto &row = m_rows.at(rowOf(m_caret));
    auto at = m_caret;
    const auto ahead = [&] { return text().at(direction > 0 ? at : at - 1); };
    const auto inside = [&] { return direction > 0 ? at < row.start + row.length : at > row.start; };
    while (inside() && !isWord(ahead()))
        at += direction;
    while (inside() && isWord(ahead()))
        at += direction;
    return at;
}

void JsonView::foldAtCaret(bool folded)
{
    auto line = m_lines.lineAt(m_caret);
    if (m_lines.at(line).opener >= 0)
        line = m_lines.at(line).opener;
    if (folded && (!m_lines.opens(line) || isFolded(line)))
        line = m_lines.at(line).parent;
    if (line >= 0)
        setFolded(line, folded);
}

void JsonView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_rows.isEmpty()) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    const auto position = event->position().toPoint();
    const auto index = rowAt(position.y());
    const auto row = m_rows.at(index);
    const bool inGutter = position.x() < m_gutter;
    const bool onSummary = row.folded && position.x() > textX() + columnX(row, row.length);
    m_wantedX = -1;
    if (m_mode == Mode::Pretty && m_lines.opens(row.line)
        && (onSummary || (inGutter && position.x() >= foldArrowRect(index).left()))) {
        setFolded(row.line, !row.folded);
        return;
    }
    moveCaret(offsetAt(position), event->modifiers().testFlag(Qt::ShiftModifier));
}

void JsonView::mouseMoveEvent(QMouseEvent *event)
{
    const auto position = event->position().toPoint();
    if (event->buttons().testFlag(Qt::LeftButton)) {
        moveCaret(offsetAt(position), true);
        return;
    }
    const bool text = position.x() >= m_gutter || m_mode == Mode::Wire;
    viewport()->setCursor(text ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void JsonView::mouseReleaseEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton); // the press was ours
}

void JsonView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_rows.isEmpty())
        return;
    const auto offset = offsetAt(event->position().toPoint());
    const auto &row = m_rows.at(rowOf(offset));
    for (const auto &token : tokenizeJson(QStringView(text()).mid(row.start, row.length))) {
        const auto start = row.start + token.start;
        if (offset < start || offset >= start + token.length)
            continue;
        // What people want of a string is what stands between its quotes.
        const bool quoted = text().at(start) == u'"' && token.length >= 2;
        select(start + (quoted ? 1 : 0), start + token.length - (quoted ? 1 : 0));
        return;
    }
}

void JsonView::contextMenuEvent(QContextMenuEvent *event)
{
    const auto menu = std::make_unique<QMenu>(this);
    auto *copySelection = menu->addAction(tr("&Copy"), this, &JsonView::copy);
    copySelection->setEnabled(hasSelection());
    if (m_mode == Mode::Pretty) {
        const auto line = m_lines.lineAt(m_caret);
        const auto toClipboard = [](const QString &text) { QGuiApplication::clipboard()->setText(text); };
        menu->addAction(tr("Copy &value"), this, [this, line, toClipboard] {
            const auto &at = m_lines.at(line);
            toClipboard(m_lines.block(at.opener >= 0 ? at.opener : line).toString());
        });
        menu->addAction(tr("Copy &path"), this, [this, line, toClipboard] { toClipboard(m_lines.pathText(line)); });
    }
    menu->addAction(tr("Select &all"), this, &JsonView::selectAll);
    if (m_mode == Mode::Pretty) {
        menu->addSeparator();
        //: Menu: hides the lines inside an object or list
        menu->addAction(tr("&Fold"), this, [this] { foldAtCaret(true); });
        menu->addAction(tr("&Unfold"), this, [this] { foldAtCaret(false); });
        menu->addAction(tr("Unfold all"), this, &JsonView::unfoldAll);
    }
    const auto at = event->reason() == QContextMenuEvent::Keyboard
        ? viewport()->mapToGlobal(rectOf(m_caret).bottomLeft())
        : event->globalPos();
    menu->exec(at);
}

} // namespace Telemetry
