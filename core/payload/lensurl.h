#pragma once

#include "core/payload/lensclass.h"

#include <QStringView>

namespace Telemetry {

/** What was found of addresses in a text. */
struct LensUrls
{
    QList<LensSpan> spans = {}; ///< the address, then the secrets inside
    QList<LensSpan> taken = {}; ///< parts that need no further look: the addresses, and those of this computer itself
};

/**
 * Addresses with a scheme, and `user@host:path` of git. Passwords, tokens and signatures inside them are Secret. An
 * address of the loopback interface tells nothing and is not in spans, unless it has a secret; `file:` is a Path.
 */
LensUrls lensUrls(QStringView text);

/** "localhost", 127.0.0.0/8, "0.0.0.0", "::1"; any case. */
bool isLoopback(QStringView host);

} // namespace Telemetry
