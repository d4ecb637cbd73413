#include "core/settings/globalconfig.h"

#include "core/base/atomicfile.h"
#include "core/base/detail.h"
#include "core/settings/configedit.h"
#include "core/settings/configfile.h"
#include "core/settings/configsection.h"
#include "core/settings/configtext.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QUuid>

#include <chrono>

namespace Telemetry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/**
 * Rasa empties the file and then writes it: what was changed this lately may be half of a file. An empty one gets more
 * time, because emptying waits for the disk where the bytes before were just written too.
 */
constexpr auto Unsettled = 1s;
constexpr auto SettleTime = 20ms;
constexpr int SettleTries = 5;
constexpr int SettleTriesOfEmpty = 15;

constexpr int ChangeTries = 3;

void takeMetrics(const YamlNode &metrics, GlobalConfig &config)
{
    if (!metrics.isMapping()) {
        config.state = GlobalConfig::State::Broken;
        config.brokenFact = Detail::tr("metrics is %1").arg(yamlKindWord(metrics));
        return;
    }
    if (const YamlEntry *id = metrics.findEntry(u"rasa_user_id")) {
        config.machineId = yamlToJson(*id->value);
        config.machineIdLine = id->key->start.line;
    }
    const YamlEntry *enabled = metrics.findEntry(u"enabled");
    if (!enabled) {
        config.state = GlobalConfig::State::Broken;
        config.brokenFact = Detail::tr("metrics has no key enabled");
        return;
    }
    config.state = GlobalConfig::State::Readable;
    config.enabled = yamlToJson(*enabled->value);
    config.enabledLine = enabled->key->start.line;
}

GlobalConfig configFrom(const Result<std::optional<QByteArray>> &bytes, const QString &path,
                        const Environment &environment)
{
    GlobalConfig config;
    config.path = path;
    config.isWritable = isConfigWritable(path);
    if (!bytes) {
        config.state = GlobalConfig::State::Inaccessible;
        config.problem = bytes.error();
        return config;
    }
    if (!*bytes)
        return config;
    const auto text = parseConfigText(**bytes, path, environment);
    if (!text) {
        config.state = GlobalConfig::State::Damaged;
        config.problem = text.error();
        return config;
    }
    config.state = GlobalConfig::State::NoMetrics;
    if (const YamlNode *metrics = text->section(u"metrics"))
        takeMetrics(*metrics, config);
    if (const YamlNode *traits = text->section(u"traits")) {
        if (const YamlNode *enabled = traits->find(u"enabled"))
            config.traitsEnabled = yamlToJson(*enabled);
    }
    return config;
}

/** Whether the file was written so lately that it may not be whole yet. */
bool isUnsettled(const GlobalConfig &config, const QDateTime &written)
{
    using enum GlobalConfig::State;
    if (config.state != Damaged && config.state != NoMetrics && config.state != Broken)
        return false;
    const auto age = std::chrono::milliseconds(written.msecsTo(QDateTime::currentDateTime()));
    return age >= 0ms && age < Unsettled;
}

/** What is to stand in the file, and what has to be saved before. */
struct Plan
{
    std::optional<QByteArray> before;
    QByteArray after;
    bool needsBackup = false;
};

Result<QByteArray> wholeNewFile(const ConfigChange &change, const QString &path)
{
    return newConfigSection(change, path).map(newConfigFile);
}

Result<Plan> planOf(const QString &path, const ConfigChange &change, const Environment &environment)
{
    auto bytes = readConfigBytes(path);
    if (!bytes)
        return failure(bytes.error());
    const auto plan = [&bytes](QByteArray after, bool needsBackup) {
        return Plan{*bytes, std::move(after), needsBackup};
    };
    if (!*bytes)
        return wholeNewFile(change, path).map([&](const QByteArray &after) { return plan(after, false); });

    const auto text = parseConfigText(**bytes, path, environment);
    if (text) {
        const YamlNode *metrics = text->section(u"metrics");
        const bool losesValue = metrics && !metrics->isMapping() && !metrics->isNull();
        return editedConfig(*text, change, path, environment).map([&](const QByteArray &after) {
            return plan(after, losesValue);
        });
    }
    const Error &damage = text.error();
    if (!change.repair)
        return failure({Error::Code::ConfigDamaged, errorSummary(damage), path, damage.line, damage.column});
    return wholeNewFile(change, path).map([&](const QByteArray &after) { return plan(after, true); });
}

/** What the file does not say although it was asked; empty when all is as asked. */
QString missed(const GlobalConfig &after, const ConfigChange &change)
{
    const auto shown = [](const QString &key, const Json &value) {
        return u"%1: %2"_s.arg(key, QString::fromUtf8(value.display()));
    };
    if (after.state != GlobalConfig::State::Readable)
        return after.problem ? errorSummary(*after.problem) : Detail::tr("no metrics section");
    if (change.enabled && after.enabled != Json(*change.enabled))
        return shown(u"enabled"_s, after.enabled);
    if (change.machineId && after.machineId != Json(*change.machineId))
        return shown(u"rasa_user_id"_s, after.machineId);
    return {};
}

Result<ConfigEdit> confirmed(ConfigEdit edit, const QString &path, const ConfigChange &change,
                             const Environment &environment)
{
    edit.after = readGlobalConfig(path, environment);
    if (const QString fact = missed(edit.after, change); !fact.isEmpty())
        return failure({Error::Code::ConfigNotConfirmed, fact, path});
    return edit;
}

Result<ConfigEdit> changeOnce(const QString &path, const ConfigChange &change, const Environment &environment)
{
    const auto plan = planOf(path, change, environment);
    if (!plan)
        return failure(plan.error());
    ConfigEdit edit;
    if (plan->before == plan->after)
        return confirmed(std::move(edit), path, change, environment);

    const auto target = configTarget(path);
    if (!target)
        return failure(target.error());
    if (plan->needsBackup) {
        const auto backup = backUpDamaged(*target, *plan->before);
        if (!backup)
            return failure(backup.error());
        edit.backup = *backup;
    }
    // Folders are made as Rasa makes them; none for the target of a dangling link.
    if (!plan->before && *target == path) {
        if (auto made = makeFolders(QFileInfo(path).path(), 0777); !made)
            return failure(made.error());
    }
    const auto written = writeConfigBytes(*target, plan->before, plan->after, environment);
    if (!written) {
        if (!edit.backup.isEmpty())
            QFile::remove(edit.backup); // the damaged file still stands
        return failure(written.error());
    }
    edit.method = written->method;
    edit.methodReason = written->reason;
    return confirmed(std::move(edit), path, change, environment);
}

} // namespace

QString globalConfigPath(const Environment &environment)
{
    return environment.home() + u"/.config/rasa/global.yml"_s;
}

GlobalConfig readGlobalConfig(const QString &path, const Environment &environment)
{
    auto bytes = readConfigBytes(path);
    GlobalConfig config = configFrom(bytes, path, environment);
    const auto mostTries = [&bytes] {
        return bytes && *bytes && (*bytes)->isEmpty() ? SettleTriesOfEmpty : SettleTries;
    };
    for (int tries = 0; tries < mostTries() && isUnsettled(config, QFileInfo(path).lastModified()); ++tries) {
        QThread::msleep(SettleTime.count());
        bytes = readConfigBytes(path);
        config = configFrom(bytes, path, environment);
    }
    return config;
}

Result<ConfigEdit> changeGlobalConfig(const QString &path, const ConfigChange &change, const Environment &environment)
{
    auto edit = changeOnce(path, change, environment);
    for (int tries = 1; tries < ChangeTries && !edit && edit.error().code == Error::Code::FileChanged; ++tries)
        edit = changeOnce(path, change, environment);
    return edit;
}

QString randomId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace Telemetry
