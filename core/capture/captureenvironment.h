#pragma once

#include "core/base/environment.h"
#include "core/export.h"
#include "core/settings/decision.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Telemetry {

/** What a person wishes for one captured run. */
struct CaptureWishes
{
    bool keepErrorReports = false; ///< Rasa's error reports may leave as ever
    bool asIfOn = false; ///< reporting counts as on for this run, whatever is recorded
};

/** One variable of one run. */
struct CaptureVariable
{
    QString name = {};
    std::optional<QString> value = {}; ///< nothing: taken away
    QString reason = {}; ///< a sentence for people

    bool operator==(const CaptureVariable &) const = default;
};

/**
 * The variables that a captured run has beside those of @p environment, each with the reason. Only for that run: no
 * file is changed.
 *
 * Debug mode does not stop Rasa's error reports. They are kept here by a key that makes their address a closed port of
 * this computer, and by taking that address out of the way of a proxy.
 *
 * @see telemetry.md 2.3, 6, 12.1
 */
TELEMETRY_CORE_EXPORT QList<CaptureVariable> captureVariables(const CaptureWishes &wishes,
                                                              const Environment &environment);

/** @p environment with these variables. */
TELEMETRY_CORE_EXPORT Environment withVariables(const Environment &environment,
                                                const QList<CaptureVariable> &variables);

/** What a captured run will show, and what it lets leave. */
struct CaptureOutlook
{
    bool showsEvents = true; ///< Rasa prints its events
    bool sendsEvents = false; ///< Rasa sends them as well, debug mode or not: ask first
    QStringList reasons = {}; ///< sentences, for where it is not "shown and kept"

    bool operator==(const CaptureOutlook &) const = default;
};

/** @param decision  as made with the variables of the run */
TELEMETRY_CORE_EXPORT CaptureOutlook captureOutlook(const Decision &decision, const CaptureWishes &wishes);

/**
 * The words of the command with what Rasa Pro needs to show its events: `--debug`, unless its level of logging is
 * chosen in them already. Open Source needs nothing.
 */
TELEMETRY_CORE_EXPORT QStringList withDebugLog(const QStringList &words, bool isPro);

/** Whether the words call `rasa` itself, and not something that runs it elsewhere. */
TELEMETRY_CORE_EXPORT bool callsRasa(const QStringList &words);

/**
 * The program of an installation: @p path itself where it is one, else the one in that environment or beside that
 * site-packages folder. Looks at files. Empty when there is none.
 */
TELEMETRY_CORE_EXPORT QString rasaProgram(const QString &path);

/** How the variable of debug mode is set by hand in one kind of place. */
struct DebugRecipe
{
    QString place = {}; ///< a proper name: "Docker"
    QString text = {}; ///< one line to copy

    bool operator==(const DebugRecipe &) const = default;
};
TELEMETRY_CORE_EXPORT QList<DebugRecipe> debugRecipes();

/** What made the events, for the outbox: "capture: rasa train", without options, as they may hold secrets. */
TELEMETRY_CORE_EXPORT QString captureOrigin(const QStringList &words);

} // namespace Telemetry
