#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace Telemetry {

class TextLabel;

/** Where a traceback comes from: typed or pasted, a file, or the errors of the last captured run. */
class TracebackInput : public QWidget
{
    Q_OBJECT

public:
    explicit TracebackInput(QWidget *parent = nullptr);

    QByteArray text() const;
    QString path() const { return m_path; } ///< of the file that was chosen; empty when the text is another

    /** What the last captured run wrote as errors, with a traceback in it; empty: there is none. */
    void setCaptured(const QByteArray &errors);

    /** Fewer lines, where the report below needs the room. */
    void setBrief(bool isBrief);

    /** What was read, or why nothing could be; @p isProblem colours it. */
    void tell(const QString &sentence, bool isProblem);

Q_SIGNALS:
    /** Another text stands there. */
    void changed();

private:
    void chooseFile();
    void setText(const QByteArray &text, const QString &path);

    QString m_path;
    QByteArray m_captured;
    bool m_isQuiet = false;
    QPlainTextEdit *m_edit;
    QPushButton *m_fromCapture;
    TextLabel *m_told;
};

} // namespace Telemetry
