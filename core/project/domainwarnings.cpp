#include "core/project/domainwarnings.h"

#include "core/project/domainreader.h"
#include "core/project/projectwarning.h"
#include "core/project/schemachecks.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Plain scalars of @p list that YAML 1.1 takes for true and false. */
void warnOfWords(Item list, std::vector<ProjectWarning> &warnings)
{
    QStringList words;
    int line = 0;
    for (const Item item : list.items()) {
        if (!item.isScalar() || item.style() != YamlEvent::Style::Plain)
            continue;
        const QString word = textOf(item.text());
        if (!isOneOf(word.toLower().toStdString(), {"y", "n", "yes", "no", "on", "off"}))
            continue;
        line = words.isEmpty() ? item.line() : line;
        words += word;
    }
    if (!words.isEmpty())
        warnings.push_back(projectWarning(WarningCode::WordIsText, line, {words.join(u", "_s)}));
}

} // namespace

std::vector<ProjectWarning> domainWarnings(Item document)
{
    std::vector<ProjectWarning> warnings;
    for (const auto [key, value] : document.entries()) {
        const QString name = textOf(key.text());
        if (key.text() == "templates") // its name in Rasa 1 and 2
            warnings.push_back(projectWarning(WarningCode::DomainKeyRenamed, key.line(), {name, u"responses"_s}));
        else if (!isDomainKey(key.text()) && !isOneOf(key.text(), {"version", "config"}))
            warnings.push_back(projectWarning(WarningCode::DomainKeyUnknown, key.line(), {name}));
    }
    for (const std::string_view list : {"intents", "entities", "actions"})
        warnOfWords(document.find(list), warnings);
    for (const auto [name, slot] : document.find("slots").entries())
        warnOfWords(slot.find("values"), warnings);
    return warnings;
}

} // namespace Telemetry
