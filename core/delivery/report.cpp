#include "core/delivery/report.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<ReportState, QLatin1StringView>, 7> Words = {{
    {ReportState::Waiting, "waiting"_L1},
    {ReportState::Sending, "sending"_L1},
    {ReportState::Delivered, "delivered"_L1},
    {ReportState::Refused, "refused"_L1},
    {ReportState::Later, "later"_L1},
    {ReportState::Unknown, "unknown"_L1},
    {ReportState::Discarded, "discarded"_L1},
}};

} // namespace

QString reportStateWord(ReportState state)
{
    const auto *const found =
        std::find_if(Words.begin(), Words.end(), [state](const auto &entry) { return entry.first == state; });
    return found->second;
}

std::optional<ReportState> reportStateFromWord(QStringView word)
{
    const auto *const found =
        std::find_if(Words.begin(), Words.end(), [word](const auto &entry) { return entry.second == word; });
    if (found == Words.end())
        return {};
    return found->first;
}

} // namespace Telemetry
