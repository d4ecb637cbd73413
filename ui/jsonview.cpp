#include "ui/jsonview.h"

#include "ui/jsonviewaccessible.h"
#include "ui/typography.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Telemetry {

JsonView::JsonView(QWidget *parent) : QAbstractScrollArea(parent), m_lines(QByteArray())
{
    installJsonViewAccessibility();
    setLayoutDirection(Qt::LeftToRight); // in every language
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("JSON"));
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    updateMeasures();
}

void JsonView::setText(const QByteArray &json)
{
    startAnew(Mode::Pretty, json);
}

void JsonView::setWire(const QByteArray &bytes)
{
    startAnew(Mode::Wire, bytes);
}

void JsonView::startAnew(Mode mode, const QByteArray &bytes)
{
    m_mode = mode;
    m_cause.clear();
    m_caret = m_anchor = 0;
    replaceLines(JsonLines(bytes), {});
    m_caret = m_anchor = 0;
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    viewport()->update();
    announcePath();
}

void JsonView::updateText(const QByteArray &json, const QString &cause)
{
    if (m_mode != Mode::Pretty) {
        setText(json);
        return;
    }
    JsonLines lines(json);
    if (lines.text() == m_lines.text())
        return; // nothing changed: marks of the last change stay
    auto changes = changesBetween(m_lines, lines);
    m_cause = cause;
    replaceLines(std::move(lines), std::move(changes));
}

void JsonView::updateWire(const QByteArray &bytes)
{
    if (m_mode != Mode::Wire) {
        setWire(bytes);
        return;
    }
    JsonLines lines(bytes);
    if (lines.text() != m_lines.text())
        replaceLines(std::move(lines), {});
}

void JsonView::setCause(const QString &cause)
{
    if (m_cause == cause || m_changes.isEmpty())
        return;
    const auto shown = shownRows();
    m_cause = cause;
    rebuildLooks();
    const auto now = shownRows();
    const auto first = rowAt(0);
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (now.at(i) != shown.at(i))
            updateRow(first + i);
    }
}

void JsonView::replaceLines(JsonLines lines, QList<JsonChange> changes)
{
    const auto shown = shownRows();
    const int scrolled = verticalScrollBar()->value();
    const auto formerLine = m_lines.lineAt(m_caret);
    const auto path = m_lines.path(formerLine);
    const bool onClosing = m_lines.at(formerLine).opener >= 0;
    const auto column = m_caret - m_lines.at(formerLine).start;

    m_lines = std::move(lines);
    m_changes = std::move(changes);
    m_wireTokens = m_mode == Mode::Wire ? tokenizeJson(m_lines.text()) : QList<JsonToken>();

    auto line = m_lines.find(path);
    if (line >= 0 && onClosing && m_lines.opens(line))
        line = m_lines.at(line).close;
    if (line < 0)
        line = std::clamp<qsizetype>(formerLine, 0, m_lines.count() - 1);
    m_caret = m_anchor = m_lines.at(line).start + std::clamp<qsizetype>(column, 0, m_lines.at(line).length);
    m_wantedX = -1;

    search();
    applyFoldedPaths();
    rebuildLooks();
    rebuildRows();
    showDifference(shown, scrolled);
    announcePath();
}

QList<JsonView::ShownRow> JsonView::shownRows() const
{
    QList<ShownRow> shown;
    const int height = viewport()->height();
    for (auto row = rowAt(0); row >= 0 && row < m_rows.size() && rowRect(row).top() < height; ++row) {
        const auto &each = m_rows.at(row);
        shown.append({QStringView(text()).mid(each.start, each.length) + suffixOf(each), each.line, lookOf(each)});
    }
    return shown;
}

void JsonView::showDifference(const QList<ShownRow> &before, int scrolledBefore)
{
    const auto now = shownRows();
    const bool samePlace = scrolledBefore == verticalScrollBar()->value() && before.size() == now.size();
    if (!samePlace || !m_needle.isEmpty()) {
        viewport()->update();
        return;
    }
    const auto first = rowAt(0);
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (now.at(i) != before.at(i))
            updateRow(first + i);
    }
    updateRow(rowOf(m_caret));
}

void JsonView::clearMarks()
{
    if (m_changes.isEmpty())
        return;
    m_changes.clear();
    m_cause.clear();
    rebuildLooks();
    rebuildRows();
    viewport()->update();
}

void JsonView::setAnnotations(QList<JsonAnnotation> annotations)
{
    m_annotations = std::move(annotations);
    rebuildLooks();
    rebuildRows();
    viewport()->update();
}

void JsonView::setOnlyMarked(bool only)
{
    if (m_onlyMarked == only)
        return;
    m_onlyMarked = only;
    rebuildRows();
    ensureVisible(m_caret);
    viewport()->update();
}

void JsonView::setFoldedPaths(const QList<QStringList> &paths)
{
    m_foldedPaths = QSet<QStringList>(paths.begin(), paths.end());
    applyFoldedPaths();
    rebuildRows();
    viewport()->update();
    Q_EMIT foldingChanged();
}

QList<QStringList> JsonView::foldedPaths() const
{
    return m_foldedPaths.values();
}

bool JsonView::isFolded(qsizetype line) const
{
    return m_foldedLines.contains(line);
}

void JsonView::setFolded(qsizetype line, bool folded)
{
    if (m_mode == Mode::Wire || !m_lines.opens(line) || isFolded(line) == folded)
        return;
    const auto path = m_lines.path(line);
    if (folded) {
        m_foldedPaths.insert(path);
        m_foldedLines.insert(line);
        const auto caretLine = m_lines.lineAt(m_caret);
        if (caretLine > line && caretLine <= m_lines.at(line).close)
            moveCaret(m_lines.at(line).start + m_lines.at(line).length, false);
    } else {
        m_foldedPaths.remove(path);
        m_foldedLines.remove(line);
    }
    rebuildRows();
    viewport()->update();
    Q_EMIT foldingChanged();
}

void JsonView::unfoldAll()
{
    setFoldedPaths({});
}

void JsonView::applyFoldedPaths()
{
    m_foldedLines.clear();
    for (const auto &path : std::as_const(m_foldedPaths)) {
        const auto line = m_lines.find(path);
        if (line >= 0 && m_lines.opens(line))
            m_foldedLines.insert(line);
    }
}

qsizetype JsonView::visibleRowCount() const
{
    return m_rows.size();
}

QStringList JsonView::currentPath() const
{
    return m_mode == Mode::Wire ? QStringList() : m_lines.path(m_lines.lineAt(m_caret));
}

bool JsonView::setCurrentPath(const QStringList &path)
{
    const auto line = m_mode == Mode::Wire ? -1 : m_lines.find(path);
    if (line < 0)
        return false;
    reveal(m_lines.at(line).start);
    moveCaret(m_lines.at(line).start, false);
    return true;
}

void JsonView::setCaret(qsizetype offset, bool keepAnchor)
{
    const auto target = std::clamp<qsizetype>(offset, 0, text().size());
    reveal(target);
    moveCaret(target, keepAnchor);
}

void JsonView::select(qsizetype start, qsizetype end)
{
    setCaret(start);
    setCaret(end, true);
}

QString JsonView::selectedText() const
{
    return text().mid(selectionStart(), selectionEnd() - selectionStart());
}

void JsonView::copy()
{
    if (hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

void JsonView::selectAll()
{
    m_anchor = 0;
    m_caret = text().size();
    viewport()->update();
    announcePath();
}

void JsonView::moveCaret(qsizetype offset, bool keepAnchor)
{
    const bool hadSelection = hasSelection();
    const auto former = rowOf(m_caret);
    m_caret = offset;
    if (!keepAnchor)
        m_anchor = offset;
    if (hadSelection || hasSelection()) {
        viewport()->update();
    } else {
        updateRow(former);
        updateRow(rowOf(m_caret));
    }
    ensureVisible(m_caret);
    if (QAccessible::isActive()) {
        QAccessibleTextCursorEvent event(this, static_cast<int>(m_caret));
        QAccessible::updateAccessibility(&event);
    }
    announcePath();
}

void JsonView::announcePath()
{
    auto path = currentPath();
    if (path == m_path)
        return;
    m_path = std::move(path);
    Q_EMIT currentPathChanged(m_path);
}

void JsonView::reveal(qsizetype offset)
{
    const auto line = m_lines.lineAt(offset);
    bool changed = false;
    for (auto around = m_lines.at(line).parent; around >= 0; around = m_lines.at(around).parent) {
        if (m_foldedLines.remove(around)) {
            m_foldedPaths.remove(m_lines.path(around));
            changed = true;
        }
    }
    // A closing line is hidden by its own opener.
    if (const auto opener = m_lines.at(line).opener; opener >= 0 && m_foldedLines.remove(opener)) {
        m_foldedPaths.remove(m_lines.path(opener));
        changed = true;
    }
    if (!changed)
        return;
    rebuildRows();
    viewport()->update();
    Q_EMIT foldingChanged();
}

qsizetype JsonView::find(const QString &text)
{
    m_needle = text;
    search();
    viewport()->update();
    return m_hits.size();
}

void JsonView::search()
{
    if (m_needle.isEmpty() && m_hits.isEmpty())
        return;
    m_hits.clear();
    for (auto at = m_needle.isEmpty() ? -1 : text().indexOf(m_needle, 0, Qt::CaseInsensitive); at >= 0;
         at = text().indexOf(m_needle, at + m_needle.size(), Qt::CaseInsensitive))
        m_hits.append(at);
    Q_EMIT hitsChanged();
}

bool JsonView::findNext()
{
    const auto after = std::lower_bound(m_hits.begin(), m_hits.end(), selectionEnd());
    return findFrom(after == m_hits.end() ? 0 : after - m_hits.begin());
}

bool JsonView::findPrevious()
{
    const auto after = std::lower_bound(m_hits.begin(), m_hits.end(), selectionStart());
    return findFrom(after == m_hits.begin() ? m_hits.size() - 1 : after - m_hits.begin() - 1);
}

bool JsonView::findNearest(qsizetype offset)
{
    const auto after = std::lower_bound(m_hits.begin(), m_hits.end(), offset);
    return findFrom(after == m_hits.end() ? 0 : after - m_hits.begin());
}

qsizetype JsonView::currentHit() const
{
    const auto hit = std::lower_bound(m_hits.begin(), m_hits.end(), selectionStart());
    const bool isSelected = hit != m_hits.end() && *hit == selectionStart() && selectionEnd() == *hit + m_needle.size();
    return isSelected ? hit - m_hits.begin() : -1;
}

bool JsonView::findFrom(qsizetype index)
{
    if (m_hits.isEmpty())
        return false;
    const auto start = m_hits.at(index);
    select(start, start + m_needle.size());
    Q_EMIT hitsChanged();
    return true;
}

QSize JsonView::sizeHint() const
{
    return {static_cast<int>(std::lround(56 * m_cell)), 20 * m_rowHeight};
}

} // namespace Telemetry
