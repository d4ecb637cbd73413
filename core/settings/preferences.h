#pragma once

#include "core/base/result.h"
#include "core/export.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace Telemetry {

/** Our own settings, in `$XDG_CONFIG_HOME/rasa-telemetry/settings.json` (folder 0700, file 0600). */
struct Preferences
{
    enum class NoticeAnswer { None, Accepted, Declined };
    enum class Delivery { Ask, Automatic };
    enum class Theme { System, Light, Dark };

    NoticeAnswer noticeAnswer = NoticeAnswer::None;
    int noticeRevision =
        0; ///< revision of the reported data that was answered; a smaller one than the program's asks again
    QString noticeEndpoint; ///< destination that was answered for; another one asks again
    QString endpoint; ///< empty: the default
    QString writeKey; ///< never shown, never logged
    Delivery delivery = Delivery::Ask;
    QString proxy; ///< "": as the environment says; "none"; else its URL. May hold a password: never shown whole
    Theme theme = Theme::System;
    QString rasaPath; ///< selected installation; empty: the first found
    QStringList recentProjects; ///< absolute folders, newest first
    QString lastEvent; ///< slug; what was looked at last
    QString lastProfile; ///< empty: that of the installed Rasa
    QString lastSearch; ///< over events and fields
    QString editorCommand; ///< with %f and %l; empty: the default application
    QString caFile; ///< PEM file with certification authorities to trust besides the system's; empty: none
    QString language; ///< "en"; empty: that of the desktop
    QString windowPlace; ///< size and place of the window, as its owner writes it; empty: never changed

    bool operator==(const Preferences &) const = default;
};

/** The revision of the set of reported data. Grows when the catalogue reports something new. */
constexpr int NoticeRevision = 1;

/** `settings.json` in @p ownConfigFolder. */
TELEMETRY_CORE_EXPORT QString preferencesPath(const QString &ownConfigFolder);

/**
 * Reads the settings. A missing file gives the defaults; a damaged one is an Error, and the defaults count meanwhile.
 *
 * @return JsonSyntax, JsonTooDeep or ConfigDamaged (a member of another kind, an unknown word), or why it cannot be
 * read
 */
TELEMETRY_CORE_EXPORT Result<Preferences> readPreferences(const QString &ownConfigFolder);

/**
 * Writes all settings atomically, keeping members of the file that this version does not know. A damaged file is moved
 * aside first, to `settings.json.damaged-<UTC date and time>`; a symbolic link is replaced, its target stays untouched.
 *
 * @return FileUnwritable or FileNotReplaceable; the old file is intact then
 */
TELEMETRY_CORE_EXPORT Result<void> writePreferences(const QString &ownConfigFolder, const Preferences &preferences);

/**
 * Changes the settings as they are at this moment, so that nothing that another program of ours changed meanwhile is
 * undone, and reads them back. Writes nothing where @p change changes nothing. A damaged file is left alone.
 *
 * @return the settings as read back; the errors of readPreferences() and writePreferences(); ConfigNotConfirmed when
 *         what stands there afterwards is not what was asked for
 */
TELEMETRY_CORE_EXPORT Result<Preferences> changePreferences(const QString &ownConfigFolder,
                                                            const std::function<void(Preferences &)> &change);

} // namespace Telemetry
