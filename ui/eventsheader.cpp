#include "ui/eventsheader.h"

#include "core/events/eventcatalogue.h"
#include "ui/eventdraft.h"
#include "ui/icons.h"
#include "ui/situationwatcher.h"
#include "ui/statusbadge.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"
#include "ui/typography.h"
#include "ui/verdicts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

QString watchedText(int files)
{
    return EventsHeader::tr("%Ln files watched", nullptr, files);
}

} // namespace

EventsHeader::EventsHeader(EventDraft &draft, SituationWatcher &watcher, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_watcher(watcher),
      m_project(new QPushButton),
      m_sender(new TextLabel(tr("as sent by"), TextLabel::Role::Muted)),
      m_profile(new QComboBox),
      m_reading(new TextLabel({}, TextLabel::Role::Small)),
      m_badge(new StatusBadge)
{
    const Grid grid(font());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid.gap());
    layout->addWidget(new TextLabel(tr("Events"), TextLabel::Role::PageTitle));

    m_project->setAccessibleDescription(tr("Project whose reports are shown; opens a menu with other projects"));
    m_project->setMenu(new QMenu(m_project));
    connect(m_project->menu(), &QMenu::aboutToShow, this, &EventsHeader::fillProjectMenu);
    layout->addWidget(m_project);

    layout->addWidget(m_sender);
    m_sender->setBuddy(m_profile); // which is its accessible name, too
    m_profile->setToolTip(plainToolTip(tr("Which version's report is shown")));
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the longest title is a sentence
    m_profile->setMinimumContentsLength(10);
    m_profile->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_profile->setMaximumWidth(grid.px(200));
    connect(m_profile, &QComboBox::activated, this, [this](int row) {
        m_draft.setProfile(m_profile->itemData(row).toString());
        Q_EMIT profileChosen();
    });
    layout->addWidget(m_profile, 2);
    auto *profiles = new QPushButton;
    profiles->setIcon(themedIcon(Icon::Help));
    profiles->setAutoDefault(false);
    profiles->setAccessibleName(tr("What each version adds"));
    profiles->setToolTip(plainToolTip(tr("What each version adds")));
    setButtonKind(*profiles, ButtonKind::Quiet);
    connect(profiles, &QPushButton::clicked, this, &EventsHeader::profilesRequested);
    layout->addWidget(profiles);

    m_reading->setElided(true);
    layout->addWidget(m_reading, 1);
    layout->addWidget(m_badge);

    connect(&m_draft, &EventDraft::subjectChanged, this, &EventsHeader::showSubject);
    connect(&m_draft, &EventDraft::previewChanged, this, &EventsHeader::showReadingState);
    connect(&m_draft, &EventDraft::readingProgressed, this, &EventsHeader::showProgress);
    connect(&m_draft, &EventDraft::readingFinished, this, &EventsHeader::showReadingState);
    connect(&m_watcher, &SituationWatcher::situationChanged, this, &EventsHeader::showSituation);
    showSubject();
    if (m_watcher.isKnown())
        showSituation();
}

void EventsHeader::setBrief(bool isBrief)
{
    const Grid grid(font());
    m_sender->setVisible(!isBrief);
    m_reading->setVisible(!isBrief);
    m_profile->setMinimumContentsLength(isBrief ? 5 : 10);
    layout()->setSpacing(isBrief ? grid.px(8) : grid.gap());
}

void EventsHeader::showSubject()
{
    const QString folder = m_draft.projectFolder();
    const QString name = folder.isEmpty() ? tr("No project") : visibleText(QDir(folder).dirName());
    m_project->setText(QString(name).replace(u'&', u"&&"_s)); // is no mnemonic
    m_project->setToolTip(plainToolTip(QDir::toNativeSeparators(folder)));
    m_project->setAccessibleName(tr("Project %1").arg(name));
    fillProfiles();
    showReadingState();
}

void EventsHeader::showSituation()
{
    const Situation &situation = m_watcher.situation();
    const VerdictBadge badge = verdictBadge(situation.decision.rasa);
    m_badge->setStatus(badge.tone, badge.text);
    fillProfiles();
}

void EventsHeader::fillProfiles()
{
    const auto &facts = m_watcher.situation().facts;
    const QString automatic = defaultProfile(facts);
    const RasaInstallation *installation = facts.installation();
    const QSignalBlocker blocker(m_profile);
    m_profile->clear();
    const Profile *profile = EventCatalogue::profile(automatic);
    m_profile->addItem(installation ? tr("Rasa %1 (installed)").arg(installation->version)
                                    : tr("%1 (no Rasa found)").arg(profile->translatedTitle()),
                       QString());
    for (const Profile &each : EventCatalogue::profiles())
        m_profile->addItem(each.translatedTitle(), each.id);
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(m_draft.profile())));
}

void EventsHeader::fillProjectMenu()
{
    QMenu *menu = m_project->menu();
    menu->clear();
    menu->addAction(tr("Open project …"), this, &EventsHeader::openProjectRequested);
    menu->addAction(tr("Read again"), &m_draft, &EventDraft::reloadProject);
    const QStringList recent = m_watcher.situation().preferences.recentProjects;
    if (recent.isEmpty())
        return;
    menu->addSeparator();
    for (const QString &folder : recent) {
        // An ampersand in a folder's name is no mnemonic.
        const QString name = visibleText(QDir::toNativeSeparators(folder));
        menu->addAction(QString(name).replace(u'&', u"&&"_s), this,
                        [this, folder] { Q_EMIT recentProjectRequested(folder); });
    }
}

void EventsHeader::showProgress(const ReadingAmount &amount)
{
    if (amount.totalFiles < 2)
        m_reading->setText(tr("reading the project …"));
    else
        m_reading->setText(tr("reading the project: %1 of %Ln files …", nullptr, int(amount.totalFiles))
                               .arg(locale().toString(amount.files)));
}

void EventsHeader::showReadingState()
{
    const auto &project = m_draft.project();
    //: Beside a preview that follows the files of the project as they are edited
    const QString watching = m_draft.isWatchedBySystem() ? tr("live") : tr("looked at every 2 s");
    if (!project) {
        m_reading->setText({});
    } else if (!*project) {
        m_reading->setText(tr("%1 · %2").arg(watchedText(m_draft.watchedFiles()), watching));
    } else {
        const QString time =
            m_draft.readingTime() == 0 ? tr("read in under 1 ms") : tr("read in %1 ms").arg(m_draft.readingTime());
        m_reading->setText(tr("%1 · %2 · %3").arg(time, watchedText(m_draft.watchedFiles()), watching));
    }
}

} // namespace Telemetry
