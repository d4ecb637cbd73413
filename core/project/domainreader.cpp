#include "core/project/domainreader.h"

#include "core/base/detail.h"
#include "core/project/domainschema.h"
#include "core/project/domainwarnings.h"
#include "core/project/formatversion.h"
#include "core/project/projectwarning.h"
#include "core/project/schemachecks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::DomainReader)
};

constexpr std::array<std::string_view, 8> DomainKeys = {"slots",   "forms",     "actions",     "entities",
                                                        "intents", "responses", "e2e_actions", "session_config"};

tl::unexpected<Error> refused(Item item, const QString &detail)
{
    return item.refusal(detail, Error::Code::ProjectRefused);
}

double numberOf(Item item, double absent)
{
    return item ? std::strtod(item.printed().c_str(), nullptr) : absent;
}

/** Reads the content of a file that fits the schema. The first fault stays; a refusal ends the work. */
class DomainReader
{
public:
    DomainReader(Item document, int file, bool explain) : m_document(document), m_file(file), m_explain(explain) { }

    Result<DomainFile> read()
    {
        for (const auto step : {&DomainReader::readResponses, &DomainReader::readForms, &DomainReader::readSlots,
                                &DomainReader::readActions, &DomainReader::readEntities, &DomainReader::readIntents,
                                &DomainReader::readSettings}) {
            if (const auto done = (this->*step)(); !done)
                return failure(done.error());
        }
        if (const auto fault = domainFault(domain()))
            setFault(fault->line, fault->text, fault->fix);
        if (m_explain)
            m_result.warnings = domainWarnings(m_document);
        return std::move(m_result);
    }

private:
    Domain &domain() { return m_result.domain; }

    void setFault(int line, const QString &text, const QString &fix)
    {
        if (!m_result.fault)
            m_result.fault = DomainFault{text, fix, line, m_file};
    }

    Result<void> readResponses()
    {
        for (const auto [name, variations] : m_document.find("responses").entries()) {
            auto response = readResponse(name, variations);
            if (!response)
                return failure(response.error());
            response->file = m_file;
            domain().responses.push_back(*std::move(response));
        }
        return {};
    }

    Result<void> readForms()
    {
        for (const auto [name, form] : m_document.find("forms").entries()) {
            if (form.find("ignored_intents") && !form.find("required_slots"))
                setFault(name.line(),
                         Text::tr("the form \"%1\" has ignored_intents but no required_slots").arg(textOf(name.text())),
                         Text::tr("Add required_slots."));
            domain().forms.push_back({std::string(name.text()), name.line(), m_file});
        }
        return {};
    }

    Result<void> readSlots()
    {
        const Item slots = m_document.find("slots");
        for (const auto [name, slot] : slots.entries())
            readSlotMappings(name, slot);
        for (const auto [name, slot] : slots.entries()) {
            if (const auto checked = checkSlotType(slot); !checked)
                return checked;
            if (name.text() == "session_started_metadata")
                setFault(name.line(), Text::tr("the slot name session_started_metadata is taken by Rasa"),
                         Text::tr("Rename the slot."));
        }
        return {};
    }

    void readSlotMappings(Item name, Item slot)
    {
        DomainSlot counted{.name = std::string(name.text()), .line = name.line(), .file = m_file};
        for (const Item mapping : slot.find("mappings").items()) {
            const Item type = mapping.find("type");
            const std::string_view kind = type ? type.text() : std::string_view();
            const auto lacks = [mapping](std::string_view key) {
                const Item value = mapping.find(key);
                return !value || value.isNull();
            };
            if (!isOneOf(kind, {"from_entity", "from_intent", "from_trigger_intent", "from_text", "custom"}))
                setFault(
                    mapping.line(), Text::tr("a mapping of the slot \"%1\" has no known type").arg(textOf(name.text())),
                    Text::tr("Its type is one of from_entity, from_intent, from_trigger_intent, from_text, custom."));
            else if (kind == "from_entity" && lacks("entity"))
                setFault(mapping.line(),
                         Text::tr("a mapping of the slot \"%1\" lacks \"entity\"").arg(textOf(name.text())),
                         Text::tr("Add the name of the entity."));
            else if (isOneOf(kind, {"from_intent", "from_trigger_intent"}) && lacks("value"))
                setFault(mapping.line(),
                         Text::tr("a mapping of the slot \"%1\" lacks \"value\"").arg(textOf(name.text())),
                         Text::tr("Add the value that the slot gets."));
            ++counted.mappings;
            if (kind == "custom")
                ++counted.customMappings;
            if (mapping.find("conditions"))
                ++counted.conditionalMappings;
        }
        domain().slots.push_back(std::move(counted));
    }

    /** Slot types are programs, whose properties are their parameters; that of a user may have any. */
    static Result<void> checkSlotType(Item slot)
    {
        const Item type = slot.find("type");
        if (!type.isText())
            return refused(type, Detail::tr("the type of a slot must be a text"));
        if (type.text().find('.') != std::string_view::npos)
            return {};
        if (!isOneOf(type.text(), {"text", "bool", "categorical", "float", "list", "any"}))
            return refused(type,
                           Detail::tr("\"%1\" is no type of slot: text, bool, categorical, float, list, any")
                               .arg(textOf(type.text())));
        for (const auto [key, value] : slot.entries()) {
            const bool isKnown =
                isOneOf(key.text(),
                        {"type", "mappings", "initial_value", "influence_conversation", "value_reset_delay"})
                || (type.text() == "float" && isOneOf(key.text(), {"min_value", "max_value"}))
                || (type.text() == "categorical" && key.text() == "values");
            if (!isKnown)
                return refused(
                    key, Detail::tr("a %1 slot has no property \"%2\"").arg(textOf(type.text()), textOf(key.text())));
        }
        if (type.text() == "float")
            return checkRange(slot);
        const Item influence = slot.find("influence_conversation");
        if (type.text() == "any" && influence && influence.isTruthy())
            return refused(influence, Detail::tr("a slot of type any cannot influence the conversation"));
        return {};
    }

    static Result<void> checkRange(Item slot)
    {
        const Item least = slot.find("min_value");
        const Item most = slot.find("max_value");
        if ((least && least.isNull()) || (most && most.isNull()))
            return refused(slot, Detail::tr("min_value and max_value of a float slot must be numbers"));
        if (numberOf(least, 0.0) >= numberOf(most, 1.0))
            return refused(slot, Detail::tr("min_value of a float slot must be below max_value (0 and 1 by default)"));
        return {};
    }

    Result<void> readActions()
    {
        const Item actions = m_document.find("actions");
        if (actions && actions.isNull())
            return refused(actions, Detail::tr("\"actions\" must be a list"));
        for (const Item item : actions.items()) {
            if (item.isNull())
                return refused(item, Detail::tr("an action needs a name"));
            domain().actions.push_back(namesOf(item));
        }
        const Item texts = m_document.find("e2e_actions");
        if (texts && texts.isScalar() && !texts.isNull())
            return refused(texts, Detail::tr("\"e2e_actions\" must be a list"));
        for (const Item item : texts.items()) {
            if (item.isScalar())
                domain().textActions.push_back({item.printed(), item.line(), m_file});
        }
        return {};
    }

    DomainItem namesOf(Item item) const
    {
        DomainItem names{.line = item.line(), .file = m_file, .hasProperties = item.isMapping()};
        if (item.isScalar())
            names.names.push_back(item.printed());
        for (const auto [key, value] : item.entries())
            names.names.push_back(key.isScalar() ? key.printed() : std::string());
        return names;
    }

    Result<void> readEntities()
    {
        const Item entities = m_document.find("entities");
        if (entities && entities.isNull())
            return refused(entities, Detail::tr("\"entities\" must be a list"));
        for (const Item item : entities.items()) {
            if (item.isNull()) {
                setFault(item.line(), Text::tr("an entity has no name"), Text::tr("Name it, or remove the line."));
                continue;
            }
            if (const auto checked = checkProperties(
                    item, Text::tr("the entity \"%1\" is followed by a colon but has no properties"), u"entity"_s);
                !checked)
                return checked;
            domain().entities.push_back(namesOf(item));
        }
        return {};
    }

    /** What stands behind the colon of an intent or entity. */
    Result<void> checkProperties(Item item, const QString &sentence, const QString &what)
    {
        for (const auto [name, properties] : item.entries()) {
            if (!properties.isTruthy())
                setFault(name.line(), sentence.arg(textOf(name.text())),
                         Text::tr("Remove the colon, or write properties below it."));
            else if (!properties.isMapping())
                return refused(properties, Detail::tr("the properties of an %1 must be a mapping").arg(what));
        }
        return {};
    }

    Result<void> readIntents()
    {
        const Item intents = m_document.find("intents");
        if (intents && intents.isNull())
            return refused(intents, Detail::tr("\"intents\" must be a list"));
        for (const Item item : intents.items()) {
            if (item.isNull())
                return refused(item, Detail::tr("an intent needs a name"));
            if (const auto checked = checkProperties(
                    item, Text::tr("the intent \"%1\" is followed by a colon but has no properties"), u"intent"_s);
                !checked)
                return checked;
            for (const auto [name, properties] : item.entries()) {
                if (const auto read = readIntentProperties(properties); !read)
                    return read;
            }
            domain().intents.push_back(namesOf(item));
        }
        return {};
    }

    Result<void> readIntentProperties(Item properties)
    {
        const Item ignored = properties.find("ignore_entities");
        if (ignored && ignored.isScalar() && ignored.type() != YamlScalarType::String)
            return refused(ignored, Detail::tr("\"ignore_entities\" must be a list"));
        const Item used = properties.find("use_entities");
        if (used && used.isNumber() && used.isTruthy())
            return refused(used, Detail::tr("\"use_entities\" must be a list or true or false"));
        const Item triggered = properties.find("triggers");
        if (triggered && triggered.isScalar() && triggered.isTruthy())
            domain().triggeredActions.push_back({triggered.printed(), triggered.line(), m_file});
        return {};
    }

    Result<void> readSettings()
    {
        const Item session = m_document.find("session_config");
        const Item time = session.find("session_expiration_time");
        const Item carry = session.find("carry_over_slots_to_new_session");
        const Item store = m_document.find("config").find("store_entities_as_slots");
        constexpr double DefaultMinutes = 60;
        domain().hasSettings = (time && numberOf(time, DefaultMinutes) != DefaultMinutes)
            || (carry && !carry.isTruthy()) || (store && !store.isTruthy());
        return {};
    }

    Item m_document;
    int m_file;
    bool m_explain;
    DomainFile m_result;
};

/** Whether the text of a document that is one scalar contains one of the keys, as Python's `in` finds it. */
bool containsDomainKey(std::string_view text)
{
    return std::any_of(DomainKeys.begin(), DomainKeys.end(),
                       [text](std::string_view key) { return text.find(key) != std::string_view::npos; });
}

/** Whether Rasa's value reading, which decides here, takes the file for no YAML. It does not mind tabs. */
bool isSyntaxError(Error::Code code)
{
    using enum Error::Code;
    return code == YamlSyntax || code == YamlFlowColon || code == YamlDuplicateKey || code == YamlSeveralDocuments
        || code == YamlUndefinedAlias || code == ControlCharacter;
}

} // namespace

bool isDomainKey(std::string_view key)
{
    return std::find(DomainKeys.begin(), DomainKeys.end(), key) != DomainKeys.end();
}

Result<DomainFile> readDomain(const QByteArray &decoded, const FileContext &context, int file)
{
    YamlItems items({decoded.constData(), size_t(decoded.size())}, context.path, context.environment,
                    context.cancelled);
    const auto document = items.wholeDocument();
    if (!document)
        return failure(document.error());
    if (!*document || !document->isTruthy())
        return DomainFile();
    if (const auto checked = checkDomain(*document); !checked)
        return failure(checked.error());
    FormatVersion version = FormatVersion::Readable;
    const Item text = document->find("version");
    const int versionLine = text ? text.line() : 0;
    if (text && !text.isNull() && !text.text().empty())
        version = formatVersion(text.text());
    auto result = DomainReader(*document, file, context.explain).read();
    if (result) {
        result->isTooNew = version == FormatVersion::TooNew;
        result->versionLine = versionLine;
        if (version == FormatVersion::NoVersion && context.explain)
            result->warnings.push_back(projectWarning(WarningCode::VersionUnknown, versionLine));
    } else if (version == FormatVersion::TooNew && result.error().code == Error::Code::ProjectRefused) {
        return DomainFile{.isTooNew = true, .versionLine = versionLine}; // Rasa has stopped reading at the version
    }
    return result;
}

Result<DomainFolderJudgement> domainFolderFile(const QByteArray &decoded, const FileContext &context)
{
    YamlItems items({decoded.constData(), size_t(decoded.size())}, context.path, context.environment,
                    context.cancelled);
    const auto document = items.wholeDocument();
    if (!document) {
        if (isSyntaxError(document.error().code))
            return DomainFolderJudgement{.kind = DomainFolderFile::Broken, .fault = document.error()};
        return failure(document.error());
    }
    if (!*document || document->isNull())
        return DomainFolderJudgement();
    bool isDomain = false;
    if (document->isScalar()) {
        if (document->type() != YamlScalarType::String)
            return refused(*document, Detail::tr("a file of one number or the like stops Rasa here"));
        isDomain = containsDomainKey(document->text());
    }
    for (const auto [key, value] : document->entries())
        isDomain = isDomain || (key.isText() && isDomainKey(key.text()));
    for (const Item item : document->items())
        isDomain = isDomain || (item.isText() && isDomainKey(item.text()));
    return DomainFolderJudgement{.kind = isDomain ? DomainFolderFile::Domain : DomainFolderFile::Other};
}

} // namespace Telemetry
