#include "ui/projectsettings.h"

#include "ui/icons.h"
#include "ui/settingrow.h"
#include "ui/shownpath.h"
#include "ui/telemetrystyle.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QDir>
#include <QPushButton>

namespace Telemetry {

using namespace Qt::StringLiterals;

ProjectSettings::ProjectSettings(QWidget *parent) : SettingsCard(tr("Projects"), parent), m_list(new QVBoxLayout)
{
    body()->setSpacing(Grid(font()).unit());
    auto *list = new QWidget;
    list->setLayout(m_list);
    m_list->setContentsMargins({});
    m_list->setSpacing(0);
    body()->addWidget(list);
    auto *add = new QPushButton(tr("Add folder …"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &ProjectSettings::addRequested);
    SettingRow *row = addSetting(u"recent_projects"_s, tr("Another project"), add);
    row->setNote(tr("The folder that holds config.yml and domain.yml."));
    add->setAccessibleName(add->text());
    add->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    body()->addStretch();
}

void ProjectSettings::showSituation(const Situation &situation)
{
    const QStringList &folders = situation.preferences.recentProjects;
    if (folders == m_shown && m_list->count() > 0)
        return;
    m_shown = folders;
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // may hold the button that brought us here
        delete item;
    }
    if (folders.isEmpty())
        m_list->addWidget(new TextLabel(tr("No project was opened yet."), TextLabel::Role::Muted));
    for (const QString &folder : folders)
        m_list->addWidget(makeRow(folder));
}

QWidget *ProjectSettings::makeRow(const QString &folder)
{
    const Grid grid(font());
    const QString name = visibleText(QDir(folder).dirName());
    auto *controls = new QWidget;
    auto *layout = new QHBoxLayout(controls);
    layout->setContentsMargins({});
    layout->setSpacing(grid.unit());
    auto *path = new TextLabel(visibleText(shownPath(folder)), TextLabel::Role::Muted);
    path->setElided(true);
    layout->addWidget(path, 1);
    auto *open = new QPushButton(tr("Open"));
    open->setAutoDefault(false);
    open->setAccessibleName(tr("Open %1").arg(name));
    connect(open, &QPushButton::clicked, this, [this, folder] { Q_EMIT openRequested(folder); });
    layout->addWidget(open);
    auto *forget = new QPushButton(themedIcon(Icon::Cross), {});
    forget->setAutoDefault(false);
    setButtonKind(*forget, ButtonKind::Quiet);
    forget->setAccessibleName(tr("Take %1 off the list").arg(name));
    forget->setToolTip(plainToolTip(tr("Take it off the list. The folder itself is left alone.")));
    connect(forget, &QPushButton::clicked, this, [this, folder] {
        Q_EMIT changeRequested(u"recent_projects"_s,
                               [folder](Preferences &all) { all.recentProjects.removeAll(folder); });
    });
    layout->addWidget(forget);
    return new SettingRow(name, controls);
}

} // namespace Telemetry
