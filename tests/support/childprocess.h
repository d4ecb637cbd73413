#pragma once

#include <QByteArray>

#include <functional>

#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

/** The account that child processes of a test run as root get: nobody. Files that they may own are given to it. */
constexpr uid_t PlainAccount = 65534;

enum class ChildAccount { Same, Plain };

/**
 * Runs @p work in a forked child and hands back its answer; an empty one when the child died. With ChildAccount::Plain
 * a test that runs as root becomes a plain account first, because no permission binds root.
 */
inline QByteArray inChild(ChildAccount account, const std::function<QByteArray()> &work)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        const bool mustDrop = account == ChildAccount::Plain && ::geteuid() == 0;
        const bool isDropped = !mustDrop
            || (::setgroups(0, nullptr) == 0 && ::setresgid(PlainAccount, PlainAccount, PlainAccount) == 0
                && ::setresuid(PlainAccount, PlainAccount, PlainAccount) == 0);
        const QByteArray answer = isDropped ? work() : QByteArray("cannot drop privileges");
        const ssize_t written = ::write(ends[1], answer.constData(), size_t(answer.size()));
        ::_exit(written == answer.size() ? 0 : 1);
    }
    ::close(ends[1]);
    QByteArray answer;
    char buffer[4096];
    for (ssize_t got = ::read(ends[0], buffer, sizeof buffer); got > 0; got = ::read(ends[0], buffer, sizeof buffer))
        answer.append(buffer, got);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? answer : QByteArray();
}
