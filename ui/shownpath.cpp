#include "ui/shownpath.h"

#include <QDir>

namespace Telemetry {

QString shownPath(const QString &path)
{
    const QString home = QDir::homePath();
    if (path == home)
        return QStringLiteral("~");
    return path.startsWith(home + u'/') ? u'~' + path.sliced(home.size()) : path;
}

} // namespace Telemetry
