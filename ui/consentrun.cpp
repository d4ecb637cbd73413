#include "ui/consentrun.h"

#include "core/delivery/requestheaders.h"
#include "ui/eventdraft.h"

#include <QDesktopServices>
#include <QUrl>
#include <QWindow>

namespace Telemetry {

ConsentRun::ConsentRun(SituationWatcher &watcher, EventDraft &draft, QWindow *parentWindow, QObject *parent)
    : QObject(parent), m_watcher(watcher), m_draft(draft), m_parentWindow(parentWindow)
{
    connect(&m_watcher, &SituationWatcher::situationChanged, this, &ConsentRun::takeSituation);
    connect(&m_watcher, &SituationWatcher::answered, this, [this] { m_isAnswered = true; });
    connect(&m_watcher, &SituationWatcher::answerFailed, this, [this](const Error &error) {
        m_problem = errorMessage(error);
        if (m_dialog)
            m_dialog->showProblem(m_problem);
    });
}

ConsentRun::~ConsentRun() = default;

ConsentRun::Exit ConsentRun::exitFor(Verdict inspector)
{
    switch (inspector) {
    case Verdict::On:
    case Verdict::Debug: // decided: on; that nothing leaves now has another reason
    case Verdict::Blocked:
        return On;
    case Verdict::Off:
        return Off;
    case Verdict::Undecided:
    case Verdict::WillTurnOn:
    case Verdict::Broken:
        return NotAnswered;
    }
    Q_UNREACHABLE();
}

void ConsentRun::takeSituation()
{
    const Situation &situation = m_watcher.situation();
    m_draft.setFacts(situation.facts, situation.globalConfig.machineId);
    const QString endpoint = situation.destination ? situation.destination->url.toString() : QString();
    if (m_isAnswered || !isNoticeDue(situation.policy, situation.preferences, endpoint))
        Q_EMIT finished(exitFor(situation.decision.inspector));
    else if (!m_dialog)
        ask();
}

void ConsentRun::ask()
{
    m_dialog = std::make_unique<ConsentDialog>(m_draft);
    const auto &destination = m_watcher.situation().destination;
    m_dialog->setDestination(shownDestination(destination ? destination->url : QUrl()));
    connect(m_dialog.get(), &ConsentDialog::answered, &m_watcher, [this](bool isYes) {
        m_problem.clear();
        m_watcher.answer(isYes);
    });
    connect(m_dialog.get(), &ConsentDialog::addressRequested, this,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
    connect(m_dialog.get(), &QDialog::rejected, this, [this] { Q_EMIT finished(NotAnswered); });
    if (m_parentWindow) {
        m_dialog->winId(); // makes the native window
        m_dialog->windowHandle()->setTransientParent(m_parentWindow);
    }
    m_dialog->show();
}

void ConsentRun::raise()
{
    if (!m_dialog)
        return;
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace Telemetry
