#include "core/project/versionedfile.h"

#include "core/project/projectwarning.h"
#include "core/project/schemachecks.h"

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

Result<VersionedFile::Outcome> VersionedFile::read(const QString &shape, std::initializer_list<KeyReader> readers)
{
    const auto top = m_items.open();
    if (!top)
        return failure(top.error());
    if (*top == YamlItems::Top::Empty)
        return Outcome::Empty;
    if (*top != YamlItems::Top::Mapping)
        return m_items.document().refusal(shape);
    while (true) {
        const auto key = m_items.nextKey();
        if (!key)
            return failure(key.error());
        if (!*key)
            break;
        if (const auto read = readKey(*key, readers); !read)
            return failure(read.error());
    }
    return m_version == FormatVersion::TooNew ? Outcome::TooNew : Outcome::Read;
}

Result<void> VersionedFile::readKey(Item key, std::initializer_list<KeyReader> readers)
{
    const std::string name(key.isText() ? key.text() : std::string_view());
    if (m_context.explain)
        m_keys.push_back({textOf(name), key.line(), key.style()});
    if (name == "version")
        return readVersion();
    const auto reader =
        std::find_if(readers.begin(), readers.end(), [&name](const KeyReader &each) { return each.key == name; });
    return reader == readers.end() ? m_items.skipValue() : reader->read();
}

Result<void> VersionedFile::readVersion()
{
    const auto value = m_items.value();
    if (!value)
        return failure(value.error());
    if (const auto checked = checkText(*value, "version"); !checked)
        return checked;
    if (!value->isNull() && !value->text().empty())
        m_version = formatVersion(value->text());
    if (!m_context.explain || m_version == FormatVersion::Readable)
        return {};
    const bool isTooNew = m_version == FormatVersion::TooNew;
    m_warning = projectWarning(isTooNew ? WarningCode::VersionTooNew : WarningCode::VersionUnknown, value->line());
    return {};
}

} // namespace Telemetry
