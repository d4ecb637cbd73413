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
 * and when it has no language ("C").
 */
TELEMETRY_CORE_EXPORT QLocale localeFor(const QString &language, const QLocale &system);

/**
 * Makes the program speak @p language (one of languages()) from now on, in place of the one before. Texts that were
 * made already stay as they are. English plural forms are there without it. Needs a QCoreApplication; on its thread
 * only.
 */
TELEMETRY_CORE_EXPORT void setLanguage(const QString &language);

/** Makes the program speak the language of the environment (LC_ALL, LC_MESSAGES, LANG, LANGUAGE). */
TELEMETRY_CORE_EXPORT void setSystemLanguage();

} // namespace Telemetry
