#include "core/capture/outlet.h"

#include <QSocketNotifier>

#include <algorithm>

#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Telemetry {

namespace {

constexpr qsizetype Much = 64 * 1024;

} // namespace

Outlet::Outlet(int stream, QObject *parent) : QObject(parent), m_descriptor(stream), m_atOnce(PIPE_BUF)
{
    struct stat status = {};
    if (::fstat(stream, &status) != 0)
        return;
    m_isSocket = S_ISSOCK(status.st_mode);
    m_isTerminal = ::isatty(stream) == 1;
    if (S_ISREG(status.st_mode) || S_ISBLK(status.st_mode)) {
        m_atOnce = Much;
        return;
    }
    if (!m_isSocket) {
        const QByteArray path = "/proc/self/fd/" + QByteArray::number(stream);
        const int own = ::open(path.constData(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
        if (own >= 0) {
            m_descriptor = own;
            m_isOwn = true;
        }
    }
    // Where it could not be opened anew: a pipe that is ready takes PIPE_BUF bytes without waiting.
    if (m_isOwn || m_isSocket)
        m_atOnce = Much;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
    m_notifier->setEnabled(false);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { flush(); });
}

Outlet::~Outlet()
{
    m_notifier.reset();
    if (m_isOwn)
        ::close(m_descriptor);
}

void Outlet::write(const QByteArray &bytes)
{
    if (m_isBroken)
        return;
    m_waiting += bytes;
    // A stream that may make us wait is written to only when it says that it is ready.
    if (!m_notifier || m_isOwn || m_isSocket)
        flush();
    else
        m_notifier->setEnabled(true);
}

void Outlet::flush()
{
    while (!m_waiting.isEmpty()) {
        const auto amount = size_t(std::min(m_waiting.size(), m_atOnce));
        const ssize_t written = m_isSocket
            ? ::send(m_descriptor, m_waiting.constData(), amount, MSG_DONTWAIT | MSG_NOSIGNAL)
            : ::write(m_descriptor, m_waiting.constData(), amount);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0 && errno == EAGAIN)
            break;
        if (written < 0) {
            m_isBroken = true;
            m_waiting.clear();
            if (m_notifier)
                m_notifier->setEnabled(false);
            Q_EMIT broken();
            return;
        }
        m_waiting.remove(0, written);
        if (m_notifier && !m_isOwn && !m_isSocket)
            break; // ready for more only when it says so again
    }
    if (m_notifier)
        m_notifier->setEnabled(!m_waiting.isEmpty());
    Q_EMIT relieved();
}

} // namespace Telemetry
