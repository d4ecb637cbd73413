#include "app/command.h"
#include "app/commands/words.h"
#include "app/services.h"
#include "core/delivery/proxychoice.h"
#include "core/settings/deliverymode.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::StatusCommand)
};

Json verdictJson(Verdict verdict, const QStringList &reasons)
{
    Json::Array sentences;
    for (const QString &reason : reasons)
        sentences.emplace_back(reason);
    return Json(Json::Object{{u"verdict"_s, Json(verdictWord(verdict))}, {u"reasons"_s, Json(std::move(sentences))}});
}

Json layerJson(const DecisionLayer &layer)
{
    Json::Array decides;
    if (layer.decidesRasa)
        decides.emplace_back(u"rasa"_s);
    if (layer.decidesInspector)
        decides.emplace_back(u"inspector"_s);
    return Json(Json::Object{{u"layer"_s, Json(layerWord(layer.kind))},
                             {u"value"_s, Json(layer.value)},
                             {u"source"_s, layer.source.isEmpty() ? Json() : Json(layer.source)},
                             {u"remark"_s, layer.remark.isEmpty() ? Json() : Json(layer.remark)},
                             {u"decides"_s, Json(std::move(decides))}});
}

Json channelJson(const ChannelState &state)
{
    Json channel(Json::Object{{u"channel"_s, Json(channelWord(state.channel))}});
    Json::Array reasons;
    for (const QString &reason : state.reasons)
        reasons.emplace_back(reason);
    channel.set(u"verdict"_s, Json(state.word()));
    channel.set(u"reasons"_s, Json(std::move(reasons)));
    return channel;
}

Json installationJson(const RasaInstallation &installation)
{
    const bool isPro = installation.edition == RasaInstallation::Edition::Pro;
    return Json(
        Json::Object{{u"edition"_s, Json(isPro ? u"pro"_s : u"open-source"_s)},
                     {u"version"_s, Json(installation.version)},
                     {u"folder"_s, Json(installation.folder)},
                     {u"found_by"_s, Json(installation.origin)},
                     {u"python"_s, installation.pythonVersion.isEmpty() ? Json() : Json(installation.pythonVersion)},
                     {u"python_is_exact"_s, Json(installation.isPythonExact)},
                     {u"has_write_key"_s, Json(!installation.writeKey.isEmpty())}});
}

/** The proxy that a report would go through, "host:port"; empty: none. */
Result<QString> proxyOf(const Situation &situation)
{
    if (!situation.destination)
        return QString();
    const auto proxy = chooseProxy(situation.destination->url, situation.environment, situation.preferences.proxy);
    if (!proxy)
        return failure(proxy.error());
    return shownProxy(*proxy);
}

QString proxyText(const Situation &situation)
{
    const auto proxy = proxyOf(situation);
    if (!proxy)
        return errorMessage(proxy.error());
    return proxy->isEmpty() ? Text::tr("none") : *proxy;
}

/** The fixed word: "ask" or "automatic". */
QString deliveryWord(const Situation &situation)
{
    const auto mode = deliveryMode(situation.policy, situation.preferences).mode;
    return mode == Preferences::Delivery::Ask ? u"ask"_s : u"automatic"_s;
}

Json statusJson(const Situation &situation, const QList<StartFileVariable> &startFiles, const Result<qint64> &waiting)
{
    Json::Array layers;
    for (const DecisionLayer &layer : situation.decision.layers)
        layers.push_back(layerJson(layer));
    Json::Array channels;
    for (const ChannelState &state : situation.channels)
        channels.push_back(channelJson(state));
    Json::Array installations;
    for (const RasaInstallation &installation : situation.facts.installations)
        installations.push_back(installationJson(installation));
    Json::Array variables;
    for (const StartFileVariable &variable : startFiles) {
        variables.emplace_back(Json::Object{{u"name"_s, Json(variable.name)},
                                            {u"value"_s, Json(variable.value)},
                                            {u"path"_s, Json(variable.path)},
                                            {u"line"_s, Json(variable.line)}});
    }
    const GlobalConfig &config = situation.globalConfig;
    const auto proxy = proxyOf(situation);
    return Json(Json::Object{
        {u"rasa"_s, verdictJson(situation.decision.rasa, situation.decision.rasaReasons)},
        {u"inspector"_s, verdictJson(situation.decision.inspector, situation.decision.inspectorReasons)},
        {u"layers"_s, Json(std::move(layers))},
        {u"config_path"_s, Json(config.path)},
        {u"machine_id"_s, config.hasMachineId() ? config.machineId : Json()},
        {u"installations"_s, Json(std::move(installations))},
        {u"destination"_s, situation.destination ? Json(situation.destination->url.toString()) : Json()},
        {u"write_key_source"_s, Json(writeKeySourceWord(situation.writeKey.source))},
        {u"waiting"_s, waiting ? Json(*waiting) : Json()},
        {u"start_files"_s, Json(std::move(variables))},
        {u"channels"_s, Json(std::move(channels))},
        {u"proxy"_s, proxy && !proxy->isEmpty() ? Json(*proxy) : Json()},
        {u"delivery"_s, Json(deliveryWord(situation))},
    });
}

void printVerdict(Console &console, const QString &who, Verdict verdict, const QStringList &reasons)
{
    console.line(u"%1: %2"_s.arg(who, verdictWord(verdict)));
    for (const QString &reason : reasons)
        console.line(u"  "_s + reason);
}

QString waitingText(const Result<qint64> &waiting)
{
    if (!waiting)
        return Text::tr("unknown");
    return Text::tr("%n reports", nullptr, int(*waiting));
}

void printStatus(Console &console, const Situation &situation, const QList<StartFileVariable> &startFiles,
                 const Result<qint64> &waiting)
{
    printVerdict(console, Text::tr("Reports by the rasa command"), situation.decision.rasa,
                 situation.decision.rasaReasons);
    printVerdict(console, Text::tr("Reports by this program"), situation.decision.inspector,
                 situation.decision.inspectorReasons);

    console.line({});
    console.line(Text::tr("Channels of the rasa command"));
    QList<QStringList> rows;
    for (const ChannelState &state : situation.channels)
        rows.append({channelTitle(state.channel), state.word(), state.reasons.value(0)});
    console.table(rows, u"  "_s);

    console.line({});
    console.line(Text::tr("Why"));
    rows.clear();
    for (qsizetype index = 0; index < situation.decision.layers.size(); ++index) {
        const DecisionLayer &layer = situation.decision.layers[index];
        QStringList decides;
        if (layer.decidesRasa)
            decides.append(Text::tr("decides for rasa"));
        if (layer.decidesInspector)
            decides.append(Text::tr("decides here"));
        rows.append({QString::number(index + 1), layerTitle(layer.kind), layer.value, decides.join(u", "_s)});
    }
    console.table(rows, u"  "_s);
    for (const DecisionLayer &layer : situation.decision.layers) {
        if (!layer.remark.isEmpty())
            console.line(u"  %1: %2"_s.arg(layerTitle(layer.kind), layer.remark));
    }

    const GlobalConfig &config = situation.globalConfig;
    const RasaInstallation *installation = situation.facts.installation();
    console.line({});
    rows = {
        {Text::tr("Config file"), config.path},
        {QString(), Text::tr("Containers, WSL and other accounts have files of their own.")},
        {Text::tr("Machine ID"),
         config.hasMachineId() ? QString::fromUtf8(config.machineId.isString() ? config.machineId.toString().toUtf8()
                                                                               : config.machineId.display())
                               : Text::tr("none")},
        {Text::tr("Rasa"),
         installation
             ? Text::tr("%1, found by %2 in %3").arg(installation->version, installation->origin, installation->folder)
             : Text::tr("none found")},
        {Text::tr("Python"),
         installation && !installation->pythonVersion.isEmpty() ? installation->pythonVersion : Text::tr("unknown")},
        {Text::tr("Write key"), writeKeySourceTitle(situation.writeKey.source)},
        {Text::tr("Destination"),
         situation.destination ? situation.destination->url.toString() : errorMessage(situation.destination.error())},
        {Text::tr("Proxy"), proxyText(situation)},
        {Text::tr("Delivery"), deliveryWord(situation) == "ask"_L1 ? Text::tr("ask me first") : Text::tr("by itself")},
        {Text::tr("Waiting"), waitingText(waiting)},
    };
    console.table(rows);
    if (startFiles.isEmpty())
        return;
    console.line({});
    console.line(Text::tr("A new terminal would also have"));
    rows.clear();
    for (const StartFileVariable &variable : startFiles)
        rows.append({u"%1=%2"_s.arg(variable.name, variable.value), u"%1:%2"_s.arg(variable.path).arg(variable.line)});
    console.table(rows, u"  "_s);
}

Exit run(const Invocation &invocation, Services &services, Console &console)
{
    const auto folder = projectFolder(invocation);
    if (!folder)
        return console.failure(folder.error());
    const Situation situation = readSituation(services.situationRequest(*folder, invocation.value(u"rasa"_s)));
    const auto startFiles = findStartFileVariables(services.environment());
    const auto waiting = services.waitingReports();
    if (!waiting)
        console.failure(waiting.error());
    if (situation.preferencesProblem)
        console.failure(*situation.preferencesProblem);
    if (invocation.has(u"json"_s))
        console.json(statusJson(situation, startFiles, waiting));
    else
        printStatus(console, situation, startFiles, waiting);
    return waiting ? Exit::Done : Exit::Failed;
}

} // namespace

Command statusCommand()
{
    return {.name = u"status"_s,
            .summary = Text::tr("whether anything is reported, and who says so"),
            .details = Text::tr("Two verdicts: what the rasa command would do, and what this program would do.\n"
                                "Words: on, off, undecided, will-turn-on, debug, blocked (no key, ID or licence), "
                                "broken (every command would stop)."),
            .options = {projectOption(), rasaOption(), jsonOption()},
            .run = run};
}

} // namespace Telemetry
