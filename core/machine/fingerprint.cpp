#include "core/machine/fingerprint.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr int GitTimeLimit = 2000; ///< milliseconds
constexpr qsizetype GitOutputLimit = 65'536; ///< bytes; a URL is far shorter

/** The parts of a path that count: neither empty nor `.`. */
QStringList pathParts(const QString &path)
{
    QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    parts.removeAll(u"."_s);
    return parts;
}

/** What stands before the parts of an absolute path: exactly two slashes mean something of their own to POSIX. */
QString pathRoot(const QString &path)
{
    return path.startsWith(u"//") && !path.startsWith(u"///") ? u"//"_s : u"/"_s;
}

/** Git as the search path of @p environment finds it. Relative entries are skipped: a project must not bring its own
 * git. */
QString gitProgram(const Environment &environment)
{
    QStringList folders = environment.value(u"PATH"_s).value_or(u"/bin:/usr/bin"_s).split(u':', Qt::SkipEmptyParts);
    folders.removeIf([](const QString &folder) { return !folder.startsWith(u'/'); });
    if (folders.isEmpty()) // findExecutable() would take the path of this process instead
        return {};
    return QStandardPaths::findExecutable(u"git"_s, folders);
}

QProcessEnvironment gitEnvironment(const Environment &environment)
{
    QProcessEnvironment variables;
    const auto &given = environment.variables();
    for (auto variable = given.cbegin(); variable != given.cend(); ++variable)
        variables.insert(variable.key(), variable.value());
    variables.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    return variables;
}

/** Reads all output until the process ends. @return nothing when time or size run out; the process is gone then too */
std::optional<QByteArray> outputOf(QProcess &process)
{
    const QDeadlineTimer deadline(GitTimeLimit);
    QByteArray output;
    while (process.state() != QProcess::NotRunning && !deadline.hasExpired() && output.size() <= GitOutputLimit) {
        process.waitForReadyRead(int(deadline.remainingTime()));
        output += process.readAllStandardOutput();
    }
    output += process.readAllStandardOutput();
    if (process.state() == QProcess::NotRunning && output.size() <= GitOutputLimit)
        return output;
    process.kill();
    process.waitForFinished();
    return {};
}

} // namespace

QString sha256Hex(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return QString::fromLatin1(hash.result().toHex());
}

QString pathHash(const QString &path, const QString &currentFolder)
{
    QStringList parts = pathParts(path);
    const bool isAbsolute = path.startsWith(u'/');
    if (!isAbsolute)
        parts = pathParts(currentFolder) + parts;
    return sha256Hex((pathRoot(isAbsolute ? path : currentFolder) + parts.join(u'/')).toUtf8());
}

GitRemote readGitRemote(const QString &folder, const Environment &environment)
{
    using enum GitRemote::State;
    const QString program = gitProgram(environment);
    if (program.isEmpty())
        return {.state = NoGit};
    if (!QFileInfo(folder).isDir()) // else the failed start would look like a missing git
        return {.state = Failed};

    QProcess git;
    git.setProgram(program);
    git.setArguments({u"remote"_s, u"get-url"_s, u"origin"_s});
    git.setWorkingDirectory(folder);
    git.setProcessEnvironment(gitEnvironment(environment));
    git.setStandardInputFile(QProcess::nullDevice());
    git.setStandardErrorFile(QProcess::nullDevice());
    git.start(QIODevice::ReadOnly);
    if (!git.waitForStarted(GitTimeLimit))
        return {.state = git.error() == QProcess::FailedToStart ? NoGit : Failed};
    const auto output = outputOf(git);
    if (!output || git.exitStatus() != QProcess::NormalExit)
        return {.state = Failed};
    switch (git.exitCode()) {
    case 0:
        return {.state = Found, .output = *output, .hash = sha256Hex(*output)};
    case 2:
        return {.state = NoRemote};
    case 128:
        return {.state = NoRepository};
    default:
        return {.state = Failed};
    }
}

} // namespace Telemetry
