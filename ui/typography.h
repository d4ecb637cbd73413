#pragma once

#include <QFont>

namespace Telemetry {

/** Fonts as ratios of the given font (13 px in the drawings), so that they follow the person's text size. */
QFont pageTitleFont(const QFont &base); ///< 19 semibold
QFont cardTitleFont(const QFont &base); ///< 13 semibold
QFont headlineFont(const QFont &base); ///< 16 semibold
QFont smallFont(const QFont &base); ///< 12
QFont sectionFont(const QFont &base); ///< 11 semibold, spaced capitals (the caller's text stays as it is)
QFont tagFont(const QFont &base); ///< 11
QFont monoFont(const QFont &base); ///< 12.5 in the desktop's fixed-width font, without ligatures

/** Sets @p strong (semibold) on @p base. */
QFont strongFont(const QFont &base);

/** Line height of monospace text over its font size. */
constexpr double MonoLineHeight = 1.6;

/**
 * Measures in logical pixels that follow a font. The numbers of the drawings hold at a font of 13 px.
 */
class Grid
{
public:
    explicit Grid(const QFont &font);

    /** @p atNormal pixels of the drawing at this font, at least 1 for anything above 0. */
    int px(double atNormal) const;

    int unit() const { return px(8); }
    int pageMargin() const { return px(22); }
    int gap() const { return px(14); }
    int cardPaddingHorizontal() const { return px(16); }
    int cardPaddingVertical() const { return px(14); }
    int cardRadius() const { return px(9); }
    int controlRadius() const { return px(6); }
    int controlHeight() const { return px(30); }
    int rowHeight() const { return px(32); }
    int sideBarWidth() const { return px(196); }
    int iconSize() const { return px(16); }

private:
    double m_scale;
};

} // namespace Telemetry
