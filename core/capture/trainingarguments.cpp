#include "core/capture/trainingarguments.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

ProjectArguments trainingArguments(const QStringList &words, const QString &folder)
{
    ProjectArguments arguments;
    arguments.folder = folder;
    QString option;
    for (const QString &word : words) {
        QString value = word;
        if (word.startsWith(u'-')) {
            const qsizetype mark = word.startsWith("--"_L1) ? word.indexOf(u'=') : -1;
            option = mark < 0 ? word : word.first(mark);
            if (option == "--data"_L1)
                arguments.data.clear(); // the last one counts, as for the others
            if (mark < 0)
                continue;
            value = word.sliced(mark + 1);
        }
        if (option == "--data"_L1) {
            arguments.data.append(value);
            continue;
        }
        if (option == "-c"_L1 || option == "--config"_L1)
            arguments.config = value;
        else if (option == "-d"_L1 || option == "--domain"_L1)
            arguments.domain = value;
        option.clear();
    }
    return arguments;
}

} // namespace Telemetry
