#include "core/base/jsonplace.h"

#include "core/base/orderedjson.h"

#include <algorithm>
#include <optional>

namespace Telemetry {

namespace {

/** Walks over a JSON text that is known to be right. */
class JsonWalk
{
public:
    explicit JsonWalk(QByteArrayView text) : m_text(text) { }

    /** The offset of the deepest value of @p path in the value that begins at @p start. */
    qsizetype find(qsizetype start, const QStringList &path)
    {
        m_at = start;
        skipBlank();
        const qsizetype value = m_at;
        const auto below = path.isEmpty() ? std::nullopt : child(path.first());
        return below ? find(*below, path.sliced(1)) : value;
    }

private:
    char current() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipBlank()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }

    /** The text of the string here, with its quotes. */
    QByteArrayView string()
    {
        const qsizetype start = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        m_at = std::min(m_at + 1, m_text.size());
        return m_text.sliced(start, m_at - start);
    }

    void skipValue()
    {
        int depth = 0;
        do {
            skipBlank();
            const char c = current();
            if (c == '"') {
                string();
            } else if (c == '{' || c == '[') {
                ++depth;
                ++m_at;
            } else if (c == '}' || c == ']') {
                --depth;
                ++m_at;
            } else if (c == ',' || c == ':') {
                ++m_at;
            } else {
                while (m_at < m_text.size() && !QByteArrayView(",:]} \t\r\n").contains(m_text[m_at]))
                    ++m_at;
            }
        } while (depth > 0 && m_at < m_text.size());
    }

    /** Where the member or item @p name of the value here begins; the last one where it is repeated. */
    std::optional<qsizetype> child(const QString &name)
    {
        const bool isObject = current() == '{';
        if (!isObject && current() != '[')
            return std::nullopt;
        std::optional<qsizetype> found;
        ++m_at;
        for (int index = 0;; ++index) {
            skipBlank();
            if (m_at >= m_text.size() || current() == '}' || current() == ']')
                return found;
            QString here = QString::number(index);
            if (isObject) {
                here = Json::parse(string()).value_or(Json()).toString();
                skipBlank();
                ++m_at; // the colon
                skipBlank();
            }
            if (here == name)
                found = m_at;
            skipValue();
            skipBlank();
            if (current() == ',')
                ++m_at;
        }
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

int jsonLine(QByteArrayView text, const QStringList &path)
{
    const qsizetype place = JsonWalk(text).find(0, path);
    return 1 + int(std::count(text.begin(), text.begin() + place, '\n'));
}

} // namespace Telemetry
