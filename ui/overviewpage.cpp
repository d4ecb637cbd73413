#include "ui/overviewpage.h"

#include "core/settings/notice.h"
#include "ui/barchart.h"
#include "ui/card.h"
#include "ui/deliveryagent.h"
#include "ui/factlist.h"
#include "ui/shownpath.h"
#include "ui/scrolledpage.h"
#include "ui/situationwatcher.h"
#include "ui/statusbadge.h"
#include "ui/switchbutton.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"
#include "ui/typography.h"
#include "ui/verdicts.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &text)
{
    auto *made = new QPushButton(text);
    made->setAutoDefault(false);
    return made;
}

QString machineIdText(const GlobalConfig &config)
{
    if (!config.hasMachineId())
        //: No machine ID
        return OverviewPage::tr("none yet");
    return config.machineId.isString() ? config.machineId.toString() : QString::fromUtf8(config.machineId.display());
}

/** A layer's value as far as a narrow column has room; the tool tip has all of it. */
QString shortValue(const DecisionLayer &layer)
{
    constexpr qsizetype Longest = 18;
    if (layer.kind == DecisionLayer::Kind::Destination) {
        const QString host = QUrl(layer.value).host();
        return host.isEmpty() ? layer.value : host;
    }
    if (layer.value.size() <= Longest)
        return layer.value;
    return layer.value.first(8) + u'…' + layer.value.last(4);
}

Fact labelled(const QString &name, const QString &value)
{
    Fact fact;
    fact.name = name;
    fact.quietName = true;
    fact.value = value;
    return fact;
}

} // namespace

OverviewPage::OverviewPage(SituationWatcher &watcher, QWidget *parent) : QWidget(parent), m_watcher(watcher)
{
    const Grid grid(font());
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(grid.pageMargin(), grid.px(16), grid.pageMargin(), grid.px(18));
    layout->setSpacing(grid.gap());

    m_badge = new StatusBadge;
    layout->addWidget(makePageHeader(tr("Overview"), m_badge));
    layout->addWidget(makeSwitchCard());

    m_columns = new QHBoxLayout;
    m_columns->setSpacing(grid.gap());
    auto *left = new QVBoxLayout;
    left->setSpacing(grid.gap());
    left->addWidget(makeReasonsCard());
    left->addWidget(makeReportsCard(), 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(grid.gap());
    right->addWidget(makeLeavesCard());
    right->addWidget(makeChannelsCard());
    right->addWidget(makeMachineCard(), 1);
    m_columns->addLayout(left, 54);
    m_columns->addLayout(right, 46);
    layout->addLayout(m_columns);
    layout->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);

    connect(&m_watcher, &SituationWatcher::situationChanged, this, &OverviewPage::showSituation);
    setReports({});
    if (m_watcher.isKnown())
        showSituation();
}

Card *OverviewPage::makeSwitchCard()
{
    const Grid grid(font());
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(grid.px(20));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(grid.px(4));
    //: While the state of the machine is read
    m_headline = new TextLabel(tr("Looking …"), TextLabel::Role::Headline);
    m_headline->setWordWrap(true);
    m_explanation = new TextLabel({}, TextLabel::Role::Muted);
    m_explanation->setWordWrap(true);
    m_own = new TextLabel({}, TextLabel::Role::Muted);
    m_own->setWordWrap(true);
    texts->addWidget(m_headline);
    texts->addWidget(m_explanation);
    texts->addWidget(m_own);
    row->addLayout(texts, 1);
    auto *applies = new TextLabel(tr("Applies to the rasa command too"), TextLabel::Role::Muted);
    applies->setWordWrap(true);
    applies->setFixedWidth(grid.px(170));
    row->addWidget(applies);
    m_switch = new SwitchButton;
    m_switch->setAccessibleName(tr("Usage reporting"));
    m_switch->setEnabled(false);
    connect(m_switch, &SwitchButton::toggleRequested, this, &OverviewPage::switchRequested);
    row->addWidget(m_switch);
    card->body()->addLayout(row);
    return card;
}

Card *OverviewPage::makeReasonsCard()
{
    const Grid grid(font());
    m_reasons = new Card(tr("Why"));
    m_layers = new FactList;
    m_layers->setAccessibleName(tr("What decides, in this order"));
    m_reasons->body()->addWidget(m_layers);
    m_trap = new TextLabel({}, TextLabel::Role::Warning);
    m_trap->setWordWrap(true);
    m_trap->hide();
    m_reasons->body()->addWidget(m_trap);
    m_repair = button(tr("Mend the file …"));
    m_repair->hide();
    connect(m_repair, &QPushButton::clicked, this, [this] {
        const GlobalConfig &config = m_watcher.situation().globalConfig;
        QMessageBox box(
            QMessageBox::Question, tr("Mend the file"),
            tr("%1 will be replaced by a file with reporting off. What stands there now is kept in a backup beside it.")
                .arg(config.path),
            QMessageBox::Ok | QMessageBox::Cancel, this);
        box.setTextFormat(Qt::PlainText);
        box.setDefaultButton(QMessageBox::Cancel);
        if (box.exec() == QMessageBox::Ok)
            Q_EMIT repairRequested(false);
    });
    m_reasons->body()->addWidget(m_repair, 0, Qt::AlignLeft);
    m_startFiles = new TextLabel({}, TextLabel::Role::Small);
    m_startFiles->setWordWrap(true);
    m_startFiles->hide();
    m_reasons->body()->addWidget(m_startFiles);

    auto *row = new QHBoxLayout;
    row->setSpacing(grid.px(10));
    m_path = new TextLabel({}, TextLabel::Role::Muted);
    m_path->setSelectable(true);
    row->addWidget(m_path);
    m_openFile = button(tr("Open file"));
    m_showInFolder = button(tr("Show in folder"));
    row->addWidget(m_openFile);
    row->addWidget(m_showInFolder);
    row->addStretch();
    connect(m_openFile, &QPushButton::clicked, this, [this] {
        const GlobalConfig &config = m_watcher.situation().globalConfig;
        Q_EMIT openFileRequested(config.path, config.enabledLine);
    });
    connect(m_showInFolder, &QPushButton::clicked, this,
            [this] { Q_EMIT showInFolderRequested(m_watcher.situation().globalConfig.path); });
    m_reasons->body()->addLayout(row);
    return m_reasons;
}

Card *OverviewPage::makeLeavesCard()
{
    auto *card = new Card(tr("What leaves this machine"));
    auto *list = new FactList;
    const auto row = [](Icon sign, Tone tone, const QString &text) {
        Fact fact;
        fact.sign = sign;
        fact.tone = tone;
        fact.name = text;
        return fact;
    };
    list->setAccessibleName(card->title());
    list->setFacts({
        row(Icon::Check, Tone::Good, tr("Kind of event, versions, processors, system")),
        row(Icon::Check, Tone::Good, tr("Counts: intents, examples, slots, stories …")),
        row(Icon::Check, Tone::Good, tr("pipeline and policies of config.yml, as written")),
        row(Icon::Check, Tone::Good, tr("Folder and git remote as SHA-256, without salt")),
        row(Icon::Cross, Tone::Bad, tr("Not, as Rasa states: training examples, messages")),
    });
    card->body()->addWidget(list);
    auto *example = button(tr("See an example report ›"));
    setButtonKind(*example, ButtonKind::Link);
    connect(example, &QPushButton::clicked, this, &OverviewPage::exampleRequested);
    card->body()->addWidget(example, 0, Qt::AlignLeft);
    return card;
}

Card *OverviewPage::makeReportsCard()
{
    auto *card = new Card(tr("Reports in the last 30 days"));
    m_bars = new BarChart;
    m_bars->setFixedHeight(Grid(font()).px(84));
    card->body()->addWidget(m_bars);
    m_barsCaption = new TextLabel({}, TextLabel::Role::Muted);
    m_barsCaption->setWordWrap(true);
    card->body()->addWidget(m_barsCaption);
    card->body()->addStretch();
    return card;
}

Card *OverviewPage::makeMachineCard()
{
    const Grid grid(font());
    auto *card = new Card(tr("This machine"));
    m_machine = new FactList;
    m_machine->setAccessibleName(card->title());
    card->body()->addWidget(m_machine);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid.px(10));
    m_copyId = button(tr("Copy ID"));
    connect(m_copyId, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(machineIdText(m_watcher.situation().globalConfig)); });
    m_newId = button(tr("New ID …"));
    connect(m_newId, &QPushButton::clicked, this, [this] {
        QMessageBox box(QMessageBox::Question, tr("New machine ID"),
                        tr("Later reports can then not be tied to earlier ones by their ID. Reports already sent keep "
                           "the old one. Note it first if you want to ask Rasa to delete them."),
                        QMessageBox::Ok | QMessageBox::Cancel, this);
        box.setTextFormat(Qt::PlainText);
        box.setDefaultButton(QMessageBox::Cancel);
        if (box.exec() == QMessageBox::Ok)
            Q_EMIT newMachineIdRequested();
    });
    row->addWidget(m_copyId);
    row->addWidget(m_newId);
    row->addStretch();
    card->body()->addLayout(row);
    auto *deletion = card->addMutedText(tr("To have past reports deleted, write to Rasa as its privacy policy says, "
                                           "and give this ID: it is all that ties the reports together."));
    deletion->setWordWrap(true);
    auto *policy = button(tr("Rasa's privacy policy ›"));
    setButtonKind(*policy, ButtonKind::Link);
    connect(policy, &QPushButton::clicked, this,
            [this] { Q_EMIT addressRequested(QUrl(Addresses::PrivacyPolicy.toString())); });
    card->body()->addWidget(policy, 0, Qt::AlignLeft);
    card->body()->addStretch();
    return card;
}

Card *OverviewPage::makeChannelsCard()
{
    auto *card = new Card(tr("Ways by which rasa reports"));
    const Grid grid(font());
    card->body()->setSpacing(grid.px(3));
    card->body()->addSpacing(grid.px(4));
    using Channel = ChannelState::Channel;
    for (const Channel channel : {Channel::Track, Channel::Identify, Channel::ErrorReports}) {
        auto *line = new QHBoxLayout;
        auto *title = new TextLabel(channelTitle(channel), TextLabel::Role::Strong);
        title->setToolTip(plainToolTip(channelSummary(channel)));
        const ChannelRow row{.word = new TextLabel, .reason = new TextLabel({}, TextLabel::Role::Muted)};
        row.reason->setWordWrap(true);
        line->addWidget(title);
        line->addStretch();
        line->addWidget(row.word);
        if (!m_channels.isEmpty())
            card->body()->addSpacing(grid.px(7));
        card->body()->addLayout(line);
        card->body()->addWidget(row.reason);
        m_channels.append(row);
    }
    return card;
}

void OverviewPage::showSituation()
{
    const Situation &situation = m_watcher.situation();
    const Decision &decision = situation.decision;
    const VerdictBadge badge = verdictBadge(decision.rasa);
    m_badge->setStatus(badge.tone, badge.text);
    m_headline->setText(verdictHeadline(decision.rasa));
    m_explanation->setText(tr("rasa: %1. %2").arg(verdictName(decision.rasa), decision.rasaReasons.value(0)));
    m_own->setText(tr("This program: %1. %2").arg(verdictName(decision.inspector), decision.inspectorReasons.value(0)));

    // The switch shows the file, because the file is what it changes.
    m_switch->setChecked(situation.globalConfig.isEnabledForRasa());
    const bool isForbidden = situation.policy.forbidsReporting() && !m_switch->isChecked();
    m_switch->setEnabled(!isForbidden);
    m_switch->setToolTip(
        plainToolTip(isForbidden ? tr("Your organisation has switched reporting off.") : situation.globalConfig.path));

    QList<Fact> rows;
    for (qsizetype index = 0; index < decision.layers.size(); ++index) {
        const DecisionLayer &layer = decision.layers[index];
        Fact row;
        row.number = QString::number(index + 1);
        row.name = layerTitle(layer.kind);
        row.value = shortValue(layer);
        row.decisive = layer.decidesRasa;
        row.quietValue = !layer.decidesRasa;
        if (layer.decidesRasa && layer.decidesInspector)
            //: Beside one of several layers: this one decides
            row.tag = tr("decides");
        else if (layer.decidesRasa)
            row.tag = tr("decides for rasa");
        else if (layer.decidesInspector)
            row.tag = tr("decides here");
        row.toolTip = QStringList({layer.value, layer.source, layer.remark}).join(u'\n').trimmed();
        rows.append(row);
    }
    m_layers->setFacts(rows);
    m_reasons->setTitle(verdictQuestion(decision.rasa));
    for (qsizetype index = 0; index < std::min(m_channels.size(), situation.channels.size()); ++index) {
        const ChannelState &state = situation.channels[index];
        const ChannelRow &row = m_channels[index];
        row.word->setText(state.isThere ? verdictName(state.verdict) : tr("none in this version"));
        row.reason->setText(visibleText(state.reasons.value(0)));
        row.reason->setToolTip(plainToolTip(state.reasons.join(u'\n')));
    }
    showTraps();

    m_path->setText(shownPath(situation.globalConfig.path));
    m_path->setToolTip(plainToolTip(
        tr("%1\nContainers, WSL and other accounts have files of their own.").arg(situation.globalConfig.path)));
    const bool hasFile = situation.globalConfig.state != GlobalConfig::State::Missing;
    m_openFile->setEnabled(hasFile);
    m_showInFolder->setEnabled(hasFile);

    const Facts &facts = situation.facts;
    const RasaInstallation *rasa = facts.installation();
    Fact id = labelled(tr("Machine ID"), machineIdText(situation.globalConfig));
    id.monoValue = situation.globalConfig.hasMachineId();
    const QString versions = rasa
        ? tr("%1, Python %2").arg(rasa->version, rasa->pythonVersion.isEmpty() ? tr("unknown") : rasa->pythonVersion)
        : tr("none found");
    const QString environment = tr("%1 %2, %3, %4, %5")
                                    .arg(facts.host.osName, facts.host.osVersion.section(u'-', 0, 0),
                                         tr("%Ln processors", nullptr, int(facts.host.cpu.value_or(0))),
                                         facts.host.docker ? tr("Docker") : tr("no container"),
                                         facts.host.ci ? tr("build server") : tr("no build server"));
    m_machine->setFacts({id, labelled(tr("Rasa"), versions), labelled(tr("Environment"), environment)});
    m_copyId->setEnabled(situation.globalConfig.hasMachineId());
    m_newId->setEnabled(situation.globalConfig.state == GlobalConfig::State::Readable);
}

void OverviewPage::showTraps()
{
    const Situation &situation = m_watcher.situation();
    const GlobalConfig &config = situation.globalConfig;
    QString trap;
    bool isRepairable = false;
    if (config.state == GlobalConfig::State::Damaged) {
        trap = tr("%1 Rasa would replace the file by one with reporting on.").arg(errorMessage(*config.problem));
        isRepairable = true;
    } else if (config.state == GlobalConfig::State::Broken) {
        trap = tr("%1: every rasa command would stop with an error.").arg(config.brokenFact);
        isRepairable = true;
    } else if (config.state == GlobalConfig::State::Inaccessible) {
        trap = errorMessage(*config.problem);
    } else if (config.isTrap()) {
        trap = tr("\"enabled: %1\" in line %2 is no truth value to Rasa, so it means %3. The switch mends it.")
                   .arg(QString::fromUtf8(config.enabled.display()))
                   .arg(config.enabledLine)
                   .arg(config.isEnabledForRasa() ? tr("on") : tr("off"));
    }
    m_trap->setText(trap);
    m_trap->setVisible(!trap.isEmpty());
    m_repair->setVisible(isRepairable);

    QStringList lines;
    const auto variables = m_watcher.startFileVariables();
    for (const StartFileVariable &variable : variables)
        lines.append(
            tr("%1=%2 in %3, line %4").arg(variable.name, variable.value, shownPath(variable.path)).arg(variable.line));
    m_startFiles->setText(lines.isEmpty() ? QString()
                                          : tr("A new terminal would also have: %1").arg(lines.join(u"; "_s)));
    m_startFiles->setVisible(!lines.isEmpty());
}

void OverviewPage::setReports(const RecentReports &reports)
{
    QList<Bar> bars;
    for (qsizetype day = 0; day < reports.perDay.size(); ++day)
        bars.append(
            {.label = locale().toString(reports.days[day], QLocale::ShortFormat), .value = reports.perDay[day]});
    m_bars->setBars(bars);
    m_barsCaption->setText(reports.sent + reports.waiting + reports.refused == 0
                               ? tr("This program has sent nothing, and nothing waits.")
                               : tr("%1 sent · %2 waiting · %3 refused by the server")
                                     .arg(reports.sent)
                                     .arg(reports.waiting)
                                     .arg(reports.refused));
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < Grid(font()).px(1100 - 196);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace Telemetry
