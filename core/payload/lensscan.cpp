#include "core/payload/lensscan.h"

#include "core/payload/lensnames.h"
#include "core/payload/lenssecret.h"
#include "core/payload/lensurl.h"
#include "core/payload/lenswords.h"

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

bool isQuote(QChar character)
{
    return character == u'"' || character == u'\'' || character == u'`';
}

bool partsWords(QChar character)
{
    switch (character.unicode()) {
    case u'"':
    case u'\'':
    case u'`':
    case u'<':
    case u'>':
    case u'(':
    case u')':
    case u'[':
    case u']':
    case u'{':
    case u'}':
    case u',':
    case u';':
    case u'|':
        return true;
    default:
        return character.isSpace();
    }
}

bool endsSentence(QChar character)
{
    return character == u'.' || character == u':' || character == u'!' || character == u'?';
}

bool startsPath(QStringView text)
{
    const bool isHome = text.startsWith(u"~/") || text.startsWith(u"./") || text.startsWith(u"../");
    const bool isWindows =
        text.size() > 3 && text.at(0).isLetter() && text.at(1) == u':' && (text.at(2) == u'\\' || text.at(2) == u'/');
    const bool isAbsolute =
        text.size() > 2 && text.at(0) == u'/' && text.at(1).isLetterOrNumber() && text.indexOf(u'/', 1) > 0;
    return isHome || isWindows || isAbsolute;
}

/** Looks through one text. Each part of it is taken by at most one finding. */
class Scan
{
public:
    Scan(QStringView text, const LensPlace &place) : m_text(text), m_place(place) { }

    QList<LensSpan> spans()
    {
        if (!takeWhole()) {
            const LensUrls urls = lensUrls(m_text);
            m_spans = urls.spans;
            m_taken = urls.taken;
            takeKeyBlocks();
            std::sort(m_taken.begin(), m_taken.end(),
                      [](const LensSpan &one, const LensSpan &other) { return one.start < other.start; });
            takeGaps();
        }
        std::stable_sort(m_spans.begin(), m_spans.end(), [](const LensSpan &one, const LensSpan &other) {
            return one.start != other.start ? one.start < other.start : one.length > other.length;
        });
        return std::move(m_spans);
    }

private:
    void add(LensClass cls, qsizetype start, qsizetype length) { m_spans.append({cls, start, length}); }
    bool addWhole(LensClass cls)
    {
        add(cls, 0, m_text.size());
        return true;
    }

    bool takeWhole();
    void takeKeyBlocks();
    void takeGaps();
    void takeGap(qsizetype start, qsizetype end);
    qsizetype takeQuoted(qsizetype quote, qsizetype end);
    void takeWord(qsizetype start, qsizetype end);
    bool takeAssignment(qsizetype start, qsizetype end);
    void classify(qsizetype start, qsizetype end);
    bool isSecretBecauseOf(QStringView before, QStringView word) const;

    QStringView m_text;
    const LensPlace &m_place;
    QList<LensSpan> m_spans;
    QList<LensSpan> m_taken; ///< looked at already; ascending before takeGaps()
    QStringView m_former; ///< the word before
};

/** What the place alone decides for the whole text. */
bool Scan::takeWhole()
{
    if (m_text.trimmed().isEmpty())
        return true;
    if (m_place.key.isSecret && !isPlaceholder(m_text)) {
        // The way a key is handed over is no secret.
        const bool hasScheme = m_text.startsWith(u"Bearer ${") || m_text.startsWith(u"Basic ${");
        return hasScheme || addWhole(LensClass::Secret);
    }
    if (m_place.isComponent && isOwnComponent(m_text))
        return addWhole(LensClass::OwnClass);
    if (m_place.key.isPath && !m_place.isIdentifier && !isPlaceholder(m_text) && !m_text.contains(u"://")
        && m_text.at(0).unicode() > u' ' && !isRasaComponent(m_text))
        return addWhole(LensClass::Path);
    // A path with blanks is one when it still goes on behind the last blank.
    const qsizetype blank = m_text.lastIndexOf(u' ');
    const bool hasPathBehind = blank > 0 && (m_text.indexOf(u'/', blank) > 0 || m_text.indexOf(u'\\', blank) > 0);
    if (startsPath(m_text) && hasPathBehind && !m_text.contains(u'\n') && !m_text.contains(u" /"))
        return addWhole(LensClass::Path);
    return false;
}

/** `-----BEGIN ... PRIVATE KEY-----` up to its end. */
void Scan::takeKeyBlocks()
{
    constexpr QStringView Begin = u"-----BEGIN ";
    constexpr QStringView End = u"-----END ";
    constexpr QStringView Dashes = u"-----";
    for (qsizetype start = m_text.indexOf(Begin); start >= 0;) {
        qsizetype end = m_text.indexOf(End, start);
        end = end < 0 ? -1 : m_text.indexOf(Dashes, end + End.size());
        end = end < 0 ? m_text.size() : end + Dashes.size();
        add(LensClass::Secret, start, end - start);
        m_taken.append(m_spans.last());
        start = m_text.indexOf(Begin, end);
    }
}

void Scan::takeGaps()
{
    qsizetype start = 0;
    for (const LensSpan &taken : std::as_const(m_taken)) {
        if (taken.start > start)
            takeGap(start, taken.start);
        start = std::max(start, taken.end());
    }
    if (start < m_text.size())
        takeGap(start, m_text.size());
}

void Scan::takeGap(qsizetype start, qsizetype end)
{
    qsizetype word = start;
    for (qsizetype i = start; i <= end; ++i) {
        if (i < end && !partsWords(m_text.at(i)))
            continue;
        if (i > word)
            takeWord(word, i);
        word = i + 1;
        if (i < end && isQuote(m_text.at(i))) {
            const qsizetype behind = takeQuoted(i, end);
            if (behind > i) {
                i = behind - 1;
                word = behind;
            }
        }
    }
}

/** A path in quotes may have blanks. @return where to go on; @p quote when there is none */
qsizetype Scan::takeQuoted(qsizetype quote, qsizetype end)
{
    const QStringView inside = m_text.sliced(quote + 1, end - quote - 1);
    if (!startsPath(inside))
        return quote;
    const qsizetype close = inside.indexOf(m_text.at(quote));
    if (close < 1)
        return quote;
    add(LensClass::Path, quote + 1, close);
    return quote + 1 + close + 1;
}

bool Scan::isSecretBecauseOf(QStringView before, QStringView word) const
{
    if (before.startsWith(u"--"))
        return lensKey(before.sliced(2)).isSecret && !word.startsWith(u'-') && !isPlaceholder(word);
    const bool hasDigit = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    const bool isScheme = before.compare(u"Bearer", Qt::CaseInsensitive) == 0 || before == u"Basic";
    return isScheme && word.size() >= 12 && (hasDigit || word.endsWith(u'='));
}

/** `Password=...`, `API_TOKEN=...`, and the value of any other assignment. */
bool Scan::takeAssignment(qsizetype start, qsizetype end)
{
    const QStringView word = m_text.sliced(start, end - start);
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 1 || equals + 1 >= word.size() || word.at(equals + 1) == u'=')
        return false;
    const QStringView name = word.first(equals);
    const QStringView value = word.sliced(equals + 1);
    if (name.size() > 64) // longer than any name; and the search for names stays linear
        return false;
    const bool isName = std::all_of(
        name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.'; });
    if (!isName || looksRandom(word))
        return false;
    if (!lensKey(name).isSecret)
        classify(start + equals + 1, end);
    else if (!isPlaceholder(value))
        add(LensClass::Secret, start + equals + 1, value.size());
    return true;
}

void Scan::takeWord(qsizetype start, qsizetype end)
{
    if (!takeAssignment(start, end))
        classify(start, end);
}

void Scan::classify(qsizetype start, qsizetype end)
{
    constexpr QStringView Mail = u"mailto:";
    const bool isWhole = start == 0 && end == m_text.size();
    if (!isWhole) {
        while (end > start && endsSentence(m_text.at(end - 1)))
            --end;
    }
    if (m_text.sliced(start, end - start).startsWith(Mail))
        start += Mail.size();
    const QStringView word = m_text.sliced(start, end - start);
    const QStringView before = std::exchange(m_former, word);
    if (word.size() < 2)
        return;
    // A version looks like an address.
    const bool mayBeToken = !m_place.isIdentifier && before.compare(u"version", Qt::CaseInsensitive) != 0;
    if (isSecretBecauseOf(before, word) || (mayBeToken && isKnownToken(word)))
        add(LensClass::Secret, start, word.size());
    else if (const qsizetype path = pathLength(word, m_place.key); path > 0)
        add(LensClass::Path, start, path);
    else if (isEmail(word, m_place.machine))
        add(LensClass::Email, start, word.size());
    else if (isOwnClass(word, m_place.key, isWhole))
        add(LensClass::OwnClass, start, word.size());
    else if (const qsizetype host = mayBeToken ? hostLength(word, m_place.key) : 0; host > 0)
        add(LensClass::Host, start, host);
    else if (mayBeToken && (looksRandom(word) || (m_place.key.isKey && isTokenLike(word))))
        add(LensClass::Secret, start, word.size());
}

} // namespace

QList<LensSpan> lensSpans(QStringView text, const LensPlace &place)
{
    // Most texts are a short word in a place that says nothing: "epochs", "char_wb", "softmax".
    constexpr qsizetype ShortestToken = 16;
    const LensKey &key = place.key;
    const bool isSilent =
        !key.isSecret && !key.isKey && !key.isPath && !key.isHost && !key.isAddress && !place.isComponent;
    const bool isWord =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
    if (isSilent && isWord && text.size() < ShortestToken)
        return {};
    return Scan(text, place).spans();
}

} // namespace Telemetry
