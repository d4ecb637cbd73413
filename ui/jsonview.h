#pragma once

#include "ui/jsonlines.h"
#include "ui/jsontokens.h"
#include "ui/theme.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace Telemetry {

/** Something said about the line of a path, given by the owner of a view. */
struct JsonAnnotation
{
    enum class Kind {
        Note, ///< only a note, no ground
        Added, ///< ground of added lines
        Removed, ///< ground of removed lines
        Private, ///< the value, or part of it, underlined: the privacy lens
    };

    QStringList path{};
    Kind kind = Kind::Note;
    QString note{}; ///< at the right of the line; may be empty
    qsizetype start = 0; ///< Private: the part of the value as written, in UTF-16 units ...
    qsizetype length = -1; ///< ... -1: all of it
};

/**
 * Read-only view of indented JSON for thousands of lines: numbers, colours, folding, caret, selection, search, marks of
 * what changed; or of one long line as it goes over the wire. Only what is visible is laid out; only lines that differ
 * are painted again.
 *
 * Keys: arrows, Home, End, Page keys, with Shift to select; Ctrl+A, Ctrl+C; `-` folds the container at the caret, `+`
 * unfolds it. Copied text is exactly the text, also of folded lines.
 */
class JsonView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Mode { Pretty, Wire };

    explicit JsonView(QWidget *parent = nullptr);

    /** Shows another document: marks go, the caret returns to the start, folding by path stays. */
    void setText(const QByteArray &json);

    /**
     * Shows the next version of the same document. Lines whose value differs from the former one (compared by path) are
     * marked with "was ...", followed by @p cause, until the next change or clearMarks(). Caret and place stay.
     */
    void updateText(const QByteArray &json, const QString &cause = {});

    /** Shows @p bytes as one line, wrapped at the width of the view. */
    void setWire(const QByteArray &bytes);

    /** The next version of the bytes in wire mode: caret and place stay. */
    void updateWire(const QByteArray &bytes);

    /** Other words for the cause of the last change; only lines that show it are painted again. */
    void setCause(const QString &cause);

    /** What is said at the right of a line; empty when nothing is. */
    QString noteOf(qsizetype line) const { return m_looks.value(line).note; }

    Mode mode() const { return m_mode; }
    QString text() const { return m_lines.text(); }
    const JsonLines &lines() const { return m_lines; }

    void clearMarks();
    const QList<JsonChange> &changes() const { return m_changes; }

    /** Replaces all annotations; those whose path is not there wait for a text that has it. */
    void setAnnotations(QList<JsonAnnotation> annotations);

    /** Only annotated or marked lines and the containers around them. */
    void setOnlyMarked(bool only);

    void setFoldedPaths(const QList<QStringList> &paths);
    QList<QStringList> foldedPaths() const;
    bool isFolded(qsizetype line) const;
    void setFolded(qsizetype line, bool folded);
    void unfoldAll();

    /** Lines shown one below the other. In wire mode: wrapped rows. */
    qsizetype visibleRowCount() const;

    QStringList currentPath() const;
    /** Moves the caret to the line of @p path and shows it; false when there is none. */
    bool setCurrentPath(const QStringList &path);

    qsizetype caret() const { return m_caret; }
    void setCaret(qsizetype offset, bool keepAnchor = false);
    void select(qsizetype start, qsizetype end);
    bool hasSelection() const { return m_caret != m_anchor; }
    qsizetype selectionStart() const { return std::min(m_caret, m_anchor); }
    qsizetype selectionEnd() const { return std::max(m_caret, m_anchor); }
    QString selectedText() const;

    /** Marks every hit of @p text (any case) and returns their number. Empty text ends the search. */
    qsizetype find(const QString &text);
    /** Selects the next or former hit after the caret, around the end, unfolding what hides it. False without hits. */
    bool findNext();
    bool findPrevious();
    /** The same for the first hit at or after @p offset: for a search that is being typed. */
    bool findNearest(qsizetype offset);
    qsizetype hitCount() const { return m_hits.size(); }
    qsizetype currentHit() const; ///< the hit that is selected, from 0; -1 when none is

    QRect rectOf(qsizetype offset) const; ///< of a character, in viewport coordinates; for assistive technology
    qsizetype offsetAt(QPoint position) const; ///< nearest character to a point of the viewport

    QSize sizeHint() const override;

public Q_SLOTS:
    void copy();
    void selectAll();

Q_SIGNALS:
    void currentPathChanged(const QStringList &path);
    void foldingChanged();
    /** Their number, or which one is selected. */
    void hitsChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Row
    {
        qsizetype line = 0;
        qsizetype start = 0; ///< in text()
        qsizetype length = 0;
        bool folded = false;
    };

    /** What changes and annotations say about a line. */
    struct LineLook
    {
        QColor ground; ///< invalid: none
        QColor signColor;
        QChar sign; ///< beside the number: never colour alone
        QString note;
        qsizetype privateStart = 0; ///< in the value
        qsizetype privateLength = 0;

        bool operator==(const LineLook &) const = default;
    };

    /** All that a painted row depends on, apart from caret, selection and theme. */
    struct ShownRow
    {
        QString text;
        qsizetype line = 0;
        LineLook look;

        bool operator==(const ShownRow &) const = default;
    };

    void startAnew(Mode mode, const QByteArray &bytes);
    void replaceLines(JsonLines lines, QList<JsonChange> changes);
    void showDifference(const QList<ShownRow> &before, int scrolledBefore);
    QList<ShownRow> shownRows() const;
    void rebuildRows();
    void appendWrapped(qsizetype line);
    QSet<qsizetype> markedLines() const;
    void rebuildLooks();
    void addChangeLooks();
    void addAnnotationLooks();
    void applyFoldedPaths();
    void updateMeasures();
    void updateScrollBars();
    void search();
    void announcePath();

    qsizetype rowOf(qsizetype offset) const;
    qsizetype rowAt(int y) const;
    QString suffixOf(const Row &row) const; ///< what a folded row shows behind its bracket
    double columnX(const Row &row, qsizetype column) const; ///< from the start of the text
    qsizetype columnAt(const Row &row, double x) const;
    int textX() const; ///< left edge of column 0 in the viewport
    QRect rowRect(qsizetype row) const;
    QRect foldArrowRect(qsizetype row) const;
    void updateRow(qsizetype row);
    void moveCaret(qsizetype offset, bool keepAnchor);
    void ensureVisible(qsizetype offset);
    void reveal(qsizetype offset); ///< unfolds what hides it

    void paintRow(QPainter &painter, qsizetype row) const;
    void paintGutter(QPainter &painter, qsizetype row, const LineLook &look, bool current) const;
    void paintGrounds(QPainter &painter, const Row &row, const QRect &rect, const LineLook &look) const;
    void paintTokens(QPainter &painter, const Row &row, double baseline, const QRect &clip) const;
    void paintSelection(QPainter &painter, const Row &row, const QRect &rect, double baseline) const;
    void paintNote(QPainter &painter, const Row &row, const QRect &rect, const LineLook &look) const;
    LineLook lookOf(const Row &row) const;

    bool moveByKey(const QKeyEvent *event);
    qsizetype verticalTarget(qsizetype rows);
    qsizetype wordBoundary(int direction) const;
    void foldAtCaret(bool folded);
    bool findFrom(qsizetype index);

    Mode m_mode = Mode::Pretty;
    JsonLines m_lines;
    QList<JsonToken> m_wireTokens;
    QList<Row> m_rows;
    QSet<QStringList> m_foldedPaths;
    QSet<qsizetype> m_foldedLines;
    QList<JsonChange> m_changes;
    QString m_cause;
    QList<JsonAnnotation> m_annotations;
    QHash<qsizetype, LineLook> m_looks; ///< by line
    bool m_onlyMarked = false;

    qsizetype m_caret = 0;
    qsizetype m_anchor = 0;
    double m_wantedX = -1; ///< place that Up and Down keep; -1: that of the caret
    QStringList m_path; ///< last announced
    QString m_needle;
    QList<qsizetype> m_hits; ///< offsets, ascending

    Colors m_colors;
    QFont m_font;
    double m_cell = 1; ///< width of a character
    int m_rowHeight = 1;
    int m_ascent = 0; ///< from the top of a row to its baseline
    int m_gutter = 0;
    double m_widest = 0; ///< of all rows
};

} // namespace Telemetry
