#include "core/settings/configedit.h"

#include "core/base/detail.h"
#include "core/settings/configsection.h"
#include "core/settings/textsplice.h"

#include <array>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Metrics = u"metrics";
constexpr QStringView Traits = u"traits";
constexpr QStringView Enabled = u"enabled";
constexpr QStringView MachineId = u"rasa_user_id";

/** Walks from one state of the text to the next; each step is proved before it counts. */
class ConfigEditor
{
public:
    ConfigEditor(ConfigText text, const QString &path, const Environment &environment)
        : m_text(std::move(text)), m_path(path), m_environment(environment)
    {
    }

    const ConfigText &text() const { return m_text; }

    Result<void> setMember(QStringView section, QStringView key, const Json &value, const QByteArray &source);
    Result<void> addSection(const ConfigSection &section);
    Result<void> replaceSection(const ConfigSection &section);

private:
    tl::unexpected<Error> refused(const QString &reason) const
    {
        return failure({Error::Code::ConfigNotEditable, reason, m_path});
    }

    Result<QList<TextSplice>> memberSplices(const YamlEntry &section, QStringView key, const QByteArray &source) const;
    Json dataWith(const ConfigSection &section) const;
    Result<void> apply(const QList<TextSplice> &splices, const Json &expected);

    ConfigText m_text;
    const QString &m_path;
    const Environment &m_environment;
};

/** Same values, whatever the order of members: an own key may stand elsewhere than the merged-in one that it replaces.
 */
bool isSameData(const Json &left, const Json &right)
{
    if (left.kind() != right.kind())
        return false;
    if (left.isArray()) {
        return std::equal(left.array().begin(), left.array().end(), right.array().begin(), right.array().end(),
                          isSameData);
    }
    if (!left.isObject())
        return left == right;
    return left.object().size() == right.object().size()
        && std::all_of(left.object().begin(), left.object().end(), [&right](const Json::Member &member) {
               const Json *other = right.find(member.first);
               return other && isSameData(member.second, *other);
           });
}

Json withMember(Json data, QStringView section, QStringView key, const Json &value)
{
    Json changed = data[section];
    changed.set(key.toString(), value);
    data.set(section.toString(), std::move(changed));
    return data;
}

Result<void> ConfigEditor::setMember(QStringView section, QStringView key, const Json &value, const QByteArray &source)
{
    const YamlEntry *entry = m_text.root ? m_text.root->findEntry(section) : nullptr;
    if (!entry || !entry->value->isMapping())
        return {};
    const YamlNode *present = entry->value->find(key);
    if (present && present->kind == YamlNode::Kind::Scalar && present->scalar == value)
        return {};
    // Pro's copy belongs to Pro: what is not there is not added.
    if (!present && section == Traits)
        return {};

    const auto splices = memberSplices(*entry, key, source);
    if (!splices)
        return failure(splices.error());
    Json expected = withMember(m_text.data, section, key, value);
    // `traits: *m` with `metrics: &m`: one text, and both are to change.
    if (section == Metrics && !isAlias(*entry) && m_text.section(Traits) == entry->value.get())
        expected = withMember(std::move(expected), Traits, key, value);
    return apply(*splices, expected);
}

Result<QList<TextSplice>> ConfigEditor::memberSplices(const YamlEntry &section, QStringView key,
                                                      const QByteArray &source) const
{
    const QByteArray &text = m_text.decoded;
    const QByteArray line = key.toUtf8() + ": " + source;
    if (section.isMerged)
        return refused(Detail::tr("%1 comes in through <<").arg(section.key->written));
    if (isAlias(section)) {
        // The anchor's text may serve others: this section gets a mapping of its own that takes the rest from there.
        const auto span = aliasSpan(text, *section.key);
        if (!span)
            return refused(Detail::tr("the alias of %1 cannot be found").arg(section.key->written));
        const QByteArray alias = text.mid(span->start, span->end - span->start);
        return QList<TextSplice>{{*span, "{<<: " + alias + ", " + line + '}'}};
    }
    const YamlEntry *member = section.value->findEntry(key);
    if (!member || member->isMerged) {
        const auto splice = addedMember(text, *section.value, line);
        if (!splice)
            return refused(Detail::tr("there is no place for the key %1").arg(key));
        return QList<TextSplice>{*splice};
    }
    if (isAlias(*member)) {
        const auto span = aliasSpan(text, *member->key);
        if (!span)
            return refused(Detail::tr("the alias of %1 cannot be found").arg(key));
        return QList<TextSplice>{{*span, source}};
    }
    return QList<TextSplice>{replacedValue(text, *member->value, source)};
}

/** The data with a new `metrics`, read from the text that will be inserted. */
Json ConfigEditor::dataWith(const ConfigSection &section) const
{
    const bool isFlow = m_text.root && m_text.root->style == YamlEvent::Style::Flow;
    const QByteArray text = isFlow ? "metrics: " + section.flow() : newConfigFile(section);
    const auto read = parseConfigText(text, m_path, m_environment);
    Json data = m_text.data;
    data.set(Metrics.toString(), read ? read->data[Metrics] : Json());
    return data;
}

Result<void> ConfigEditor::addSection(const ConfigSection &section)
{
    const QByteArray &text = m_text.decoded;
    if (m_text.root && m_text.root->style == YamlEvent::Style::Flow) {
        const auto splice = addedLast(text, *m_text.root, "metrics: " + section.flow());
        if (!splice)
            return refused(Detail::tr("there is no place for the key metrics"));
        return apply({*splice}, dataWith(section));
    }
    const QByteArray lineEnd = lineEndOf(text);
    const QByteArray indent = m_text.root ? indentOf(text, *m_text.root) : QByteArray();
    const bool isLineOpen = !text.isEmpty() && !text.endsWith('\n') && text != "\xEF\xBB\xBF";
    const QByteArray block =
        (isLineOpen ? lineEnd : QByteArray()) + indent + "metrics:" + lineEnd + section.block(indent + "  ", lineEnd);
    return apply({{{text.size(), text.size()}, block}}, dataWith(section));
}

Result<void> ConfigEditor::replaceSection(const ConfigSection &section)
{
    const QByteArray &text = m_text.decoded;
    const YamlEntry *entry = m_text.root->findEntry(Metrics);
    if (entry->isMerged)
        return refused(Detail::tr("metrics comes in through <<"));
    auto span = valueSpan(text, *entry->value);
    if (isAlias(*entry)) {
        const auto alias = aliasSpan(text, *entry->key);
        if (!alias)
            return refused(Detail::tr("the alias of metrics cannot be found"));
        span = *alias;
    }
    if (m_text.root->style == YamlEvent::Style::Flow)
        return apply({{span, (span.start == span.end ? " " : "") + section.flow()}}, dataWith(section));

    // The value goes, a comment behind it stays, the section follows below in block style.
    const QByteArray lineEnd = lineEndOf(text);
    const QByteArray indent = indentOf(text, *m_text.root) + "  ";
    QByteArray block = lineEnd + section.block(indent, lineEnd);
    block.chop(lineEnd.size());
    const qsizetype end = endOfLine(text, span.end);
    while (span.start > 0 && QByteArrayView(" \t\r\n").contains(text.at(span.start - 1)))
        --span.start;
    return apply({{span, {}}, {{end, end}, block}}, dataWith(section));
}

Result<void> ConfigEditor::apply(const QList<TextSplice> &splices, const Json &expected)
{
    const auto raw = spliced(m_text.raw, m_text.decoded, splices);
    if (!raw)
        return refused(Detail::tr("it is written with \\u escapes"));
    auto after = parseConfigText(*raw, m_path, m_environment);
    if (!after)
        return refused(Detail::tr("the file could not be read afterwards (%1)").arg(errorSummary(after.error())));
    if (!isSameData(after->data, expected))
        return refused(Detail::tr("other values of the file would change with it"));
    m_text = *std::move(after);
    return {};
}

/** Whether the section has to be made anew: Rasa's own commands cannot use it. */
bool isSectionMissing(const YamlNode &metrics)
{
    return !metrics.isMapping() || metrics.entries.empty();
}

} // namespace

Result<QByteArray> editedConfig(const ConfigText &before, const ConfigChange &change, const QString &path,
                                const Environment &environment)
{
    ConfigEditor editor(before, path, environment);
    const YamlNode *metrics = before.section(Metrics);
    if (metrics && !metrics->isMapping() && !change.repair)
        return failure({Error::Code::ConfigDamaged, Detail::tr("metrics is %1").arg(yamlKindWord(*metrics)), path,
                        metrics->start.line, metrics->start.column});
    if (!metrics || isSectionMissing(*metrics)) {
        const auto section = newConfigSection(change, path);
        if (!section)
            return failure(section.error());
        if (auto made = metrics ? editor.replaceSection(*section) : editor.addSection(*section); !made)
            return failure(made.error());
    }
    QString machineId = change.machineId.value_or(QString());
    if (machineId.isEmpty() && change.enabled.value_or(false) && !editor.text().data[Metrics][MachineId].isTruthy())
        machineId = change.newMachineId;
    for (const QStringView section : std::array{Metrics, Traits}) {
        if (change.enabled) {
            if (auto set = editor.setMember(section, Enabled, *change.enabled, yamlBoolean(*change.enabled)); !set)
                return failure(set.error());
        }
        if (!machineId.isEmpty()) {
            const auto source = yamlText(machineId, path);
            if (!source)
                return failure(source.error());
            if (auto set = editor.setMember(section, MachineId, machineId, *source); !set)
                return failure(set.error());
        }
    }
    return editor.text().raw;
}

} // namespace Telemetry
