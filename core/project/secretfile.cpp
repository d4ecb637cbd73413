#include "core/project/secretfile.h"

#include "core/base/detail.h"
#include "core/base/yamlscalar.h"
#include "core/base/yamlstream.h"
#include "core/base/yamltext.h"
#include "core/base/yamltree.h"
#include "core/base/yamlvariables.h"

#include <QRegularExpression>

#include <algorithm>
#include <unordered_map>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostAliasedNodes = 100'000; ///< a bomb of aliases has more
constexpr qint64 MostBytes = 16 * 1024 * 1024;

QString unshown()
{
    return Detail::tr("(not shown, for it may be a secret)");
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/** Bytes of a file that are overwritten when they are no longer needed. */
class Wiped
{
public:
    explicit Wiped(QByteArray bytes) : m_bytes(std::move(bytes)) { }
    ~Wiped() { m_bytes.fill('\0'); } // in place, for nobody else shares them any more
    Q_DISABLE_COPY_MOVE(Wiped)

    std::string_view view() const { return {m_bytes.constData(), size_t(m_bytes.size())}; }

private:
    QByteArray m_bytes;
};

/** The scalars of @p whole that are asked for, when it stands at @p path. */
FileShape filtered(const FileShape &whole, QStringList &path, const KeptScalars &isKept)
{
    FileShape shape;
    shape.kind = whole.kind;
    shape.line = whole.line;
    shape.column = whole.column;
    shape.isNull = whole.isNull;
    if (whole.kind == FileShape::Kind::Scalar && isKept(path)) {
        shape.isKept = true;
        shape.value = whole.value;
        shape.written = whole.written;
        shape.variables = whole.variables;
    }
    for (size_t number = 0; number < whole.items.size(); ++number) {
        path.append(QString::number(number));
        shape.items.push_back(filtered(whole.items[number], path, isKept));
        path.removeLast();
    }
    for (const FileShape::Entry &entry : whole.entries) {
        path.append(entry.key);
        shape.entries.push_back({entry.key, entry.isTextKey, entry.line, filtered(entry.value, path, isKept)});
        path.removeLast();
    }
    return shape;
}

int nodesOf(const FileShape &shape)
{
    int count = 1;
    for (const FileShape &item : shape.items)
        count += nodesOf(item);
    for (const FileShape::Entry &entry : shape.entries)
        count += nodesOf(entry.value);
    return count;
}

/** The references to variables in a word, without what stands around them. */
QString namesIn(const QString &word)
{
    static const QRegularExpression Reference(u"\\$\\{[^}]*\\}|\\$\\w+"_s);
    QStringList names;
    for (auto found = Reference.globalMatch(word); found.hasNext();)
        names += found.next().captured();
    return names.join(u", "_s);
}

class ShapeReader
{
public:
    ShapeReader(std::string_view text, const QString &path, const Environment &environment, const KeptScalars &isKept)
        : m_stream(text, path), m_path(path), m_environment(environment), m_isKept(isKept)
    {
    }

    Result<FileShape> read()
    {
        auto event = m_stream.next();
        if (!event)
            return withoutQuote(event.error());
        if ((*event)->type == YamlEvent::Type::End)
            return FileShape{};
        auto root = node(**event, false);
        if (!root)
            return root;
        const auto end = m_stream.next(); // what follows must be YAML too
        if (!end)
            return withoutQuote(end.error());
        return root;
    }

private:
    using Type = YamlEvent::Type;

    /** An error of the file's form may quote what stands there, and that may be a secret. */
    static tl::unexpected<Error> withoutQuote(Error error)
    {
        if (error.code == Error::Code::YamlFlowColon || error.code == Error::Code::YamlBadValue)
            error.detail = unshown();
        return failure(std::move(error));
    }

    tl::unexpected<Error> fail(Error::Code code, const QString &detail, const YamlMark &mark) const
    {
        return failure({.code = code, .detail = detail, .path = m_path, .line = mark.line, .column = mark.column});
    }

    Result<YamlEvent> next()
    {
        auto event = m_stream.next();
        if (!event)
            return withoutQuote(event.error());
        return **event;
    }

    /** @param keepAll  an alias elsewhere may ask for what is not kept here */
    Result<FileShape> node(const YamlEvent &event, bool keepAll)
    {
        if (event.type == Type::Alias)
            return aliased(event, keepAll);
        if (event.anchor.empty() || keepAll)
            return plainNode(event, keepAll);
        auto whole = plainNode(event, true); // remembered under its anchor
        return whole ? filtered(*whole, m_at, m_isKept) : whole;
    }

    Result<FileShape> plainNode(const YamlEvent &event, bool keepAll)
    {
        const std::string anchor = keepAll ? std::string(event.anchor) : std::string();
        FileShape shape;
        shape.line = event.start.line;
        shape.column = event.start.column;
        Result<void> done;
        if (event.type == Type::Scalar) {
            done = scalar(event, keepAll || m_isKept(m_at), shape);
        } else if (event.type == Type::SequenceStart) {
            shape.kind = FileShape::Kind::Sequence;
            done = sequence(keepAll, shape);
        } else {
            shape.kind = FileShape::Kind::Mapping;
            done = mapping(keepAll, shape);
        }
        if (!done)
            return failure(done.error());
        if (!anchor.empty())
            m_anchored.insert_or_assign(anchor, shape);
        return shape;
    }

    Result<FileShape> aliased(const YamlEvent &event, bool keepAll)
    {
        const auto found = m_anchored.find(std::string(event.value));
        if (found == m_anchored.end())
            return fail(Error::Code::YamlBadValue, Detail::tr("*%1 stands inside itself").arg(text(event.value)),
                        event.start);
        m_aliasedNodes += nodesOf(found->second);
        if (m_aliasedNodes > MostAliasedNodes)
            return fail(Error::Code::YamlTooLarge,
                        Detail::tr("aliases add more than %n values", nullptr, MostAliasedNodes), event.start);
        return keepAll ? found->second : filtered(found->second, m_at, m_isKept);
    }

    Result<void> scalar(const YamlEvent &event, bool keep, FileShape &shape) const
    {
        shape.kind = FileShape::Kind::Scalar;
        const bool isPlain = event.style == YamlEvent::Style::Plain && event.tag.empty();
        if (isPlain && yamlHasVariable(event.value)) {
            const QString written = text(event.value);
            const auto expanded = yamlVariablesExpanded(written, m_environment);
            if (!expanded)
                return fail(expanded.error().code, namesIn(expanded.error().detail), event.start);
            if (keep) {
                shape.isKept = true;
                shape.value = Json(*expanded);
                shape.written = written;
                shape.variables = yamlVariablesIn(written, m_environment);
            }
            return {};
        }
        Result<Json> value = Json(text(event.value));
        if (!event.tag.empty())
            value = yamlTaggedValue(event.tag, event.value);
        else if (isPlain)
            value = yamlPlainValue(event.value);
        if (!value)
            return fail(value.error().code, unshown(), event.start);
        shape.isNull = value->isNull();
        if (keep) {
            shape.isKept = true;
            shape.value = *std::move(value);
            shape.written = text(event.value);
        }
        return {};
    }

    Result<void> sequence(bool keepAll, FileShape &shape)
    {
        while (true) {
            const auto event = next();
            if (!event)
                return failure(event.error());
            if (event->type == Type::SequenceEnd)
                return {};
            m_at.append(QString::number(shape.items.size()));
            auto item = node(*event, keepAll);
            m_at.removeLast();
            if (!item)
                return failure(item.error());
            shape.items.push_back(*std::move(item));
        }
    }

    Result<void> mapping(bool keepAll, FileShape &shape)
    {
        std::vector<FileShape::Entry> own;
        std::vector<FileShape::Entry> merged;
        while (true) {
            const auto event = next();
            if (!event)
                return failure(event.error());
            if (event->type == Type::MappingEnd)
                break;
            FileShape::Entry entry;
            entry.line = event->start.line;
            const bool isMerge = event->type == Type::Scalar && event->style == YamlEvent::Style::Plain
                && event->tag.empty() && event->value == "<<";
            if (const auto read = key(*event, entry); !read)
                return read;
            const auto start = next();
            if (!start)
                return failure(start.error());
            if (isMerge) {
                if (const auto read = merge(*start, keepAll, merged); !read)
                    return read;
                continue;
            }
            m_at.append(entry.key);
            auto value = node(*start, keepAll);
            m_at.removeLast();
            if (!value)
                return failure(value.error());
            entry.value = *std::move(value);
            own.push_back(std::move(entry));
        }
        shape.entries = std::move(merged);
        for (FileShape::Entry &entry : own)
            put(shape.entries, std::move(entry));
        return {};
    }

    /** A key is never a secret here: what is sent is made of keys. */
    Result<void> key(const YamlEvent &event, FileShape::Entry &entry)
    {
        const auto read = node(event, true);
        if (!read)
            return failure(read.error());
        entry.isTextKey = read->isKept && read->value.isString();
        entry.key = entry.isTextKey ? read->value.toString() : read->written;
        return {};
    }

    /** The entries that `<<` brings in; of a list the earlier mappings win. */
    Result<void> merge(const YamlEvent &event, bool keepAll, std::vector<FileShape::Entry> &merged)
    {
        const YamlMark mark = event.start;
        std::vector<FileShape> mappings;
        if (event.type != Type::SequenceStart) {
            auto value = node(event, keepAll);
            if (!value)
                return failure(value.error());
            mappings.push_back(*std::move(value));
        }
        // Read at the place of the mapping that they are merged into, which decides what is kept.
        while (event.type == Type::SequenceStart) {
            const auto item = next();
            if (!item)
                return failure(item.error());
            if (item->type == Type::SequenceEnd)
                break;
            auto value = node(*item, keepAll);
            if (!value)
                return failure(value.error());
            mappings.push_back(*std::move(value));
        }
        for (auto mapping = mappings.rbegin(); mapping != mappings.rend(); ++mapping) {
            if (!mapping->isMapping())
                return fail(Error::Code::YamlBadValue, Detail::tr("<< needs a mapping or a list of mappings"), mark);
            for (const FileShape::Entry &entry : mapping->entries)
                put(merged, entry);
        }
        return {};
    }

    static void put(std::vector<FileShape::Entry> &entries, FileShape::Entry entry)
    {
        const auto known = std::find_if(entries.begin(), entries.end(),
                                        [&entry](const FileShape::Entry &other) { return other.key == entry.key; });
        if (known == entries.end())
            entries.push_back(std::move(entry));
        else
            *known = std::move(entry);
    }

    YamlStream m_stream;
    const QString &m_path;
    const Environment &m_environment;
    const KeptScalars &m_isKept;
    QStringList m_at;
    std::unordered_map<std::string, FileShape> m_anchored;
    int m_aliasedNodes = 0;
};

} // namespace

const FileShape *FileShape::find(QStringView key) const
{
    for (const Entry &entry : entries) {
        if (entry.isTextKey && entry.key == key)
            return &entry.value;
    }
    return nullptr;
}

tl::unexpected<Error> FileShape::refusal(const QString &detail, const QString &path) const
{
    return failure(
        {.code = Error::Code::SchemaViolation, .detail = detail, .path = path, .line = line, .column = column});
}

Result<FileShape> readSecretFile(const QString &path, const Environment &environment, const KeptScalars &isKept)
{
    auto raw = readRegularFile(path, MostBytes);
    if (!raw)
        return failure(raw.error());
    auto decoded = yamlDecoded(*raw, path);
    const Wiped bytes(*std::move(raw)); // first, so that a shared text is no longer shared when it is wiped
    if (!decoded)
        return failure(decoded.error());
    const Wiped text(*std::move(decoded));
    return ShapeReader(text.view(), path, environment, isKept).read();
}

Json shapeToJson(const FileShape &shape)
{
    if (shape.isSequence()) {
        Json::Array items;
        for (const FileShape &item : shape.items)
            items.push_back(shapeToJson(item));
        return Json(std::move(items));
    }
    if (shape.isMapping()) {
        Json object(Json::Object{});
        for (const FileShape::Entry &entry : shape.entries)
            object.set(entry.key, shapeToJson(entry.value));
        return object;
    }
    return shape.value;
}

} // namespace Telemetry
