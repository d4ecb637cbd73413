#include "core/project/summarise.h"

#include "core/base/detail.h"
#include "core/project/explanation.h"
#include "core/project/joinedwarnings.h"
#include "core/project/leftout.h"
#include "core/project/projectwarning.h"
#include "core/project/schemachecks.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

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
        if (m_parts.explain)
            explainRest();
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
                                .detail = Detail::tr("the slot \"%1\" is not in the domain, so it needs a value here")
                                              .arg(textOf(slot.name)),
                                .path = m_parts.files[file],
                                .line = slot.line,
                                .column = slot.column});
            }
        }
        return {};
    }

    void warn(WarningCode code, int file, int line, const QStringList &facts)
    {
        m_summary.warnings.push_back(projectWarning(code, line, facts, file < 0 ? QString() : m_parts.files[file]));
    }

    /** `data/nlu.yml:12`, relative to the project. */
    QString place(int file, int line) const
    {
        QString path = m_parts.files.value(file);
        if (path.startsWith(m_parts.folder + u'/'))
            path = path.mid(m_parts.folder.size() + 1);
        return u"%1:%2"_s.arg(path).arg(line);
    }

    /** What is known only when all parts are there. */
    void explainRest()
    {
        for (const LeftOut &part : m_parts.leftOut)
            m_explanation.add(part);
        for (ProjectWarning &warning : joinedWarnings(m_parts, m_domain))
            m_summary.warnings.push_back(std::move(warning));
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
            if (kind == Kind::LeftOut)
                leaveOutRepeated(which, section, file, amounts[number]);
            else
                m_explanation.add(which, kind, file, section.line, section.note, amounts[number]);
        }
    }

    void leaveOutRepeated(ProjectCount which, const FileSection &section, int file, qint64 amount)
    {
        const ProjectWarning warning =
            projectWarning(WarningCode::DuplicateExample, section.line, {QString::number(amount)}, m_parts.files[file]);
        LeftOut part = leftOut(which, amount, warning, section.note);
        part.path = warning.path;
        m_explanation.add(part);
        if (which == ProjectCount::IntentExamples) // which are all of them
            m_summary.warnings.push_back(warning);
    }

    static void addTo(SectionAmounts &amounts, std::uint32_t section)
    {
        if (section < amounts.size()) // there are none unless an explanation is asked for
            ++amounts[section];
    }

    /** What the examples of one file turn out to be. */
    struct ExampleAmounts
    {
        explicit ExampleAmounts(size_t sections)
            : intents(sections), entities(sections), repeated(sections), repeatedEntities(sections)
        {
        }

        SectionAmounts intents;
        SectionAmounts entities;
        SectionAmounts repeated;
        SectionAmounts repeatedEntities; // those of them with annotations
    };

    void countExample(DigestSet &seen, const Digest &example, std::uint32_t section, ExampleAmounts &amounts)
    {
        const bool isNew = seen.insert(example);
        if (!isIntentExample(example))
            return;
        if (!isNew) {
            addTo(amounts.repeated, section);
            if (isEntityExample(example))
                addTo(amounts.repeatedEntities, section);
            return;
        }
        ++count(ProjectCount::IntentExamples);
        addTo(amounts.intents, section);
        if (!isEntityExample(example))
            return;
        ++count(ProjectCount::EntityExamples);
        addTo(amounts.entities, section);
    }

    void explainExamples(const ExampleAmounts &amounts, const std::vector<FileSection> &sections, int file)
    {
        explain(ProjectCount::IntentExamples, Kind::Counted, amounts.intents, sections, file);
        explain(ProjectCount::IntentExamples, Kind::LeftOut, amounts.repeated, sections, file);
        explain(ProjectCount::EntityExamples, Kind::Counted, amounts.entities, sections, file);
        explain(ProjectCount::EntityExamples, Kind::LeftOut, amounts.repeatedEntities, sections, file);
    }

    void countExamples()
    {
        size_t inStories = 0;
        for (const auto &[content, file] : m_parts.stories)
            inStories += content->examples.size();
        size_t most = inStories;
        for (const auto &[content, file] : m_parts.nlu)
            most += content->examples.size();
        DigestSet seen(most);
        for (const auto &[content, file] : m_parts.nlu) {
            ExampleAmounts amounts(content->sections.size());
            const DigestList &examples = content->examples;
            for (size_t number = 0; number < examples.size(); ++number) {
                constexpr size_t Ahead = 16;
                if (number + Ahead < examples.size())
                    seen.announce(examples[number + Ahead]);
                countExample(seen, examples[number], examples.section(number), amounts);
            }
            explainExamples(amounts, content->sections, file);
        }
        DigestSet coarse(inStories);
        for (const auto &[content, file] : m_parts.stories) {
            ExampleAmounts amounts(content->sections.size());
            for (const StoryExample &example : content->examples) {
                if (coarse.insert(example.coarse))
                    countExample(seen, example.example, example.section, amounts);
                else
                    addTo(amounts.repeated, example.section);
            }
            explainExamples(amounts, content->sections, file);
        }
    }

    void countOtherNlu()
    {
        size_t most = 0;
        for (const auto &[content, file] : m_parts.nlu)
            most += content->synonyms.size();
        DigestSet synonyms(most);
        for (const auto &[content, file] : m_parts.nlu) {
            SectionAmounts amounts(content->sections.size());
            for (size_t number = 0; number < content->synonyms.size(); ++number) {
                if (synonyms.insert(content->synonyms[number]))
                    addTo(amounts, content->synonyms.section(number));
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
                || content.examples.count(isIntentExample) > 0;
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
            for (const auto &retrieval : content->retrievalPlaces)
                m_retrievalIntents.emplace(retrieval.base, DomainName{retrieval.base, retrieval.line, file});
            for (const std::string &base : content->retrievalIntents)
                m_retrievalIntents.emplace(base, DomainName{base, 0, file});
            for (Response response : content->responses) {
                response.file = file;
                const auto [known, isNew] = places.emplace(response.name, m_domain.responses.size());
                if (isNew) {
                    m_domain.responses.push_back(std::move(response));
                    continue;
                }
                Response &former = m_domain.responses[known->second];
                // A file that is read twice replaces its own.
                if (m_parts.explain && place(former.file, former.line) != place(file, response.line))
                    warn(WarningCode::DuplicateResponse, former.file, former.line,
                         {textOf(former.name), place(file, response.line)});
                former = std::move(response);
            }
        }
        for (const auto &[content, file] : m_parts.stories) {
            for (const auto &bot : content->botTexts)
                m_botTexts.emplace(bot.text, DomainName{bot.text, bot.line, file});
        }
        std::unordered_set<std::string> known;
        for (const DomainName &text : m_domain.textActions)
            known.insert(text.name);
        for (const auto &[text, bot] : m_botTexts) {
            if (known.insert(text).second)
                m_domain.textActions.push_back(bot);
        }
        if (const auto fault = domainFault(m_domain))
            return failure({.code = Error::Code::ProjectRefused,
                            .detail = fault->text,
                            .path = faultPath(*fault),
                            .line = fault->line});
        return {};
    }

    QString faultPath(const DomainFault &fault) const
    {
        if (fault.file >= 0)
            return m_parts.files[fault.file];
        return m_parts.folder;
    }

    /** The first line of a list in each of its files: the place of the section. */
    template<typename Item>
    std::unordered_map<int, int> sectionLines(const std::vector<Item> &items) const
    {
        std::unordered_map<int, int> lines;
        if (m_parts.explain) {
            for (const Item &item : items)
                lines.emplace(item.file, item.line);
        }
        return lines;
    }

    template<typename Item>
    void explainCounted(ProjectCount which, const Item &item, const std::unordered_map<int, int> &lines,
                        const QString &note, qint64 amount = 1)
    {
        if (m_parts.explain)
            m_explanation.add(which, Kind::Counted, item.file, lines.at(item.file), note, amount);
    }

    void countActions()
    {
        std::set<std::string> names = defaultActions();
        m_explanation.addBuiltIn(ProjectCount::Actions, Detail::tr("%n default actions", nullptr, int(names.size())),
                                 qint64(names.size()));
        const auto addAll = [&](const auto &items, const QString &note) {
            const auto lines = sectionLines(items);
            for (const auto &item : items) {
                if (names.insert(item.name).second)
                    explainCounted(ProjectCount::Actions, item, lines, note);
            }
        };
        const auto lines = sectionLines(m_domain.actions);
        for (const DomainItem &item : m_domain.actions) {
            for (const std::string &name : item.names) {
                if (names.insert(name).second)
                    explainCounted(ProjectCount::Actions, item, lines, Detail::tr("actions"));
            }
        }
        addAll(m_domain.responses, Detail::tr("responses"));
        addAll(m_domain.forms, Detail::tr("forms"));
        for (const auto &[base, origin] : m_retrievalIntents) {
            if (names.insert("utter_" + base).second)
                m_explanation.add(ProjectCount::Actions, Kind::Counted, origin.file, origin.line,
                                  Detail::tr("actions of retrieval intents"));
        }
        addAll(m_domain.textActions, Detail::tr("texts of the bot"));
        count(ProjectCount::Actions) = qint64(names.size());
    }

    void countIntents()
    {
        std::set<std::string> names;
        const auto lines = sectionLines(m_domain.intents);
        for (const DomainItem &item : m_domain.intents) {
            for (const std::string &name : item.names) {
                if (names.insert(name).second)
                    explainCounted(ProjectCount::Intents, item, lines, Detail::tr("intents"));
            }
        }
        for (const auto &[base, origin] : m_retrievalIntents) {
            if (names.insert(base).second)
                m_explanation.add(ProjectCount::Intents, Kind::Counted, origin.file, origin.line,
                                  Detail::tr("retrieval intents of the NLU data"));
        }
        const size_t own = names.size();
        names.insert(defaultIntents().begin(), defaultIntents().end());
        m_explanation.addBuiltIn(ProjectCount::Intents, Detail::tr("default intents"), qint64(names.size() - own));
        count(ProjectCount::Intents) = qint64(names.size());
    }

    void countSlots()
    {
        std::set<std::string> names;
        const auto lines = sectionLines(m_domain.slots);
        for (const DomainSlot &slot : m_domain.slots) {
            names.insert(slot.name);
            explainCounted(ProjectCount::Slots, slot, lines, Detail::tr("slots"));
            const auto addMappings = [&](ProjectCount which, int amount, const QString &note) {
                count(which) += amount;
                explainCounted(which, slot, lines, note, amount);
            };
            addMappings(ProjectCount::SlotMappings, slot.mappings, Detail::tr("mappings of slots"));
            addMappings(ProjectCount::CustomSlotMappings, slot.customMappings, Detail::tr("custom mappings of slots"));
            addMappings(ProjectCount::ConditionalSlotMappings, slot.conditionalMappings,
                        Detail::tr("mappings of slots with conditions"));
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
        const auto entityLines = sectionLines(m_domain.entities);
        for (const DomainItem &item : m_domain.entities) {
            for (const std::string &name : item.names) {
                if (entities.insert(name).second)
                    explainCounted(ProjectCount::Entities, item, entityLines, Detail::tr("entities"));
            }
        }
        count(ProjectCount::Entities) = qint64(entities.size());
        count(ProjectCount::Forms) = qint64(m_domain.forms.size());
        const auto formLines = sectionLines(m_domain.forms);
        for (const DomainName &form : m_domain.forms)
            explainCounted(ProjectCount::Forms, form, formLines, Detail::tr("forms"));
        count(ProjectCount::Responses) = qint64(m_domain.responses.size());
        const auto responseLines = sectionLines(m_domain.responses);
        for (const Response &response : m_domain.responses) {
            count(ProjectCount::ConditionalResponseVariations) += response.conditionalVariations;
            explainCounted(ProjectCount::Responses, response, responseLines, Detail::tr("responses"));
            explainCounted(ProjectCount::ConditionalResponseVariations, response, responseLines,
                           Detail::tr("variations with a condition"), response.conditionalVariations);
        }
    }

    const ProjectParts &m_parts;
    ProjectSummary &m_summary;
    Explanation m_explanation;
    Domain m_domain; // with all that data add to it
    std::map<std::string, DomainName> m_retrievalIntents; // with the first place, as far as asked for
    std::map<std::string, DomainName> m_botTexts; // with the first place
};

} // namespace

Result<void> summarise(const ProjectParts &parts, ProjectSummary &summary)
{
    return Summariser(parts, summary).run();
}

} // namespace Telemetry
