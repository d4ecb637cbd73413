#pragma once

#include "core/base/result.h"
#include "core/settings/globalconfig.h"

#include <QByteArray>

namespace Telemetry {

/** A `metrics` section as Rasa would write it. @see telemetry.md 1.5 */
struct ConfigSection
{
    QByteArray enabled = {}; ///< `true` or `false`
    QByteArray machineId = {}; ///< quoted where it would be read as anything but a text
    QByteArray date = {}; ///< `2023-04-21 09:12:35.123456`, the fraction absent when it is zero

    /** Lines in block style, each behind @p indent, ended by @p lineEnd. */
    QByteArray block(const QByteArray &indent, const QByteArray &lineEnd) const;

    /** `{enabled: ..., ...}`; the date is quoted, because its colons end a plain text in braces. */
    QByteArray flow() const;
};

/** @return ConfigNotEditable when the change says neither on nor off, or has no machine ID */
Result<ConfigSection> newConfigSection(const ConfigChange &change, const QString &path);

/** A whole new file in Rasa's form. */
QByteArray newConfigFile(const ConfigSection &section);

QByteArray yamlBoolean(bool value);

/** @return ConfigNotEditable for a text with control characters */
Result<QByteArray> yamlText(const QString &text, const QString &path);

} // namespace Telemetry
