#include "core/project/summarise.h"

#include "core/project/explanation.h"
#include "core/project/schemachecks.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

using Kind = Contribution::Kind;

const FileSection &sectionOf(const std::vector<FileSection> &sections, std::uint32_t number)
{
    static const FileSection None;
    return number < sections.size() ? sections[number] : None;
}

class Summariser
{
public:
    Summariser(const ProjectParts &parts, ProjectSummary &summary)
        : m_parts(parts), m_summary(summary), m_explanation(summary, parts.files, parts.explain), m_domain(parts.domain)
    {
    }

    Result<void> run()
    {
        if (const auto checked = checkSlotNames(); !checked)
            return checked;
        countExamples();
        countOtherNlu();
        countSteps();
        decideNestedType();
        if (const auto joined = join(); !joined)
            return joined;
        countActions();
        countIntents();
        countSlots();
        countRest();
        return {};
    }

private:
    qint64 &count(ProjectCount which) { return m_summary.counts[size_t(which)]; }

    /** A slot that a story sets without a value takes it from the domain, which so must have it. */
    Result<void> checkSlotNames() const
    {
        for (const auto &[content, file] : m_parts.stories) {
            for (const auto &slot : content->slotsByName) {
                if (m_domain.hasSlot(slot.name) || impliedSlots(m_domain).contains(slot.name))
                    continue;
                return failure({.code = Error::Code::ProjectRefused,
                                .detail = u"the slot \"%1\" is not in the domain, so it needs a value here"_s.arg(
                                    textOf(slot.name)),
                                .path = m_parts.files[file],
                                .line = slot.line,
                                .column = slot.column});
            }
        }
        return {};
    }

    static std::set<std::string> impliedSlots(const Domain &domain)
    {
        std::set<std::string> names = {"session_started_metadata"};
        if (!domain.forms.empty())
            names.insert("requested_slot");
        const bool hasKnowledgeBase =
            std::any_of(domain.actions.begin(), domain.actions.end(), [](const DomainItem &item) {
                return std::find(item.names.begin(), item.names.end(), "action_query_knowledge_base")
                    != item.names.end();
            });
        if (hasKnowledgeBase) {
            names.insert(
                {"knowledge_base_listed_objects", "knowledge_base_last_object", "knowledge_base_last_object_type"});
        }
        return names;
    }

    /** Amounts by section of one file, so that an explanation is made once for each section and not for each example.
     */
    using SectionAmounts = std::vector<qint64>;

    void explain(ProjectCount which, Kind kind, const SectionAmounts &amounts, const std::vector<FileSection> &sections,
                 int file)
    {
        for (size_t number = 0; number < amounts.size(); ++number) {
            const FileSection &section = sections[number];
            if (amounts[number] == 0)
                continue;
            m_explanation.add(which, kind, file, section.line,
                              kind == Kind::LeftOut ? u"%1: the same example again"_s.arg(section.note) : section.note,
                              amounts[number]);
        }
    }

    static void addTo(SectionAmounts &amounts, std::uint32_t section)
    {
        if (section < amounts.size()) // there are none unless an explanation is asked for
            ++amounts[section];
    }

    /** What the examples of one file turn out to be. */
    struct ExampleAmounts
    {
        explicit ExampleAmounts(size_t sections) : intents(sections), entities(sections), repeated(sections) { }

        SectionAmounts intents;
        SectionAmounts entities;
        SectionAmounts repeated;
    };

    void countExample(DigestSet &seen, const Example &example, ExampleAmounts &amounts)
    {
        const bool isNew = seen.insert(example.digest);
        if (!example.isIntentExample)
            return;
        if (!isNew) {
            addTo(amounts.repeated, example.section);
            return;
        }
        ++count(ProjectCount::IntentExamples);
        addTo(amounts.intents, example.section);
        if (!example.isEntityExample)
            return;
        ++count(ProjectCount::EntityExamples);
        addTo(amounts.entities, example.section);
    }

    void explainExamples(const ExampleAmounts &amounts, const std::vector<FileSection> &sections, int file)
    {
        explain(ProjectCount::IntentExamples, Kind::Counted, amounts.intents, sections, file);
        explain(ProjectCount::IntentExamples, Kind::LeftOut, amounts.repeated, sections, file);
        explain(ProjectCount::EntityExamples, Kind::Counted, amounts.entities, sections, file);
    }

    void countExamples()
    {
        size_t most = 0;
        for (const auto &[content, file] : m_parts.nlu)
            most += content->examples.size();
        DigestSet seen;
        seen.reserve(most);
        for (const auto &[content, file] : m_parts.nlu) {
            ExampleAmounts amounts(content->sections.size());
            for (const Example &example : content->examples)
                countExample(seen, example, amounts);
            explainExamples(amounts, content->sections, file);
        }
        DigestSet coarse;
        for (const auto &[content, file] : m_parts.stories) {
            ExampleAmounts amounts(content->sections.size());
            for (const StoryExample &example : content->examples) {
                if (coarse.insert(example.coarse))
                    countExample(seen, example.example, amounts);
                else
                    addTo(amounts.repeated, example.example.section);
            }
            explainExamples(amounts, content->sections, file);
        }
    }

    void countOtherNlu()
    {
        DigestSet synonyms;
        for (const auto &[content, file] : m_parts.nlu) {
            SectionAmounts amounts(content->sections.size());
            for (const Synonym &synonym : content->synonyms) {
                if (synonyms.insert(synonym.text))
                    addTo(amounts, synonym.section);
            }
            explain(ProjectCount::Synonyms, Kind::Counted, amounts, content->sections, file);
            count(ProjectCount::Regexes) += content->regexes;
            count(ProjectCount::LookupTables) += content->lookupTables;
            for (const auto &[number, amount] : content->regexesOfSections) {
                const FileSection &section = sectionOf(content->sections, number);
                m_explanation.add(ProjectCount::Regexes, Kind::Counted, file, section.line, section.note, amount);
            }
            for (const auto &[number, amount] : content->lookupTablesOfSections) {
                const FileSection &section = sectionOf(content->sections, number);
                m_explanation.add(ProjectCount::LookupTables, Kind::Counted, file, section.line, section.note, amount);
            }
        }
        count(ProjectCount::Synonyms) = qint64(synonyms.size());
    }

    void countSteps()
    {
        for (const auto &[content, file] : m_parts.stories) {
            count(ProjectCount::StorySteps) += content->steps;
            for (const auto &[number, amount] : content->stepsOfSections) {
                const FileSection &section = sectionOf(content->sections, number);
                m_explanation.add(ProjectCount::StorySteps, Kind::Counted, file, section.line, section.note, amount);
            }
        }
    }

    /** What `rasa train` trains, and so names in the inner pair of events. */
    void decideNestedType()
    {
        const bool hasNluSteps = std::any_of(m_parts.stories.begin(), m_parts.stories.end(),
                                             [](const auto &file) { return file.content->hasNluSteps; });
        const bool hasNlu = std::any_of(m_parts.nlu.begin(), m_parts.nlu.end(), [](const auto &file) {
            const NluContent &content = *file.content;
            return !content.synonyms.empty() || content.regexes > 0 || content.lookupTables > 0
                || std::any_of(content.examples.begin(), content.examples.end(),
                               [](const Example &example) { return example.isIntentExample; });
        });
        if (isDomainEmpty() || count(ProjectCount::StorySteps) == 0)
            m_summary.nestedType = u"nlu"_s;
        else
            m_summary.nestedType = hasNlu || hasNluSteps ? u"rasa"_s : u"core"_s;
    }

    bool isDomainEmpty() const
    {
        const auto contributes = [](const auto &file) {
            return !file.content->retrievalIntents.empty() || !file.content->responses.empty();
        };
        const bool hasBotTexts = std::any_of(m_parts.stories.begin(), m_parts.stories.end(),
                                             [](const auto &file) { return !file.content->botTexts.empty(); });
        return m_domain.isEmpty() && !hasBotTexts && std::none_of(m_parts.nlu.begin(), m_parts.nlu.end(), contributes);
    }

    /** Adds what NLU data and stories bring into the domain. Faults that arise only here refuse everything. */
    Result<void> join()
    {
        std::unordered_map<std::string, size_t> places;
        for (size_t place = 0; place < m_domain.responses.size(); ++place)
            places.emplace(m_domain.responses[place].name, place);
        for (const auto &[content, file] : m_parts.nlu) {
            m_retrievalIntents.insert(content->retrievalIntents.begin(), content->retrievalIntents.end());
            for (Response response : content->responses) {
                response.file = file;
                const auto [known, isNew] = places.emplace(response.name, m_domain.responses.size());
                if (isNew)
                    m_domain.responses.push_back(std::move(response));
                else
                    m_domain.responses[known->second] = std::move(response);
            }
        }
        for (const auto &[content, file] : m_parts.stories) {
            for (const std::string &text : content->botTexts)
                m_botTexts.emplace(text, file);
        }
        for (const auto &[text, file] : m_botTexts) {
            if (std::find(m_domain.textActions.begin(), m_domain.textActions.end(), text) == m_domain.textActions.end())
                m_domain.textActions.push_back(text);
        }
        if (const auto fault = domainFault(m_domain))
            return failure({.code = Error::Code::ProjectRefused,
                            .detail = fault->text,
                            .path = faultPath(*fault),
                            .line = fault->line});
        return {};
    }

    /** The file of a fault; where only a text of the bot can be at fault, the first file with one. */
    QString faultPath(const DomainFault &fault) const
    {
        if (fault.file >= 0)
            return m_parts.files[fault.file];
        return m_botTexts.empty() ? m_parts.folder : m_parts.files[m_botTexts.begin()->second];
    }

    void countActions()
    {
        std::set<std::string> names = defaultActions();
        m_explanation.addBuiltIn(ProjectCount::Actions, u"%1 default actions"_s.arg(names.size()),
                                 qint64(names.size()));
        const auto add = [&](const std::string &name, int file, int line, const QString &note) {
            if (names.insert(name).second)
                m_explanation.add(ProjectCount::Actions, Kind::Counted, file, line, note);
        };
        const auto addAll = [&](const auto &items, const QString &note) {
            const int line = items.empty() ? 0 : items.front().line;
            for (const auto &item : items)
                add(item.name, item.file, item.file == items.front().file ? line : item.line, note);
        };
        for (const DomainItem &item : m_domain.actions) {
            for (const std::string &name : item.names)
                add(name, item.file, m_domain.actions.front().line, u"actions"_s);
        }
        addAll(m_domain.responses, u"responses"_s);
        addAll(m_domain.forms, u"forms"_s);
        for (const std::string &base : m_retrievalIntents)
            add("utter_" + base, -1, 0, u"actions of retrieval intents"_s);
        for (const std::string &text : m_domain.textActions) {
            const auto bot = m_botTexts.find(text);
            add(text, bot == m_botTexts.end() ? -1 : bot->second, 0, u"texts of the bot"_s);
        }
        count(ProjectCount::Actions) = qint64(names.size());
    }

    void countIntents()
    {
        std::set<std::string> names;
        for (const DomainItem &item : m_domain.intents) {
            for (const std::string &name : item.names) {
                if (names.insert(name).second)
                    m_explanation.add(ProjectCount::Intents, Kind::Counted, item.file, m_domain.intents.front().line,
                                      u"intents"_s);
            }
        }
        for (const std::string &base : m_retrievalIntents) {
            if (names.insert(base).second)
                m_explanation.add(ProjectCount::Intents, Kind::Counted, -1, 0, u"retrieval intents of the NLU data"_s);
        }
        const size_t own = names.size();
        names.insert(defaultIntents().begin(), defaultIntents().end());
        m_explanation.addBuiltIn(ProjectCount::Intents, u"default intents"_s, qint64(names.size() - own));
        count(ProjectCount::Intents) = qint64(names.size());
    }

    void countSlots()
    {
        std::set<std::string> names;
        const int line = m_domain.slots.empty() ? 0 : m_domain.slots.front().line;
        for (const DomainSlot &slot : m_domain.slots) {
            names.insert(slot.name);
            m_explanation.add(ProjectCount::Slots, Kind::Counted, slot.file, line, u"slots"_s);
            const auto addMappings = [&](ProjectCount which, int amount, const QString &note) {
                count(which) += amount;
                m_explanation.add(which, Kind::Counted, slot.file, line, note, amount);
            };
            addMappings(ProjectCount::SlotMappings, slot.mappings, u"mappings of slots"_s);
            addMappings(ProjectCount::CustomSlotMappings, slot.customMappings, u"custom mappings of slots"_s);
            addMappings(ProjectCount::ConditionalSlotMappings, slot.conditionalMappings,
                        u"mappings of slots with conditions"_s);
        }
        for (const std::string &name : impliedSlots(m_domain)) {
            if (names.insert(name).second)
                m_explanation.addBuiltIn(ProjectCount::Slots, textOf(name), 1);
        }
        count(ProjectCount::Slots) = qint64(names.size());
    }

    void countRest()
    {
        std::set<std::string> entities;
        for (const DomainItem &item : m_domain.entities) {
            for (const std::string &name : item.names) {
                if (entities.insert(name).second)
                    m_explanation.add(ProjectCount::Entities, Kind::Counted, item.file, m_domain.entities.front().line,
                                      u"entities"_s);
            }
        }
        count(ProjectCount::Entities) = qint64(entities.size());
        count(ProjectCount::Forms) = qint64(m_domain.forms.size());
        for (const DomainForm &form : m_domain.forms)
            m_explanation.add(ProjectCount::Forms, Kind::Counted, form.file, m_domain.forms.front().line, u"forms"_s);
        count(ProjectCount::Responses) = qint64(m_domain.responses.size());
        for (const Response &response : m_domain.responses) {
            const int line = response.file == m_domain.responses.front().file ? m_domain.responses.front().line : 1;
            count(ProjectCount::ConditionalResponseVariations) += response.conditionalVariations;
            m_explanation.add(ProjectCount::Responses, Kind::Counted, response.file, line, u"responses"_s);
            m_explanation.add(ProjectCount::ConditionalResponseVariations, Kind::Counted, response.file, line,
                              u"variations with a condition"_s, response.conditionalVariations);
        }
    }

    const ProjectParts &m_parts;
    ProjectSummary &m_summary;
    Explanation m_explanation;
    Domain m_domain; // with all that data add to it
    std::set<std::string> m_retrievalIntents;
    std::unordered_map<std::string, int> m_botTexts; // with the first file
};

} // namespace

Result<void> summarise(const ProjectParts &parts, ProjectSummary &summary)
{
    return Summariser(parts, summary).run();
}

} // namespace Telemetry
