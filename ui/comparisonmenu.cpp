#include "ui/comparisonmenu.h"

#include "core/events/eventcatalogue.h"
#include "ui/eventdraft.h"
#include "ui/situationwatcher.h"

#include <QDir>
#include <QFileDialog>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** An ampersand in a name is no mnemonic. */
QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

ComparisonMenu::ComparisonMenu(const ComparisonSource &source, const EventDraft &draft, const SituationWatcher &watcher,
                               QWidget *parent)
    : QMenu(parent), m_source(source), m_draft(draft), m_watcher(watcher)
{
    connect(this, &QMenu::aboutToShow, this, &ComparisonMenu::fill);
    fill(); // assistive technology asks before it is shown
}

void ComparisonMenu::fill()
{
    clear();
    addProfiles();
    addSeparator();
    addProjects();
    addSeparator();
    addTarget(this, tr("The last one that was sent"), {.kind = ComparisonTarget::Kind::LastSent});
    addCaptured();
    addAction(tr("A saved file …"), this, &ComparisonMenu::chooseFile);
}

void ComparisonMenu::addTarget(QMenu *menu, const QString &text, const ComparisonTarget &target)
{
    QAction *action = menu->addAction(menuText(text), this, [this, target] { Q_EMIT targetChosen(target); });
    action->setCheckable(true);
    action->setChecked(target == m_source.target());
}

void ComparisonMenu::addProfiles()
{
    const QString shown = m_draft.effectiveProfile();
    for (const Profile &profile : EventCatalogue::profiles()) {
        if (profile.id != shown)
            addTarget(this, tr("As %1").arg(profile.translatedTitle()),
                      {.kind = ComparisonTarget::Kind::Profile, .name = profile.id});
    }
}

void ComparisonMenu::addProjects()
{
    for (const QString &folder : m_watcher.situation().preferences.recentProjects) {
        if (folder != m_draft.projectFolder())
            addTarget(this, tr("Project %1").arg(QDir::toNativeSeparators(folder)),
                      {.kind = ComparisonTarget::Kind::Project, .name = folder});
    }
    addAction(tr("Another project …"), this, &ComparisonMenu::chooseFolder);
}

void ComparisonMenu::addCaptured()
{
    const QList<RecordedEvent> events = m_source.capturedEvents();
    if (events.isEmpty()) {
        addTarget(this, tr("A captured one"), {.kind = ComparisonTarget::Kind::Captured});
        return;
    }
    constexpr qsizetype Most = 20; // the newest ones; the page Live capture has them all
    for (const RecordedEvent &event : events.mid(std::max<qsizetype>(0, events.size() - Most))) {
        const QString time = locale().toString(event.time.toLocalTime().time(), QLocale::ShortFormat);
        addTarget(this, tr("Captured at %1, event %2").arg(time).arg(event.number),
                  {.kind = ComparisonTarget::Kind::Captured, .number = event.number});
    }
}

void ComparisonMenu::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        parentWidget(), tr("Compare with the Rasa project in this folder"), m_draft.projectFolder());
    if (!folder.isEmpty())
        Q_EMIT targetChosen({.kind = ComparisonTarget::Kind::Project, .name = QDir::cleanPath(folder)});
}

void ComparisonMenu::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(parentWidget(), tr("Compare with a saved report"), {},
                                                      tr("JSON (*.json);;All files (*)"));
    if (!path.isEmpty())
        Q_EMIT targetChosen({.kind = ComparisonTarget::Kind::File, .name = path});
}

} // namespace Telemetry
