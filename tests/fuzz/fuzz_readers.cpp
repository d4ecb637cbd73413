#include "core/base/yamltext.h"
#include "core/project/configreader.h"
#include "core/project/domainreader.h"
#include "core/project/filekind.h"
#include "core/project/nlureader.h"
#include "core/project/storyreader.h"
#include "tests/fuzz/fuzzing.h"

#include <QByteArray>

#include <ctime>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

double processorSeconds()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

template<typename Content>
void checkError(const Result<Content> &result, const FileContext &context)
{
    if (result)
        return;
    PROMISE(result.error().path == context.path);
    PROMISE(!errorMessage(result.error()).isEmpty());
}

/** That the plain and the explained reading of a file agree. */
void readNluTwice(const QByteArray &text, const FileContext &plain, const FileContext &explained)
{
    const auto left = readNlu(text, plain);
    const auto right = readNlu(text, explained);
    checkError(left, plain);
    PROMISE(left.has_value() == right.has_value());
    if (!left) {
        PROMISE(left.error() == right.error());
        return;
    }
    PROMISE(left->examples.size() == right->examples.size());
    for (size_t number = 0; number < left->examples.size(); ++number) {
        const Digest &one = left->examples[number];
        PROMISE(one == right->examples[number]);
        PROMISE(isIntentExample(one) || !isEntityExample(one));
        PROMISE(right->examples.section(number) < right->sections.size());
    }
    PROMISE(left->synonyms.size() == right->synonyms.size());
    PROMISE(left->responses.size() == right->responses.size());
    PROMISE(left->regexes == right->regexes && left->lookupTables == right->lookupTables);
}

void readStoriesTwice(const QByteArray &text, const FileContext &plain, const FileContext &explained)
{
    const auto left = readStories(text, plain);
    const auto right = readStories(text, explained);
    checkError(left, plain);
    PROMISE(left.has_value() == right.has_value());
    if (!left) {
        PROMISE(left.error() == right.error());
        return;
    }
    PROMISE(left->steps >= 0 && left->steps == right->steps);
    PROMISE(left->examples.size() == right->examples.size());
    PROMISE(left->botTexts == right->botTexts);
    qint64 explainedSteps = 0;
    for (const auto &[section, steps] : right->stepsOfSections) {
        PROMISE(section < right->sections.size());
        explainedSteps += steps;
    }
    PROMISE(explainedSteps == right->steps);
}

void readConfig(const QByteArray &text, const FileContext &context)
{
    const auto tree = readConfigTree(text, context.path, context.environment);
    checkError(tree, context);
    if (!tree)
        return;
    checkError(projectConfig(*tree, context.path, context.environment), context);
    configImports(*tree);
}

} // namespace

/**
 * Any bytes as a file of a project, the first one choosing its role: no crash, a bounded time, an error that has a
 * sentence and names the file, and the same numbers with and without explanations.
 */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    constexpr double MostSeconds = 0.5; // with sanitizers, for a few kilobytes
    const double start = processorSeconds();
    static const QString Path = u"/project/data/fuzzed.yml"_s;
    static const Environment Variables({{u"NAME"_s, u"value"_s}, {u"EMPTY"_s, u""_s}});
    const FileContext plain{.path = Path, .environment = Variables};
    const FileContext explained{.path = Path, .environment = Variables, .explain = true};
    const QByteArray raw(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1));
    const auto kind = fileKind(raw, Path);
    PROMISE(kind || !errorMessage(kind.error()).isEmpty());
    const auto decoded = yamlDecoded(raw, Path);
    checkError(decoded, plain);
    if (decoded) {
        switch (data[0] % 4) {
        case 0:
            readNluTwice(*decoded, plain, explained);
            break;
        case 1:
            readStoriesTwice(*decoded, plain, explained);
            break;
        case 2:
            checkError(readDomain(*decoded, explained, 0), explained);
            checkError(domainFolderFile(*decoded, explained), explained);
            break;
        default:
            readConfig(raw, plain);
            break;
        }
    }
    PROMISE(processorSeconds() - start < MostSeconds);
    return 0;
}
