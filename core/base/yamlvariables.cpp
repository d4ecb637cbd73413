#include "core/base/yamlvariables.h"

#include "core/base/error.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

bool isNameCharacter(QChar c)
{
    return c == u'_' || (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/** A `$NAME` or `${NAME}` in a text. */
struct Reference
{
    qsizetype start = -1; ///< -1: there is none
    qsizetype end = 0;
    QString name;
};

Reference nextReference(const QString &text, qsizetype from)
{
    for (qsizetype at = text.indexOf(u'$', from); at >= 0; at = text.indexOf(u'$', at + 1)) {
        const qsizetype begin = at + 1;
        if (begin < text.size() && text[begin] == u'{') {
            const qsizetype brace = text.indexOf(u'}', begin);
            if (brace > 0)
                return {at, brace + 1, text.mid(begin + 1, brace - begin - 1)};
            continue;
        }
        qsizetype end = begin;
        while (end < text.size() && isNameCharacter(text[end]))
            ++end;
        if (end > begin)
            return {at, end, text.mid(begin, end - begin)};
    }
    return {};
}

/** Names of the variables in @p plain that are set, or are not set, without repetition. */
QStringList variablesIn(const QString &plain, const Environment &environment, bool areSet)
{
    QStringList names;
    for (Reference found = nextReference(plain, 0); found.start >= 0; found = nextReference(plain, found.end)) {
        if (environment.contains(found.name) == areSet && !names.contains(found.name))
            names += found.name;
    }
    return names;
}

} // namespace

bool yamlHasVariable(std::string_view plain)
{
    // On the first line, and with at least one character before some closing brace.
    const std::string_view line = plain.substr(0, plain.find('\n'));
    const size_t open = line.find("${");
    return open != std::string_view::npos && line.find('}', open + 3) != std::string_view::npos;
}

Result<QString> yamlVariablesExpanded(const QString &plain, const Environment &environment)
{
    QString expanded;
    qsizetype done = 0;
    for (Reference found = nextReference(plain, 0); found.start >= 0; found = nextReference(plain, found.end)) {
        expanded += QStringView(plain).mid(done, found.start - done);
        expanded += environment.value(found.name).value_or(plain.mid(found.start, found.end - found.start));
        done = found.end;
    }
    expanded += QStringView(plain).mid(done);
    const auto words = expanded.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.startsWith(u'$') && plain.contains(word))
            return failure({.code = Error::Code::YamlVariableUnset, .detail = word});
    }
    return expanded;
}

QStringList yamlVariablesIn(const QString &plain, const Environment &environment)
{
    return variablesIn(plain, environment, true);
}

QStringList yamlUnsetVariablesIn(const QString &plain, const Environment &environment)
{
    return variablesIn(plain, environment, false);
}

} // namespace Telemetry
