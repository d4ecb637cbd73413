#pragma once

#include "core/base/result.h"
#include "core/delivery/attempt.h"
#include "core/settings/writekey.h"

#include <QList>
#include <QString>

namespace Telemetry {

/** What a report's detail says in plain lines; foreign text in it is made visible. */

/** The request line and the header lines, the key masked; why there are none where there is no destination. */
QString headersText(const Result<Destination> &destination, const QByteArray &body, const WriteKey &key);

/** What became of one attempt: where to, through what, how long, what the server said. */
QString answerText(const Attempt &attempt);

/** All attempts of a report, the newest first. @param attempts  oldest first */
QString attemptsText(const QList<Attempt> &attempts);

} // namespace Telemetry
