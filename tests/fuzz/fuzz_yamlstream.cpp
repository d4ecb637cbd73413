#include "core/base/yamlstream.h"
#include "core/base/yamltext.h"
#include "tests/fuzz/fuzzing.h"

#include <QByteArray>

#include <vector>

using namespace Telemetry;

namespace {

/** What is promised of the events, one after the other. */
class EventCheck
{
public:
    explicit EventCheck(std::string_view text) : m_text(text) { }

    void check(const YamlEvent &event, const YamlStream &stream)
    {
        using Type = YamlEvent::Type;
        PROMISE(event.start.index <= event.end.index);
        PROMISE(m_last.index <= event.start.index);
        PROMISE(m_last.line <= event.start.line);
        PROMISE(event.start.line <= event.end.line);
        m_last = event.start;
        const qsizetype start = stream.byteOffset(event.start);
        const qsizetype end = stream.byteOffset(event.end);
        PROMISE(start >= 0 && start <= end && end <= qsizetype(m_text.size()));
        switch (event.type) {
        case Type::Scalar:
        case Type::Alias:
            place(event);
            break;
        case Type::SequenceStart:
        case Type::MappingStart:
            place(event);
            m_open.push_back({.isMapping = event.type == Type::MappingStart, .isKey = event.isKey});
            PROMISE(m_open.size() <= size_t(YamlLimits().depth));
            break;
        case Type::SequenceEnd:
        case Type::MappingEnd:
            PROMISE(!m_open.empty());
            PROMISE(m_open.back().isMapping == (event.type == Type::MappingEnd));
            PROMISE(m_open.back().isKey == event.isKey);
            PROMISE(m_open.back().children % 2 == 0 || !m_open.back().isMapping);
            m_open.pop_back();
            break;
        case Type::End:
            PROMISE(m_open.empty());
            PROMISE(m_roots <= 1);
            break;
        }
    }

private:
    struct Level
    {
        bool isMapping = false;
        bool isKey = false;
        size_t children = 0;
    };

    void place(const YamlEvent &event)
    {
        if (m_open.empty()) {
            PROMISE(!event.isKey);
            ++m_roots;
            return;
        }
        Level &level = m_open.back();
        PROMISE(event.isKey == (level.isMapping && level.children % 2 == 0));
        ++level.children;
    }

    std::string_view m_text;
    std::vector<Level> m_open;
    size_t m_roots = 0;
    YamlMark m_last;
};

void checkPlace(const Error &error, const QString &path)
{
    PROMISE(error.path == path);
    PROMISE(!errorMessage(error).isEmpty());
    PROMISE(error.line >= 1 && error.column >= 1);
}

} // namespace

/**
 * Any bytes as a YAML text: events are balanced, marks stand in order and within the text, keys are marked as keys, the
 * stream ends, an error has a place and stays.
 */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const QString path = QStringLiteral("fuzzed.yml");
    const QByteArray raw(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto decoded = yamlDecoded(raw, path);
    if (!decoded) {
        checkPlace(decoded.error(), path);
        return 0;
    }
    PROMISE(decoded->size() <= raw.size());
    const std::string_view text(decoded->constData(), size_t(decoded->size()));
    YamlStream stream(text, path);
    EventCheck check(text);
    for (size_t events = 0;; ++events) {
        // Each byte opens, closes or is something; a lone `?` or `:` stands for two empty values and their mapping.
        PROMISE(events <= 6 * size + 6);
        const auto event = stream.next();
        if (!event) {
            checkPlace(event.error(), path);
            const auto again = stream.next();
            PROMISE(!again && again.error() == event.error());
            return 0;
        }
        check.check(**event, stream);
        if ((*event)->type == YamlEvent::Type::End)
            return 0;
    }
}
