#include "ui/theme.h"

#include "ui/telemetrystyle.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace Telemetry {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/** @p share of @p color over @p ground, opaque. */
QColor mixed(const QColor &color, const QColor &ground, double share)
{
    const auto channel = [share](int above, int below) {
        return static_cast<int>(std::lround(above * share + below * (1 - share)));
    };
    return {channel(color.red(), ground.red()), channel(color.green(), ground.green()),
            channel(color.blue(), ground.blue())};
}

Colors lightColors()
{
    Colors c;
    c.page = QColor(0xffffff);
    c.sideBar = QColor(0xf6f7f9);
    c.line = QColor(0xe3e5ea);
    c.weakLine = QColor(0xeceef1);
    c.border = QColor(0xd3d6dd);
    c.button = QColor(0xffffff);
    c.hover = QColor(0xf5f6f8);
    c.pressed = QColor(0xe9ebef);
    c.text = QColor(0x1c1d21);
    c.muted = QColor(0x6b6f7a);
    c.note = QColor(0x5b5f6a);
    c.link = QColor(0x5a2fe0);
    c.accent = QColor(0x5a2fe0);
    c.onAccent = QColor(0xffffff);
    c.accentWeak = QColor(0xb8a8f2);
    c.focus = QColor(0x5a2fe0);
    c.selection = QColor(0xe7e3fb);
    c.selectionText = QColor(0x4319b8);
    c.tag = QColor(0xeff0f3);
    c.tagText = QColor(0x4a4e58);
    c.good = QColor(0x17633a);
    c.goodGround = QColor(0xe2f4e8);
    c.warning = QColor(0x7a4b00);
    c.warningGround = QColor(0xfff1d6);
    c.bad = QColor(0xa1260d);
    c.badGround = QColor(0xfde9e4);
    c.jsonKey = QColor(0x4319b8);
    c.jsonString = QColor(0x17633a);
    c.jsonNumber = QColor(0xa13a00);
    c.jsonWord = QColor(0x0b5cad);
    c.changed = QColor(0xfff4d4);
    c.added = QColor(0xe2f4e8);
    c.removed = QColor(0xfde9e4);
    c.found = QColor(0xffe49a);
    c.privateLine = QColor(0xc77700);
    c.console = QColor(0x18191d);
    c.consoleText = QColor(0xd6d8de);
    return c;
}

Colors darkColors()
{
    Colors c;
    c.dark = true;
    c.page = QColor(0x1e1f24);
    c.sideBar = QColor(0x18191d);
    c.line = QColor(0x33353d);
    c.weakLine = QColor(0x2b2d34);
    c.border = QColor(0x43464f);
    c.button = QColor(0x25272d);
    c.hover = QColor(0x2b2d34);
    c.pressed = QColor(0x33353d);
    c.text = QColor(0xe6e7eb);
    c.muted = QColor(0x9a9eab);
    c.note = QColor(0xb4b8c4);
    c.link = QColor(0xa995ff);
    c.accent = QColor(0x7857fa); // #7c5cff carries white with 4.4:1 only
    c.onAccent = QColor(0xffffff);
    c.accentWeak = QColor(0x4d4287);
    c.focus = QColor(0x9d87ff);
    c.selection = QColor(0x33295f);
    c.selectionText = QColor(0xc9bcff);
    c.tag = QColor(0x2f3139);
    c.tagText = QColor(0xc3c6d0);
    c.good = QColor(0x7fd3a0);
    c.goodGround = QColor(0x1d3a2a);
    c.warning = QColor(0xf0c677);
    c.warningGround = QColor(0x41341a);
    c.bad = QColor(0xf2957e);
    c.badGround = QColor(0x43231c);
    c.jsonKey = QColor(0xb9a8ff);
    c.jsonString = QColor(0x7fd3a0);
    c.jsonNumber = QColor(0xf0a878);
    c.jsonWord = QColor(0x7db7f0);
    c.changed = QColor(0x41341a);
    c.added = QColor(0x1d3a2a);
    c.removed = QColor(0x43231c);
    c.found = QColor(0x523f0c);
    c.privateLine = QColor(0xf0c677);
    c.console = QColor(0x131417);
    c.consoleText = QColor(0xd6d8de);
    return c;
}

/** Everything that derives from the accent, from one that the desktop chose. */
void applyAccent(Colors &c, const QColor &wanted)
{
    c.onAccent = contrast(Qt::white, wanted) >= 3 ? QColor(Qt::white) : QColor(Qt::black);
    c.accent = withContrast(wanted, c.onAccent);
    c.accentWeak = mixed(c.accent, c.page, 0.4);
    c.selection = mixed(c.accent, c.page, c.dark ? 0.25 : 0.14);
    c.selectionText = withContrast(c.accent, c.selection);
    c.link = withContrast(c.accent, c.page);
    c.focus = withContrast(c.accent, c.page, 3);
    for (QColor *text : {&c.jsonKey, &c.jsonString, &c.jsonNumber, &c.jsonWord, &c.note})
        *text = withContrast(*text, c.selection);
}

/** Keeps the grounds, gives all text and every line the full contrast of the desktop. */
void applyHighContrast(Colors &c, const QPalette &palette)
{
    c.highContrast = true;
    c.page = palette.color(QPalette::Active, QPalette::Window);
    c.text = palette.color(QPalette::Active, QPalette::WindowText);
    for (QColor *ground : {&c.sideBar, &c.button})
        *ground = c.page;
    for (QColor *ink : {&c.line, &c.border, &c.muted, &c.note, &c.tagText, &c.jsonKey, &c.jsonString, &c.jsonNumber,
                        &c.jsonWord, &c.selectionText, &c.good, &c.warning, &c.bad, &c.focus})
        *ink = c.text;
    c.weakLine = mixed(c.text, c.page, 0.5);
    c.link = withContrast(c.accent, c.page, 7);
}

bool isHighContrast(const QColor &window, const QColor &text)
{
    constexpr QRgb white = 0xffffffff;
    constexpr QRgb black = 0xff000000;
    return (window.rgb() == white && text.rgb() == black) || (window.rgb() == black && text.rgb() == white);
}

/** Ours, Fusion's, and that of a palette nobody set: none of them says what the person likes. */
bool isOwnChoice(const QColor &highlight)
{
    const std::array defaults{lightColors().accent, darkColors().accent, QColor(48, 140, 198), QColor(Qt::darkBlue)};
    return std::none_of(defaults.begin(), defaults.end(),
                        [&](const QColor &color) { return color.rgb() == highlight.rgb(); });
}

Colors colorsFor(const QPalette &palette, bool dark, bool highContrast)
{
    Colors c = dark ? darkColors() : lightColors();
    const auto highlight = palette.color(QPalette::Active, QPalette::Highlight);
    if (isOwnChoice(highlight))
        applyAccent(c, highlight);
    if (highContrast)
        applyHighContrast(c, palette);
    return c;
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Window))
        < luminance(palette.color(QPalette::Active, QPalette::WindowText));
}

} // namespace

double contrast(const QColor &first, const QColor &second)
{
    const auto [low, high] = std::minmax({luminance(first), luminance(second)});
    return (high + 0.05) / (low + 0.05);
}

QColor withContrast(QColor color, const QColor &ground, double ratio)
{
    const QColor towards = contrast(Qt::white, ground) > contrast(Qt::black, ground) ? Qt::white : Qt::black;
    const QColor start = color;
    for (int step = 1; step <= 50 && contrast(color, ground) < ratio; ++step)
        color = mixed(towards, start, step / 50.0);
    return color;
}

Colors colorsOf(const QPalette &palette)
{
    return colorsFor(palette, isDark(palette),
                     isHighContrast(palette.color(QPalette::Active, QPalette::Window),
                                    palette.color(QPalette::Active, QPalette::WindowText)));
}

Colors colorsOf(const QPalette &system, Preferences::Theme theme)
{
    if (theme == Preferences::Theme::System)
        return colorsOf(system);
    return colorsFor(system, theme == Preferences::Theme::Dark, false);
}

QPalette paletteOf(const Colors &c, const QPalette &system)
{
    QPalette palette = system;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, c.page},
        {QPalette::WindowText, c.text},
        {QPalette::Base, c.page},
        {QPalette::AlternateBase, c.sideBar},
        {QPalette::Text, c.text},
        {QPalette::PlaceholderText, c.muted},
        {QPalette::Button, c.button},
        {QPalette::ButtonText, c.text},
        {QPalette::BrightText, c.onAccent},
        {QPalette::Highlight, c.accent},
        {QPalette::HighlightedText, c.onAccent},
        {QPalette::Link, c.link},
        {QPalette::LinkVisited, c.link},
        {QPalette::ToolTipBase, c.page},
        {QPalette::ToolTipText, c.text},
        {QPalette::Light, c.page},
        {QPalette::Midlight, c.hover},
        {QPalette::Mid, c.border},
        {QPalette::Dark, c.muted},
        {QPalette::Shadow, c.border},
    };
    for (const auto &[role, color] : roles)
        palette.setColor(QPalette::All, role, color);
    const auto faded = mixed(c.text, c.page, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

void applyTheme(QApplication &application, Preferences::Theme theme)
{
    if (!qobject_cast<TelemetryStyle *>(QApplication::style()))
        QApplication::setStyle(new TelemetryStyle);
    QApplication::setPalette(QPalette()); // back to the desktop's, to see what it is now
    const auto system = application.palette();
    const auto palette = paletteOf(colorsOf(system, theme), system);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

ThemeFollower::ThemeFollower(QApplication &application, Preferences::Theme theme, QObject *parent)
    : QObject(parent), m_application(application), m_theme(theme)
{
    applyTheme(m_application, m_theme);
    m_application.installEventFilter(this);
}

void ThemeFollower::setTheme(Preferences::Theme theme)
{
    m_theme = theme;
    applyTheme(m_application, m_theme);
}

bool ThemeFollower::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_pending) {
        m_pending = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_pending = false;
                applyTheme(m_application, m_theme);
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Telemetry
