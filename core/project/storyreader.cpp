#include "core/project/storyreader.h"

#include "core/base/detail.h"
#include "core/project/leftout.h"
#include "core/project/projectwarning.h"
#include "core/project/schemachecks.h"
#include "core/project/storyschema.h"
#include "core/project/storysteps.h"
#include "core/project/userexamples.h"
#include "core/project/versionedfile.h"

#include <deque>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Reads one file. What Rasa refuses only after the schema is kept until the version is known, which may come last. */
class StoryReader
{
public:
    StoryReader(std::string_view text, const FileContext &context) : m_context(context), m_file(text, context) { }
    StoryReader(TextInput &input, const TextTraits &traits, const FileContext &context)
        : m_context(context), m_file(input, traits, context)
    {
    }

    Result<StoryContent> read()
    {
        startSection(1, {});
        const auto outcome = m_file.read(Detail::tr("stories must be a mapping with the key \"stories\" or \"rules\""),
                                         {{"stories", [this] { return readList(StoryKind::Story, "stories"); }},
                                          {"rules", [this] { return readList(StoryKind::Rule, "rules"); }}});
        if (!outcome)
            return failure(outcome.error());
        if (*outcome == VersionedFile::Outcome::TooNew)
            return withoutContent();
        if (m_refusal)
            return failure(*m_refusal);
        if (m_context.explain) {
            m_content.keys = m_file.keys();
            if (m_file.warning())
                m_content.warnings.push_back(*m_file.warning());
        }
        return std::move(m_content);
    }

private:
    StoryContent withoutContent() const
    {
        StoryContent content;
        if (m_context.explain) {
            content.leftOut = leftOut(m_content, *m_file.warning());
            content.warnings.push_back(*m_file.warning());
            content.keys = m_file.keys();
        }
        return content;
    }

    Result<void> readList(StoryKind kind, const char *name)
    {
        const auto list = m_file.items().openValue();
        if (!list)
            return failure(list.error());
        if (const auto checked = checkSequence(*list, name); !checked)
            return checked;
        if (list->isNull())
            return {};
        while (true) {
            const auto story = m_file.items().nextItem();
            if (!story)
                return failure(story.error());
            if (!*story)
                return {};
            if (const auto checked = checkStory(*story, kind); !checked)
                return checked;
            readStory(*story, kind);
        }
    }

    void readStory(Item story, StoryKind kind)
    {
        const bool isRule = kind == StoryKind::Rule;
        if (m_context.explain) {
            const Item name = story.find(isRule ? "rule" : "story");
            startSection(story.line(),
                         u"%1 %2"_s.arg(isRule ? u"rule"_s : u"story"_s, name ? textOf(name.text()) : QString()));
        }
        const Item steps = story.find("steps");
        if (!steps || !steps.isTruthy()) {
            warn(WarningCode::EmptyStory, story.line());
            return;
        }
        m_steps = {};
        if (isRule)
            readRuleHead(story);
        for (const Item step : steps.items())
            readStep(step);
        if (const Item wait = story.find("wait_for_user_input"); isRule && wait && wait.isBool() && !wait.isTruthy())
            m_steps.addEvent();
        m_content.steps += m_steps.count();
        if (!m_context.explain)
            return;
        m_content.stepsOfSections.emplace_back(m_section, m_steps.count());
        if (m_steps.count() == 0)
            warn(WarningCode::StoryWithoutEvent, story.line(), {m_content.sections.back().note});
    }

    /** A rule begins with a hidden event unless it is for the start of a conversation; then come its conditions. */
    void readRuleHead(Item rule)
    {
        const Item start = rule.find("conversation_start");
        if (!start || !start.isTruthy())
            m_steps.addEvent();
        const Item condition = rule.find("condition");
        if (condition && condition.isNull())
            refuse(condition, Detail::tr("\"condition\" must be a list"));
        for (const Item step : condition.items())
            readStep(step);
    }

    /** The known keys of a step; absent where there is none. */
    struct StepParts
    {
        Item intent, user, alternatives, action, bot, checkpoint, slots, loop, entities;
    };

    static StepParts partsOf(Item step)
    {
        StepParts parts;
        for (const auto [key, value] : step.entries()) {
            const std::string_view name = key.text();
            if (name == "intent")
                parts.intent = value;
            else if (name == "action")
                parts.action = value;
            else if (name == "user")
                parts.user = value;
            else if (name == "entities")
                parts.entities = value;
            else if (name == "slot_was_set")
                parts.slots = value;
            else if (name == "or")
                parts.alternatives = value;
            else if (name == "bot")
                parts.bot = value;
            else if (name == "checkpoint")
                parts.checkpoint = value;
            else if (name == "active_loop")
                parts.loop = value;
        }
        return parts;
    }

    /** The first of the known keys, in this order, says what a step is. */
    void readStep(Item step)
    {
        const StepParts parts = partsOf(step);
        if (parts.intent || parts.user) {
            readUtterance(parts);
            m_steps.addEvent();
        } else if (parts.alternatives) {
            readAlternatives(parts.alternatives);
        } else if (parts.action) {
            readAction(parts.action);
        } else if (parts.bot) {
            readBotText(parts.bot);
        } else if (parts.checkpoint) {
            readCheckpoint(parts.slots);
        } else if (parts.slots) {
            readSlots(parts.slots);
        } else if (parts.loop) {
            m_steps.addEvent();
        } else {
            warn(WarningCode::EmptyStep, step.line());
        }
    }

    void readUtterance(const StepParts &step)
    {
        const Item intent = step.intent;
        std::string_view name = intent && intent.isText() ? stripped(intent.text()) : std::string_view();
        if (name.starts_with('/'))
            name.remove_prefix(1);
        const IntentName cut = cutIntentName(name);
        if (!cut.isValid) {
            refuse(intent, Detail::tr("an intent name may have one slash only"));
            return;
        }
        const Item text = step.user;
        const Item entities = step.entities;
        if (!text) {
            if (entities && entities.isNull())
                refuse(entities, Detail::tr("\"entities\" must be a list"));
            m_content.hasNluSteps = m_content.hasNluSteps || name.empty();
            return;
        }
        if (text.isNull()) {
            refuse(text, Detail::tr("\"user\" needs a text"));
            return;
        }
        if (entities)
            warn(WarningCode::EntitiesIgnored, entities.line());
        readUserText(text, stripped(cut.base));
    }

    void readUserText(Item text, std::string_view intent)
    {
        if (const auto parsed = m_annotations.parse(stripped(text.text())); !parsed) {
            refuse(text, parsed.error().detail);
            return;
        }
        const std::string_view plain = m_annotations.plainText();
        m_content.hasNluSteps = m_content.hasNluSteps || !plain.empty() || intent.empty();
        if (plain.empty() || intent.empty())
            return;
        const bool isCommand = plain.starts_with('/');
        std::deque<std::string> texts;
        const auto annotations = isCommand ? commandAnnotations(plain, texts) : m_annotations.annotations();
        std::vector<Digest> digests;
        for (const EntityAnnotation &annotation : annotations)
            digests.push_back(annotationDigest(annotation));
        const ExampleLabel label{.base = intent};
        m_content.examples.push_back(
            {.coarse = coarseDigest(plain, intent, annotations),
             .example = markedDigest(exampleDigest(plain, label.digest(), digests), true, !digests.empty()),
             .section = m_section});
    }

    void readAlternatives(Item alternatives)
    {
        if (alternatives.isNull()) {
            refuse(alternatives, Detail::tr("\"or\" must be a list"));
            return;
        }
        qint64 count = 0;
        const size_t examplesBefore = m_content.examples.size();
        for (const Item item : alternatives.items()) {
            const StepParts parts = partsOf(item);
            if (parts.intent) {
                readUtterance(parts);
                ++count;
            } else if (const Item slots = parts.slots) {
                if (slots.isNull())
                    refuse(slots, Detail::tr("\"slot_was_set\" must be a list"));
                count += slotEvents(slots);
            } else {
                m_content.examples.resize(examplesBefore);
                warn(WarningCode::AlternativesVoided, item.line());
                return;
            }
        }
        if (count == 0)
            warn(WarningCode::EmptyAlternatives, alternatives.line());
        m_steps.addAlternatives(count);
    }

    void readAction(Item action)
    {
        const std::string_view name = action.isNull() ? std::string_view() : stripped(action.text());
        if (isOneOf(name, {"slot", "topic", "user"})) {
            refuse(action, Detail::tr("an action may not be named slot, topic or user"));
            return;
        }
        if (name.empty())
            warn(WarningCode::NamelessAction, action.line());
        else
            m_steps.addEvent();
    }

    void readBotText(Item bot)
    {
        if (bot.isNull() || bot.text().empty())
            warn(WarningCode::EmptyBotText, bot.line());
        else
            m_content.botTexts.push_back({std::string(bot.text()), bot.line()});
        m_steps.addEvent();
    }

    void readCheckpoint(Item slots)
    {
        if (slots && slots.isNull())
            refuse(slots, Detail::tr("\"slot_was_set\" must be a list"));
        m_steps.addCheckpoint();
    }

    void readSlots(Item slots)
    {
        if (slots.isNull())
            refuse(slots, Detail::tr("\"slot_was_set\" must be a list"));
        else if (slotEvents(slots) > 0)
            m_steps.addEvent();
        else
            warn(WarningCode::EmptySlotList, slots.line());
    }

    /** The number of events in a list of slots; names without value are kept for the comparison with the domain. */
    qint64 slotEvents(Item slots)
    {
        qint64 count = 0;
        for (const Item slot : slots.items()) {
            if (slot.isMapping()) {
                count += qint64(slot.childCount());
                noteSlots(slot);
            } else if (slot.isScalar() && slot.type() == YamlScalarType::String) {
                m_content.slotsByName.push_back({std::string(slot.text()), slot.line(), slot.column()});
                ++count;
            } else {
                warn(WarningCode::SlotEntryIgnored, slot.line());
            }
        }
        return count;
    }

    /** Slots that the domain may lack, which `rasa train` minds, though not here. */
    void noteSlots(Item slots)
    {
        if (!m_context.explain)
            return;
        for (const auto [name, value] : slots.entries())
            m_content.slotsWithValue.push_back({std::string(name.text()), name.line(), name.column()});
    }

    void startSection(int line, const QString &note)
    {
        if (!m_context.explain)
            return;
        m_section = std::uint32_t(m_content.sections.size());
        m_content.sections.push_back({line, note});
    }

    void warn(WarningCode code, int line, const QStringList &facts = {})
    {
        if (m_context.explain)
            m_content.warnings.push_back(projectWarning(code, line, facts));
    }

    void refuse(Item place, const QString &detail)
    {
        if (!m_refusal)
            m_refusal = place.refusal(detail, Error::Code::ProjectRefused).value();
    }

    const FileContext &m_context;
    VersionedFile m_file;
    StoryContent m_content;
    std::optional<Error> m_refusal;
    std::uint32_t m_section = 0;
    StorySteps m_steps;
    EntityAnnotations m_annotations;
};

} // namespace

Result<StoryContent> readStories(const QByteArray &decoded, const FileContext &context)
{
    return StoryReader({decoded.constData(), size_t(decoded.size())}, context).read();
}

Result<StoryContent> readStories(TextInput &input, const TextTraits &traits, const FileContext &context)
{
    return StoryReader(input, traits, context).read();
}

} // namespace Telemetry
