#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace Telemetry {

/** A rounded panel with an optional title. Pages put their parts into body() or, edge to edge, into strips. */
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    /** Empty: no title. Also the accessible name. */
    void setTitle(const QString &title);
    QString title() const;

    /** Where the content goes, below the title, inside the padding. */
    QVBoxLayout *body() const { return m_body; }

    /** Whether body() keeps the card's padding; without, its content reaches to the border. Default: true. */
    void setPadded(bool padded);

    /** A padded row above (or below) the body, parted from it by a line, for a heading with buttons or a foot. */
    QBoxLayout *addHeader();
    QBoxLayout *addFooter();

    /** A paragraph in the colour of secondary text, wrapped, plain. Added to body(). */
    QLabel *addMutedText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QBoxLayout *addStrip(int index);
    void updateMeasures();
    void placeCorners();

    QVBoxLayout *m_outer;
    QVBoxLayout *m_body;
    QLabel *m_title;
    QWidget *m_header = nullptr;
    QWidget *m_footer = nullptr;
    QList<QWidget *> m_corners; ///< above content that reaches to the border
    bool m_padded = true;
};

} // namespace Telemetry
