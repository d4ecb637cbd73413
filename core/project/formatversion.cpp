#include "core/project/formatversion.h"

#include "core/project/schemachecks.h"

#include <algorithm>
#include <string>
#include <vector>

namespace Telemetry {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** Reads the parts of a version number as Python packages write them, in lower case. */
class VersionReader
{
public:
    explicit VersionReader(std::string_view text) : m_rest(text) { }

    bool atEnd() const { return m_rest.empty(); }

    bool take(std::string_view word)
    {
        if (!m_rest.starts_with(word))
            return false;
        m_rest.remove_prefix(word.size());
        return true;
    }

    /** A number without leading zeros; false when there is none. */
    bool takeNumber(std::string &number)
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isDigit);
        const auto length = size_t(end - m_rest.begin());
        if (length == 0)
            return false;
        const size_t zeros = std::min(m_rest.find_first_not_of('0'), length - 1);
        number = m_rest.substr(zeros, length - zeros);
        m_rest.remove_prefix(length);
        return true;
    }

    /** One of @p words with an optional separator before it and an optional number behind it. */
    bool takePart(std::initializer_list<std::string_view> words)
    {
        const std::string_view before = m_rest;
        takeSeparator();
        for (const std::string_view word : words) {
            if (!take(word))
                continue;
            const std::string_view afterWord = m_rest;
            std::string number;
            takeSeparator();
            if (!takeNumber(number))
                m_rest = afterWord;
            return true;
        }
        m_rest = before;
        return false;
    }

    bool takeImplicitPost()
    {
        std::string number;
        const std::string_view before = m_rest;
        if (take("-") && takeNumber(number))
            return true;
        m_rest = before;
        return false;
    }

    bool takeLocal()
    {
        const std::string_view before = m_rest;
        if (!take("+"))
            return false;
        const bool isWhole = !m_rest.empty() && std::all_of(m_rest.begin(), m_rest.end(), [](char c) {
            return isDigit(c) || (c >= 'a' && c <= 'z') || c == '.' || c == '-' || c == '_';
        });
        const bool hasEdges = isWhole && !isSeparator(m_rest.front()) && !isSeparator(m_rest.back());
        m_rest = hasEdges ? std::string_view() : before;
        return hasEdges;
    }

private:
    static bool isSeparator(char c) { return c == '.' || c == '-' || c == '_'; }

    void takeSeparator()
    {
        if (!m_rest.empty() && isSeparator(m_rest.front()))
            m_rest.remove_prefix(1);
    }

    std::string_view m_rest;
};

bool isHigher(const std::string &left, const std::string &right)
{
    return left.size() != right.size() ? left.size() > right.size() : left > right;
}

} // namespace

FormatVersion formatVersion(std::string_view text)
{
    std::string lower(text);
    std::erase_if(lower, [](char c) { return c == '"' || c == '\''; });
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    VersionReader reader(stripped(lower));
    reader.take("v");
    std::string number;
    std::vector<std::string> release;
    bool hasEpoch = false;
    if (!reader.takeNumber(number))
        return FormatVersion::NoVersion;
    if (reader.take("!")) {
        hasEpoch = number != "0";
        if (!reader.takeNumber(number))
            return FormatVersion::NoVersion;
    }
    release.push_back(number);
    VersionReader beforePoint = reader;
    while (reader.take(".") && reader.takeNumber(number)) {
        release.push_back(number);
        beforePoint = reader;
    }
    reader = beforePoint;
    const bool isPre = reader.takePart({"alpha", "a", "beta", "b", "preview", "pre", "c", "rc"});
    const bool isPost = reader.takeImplicitPost() || reader.takePart({"post", "rev", "r"});
    const bool isDev = reader.takePart({"dev"});
    const bool isLocal = reader.takeLocal();
    if (!reader.atEnd())
        return FormatVersion::NoVersion;
    if (hasEpoch)
        return FormatVersion::TooNew;
    while (release.size() < 2)
        release.push_back("0");
    while (release.size() > 2 && release.back() == "0")
        release.pop_back();
    const std::vector<std::string> newest = {"3", "1"};
    for (size_t part = 0; part < 2; ++part) {
        if (release[part] != newest[part])
            return isHigher(release[part], newest[part]) ? FormatVersion::TooNew : FormatVersion::Readable;
    }
    if (release.size() > 2)
        return FormatVersion::TooNew;
    if (isPre || (isDev && !isPost))
        return FormatVersion::Readable;
    return isPost || isLocal ? FormatVersion::TooNew : FormatVersion::Readable;
}

} // namespace Telemetry
