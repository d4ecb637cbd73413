#pragma once

#include "core/base/environment.h"
#include "core/base/orderedjson.h"
#include "core/base/result.h"
#include "core/base/yamltree.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Telemetry {

/** The text of global.yml, read by Rasa's rules, with the tree that knows the place of each value. */
struct ConfigText
{
    QByteArray raw; ///< as it stands in the file
    QByteArray decoded; ///< what the places of the tree refer to; shares raw unless escapes were replaced
    std::shared_ptr<const YamlNode> root; ///< a mapping; null pointer for a file without content
    Json data; ///< the same as an object, for comparing; an empty one for a file without content

    /** The value of the top-level key @p name; null pointer when absent. */
    const YamlNode *section(QStringView name) const { return root ? root->find(name) : nullptr; }
};

/**
 * @return what Rasa takes for damage (and then replaces the file): YAML and encoding errors, ConfigDamaged for a top
 * level that is no mapping
 * @see telemetry.md 1.3
 */
Result<ConfigText> parseConfigText(const QByteArray &raw, const QString &path, const Environment &environment);

/** A kind of value in words for people: "a list", "a text". */
QString yamlKindWord(const YamlNode &node);

} // namespace Telemetry
