#include "ui/textlabel.h"

#include "ui/theme.h"
#include "ui/typography.h"

#include <QApplication>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace Telemetry {

QString visibleText(QString text)
{
    const auto isHidden = [](QChar character) {
        const auto category = character.category();
        return category == QChar::Other_Control || category == QChar::Other_Format;
    };
    std::replace_if(text.begin(), text.end(), isHidden, QChar(QChar::ReplacementCharacter));
    return text;
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<span style='white-space:pre-wrap'>") + text.toHtmlEscaped() + QStringLiteral("</span>");
}

TextLabel::TextLabel(const QString &text, Role role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    updateLook();
}

void TextLabel::setRole(Role role)
{
    if (m_role == role)
        return;
    m_role = role;
    updateLook();
}

void TextLabel::setSelectable(bool selectable)
{
    m_isSelectable = selectable;
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::NoTextInteraction);
    updateFocusPolicy();
}

void TextLabel::setText(const QString &text)
{
    QLabel::setText(text);
    updateFocusPolicy();
}

void TextLabel::updateFocusPolicy()
{
    if (m_isSelectable)
        setFocusPolicy(text().isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
}

void TextLabel::setElided(bool elided)
{
    m_isElided = elided;
    updateGeometry();
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_isElided ? QSize(0, hint.height()) : hint;
}

bool TextLabel::event(QEvent *event)
{
    const bool isCut = m_isElided && event->type() == QEvent::ToolTip
        && contentsRect().width() < fontMetrics().horizontalAdvance(text());
    if (!isCut)
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
    return true;
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_isElided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect room = contentsRect();
    painter.drawText(room,
                     int(Qt::AlignVCenter | Qt::TextSingleLine)
                         | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::ApplicationFontChange || type == QEvent::ApplicationPaletteChange)
        updateLook();
}

void TextLabel::updateLook()
{
    const auto base = QApplication::font();
    const auto c = colorsOf(QApplication::palette());
    QFont font = base;
    auto ink = c.text;
    switch (m_role) {
    case Role::Text:
        break;
    case Role::Strong:
        font = strongFont(base);
        break;
    case Role::CardTitle:
        font = cardTitleFont(base);
        break;
    case Role::PageTitle:
        font = pageTitleFont(base);
        break;
    case Role::Headline:
        font = headlineFont(base);
        break;
    case Role::Muted:
        ink = c.muted;
        break;
    case Role::Small:
        font = smallFont(base);
        ink = c.muted;
        break;
    case Role::Section:
        font = sectionFont(base);
        ink = c.muted;
        break;
    case Role::Mono:
        font = monoFont(base);
        break;
    case Role::Good:
        ink = c.good;
        break;
    case Role::Warning:
        ink = c.warning;
        break;
    case Role::Bad:
        ink = c.bad;
        break;
    }
    setFont(font);
    QPalette palette;
    palette.setColor(QPalette::WindowText, ink);
    setPalette(palette);
}

} // namespace Telemetry
