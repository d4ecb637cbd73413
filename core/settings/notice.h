#pragma once

#include "core/export.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Telemetry {

/** Addresses that texts refer to: here once, never inside a translated text; opened only when somebody asks. */
namespace Addresses {
constexpr QStringView UserPage =
    u"https://legacy-docs-oss.rasa.com/docs/rasa/telemetry/telemetry/"; ///< what Rasa says to its users
constexpr QStringView EventReference =
    u"https://rasa.com/docs/rasa/telemetry/reference/"; ///< every event of Rasa Open Source
constexpr QStringView ProPage = u"https://rasa.com/docs/reference/telemetry/"; ///< every event of Rasa Pro
constexpr QStringView PrivacyPolicy = u"https://rasa.com/product-privacy/"; ///< what the company promises
} // namespace Addresses

/** One part of the notice: a heading of a few words and what it says. */
struct NoticePart
{
    QString heading = {};
    QStringList sentences = {};
    bool isDetail = false; ///< stands behind "more" where room or time is short
};

/**
 * The notice in our words: title, lead, and the parts with the facts of notice.md sections 2 to 6. Title, lead and the
 * parts that are no details can be read in half a minute.
 */
struct Notice
{
    QString title = {};
    QString lead = {};
    QList<NoticePart> parts = {};
};

/** The notice, translated. Plain text. @see notice.md */
TELEMETRY_CORE_EXPORT Notice notice();

} // namespace Telemetry
