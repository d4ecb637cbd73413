#include "core/payload/privacylens.h"

#include "core/payload/lensnames.h"
#include "core/payload/lensscan.h"

#include <QSet>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'_';
}

/** Whether [start, end) is no part of a longer word. */
bool isWord(QStringView text, qsizetype start, qsizetype end)
{
    return (start == 0 || !isWordCharacter(text.at(start - 1)))
        && (end == text.size() || !isWordCharacter(text.at(end)));
}

/** Every occurrence of @p name as a word, any case. */
QList<qsizetype> occurrences(QStringView text, QStringView name)
{
    QList<qsizetype> starts;
    for (qsizetype start = text.indexOf(name, 0, Qt::CaseInsensitive); start >= 0;
         start = text.indexOf(name, start + name.size(), Qt::CaseInsensitive)) {
        if (isWord(text, start, start + name.size()))
            starts.append(start);
    }
    return starts;
}

/** Values that are hashes, drawn IDs, times or versions by nature; `userId` may be anything, but no key. */
bool isIdentifierPlace(const QStringList &path)
{
    static const QSet<QString> Names = {u"metrics_id"_s,     u"training_id"_s,  u"project"_s,    u"directory"_s,
                                        u"init_directory"_s, u"license_hash"_s, u"message_id"_s, u"project_id"_s,
                                        u"session_id"_s,     u"python"_s,       u"os"_s};
    if (path.size() < 2)
        return !path.isEmpty(); // event, userId
    const QString &name = path.at(1);
    const bool isOfContext = path.first() == "context"_L1;
    return (isOfContext || path.size() == 2) && (Names.contains(name) || (isOfContext && name.startsWith("rasa_"_L1)));
}

bool isComponentName(const QStringList &path)
{
    return path.size() == 4 && path.at(3) == "name"_L1 && (path.at(1) == "pipeline"_L1 || path.at(1) == "policies"_L1);
}

class Lens
{
public:
    explicit Lens(const LensKnowledge &knowledge)
        : m_knowledge(knowledge),
          m_machine(QStringView(knowledge.hostName).left(knowledge.hostName.indexOf(u'.'))),
          m_isUserOrdinary(knowledge.userName.size() < 3 || isOrdinaryWord(knowledge.userName)),
          m_isMachineOrdinary(m_machine.size() < 3 || isOrdinaryWord(m_machine))
    {
        for (const Substitution &substitution : knowledge.substitutions)
            m_substitutions.insert(QStringList(u"properties"_s) + substitution.path, &substitution);
    }

    QList<LensMark> marks(const Json &document)
    {
        walk(document, {});
        return std::move(m_marks);
    }

private:
    void walk(const Json &value, const LensKey &key);
    LensKey keyOf(const QString &name);
    void lookAtText(const QString &text, const LensKey &key, bool isInName);
    void addNames(QStringView text, QList<LensSpan> &spans) const;
    void addUser(QStringView text, QList<LensSpan> &spans) const;
    void addMachine(QStringView text, QList<LensSpan> &spans) const;
    void addVariables(QStringView text, bool isInName, QList<LensSpan> &spans) const;
    void addWhole(LensClass cls, bool isSecret) { m_marks.append({.path = m_path, .cls = cls, .isSecret = isSecret}); }
    const Substitution *substitution(bool isInName) const;

    const LensKnowledge &m_knowledge;
    QStringView m_machine; ///< first part of the host name
    bool m_isUserOrdinary; ///< counts as a person in the path of a home folder only
    bool m_isMachineOrdinary; ///< names no computer
    QMultiHash<QStringList, const Substitution *> m_substitutions; ///< by path from the root
    QHash<QString, LensKey> m_keys; ///< by name: most names come many times
    QStringList m_path;
    QList<LensMark> m_marks;
};

LensKey Lens::keyOf(const QString &name)
{
    const auto found = m_keys.constFind(name);
    return found != m_keys.cend() ? *found : *m_keys.insert(name, lensKey(name));
}

void Lens::walk(const Json &value, const LensKey &key)
{
    switch (value.kind()) {
    case Json::Kind::Object:
        for (const auto &[name, member] : value.object()) {
            m_path.append(name);
            lookAtText(name, {}, true);
            walk(member, keyOf(name));
            m_path.removeLast();
        }
        return;
    case Json::Kind::Array: {
        qsizetype index = 0;
        for (const Json &item : value.array()) {
            m_path.append(QString::number(index++));
            walk(item, key);
            m_path.removeLast();
        }
        return;
    }
    case Json::Kind::String:
        lookAtText(value.toString(), key, false);
        return;
    case Json::Kind::Integer:
    case Json::Kind::Float:
        if (key.isSecret)
            addWhole(LensClass::Secret, true);
        break;
    default:
        break;
    }
    if (substitution(false))
        addWhole(LensClass::Variable, false);
}

const Substitution *Lens::substitution(bool isInName) const
{
    if (m_substitutions.isEmpty())
        return nullptr;
    for (auto found = m_substitutions.constFind(m_path); found != m_substitutions.constEnd() && found.key() == m_path;
         ++found) {
        if ((*found)->isInName == isInName)
            return *found;
    }
    return nullptr;
}

void Lens::lookAtText(const QString &text, const LensKey &key, bool isInName)
{
    const LensPlace place{.key = key,
                          .isComponent = !isInName && isComponentName(m_path),
                          .isIdentifier = !isInName && isIdentifierPlace(m_path),
                          .machine = m_machine};
    QList<LensSpan> spans = lensSpans(text, place);
    addNames(text, spans);
    addVariables(text, isInName, spans);
    if (!isInName && !m_knowledge.secretHash.isEmpty() && text == m_knowledge.secretHash)
        m_marks.append(
            {.path = m_path, .cls = LensClass::Secret, .start = 0, .length = text.size(), .isSecret = false});
    if (spans.isEmpty())
        return;
    std::stable_sort(spans.begin(), spans.end(), [](const LensSpan &one, const LensSpan &other) {
        return one.start != other.start ? one.start < other.start : one.length > other.length;
    });
    // Inside a secret nothing else is told, except that it came from a variable.
    qsizetype secretEnd = 0;
    for (const LensSpan &span : std::as_const(spans)) {
        const bool isSecret = span.cls == LensClass::Secret;
        if (span.end() <= secretEnd && span.cls != LensClass::Variable)
            continue;
        if (isSecret)
            secretEnd = span.end();
        m_marks.append({.path = m_path,
                        .cls = span.cls,
                        .start = span.start,
                        .length = span.length,
                        .isSecret = isSecret,
                        .isInName = isInName});
    }
}

void Lens::addNames(QStringView text, QList<LensSpan> &spans) const
{
    addUser(text, spans);
    addMachine(text, spans);
    const QStringView home = m_knowledge.homePath;
    const bool isHome = home.size() > 1 && text == home
        && std::none_of(spans.begin(), spans.end(), [](const LensSpan &span) { return span.cls == LensClass::Path; });
    if (isHome)
        spans.append({LensClass::Path, 0, text.size()});
}

void Lens::addUser(QStringView text, QList<LensSpan> &spans) const
{
    const QStringView name = m_knowledge.userName;
    if (name.size() < 2 || text.size() < name.size())
        return;
    const QList<qsizetype> starts = occurrences(text, name);
    for (const qsizetype start : starts) {
        // "max" alone is a word of configurations; in /home/max it is a person.
        const bool isAtHome = start > 0
            && (text.first(start).endsWith(u"/home/") || text.first(start).endsWith(u"/Users/")
                || text.first(start).endsWith(u"\\Users\\"));
        if (!m_isUserOrdinary || isAtHome)
            spans.append({LensClass::User, start, name.size()});
    }
}

void Lens::addMachine(QStringView text, QList<LensSpan> &spans) const
{
    if (m_isMachineOrdinary || text.size() < m_machine.size())
        return;
    const QList<qsizetype> starts = occurrences(text, m_machine);
    for (const qsizetype start : starts) {
        LensSpan span{LensClass::Machine, start, m_machine.size()};
        // The domain behind it belongs to it, where a host was found there.
        const auto host = std::find_if(spans.begin(), spans.end(), [&span](const LensSpan &each) {
            return each.cls == LensClass::Host && each.start == span.start;
        });
        if (host != spans.end()) {
            span.length = host->length;
            *host = span;
        } else {
            spans.append(span);
        }
    }
}

void Lens::addVariables(QStringView text, bool isInName, QList<LensSpan> &spans) const
{
    const Substitution *here = substitution(isInName);
    if (!here)
        return;
    for (const QString &name : here->names) {
        const QString value = m_knowledge.values.value(name);
        for (qsizetype start = value.isEmpty() ? -1 : text.indexOf(value); start >= 0;
             start = text.indexOf(value, start + value.size()))
            spans.append({LensClass::Variable, start, value.size()});
    }
}

/** The member that @p path names; null pointer when there is none. */
const Json *valueAt(const Json &document, const QStringList &path)
{
    const Json *value = &document;
    for (const QString &part : path) {
        if (value->isArray()) {
            bool isIndex = false;
            const qulonglong index = part.toULongLong(&isIndex);
            value = isIndex && index < value->array().size() ? &value->array()[size_t(index)] : nullptr;
        } else {
            value = value->find(part);
        }
        if (!value)
            return nullptr;
    }
    return value;
}

} // namespace

QList<LensMark> lensMarks(const Json &document, const LensKnowledge &knowledge)
{
    return Lens(knowledge).marks(document);
}

QString markedText(const Json &document, const LensMark &mark)
{
    const Json *value = valueAt(document, mark.path);
    if (!value)
        return {};
    if (mark.length < 0)
        return value->isString() ? value->toString() : QString::fromUtf8(value->display());
    const QString text = mark.isInName ? mark.path.last() : value->toString();
    return text.mid(mark.start, mark.length);
}

bool hasSecret(QStringView text)
{
    const QList<LensSpan> spans = lensSpans(text, {});
    return std::any_of(spans.begin(), spans.end(), [](const LensSpan &span) { return span.cls == LensClass::Secret; });
}

QList<std::pair<LensClass, qsizetype>> lensCounts(const QList<LensMark> &marks)
{
    QList<std::pair<LensClass, qsizetype>> counts;
    for (const LensClass cls : LensClasses) {
        const auto count =
            std::count_if(marks.begin(), marks.end(), [cls](const LensMark &mark) { return mark.cls == cls; });
        if (count > 0)
            counts.append({cls, qsizetype(count)});
    }
    return counts;
}

} // namespace Telemetry
