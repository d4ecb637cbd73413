// Texts of Qt that people meet in this program. They are in our own files because Qt has none for Hindi, because a
// system may lack Qt's files, and so that all languages are served alike. Never compiled, only read by lupdate.
#include <QtGlobal>

const char *const texts[] = {
    //: Button of a dialog
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    //: Button of a dialog
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    //: Button of a dialog
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    //: Button of a dialog
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    //: Button of a dialog
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    //: Button of a dialog
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    //: Button of a dialog
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    //: Button of a dialog
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),

    //: Menu of a text field
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    //: Menu of a text field
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    //: Menu of a text field
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    //: Menu of a text field
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    //: Menu of a text field
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    //: Menu of a text field
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    //: Menu of a text field
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    //: Menu of a text
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
    //: Menu of a text
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    //: Menu of a text
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
    //: Menu of a text
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    //: Menu of a text
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Copy &Link Location"),
    //: Menu of a text
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
    //: Menu of a text
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
    //: Menu of a text
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),

    //: Arrow beside tabs that do not all have room, spoken
    QT_TRANSLATE_NOOP("QTabBar", "Scroll Left"),
    //: Arrow beside tabs that do not all have room, spoken
    QT_TRANSLATE_NOOP("QTabBar", "Scroll Right"),
    //: A wrong command line
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    //: A wrong command line
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    //: A wrong command line: an option without its value
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    //: A wrong command line: a value after an option that takes none
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
    //: Help of a command line
    QT_TRANSLATE_NOOP("QCommandLineParser", "Usage: %1"),
    //: Help of a command line
    QT_TRANSLATE_NOOP("QCommandLineParser", "Options:"),
    //: Help of a command line
    QT_TRANSLATE_NOOP("QCommandLineParser", "Arguments:"),
    //: Help of a command line
    QT_TRANSLATE_NOOP("QCommandLineParser", "[options]"),
    //: Help of a command line
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays help on commandline options."),
    //: Help of a command line
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays help including Qt specific options."),
    //: Help of a command line
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays version information."),
};
