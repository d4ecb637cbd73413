#include "core/base/language.h"
#include "tests/support/largescreen.h"
#include "tests/support/pseudotranslator.h"
#include "tests/support/recordedreports.h"
#include "tests/support/windowdesk.h"
#include "tests/support/windowflaws.h"
#include "ui/consentdialog.h"
#include "ui/historypage.h"
#include "ui/jsonview.h"
#include "ui/keptreportcard.h"
#include "ui/problempanel.h"
#include "ui/reportcard.h"
#include "ui/reviewdialog.h"
#include "ui/sandboxdialog.h"
#include "ui/statusbadge.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QAbstractScrollArea>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

/** How the window is shown. */
struct Look
{
    const char *name;
    Preferences::Theme theme = Preferences::Theme::Light;
    double textScale = 1;
    QSize size = {1280, 800};
    double pixelRatio = 1; ///< of the picture
    bool hasLongTexts = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    const char *language = "en";
    bool isPseudo = false;
};

using Theme = Preferences::Theme;
const Look looks[] = {
    {.name = "light"},
    {.name = "dark", .theme = Theme::Dark},
    {.name = "2x", .pixelRatio = 2},
    {.name = "small", .size = {900, 600}},
    {.name = "150 %", .textScale = 1.5, .size = {1350, 900}},
    {.name = "200 %", .textScale = 2, .size = {1800, 1200}},
    {.name = "long", .hasLongTexts = true},
    {.name = "long, small", .theme = Theme::Dark, .size = {900, 600}, .hasLongTexts = true},
    {.name = "right to left", .direction = Qt::RightToLeft},
    {.name = "pseudo", .isPseudo = true},
    {.name = "de", .language = "de"},
    {.name = "es", .language = "es"},
    {.name = "fr", .language = "fr"},
    {.name = "pt_BR", .language = "pt_BR"},
    {.name = "hi", .language = "hi"},
    {.name = "zh_CN", .language = "zh_CN"},
    {.name = "ar", .direction = Qt::RightToLeft, .language = "ar"},
};

enum class Page {
    Overview,
    Events,
    Problem,
    NoProject,
    Capture,
    Consent,
    Review,
    Outbox,
    History,
    Connections,
    Settings,
    Help,
    Sandbox
};

struct NamedPage
{
    const char *name;
    Page page;
};
const NamedPage pages[] = {{"overview", Page::Overview},       {"events", Page::Events},     {"problem", Page::Problem},
                           {"no project", Page::NoProject},    {"capture", Page::Capture},   {"consent", Page::Consent},
                           {"review", Page::Review},           {"outbox", Page::Outbox},     {"history", Page::History},
                           {"connections", Page::Connections}, {"settings", Page::Settings}, {"help", Page::Help},
                           {"sandbox", Page::Sandbox}};

/** Makes every text two fifths longer, as German does, while there is no translation. */
class LongTexts : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString more;
        for (const QString &word : text.split(u' ')) {
            if (more.size() * 5 < text.size() * 2 && !word.contains(u'%') && !word.contains(u'&'))
                more += u' ' + word.toLower();
        }
        return more.isEmpty() ? QString() : QString(text + more.left(std::max<qsizetype>(2, text.size() * 2 / 5 + 1)));
    }

    bool isEmpty() const override { return false; }
};

} // namespace

/**
 * Every page in every look and language: no label, button or title gets less room than it wants, none covers another.
 * With the variable TELEMETRY_PICTURES set to a folder the pictures are written there (see tests/contactsheet).
 */
class TestWindowLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_font = QApplication::font(); }

    void cleanup()
    {
        m_sandbox.reset();
        m_desk.reset();
        QCoreApplication::removeTranslator(&m_longTexts);
        QCoreApplication::removeTranslator(&m_pseudo);
        setLanguage(u"en"_s);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setFont(m_font);
    }

    void everythingHasItsRoom_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("look");
        for (size_t page = 0; page < std::size(pages); ++page) {
            for (size_t look = 0; look < std::size(looks); ++look)
                QTest::addRow("%s, %s", pages[page].name, looks[look].name) << int(page) << int(look);
        }
    }

    void everythingHasItsRoom()
    {
        QFETCH(const int, page);
        QFETCH(const int, look);
        const Look &how = looks[look];
        applyTheme(*qApp, how.theme);
        QFont font = m_font;
        font.setPixelSize(int(13 * how.textScale));
        QApplication::setFont(font);
        if (how.hasLongTexts)
            QCoreApplication::installTranslator(&m_longTexts);
        if (how.isPseudo)
            QCoreApplication::installTranslator(&m_pseudo);
        setLanguage(QString::fromLatin1(how.language));
        QGuiApplication::setLayoutDirection(how.direction);

        QWidget *window = nullptr;
        open(pages[page].page, how.size, window);
        QVERIFY(window);
        settle();
        takePicture(*window, how, QString::fromLatin1(QTest::currentDataTag()));
        const QStringList flaws = flawsOf(*window);
        QVERIFY2(flaws.isEmpty(), qPrintable(u'\n' + flaws.join(u'\n')));
    }

    /** The check itself finds what it is for. */
    void flawsAreFound()
    {
        QWidget window;
        window.resize(300, 200);
        auto *narrow = new TextLabel(u"a text that is too long for so little room"_s);
        narrow->setParent(&window);
        narrow->setGeometry(0, 0, 60, 20);
        auto *under = new QPushButton(u"under"_s, &window);
        under->setGeometry(0, 60, under->sizeHint().width(), under->sizeHint().height());
        auto *over = new QPushButton(u"over"_s, &window);
        over->setGeometry(10, 70, over->sizeHint().width(), over->sizeHint().height());
        auto *outside = new QPushButton(u"outside"_s, &window);
        outside->setGeometry(280, 150, outside->sizeHint().width(), outside->sizeHint().height());
        window.show();
        const QString flaws = flawsOf(window).join(u'\n');
        QVERIFY(flaws.contains(u"wants"_s));
        QVERIFY(flaws.contains(u"overlaps"_s));
        QVERIFY(flaws.contains(u"sticks out"_s));
    }

private:
    void open(Page page, const QSize &size, QWidget *&window)
    {
        const bool isFirst = page == Page::Consent;
        m_desk = std::make_unique<WindowDesk>(isFirst ? Preferences::NoticeAnswer::None
                                                      : Preferences::NoticeAnswer::Accepted);
        if (page == Page::Outbox || page == Page::History || page == Page::Connections)
            recordReports(m_desk->path(u".local/state/rasa-telemetry"_s));
        m_desk->open(page != Page::NoProject);
        window = &m_desk->window();
        window->resize(size);
        const bool isOfEvents =
            page == Page::Events || page == Page::Problem || page == Page::NoProject || page == Page::Review;
        if (isOfEvents)
            m_desk->window().showPage(u"events"_s);
        if (page == Page::Capture)
            m_desk->window().showPage(u"capture"_s);
        if (page == Page::NoProject)
            return;
        openOther(page);
        QTRY_VERIFY(m_desk->draft().preview());
        if (page == Page::Sandbox) {
            m_sandbox = std::make_unique<SandboxDialog>(*m_desk->draft().preview(), "made-up-key");
            m_sandbox->show();
            window = m_sandbox.get();
            window->resize(size.boundedTo(window->size()));
            QTRY_VERIFY(m_sandbox->findChild<JsonView *>(u"arrived"_s)->isVisible());
            return;
        }
        if (page == Page::Consent) {
            QTRY_VERIFY(visibleWidget<ConsentDialog>({}));
            window = visibleWidget<ConsentDialog>({});
            window->resize(size.boundedTo(window->size()));
        } else if (page == Page::Problem) {
            replaceFile(m_desk->project() + u"/domain.yml"_s, "intents: [\n");
            QTRY_VERIFY(visibleWidget<ProblemPanel>({}));
        } else if (page == Page::Events) {
            window->findChild<JsonView *>()->setCurrentPath({u"properties"_s, u"num_actions"_s});
        } else if (page == Page::Review) {
            review(window);
        }
    }

    /** Pages that are whole once their rows are read. */
    void openOther(Page page)
    {
        MainWindow &window = m_desk->window();
        if (page == Page::Settings)
            window.showPage(u"settings"_s);
        if (page == Page::Help)
            window.showPage(u"help"_s);
        if (page == Page::Outbox) {
            window.showPage(u"outbox"_s);
            QTRY_VERIFY(window.findChild<KeptReportCard *>() && window.findChild<KeptReportCard *>()->hasReport());
        }
        if (page == Page::History || page == Page::Connections) {
            window.showPage(u"history"_s);
            QTRY_VERIFY(window.findChild<KeptReportCard *>() && window.findChild<KeptReportCard *>()->hasReport());
        }
        if (page == Page::Connections)
            window.findChild<HistoryPage *>()->showConnections();
        // Rows are read when they are looked at.
        for (const QTableView *table : window.findChildren<QTableView *>()) {
            if (table->isVisible())
                QTRY_VERIFY(table->model()->index(0, 0).data().toString() != u"…"_s);
        }
    }

    void review(QWidget *&window)
    {
        for (QPushButton *button : m_desk->window().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == ReportCard::tr("Review && send …"))
                button->click();
        }
        QTRY_VERIFY(visibleWidget<ReviewDialog>({}));
        window = visibleWidget<ReviewDialog>({});
    }

    /** Layouts come to rest: what is added or hidden asks its surroundings for another size, once or twice. */
    static void settle()
    {
        for (int round = 0; round < 5; ++round) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    static void takePicture(QWidget &window, const Look &look, QString name)
    {
        const QString folder = qEnvironmentVariable("TELEMETRY_PICTURES");
        if (folder.isEmpty())
            return;
        QPixmap picture(window.size() * look.pixelRatio);
        picture.setDevicePixelRatio(look.pixelRatio);
        window.render(&picture);
        const QString file = QDir(folder).filePath(name.replace(u", "_s, u"-"_s).replace(u' ', u'_') + u".png"_s);
        QVERIFY2(picture.save(file), qPrintable(file));
    }

    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<SandboxDialog> m_sandbox;
    LongTexts m_longTexts;
    PseudoTranslator m_pseudo{QStringLiteral(SOURCE_ROOT "/resources/translations/rasa-telemetry_de.ts")};
    QFont m_font;
};

int main(int argc, char **argv)
{
    const LargeScreen screen;
    QApplication application(argc, argv);
    TestWindowLook test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowlook.moc"
