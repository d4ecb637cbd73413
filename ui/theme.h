#pragma once

#include "core/settings/preferences.h"

#include <QColor>
#include <QObject>
#include <QPalette>

class QApplication;

namespace Telemetry {

/**
 * The colours of the window by what they are for. Every text role reaches a contrast of 4.5:1 on the grounds named
 * beside it; tst_theme computes that for light, dark, foreign accents and high contrast.
 */
struct Colors
{
    bool dark = false;
    bool highContrast = false;

    QColor page; ///< ground of pages, cards and fields
    QColor sideBar; ///< ground of the side bar and of resting strips
    QColor line; ///< border of cards, strong hairline
    QColor weakLine; ///< hairline between rows
    QColor border; ///< border of buttons and fields
    QColor button; ///< ground of a resting button
    QColor hover; ///< ground of a button or row under the pointer
    QColor pressed; ///< ground of a button held down

    QColor text; ///< on page, sideBar, button, hover, tag, selection, changed, added, removed
    QColor muted; ///< secondary text on page, sideBar, hover
    QColor note; ///< secondary text on coloured grounds: changed, added, removed, selection
    QColor link; ///< text of links on page

    QColor accent; ///< ground of main buttons, the switch, counts; carries onAccent
    QColor onAccent; ///< text on accent
    QColor accentWeak; ///< quiet fill beside accent (older bars); never carries text
    QColor focus; ///< ring around what has the keyboard

    QColor selection; ///< ground of the selected row
    QColor selectionText; ///< on selection
    QColor tag; ///< ground of a small tag; carries tagText
    QColor tagText;

    QColor good, goodGround, warning, warningGround, bad,
        badGround; ///< text and the ground under it; text also on page

    QColor jsonKey, jsonString, jsonNumber, jsonWord; ///< on page, selection, changed, added, removed
    QColor changed, added, removed; ///< grounds of marked lines
    QColor found; ///< ground of a search hit
    QColor privateLine; ///< underline of a value the privacy lens points at

    QColor console, consoleText; ///< output of a command: dark in both themes

    bool operator==(const Colors &) const = default;
};

/** Ratio of luminances as WCAG 2 defines it, 1 to 21. Alpha is ignored. */
double contrast(const QColor &first, const QColor &second);

/** @p color moved towards black or white, as little as needed, until it has @p ratio on @p ground. */
QColor withContrast(QColor color, const QColor &ground, double ratio = 4.5);

/**
 * The colours that belong to @p palette: dark or light by its lightness; the accent of the desktop where Highlight is
 * neither Qt's default nor ours; pure black on white (or the reverse) is taken as high contrast and left as it is.
 * colorsOf(paletteOf(c, p)) gives c again, so a widget asks with its own palette and needs no global.
 */
Colors colorsOf(const QPalette &palette);

/** The palette that shows @p colors, built over the desktop's own @p system. */
QPalette paletteOf(const Colors &colors, const QPalette &system);

/** The colours for @p theme on a desktop whose palette is @p system. */
Colors colorsOf(const QPalette &system, Preferences::Theme theme);

/** Sets style and palette of the program once. @see ThemeFollower */
void applyTheme(QApplication &application, Preferences::Theme theme);

/** Keeps the program in the chosen theme while the desktop changes its own. */
class ThemeFollower : public QObject
{
    Q_OBJECT
public:
    /** @param application  not owned; must outlive this object. Applies @p theme at once. */
    ThemeFollower(QApplication &application, Preferences::Theme theme, QObject *parent = nullptr);

    void setTheme(Preferences::Theme theme);
    Preferences::Theme theme() const { return m_theme; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QApplication &m_application;
    Preferences::Theme m_theme;
    bool m_pending = false; ///< the desktop's change is told once per window; applied once
};

} // namespace Telemetry
