#include "app/command.h"
#include "app/services.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::IdCommand)
};

Exit run(const Invocation &invocation, Services &services, Console &console)
{
    const Environment &environment = services.environment();
    const QString path = globalConfigPath(environment);
    GlobalConfig config = readGlobalConfig(path, environment);
    if (invocation.has(u"new"_s)) {
        // Without a section to put it in, a new ID would have to bring a switch with it; that is for enable or disable.
        if (config.state != GlobalConfig::State::Readable) {
            if (config.problem)
                console.failure(*config.problem);
            else
                console.message(Text::tr("%1 has no usable section \"metrics\" yet. Run \"rasa-telemetry enable\" or "
                                         "\"rasa-telemetry disable\" first.")
                                    .arg(path));
            return Exit::Failed;
        }
        const auto edit = changeGlobalConfig(path,
                                             {.enabled = {},
                                              .machineId = services.newMachineId(),
                                              .newMachineId = services.newMachineId(),
                                              .now = QDateTime::currentDateTime()},
                                             environment);
        if (!edit)
            return console.failure(edit.error());
        config = edit->after;
    }
    const bool hasId = config.hasMachineId();
    if (invocation.has(u"json"_s))
        console.json(
            Json(Json::Object{{u"machine_id"_s, hasId ? config.machineId : Json()}, {u"config_path"_s, Json(path)}}));
    else if (hasId)
        console.line(config.machineId.isString() ? config.machineId.toString()
                                                 : QString::fromUtf8(config.machineId.display()));
    if (!hasId) {
        console.message(Text::tr("There is no machine ID in %1. Rasa makes one when it first runs; \"rasa-telemetry "
                                 "enable\" makes one too.")
                            .arg(path));
        return Exit::Failed;
    }
    return Exit::Done;
}

} // namespace

Command idCommand()
{
    return {.name = u"id"_s,
            .summary = Text::tr("the machine ID that every report of this account carries"),
            .options = {{u"new"_s, {}, Text::tr("draw a new one and write it into global.yml")}, jsonOption()},
            .run = run};
}

} // namespace Telemetry
