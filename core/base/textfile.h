#pragma once

#include "core/base/result.h"
#include "core/base/textinput.h"
#include "core/export.h"

#include <QString>

#include <memory>

namespace Telemetry {

/** A regular file that is open for reading. Opening never blocks on a FIFO or device. */
class TELEMETRY_CORE_EXPORT TextFile : public TextInput
{
public:
    /** @return FileMissing, FileUnreadable or NotARegularFile, with the path */
    static Result<std::unique_ptr<TextFile>> open(const QString &path);
    ~TextFile() override;

    /** Bytes when its state was last noted. */
    qint64 size() const;

    void rewind() override;
    qsizetype read(char *buffer, qsizetype size) override; ///< -1 where reading fails; errno says why

    /** Notes size and time of change anew, as opening does. @return false where the system does not tell them */
    bool noteState();

    /** Whether size and time of change still are as noted. */
    bool isUnchanged() const;

private:
    struct State;
    explicit TextFile(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace Telemetry
