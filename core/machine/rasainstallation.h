#pragma once

#include "core/base/environment.h"
#include "core/export.h"

#include <QList>
#include <QString>

#include <optional>

namespace Telemetry {

/** A Rasa found on this computer, known by its files alone: nothing of it is ever run. */
struct RasaInstallation
{
    enum class Edition { OpenSource, Pro };

    Edition edition = Edition::OpenSource;
    QString version = {}; ///< "3.6.20"
    QString folder = {}; ///< site-packages folder that holds it
    QString
        origin; ///< how it was found: "--rasa", "VIRTUAL_ENV", "CONDA_PREFIX", ".venv", "venv", "PATH", "pipx", "pyenv"
    QString pythonVersion =
        {}; ///< full version of its interpreter; only "3.10" or empty when the files do not tell more
    bool isPythonExact = false; ///< pythonVersion is the full version, not assumed
    QString keysFile = {}; ///< the package's `keys` file; empty when there is none
    bool hasErrorKey = false; ///< member `sentry` of that file is there: error reports can leave
    QString sentryVersion = {}; ///< of the library of the error reports, "1.14.0"; empty when it is not there
    QString writeKey = {}; ///< member `segment` of that file; empty when absent or damaged. Never shown, never logged

    bool operator==(const RasaInstallation &) const = default;
};

/** Where an installed Rasa is looked for. */
struct RasaSearch
{
    QString rasaPath =
        {}; ///< of `--rasa`: a program, an environment folder or a site-packages folder; empty: not given
    QString projectFolder = {}; ///< whose .venv and venv are looked at; empty: none
    Environment environment = {};
};

/**
 * All installations, in the order of product.md (`--rasa`, VIRTUAL_ENV, CONDA_PREFIX, the project's .venv or venv,
 * PATH, pipx, pyenv), each folder once. The first one is the one that counts.
 */
TELEMETRY_CORE_EXPORT QList<RasaInstallation> findRasaInstallations(const RasaSearch &search);

} // namespace Telemetry
