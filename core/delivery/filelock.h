#pragma once

#include "core/base/result.h"
#include "core/export.h"

#include <QString>

#include <chrono>
#include <utility>

namespace Telemetry {

/**
 * A lock between processes and threads, held as long as the object lives.
 *
 * It is the kernel's (flock), so it dies with its holder: a killed process blocks nobody. The file stays, empty, mode
 * 0600; it is never removed, because removing a lock file lets two holders in.
 */
class TELEMETRY_CORE_EXPORT FileLock
{
public:
    /**
     * Takes the lock, waiting at most @p patience.
     *
     * @param path  in a folder that exists
     * @return a lock that is not held when somebody else kept it all the time; DatabaseUnusable when the file cannot be
     * used
     */
    static Result<FileLock> take(const QString &path, std::chrono::milliseconds patience);

    FileLock() = default;
    FileLock(FileLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) { }
    FileLock &operator=(FileLock &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock() { release(); }

    bool isHeld() const { return m_descriptor >= 0; }
    void release();

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) { }

    int m_descriptor = -1;
};

} // namespace Telemetry
