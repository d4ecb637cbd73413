#pragma once

#include "core/export.h"

#include <QList>
#include <QString>

namespace Telemetry {

/** What kind of thing about a person, a computer or a company a value tells. */
enum class LensClass {
    Path, ///< place in a file system
    Url, ///< address with a scheme, or `user@host:path` of git
    Host, ///< host name, network address, hardware address
    Email,
    Secret, ///< key, token, password
    User, ///< account name of this person
    Machine, ///< name of this computer
    OwnClass, ///< Python class or module that is not Rasa's
    Variable, ///< came from an environment variable
};

constexpr LensClass LensClasses[] = {LensClass::Path,    LensClass::Url,      LensClass::Host,
                                     LensClass::Email,   LensClass::Secret,   LensClass::User,
                                     LensClass::Machine, LensClass::OwnClass, LensClass::Variable};

/** The fixed word: "path", "url", "host", "email", "secret", "user", "machine", "own-class", "variable". */
TELEMETRY_CORE_EXPORT QString lensClassWord(LensClass cls);

/** For people: the name of the class in the plural, "File paths". */
TELEMETRY_CORE_EXPORT QString lensClassTitle(LensClass cls);

/** For people: one sentence on what a value of this class tells. */
TELEMETRY_CORE_EXPORT QString lensExplanation(LensClass cls);

/** A part of a text, in UTF-16 units. */
struct LensSpan
{
    LensClass cls = LensClass::Path;
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool contains(const LensSpan &other) const { return start <= other.start && other.end() <= end(); }
    bool operator==(const LensSpan &) const = default;
};

} // namespace Telemetry
