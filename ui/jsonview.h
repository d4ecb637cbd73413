#pragma once

#include "ui/jsonlines.h"
#include "ui/theme.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QSet>

#include <optional>

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

    QStringList path;
    Kind kind = Kind::Note;
    QString note; ///< at the right of the line; may be empty
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

    QRect rectOf(qsizetype offset) const; ///< of a character, in viewport coordinates; for assistive technology
    qsizetype offsetAt(QPoint position) const; ///< nearest character to a point of the viewport

    QSize sizeHint() const override;

public Q_SLOTS:
    void copy();
    void selectAll();

Q_SIGNALS:
    void currentPathChanged(const QStringList &path);
    void foldingChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
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

    void replaceLines(JsonLines lines);
    void rebuildRows();
    void updateMeasures();
    void updateScrollBars();
    void updateNotes();
    void search();
    qsizetype rowOf(qsizetype offset) const;
    double columnX(const Row &row, qsizetype column) const;
    qsizetype columnAt(const Row &row, double x) const;
    double rowTextX() const;
    QRect rowRect(qsizetype row) const;
    void updateLine(qsizetype offset);
    void moveCaret(qsizetype offset, bool keepAnchor);
    void ensureVisible(qsizetype offset);
    void reveal(qsizetype offset);
    void paintRow(QPainter &painter, qsizetype row);
    void paintGutter(QPainter &painter, const Row &row, const QRect &rect);
    void paintNote(QPainter &painter, const QString &note, double textEnd, const QRect &rect);
    bool moveByKey(QKeyEvent *event);
    void foldAtCaret(bool folded);

    struct LineLook
    {
        QColor ground;
        QString note;
        qsizetype privateStart = 0;
        qsizetype privateLength = 0;
    };
    LineLook lookOf(const Row &row) const;

    Mode m_mode = Mode::Pretty;
    JsonLines m_lines;
    QList<Row> m_rows;
    QSet<QStringList> m_foldedPaths;
    QSet<qsizetype> m_foldedLines;
    QList<JsonChange> m_changes;
    QString m_cause;
    QList<JsonAnnotation> m_annotations;
    QHash<qsizetype, LineLook> m_looks; ///< by line: what changes and annotations say
    bool m_onlyMarked = false;

    qsizetype m_caret = 0;
    qsizetype m_anchor = 0;
    double m_wantedX = -1; ///< column that Up and Down keep, in pixels; -1: that of the caret
    QString m_needle;
    QList<qsizetype> m_hits;

    Colors m_colors;
    QFont m_font;
    double m_cell = 1; ///< width of a character
    int m_rowHeight = 1;
    int m_baseline = 0;
    int m_gutter = 0;
    qsizetype m_widest = 0; ///< characters of the longest row
};

} // namespace Telemetry
