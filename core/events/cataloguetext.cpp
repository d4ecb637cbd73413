#include "core/events/cataloguetext.h"

#include <QCoreApplication>

namespace Telemetry {

QString catalogueText(const QString &english)
{
    return english.isEmpty() ? english
                             : QCoreApplication::translate("Telemetry::Catalogue", english.toUtf8().constData());
}

} // namespace Telemetry
