#include "ui/rasasettings.h"

#include "ui/settingrow.h"
#include "ui/shownpath.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

const QString Name = u"rasa_path"_s;

QString versionText(const RasaInstallation &rasa)
{
    const QString edition =
        rasa.edition == RasaInstallation::Edition::Pro ? RasaSettings::tr("Rasa Pro %1") : RasaSettings::tr("Rasa %1");
    return RasaSettings::tr("%1, Python %2")
        .arg(edition.arg(rasa.version),
             rasa.pythonVersion.isEmpty() ? RasaSettings::tr("unknown") : rasa.pythonVersion);
}

} // namespace

RasaSettings::RasaSettings(QWidget *parent)
    : SettingsCard(tr("Rasa installation"), parent),
      m_list(new QWidget),
      m_rows(new QVBoxLayout(m_list)),
      m_group(new QButtonGroup(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(Grid(font()).px(6));
    body()->addWidget(m_list);
    auto *other = new QPushButton(tr("Choose another …"));
    other->setAutoDefault(false);
    other->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    other->setAccessibleName(other->text());
    connect(other, &QPushButton::clicked, this, &RasaSettings::chooseFolder);
    addSetting(Name, tr("Somewhere else"), other)
        ->setNote(tr("A virtual environment, or the folder that rasa is installed in. Nothing in it is run."));
    body()->addStretch();
}

QList<RasaSettings::Choice> RasaSettings::choices(const Situation &situation)
{
    const QList<RasaInstallation> &found = situation.facts.installations;
    const QString &wanted = situation.preferences.rasaPath;
    QList<Choice> choices;
    const bool isFirstChosen = !wanted.isEmpty() && !found.isEmpty() && found.first().origin == "--rasa"_L1;
    const auto automatic = std::find_if(found.begin(), found.end(),
                                        [](const RasaInstallation &each) { return each.origin != "--rasa"_L1; });
    choices.append({.path = {},
                    .text = tr("The first that is found"),
                    .note = automatic == found.end() ? tr("none at present") : versionText(*automatic)});
    if (!wanted.isEmpty())
        choices.append({.path = wanted,
                        .text = visibleText(shownPath(wanted)),
                        .note = isFirstChosen ? versionText(found.first()) : tr("there is no Rasa in it")});
    for (const RasaInstallation &each : found) {
        if (each.origin != "--rasa"_L1 && each.folder != wanted)
            choices.append({.path = each.folder,
                            .text = visibleText(shownPath(each.folder)),
                            .note = tr("%1, found by %2").arg(versionText(each), each.origin)});
    }
    return choices;
}

void RasaSettings::showSituation(const Situation &situation)
{
    const QList<Choice> shown = choices(situation);
    const QString &chosen = situation.preferences.rasaPath;
    if (shown != m_choices || chosen != m_chosen || m_rows->isEmpty()) {
        m_choices = shown;
        m_chosen = chosen;
        rebuild();
    }
}

void RasaSettings::rebuild()
{
    const Grid grid(font());
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // may be the button that brought us here
        delete item;
    }
    for (const Choice &choice : std::as_const(m_choices)) {
        auto *row = new QWidget;
        auto *layout = new QVBoxLayout(row);
        layout->setContentsMargins(grid.px(8), 0, grid.px(8), 0);
        layout->setSpacing(0);
        auto *radio = new QRadioButton(QString(choice.text).replace(u'&', u"&&"_s));
        radio->setAccessibleName(choice.text);
        radio->setAccessibleDescription(choice.note);
        radio->setToolTip(plainToolTip(visibleText(choice.path)));
        radio->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long path gives way
        radio->setMinimumHeight(grid.px(24));
        radio->setChecked(choice.path == m_chosen);
        m_group->addButton(radio);
        connect(radio, &QRadioButton::clicked, this, [this, path = choice.path] {
            Q_EMIT changeRequested(Name, [path](Preferences &all) { all.rasaPath = path; });
        });
        layout->addWidget(radio);
        auto *note = new TextLabel(choice.note, TextLabel::Role::Small);
        note->setWordWrap(true);
        note->setIndent(grid.px(22));
        layout->addWidget(note);
        m_rows->addWidget(row);
    }
}

void RasaSettings::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where Rasa is installed"), QDir::homePath());
    if (!folder.isEmpty())
        Q_EMIT changeRequested(Name, [folder](Preferences &all) { all.rasaPath = folder; });
}

} // namespace Telemetry
