#pragma once

#include "core/base/environment.h"
#include "core/export.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Telemetry {

/**
 * A Rasa licence as far as reports need it. Its signature is not checked: Rasa does that; the text alone decides the
 * hash.
 */
struct License
{
    QString source = {}; ///< where the text came from: a variable's name, or path:line of a `.env` file
    QString hash = {}; ///< SHA-256 of the text, 64 lower-case hexadecimal digits
    QString id = {}; ///< claim `jti`; empty when unreadable
    QString company = {}; ///< claim `company`; empty when unreadable
    QStringList scopes = {}; ///< claim `scope`, split at blanks

    /** Free developer or internal licence: reporting cannot be switched off with it. @see telemetry.md 2.5 */
    TELEMETRY_CORE_EXPORT bool isDeveloper() const;

    bool operator==(const License &) const = default;
};

/**
 * The licence from `RASA_PRO_LICENSE` (or `RASA_LICENSE`), else from a `.env` file in @p projectFolder. The text itself
 * is not kept.
 *
 * @see telemetry.md 2.5, 7
 */
TELEMETRY_CORE_EXPORT std::optional<License> readLicense(const Environment &environment, const QString &projectFolder);

} // namespace Telemetry
