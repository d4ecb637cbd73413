#include "core/payload/lenssecret.h"

#include <QString>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isHexDigit(QChar character)
{
    return isAsciiDigit(character) || (character >= u'a' && character <= u'f')
        || (character >= u'A' && character <= u'F');
}

bool isUpperAscii(QChar character)
{
    return character >= u'A' && character <= u'Z';
}

bool isLowerAscii(QChar character)
{
    return character >= u'a' && character <= u'z';
}

bool isAlphanumeric(QChar character)
{
    return isAsciiDigit(character) || isUpperAscii(character) || isLowerAscii(character);
}

bool isTokenCharacter(QChar character)
{
    return isAlphanumeric(character) || character == u'-' || character == u'_' || character == u'.';
}

bool isUpperOrDigit(QChar character)
{
    return isUpperAscii(character) || isAsciiDigit(character);
}

/** What follows a prefix in the tokens of one service. */
struct TokenForm
{
    QStringView prefix;
    qsizetype fewest; ///< characters behind the prefix
    bool (*allows)(QChar);
    bool isExact = false; ///< no more than the fewest
};

constexpr TokenForm TokenForms[] = {
    {u"sk-", 20, isTokenCharacter},      {u"sk_live_", 10, isAlphanumeric}, {u"sk_test_", 10, isAlphanumeric},
    {u"rk_live_", 10, isAlphanumeric},   {u"pk_live_", 10, isAlphanumeric}, {u"whsec_", 20, isTokenCharacter},
    {u"ghp_", 30, isAlphanumeric},       {u"gho_", 30, isAlphanumeric},     {u"ghu_", 30, isAlphanumeric},
    {u"ghs_", 30, isAlphanumeric},       {u"ghr_", 30, isAlphanumeric},     {u"github_pat_", 20, isTokenCharacter},
    {u"glpat-", 16, isTokenCharacter},   {u"glptt-", 16, isTokenCharacter}, {u"xoxa-", 10, isTokenCharacter},
    {u"xoxb-", 10, isTokenCharacter},    {u"xoxp-", 10, isTokenCharacter},  {u"xoxr-", 10, isTokenCharacter},
    {u"xoxs-", 10, isTokenCharacter},    {u"xapp-", 10, isTokenCharacter},  {u"AKIA", 16, isUpperOrDigit, true},
    {u"ASIA", 16, isUpperOrDigit, true}, {u"AIza", 30, isTokenCharacter},   {u"ya29.", 20, isTokenCharacter},
    {u"eyJ", 20, isTokenCharacter},      {u"hf_", 20, isAlphanumeric},      {u"SG.", 20, isTokenCharacter},
    {u"npm_", 30, isAlphanumeric},       {u"pypi-", 40, isTokenCharacter},  {u"shpat_", 24, isHexDigit},
    {u"shpss_", 24, isHexDigit},         {u"dop_v1_", 32, isHexDigit},      {u"key-", 32, isHexDigit, true},
    {u"glsa_", 20, isTokenCharacter},    {u"EAA", 40, isAlphanumeric},      {u"AC", 32, isHexDigit, true},
};

/** `5839201746:AAF3kQ...`: the number of a Telegram bot and its key. */
bool isNumberedToken(QStringView word)
{
    const qsizetype colon = word.indexOf(u':');
    if (colon < 8 || colon > 10 || word.size() - colon - 1 < 30)
        return false;
    const QStringView number = word.first(colon);
    const QStringView rest = word.sliced(colon + 1);
    return std::all_of(number.begin(), number.end(), isAsciiDigit)
        && std::all_of(rest.begin(), rest.end(), isTokenCharacter);
}

bool isUuid(QStringView word)
{
    if (word.size() != 36)
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? word.at(i) != u'-' : !isHexDigit(word.at(i)))
            return false;
    }
    return true;
}

/** What stands between the pieces of tokens. */
bool isSeparator(QChar character)
{
    return QStringView(u"-_+/.:~").contains(character);
}

/** Whether more than half of @p word is in capitalised words ("Factory"), of which drawn texts have hardly any. */
bool isMadeOfWords(QStringView word)
{
    constexpr qsizetype ShortestWord = 4;
    qsizetype inWords = 0;
    for (qsizetype start = 0; start < word.size();) {
        qsizetype end = start + 1;
        while (end < word.size() && isLowerAscii(word.at(end)))
            ++end;
        if (isUpperAscii(word.at(start)) && end - start >= ShortestWord)
            inWords += end - start;
        start = end;
    }
    return 2 * inWords > word.size();
}

enum class CharacterKind { Lower, Upper, Digit };

CharacterKind kindOf(QChar character)
{
    if (isAsciiDigit(character))
        return CharacterKind::Digit;
    return isUpperAscii(character) ? CharacterKind::Upper : CharacterKind::Lower;
}

} // namespace

bool isKnownToken(QStringView word)
{
    constexpr qsizetype Shortest = 15;
    if (word.size() < Shortest)
        return false;
    for (const TokenForm &form : TokenForms) {
        if (!word.startsWith(form.prefix))
            continue;
        const QStringView rest = word.sliced(form.prefix.size());
        const bool fits = form.isExact ? rest.size() == form.fewest : rest.size() >= form.fewest;
        // Words that only begin alike ("sk-learn-...") have no digits.
        if (fits && std::all_of(rest.begin(), rest.end(), form.allows)
            && std::count_if(rest.begin(), rest.end(), isAsciiDigit) >= 2)
            return true;
    }
    return isNumberedToken(word);
}

bool looksRandom(QStringView word)
{
    constexpr qsizetype FewestHexDigits = 24;
    constexpr qsizetype FewestCharacters = 20;
    constexpr qsizetype FewestInOnePiece = 16;
    constexpr double FewestChanges =
        0.35; // words in camel case stay below 0.25, drawn texts of base 36 to 64 above 0.4

    while (word.endsWith(u'='))
        word.chop(1);
    const bool isDigest = word.startsWith(u"sha256:") || word.startsWith(u"sha512-") || word.startsWith(u"md5:");
    if (word.size() < FewestCharacters || isUuid(word) || isDigest)
        return false;
    qsizetype letters = 0;
    qsizetype digits = 0;
    qsizetype changes = 0;
    qsizetype piece = 0;
    qsizetype longestPiece = 0;
    bool isHex = true;
    QChar previous;
    for (const QChar character : word) {
        if (isSeparator(character)) {
            piece = 0;
            isHex = false;
            continue;
        }
        if (!isAlphanumeric(character))
            return false;
        isHex = isHex && isHexDigit(character);
        (isAsciiDigit(character) ? digits : letters) += 1;
        changes += !previous.isNull() && kindOf(previous) != kindOf(character) ? 1 : 0;
        previous = character;
        longestPiece = std::max(longestPiece, ++piece);
    }
    if (isHex)
        return word.size() >= FewestHexDigits && letters >= 4 && digits >= 4;
    return longestPiece >= FewestInOnePiece && letters > 0 && digits >= 3
        && double(changes) >= FewestChanges * double(letters + digits - 1) && !isMadeOfWords(word);
}

bool isTokenLike(QStringView word)
{
    constexpr qsizetype FewestCharacters = 16;
    const auto isLetter = [](QChar c) { return isUpperAscii(c) || isLowerAscii(c); };
    const auto letters = std::count_if(word.begin(), word.end(), isLetter);
    const auto digits = std::count_if(word.begin(), word.end(), isAsciiDigit);
    return word.size() >= FewestCharacters && letters >= 2 && digits >= 2
        && std::all_of(word.begin(), word.end(),
                       [](QChar c) { return isAlphanumeric(c) || isSeparator(c) || c == u'='; });
}

bool isPlaceholder(QStringView value)
{
    const QStringView text = value.trimmed();
    if (text.isEmpty())
        return true;
    const auto isFramed = [text](QStringView open, QStringView close) {
        return text.startsWith(open) && text.endsWith(close);
    };
    if (isFramed(u"${", u"}") || isFramed(u"{{", u"}}") || isFramed(u"<", u">"))
        return true;
    if (text.startsWith(u'$')) {
        const QStringView name = text.sliced(1);
        return !name.isEmpty()
            && std::all_of(name.begin(), name.end(), [](QChar c) { return isUpperOrDigit(c) || c == u'_'; });
    }
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'*' || c == u'x' || c == u'X' || c == u'.'; }))
        return true;
    constexpr QStringView NoValues[] = {u"none", u"null", u"true", u"false", u"yes", u"no", u"on", u"off"};
    return std::any_of(std::begin(NoValues), std::end(NoValues),
                       [text](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace Telemetry
