#include "ui/changeage.h"

#include <QCoreApplication>

#include <array>

namespace Telemetry {

using namespace std::chrono_literals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::ChangeAge)
};

constexpr std::array<std::chrono::seconds, 6> Steps = {0s, 2s, 5s, 10s, 20s, 30s};

/** The last step that @p age has reached. */
std::chrono::seconds stepOf(std::chrono::milliseconds age)
{
    if (age >= 1h)
        return std::chrono::floor<std::chrono::hours>(age);
    if (age >= 1min)
        return std::chrono::floor<std::chrono::minutes>(age);
    std::chrono::seconds reached = 0s;
    for (const auto step : Steps) {
        if (age >= step)
            reached = step;
    }
    return reached;
}

std::chrono::seconds stepAfter(std::chrono::seconds reached)
{
    if (reached >= 1h)
        return reached + 1h;
    if (reached >= 1min)
        return reached + 1min;
    for (const auto step : Steps) {
        if (step > reached)
            return step;
    }
    return 1min;
}

} // namespace

QString ageText(std::chrono::milliseconds age)
{
    const auto step = stepOf(age);
    if (step == 0s)
        return Text::tr("just now");
    if (step < 1min)
        return Text::tr("%1 s ago").arg(step.count());
    if (step < 1h)
        return Text::tr("%1 min ago").arg(step / 1min);
    return Text::tr("%1 h ago").arg(step / 1h);
}

std::chrono::milliseconds untilNextAge(std::chrono::milliseconds age)
{
    return stepAfter(stepOf(age)) - age;
}

} // namespace Telemetry
