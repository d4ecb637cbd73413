#pragma once

#include "core/settings/preferences.h"
#include "ui/deliveryagent.h"
#include "ui/eventdraft.h"
#include "ui/mainwindow.h"
#include "ui/situationwatcher.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/**
 * The window as the program makes it, with a home of its own: a copy of the sample project, the files by which
 * Rasa 3.6.9 is found, no policy. Nothing of the account that runs the tests is read or written.
 */
class WindowDesk
{
public:
    explicit WindowDesk(Telemetry::Preferences::NoticeAnswer answer);
    ~WindowDesk();

    QString path(const QString &name) const { return m_home + u'/' + name; }
    QString project() const { return path(QStringLiteral("library-desk")); }
    QString globalConfig() const { return path(QStringLiteral(".config/rasa/global.yml")); }

    /** For the project that open() follows. */
    void setWatchLimits(const Telemetry::WatchLimits &limits) { m_watchLimits = limits; }

    /** Makes and shows the window; with the sample project unless told otherwise. */
    void open(bool withProject = true);
    void close();

    /** For a window that is made otherwise, in place of window(). */
    Telemetry::WindowParts parts();
    void closeWindow() { m_window.reset(); }

    Telemetry::MainWindow &window() { return *m_window; }
    Telemetry::EventDraft &draft() { return *m_draft; }
    Telemetry::SituationWatcher &watcher() { return *m_watcher; }

    /** Every file and folder of the home with size, times and content, one a line: equal when nothing was written.
     * Without the memory that connections to a database share. */
    QStringList inventory() const;

private:
    QTemporaryDir m_folder;
    QString m_home;
    Telemetry::SituationRequest m_request;
    Telemetry::WatchLimits m_watchLimits;
    std::unique_ptr<Telemetry::SituationWatcher> m_watcher;
    std::unique_ptr<Telemetry::EventDraft> m_draft;
    std::unique_ptr<Telemetry::DeliveryAgent> m_delivery;
    std::unique_ptr<Telemetry::MainWindow> m_window;
};

QByteArray contentOf(const QString &path);
void writeFile(const QString &path, const QByteArray &bytes);

/** As editors save: a new file beside, renamed over the old one. */
void replaceFile(const QString &path, const QByteArray &bytes);

/** Presses a key where the person's keyboard is: the open menu, the dialog, else the window. */
void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void type(const QString &text);

/** The visible widget of this kind whose accessible name or text is @p name; null when there is none. */
template<typename Widget>
Widget *visibleWidget(const QString &name)
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *each : all) {
        auto *found = qobject_cast<Widget *>(each);
        if (found && found->isVisible()
            && (name.isEmpty() || found->accessibleName() == name || found->property("text").toString() == name))
            return found;
    }
    return nullptr;
}

/** Presses Tab until @p wanted has the keyboard. */
bool tabTo(const QWidget *wanted);
