#include "core/project/nlujsonreader.h"

#include "core/project/schemachecks.h"

#include <algorithm>
#include <map>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

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

class JsonReader
{
public:
    explicit JsonReader(const FileContext &context) : m_context(context)
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
        if (m_context.explain) {
            m_content.regexesOfSections.emplace_back(0, m_content.regexes);
            m_content.lookupTablesOfSections.emplace_back(0, m_content.lookupTables);
        }
        return std::move(m_content);
    }

private:
    tl::unexpected<Error> fail(const QString &detail) const
    {
        return failure({.code = Error::Code::SchemaViolation, .detail = detail, .path = m_context.path});
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
        const bool isIntentExample = !label.base.empty() && !text.isEmpty();
        m_content.examples.push_back({.digest = exampleDigest(text.toStdString(), label.digest(), annotations),
                                      .isIntentExample = isIntentExample,
                                      .isEntityExample = isIntentExample && !annotations.empty()});
    }

    Result<void> addExample(const QString &text, const QString &intent, const std::vector<Digest> &annotations,
                            std::string_view extra = {})
    {
        const std::string name = intent.toStdString();
        const IntentName cut = cutIntentName(name);
        if (!cut.isValid)
            return fail(u"the intent name \"%1\" may have one slash only"_s.arg(intent));
        if (!name.empty() && cut.base.empty())
            return fail(u"the intent name \"%1\" needs something before the slash"_s.arg(intent));
        const ExampleLabel label{.base = stripped(cut.base), .retrievalIntent = cut.retrievalIntent, .extra = extra};
        push(text, label, annotations);
        if (!cut.retrievalIntent.empty())
            m_content.retrievalIntents.emplace_back(label.base);
        return {};
    }

    void addSynonym(const QString &text)
    {
        Digester digester;
        digester.add(text.toStdString());
        m_content.synonyms.push_back({digester.finished(), 0});
    }

    /** A list of `{value, synonyms}`; entries without one of the two are passed over. */
    void addSynonyms(const Json &list)
    {
        for (const Json &entry : list.array()) {
            if (!entry.find(u"value"))
                continue;
            for (const Json &text : entry[u"synonyms"].array())
                addSynonym(text.toString());
        }
    }

    Result<void> checkRasaExample(const Json &example) const
    {
        if (!example[u"text"].isString())
            return fail(u"an example needs \"text\""_s);
        if (const Json *intent = example.find(u"intent"); intent && !intent->isString())
            return fail(u"\"intent\" must be a text"_s);
        const Json *entities = example.find(u"entities");
        if (entities && !entities->isArray())
            return fail(u"\"entities\" must be a list"_s);
        for (const Json &entity : example[u"entities"].array()) {
            if (!entity[u"start"].isNumber() || !entity[u"end"].isNumber() || !entity[u"entity"].isString())
                return fail(u"an entity needs the numbers \"start\" and \"end\" and the text \"entity\""_s);
            const Json *value = entity.find(u"value");
            if (value && !value->isString() && !value->isNumber())
                return fail(u"\"value\" of an entity must be a text or a number"_s);
            for (const QString &name : {u"role"_s, u"group"_s}) {
                if (const Json *attribute = entity.find(name); attribute && !attribute->isString())
                    return fail(u"\"%1\" of an entity must be a text"_s.arg(name));
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
            return fail(u"\"rasa_nlu_data\" must be the only key"_s);
        const Json &data = json[u"rasa_nlu_data"];
        if (!data.isObject())
            return fail(u"\"rasa_nlu_data\" must be an object"_s);
        for (const QString &name : {u"common_examples"_s, u"intent_examples"_s, u"entity_examples"_s,
                                    u"regex_features"_s, u"lookup_tables"_s, u"entity_synonyms"_s}) {
            if (const Json *list = data.find(name); list && !list->isArray())
                return fail(u"\"%1\" must be a list"_s.arg(name));
        }
        for (const QString &name : {u"common_examples"_s, u"intent_examples"_s, u"entity_examples"_s}) {
            for (const Json &example : data[name].array()) {
                if (const auto checked = checkRasaExample(example); !checked)
                    return checked;
            }
        }
        for (const Json &example : data[u"common_examples"].array()) {
            std::vector<Digest> annotations;
            for (const Json &entity : example[u"entities"].array())
                annotations.push_back(rasaAnnotation(entity));
            const auto added = addExample(example[u"text"].toString(), example[u"intent"].toString(), annotations,
                                          furtherKeys(example, {u"text"_s, u"intent"_s, u"entities"_s}));
            if (!added)
                return added;
        }
        addSynonyms(data[u"entity_synonyms"]);
        for (const Json &regex : data[u"regex_features"].array()) {
            if (!regex[u"name"].isString() || !regex[u"pattern"].isString())
                return fail(u"an entry of \"regex_features\" needs the texts \"name\" and \"pattern\""_s);
            ++m_content.regexes;
        }
        for (const Json &table : data[u"lookup_tables"].array()) {
            const Json *elements = table.find(u"elements");
            if (!table.isObject() || (elements && !elements->isArray() && !elements->isString()))
                return fail(u"\"elements\" of a lookup table must be a list of texts or the path of a file"_s);
            ++m_content.lookupTables;
        }
        return {};
    }

    void readWit(const Json &json)
    {
        for (const Json &utterance : json[u"utterances"].array()) {
            if (!utterance.find(u"entities"))
                continue;
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
    }

    void readLuis(const Json &json)
    {
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
        for (const Json &regex : json[u"regex_features"].array())
            m_content.regexes += regex[u"activated"].isTruthy() ? 1 : 0;
        m_content.regexes += int(json[u"regex_entities"].array().size());
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
            if (const auto added = addExample(text, json[u"name"].toString(), annotations); !added)
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
            m_content.regexes += synonyms;
        else if (elements > 0)
            ++m_content.lookupTables;
    }

    const FileContext &m_context;
    NluContent m_content;
};

} // namespace

Result<NluContent> readNluJson(const FileKind &kind, const Json &neighbour, const FileContext &context)
{
    return JsonReader(context).read(kind, neighbour);
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
