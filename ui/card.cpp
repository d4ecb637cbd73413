#include "ui/card.h"

#include "ui/painting.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/typography.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace Telemetry {

namespace {

/** Paints the card's rounded corner again, over content with a square one. */
class Corner : public QWidget
{
public:
    explicit Corner(Card *card) : QWidget(card) { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto c = colorsOf(palette());
        QPainter painter(this);
        painter.translate(-pos());
        const auto card = snapped(painter, parentWidget()->rect());
        const double radius = Grid(font()).cardRadius();
        QPainterPath outside;
        outside.setFillRule(Qt::OddEvenFill);
        outside.addRect(card);
        outside.addRoundedRect(card, radius, radius);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(outside, palette().color(QPalette::Window));
        drawBox(painter, card, radius, {}, c.line);
    }
};

} // namespace

Card::Card(QWidget *parent) : Card(QString(), parent) { }

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent),
      m_outer(new QVBoxLayout(this)),
      m_body(new QVBoxLayout),
      m_title(new TextLabel({}, TextLabel::Role::CardTitle))
{
    setFrameShape(QFrame::NoFrame);
    m_outer->setSpacing(0);
    m_outer->addLayout(m_body); // without stretch: a card grows only where its content does
    m_body->addWidget(m_title);
    setTitle(title);
    updateMeasures();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setPadded(bool padded)
{
    m_padded = padded;
    updateMeasures();
}

void Card::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeCorners();
}

void Card::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    placeCorners(); // above all that was added meanwhile
}

void Card::placeCorners()
{
    if (m_padded) {
        qDeleteAll(m_corners);
        m_corners.clear();
        return;
    }
    while (m_corners.size() < 4) {
        m_corners.append(new Corner(this));
        m_corners.last()->show();
    }
    const int side = Grid(font()).cardRadius();
    const int right = width() - side;
    const int bottom = height() - side;
    const QPoint places[] = {{0, 0}, {right, 0}, {0, bottom}, {right, bottom}};
    for (int corner = 0; corner < 4; ++corner) {
        m_corners.at(corner)->setGeometry(QRect(places[corner], QSize(side, side)));
        m_corners.at(corner)->raise();
    }
}

QBoxLayout *Card::addHeader()
{
    Q_ASSERT(m_header == nullptr);
    auto *layout = addStrip(0);
    m_header = layout->parentWidget();
    return layout;
}

QBoxLayout *Card::addFooter()
{
    Q_ASSERT(m_footer == nullptr);
    auto *layout = addStrip(m_outer->count());
    m_footer = layout->parentWidget();
    return layout;
}

QLabel *Card::addMutedText(const QString &text)
{
    auto *label = new TextLabel(text, TextLabel::Role::Muted);
    label->setWordWrap(true);
    m_body->addWidget(label);
    return label;
}

void Card::paintEvent(QPaintEvent *)
{
    const auto c = colorsOf(palette());
    QPainter painter(this);
    drawBox(painter, rect(), Grid(font()).cardRadius(), c.page, c.line);
    if (m_header != nullptr)
        drawHairline(painter, m_header->geometry(), c.line);
    if (m_footer != nullptr)
        drawHairline(painter, QRectF(m_footer->geometry().topLeft(), QSizeF(m_footer->width(), 1)), c.line);
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateMeasures();
}

QBoxLayout *Card::addStrip(int index)
{
    auto *strip = new QWidget;
    auto *layout = new QHBoxLayout(strip);
    m_outer->insertWidget(index, strip);
    const Grid grid(font());
    layout->setContentsMargins(grid.px(14), grid.px(12), grid.px(14), grid.px(12));
    layout->setSpacing(grid.unit());
    return layout;
}

void Card::updateMeasures()
{
    const Grid grid(font());
    // The border is the card's own: content never covers it.
    m_outer->setContentsMargins(1, 1, 1, 1);
    if (m_padded)
        m_body->setContentsMargins(grid.cardPaddingHorizontal() - 1, grid.cardPaddingVertical() - 1,
                                   grid.cardPaddingHorizontal() - 1, grid.cardPaddingVertical() - 1);
    else
        m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(grid.unit());
    placeCorners();
    for (QWidget *strip : {m_header, m_footer}) {
        if (strip == nullptr)
            continue;
        strip->layout()->setContentsMargins(grid.px(14), grid.px(12), grid.px(14), grid.px(12));
        strip->layout()->setSpacing(grid.unit());
    }
}

} // namespace Telemetry
