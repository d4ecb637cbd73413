#pragma once

#include "core/export.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace Telemetry {

/** The languages that the program speaks, as in the names of their files, English first: "en", "ar", "de", ... */
TELEMETRY_CORE_EXPORT QStringList languages();

/** The name of one of languages() in that language, for a choice: "Deutsch". */
TELEMETRY_CORE_EXPORT QString languageName(const QString &language);

/**
 * The first of a person's languages that the program speaks.
 *
 * @param wanted  BCP 47 names as of QLocale::uiLanguages(), best first. A language counts without its country ("de-AT",
 *                "pt-PT"), but Chinese only in simplified writing. "C" and "POSIX" are English.
 * @return one of languages(); "en" when there is none
 */
TELEMETRY_CORE_EXPORT QString languageFor(const QStringList &wanted);

/**
 * Dates and numbers for @p language: those of @p system when it is of this language, so that a country's habits stay,
 * and when it has no language ("C"). Digits are those of JSON in every language.
 */
TELEMETRY_CORE_EXPORT QLocale localeFor(const QString &language, const QLocale &system);

/**
 * Makes the program speak @p language (one of languages()) from now on, in place of the one before. Texts that were
 * made already stay as they are. English plural forms are there without it. Needs a QCoreApplication; on its thread
 * only.
 */
TELEMETRY_CORE_EXPORT void setLanguage(const QString &language);

/** The one that setLanguage() chose; "en" before. */
TELEMETRY_CORE_EXPORT QString spokenLanguage();

/**
 * The language of the environment: LANGUAGE, else the first that is set of LC_ALL, LC_MESSAGES, LANG; on other systems
 * that of the desktop. English where the latter three say "C" or "POSIX", whatever LANGUAGE says.
 */
TELEMETRY_CORE_EXPORT QString systemLanguage();

/** One text before there is a QCoreApplication, in systemLanguage(). @param context, source  as for QT_TRANSLATE_NOOP
 */
TELEMETRY_CORE_EXPORT QString earlyText(const char *context, const char *source);

} // namespace Telemetry
