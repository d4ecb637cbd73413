#pragma once

#include "core/settings/decision.h"

#include <QCoreApplication>
#include <QStringList>

namespace Telemetry {

/** A verdict with the layer that decided it. */
struct ReasonedVerdict
{
    Verdict verdict = Verdict::Off;
    DecisionLayer::Kind decider = DecisionLayer::Kind::GlobalConfig;
    QStringList reasons = {}; ///< sentences, the deciding one first
};

/** What the switch says to the rasa command: initialise, then check. @see telemetry.md 2.2, 2.5 */
ReasonedVerdict judgeSwitch(const DecisionInput &input);

/** What the rasa command would do: initialise, then check, then what sending needs. @see telemetry.md 2.2 to 2.5 */
ReasonedVerdict judgeRasa(const DecisionInput &input);

/** What this product would do. Fails closed. @see product.md "The decision" */
ReasonedVerdict judgeInspector(const DecisionInput &input);

/** The sentences of both judgements and of the layers: one context for translators. */
class DecisionText
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Decision)
};

/** The words `true` in any case and nothing else: Rasa's reading of its switches, not trimmed. */
bool isTrueWord(const QString &value);

/** RASA_TELEMETRY_DEBUG says that reports are printed and not sent. */
bool isDebugSet(const Environment &environment);

/** DO_NOT_TRACK is set to anything but empty or `0`. */
bool isDoNotTrackSet(const Environment &environment);

/** What global.yml says to a person, or why it says nothing; one sentence. */
QString globalConfigSentence(const GlobalConfig &config);

} // namespace Telemetry
