#include "core/payload/pythontraceback.h"
#include "tests/fuzz/fuzzing.h"

#include <QByteArray>

using namespace Telemetry;

namespace {

/** What holds for each exception, however broken the text is. */
void check(const std::vector<TracebackException> &chain, const PythonTraceback &traceback, int lines, size_t &frames)
{
    for (size_t number = 0; number < chain.size(); ++number) {
        const TracebackException &exception = chain[number];
        PROMISE((number == 0) == (exception.link == TracebackException::Link::None));
        PROMISE(!exception.type.isEmpty() || (traceback.broken && number + 1 == chain.size()));
        PROMISE(exception.textLine <= lines);
        frames += exception.frames.size();
        for (const TracebackFrame &frame : exception.frames) {
            PROMISE(!frame.file.isEmpty());
            PROMISE(frame.textLine >= traceback.firstLine && frame.textLine <= traceback.lastLine);
        }
        for (const auto &member : exception.members)
            check(member, traceback, lines, frames);
    }
}

} // namespace

/** Any bytes: what is found lies in the text, one behind the other, and within the bounds. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), qsizetype(size));
    const TracebackLimits limits{.bytes = 100'000, .frames = 50, .exceptions = 20};
    const FoundTracebacks found = findTracebacks(text, {}, limits);
    const int lines = int(text.count('\n')) + 1;
    int last = 0;
    size_t frames = 0;
    for (const PythonTraceback &traceback : found.tracebacks) {
        PROMISE(traceback.firstLine > last);
        PROMISE(traceback.lastLine >= traceback.firstLine && traceback.lastLine <= lines);
        PROMISE(!traceback.chain.empty());
        last = traceback.lastLine;
        check(traceback.chain, traceback, lines, frames);
    }
    PROMISE(frames <= size_t(limits.frames));
    PROMISE(found.problem || found.reachedTop());
    return 0;
}
