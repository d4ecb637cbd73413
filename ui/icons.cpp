#include "ui/icons.h"

#include "ui/painting.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Telemetry {

namespace {

QString fileOf(Icon icon)
{
    static constexpr const char16_t *names[] = {u"app",           u"overview",     u"events",  u"capture",  u"outbox",
                                                u"history",       u"settings",     u"help",    u"copy",     u"search",
                                                u"chevron-right", u"chevron-down", u"warning", u"check",    u"cross",
                                                u"folder",        u"later",        u"unknown", u"discarded"};
    return u":/telemetry/icons/"_s + QStringView(names[static_cast<int>(icon)]) + u".svg"_s;
}

QPixmap rendered(Icon icon, const QSize &pixels, const QColor &color)
{
    const QString key = u"telemetry-icon-%1-%2x%3-%4"_s.arg(static_cast<int>(icon))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(fileOf(icon));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "rendered", "every icon is compiled in");
    Q_UNUSED(opened)
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine : public QIconEngine
{
public:
    explicit ThemedIconEngine(Icon icon) : m_icon(icon) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        paintIcon(*painter, rect, m_icon, QGuiApplication::palette().color(group, QPalette::ButtonText));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_icon); }

private:
    Icon m_icon;
};

} // namespace

void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &color)
{
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    square = snapped(painter, square);
    const auto pixels = painter.deviceTransform().mapRect(square).size().toSize();
    if (pixels.isEmpty())
        return;
    painter.drawPixmap(square, rendered(icon, pixels, color), QRectF(QPointF(), pixels));
}

QIcon themedIcon(Icon icon)
{
    return QIcon(new ThemedIconEngine(icon));
}

} // namespace Telemetry
