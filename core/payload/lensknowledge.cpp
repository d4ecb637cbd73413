#include "core/payload/lensknowledge.h"

#include "core/payload/eventvalues.h"
#include "core/payload/facts.h"
#include "core/project/projectextras.h"

namespace Telemetry {

namespace {

/** Variables in the endpoints whose values are reported. @p names are the properties of the report. */
void addSubstitutions(const EndpointsFile &endpoints, const QStringList &names, const Environment &environment,
                      LensKnowledge &knowledge)
{
    const auto add = [&](const Substitution &substitution) {
        if (!names.contains(substitution.path.first()))
            return;
        knowledge.substitutions.push_back(substitution);
        for (const QString &name : substitution.names)
            knowledge.values.insert(name, environment.value(name).value_or(QString()));
    };
    for (const Substitution &substitution : endpoints.substitutions)
        add(substitution);
    for (int which = 0; which < EndpointCount; ++which) {
        const EndpointSection &section = endpoints.section(EndpointKind(which));
        if (!section.variables.isEmpty())
            add({.path = {endpointProperty(EndpointKind(which))}, .names = section.variables});
    }
}

} // namespace

LensKnowledge lensKnowledge(const Facts &facts)
{
    LensKnowledge knowledge{
        .userName = facts.userName, .hostName = facts.hostName, .homePath = facts.environment.home()};
    // Rasa hashes the address of the remote with whatever token stands in it.
    if (hasSecret(QString::fromUtf8(facts.remote.output).trimmed()))
        knowledge.secretHash = facts.remote.hash;
    return knowledge;
}

LensKnowledge lensKnowledge(const Facts &facts, const ProjectSummary *project, const ProjectExtras *extras,
                            const QStringList &names)
{
    LensKnowledge knowledge = lensKnowledge(facts);
    if (extras && extras->endpoints && *extras->endpoints)
        addSubstitutions(**extras->endpoints, names, facts.environment, knowledge);
    if (!project)
        return knowledge;
    knowledge.substitutions.insert(knowledge.substitutions.end(), project->substitutions.begin(),
                                   project->substitutions.end());
    for (const QString &name : project->substitutedVariables)
        knowledge.values.insert(name, facts.environment.value(name).value_or(QString()));
    return knowledge;
}

} // namespace Telemetry
