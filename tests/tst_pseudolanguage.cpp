#include "core/base/language.h"
#include "core/base/orderedjson.h"
#include "core/delivery/database.h"
#include "core/delivery/outbox.h"
#include "core/events/eventcatalogue.h"
#include "tests/support/largescreen.h"
#include "tests/support/pseudotranslator.h"
#include "tests/support/windowdesk.h"
#include "tests/support/windowflaws.h"
#include "ui/comparisonmenu.h"
#include "ui/differenceview.h"
#include "ui/jsonview.h"
#include "ui/problempanel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

/** Words that are the same in every language: names of the catalogue and what its values may be. */
const QSet<QString> &catalogueNames()
{
    static const QSet<QString> Names = [] {
        QSet<QString> names;
        const auto addMember = [&names](const PropertyDefinition &member) {
            names.insert(member.name);
            for (const QString &word : member.choices + member.knownValues + member.jsonTypes)
                names.insert(word);
        };
        const EventCatalogue &catalogue = EventCatalogue::builtIn();
        for (const EventDefinition &event : catalogue.events()) {
            names += {event.name, event.slug};
            names += QSet<QString>(event.commands.begin(), event.commands.end());
            for (const PropertyDefinition &member : event.properties)
                addMember(member);
        }
        for (const PropertyDefinition &member : catalogue.contextMembers())
            addMember(member);
        for (const QString &language : languages())
            names +=
                {languageName(language), languageName(language).section(u' ', 0, 0), u"Brasil"_s}; // each in itself
        return names;
    }();
    return Names;
}

/** Names, paths, addresses, variables, figures, JSON: never translated. */
bool isName(const QString &text)
{
    static const QRegularExpression Form(
        u"^(?:"
        "[~./]?/\\S*" // paths
        "|https?://\\S+|(?:[a-z]+\\.)+[a-z]+" // addresses
        "|[\\w./-]+\\.(?:yml|json|py|md)(?::\\d+)*" // files and places in them
        "|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?:=\\S+)?" // variables
        "|[a-z0-9]+(?:[_.\\[][\\w\\]]+)+" // members of reports
        "|[0-9a-f]{12,64}" // hashes
        "|--?[a-z][a-z-]*" // options
        "|[\\d.:+-]+[A-Za-z]{0,5}" // figures with their units
        "|\"[^\"]*\"|'[^']*'" // values
        "|(?:intent|synonym|regex|lookup|rule|story) .+" // items of files, by their keys there
        "|Host|User-Agent|Content-Type|Content-Length|application/"
        "json|Keep-Alive|Authorization|Accept(?:-[A-Z][a-z]+)?|Connection" // headers of a request
        "|rasa-telemetry-inspector/\\S+|identity|Basic •+"
        "|while parsing .+" // what the parser of YAML says is the same in Rasa's own messages
        "|enabled: "
        "true|%[fl]|library-desk|rasa|Rasa|Python|Docker|JSON|SHA-256|PDF|POST|HTTP/"
        "1\\.1|Linux|UTC|ms|s|B|KB|null|true|false"
        ")$"_s);
    return catalogueNames().contains(text) || Form.match(text).hasMatch() || Json::parse(text.toUtf8()).has_value();
}

/** What is left of a text when all that was translated is taken out. */
QString outsideBrackets(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar character : text) {
        if (character == PseudoTranslator::Opening)
            ++depth;
        if (depth == 0)
            rest += character;
        if (character == PseudoTranslator::Closing) {
            depth = std::max(0, depth - 1);
            rest += u'\n';
        }
    }
    return rest;
}

/** The words in @p text that somebody forgot to make translatable; empty when there are none. */
QStringList untranslatable(QString text)
{
    static const QRegularExpression Markup(u"<[a-z/][^>]*>"_s);
    text.remove(Markup);
    QStringList found;
    for (const QString &part : outsideBrackets(text).split(u'\n')) {
        static const QRegularExpression Signs(u"^[\\s·,;:!?()…›↓↑—]+|[\\s·,;:.!?()…›↓↑—]+$"_s);
        QString core = part;
        core.remove(Signs);
        if (core.isEmpty() || isName(core))
            continue;
        static const QRegularExpression Between(u"\\s*[·,;]\\s+"_s);
        static const QRegularExpression Letters(u"\\p{L}{2}"_s);
        const QStringList names = core.split(Between);
        if (std::all_of(names.begin(), names.end(), isName))
            continue;
        for (const QString &word : core.split(QRegularExpression(u"[\\s·,;()…›]+"_s), Qt::SkipEmptyParts)) {
            if (word.contains(Letters) && !isName(word) && !found.contains(word))
                found.append(word);
        }
    }
    return found;
}

/** Goes through everything that a window says, to the eye or by a screen reader. */
class Listener
{
public:
    QStringList untranslated = {};

    void listenTo(const QWidget &widget)
    {
        take(widget, u"title"_s, widget.isWindow() ? widget.windowTitle() : QString());
        take(widget, u"tool tip"_s, widget.toolTip());
        take(widget, u"name"_s, widget.accessibleName());
        take(widget, u"description"_s, widget.accessibleDescription());
        take(widget, u"title"_s, widget.property("title").toString());
        take(widget, u"placeholder"_s, widget.property("placeholderText").toString());
        if (!widget.inherits("QLineEdit")) // what stands in a field is the person's own
            take(widget, u"text"_s, widget.property("text").toString());
        for (const QAction *action : widget.actions())
            take(widget, u"action"_s, action->text());
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int index = 0; index < tabs->count(); ++index)
                take(widget, u"tab"_s, tabs->tabText(index));
        }
        if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int index = 0; index < box->count(); ++index)
                take(widget, u"item"_s, box->itemText(index));
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
            for (int index = 0; header->model() && index < header->count(); ++index)
                take(widget, u"header"_s, header->model()->headerData(index, header->orientation()).toString());
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
                   view && view->model() && !qobject_cast<const DifferenceView *>(&widget)) { // rows of JSON there
            listenTo(*view, view->rootIndex());
        }
        for (const QObject *child : widget.children()) {
            const auto *inner = qobject_cast<const QWidget *>(child);
            if (inner && inner->isVisibleTo(&widget))
                listenTo(*inner);
        }
    }

private:
    void listenTo(const QAbstractItemView &view, const QModelIndex &parent)
    {
        constexpr int Most = 60;
        const QAbstractItemModel &model = *view.model();
        for (int row = 0; row < std::min(Most, model.rowCount(parent)); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                take(view, u"item"_s, index.data(Qt::DisplayRole).toString());
                take(view, u"tool tip of an item"_s, index.data(Qt::ToolTipRole).toString());
                take(view, u"spoken item"_s, index.data(Qt::AccessibleTextRole).toString());
            }
            listenTo(view, model.index(row, 0, parent));
        }
    }

    void take(const QWidget &widget, const QString &what, const QString &text)
    {
        const QStringList words = untranslatable(text);
        if (words.isEmpty())
            return;
        const QString line = u"%1 in the %2 of %3: \"%4\""_s.arg(
            words.join(u", "_s), what, QString::fromLatin1(widget.metaObject()->className()), text);
        if (!untranslated.contains(line))
            untranslated.append(line);
    }
};

/** Layouts come to rest, and workers hand over what they have. */
void settle()
{
    for (int round = 0; round < 8; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void click(const char *text)
{
    auto *button = visibleWidget<QPushButton>(pseudoText(QString::fromUtf8(text)));
    QVERIFY2(button, text);
    button->click();
}

} // namespace

/**
 * Every page and dialog in a language that nobody speaks: no text for people that could not be translated, none that
 * has too little room when it is two fifths longer. @see PseudoTranslator
 */
class TestPseudoLanguage : public QObject
{
    Q_OBJECT

private:
    PseudoTranslator m_pseudo{QStringLiteral(SOURCE_ROOT "/resources/translations/rasa-telemetry_de.ts")};
    std::unique_ptr<WindowDesk> m_desk;

    MainWindow &window() { return m_desk->window(); }

    void showEvent(const QString &slug)
    {
        window().showPage(u"events"_s);
        m_desk->draft().setEvent(slug);
        QTRY_VERIFY(m_desk->draft().preview() && m_desk->draft().preview()->slug == slug);
    }

    /** Everything visible now, of the window and what is above it. */
    void check(bool withLook = true)
    {
        settle();
        QStringList found;
        for (const QWidget *top : QApplication::topLevelWidgets()) {
            if (!top->isVisible())
                continue;
            Listener listener;
            listener.listenTo(*top);
            found += listener.untranslated;
            if (withLook && !qobject_cast<const QMenu *>(top))
                found += flawsOf(*top);
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_pseudo); }

    void init()
    {
        m_desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::Accepted);
        m_desk->open();
        QTRY_VERIFY(m_desk->draft().preview());
    }
    void cleanup() { m_desk.reset(); }

    void theLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("longer, accented, in brackets") << u"Send now"_s << u"\u27E6Séñd ñów öö\u27E7"_s;
        QTest::newRow("places stay, outside") << u"Saved: %1"_s << u"\u27E6Sávéd: \u27E7%1\u27E6 öö\u27E7"_s;
        QTest::newRow("mnemonic stays") << u"&Copy"_s << u"\u27E6&Cópý ö\u27E7"_s;
    }
    void theLanguage()
    {
        QFETCH(const QString, text);
        QTEST(pseudoText(text), "expected");
    }

    void forgottenTextsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("translated") << u"\u27E6Réád\u27E7"_s << QStringList();
        QTest::newRow("not translated") << u"Read again"_s << QStringList{u"Read"_s, u"again"_s};
        QTest::newRow("part of it") << u"\u27E6Whý: \u27E7the file is empty"_s
                                    << QStringList{u"the"_s, u"is"_s, u"empty"_s}; // "file" is a value
        QTest::newRow("names") << u"\u27E6óf \u27E7Training Started\u27E6 ín \u27E7/home/ada/config.yml:3"_s
                               << QStringList();
    }
    void forgottenTextsAreFound()
    {
        QFETCH(const QString, text);
        QTEST(untranslatable(text), "expected");
    }

    void overview() { check(); }
    void pages_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"events", "capture", "outbox", "settings", "help"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void pages()
    {
        QFETCH(const QString, page);
        window().showPage(page);
        QTest::qWait(100);
        check();
    }

    void events_data()
    {
        QTest::addColumn<QString>("slug");
        for (const EventDefinition &event : EventCatalogue::builtIn().events())
            QTest::newRow(qPrintable(event.slug)) << event.slug;
    }
    void events()
    {
        QFETCH(const QString, slug);
        showEvent(slug);
        check();
    }

    void fields_data()
    {
        QTest::addColumn<QStringList>("path");
        const EventDefinition &event = *EventCatalogue::builtIn().find(u"training-started");
        for (const QString &name : EventCatalogue::propertyOrder(event, u"oss-3.6"))
            QTest::newRow(qPrintable(name)) << QStringList{u"properties"_s, name};
        for (const QString &name : EventCatalogue::builtIn().contextOrder(u"oss-3.6"))
            QTest::newRow(qPrintable(u"context "_s + name)) << QStringList{u"context"_s, name};
    }
    void fields()
    {
        QFETCH(const QStringList, path);
        showEvent(u"training-started"_s);
        window().findChild<JsonView *>()->setCurrentPath(path);
        check();
    }

    void channels_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::newRow("error reports") << u"error-report"_s;
        QTest::newRow("identify") << u"identify"_s;
    }
    void channels()
    {
        QFETCH(const QString, slug);
        window().showPage(u"events"_s);
        m_desk->draft().setEvent(slug);
        QTest::qWait(100);
        check();
    }

    void problem()
    {
        window().showPage(u"events"_s);
        replaceFile(m_desk->project() + u"/domain.yml"_s, "intents: [\n");
        QTRY_VERIFY(visibleWidget<ProblemPanel>({}));
        check();
    }

    void dialogs_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::newRow("review") << QByteArray("Review && send …");
        QTest::newRow("search in the report") << QByteArray("Find");
    }
    void dialogs()
    {
        QFETCH(const QByteArray, button);
        showEvent(u"training-started"_s);
        click(button.constData());
        check();
    }

    void tracedBack()
    {
        showEvent(u"training-started"_s);
        window().findChild<JsonView *>()->setCurrentPath({u"context"_s, u"directory"_s});
        click("Can this be traced back? …");
        check();
        click("Try");
        const auto canTryAgain = [] {
            const auto *button = visibleWidget<QPushButton>(pseudoText(u"Try"_s));
            return button && button->isEnabled();
        };
        QTRY_VERIFY(canTryAgain());
        check();
    }

    void menuOfTheReport()
    {
        showEvent(u"training-started"_s);
        auto *owner = visibleWidget<QPushButton>(pseudoText(u"Copy"_s));
        QVERIFY(owner && owner->menu());
        owner->menu()->popup({0, 0});
        check();
        owner->menu()->close();
    }

    void comparison()
    {
        showEvent(u"training-started"_s);
        click("Compare");
        QTRY_VERIFY(visibleWidget<QPushButton>(pseudoText(u"Done"_s)));
        auto *menu = window().findChild<ComparisonMenu *>();
        QVERIFY(menu);
        menu->popup({0, 0});
        check();
        menu->actions().constFirst()->trigger();
        menu->close();
        QTRY_VERIFY(!window().findChild<DifferenceView *>()->visibleRegion().isEmpty());
        check();
        click("Done");
    }

    void statement()
    {
        showEvent(u"training-started"_s);
        auto *owner = visibleWidget<QPushButton>(pseudoText(u"Copy"_s));
        for (QAction *action : owner->menu()->actions()) {
            if (action->text() == pseudoText(u"Telemetry statement …"_s))
                action->trigger();
        }
        QTest::qWait(200);
        check();
    }

    void notice()
    {
        m_desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::None);
        m_desk->open();
        QTRY_VERIFY(m_desk->draft().preview());
        QTRY_VERIFY(visibleWidget<QPushButton>(pseudoText(u"Do not report"_s)));
        check();
    }

    void messages()
    {
        auto *box = new QMessageBox(QMessageBox::Warning, {}, {}, QMessageBox::Ok | QMessageBox::Cancel, &window());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        check();
        box->close();
    }
};

int main(int argc, char **argv)
{
    const LargeScreen screen;
    QApplication application(argc, argv);
    TestPseudoLanguage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pseudolanguage.moc"
