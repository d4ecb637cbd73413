#include "core/payload/lenswords.h"

#include "core/payload/lensnames.h"
#include "core/payload/lenssecret.h"
#include "core/payload/lensurl.h"

#include <QList>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isAsciiLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

bool isSlash(QChar character)
{
    return character == u'/' || character == u'\\';
}

bool startsName(QChar character)
{
    return character.isLetterOrNumber() || character == u'.' || character == u'_' || character == u'@'
        || character == u'~' || character == u'$';
}

/** "name.ending" with an ending of the list; the name has no other part than letters, digits and `._-~`. */
bool isFileName(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot < 1 || !isFileExtension(name.sliced(dot + 1)))
        return false;
    const QStringView stem = name.first(dot);
    const bool hasLetter = std::any_of(stem.begin(), stem.end(), [](QChar c) { return c.isLetter(); });
    return hasLetter && std::all_of(stem.begin(), stem.end(), [](QChar c) {
               return c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-' || c == u'~';
           });
}

bool isWindowsPath(QStringView word)
{
    if (word.size() > 3 && isAsciiLetter(word.at(0)) && word.at(1) == u':' && isSlash(word.at(2)))
        return startsName(word.at(3));
    if (!word.startsWith(u"\\\\") || word.size() < 5 || !startsName(word.at(2)))
        return false;
    const qsizetype share = word.indexOf(u'\\', 2);
    return share > 2 && share + 1 < word.size() && startsName(word.at(share + 1));
}

bool isAbsolutePath(QStringView word, const LensKey &key)
{
    if (word.size() < 2 || word.at(0) != u'/' || !startsName(word.at(1)))
        return false;
    const qsizetype second = word.indexOf(u'/', 1);
    if (second > 0 && second + 1 < word.size())
        return true;
    const QStringView first = word.sliced(1, (second < 0 ? word.size() : second) - 1);
    return key.isPath || isSystemFolder(first) || isFileName(first);
}

bool isRelativePath(QStringView word)
{
    if (word.startsWith(u"./") || word.startsWith(u"../") || word.startsWith(u".\\") || word.startsWith(u"..\\"))
        return word.size() > word.indexOf(u'.') + 2;
    if (word.startsWith(u'~')) {
        const qsizetype slash = word.indexOf(u'/');
        return slash > 0 && slash + 1 < word.size() && std::all_of(word.begin() + 1, word.begin() + slash, startsName);
    }
    const qsizetype slash = word.lastIndexOf(u'/');
    // "models/spacy/custom"; a model's public name has one slash.
    const qsizetype first = word.indexOf(u'/');
    if (first > 0 && first < slash && slash + 1 < word.size() && isProjectFolder(word.first(first)))
        return std::all_of(word.begin(), word.end(), [](QChar c) { return c == u'/' || c == u'-' || startsName(c); });
    return isFileName(slash < 0 ? word : word.sliced(slash + 1)) && startsName(word.at(0));
}

/** The parts of an IPv4 address, or a name's parts: between dots. */
QList<QStringView> labelsOf(QStringView name)
{
    QList<QStringView> labels;
    for (qsizetype start = 0;;) {
        const qsizetype dot = name.indexOf(u'.', start);
        if (dot < 0) {
            labels.append(name.sliced(start));
            return labels;
        }
        labels.append(name.sliced(start, dot - start));
        start = dot + 1;
    }
}

bool isNumber(QStringView text, int most)
{
    return !text.isEmpty() && text.size() <= 5 && std::all_of(text.begin(), text.end(), isDigit)
        && text.toInt() <= most;
}

/** Four numbers without needless zeros; small ones alone are rather a chapter or a version, unless a host is expected.
 */
bool isIpv4(const QList<QStringView> &labels, bool isExpected)
{
    const bool isAddress = labels.size() == 4 && std::all_of(labels.begin(), labels.end(), [](QStringView label) {
                               return isNumber(label, 255) && (label.size() == 1 || label.at(0) != u'0');
                           });
    return isAddress && (isExpected || std::any_of(labels.begin(), labels.end(), [](QStringView label) {
                             return label.size() > 1;
                         }));
}

/** Groups of hexadecimal digits between colons: IPv6 (eight, or some left out by `::`) or six pairs of a hardware
 * address. */
bool isColonAddress(QStringView word)
{
    qsizetype groups = 1;
    qsizetype groupSize = 0;
    bool hasLetter = false;
    bool hasOnlyPairs = true;
    const bool hasGap = word.contains(u"::");
    for (const QChar character : word) {
        if (character == u':') {
            hasOnlyPairs = hasOnlyPairs && groupSize == 2;
            groupSize = 0;
            ++groups;
            continue;
        }
        const bool isHexLetter = (character >= u'a' && character <= u'f') || (character >= u'A' && character <= u'F');
        if ((!isHexLetter && !isDigit(character)) || ++groupSize > 4)
            return false;
        hasLetter = hasLetter || isHexLetter;
    }
    hasOnlyPairs = hasOnlyPairs && groupSize == 2;
    const bool isHardware = groups == 6 && hasOnlyPairs && hasLetter;
    const bool isIpv6 = hasGap ? groups >= 3 && groups <= 8 && word.size() > 4 : groups == 8;
    return isHardware || isIpv6;
}

bool isHostLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
        && std::all_of(label.begin(), label.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
}

/** Ports of services that assistants talk to; they make a host of a single name before them. */
bool isServicePort(QStringView port)
{
    constexpr QStringView Ports[] = {u"80",   u"443",  u"1433", u"1521", u"3000", u"3128", u"3306",  u"5005",
                                     u"5055", u"5432", u"5672", u"6333", u"6379", u"6380", u"8000",  u"8080",
                                     u"8081", u"8443", u"8888", u"9092", u"9093", u"9200", u"19530", u"27017"};
    return std::find(std::begin(Ports), std::end(Ports), port) != std::end(Ports);
}

/** "co.uk", "com.br": a domain that many share is no host. */
bool isPublicSuffix(const QList<QStringView> &labels)
{
    constexpr QStringView Shared[] = {u"ac", u"co", u"com", u"edu", u"gov", u"net", u"or", u"org"};
    return labels.size() == 2 && std::find(std::begin(Shared), std::end(Shared), labels.first()) != std::end(Shared);
}

bool isDomainName(const QList<QStringView> &labels, const LensKey &key)
{
    if (labels.size() < 2 || !std::all_of(labels.begin(), labels.end(), isHostLabel))
        return false;
    const QStringView last = labels.last();
    const bool isWord = last.size() > 1 && std::all_of(last.begin(), last.end(), [](QChar c) { return c.isLetter(); });
    if (key.isHost && isWord)
        return true; // networks of their own have endings of their own
    // "Node.Js", "flow.Then", "sklearn.svm.SVC": a host's last part is written in one case, and in that of the others.
    const auto isLower = [](QChar c) { return c.isLower(); };
    const bool isMixedCase = last.at(0).isUpper()
        && (std::any_of(last.begin(), last.end(), isLower)
            || std::any_of(labels.first().begin(), labels.first().end(), isLower));
    if (!isTopLevelDomain(last) || isMixedCase || isPublicSuffix(labels))
        return false;
    const bool isShort = labels.first().size() < 2; // "a.b", "e.g"
    return key.isAddress || labels.size() > 2 || (!isShort && !isAmbiguousDomain(last));
}

bool isIdentifier(QStringView part)
{
    return !part.isEmpty() && !isDigit(part.at(0))
        && std::all_of(part.begin(), part.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
}

bool isCamelCase(QStringView part)
{
    return part.at(0).isUpper() && std::any_of(part.begin(), part.end(), [](QChar c) { return c.isLower(); });
}

bool isHost(QStringView word, const LensKey &key)
{
    if (isLoopback(word) || isPlaceholder(word))
        return false;
    if (word.count(u':') > 1)
        return isColonAddress(word);
    const qsizetype colon = word.indexOf(u':');
    const QStringView port = colon < 0 ? QStringView() : word.sliced(colon + 1);
    QStringView name = colon < 0 ? word : word.first(colon);
    if (isLoopback(name) || (colon >= 0 && !isNumber(port, 65535)))
        return false;
    if (name.startsWith(u'.'))
        name = name.sliced(1); // of a cookie: the domain and all below
    const QList<QStringView> labels = labelsOf(name);
    if (isIpv4(labels, key.isHost || key.isAddress || colon >= 0) || isDomainName(labels, key))
        return true;
    const bool isName = labels.size() == 1 && isHostLabel(name)
        && std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    return isName && (key.isHost || isServicePort(port));
}

} // namespace

qsizetype pathLength(QStringView word, const LensKey &key)
{
    if (word.size() < 2)
        return 0;
    // "/srv/bot/config.yml:12": line and column are no part of it.
    QStringView path = word;
    for (qsizetype colon = path.lastIndexOf(u':'); colon > 1 && isNumber(path.sliced(colon + 1), 99999);
         colon = path.lastIndexOf(u':'))
        path.truncate(colon);
    return isAbsolutePath(path, key) || isWindowsPath(path) || isRelativePath(path) ? path.size() : 0;
}

bool isEmail(QStringView word, QStringView machine)
{
    const qsizetype at = word.indexOf(u'@');
    if (at < 1 || word.indexOf(u'@', at + 1) >= 0)
        return false;
    const QStringView local = word.first(at);
    const QStringView domain = word.sliced(at + 1);
    const bool isLocal = std::any_of(local.begin(), local.end(), [](QChar c) { return c.isLetterOrNumber(); })
        && std::all_of(local.begin(), local.end(),
                       [](QChar c) { return c.isLetterOrNumber() || u"._%+-'"_s.contains(c); });
    if (!isLocal)
        return false;
    if (!machine.isEmpty() && domain.compare(machine, Qt::CaseInsensitive) == 0)
        return true;
    const QList<QStringView> labels = labelsOf(domain);
    const QStringView last = labels.last();
    return labels.size() > 1 && last.size() > 1 && std::all_of(labels.begin(), labels.end(), isHostLabel)
        && std::all_of(last.begin(), last.end(), [](QChar c) { return c.isLetter(); });
}

qsizetype hostLength(QStringView word, const LensKey &key)
{
    // "registry.example/team/image:1.2": an address without a scheme.
    const qsizetype slash = word.indexOf(u'/');
    const QStringView host = slash > 0 ? word.first(slash) : word;
    const bool isAddress = slash < 0 || host.contains(u'.');
    return isAddress && isHost(host, key) ? host.size() : 0;
}

bool isOwnClass(QStringView word, const LensKey &key, bool isWhole)
{
    const QList<QStringView> parts = labelsOf(word);
    if (parts.size() < 2 || !std::all_of(parts.begin(), parts.end(), isIdentifier) || isPublicPackage(parts.first()))
        return false;
    if (!parts.first().at(0).isLower() && parts.first().at(0) != u'_')
        return false;
    if (isCamelCase(parts.last()))
        return isWhole || parts.size() > 2;
    // A function or a module; "default.v1" is a recipe.
    return key.isClass && isWhole && parts.last().size() > 2;
}

bool isOwnComponent(QStringView word)
{
    return word.size() > 3 && isIdentifier(word) && isCamelCase(word) && !isRasaComponent(word);
}

} // namespace Telemetry
