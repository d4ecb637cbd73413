#pragma once

#include "core/base/environment.h"
#include "core/export.h"
#include "core/settings/globalconfig.h"
#include "core/settings/policy.h"
#include "core/settings/preferences.h"
#include "core/settings/startfiles.h"

#include <QList>
#include <QString>

namespace Telemetry {

/** One word for what happens to reports. @see product.md, The decision */
enum class Verdict { On, Off, Undecided, WillTurnOn, Debug, Blocked, Broken };

/** The fixed word: "on", "off", "undecided", "will-turn-on", "debug", "blocked", "broken". */
TELEMETRY_CORE_EXPORT QString verdictWord(Verdict verdict);

/** What is known of the installed Rasa, as far as it decides about reports. */
struct InstalledRasa
{
    bool isFound = false; ///< false: the version is assumed to be the newest that reports without a licence
    bool isPro = false;
    QString version = {}; ///< "3.6.20"
    bool hasWriteKey = false; ///< its `keys` file has one
    bool hasErrorKey = false; ///< the same for error reports
    bool hasLicense = false;
    bool isDeveloperLicense = false;

    bool operator==(const InstalledRasa &) const = default;
};

/** One thing that has a say, in the order in which they are asked. */
struct DecisionLayer
{
    enum class Kind {
        Policy,
        DoNotTrack,
        EnabledVariable,
        GlobalConfig,
        Notice,
        Destination,
        MachineId,
        DebugVariable,
        WriteKey,
        License,
    };

    Kind kind = Kind::Policy;
    QString value = {}; ///< as it stands there, never a key: "enabled: true", "not set"
    QString source = {}; ///< path, path:line or a variable's name; empty when there is none
    QString remark = {}; ///< a sentence: a trap, what the layer means; may be empty
    bool decidesRasa = false;
    bool decidesInspector = false;

    bool operator==(const DecisionLayer &) const = default;
};

/** A layer's name for people: a variable's own name, or what the layer is. */
TELEMETRY_CORE_EXPORT QString layerTitle(DecisionLayer::Kind kind);

/** May a report leave, who said so, and what will the rasa command do? */
struct Decision
{
    Verdict rasa = Verdict::Off;
    QStringList rasaReasons = {}; ///< sentences, the deciding one first
    Verdict inspector = Verdict::Off;
    QStringList inspectorReasons = {};
    QList<DecisionLayer> layers = {};

    /** This product may send: the only question that the delivery asks. */
    bool maySend() const { return inspector == Verdict::On; }

    bool operator==(const Decision &) const = default;
};

/** Everything that the decision depends on. */
struct DecisionInput
{
    Policy policy = {};
    Environment environment = {};
    GlobalConfig globalConfig = {};
    Preferences preferences = {};
    InstalledRasa rasa = {};
};

/**
 * Both verdicts with their reasons and all layers.
 *
 * @see product.md "The decision"; telemetry.md 1.4, 2.2 to 2.5
 */
TELEMETRY_CORE_EXPORT Decision decide(const DecisionInput &input);

} // namespace Telemetry
