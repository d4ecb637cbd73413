#include "core/project/nlujsonreader.h"

#include "core/base/detail.h"
#include "core/base/jsonplace.h"
#include "core/project/projectwarning.h"
#include "core/project/schemachecks.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::NluJsonReader)
};

std::string utf8(const Json &value)
{
    return value.isString() ? value.toString().toStdString() : value.isNull() ? "None" : value.display().toStdString();
}

/** The members of an object other than the @p known ones, sorted, in one text. */
std::string furtherKeys(const Json &object, const QStringList &known)
{
    std::map<std::string, std::string> members;
    for (const auto &[name, value] : object.object()) {
        if (!known.contains(name))
            members[name.toStdString()] = utf8(value);
    }
    std::string text;
    for (const auto &[name, value] : members)
        text += name + '\0' + value + '\0';
    return text;
}

/** Code points of a text that is held in UTF-16. */
size_t length(const QString &text)
{
    return size_t(text.toUcs4().size());
}

/** A value of the file: names of members down to it, and its index where the last of them is a list. */
struct Place
{
    QStringList names = {};
    qint64 index = -1;

    QStringList path() const { return index < 0 ? names : names + QStringList(QString::number(index)); }
};

class JsonReader
{
public:
    JsonReader(const QByteArray &text, const FileContext &context) : m_text(text), m_context(context)
    {
        if (context.explain)
            m_content.sections.push_back({1, u"JSON"_s});
    }

    Result<NluContent> read(const FileKind &kind, const Json &neighbour)
    {
        const Json &json = *kind.json;
        Result<void> done;
        switch (kind.nlu) {
        case FileKind::Nlu::RasaJson:
            done = readRasa(json);
            break;
        case FileKind::Nlu::Wit:
            readWit(json);
            break;
        case FileKind::Nlu::Luis:
            readLuis(json);
            break;
        case FileKind::Nlu::DialogflowIntent:
            done = readDialogflowIntent(json, neighbour);
            break;
        case FileKind::Nlu::DialogflowEntity:
            readDialogflowEntity(json, neighbour);
            break;
        case FileKind::Nlu::None:
        case FileKind::Nlu::Yaml:
        case FileKind::Nlu::DialogflowOther:
            break;
        }
        if (!done)
            return failure(done.error());
        const bool hasNeighbour =
            kind.nlu == FileKind::Nlu::DialogflowIntent || kind.nlu == FileKind::Nlu::DialogflowEntity;
        if (hasNeighbour && neighbour.isNull())
            warn(WarningCode::NeighbourMissing, {}, {dialogflowNeighbour(kind.nlu, m_context.path).section(u'/', -1)});
        return std::move(m_content);
    }

private:
    tl::unexpected<Error> fail(const QString &detail, const Place &place = {}) const
    {
        return failure({.code = Error::Code::SchemaViolation,
                        .detail = detail,
                        .path = m_context.path,
                        .line = jsonLine(m_text, place.path())});
    }

    void warn(WarningCode code, const QStringList &place, const QStringList &facts)
    {
        if (m_context.explain)
            m_content.warnings.push_back(projectWarning(code, jsonLine(m_text, place), facts));
    }

    /** @param count  of entries; nothing happens when there are none */
    void warnOfEntries(int count, const QStringList &place, const QString &why)
    {
        if (count > 0 && m_context.explain)
            warn(WarningCode::JsonEntryIgnored, place, {QString::number(count), place.constLast(), why});
    }

    /** What follows belongs to the list at @p place. */
    void startSection(const QStringList &place)
    {
        if (!m_context.explain)
            return;
        m_section = std::uint32_t(m_content.sections.size());
        m_content.sections.push_back({jsonLine(m_text, place), place.constLast()});
    }

    void addRegexes(int count)
    {
        m_content.regexes += count;
        if (m_context.explain)
            m_content.regexesOfSections.emplace_back(m_section, count);
    }

    void addLookupTable()
    {
        ++m_content.lookupTables;
        if (m_context.explain)
            m_content.lookupTablesOfSections.emplace_back(m_section, 1);
    }

    /** WIT and LUIS examples: their intents are not cut, and their list of annotations is there even when empty. */
    void addRawExample(const QString &text, const QString &intent, const std::vector<Digest> &annotations)
    {
        const std::string name = intent.toStdString();
        const ExampleLabel label{.base = stripped(name), .extra = annotations.empty() ? "no entities" : ""};
        push(text, label, annotations);
    }

    void push(const QString &text, const ExampleLabel &label, const std::vector<Digest> &annotations)
    {
        const bool isForIntent = !label.base.empty() && !text.isEmpty();
        m_content.examples.push_back(markedDigest(exampleDigest(text.toStdString(), label.digest(), annotations),
                                                  isForIntent, isForIntent && !annotations.empty()),
                                     m_section);
    }

    Result<void> addExample(const QString &text, const QString &intent, const std::vector<Digest> &annotations,
                            const Place &place, std::string_view extra = {})
    {
        const std::string name = intent.toStdString();
        const IntentName cut = cutIntentName(name);
        if (!cut.isValid)
            return fail(Detail::tr("the intent name \"%1\" may have one slash only").arg(intent), place);
        if (!name.empty() && cut.base.empty())
            return fail(Detail::tr("the intent name \"%1\" needs something before the slash").arg(intent), place);
        const ExampleLabel label{.base = stripped(cut.base), .retrievalIntent = cut.retrievalIntent, .extra = extra};
        push(text, label, annotations);
        if (!cut.retrievalIntent.empty())
            noteRetrieval(label.base);
        return {};
    }

    void noteRetrieval(std::string_view base)
    {
        m_content.retrievalIntents.emplace_back(base);
        if (m_context.explain)
            m_content.retrievalPlaces.push_back({std::string(base), m_content.sections.back().line});
    }

    void addSynonym(const QString &text)
    {
        Digester digester;
        digester.add(text.toStdString());
        m_content.synonyms.push_back(digester.finished(), m_section);
    }

    /** A list of `{value, synonyms}`; entries without one of the two are passed over. @return their number */
    int addSynonyms(const Json &list)
    {
        int ignored = 0;
        for (const Json &entry : list.array()) {
            if (!entry.find(u"value") || !entry.find(u"synonyms")) {
                ++ignored;
                continue;
            }
            for (const Json &text : entry[u"synonyms"].array())
                addSynonym(text.toString());
        }
        return ignored;
    }

    Result<void> checkRasaExample(const Json &example, const Place &place) const
    {
        if (!example[u"text"].isString())
            return fail(Detail::tr("an example needs \"text\""), place);
        if (const Json *intent = example.find(u"intent"); intent && !intent->isString())
            return fail(Detail::tr("\"intent\" must be a text"), place);
        const Json *entities = example.find(u"entities");
        if (entities && !entities->isArray())
            return fail(Detail::tr("\"entities\" must be a list"), place);
        for (const Json &entity : example[u"entities"].array()) {
            if (!entity[u"start"].isNumber() || !entity[u"end"].isNumber() || !entity[u"entity"].isString())
                return fail(Detail::tr("an entity needs the numbers \"start\" and \"end\" and the text \"entity\""),
                            place);
            const Json *value = entity.find(u"value");
            if (value && !value->isString() && !value->isNumber())
                return fail(Detail::tr("\"value\" of an entity must be a text or a number"), place);
            for (const QString &name : {u"role"_s, u"group"_s}) {
                if (const Json *attribute = entity.find(name); attribute && !attribute->isString())
                    return fail(Detail::tr("\"%1\" of an entity must be a text").arg(name), place);
            }
        }
        return {};
    }

    static Digest rasaAnnotation(const Json &entity)
    {
        EntityAnnotation annotation{.start = size_t(entity[u"start"].toDouble()),
                                    .end = size_t(entity[u"end"].toDouble())};
        const auto attribute = [&entity](QStringView name) {
            return entity.find(name) ? utf8(entity[name]) : std::string();
        };
        const std::string type = attribute(u"entity");
        const std::string value = attribute(u"value");
        const std::string role = attribute(u"role");
        const std::string group = attribute(u"group");
        annotation.type = type;
        annotation.value = value;
        annotation.role = role;
        annotation.group = group;
        const std::string extraText =
            furtherKeys(entity, {u"start"_s, u"end"_s, u"entity"_s, u"value"_s, u"role"_s, u"group"_s});
        return annotationDigest(annotation, entity.find(u"value") != nullptr, extraText);
    }

    Result<void> readRasa(const Json &json)
    {
        if (json.object().size() != 1)
            return fail(Detail::tr("\"rasa_nlu_data\" must be the only key"));
        const Json &data = json[u"rasa_nlu_data"];
        if (!data.isObject())
            return fail(Detail::tr("\"rasa_nlu_data\" must be an object"));
        const QString top = u"rasa_nlu_data"_s;
        for (const QString &name : {u"common_examples"_s, u"intent_examples"_s, u"entity_examples"_s,
                                    u"regex_features"_s, u"lookup_tables"_s, u"entity_synonyms"_s}) {
            if (const Json *list = data.find(name); list && !list->isArray())
                return fail(Detail::tr("\"%1\" must be a list").arg(name), {.names = {top, name}});
        }
        for (const QString &name : {u"common_examples"_s, u"intent_examples"_s, u"entity_examples"_s}) {
            Place place{.names = {top, name}};
            for (const Json &example : data[name].array()) {
                ++place.index;
                if (const auto checked = checkRasaExample(example, place); !checked)
                    return checked;
            }
        }
        for (const QString &name : {u"intent_examples"_s, u"entity_examples"_s}) {
            if (!data[name].array().empty())
                warn(WarningCode::JsonListIgnored, {top, name}, {name});
        }
        if (const auto read = readCommonExamples(data[u"common_examples"].array(), {top, u"common_examples"_s}); !read)
            return read;
        startSection({top, u"entity_synonyms"_s});
        warnOfEntries(addSynonyms(data[u"entity_synonyms"]), {top, u"entity_synonyms"_s},
                      Text::tr("value and synonyms are needed"));
        if (const auto read = readRegexFeatures(data[u"regex_features"].array(), {top, u"regex_features"_s}); !read)
            return read;
        return readLookupTables(data[u"lookup_tables"].array(), {top, u"lookup_tables"_s});
    }

    Result<void> readCommonExamples(const Json::Array &examples, const QStringList &place)
    {
        startSection(place);
        Place here{.names = place};
        for (const Json &example : examples) {
            ++here.index;
            std::vector<Digest> annotations;
            for (const Json &entity : example[u"entities"].array())
                annotations.push_back(rasaAnnotation(entity));
            const auto added = addExample(example[u"text"].toString(), example[u"intent"].toString(), annotations, here,
                                          furtherKeys(example, {u"text"_s, u"intent"_s, u"entities"_s}));
            if (!added)
                return added;
        }
        if (!m_context.explain)
            return {};
        const qint64 ignored =
            m_content.examples.count([](const Digest &example) { return !isIntentExample(example); });
        warnOfEntries(int(ignored), place, Text::tr("text and intent are needed to count"));
        return {};
    }

    Result<void> readRegexFeatures(const Json::Array &regexes, const QStringList &place)
    {
        startSection(place);
        Place here{.names = place};
        for (const Json &regex : regexes) {
            ++here.index;
            if (!regex[u"name"].isString() || !regex[u"pattern"].isString())
                return fail(Detail::tr("an entry of \"regex_features\" needs the texts \"name\" and \"pattern\""),
                            here);
            addRegexes(1);
        }
        return {};
    }

    Result<void> readLookupTables(const Json::Array &tables, const QStringList &place)
    {
        startSection(place);
        Place here{.names = place};
        for (const Json &table : tables) {
            ++here.index;
            const Json *elements = table.find(u"elements");
            if (!table.isObject() || (elements && !elements->isArray() && !elements->isString()))
                return fail(Detail::tr("\"elements\" of a lookup table must be a list of texts or the path of a file"),
                            here);
            addLookupTable();
        }
        return {};
    }

    void readWit(const Json &json)
    {
        startSection({u"utterances"_s});
        int ignored = 0;
        for (const Json &utterance : json[u"utterances"].array()) {
            if (!utterance.find(u"entities")) {
                ++ignored;
                continue;
            }
            std::vector<Digest> annotations;
            for (const Json &entity : utterance[u"entities"].array()) {
                EntityAnnotation annotation{.start = size_t(entity[u"start"].toInteger()),
                                            .end = size_t(entity[u"end"].toInteger())};
                const QString name = entity[u"entity"].toString();
                const std::string type = name.section(u':', 0, 0).toStdString();
                annotation.type = type;
                const std::string role = name.section(u':', 1).toStdString();
                if (role != annotation.type)
                    annotation.role = role;
                const std::string body = utf8(entity[u"body"]);
                annotation.value = body;
                annotations.push_back(annotationDigest(annotation));
            }
            const Json *intent = utterance.find(u"intent");
            addRawExample(utterance[u"text"].toString(), intent ? intent->toString() : u"out_of_scope"_s, annotations);
        }
        warnOfEntries(ignored, {u"utterances"_s}, Text::tr("entities are needed, an empty list at least"));
    }

    void readLuis(const Json &json)
    {
        startSection({u"utterances"_s});
        for (const Json &utterance : json[u"utterances"].array()) {
            const QString text = utterance[u"text"].toString();
            std::vector<Digest> annotations;
            for (const Json &entity : utterance[u"entities"].array()) {
                const qint64 start = entity[u"startPos"].toInteger();
                const qint64 end = entity[u"endPos"].toInteger() + 1;
                EntityAnnotation annotation{.start = size_t(start), .end = size_t(end)};
                const std::string type = utf8(entity[u"entity"]);
                const std::string role = entity.find(u"role") ? utf8(entity[u"role"]) : std::string();
                annotation.type = type;
                annotation.role = role;
                const auto characters = text.toUcs4();
                const auto value = characters.mid(start, end - start);
                const std::string covered =
                    QString::fromUcs4(reinterpret_cast<const char32_t *>(value.constData()), value.size())
                        .toStdString();
                annotation.value = covered;
                annotations.push_back(annotationDigest(annotation));
            }
            addRawExample(text, utterance[u"intent"].toString(), annotations);
        }
        startSection({u"regex_features"_s});
        int inactive = 0;
        for (const Json &regex : json[u"regex_features"].array()) {
            if (regex[u"activated"].isTruthy())
                addRegexes(1);
            else
                ++inactive;
        }
        warnOfEntries(inactive, {u"regex_features"_s}, Text::tr("they are not activated"));
        startSection({u"regex_entities"_s});
        addRegexes(int(json[u"regex_entities"].array().size()));
    }

    Result<void> readDialogflowIntent(const Json &json, const Json &examples)
    {
        for (const Json &example : examples.array()) {
            QString text;
            std::vector<Digest> annotations;
            for (const Json &chunk : example[u"data"].array()) {
                const QString part = chunk[u"text"].toString();
                const Json *type = chunk.find(u"alias") ? chunk.find(u"alias") : chunk.find(u"meta");
                if (type && type->toString() != u"@sys.ignore"_s) {
                    EntityAnnotation annotation{.start = length(text), .end = length(text) + length(part)};
                    const std::string typeText = utf8(*type);
                    const std::string covered = part.toStdString();
                    annotation.type = typeText;
                    annotation.value = covered;
                    annotations.push_back(annotationDigest(annotation));
                }
                text += part;
            }
            if (const auto added = addExample(text, json[u"name"].toString(), annotations, {.names = {u"name"_s}});
                !added)
                return added;
        }
        return {};
    }

    void readDialogflowEntity(const Json &json, const Json &entries)
    {
        addSynonyms(entries);
        int synonyms = 0;
        int elements = 0;
        for (const Json &entry : entries.array()) {
            for (const Json &text : entry[u"synonyms"].array()) {
                ++synonyms;
                elements += text.toString().contains(u'@') ? 0 : 1;
            }
        }
        if (json[u"isRegexp"].isTruthy())
            addRegexes(synonyms);
        else if (elements > 0)
            addLookupTable();
    }

    const QByteArray &m_text;
    const FileContext &m_context;
    NluContent m_content;
    std::uint32_t m_section = 0;
};

} // namespace

Result<NluContent> readNluJson(const FileKind &kind, const QByteArray &text, const Json &neighbour,
                               const FileContext &context)
{
    return JsonReader(text, context).read(kind, neighbour);
}

QString dialogflowNeighbour(FileKind::Nlu kind, const QString &path)
{
    const qsizetype point = path.lastIndexOf(u'.');
    if (kind == FileKind::Nlu::DialogflowIntent)
        return path.left(point) + u"_usersays_en.json"_s;
    if (kind == FileKind::Nlu::DialogflowEntity)
        return path.left(point) + u"_entries_en.json"_s;
    return {};
}

} // namespace Telemetry
