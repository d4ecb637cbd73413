#include "core/base/libyamlparser.h"

#include <yaml.h>

#include <algorithm>

namespace Telemetry {

namespace {

using Type = YamlEvent::Type;
using Style = YamlEvent::Style;

YamlMark markFrom(const yaml_mark_t &mark)
{
    return {.index = qsizetype(mark.index), .line = int(mark.line) + 1, .column = int(mark.column) + 1};
}

std::string_view view(const yaml_char_t *text)
{
    return text ? std::string_view(reinterpret_cast<const char *>(text)) : std::string_view();
}

/** The tag in full; "!" alone only says that the text is to be read like a plain one. */
std::string_view explicitTag(const yaml_char_t *text)
{
    const std::string_view tag = view(text);
    return tag == "!" ? std::string_view() : tag;
}

Style styleFrom(yaml_scalar_style_t style)
{
    switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
        return Style::SingleQuoted;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
        return Style::DoubleQuoted;
    case YAML_LITERAL_SCALAR_STYLE:
        return Style::Literal;
    case YAML_FOLDED_SCALAR_STYLE:
        return Style::Folded;
    default:
        return Style::Plain;
    }
}

} // namespace

struct LibyamlParser::Parser
{
    explicit Parser(const std::atomic_bool *cancelledFlag) : cancelled(cancelledFlag)
    {
        isUsable = yaml_parser_initialize(&parser) != 0;
        if (isUsable)
            yaml_parser_set_input(&parser, &Parser::read, this);
    }
    ~Parser()
    {
        dropEvent();
        if (isUsable)
            yaml_parser_delete(&parser);
    }
    Q_DISABLE_COPY_MOVE(Parser)

    void dropEvent()
    {
        if (holdsEvent)
            yaml_event_delete(&event);
        holdsEvent = false;
    }

    /** Gives libyaml the next piece; the place where work on a text of any size can be given up. */
    static int read(void *data, unsigned char *buffer, size_t size, size_t *read)
    {
        auto *self = static_cast<Parser *>(data);
        if (self->cancelled && self->cancelled->load(std::memory_order_relaxed))
            return 0;
        auto *bytes = reinterpret_cast<char *>(buffer);
        const qsizetype got = self->input ? self->input->read(bytes, qsizetype(size))
                                          : qsizetype(self->text.copy(bytes, size, self->given));
        *read = size_t(std::max<qsizetype>(got, 0));
        self->given += *read;
        return got < 0 ? 0 : 1;
    }

    std::string_view text;
    TextInput *input = nullptr; // instead of the text
    size_t given = 0; // bytes of it
    const std::atomic_bool *cancelled;
    yaml_parser_t parser = {};
    yaml_event_t event = {};
    bool isUsable = false;
    bool holdsEvent = false;
};

LibyamlParser::LibyamlParser(std::string_view text, const std::atomic_bool *cancelled)
    : m_parser(std::make_unique<Parser>(cancelled))
{
    m_parser->text = text;
}

LibyamlParser::LibyamlParser(TextInput &input, const std::atomic_bool *cancelled)
    : m_parser(std::make_unique<Parser>(cancelled))
{
    input.rewind();
    m_parser->input = &input;
}

LibyamlParser::~LibyamlParser() = default;

YamlEvent *LibyamlParser::next()
{
    if (!m_parser->isUsable) {
        m_problem = {.kind = YamlProblem::Kind::Memory};
        return nullptr;
    }
    while (!m_hasEnded) {
        m_parser->dropEvent();
        if (!yaml_parser_parse(&m_parser->parser, &m_parser->event))
            return fail();
        m_parser->holdsEvent = true;
        switch (m_parser->event.type) {
        case YAML_DOCUMENT_START_EVENT:
            if (m_hasDocument) {
                m_problem = {.kind = YamlProblem::Kind::SeveralDocuments, .mark = markFrom(m_parser->event.start_mark)};
                return nullptr;
            }
            m_hasDocument = true;
            break;
        case YAML_NO_EVENT:
        case YAML_STREAM_START_EVENT:
        case YAML_DOCUMENT_END_EVENT:
            break;
        case YAML_STREAM_END_EVENT:
            m_hasEnded = true;
            m_event = {.start = markFrom(m_parser->event.start_mark), .end = markFrom(m_parser->event.end_mark)};
            return &m_event;
        default:
            m_event = {};
            takeEvent();
            return &m_event;
        }
    }
    return &m_event; // the end again
}

void LibyamlParser::takeEvent()
{
    const yaml_event_t &event = m_parser->event;
    m_event.start = markFrom(event.start_mark);
    m_event.end = markFrom(event.end_mark);
    switch (event.type) {
    case YAML_ALIAS_EVENT:
        m_event.type = Type::Alias;
        m_event.value = view(event.data.alias.anchor);
        break;
    case YAML_SCALAR_EVENT:
        m_event.type = Type::Scalar;
        m_event.writtenStyle = styleFrom(event.data.scalar.style);
        m_event.style = event.data.scalar.plain_implicit ? Style::Plain : m_event.writtenStyle;
        m_event.value = {reinterpret_cast<const char *>(event.data.scalar.value), event.data.scalar.length};
        m_event.anchor = view(event.data.scalar.anchor);
        m_event.tag = explicitTag(event.data.scalar.tag);
        break;
    case YAML_SEQUENCE_START_EVENT:
        m_event.type = Type::SequenceStart;
        m_event.anchor = view(event.data.sequence_start.anchor);
        m_event.tag = explicitTag(event.data.sequence_start.tag);
        m_event.style = event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE ? Style::Flow : Style::Block;
        break;
    case YAML_MAPPING_START_EVENT:
        m_event.type = Type::MappingStart;
        m_event.anchor = view(event.data.mapping_start.anchor);
        m_event.tag = explicitTag(event.data.mapping_start.tag);
        m_event.style = event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE ? Style::Flow : Style::Block;
        break;
    case YAML_SEQUENCE_END_EVENT:
        m_event.type = Type::SequenceEnd;
        break;
    default:
        m_event.type = Type::MappingEnd;
        break;
    }
    if (event.type != YAML_SCALAR_EVENT)
        m_event.writtenStyle = m_event.style;
}

YamlEvent *LibyamlParser::fail()
{
    const yaml_parser_t &parser = m_parser->parser;
    m_problem = {.context = QString::fromUtf8(parser.context), .text = QString::fromUtf8(parser.problem)};
    if (parser.error == YAML_MEMORY_ERROR) {
        m_problem.kind = YamlProblem::Kind::Memory;
        m_problem.mark = markFrom(parser.mark);
    } else if (parser.error == YAML_READER_ERROR) {
        m_problem.kind = YamlProblem::Kind::Character;
        m_problem.byte = qsizetype(parser.problem_offset);
        m_problem.character = parser.problem_value;
    } else {
        m_problem.mark = markFrom(parser.problem_mark);
    }
    return nullptr;
}

} // namespace Telemetry
