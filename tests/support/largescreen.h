#pragma once

#include "tests/support/windowdesk.h"

/**
 * The screen of the platform "offscreen" is 800 x 800 unless a file says otherwise, and windows are bounded by it. To
 * be made before the application.
 */
class LargeScreen
{
public:
    LargeScreen()
    {
        const QString screen = m_folder.filePath(QStringLiteral("screen.json"));
        writeFile(screen,
                  R"({"screens": [{"name": "one", "x": 0, "y": 0, "width": 1920, "height": 1200, "logicalDpi": 96,
                          "logicalBaseDpi": 96, "dpr": 1}]})");
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.toUtf8());
    }

private:
    QTemporaryDir m_folder;
};
