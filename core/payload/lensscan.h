#pragma once

#include "core/payload/lensclass.h"
#include "core/payload/lenskey.h"

#include <QList>
#include <QStringView>

namespace Telemetry {

/** Where a text stands, as far as it matters for what it is. */
struct LensPlace
{
    LensKey key = {};
    bool isComponent = false; ///< `name` of a component or policy
    bool isIdentifier = false; ///< hashes, drawn IDs and versions stand here by nature
    QStringView machine = {}; ///< name of this computer, up to the first dot
};

/**
 * Paths, addresses, hosts, e-mail addresses, secrets and own classes in @p text, by their form and place alone. In the
 * order of their start, what contains others first. Time is linear in the size of the text.
 */
QList<LensSpan> lensSpans(QStringView text, const LensPlace &place);

} // namespace Telemetry
