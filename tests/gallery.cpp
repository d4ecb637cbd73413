// Shows all parts of ui/ with made-up values: to look at, and to take pictures of. Not installed.
#include "ui/barchart.h"
#include "ui/card.h"
#include "ui/emptystate.h"
#include "ui/factlist.h"
#include "ui/jsonview.h"
#include "ui/navigationbar.h"
#include "ui/problempanel.h"
#include "ui/statusbadge.h"
#include "ui/switchbutton.h"
#include "ui/taglabel.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/typography.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

QByteArray payload(int examples, bool finetuning)
{
    QByteArray json = "{\n  \"userId\": \"38d23c36c9be443281196080fcdd707d\",\n  \"event\": \"Training Started\",\n"
                      "  \"properties\": {\n    \"language\": \"en\",\n"
                      "    \"training_id\": \"311f4dfbbea64c3592f7d626bb169e36\",\n    \"type\": \"rasa\",\n"
                      "    \"pipeline\": [\n";
    for (const char *name : {"WhitespaceTokenizer", "RegexFeaturizer", "DIETClassifier"})
        json += "      {\n        \"name\": \"" + QByteArray(name) + "\"\n      },\n";
    json += "      {\n        \"name\": \"DucklingEntityExtractor\",\n"
            "        \"url\": \"http://duckling.corp.example:8000\"\n      }\n    ],\n"
            "    \"policies\": [\n      {\n        \"name\": \"MemoizationPolicy\"\n      }\n    ],\n"
            "    \"num_intent_examples\": "
        + QByteArray::number(examples)
        + ",\n    \"num_entity_examples\": 0,\n    \"num_actions\": 20,\n    \"num_templates\": 6,\n"
          "    \"num_slots\": 0,\n    \"is_finetuning\": "
        + (finetuning ? "true" : "false")
        + ",\n    \"metrics_id\": \"38d23c36c9be443281196080fcdd707d\"\n  },\n  \"context\": {\n    \"os\": {\n"
          "      \"name\": \"Linux\",\n      \"version\": \"6.1.0-18\"\n    },\n    \"ci\": false,\n"
          "    \"cpu\": 16,\n    \"docker\": null\n  }\n}";
    return json;
}

Grid grid()
{
    return Grid(QApplication::font());
}

/** A page with its title, a badge at the right and a layout below. */
struct Page
{
    QWidget *widget;
    QVBoxLayout *layout;
    QHBoxLayout *top;
};

Page makePage(const QString &title, Tone tone, const QString &status)
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    const int margin = grid().pageMargin();
    layout->setContentsMargins(margin, grid().px(18), margin, margin);
    layout->setSpacing(grid().gap());
    auto *top = new QHBoxLayout;
    top->setSpacing(grid().gap());
    top->addWidget(new TextLabel(title, TextLabel::Role::PageTitle));
    top->addStretch(1);
    auto *badge = new StatusBadge;
    badge->setStatus(tone, status);
    top->addWidget(badge);
    layout->addLayout(top);
    return {widget, layout, top};
}

QHBoxLayout *row(std::initializer_list<QWidget *> widgets)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(grid().gap());
    for (auto *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return layout;
}

QPushButton *button(const QString &text, ButtonKind kind = ButtonKind::Normal)
{
    auto *made = new QPushButton(text);
    made->setAutoDefault(false);
    setButtonKind(*made, kind);
    return made;
}

Card *switchCard()
{
    auto *card = new Card;
    auto *line = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->addWidget(new TextLabel(u"Usage reporting is on for this account"_s, TextLabel::Role::Headline));
    auto *sentence = new TextLabel(u"The rasa command sends its reports by itself. Reports made or captured here wait "
                                   "in the outbox until you have seen them."_s,
                                   TextLabel::Role::Muted);
    sentence->setWordWrap(true);
    words->addWidget(sentence);
    line->addLayout(words, 1);
    auto *hint = new TextLabel(u"Applies to the rasa command too"_s, TextLabel::Role::Small);
    line->addWidget(hint);
    line->addSpacing(grid().px(14));
    auto *large = new SwitchButton;
    large->setAccessibleName(u"Usage reporting"_s);
    large->setChecked(true);
    QObject::connect(large, &SwitchButton::toggleRequested, large, &SwitchButton::setChecked);
    line->addWidget(large);
    card->body()->addLayout(line);
    return card;
}

Card *reasonsCard()
{
    auto *card = new Card(u"Why it is on"_s);
    auto *facts = new FactList;
    facts->setFacts({
        {.number = u"1"_s, .name = u"Organisation policy"_s, .value = u"none"_s, .quietValue = true},
        {.number = u"2"_s, .name = u"RASA_TELEMETRY_ENABLED"_s, .value = u"not set"_s, .quietValue = true},
        {.number = u"3"_s,
         .name = u"Global config"_s,
         .value = u"enabled: true"_s,
         .tag = u"decides"_s,
         .decisive = true},
        {.number = u"4"_s,
         .name = u"RASA_TELEMETRY_DEBUG"_s,
         .value = u"not set"_s,
         .remark = u"true: log only"_s,
         .quietValue = true},
        {.number = u"5"_s, .name = u"Write key"_s, .value = u"from rasa 3.6.20"_s, .remark = u"needed to send"_s},
    });
    card->body()->addWidget(facts);
    card->body()->addLayout(row({new TextLabel(u"~/.config/rasa/global.yml"_s, TextLabel::Role::Muted),
                                 button(u"Open file"_s), button(u"Show in folder"_s)}));
    card->body()->addStretch(1);
    return card;
}

Card *leavesCard()
{
    auto *card = new Card(u"What leaves this machine"_s);
    auto *facts = new FactList;
    const auto sent = [](const QString &text) { return Fact{.name = text, .sign = Icon::Check, .tone = Tone::Good}; };
    const auto kept = [](const QString &text) { return Fact{.name = text, .sign = Icon::Cross, .tone = Tone::Bad}; };
    facts->setFacts({
        sent(u"Event type, versions, CPU count, operating system"_s),
        sent(u"Counts: intents, examples, slots, stories …"_s),
        sent(u"Your config.yml pipeline and policies, as written"_s),
        kept(u"Training examples, messages, personal data"_s),
        kept(u"Paths and remotes: only their SHA-256"_s),
    });
    card->body()->addWidget(facts);
    card->body()->addWidget(button(u"See an example report ›"_s, ButtonKind::Link), 0, Qt::AlignLeft);
    card->body()->addStretch(1);
    return card;
}

Card *chartCard()
{
    auto *card = new Card(u"Reports in the last 30 days"_s);
    QList<Bar> bars;
    const int values[] = {0, 2, 1, 0, 0, 3, 5, 2, 0, 1, 0, 0, 4, 1, 0, 2, 0, 0, 1, 3, 0, 0, 0, 2, 1, 0, 0, 0, 1, 3};
    int day = 0;
    for (const int value : values)
        bars.append({u"day %1"_s.arg(++day), value});
    auto *chart = new BarChart;
    chart->setAccessibleName(card->title());
    chart->setBars(bars);
    chart->setCaption(u"27 sent · 3 waiting · 1 refused by the server"_s);
    card->body()->addWidget(chart);
    card->body()->addStretch(1);
    return card;
}

Card *machineCard()
{
    auto *card = new Card(u"This machine"_s);
    auto *facts = new FactList;
    facts->setFacts({
        {.name = u"Machine ID"_s, .value = u"38d23c36c9be4432…707d"_s, .quietName = true, .monoValue = true},
        {.name = u"Rasa"_s, .value = u"3.6.20, Python 3.10.12"_s, .quietName = true},
        {.name = u"Environment"_s, .value = u"Linux 6.1, 16 CPUs, no container, no CI"_s, .quietName = true},
    });
    card->body()->addWidget(facts);
    card->body()->addLayout(row({button(u"Copy ID"_s), button(u"New ID…"_s)}));
    card->body()->addStretch(1);
    return card;
}

QWidget *overviewPage()
{
    const auto page = makePage(u"Overview"_s, Tone::Good, u"Reporting is on"_s);
    page.layout->addWidget(switchCard());
    auto *cards = new QGridLayout;
    cards->setSpacing(grid().gap());
    cards->addWidget(reasonsCard(), 0, 0);
    cards->addWidget(leavesCard(), 0, 1);
    cards->addWidget(chartCard(), 1, 0);
    cards->addWidget(machineCard(), 1, 1);
    cards->setColumnStretch(0, 55);
    cards->setColumnStretch(1, 45);
    page.layout->addLayout(cards);
    page.layout->addStretch(1);
    return page.widget;
}

QWidget *eventList()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid().unit());
    auto *search = new QLineEdit;
    search->setPlaceholderText(u"Search events and fields"_s);
    layout->addWidget(search);
    auto *list = new QListWidget;
    list->setFrameShape(QFrame::NoFrame);
    list->addItems({u"Training Started"_s, u"Training Completed"_s, u"Model Core Tested"_s, u"Server Started"_s,
                    u"Shell Started"_s, u"Interactive Learning Started"_s, u"Tracker Exported"_s});
    list->setCurrentRow(0);
    layout->addWidget(list, 1);
    column->setFixedWidth(grid().px(226));
    return column;
}

Card *jsonCard(bool wire)
{
    auto *card = new Card;
    card->setPadded(false);
    auto *header = card->addHeader();
    auto *words = new QVBoxLayout;
    words->setSpacing(grid().px(2));
    words->addWidget(new TextLabel(u"Training Started"_s, TextLabel::Role::CardTitle));
    auto *when = new TextLabel(u"sent by rasa train, before training begins"_s, TextLabel::Role::Small);
    when->setWordWrap(true);
    words->addWidget(when);
    header->addLayout(words, 1);
    header->addWidget(button(u"Compare"_s));
    auto *copy = button(u"Copy"_s);
    auto *menu = new QMenu(copy);
    menu->addAction(u"As JSON"_s);
    menu->addAction(u"As curl"_s);
    copy->setMenu(menu);
    header->addWidget(copy);
    header->addWidget(button(u"Review && send…"_s, ButtonKind::Primary));

    auto *view = new JsonView;
    if (wire) {
        view->setWire("{\"userId\": \"38d23c36c9be443281196080fcdd707d\", \"event\": \"Training Started\", "
                      "\"properties\": {\"language\": \"en\", \"num_intent_examples\": 69, \"is_finetuning\": false, "
                      "\"pipeline\": [{\"name\": \"WhitespaceTokenizer\"}, {\"name\": \"DIETClassifier\"}]}}");
    } else {
        view->setText(payload(68, true));
        view->setFoldedPaths({{u"properties"_s, u"policies"_s}, {u"context"_s, u"os"_s}});
        view->setAnnotations({{.path = {u"properties"_s, u"pipeline"_s, u"3"_s, u"url"_s},
                               .kind = JsonAnnotation::Kind::Private,
                               .note = u"host name"_s,
                               .start = 8,
                               .length = 21}});
        view->updateText(payload(69, false), u"data/nlu.yml changed"_s);
        view->setCurrentPath({u"properties"_s, u"num_actions"_s});
        view->find(u"num_"_s);
    }
    card->body()->addWidget(view);

    auto *footer = card->addFooter();
    auto *size = new TextLabel(u"1,284 bytes · SHA-256 3f9a 77c1 … · these exact bytes are what is sent"_s,
                               TextLabel::Role::Small);
    size->setWordWrap(true);
    footer->addWidget(size, 1);
    footer->addWidget(new TextLabel(u"✓ matches the event's schema"_s, TextLabel::Role::Good));
    return card;
}

QWidget *fieldColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid().gap());
    auto *meaning = new Card;
    meaning->body()->addLayout(
        row({new TextLabel(u"num_actions"_s, TextLabel::Role::CardTitle), new TagLabel(u"integer"_s)}));
    meaning->addMutedText(u"Actions the domain knows: your own, responses, forms and Rasa's built-in ones."_s);
    auto *facts = new FactList;
    facts->setFacts({{.name = u"domain.yml:24 responses"_s, .value = u"6"_s},
                     {.name = u"built in to Rasa"_s, .value = u"14"_s},
                     {.name = u"Total"_s, .value = u"20"_s, .decisive = true}});
    meaning->body()->addWidget(facts);
    layout->addWidget(meaning);
    auto *form = new Card(u"Values you choose"_s);
    form->addMutedText(u"Not known until the command runs."_s);
    auto *fields = new FactList;
    auto *type = new QComboBox;
    type->addItems({u"rasa"_s, u"core"_s, u"nlu"_s});
    fields->addRow(u"type"_s, type);
    fields->addRow(u"is_finetuning"_s, new QCheckBox);
    fields->addRow(u"num_forms"_s, new QSpinBox);
    fields->addRow(u"training_id"_s, button(u"New"_s));
    form->body()->addWidget(fields);
    layout->addWidget(form);
    layout->addStretch(1);
    column->setFixedWidth(grid().px(282));
    return column;
}

QWidget *eventsPage(bool wire)
{
    const auto page = makePage(u"Events"_s, Tone::Warning, u"Debug: logged, not sent"_s);
    auto *project = new QComboBox;
    project->addItems({u"moodbot"_s, u"insurance-bot"_s});
    page.top->insertWidget(1, project);
    page.top->insertWidget(2, new TextLabel(u"read in 3 ms · 7 files watched · live"_s, TextLabel::Role::Small));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(grid().gap());
    columns->addWidget(eventList());
    columns->addWidget(jsonCard(wire), 1);
    columns->addWidget(fieldColumn());
    page.layout->addLayout(columns, 1);
    return page.widget;
}

QWidget *refusedPage()
{
    const auto page = makePage(u"Events"_s, Tone::Bad, u"Every command would stop"_s);
    auto *card = new Card;
    card->setPadded(false);
    auto *panel = new ProblemPanel;
    panel->setProblem(
        u"Rasa cannot read this project"_s,
        u"The rasa command would stop here, before anything is reported. The preview comes back as soon as the "
        "file is mended."_s);
    panel->setExcerpt({.file = u"domain.yml"_s,
                       .message =
                           u"line 31, column 3: the key \"utter_greet\" stands here a second time (first in line "
                           "24)"_s,
                       .firstLine = 29,
                       .lines = {u"  - text: \"Bye\""_s, QString(), u"  utter_greet:"_s,
                                 u"  - text: \"Hello again\"  # a second greeting"_s},
                       .markedLine = 31});
    panel->addButton(u"Open in editor"_s);
    panel->addButton(u"Copy message"_s);
    panel->addLink(u"Why Rasa refuses this ›"_s);
    card->body()->addWidget(panel);
    page.layout->addWidget(card, 1);
    return page.widget;
}

QTableWidget *table()
{
    auto *made = new QTableWidget(3, 4);
    made->setFrameShape(QFrame::NoFrame);
    made->setShowGrid(false);
    made->setWordWrap(false);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->verticalHeader()->hide();
    made->verticalHeader()->setDefaultSectionSize(grid().rowHeight());
    made->horizontalHeader()->setStretchLastSection(true);
    made->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    made->setHorizontalHeaderLabels({u"Created"_s, u"Event"_s, u"State"_s, u"Size"_s});
    const QStringList cells{u"today 14:02"_s, u"Training Started"_s, u"waiting for you"_s, u"1,284 B"_s};
    for (int each = 0; each < 3; ++each) {
        for (int column = 0; column < 4; ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            if (column == 0)
                item->setCheckState(each == 1 ? Qt::Unchecked : Qt::Checked);
            made->setItem(each, column, item);
        }
    }
    made->setColumnWidth(0, grid().px(150));
    made->setColumnWidth(1, grid().px(150));
    made->selectRow(0);
    return made;
}

QWidget *controlsPage()
{
    const auto page = makePage(u"Controls"_s, Tone::Neutral, u"Not answered yet"_s);
    auto *disabled = button(u"Disabled"_s);
    disabled->setEnabled(false);
    auto *withIcon = button(u"Copy"_s);
    withIcon->setIcon(themedIcon(Icon::Copy));
    auto *mainIcon = button(u"Send 3 reports"_s, ButtonKind::Primary);
    mainIcon->setIcon(themedIcon(Icon::Outbox));
    page.layout->addLayout(
        row({button(u"Normal"_s), mainIcon, button(u"Stop"_s, ButtonKind::Danger),
             button(u"Quiet"_s, ButtonKind::Quiet), button(u"Link ›"_s, ButtonKind::Link), withIcon, disabled}));
    auto *checked = new QCheckBox(u"Checked"_s);
    checked->setChecked(true);
    auto *partial = new QCheckBox(u"Partly"_s);
    partial->setTristate(true);
    partial->setCheckState(Qt::PartiallyChecked);
    auto *ask = new QRadioButton(u"Ask me first"_s);
    ask->setChecked(true);
    auto *off = new SwitchButton;
    page.layout->addLayout(row({checked, new QCheckBox(u"Open"_s), partial, ask, new QRadioButton(u"Send by itself"_s),
                                off, new TagLabel(u"redacted"_s), new TagLabel(u"PRO"_s, Tone::Good),
                                new TagLabel(u"assumed"_s, Tone::Warning), new TagLabel(u"gone"_s, Tone::Bad)}));
    auto *edit = new QLineEdit(u"rasa train --domain domain.yml"_s);
    edit->setMinimumWidth(grid().px(300));
    auto *spin = new QSpinBox;
    spin->setRange(0, 100);
    auto *box = new QComboBox;
    box->addItems({u"As Rasa 3.6.20 (installed)"_s, u"Pro 3.14"_s});
    page.layout->addLayout(row({edit, spin, box}));
    auto *card = new Card;
    card->setPadded(false);
    card->body()->addWidget(table());
    card->setFixedHeight(grid().px(140));
    page.layout->addWidget(card);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(grid().gap());
    auto *empty = new EmptyState;
    empty->setContent(u"Nothing waits here"_s,
                      u"Reports that you queue are kept here until you send or discard them."_s, Icon::Outbox);
    empty->setAction(u"Choose an event"_s);
    auto *emptyCard = new Card;
    emptyCard->body()->addWidget(empty);
    lower->addWidget(emptyCard, 1);
    auto *menu = new QMenu;
    menu->setWindowFlags(Qt::Widget);
    menu->addAction(u"&Copy"_s)->setShortcut(QKeySequence::Copy);
    menu->addAction(themedIcon(Icon::Folder), u"Show in folder"_s);
    menu->addSeparator();
    auto *live = menu->addAction(u"Only differences"_s);
    live->setCheckable(true);
    live->setChecked(true);
    menu->addAction(u"Not possible now"_s)->setEnabled(false);
    menu->setActiveAction(menu->actions().at(1));
    lower->addWidget(menu, 0, Qt::AlignTop);
    page.layout->addLayout(lower, 1);
    return page.widget;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"screenshot"_s, u"Save a picture and leave."_s, u"FILE"_s},
                       {u"theme"_s, u"light or dark; else the system's."_s, u"NAME"_s},
                       {u"size"_s, u"Size of the window in logical pixels."_s, u"WxH"_s, u"1240x746"_s},
                       {u"page"_s, u"overview, events, wire, refused or controls."_s, u"NAME"_s, u"overview"_s},
                       {u"contrast"_s, u"High contrast: white on black."_s},
                       {u"accent"_s, u"The desktop's accent."_s, u"COLOUR"_s},
                       {u"tabs"_s, u"How often Tab is pressed before the picture."_s, u"N"_s, u"0"_s},
                       {u"font"_s, u"Family of the application's font."_s, u"FAMILY"_s},
                       {u"font-pixels"_s, u"Size of the application's font."_s, u"N"_s}});
    parser.process(application);
    auto font = QApplication::font();
    if (parser.isSet(u"font"_s))
        font.setFamily(parser.value(u"font"_s));
    if (parser.isSet(u"font-pixels"_s))
        font.setPixelSize(parser.value(u"font-pixels"_s).toInt());
    QApplication::setFont(font);
    const auto theme = parser.value(u"theme"_s);
    const ThemeFollower follower(application,
                                 theme == u"dark"        ? Preferences::Theme::Dark
                                     : theme == u"light" ? Preferences::Theme::Light
                                                         : Preferences::Theme::System);

    if (parser.isSet(u"contrast"_s) || parser.isSet(u"accent"_s)) {
        auto desktop = QApplication::palette();
        if (parser.isSet(u"accent"_s))
            desktop.setColor(QPalette::All, QPalette::Highlight, QColor(parser.value(u"accent"_s)));
        if (parser.isSet(u"contrast"_s)) {
            desktop.setColor(QPalette::All, QPalette::Window, Qt::black);
            desktop.setColor(QPalette::All, QPalette::WindowText, Qt::white);
        }
        QApplication::setPalette(paletteOf(colorsOf(desktop), desktop));
    }

    QWidget window;
    window.setWindowTitle(u"Parts"_s);
    window.setWindowIcon(themedIcon(Icon::App));
    auto *layout = new QHBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new NavigationBar;
    auto *stack = new QStackedWidget;
    layout->addWidget(bar);
    layout->addWidget(stack, 1);
    const auto add = [&](const QString &id, const QString &text, Icon icon, QWidget *page, NavigationBar::Group group) {
        bar->addEntry(id, text, icon, group);
        page->setObjectName(id);
        stack->addWidget(page);
    };
    using Group = NavigationBar::Group;
    add(u"overview"_s, u"Overview"_s, Icon::Overview, overviewPage(), Group::Top);
    add(u"events"_s, u"Events"_s, Icon::Events, eventsPage(false), Group::Top);
    add(u"wire"_s, u"Live capture"_s, Icon::Capture, eventsPage(true), Group::Top);
    add(u"refused"_s, u"Outbox"_s, Icon::Outbox, refusedPage(), Group::Top);
    add(u"controls"_s, u"Settings"_s, Icon::Settings, controlsPage(), Group::Bottom);
    bar->setBadge(u"refused"_s, 3, u"3 waiting"_s);
    const auto show = [&](const QString &id) {
        bar->setCurrent(id);
        if (auto *page = stack->findChild<QWidget *>(id))
            stack->setCurrentWidget(page);
    };
    QObject::connect(bar, &NavigationBar::pageRequested, &window, show);
    show(parser.value(u"page"_s));

    const auto size = parser.value(u"size"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    if (!parser.isSet(u"screenshot"_s))
        return QApplication::exec();
    QTimer::singleShot(300, &window, [&] {
        for (int tab = 0; tab < parser.value(u"tabs"_s).toInt() && QApplication::focusWidget(); ++tab) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
            QApplication::sendEvent(QApplication::focusWidget(), &press);
        }
        const bool saved = window.grab().save(parser.value(u"screenshot"_s));
        if (!saved)
            QTextStream(stderr) << "cannot write " << parser.value(u"screenshot"_s) << Qt::endl;
        QApplication::exit(saved ? 0 : 1);
    });
    return QApplication::exec();
}
