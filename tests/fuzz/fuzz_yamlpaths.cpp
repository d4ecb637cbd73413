#include "core/base/yamlstream.h"
#include "tests/fuzz/fuzzing.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <string>
#include <vector>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

/** Gives a text away in pieces of a few bytes, so that every border of pieces is tried. */
class SmallPieces : public TextInput
{
public:
    SmallPieces(std::string_view text, size_t size) : m_text(text), m_size(size) { }

    void rewind() override { m_at = 0; }

    qsizetype read(char *buffer, qsizetype size) override
    {
        const auto piece = m_text.substr(m_at, std::min(m_size, size_t(size)));
        std::memcpy(buffer, piece.data(), piece.size());
        m_at += piece.size();
        return qsizetype(piece.size());
    }

private:
    std::string_view m_text;
    size_t m_size;
    size_t m_at = 0;
};

/** All that a stream tells, its texts copied. */
struct Told
{
    std::vector<YamlEvent> events;
    std::vector<std::string> texts;
    std::optional<Error> error;
};

Told toldBy(YamlStream &stream)
{
    Told told;
    while (true) {
        const auto event = stream.next();
        if (!event) {
            told.error = event.error();
            return told;
        }
        YamlEvent copy = **event;
        for (std::string_view *text : {&copy.value, &copy.anchor, &copy.tag}) {
            told.texts.emplace_back(*text);
            *text = {};
        }
        told.events.push_back(copy);
        if (copy.type == YamlEvent::Type::End)
            return told;
    }
}

bool isBefore(const Error &left, const Error &right)
{
    return std::pair(left.line, left.column) < std::pair(right.line, right.column);
}

/**
 * Whether both tell the same. Where libyaml fails it may do so some events early, because it looks ahead; the quick
 * reader has then told more, all of it true, or failed at something that stands before.
 */
bool isSame(const Told &told, const Told &expected, bool withPlaces)
{
    if (told.error.has_value() != expected.error.has_value() || told.events.size() < expected.events.size())
        return false;
    if (!expected.error && told.events.size() > expected.events.size())
        return false;
    if (withPlaces && told.error != expected.error && !isBefore(*told.error, *expected.error))
        return false;
    return std::equal(expected.events.begin(), expected.events.end(), told.events.begin())
        && std::equal(expected.texts.begin(), expected.texts.end(), told.texts.begin());
}

void print(const char *who, const Told &told)
{
    for (size_t number = 0; number < told.events.size(); ++number) {
        const YamlEvent &event = told.events[number];
        std::fprintf(stderr, "%s %zu: type %d style %d/%d %s %d:%d (%lld) to %d:%d (%lld) \"%s\"\n", who, number,
                     int(event.type), int(event.style), int(event.writtenStyle), event.isKey ? "key" : "",
                     event.start.line, event.start.column, static_cast<long long>(event.start.index), event.end.line,
                     event.end.column, static_cast<long long>(event.end.index), told.texts[number * 3].c_str());
    }
    if (told.error)
        std::fprintf(stderr, "%s: error %d \"%s\" at %d:%d\n", who, int(told.error->code),
                     told.error->detail.toUtf8().constData(), told.error->line, told.error->column);
}

void require(bool isSo, const char *what, const Told &told, const Told &expected)
{
    if (isSo)
        return;
    print("told", told);
    print("expected", expected);
    broken(what, __FILE__, __LINE__);
}

} // namespace

/** The quick reader with libyaml behind it, from memory and from pieces, tells what libyaml alone tells. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (validUtf8Length(text) != text.size())
        return 0;
    YamlStream plainFirst(text, u"a.yml"_s);
    YamlStream libyamlOnly(text, u"a.yml"_s, {}, YamlReaders::LibyamlOnly);
    const Told expected = toldBy(libyamlOnly);
    const Told fromMemory = toldBy(plainFirst);
    require(isSame(fromMemory, expected, true), "the same from memory", fromMemory, expected);
    const TextTraits traits = textTraits(text);
    if (!traits.isOrdinary)
        return 0;
    SmallPieces input(text, size % 7 + 1);
    YamlStream inPieces(input, traits, u"a.yml"_s);
    const Told told = toldBy(inPieces);
    require(isSame(told, expected, false), "the same in pieces", told, expected);
    return 0;
}
