#include "app/displayguard.h"
#include "app/guiarguments.h"
#include "app/services.h"
#include "app/singleinstance.h"
#include "core/base/language.h"
#include "core/settings/preferences.h"
#include "ui/consentrun.h"
#include "ui/deliveryagent.h"
#include "ui/eventdraft.h"
#include "ui/icons.h"
#include "ui/languagefollower.h"
#include "ui/mainwindow.h"
#include "ui/situationwatcher.h"
#include "ui/theme.h"
#include "ui/translatedwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QWindow>

#include <cstdio>
#include <memory>
#include <optional>

#include <sys/stat.h>
#include <unistd.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(main)
};

constexpr int Failed = 1; ///< exit code of a window without a display

void say(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
}

/** An installer that runs as root must not decide for somebody else, nor leave root's files in their home. */
bool isRootForSomebodyElse(const Environment &environment)
{
    if (::geteuid() != 0)
        return false;
    for (const QString &name : {u"SUDO_UID"_s, u"PKEXEC_UID"_s}) {
        const QString uid = environment.value(name).value_or(QString());
        if (!uid.isEmpty() && uid != "0"_L1)
            return true;
    }
    struct stat home = {};
    return ::stat(QFile::encodeName(environment.home()).constData(), &home) == 0 && home.st_uid != 0;
}

QString displayName(const Environment &environment)
{
    return environment.value(u"WAYLAND_DISPLAY"_s).value_or(environment.value(u"DISPLAY"_s).value_or(QString()));
}

/** Only the notice. @return the exit code */
int runConsent(const Services &services, const GuiArguments &arguments)
{
    const Environment &environment = services.environment();
    SingleInstance instance(u"consent"_s, environment.home(), displayName(environment));
    if (instance.start({}) == SingleInstance::Role::PassedOn) {
        say(Text::tr("The question is open in another window already."));
        return ConsentRun::NotAnswered;
    }
    const SituationRequest request = services.situationRequest(QDir::currentPath());
    SituationWatcher watcher(request, services.newMachineId());
    EventDraft draft(services.catalogue(), environment, services.newMachineId(), services.trainingId());
    std::unique_ptr<QWindow> parent;
    if (arguments.parentWindow)
        parent.reset(QWindow::fromWinId(WId(*arguments.parentWindow)));
    ConsentRun run(watcher, draft, parent.get());
    QGuiApplication::setQuitOnLastWindowClosed(false); // the run says when it is over, and how
    QObject::connect(&instance, &SingleInstance::requested, &run, &ConsentRun::raise);
    QObject::connect(&run, &ConsentRun::finished, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
    const int code = QApplication::exec();
    if (!run.problem().isEmpty())
        say(run.problem());
    return code;
}

int runWindow(Services &services, const GuiArguments &arguments, ThemeFollower &theme, LanguageFollower &language,
              unsigned inheritedMask)
{
    const Environment &environment = services.environment();
    const QString project =
        arguments.project.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(arguments.project).absoluteFilePath());
    SingleInstance instance(u"window"_s, environment.home(), displayName(environment));
    if (instance.start({.project = project, .page = arguments.page}) == SingleInstance::Role::PassedOn)
        return 0;

    const SituationRequest request = services.situationRequest(project.isEmpty() ? QDir::currentPath() : project);
    SituationWatcher watcher(request, services.newMachineId());
    QObject::connect(&watcher, &SituationWatcher::situationChanged, &theme, [&watcher, &theme] {
        if (watcher.situation().preferences.theme != theme.theme())
            theme.setTheme(watcher.situation().preferences.theme);
    });
    EventDraft draft(services.catalogue(), environment, services.newMachineId(), services.trainingId());
    DeliveryAgent delivery(request);
    TranslatedWindow holder({.catalogue = services.catalogue(),
                             .watcher = watcher,
                             .draft = draft,
                             .delivery = delivery,
                             .inheritedMask = inheritedMask},
                            language);
    const auto open = [&holder](const StartRequest &wanted, bool isChoice) {
        if (!wanted.project.isEmpty())
            holder.window().openProject(wanted.project, isChoice);
        if (!wanted.page.isEmpty())
            holder.window().showPage(wanted.page);
    };
    open({.project = project, .page = arguments.page}, false);
    QObject::connect(&instance, &SingleInstance::requested, &holder, [&holder, open](const StartRequest &wanted) {
        open(wanted, false);
        holder.window().comeToFront();
    });
    const Preferences preferences = readPreferences(environment.ownConfigFolder()).value_or(Preferences{});
    holder.window().restorePlace(preferences.windowPlace);
    holder.window().show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const mode_t inheritedMask = ::umask(077); // whatever this program writes is for its user alone
    QCoreApplication::setApplicationName(u"rasa-telemetry-inspector"_s);
    QCoreApplication::setApplicationVersion(u"" TELEMETRY_VERSION ""_s);
    QStringList words;
    for (int index = 0; index < argc; ++index)
        words.append(QFile::decodeName(argv[index]));
    for (const QString &word : {u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s}) {
        if (!words.contains(word))
            continue;
        // These have to work without a display.
        const QCoreApplication application(argc, argv);
        setLanguage(systemLanguage());
        parseGuiArguments({words.constFirst(), word});
    }
    const bool isConsentOnly = words.contains(u"--consent-only"_s);
    Services services(inheritedMask);
    if (isConsentOnly && isRootForSomebodyElse(services.environment())) {
        say(earlyText("main",
                      QT_TRANSLATE_NOOP("main",
                                        "This runs as root for somebody else, who has to answer for themselves. "
                                        "Nothing was changed.")));
        return ConsentRun::NotAnswered;
    }
    const int withoutDisplay = isConsentOnly ? int(ConsentRun::NotAnswered) : Failed;
    auto guard = std::make_optional<DisplayGuard>(
        withoutDisplay,
        earlyText("main",
                  QT_TRANSLATE_NOOP("main",
                                    "There is no display to show a window on. \"rasa-telemetry notice\" asks on a "
                                    "terminal.\n"))
            .toUtf8());
    QApplication application(argc, argv);
    guard.reset();
    QGuiApplication::setDesktopFileName(u"" TELEMETRY_APPLICATION_ID ""_s);
    QGuiApplication::setApplicationDisplayName(u"Rasa Telemetry Inspector"_s);
    QGuiApplication::setWindowIcon(themedIcon(Icon::App));
    const Preferences preferences = readPreferences(services.environment().ownConfigFolder()).value_or(Preferences{});
    LanguageFollower language(preferences.language);
    const GuiArguments arguments = parseGuiArguments(QCoreApplication::arguments());
    ThemeFollower theme(application, preferences.theme);
    return arguments.isConsentOnly ? runConsent(services, arguments)
                                   : runWindow(services, arguments, theme, language, inheritedMask);
}
