#include "core/capture/pseudoterminal.h"

#include <array>

#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace Telemetry {

namespace {

int duplicated(int descriptor)
{
    return descriptor < 0 ? -1 : ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
}

void closeDescriptor(int &descriptor)
{
    if (descriptor >= 0)
        ::close(std::exchange(descriptor, -1));
}

} // namespace

bool PseudoTerminal::open(const termios *settings, TerminalSize size)
{
    m_outside = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    std::array<char, 64> name = {};
    if (m_outside < 0 || ::grantpt(m_outside) != 0 || ::unlockpt(m_outside) != 0
        || ::ptsname_r(m_outside, name.data(), name.size()) != 0)
        return false;
    m_inside = ::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (m_inside < 0 || (settings && ::tcsetattr(m_inside, TCSANOW, settings) != 0))
        return false;
    resize(size);
    return true;
}

int PseudoTerminal::duplicatedInside() const
{
    return duplicated(m_inside);
}

int PseudoTerminal::duplicatedOutside() const
{
    return duplicated(m_outside);
}

void PseudoTerminal::resize(TerminalSize size)
{
    winsize window = {};
    window.ws_col = static_cast<unsigned short>(size.columns);
    window.ws_row = static_cast<unsigned short>(size.lines);
    if (m_outside >= 0)
        ::ioctl(m_outside, TIOCSWINSZ, &window);
}

void PseudoTerminal::closeInside()
{
    closeDescriptor(m_inside);
}

void PseudoTerminal::close()
{
    closeDescriptor(m_inside);
    closeDescriptor(m_outside);
}

} // namespace Telemetry
