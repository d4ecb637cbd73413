#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Telemetry {

/** What the window is started with. */
struct GuiArguments
{
    QString project = {}; ///< as given; empty: none
    QString page = {}; ///< empty: the first
    bool isConsentOnly = false;
    std::optional<quint64> parentWindow = {}; ///< of another program
};

/** Reads the command line; ends the program for --help, --version and, with exit code 2, for wrong usage. */
GuiArguments parseGuiArguments(const QStringList &words);

} // namespace Telemetry
