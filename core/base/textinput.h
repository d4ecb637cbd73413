#pragma once

#include <QtGlobal>

namespace Telemetry {

/** A text that is too long to be held: read in pieces from its start, as often as wanted. */
class TextInput
{
public:
    TextInput() = default;
    virtual ~TextInput() = default;
    Q_DISABLE_COPY_MOVE(TextInput)

    virtual void rewind() = 0;

    /** Fills @p buffer with up to @p size bytes; 0 at the end, also where reading fails. */
    virtual qsizetype read(char *buffer, qsizetype size) = 0;
};

} // namespace Telemetry
