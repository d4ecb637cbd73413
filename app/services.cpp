#include "app/services.h"

#include "core/reporting/deliverydesk.h"

#include <QDir>

namespace Telemetry {

Services::Services(unsigned inheritedMask)
    : m_inheritedMask(inheritedMask),
      m_environment(Environment::current()),
      m_newMachineId(randomId()),
      m_trainingId(randomId())
{
}

Services::~Services() = default;

SituationRequest Services::situationRequest(const QString &folder, const QString &rasaPath, bool withRemote) const
{
    return {.environment = m_environment,
            .policyPath = policyPath(),
            .projectFolder = folder,
            .rasaPath = rasaPath,
            .withRemote = withRemote};
}

DeliveryDesk &Services::delivery()
{
    if (!m_delivery) {
        const SituationRequest request = situationRequest(QDir::currentPath());
        m_delivery = std::make_unique<DeliveryDesk>(readSituation(request), request);
        QObject::connect(m_delivery.get(), &DeliveryDesk::salvaged, m_delivery.get(),
                         [this](const Salvage &salvage) { m_salvages += salvage; });
    }
    return *m_delivery;
}

Result<qint64> Services::waitingReports()
{
    Database database(m_environment.ownStateFolder());
    Outbox outbox(database);
    const auto size = outbox.size();
    if (!size)
        return failure(size.error());
    return size->reports;
}

} // namespace Telemetry
