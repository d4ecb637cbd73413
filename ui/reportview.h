#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QTabBar;

namespace Telemetry {

class FindBar;
class JsonView;
struct JsonAnnotation;

/**
 * A report's text to read: indented or as it goes over the wire, with a search; what changed says for how long it has
 * been so.
 */
class ReportView : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Pretty, Wire };

    explicit ReportView(QWidget *parent = nullptr);

    /** Another report. @param pretty, wire  the same document, indented and as sent */
    void showDocument(const QByteArray &pretty, const QByteArray &wire);

    /** The next version of the report that is shown; @p cause of the change, for people: "data/nlu.yml changed". */
    void updateDocument(const QByteArray &pretty, const QByteArray &wire, const QString &cause);

    /** The same report with other words for the same values, as when secrets are masked: no change. */
    void rewriteDocument(const QByteArray &pretty);

    void setAnnotations(const QList<JsonAnnotation> &annotations);

    Form form() const { return m_form; }
    void setForm(Form form);

    /** Opens the search. */
    void find();

    /** Whether the keyboard is in the text or in its search. */
    bool hasKeyboard() const;

    JsonView &json() const { return *m_json; }

Q_SIGNALS:
    /** The person wants the other form; setForm() follows, or not. */
    void formRequested(Telemetry::ReportView::Form form);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeStrip();
    void addShortcuts();
    QString causeNow() const;
    void age();
    void announceChange();

    Form m_form = Form::Pretty;
    QByteArray m_pretty;
    QByteArray m_wire;
    QByteArray m_former; ///< indented text before the last change; empty when there was none
    QString m_cause;
    QStringList m_path; ///< of the current line, while the wire form is shown
    QElapsedTimer m_sinceChange; ///< invalid while nothing has changed
    QTimer m_tick; ///< until the age of the change is told in other words
    QTabBar *m_forms;
    FindBar *m_find;
    JsonView *m_json;
};

} // namespace Telemetry
