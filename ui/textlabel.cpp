#include "ui/textlabel.h"

#include "ui/theme.h"
#include "ui/typography.h"

#include <QApplication>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

bool isJoiner(QChar character)
{
    return character == QChar(0x200C) || character == QChar(0x200D);
}

/** Of scripts in which joiners are part of the spelling. */
bool needsJoiners(QChar before)
{
    return before.script() == QChar::Script_Arabic || before.script() == QChar::Script_Devanagari;
}

/** Lines from right to left, as high as QLabel expects them. */
void paintLines(QPainter &painter, const QRect &room, const QString &text, Qt::Alignment alignment)
{
    QTextOption option((alignment & Qt::AlignHorizontal_Mask) | Qt::AlignAbsolute);
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(QTextOption::WordWrap);
    double height = 0;
    std::vector<std::unique_ptr<QTextLayout>> paragraphs;
    for (const QString &paragraph : text.split(u'\n')) {
        auto layout = std::make_unique<QTextLayout>(paragraph, painter.font());
        layout->setTextOption(option);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(room.width());
            line.setPosition({0, height});
            height += line.height();
        }
        layout->endLayout();
        paragraphs.push_back(std::move(layout));
    }
    const double rest = std::max(0.0, room.height() - height);
    const double above = alignment & Qt::AlignTop ? 0 : alignment & Qt::AlignBottom ? rest : rest / 2;
    for (const auto &layout : paragraphs)
        layout->draw(&painter, QPointF(room.left(), room.top() + above));
}

bool isWrittenLeft(QChar character)
{
    return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
}

} // namespace

QString visibleText(QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto category = text.at(at).category();
        const bool isHidden = category == QChar::Other_Control || category == QChar::Other_Format;
        if (isHidden && !(at > 0 && isJoiner(text.at(at)) && needsJoiners(text.at(at - 1))))
            text[at] = QChar::ReplacementCharacter;
    }
    return text;
}

QString isolatedText(const QString &text)
{
    if (!text.isRightToLeft() && std::none_of(text.begin(), text.end(), isWrittenLeft))
        return text;
    // A run begins and ends with what belongs to it, not with the signs of the sentence around it.
    static const QRegularExpression Run(u"[~/.$%<{\\-]*[A-Za-z0-9](?:[!-~]|[!-~ ](?=[!-~]))*"_s);
    QString result;
    qsizetype end = 0;
    auto runs = Run.globalMatch(text);
    while (runs.hasNext()) {
        const auto run = runs.next();
        QStringView inner = run.capturedView();
        while (!inner.isEmpty() && QStringView(u" .,;:!?()[]\"'").contains(inner.back()))
            inner.chop(1);
        result += QStringView(text).mid(end, run.capturedStart() - end);
        if (std::any_of(inner.begin(), inner.end(), [](QChar character) { return character.isLetter(); }))
            result += QChar(0x2066) + inner.toString() + QChar(0x2069);
        else
            result += inner;
        end = run.capturedStart() + inner.size();
    }
    return result + QStringView(text).mid(end);
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
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    QLabel::setText(isMirrored ? isolatedText(text) : text);
    updateFocusPolicy();
    if (isMirrored)
        updateDirection();
}

/** A text that is written from left to right as a whole is read so, and stands at the side of the others. */
void TextLabel::updateDirection()
{
    const QString shown = text();
    const bool isForeign = std::none_of(shown.begin(), shown.end(), isWrittenLeft);
    if (isForeign == (layoutDirection() == Qt::LeftToRight))
        return;
    setAlignment(QStyle::visualAlignment(Qt::RightToLeft, alignment()) | Qt::AlignAbsolute);
    if (isForeign)
        setLayoutDirection(Qt::LeftToRight);
    else
        unsetLayoutDirection();
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
    const bool isMirrored = wordWrap() && !m_isSelectable && text().isRightToLeft();
    if (!m_isElided && !isMirrored) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect room = contentsRect();
    if (!m_isElided) {
        // QLabel counts the blank at the end of a line, and lets the line begin beside the others.
        paintLines(painter, room, text(), QStyle::visualAlignment(Qt::RightToLeft, alignment()));
        return;
    }
    painter.drawText(
        room,
        int(Qt::AlignVCenter | Qt::TextSingleLine)
            | int(QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute),
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
