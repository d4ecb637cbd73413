// Writes the documents that follow from the table of commands: telemetry_documents TEMPLATE FOLDER
//
// TEMPLATE is the manual page with <commands> where the commands go. FOLDER, which exists, receives the page and the
// completions under the names by which shells and man find them.

#include "app/documents/completion.h"
#include "app/documents/manualpage.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <cstdio>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return true;
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3) {
        std::fputs("usage: telemetry_documents TEMPLATE FOLDER\n", stderr);
        return 2;
    }
    QFile source(words.at(1));
    if (!source.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(source.fileName()), qPrintable(source.errorString()));
        return 1;
    }
    QByteArray page = source.readAll();
    page.replace("<commands>", commandsForManual(commands()));
    const QString folder = words.at(2) + u'/';
    const bool isDone = write(folder + u"rasa-telemetry.1"_s, page)
        && write(folder + u"rasa-telemetry.bash"_s, bashCompletion(commands()))
        && write(folder + u"_rasa-telemetry"_s, zshCompletion(commands()))
        && write(folder + u"rasa-telemetry.fish"_s, fishCompletion(commands()));
    return isDone ? 0 : 1;
}
