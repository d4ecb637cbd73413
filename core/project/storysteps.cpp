#include "core/project/storysteps.h"

#include <algorithm>

namespace Telemetry {

namespace {

/** Checkpoints in a row double the steps. Beyond this Rasa itself would have run out of memory long ago. */
constexpr qint64 Most = 1'000'000'000'000;

} // namespace

void StorySteps::ensureOpen()
{
    m_done = std::min(m_done + m_marked, Most);
    m_marked = 0;
    if (m_unmarked == 0)
        m_unmarked = 1;
}

void StorySteps::addAlternatives(qint64 count)
{
    if (count == 0)
        return;
    ensureOpen();
    if (count == 1)
        return;
    m_marked = std::min(m_unmarked * count, Most);
    m_unmarked = 0;
}

void StorySteps::addCheckpoint()
{
    m_marked = std::min(m_marked * 2 + m_unmarked, Most);
    m_unmarked = 0;
}

qint64 StorySteps::count() const
{
    return std::min(m_done + m_marked + m_unmarked, Most);
}

} // namespace Telemetry
