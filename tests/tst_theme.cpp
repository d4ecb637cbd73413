#include "ui/telemetrystyle.h"
#include "ui/theme.h"
#include "ui/typography.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Telemetry;
using Theme = Preferences::Theme;

namespace {

QPalette systemPalette(const QColor &window, const QColor &text, const QColor &highlight)
{
    QPalette palette;
    palette.setColor(QPalette::All, QPalette::Window, window);
    palette.setColor(QPalette::All, QPalette::WindowText, text);
    palette.setColor(QPalette::All, QPalette::Highlight, highlight);
    return palette;
}

struct Pair
{
    const char *name;
    QColor Colors::*text;
    QColor Colors::*ground;
};

/** Every text on every ground that the parts put it on. */
const Pair pairs[] = {
    {"text on page", &Colors::text, &Colors::page},
    {"text on side bar", &Colors::text, &Colors::sideBar},
    {"text on button", &Colors::text, &Colors::button},
    {"text on hover", &Colors::text, &Colors::hover},
    {"text on pressed", &Colors::text, &Colors::pressed},
    {"text on tag", &Colors::text, &Colors::tag},
    {"text on selection", &Colors::text, &Colors::selection},
    {"text on changed", &Colors::text, &Colors::changed},
    {"text on added", &Colors::text, &Colors::added},
    {"text on removed", &Colors::text, &Colors::removed},
    {"text on found", &Colors::text, &Colors::found},
    {"text on bad ground", &Colors::text, &Colors::badGround},
    {"muted on page", &Colors::muted, &Colors::page},
    {"muted on side bar", &Colors::muted, &Colors::sideBar},
    {"muted on hover", &Colors::muted, &Colors::hover},
    {"note on page", &Colors::note, &Colors::page},
    {"note on changed", &Colors::note, &Colors::changed},
    {"note on added", &Colors::note, &Colors::added},
    {"note on removed", &Colors::note, &Colors::removed},
    {"note on selection", &Colors::note, &Colors::selection},
    {"note on warning ground", &Colors::note, &Colors::warningGround},
    {"note on bad ground", &Colors::note, &Colors::badGround},
    {"link on page", &Colors::link, &Colors::page},
    {"on accent", &Colors::onAccent, &Colors::accent},
    {"selection text on selection", &Colors::selectionText, &Colors::selection},
    {"tag text on tag", &Colors::tagText, &Colors::tag},
    {"good on its ground", &Colors::good, &Colors::goodGround},
    {"good on page", &Colors::good, &Colors::page},
    {"good on added", &Colors::good, &Colors::added},
    {"warning on its ground", &Colors::warning, &Colors::warningGround},
    {"warning on page", &Colors::warning, &Colors::page},
    {"warning on changed", &Colors::warning, &Colors::changed},
    {"bad on its ground", &Colors::bad, &Colors::badGround},
    {"bad on page", &Colors::bad, &Colors::page},
    {"bad on button", &Colors::bad, &Colors::button},
    {"bad on hover", &Colors::bad, &Colors::hover},
    {"bad on removed", &Colors::bad, &Colors::removed},
    {"console", &Colors::consoleText, &Colors::console},
};

struct Desktop
{
    const char *name;
    Colors colors;
};

QList<Desktop> desktops()
{
    const QColor fusion(48, 140, 198);
    const auto light = systemPalette(0xefefef, 0x202020, fusion);
    const auto dark = systemPalette(0x2a2e32, 0xfcfcfc, fusion);
    const auto with = [](QPalette palette, QRgb accent) {
        palette.setColor(QPalette::All, QPalette::Highlight, QColor(accent));
        return palette;
    };
    return {
        {"light", colorsOf(light)},
        {"dark", colorsOf(dark)},
        {"light chosen on a dark desktop", colorsOf(dark, Theme::Light)},
        {"dark chosen on a light desktop", colorsOf(light, Theme::Dark)},
        {"light, blue accent", colorsOf(with(light, 0x3584e4))},
        {"light, yellow accent", colorsOf(with(light, 0xf6d32d))},
        {"light, pale green accent", colorsOf(with(light, 0xb8e994))},
        {"light, nearly black accent", colorsOf(with(light, 0x101010))},
        {"dark, blue accent", colorsOf(with(dark, 0x3daee9))},
        {"dark, yellow accent", colorsOf(with(dark, 0xf6d32d))},
        {"dark, red accent", colorsOf(with(dark, 0xaa0000))},
        {"high contrast, black on white", colorsOf(systemPalette(Qt::white, Qt::black, 0x0000ff))},
        {"high contrast, white on black", colorsOf(systemPalette(Qt::black, Qt::white, 0x1aebff))},
    };
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsLegible_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const auto &[desktop, colors] : desktops()) {
            for (const auto &pair : pairs)
                QTest::addRow("%s: %s", desktop, pair.name) << colors.*pair.text << colors.*pair.ground;
            const QColor Colors::*json[] = {&Colors::jsonKey, &Colors::jsonString, &Colors::jsonNumber,
                                            &Colors::jsonWord};
            const QColor Colors::*grounds[] = {&Colors::page,         &Colors::selection, &Colors::changed,
                                               &Colors::added,        &Colors::removed,   &Colors::found,
                                               &Colors::warningGround};
            for (int kind = 0; kind < 4; ++kind) {
                for (int ground = 0; ground < 7; ++ground)
                    QTest::addRow("%s: JSON token %d on ground %d", desktop, kind, ground)
                        << colors.*json[kind] << colors.*grounds[ground];
            }
        }
    }

    void everyTextIsLegible()
    {
        QFETCH(const QColor, text);
        QFETCH(const QColor, ground);
        QVERIFY(text.isValid());
        QVERIFY(ground.isValid());
        const auto ratio = contrast(text, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2 is %3"_s.arg(text.name(), ground.name()).arg(ratio)));
    }

    void signsAndFocusStandOut_data()
    {
        QTest::addColumn<Colors>("colors");
        for (const auto &[desktop, colors] : desktops())
            QTest::newRow(desktop) << colors;
    }

    void signsAndFocusStandOut()
    {
        QFETCH(const Colors, colors);
        QVERIFY(contrast(colors.focus, colors.page) >= 3);
        QVERIFY(contrast(colors.muted, colors.page) >= 3); // outline of boxes and of the switch
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    }

    void aWidgetSeesTheSameColors_data() { signsAndFocusStandOut_data(); }

    void aWidgetSeesTheSameColors()
    {
        QFETCH(const Colors, colors);
        QCOMPARE(colorsOf(paletteOf(colors, QPalette())), colors);
    }

    void accentOfTheDesktopWins()
    {
        const auto own = colorsOf(systemPalette(0xefefef, 0x202020, QColor(48, 140, 198)));
        QCOMPARE(own.accent, QColor(0x5a2fe0));
        const auto blue = colorsOf(systemPalette(0xefefef, 0x202020, 0x1a5fb4));
        QCOMPARE(blue.accent, QColor(0x1a5fb4));
        QVERIFY(blue.selection != own.selection);
    }

    void highContrastIsKept()
    {
        const auto colors = colorsOf(systemPalette(Qt::black, Qt::white, 0x1aebff));
        QVERIFY(colors.highContrast);
        QVERIFY(colors.dark);
        QCOMPARE(colors.page, QColor(Qt::black));
        QCOMPARE(colors.line, QColor(Qt::white));
        QCOMPARE(colors.muted, QColor(Qt::white));
    }

    void themeSwitchesLiveAndBack()
    {
        applyTheme(*qApp, Theme::Dark);
        QVERIFY(qobject_cast<TelemetryStyle *>(QApplication::style()));
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x1e1f24));
        applyTheme(*qApp, Theme::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0xffffff));
        applyTheme(*qApp, Theme::System);
        QVERIFY(!colorsOf(QApplication::palette()).dark); // offscreen has a light palette
    }

    void followsAChangeOfTheDesktop()
    {
        ThemeFollower follower(*qApp, Theme::Dark);
        QApplication::setPalette(QPalette(Qt::lightGray));
        QEvent change(QEvent::ThemeChange);
        QApplication::sendEvent(qApp, &change);
        QTRY_COMPARE(QApplication::palette().color(QPalette::Window), QColor(0x1e1f24));
        follower.setTheme(Theme::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0xffffff));
    }

    void measuresFollowTheFont()
    {
        QFont font;
        font.setPixelSize(13);
        QCOMPARE(Grid(font).rowHeight(), 32);
        QCOMPARE(pageTitleFont(font).pixelSize(), 19);
        font.setPixelSize(26);
        QCOMPARE(Grid(font).rowHeight(), 64);
        QCOMPARE(pageTitleFont(font).pixelSize(), 38);
        QCOMPARE(Grid(font).px(0), 0);
        font.setPixelSize(4);
        QCOMPARE(Grid(font).px(1), 1);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
