#include "core/project/leftout.h"

#include <algorithm>

namespace Telemetry {

namespace {

/** Builds the list; amounts of nothing are not mentioned. */
class LeftOutList
{
public:
    explicit LeftOutList(const ProjectWarning &why) : m_why(why) { }

    void add(ProjectCount which, qint64 amount)
    {
        if (amount > 0)
            m_list.push_back(leftOut(which, amount, m_why));
    }

    std::vector<LeftOut> take() { return std::move(m_list); }

private:
    const ProjectWarning &m_why;
    std::vector<LeftOut> m_list;
};

} // namespace

LeftOut leftOut(ProjectCount which, qint64 amount, const ProjectWarning &why, const QString &note)
{
    return {.which = which, .line = why.line, .amount = amount, .note = note, .code = why.code, .reason = why.text};
}

std::vector<LeftOut> leftOut(const NluContent &content, const ProjectWarning &why)
{
    LeftOutList list(why);
    qint64 conditional = 0;
    for (const Response &response : content.responses)
        conditional += response.conditionalVariations;
    list.add(ProjectCount::IntentExamples, content.examples.count(isIntentExample));
    list.add(ProjectCount::EntityExamples, content.examples.count(isEntityExample));
    list.add(ProjectCount::Responses, qint64(content.responses.size()));
    list.add(ProjectCount::ConditionalResponseVariations, conditional);
    list.add(ProjectCount::LookupTables, content.lookupTables);
    list.add(ProjectCount::Synonyms, qint64(content.synonyms.size()));
    list.add(ProjectCount::Regexes, content.regexes);
    return list.take();
}

std::vector<LeftOut> leftOut(const StoryContent &content, const ProjectWarning &why)
{
    LeftOutList list(why);
    list.add(ProjectCount::IntentExamples, qint64(content.examples.size()));
    list.add(ProjectCount::StorySteps, content.steps);
    return list.take();
}

std::vector<LeftOut> leftOut(const Domain &domain, const ProjectWarning &why)
{
    LeftOutList list(why);
    const auto names = [](const std::vector<DomainItem> &items) {
        qint64 count = 0;
        for (const DomainItem &item : items)
            count += qint64(item.names.size());
        return count;
    };
    const auto mappings = [&domain](int DomainSlot::*amount) {
        qint64 count = 0;
        for (const DomainSlot &slot : domain.slots)
            count += slot.*amount;
        return count;
    };
    qint64 conditional = 0;
    for (const Response &response : domain.responses)
        conditional += response.conditionalVariations;
    list.add(ProjectCount::Actions,
             names(domain.actions) + qint64(domain.responses.size() + domain.forms.size() + domain.textActions.size()));
    list.add(ProjectCount::Responses, qint64(domain.responses.size()));
    list.add(ProjectCount::ConditionalResponseVariations, conditional);
    list.add(ProjectCount::SlotMappings, mappings(&DomainSlot::mappings));
    list.add(ProjectCount::CustomSlotMappings, mappings(&DomainSlot::customMappings));
    list.add(ProjectCount::ConditionalSlotMappings, mappings(&DomainSlot::conditionalMappings));
    list.add(ProjectCount::Slots, qint64(domain.slots.size()));
    list.add(ProjectCount::Forms, qint64(domain.forms.size()));
    list.add(ProjectCount::Intents, names(domain.intents));
    list.add(ProjectCount::Entities, names(domain.entities));
    return list.take();
}

} // namespace Telemetry
