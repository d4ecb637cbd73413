#include "tests/fuzz/fuzzing.h"

#include <QDir>
#include <QFile>

#include <cstdio>

/** Gives every file of a folder to a fuzz target, so that what was once found stays found, in any build. */
int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: replay_<target> FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read\n", qPrintable(file.fileName()));
            return 1;
        }
        std::printf("%s\n", qPrintable(name)); // the last one named is the one that broke a promise
        std::fflush(stdout);
        const QByteArray input = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()), size_t(input.size()));
    }
    std::printf("%lld inputs\n", static_cast<long long>(names.size()));
    return names.isEmpty() ? 1 : 0; // a wrong folder is no success
}
