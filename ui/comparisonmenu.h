#pragma once

#include "ui/comparisonsource.h"

#include <QMenu>

namespace Telemetry {

/** What a report can be compared with; filled anew each time it opens. */
class ComparisonMenu : public QMenu
{
    Q_OBJECT

public:
    /** @param source, draft, watcher  not owned; must outlive this object */
    ComparisonMenu(const ComparisonSource &source, const EventDraft &draft, const SituationWatcher &watcher,
                   QWidget *parent);

    /** Asks for a folder or a file, where the target needs one that is not known yet. */
    void chooseFolder();
    void chooseFile();

Q_SIGNALS:
    void targetChosen(const Telemetry::ComparisonTarget &target);

private:
    void fill();
    void addTarget(QMenu *menu, const QString &text, const ComparisonTarget &target);
    void addProfiles();
    void addProjects();
    void addCaptured();

    const ComparisonSource &m_source;
    const EventDraft &m_draft;
    const SituationWatcher &m_watcher;
};

} // namespace Telemetry
