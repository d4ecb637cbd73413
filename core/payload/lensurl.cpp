#include "core/payload/lensurl.h"

#include "core/payload/lenskey.h"
#include "core/payload/lenssecret.h"

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView SchemeEnd = u"://";

bool isSchemeCharacter(QChar character)
{
    return character.unicode() < 0x80
        && (character.isLetterOrNumber() || character == u'+' || character == u'-' || character == u'.');
}

/** Where the address that starts at @p from ends: at a blank, a quote, or a bracket that opened before it. */
qsizetype urlEnd(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size()) {
        const QChar character = text.at(end);
        if (character.isSpace() || character == u'"' || character == u'\'' || character == u'`' || character == u'<'
            || character == u'>' || character == u'|')
            break;
        ++end;
    }
    const QStringView whole = text.sliced(from, end - from);
    const bool hasRound = whole.contains(u'(');
    const bool hasSquare = whole.contains(u'[');
    const bool hasCurly = whole.contains(u'{');
    while (end > from) {
        const QChar last = text.at(end - 1);
        const bool isSentenceMark =
            last == u'.' || last == u',' || last == u';' || last == u':' || last == u'!' || last == u'?';
        const bool isOfAround =
            (last == u')' && !hasRound) || (last == u']' && !hasSquare) || (last == u'}' && !hasCurly);
        if (!isSentenceMark && !isOfAround)
            break;
        --end;
    }
    return end;
}

/** The parts of one address as offsets in the text. */
struct UrlParts
{
    qsizetype authority = 0; ///< behind "://"
    qsizetype host = 0; ///< behind the user information, where there is any
    qsizetype path = 0; ///< end of the authority
    qsizetype end = 0;
};

UrlParts partsOf(QStringView text, qsizetype authority, qsizetype end)
{
    UrlParts parts{.authority = authority, .host = authority, .path = end, .end = end};
    for (qsizetype i = authority; i < end; ++i) {
        const QChar character = text.at(i);
        if (character == u'/' || character == u'?' || character == u'#') {
            parts.path = i;
            break;
        }
        if (character == u'@')
            parts.host = i + 1;
    }
    return parts;
}

QStringView hostOf(QStringView text, const UrlParts &parts)
{
    const QStringView host = text.sliced(parts.host, parts.path - parts.host);
    if (host.startsWith(u'['))
        return host.sliced(1, std::max<qsizetype>(0, host.indexOf(u']') - 1));
    const qsizetype port = host.indexOf(u':');
    return port < 0 ? host : host.first(port);
}

/** The password of `user:password@`, or all of it where it is a token alone. */
void addUserInformation(QStringView text, const UrlParts &parts, QList<LensSpan> &spans)
{
    if (parts.host == parts.authority)
        return;
    const QStringView user = text.sliced(parts.authority, parts.host - 1 - parts.authority);
    const qsizetype colon = user.indexOf(u':');
    if (colon < 0) {
        if (isKnownToken(user) || looksRandom(user))
            spans.append({LensClass::Secret, parts.authority, user.size()});
    } else if (colon + 1 < user.size() && !isPlaceholder(user.sliced(colon + 1))) {
        spans.append({LensClass::Secret, parts.authority + colon + 1, user.size() - colon - 1});
    }
}

void addPath(QStringView text, const UrlParts &parts, QList<LensSpan> &spans)
{
    // Services whose addresses are the key themselves.
    struct KeyAddress
    {
        QStringView host;
        QStringView prefix;
    };
    constexpr KeyAddress KeyAddresses[] = {{u"hooks.slack.com", u"/services/"},
                                           {u"discord.com", u"/api/webhooks/"},
                                           {u"discordapp.com", u"/api/webhooks/"},
                                           {u"api.telegram.org", u"/bot"}};
    qsizetype end = parts.path;
    while (end < parts.end && text.at(end) != u'?' && text.at(end) != u'#')
        ++end;
    const QStringView path = text.sliced(parts.path, end - parts.path);
    const QStringView host = hostOf(text, parts);
    for (const KeyAddress &each : KeyAddresses) {
        if (host.compare(each.host, Qt::CaseInsensitive) == 0 && path.startsWith(each.prefix)
            && path.size() > each.prefix.size()) {
            spans.append({LensClass::Secret, parts.path + each.prefix.size(), path.size() - each.prefix.size()});
            return;
        }
    }
    for (qsizetype start = 0; start < path.size();) {
        qsizetype next = path.indexOf(u'/', start);
        if (next < 0)
            next = path.size();
        const QStringView part = path.sliced(start, next - start);
        if (isKnownToken(part))
            spans.append({LensClass::Secret, parts.path + start, part.size()});
        start = next + 1;
    }
}

void addQuery(QStringView text, const UrlParts &parts, QList<LensSpan> &spans)
{
    qsizetype start = text.sliced(0, parts.end).indexOf(u'?', parts.path);
    while (start >= 0 && start + 1 < parts.end) {
        const qsizetype nameStart = start + 1;
        qsizetype end = nameStart;
        while (end < parts.end && text.at(end) != u'&' && text.at(end) != u'#')
            ++end;
        const QStringView pair = text.sliced(nameStart, end - nameStart);
        const qsizetype equals = pair.indexOf(u'=');
        if (equals > 0 && equals + 1 < pair.size()) {
            const QStringView name = pair.first(equals);
            const QStringView value = pair.sliced(equals + 1);
            const bool isSecretName =
                lensKey(name).isSecret || name == u"key" || name == u"sig" || name == u"signature" || name == u"code";
            if ((isSecretName || isKnownToken(value) || looksRandom(value)) && !isPlaceholder(value))
                spans.append({LensClass::Secret, nameStart + equals + 1, value.size()});
        }
        start = end < parts.end && text.at(end) == u'&' ? end : -1;
    }
}

void addUrl(QStringView text, qsizetype start, qsizetype authority, qsizetype end, LensUrls &urls)
{
    const UrlParts parts = partsOf(text, authority, end);
    const bool isFile = text.sliced(start, authority - start).startsWith(u"file:", Qt::CaseInsensitive);
    QList<LensSpan> secrets;
    addUserInformation(text, parts, secrets);
    addPath(text, parts, secrets);
    addQuery(text, parts, secrets);
    const LensSpan whole{isFile ? LensClass::Path : LensClass::Url, start, end - start};
    urls.taken.append(whole);
    if (isFile || !isLoopback(hostOf(text, parts)) || !secrets.isEmpty())
        urls.spans.append(whole);
    urls.spans.append(secrets);
}

/** `git@host.example:group/project.git`, from the `@` at @p at. */
void addGitAddress(QStringView text, qsizetype at, LensUrls &urls)
{
    qsizetype start = at;
    while (start > 0 && (isSchemeCharacter(text.at(start - 1)) || text.at(start - 1) == u'_'))
        --start;
    qsizetype colon = at + 1;
    while (colon < text.size() && isSchemeCharacter(text.at(colon)))
        ++colon;
    const bool hasHost = start < at && colon < text.size() && text.at(colon) == u':'
        && text.sliced(at + 1, colon - at - 1).contains(u'.');
    if (!hasHost || colon + 1 >= text.size()
        || !(text.at(colon + 1).isLetter() || text.at(colon + 1) == u'~' || text.at(colon + 1) == u'/'))
        return;
    const LensSpan whole{LensClass::Url, start, urlEnd(text, colon + 1) - start};
    urls.spans.append(whole);
    urls.taken.append(whole);
}

} // namespace

bool isLoopback(QStringView host)
{
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0 || host == u"0.0.0.0" || host == u"::1" || host == u"::")
        return true;
    return host.startsWith(u"127.") && host.count(u'.') == 3
        && std::all_of(host.begin(), host.end(), [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
}

LensUrls lensUrls(QStringView text)
{
    LensUrls urls;
    qsizetype done = 0;
    for (qsizetype mark = text.indexOf(SchemeEnd); mark >= 0;
         mark = text.indexOf(SchemeEnd, std::max(done, mark + 1))) {
        qsizetype start = mark;
        while (start > done && isSchemeCharacter(text.at(start - 1)))
            --start;
        while (start < mark && !text.at(start).isLetter())
            ++start;
        if (mark - start < 2)
            continue;
        const qsizetype authority = mark + SchemeEnd.size();
        const qsizetype end = urlEnd(text, authority);
        if (end == authority)
            continue;
        addUrl(text, start, authority, end, urls);
        done = end;
    }
    const qsizetype withScheme = urls.taken.size();
    qsizetype next = 0;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        while (next < withScheme && urls.taken.at(next).end() <= at)
            ++next;
        const bool isTaken = next < withScheme && urls.taken.at(next).start <= at;
        if (!isTaken)
            addGitAddress(text, at, urls);
    }
    return urls;
}

} // namespace Telemetry
