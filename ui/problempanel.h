#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace Telemetry {

class CodeExcerpt;
class TextLabel;

/** Lines of a file around a place. */
struct Excerpt
{
    QString file{}; ///< as shown: relative to the project
    QString message{}; ///< what is wrong, after the file's name: "line 31, column 3: ..."
    int firstLine = 1; ///< number of lines[0]
    QStringList lines{}; ///< may be empty, when the file cannot be read
    int markedLine = 0; ///< number of the offending line; 0: none
};

/**
 * An error that is a page of its own: headline, sentence, the place in the file, what can be done. With neither excerpt
 * nor buttons it serves as the page that says why nothing is here.
 */
class ProblemPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemPanel(QWidget *parent = nullptr);

    void setProblem(const QString &headline, const QString &sentence);
    void setExcerpt(const Excerpt &excerpt);
    void clearExcerpt();

    /** A button in the row below; the first in reading order is the nearest remedy. Owned by the panel. */
    QPushButton *addButton(const QString &text);

    /** A link-like button at the end of the row. */
    QPushButton *addLink(const QString &text);

    void clearButtons();

    /** Headline, sentence and place as plain text, for "Copy message". */
    QString message() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateMeasures();

    QVBoxLayout *m_layout;
    TextLabel *m_headline;
    TextLabel *m_sentence;
    CodeExcerpt *m_excerpt;
    QHBoxLayout *m_buttons;
    qsizetype m_links = 0;
};

} // namespace Telemetry
