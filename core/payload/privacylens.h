#pragma once

#include "core/base/orderedjson.h"
#include "core/export.h"
#include "core/payload/lensclass.h"
#include "core/project/projectsummary.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace Telemetry {

/** What the lens has to know of this computer and person, beside what values look like. */
struct LensKnowledge
{
    QString userName = {};
    QString hostName = {}; ///< in full; its first part alone is found too
    QString homePath = {}; ///< without a slash at the end
    QString secretHash =
        {}; ///< SHA-256 of a text that holds a secret, such as a remote's URL with a token; empty: none
    std::vector<Substitution> substitutions = {}; ///< paths begin below `properties`
    QHash<QString, QString> values = {}; ///< of the substituted variables

    bool operator==(const LensKnowledge &) const = default;
};

/** A value, or a part of one, that tells something about a person, a computer or a company. */
struct LensMark
{
    QStringList path = {}; ///< names and indices from the root of the report
    LensClass cls = LensClass::Path;
    qsizetype start = 0; ///< of the part, in UTF-16 units of the text
    qsizetype length = -1; ///< -1: the whole value, which is no text
    bool isSecret = false; ///< to be masked until someone asks for it
    bool isInName = false; ///< the part stands in the name of the member, not in its value

    bool operator==(const LensMark &) const = default;
};

/**
 * Marks in a report what may be private: by known forms, by the names of members, by randomness, and by @p knowledge.
 * Changes nothing. Marks come in the order of the document; one that contains others comes before them.
 *
 * Standard components, policies, libraries and model names are known and not marked; neither are addresses of the
 * loopback interface. Names of people and computers count as whole words only. Time is linear in the size of the
 * report.
 *
 * @see product.md, The window
 */
TELEMETRY_CORE_EXPORT QList<LensMark> lensMarks(const Json &document, const LensKnowledge &knowledge);

/** The marked part as text; a value that is no text in its written form. Empty when @p document is not the marked one.
 */
TELEMETRY_CORE_EXPORT QString markedText(const Json &document, const LensMark &mark);

/** Whether a text, such as the URL of a git remote, has a secret in it. */
TELEMETRY_CORE_EXPORT bool hasSecret(QStringView text);

/** How many marks of each class there are; classes without a mark are left out, the order is that of LensClasses. */
TELEMETRY_CORE_EXPORT QList<std::pair<LensClass, qsizetype>> lensCounts(const QList<LensMark> &marks);

} // namespace Telemetry
