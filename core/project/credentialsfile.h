#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/export.h"

#include <QString>

#include <vector>

namespace Telemetry {

/** A channel that `rasa run` connects. */
struct Channel
{
    enum class Origin {
        BuiltIn, ///< one of Rasa Open Source
        Foreign, ///< a name that Rasa Open Source does not have; Rasa Pro may
        OwnClass, ///< the path of a class, which may give itself any name; name is that of the class
        Console, ///< none is given, so the console is connected
    };

    QString name = {}; ///< as it is reported
    QString written = {}; ///< the key in the file
    Origin origin = Origin::BuiltIn;
    int line = 0;

    bool operator==(const Channel &) const = default;
};

/** What reports take from `credentials.yml`: names. Holds no value of the file. */
struct CredentialsFile
{
    QString path = {}; ///< relative to the project folder where possible; empty when there is no file
    std::vector<Channel> channels = {}; ///< in the order of the file

    bool operator==(const CredentialsFile &) const = default;
};

/**
 * Reads which channels `rasa run` would connect.
 *
 * @param folder  of the project, absolute
 * @param path  as `--credentials` names it; where nothing is there, `credentials.yml` is taken, and without that the
 *              console is the one channel
 * @return the Error at which Rasa stops before it reports anything; it quotes no value of the file
 * @see rasa/core/run.py
 */
TELEMETRY_CORE_EXPORT Result<CredentialsFile> readCredentials(const QString &folder, const QString &path,
                                                              const Environment &environment);

} // namespace Telemetry
