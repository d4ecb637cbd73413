#include "app/displayguard.h"

#include <QMessageLogContext>
#include <QtGlobal>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <unistd.h>

namespace Telemetry {

namespace {

// A handler of signals may use nothing else: plain bytes that were written before.
int code = 0;
char text[256];
size_t textLength = 0;
QtMessageHandler formerHandler = nullptr;

void end(int)
{
    // What was written of a sentence is all that can be done here.
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text, textLength);
    ::_exit(code);
}

/** Qt's words about plugins stand for the same fact as the sentence; everything else is told as ever. */
void quiet(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool isAboutPlugins = type == QtFatalMsg || qstrcmp(context.category, "qt.qpa.xcb") == 0
        || qstrcmp(context.category, "qt.qpa.plugin") == 0;
    if (!isAboutPlugins)
        formerHandler(type, context, message);
}

} // namespace

DisplayGuard::DisplayGuard(int exitCode, const QByteArray &sentence)
{
    code = exitCode;
    textLength = std::min(sizeof text, size_t(sentence.size()));
    std::memcpy(text, sentence.constData(), textLength);
    formerHandler = qInstallMessageHandler(quiet);
    std::signal(SIGABRT, end);
}

DisplayGuard::~DisplayGuard()
{
    std::signal(SIGABRT, SIG_DFL);
    qInstallMessageHandler(formerHandler);
}

} // namespace Telemetry
