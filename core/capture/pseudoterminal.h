#pragma once

#include "core/capture/capturedcommand.h"

namespace Telemetry {

/** A terminal whose outside is ours; the inside is a program's. Both ends are closed with the object, and by exec. */
class PseudoTerminal
{
public:
    PseudoTerminal() = default;
    ~PseudoTerminal() { close(); }
    PseudoTerminal(const PseudoTerminal &) = delete;
    PseudoTerminal &operator=(const PseudoTerminal &) = delete;

    /** @param settings  null: the system's own. @return false with errno */
    bool open(const termios *settings, TerminalSize size);

    int outside() const { return m_outside; }

    /** Further descriptors of the ends; -1 when there is no such end. */
    int duplicatedInside() const;
    int duplicatedOutside() const;

    void resize(TerminalSize size);

    /** After the program has the inside: the outside then ends with the program. */
    void closeInside();
    void close();

private:
    int m_outside = -1;
    int m_inside = -1;
};

} // namespace Telemetry
