#include "ui/helptext.h"

#include <QCoreApplication>
#include <QStringList>

namespace Telemetry {

using namespace Qt::StringLiterals;

QString translatedHelp(const QString &markdown)
{
    QStringList result;
    QStringList block;
    bool isCode = false;
    const auto endBlock = [&] {
        if (!block.isEmpty())
            result.append(QCoreApplication::translate("Telemetry::Help", block.join(u'\n').toUtf8().constData()));
        block.clear();
    };
    for (const QString &line : markdown.split(u'\n')) {
        const bool isFence = line.startsWith("```"_L1);
        if (!isFence && !isCode && !line.trimmed().isEmpty()) {
            block.append(line);
            continue;
        }
        endBlock();
        result.append(line);
        isCode = isCode != isFence;
    }
    endBlock();
    return result.join(u'\n');
}

} // namespace Telemetry
