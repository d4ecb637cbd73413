#include "app/documents/completionwords.h"

#include "core/events/eventcatalogue.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

using Kind = PossibleWords::Kind;

QStringList eventSlugs()
{
    QStringList slugs;
    for (const EventDefinition &event : EventCatalogue::builtIn().events())
        slugs.append(event.slug);
    return slugs;
}

QStringList profileIds()
{
    QStringList ids;
    for (const Profile &profile : EventCatalogue::profiles())
        ids.append(profile.id);
    return ids;
}

/** Alternatives of a usage line that are words to be typed as they stand: "show" of "show ID", no "ID". */
QStringList fixedWords(QString usage)
{
    usage.remove(u'[').remove(u']');
    QStringList words;
    for (const QString &alternative : usage.split(u'|')) {
        const QString word = alternative.trimmed().section(u' ', 0, 0);
        if (!word.isEmpty() && word == word.toLower() && word.front().isLetter())
            words.append(word);
    }
    return words;
}

} // namespace

PossibleWords possibleValues(const CommandOption &option)
{
    if (option.name == "profile"_L1 || option.valueName.contains("PROFILE"_L1))
        return {Kind::Words, profileIds()};
    if (option.valueName == "DIR"_L1)
        return {Kind::Folders};
    if (option.valueName == "FILE"_L1 || option.valueName == "PATH"_L1)
        return {Kind::Files};
    if (const QStringList words = fixedWords(option.valueName); !words.isEmpty())
        return {Kind::Words, words};
    return {};
}

PossibleWords possibleArguments(const Command &command)
{
    if (command.arguments.startsWith("-- "_L1))
        return {Kind::CommandLine};
    if (command.arguments.contains("EVENT"_L1))
        return {Kind::Words, eventSlugs()};
    if (const QStringList words = fixedWords(command.arguments); !words.isEmpty())
        return {Kind::Words, words};
    if (command.arguments.contains("FILE"_L1))
        return {Kind::Files};
    return {};
}

} // namespace Telemetry
