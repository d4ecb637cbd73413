// Puts the report "Shell Started" of the project in the current folder into the outbox and prints its id. Nothing is
// sent.

#include "core/events/eventcatalogue.h"
#include "core/reporting/deliverydesk.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace Telemetry;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const SituationRequest place{
        .environment = Environment::current(), .policyPath = policyPath(), .projectFolder = QDir::currentPath()};
    const Situation situation = readSituation(place); // settings, Rasa, this computer
    const PreviewRequest wish{.event = u"shell-started"_s,
                              .properties = {{u"type"_s, Json(u"rasa"_s)}}, // what only the caller knows
                              .machineId = situation.globalConfig.machineId};
    const auto preview = makePreview(EventCatalogue::builtIn(), wish, situation.facts, nullptr);
    const auto id = preview ? DeliveryDesk(situation, place).queue(*preview, u"example"_s, place.projectFolder)
                            : failure(preview.error());
    if (!id) {
        std::fprintf(stderr, "%s\n", qPrintable(errorMessage(id.error())));
        return 1;
    }
    std::printf("%lld\n", static_cast<long long>(*id));
    return 0;
}
