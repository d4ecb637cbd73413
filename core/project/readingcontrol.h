#pragma once

#include <QtGlobal>

#include <atomic>

namespace Telemetry {

/** How far a reading has come: of the data files that must be read and are not known from before. */
struct ReadingAmount
{
    int files = 0;
    int totalFiles = 0;
    qint64 bytes = 0;
    qint64 totalBytes = 0;

    bool operator==(const ReadingAmount &) const = default;
};

/** Counted by the threads that read, looked at by the one that shows. */
struct ReadingProgress
{
    std::atomic_int files = 0;
    std::atomic_int totalFiles = 0;
    std::atomic<qint64> bytes = 0;
    std::atomic<qint64> totalBytes = 0;

    void restart() { files = totalFiles = 0, bytes = totalBytes = 0; }

    ReadingAmount amount() const
    {
        return {.files = files, .totalFiles = totalFiles, .bytes = bytes, .totalBytes = totalBytes};
    }
};

/** What ties a reading to who asked for it. Both may be missing. */
struct ReadingControl
{
    const std::atomic_bool *cancelled = nullptr;
    ReadingProgress *progress = nullptr;

    bool isCancelled() const { return cancelled && cancelled->load(std::memory_order_relaxed); }
};

} // namespace Telemetry
