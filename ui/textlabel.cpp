#include "ui/textlabel.h"

#include "ui/theme.h"
#include "ui/typography.h"

#include <QApplication>
#include <QEvent>

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
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::NoTextInteraction);
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
