#pragma once

#include "core/project/filekind.h"
#include "core/project/nlureader.h"

namespace Telemetry {

/**
 * Reads NLU data in one of the older JSON forms: Rasa JSON, WIT, LUIS, Dialogflow.
 *
 * @param kind  as fileKind() has judged, with the content
 * @param text  of the file, for the lines in messages
 * @param neighbour  content of the neighbouring file that holds a Dialogflow intent's or entity's examples; null when
 *        there is none
 * @return SchemaViolation or ProjectRefused where Rasa refuses the file
 * @see counting.md 5, "Other formats"
 */
Result<NluContent> readNluJson(const FileKind &kind, const QByteArray &text, const Json &neighbour,
                               const FileContext &context);

/** Path of the file that holds the examples of the Dialogflow file @p path; empty when the kind has none. */
QString dialogflowNeighbour(FileKind::Nlu kind, const QString &path);

} // namespace Telemetry
