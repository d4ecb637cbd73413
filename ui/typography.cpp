#include "ui/typography.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Telemetry {

namespace {

constexpr double NormalSize = 13;

QFont scaled(QFont font, double size)
{
    const double ratio = size / NormalSize;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * ratio);
    else
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * ratio))));
    return font;
}

} // namespace

QFont strongFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont pageTitleFont(const QFont &base)
{
    return strongFont(scaled(base, 19));
}

QFont cardTitleFont(const QFont &base)
{
    return strongFont(base);
}

QFont headlineFont(const QFont &base)
{
    return strongFont(scaled(base, 16));
}

QFont smallFont(const QFont &base)
{
    return scaled(base, 12);
}

QFont tagFont(const QFont &base)
{
    return scaled(base, 11);
}

QFont sectionFont(const QFont &base)
{
    QFont font = strongFont(scaled(base, 11));
    font.setLetterSpacing(QFont::PercentageSpacing, 106);
    return font;
}

QFont monoFont(const QFont &base)
{
    QFont font = scaled(base, 12.5);
    font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setStyleStrategy(QFont::PreferNoShaping); // "//" stays two characters
    return font;
}

Grid::Grid(const QFont &font) : m_scale(QFontInfo(font).pixelSize() / NormalSize) { }

int Grid::px(double atNormal) const
{
    if (atNormal <= 0)
        return 0;
    return std::max(1, static_cast<int>(std::lround(atNormal * m_scale)));
}

} // namespace Telemetry
