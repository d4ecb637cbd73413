#include "core/project/nlureader.h"

#include "core/base/detail.h"
#include "core/project/examplelines.h"
#include "core/project/leftout.h"
#include "core/project/projectwarning.h"
#include "core/project/schemachecks.h"
#include "core/project/versionedfile.h"

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Reads one file. What Rasa refuses only after the schema is kept until the version is known, which may come last. */
class NluReader
{
public:
    NluReader(std::string_view text, const FileContext &context) : m_context(context), m_file(text, context) { }
    NluReader(TextInput &input, const TextTraits &traits, const FileContext &context)
        : m_context(context), m_file(input, traits, context)
    {
    }

    Result<NluContent> read()
    {
        startSection(1, {});
        const auto outcome =
            m_file.read(Detail::tr("NLU data must be a mapping with the key \"nlu\""),
                        {{"nlu", [this] { return readItems(); }}, {"responses", [this] { return readResponses(); }}});
        if (!outcome)
            return failure(outcome.error());
        if (m_context.isCancelled()) // while the lines of one long text were read
            return failure({.code = Error::Code::Cancelled, .detail = {}, .path = m_context.path});
        if (*outcome == VersionedFile::Outcome::TooNew)
            return withoutContent();
        if (m_refusal)
            return failure(*m_refusal);
        if (m_context.explain) {
            m_content.keys = m_file.keys();
            if (m_file.warning())
                m_content.warnings.push_back(*m_file.warning());
        }
        return std::move(m_content);
    }

private:
    NluContent withoutContent() const
    {
        NluContent content;
        if (m_context.explain) {
            content.leftOut = leftOut(m_content, *m_file.warning());
            content.warnings.push_back(*m_file.warning());
            content.keys = m_file.keys();
        }
        return content;
    }

    Result<void> readItems()
    {
        const auto list = m_file.items().openValue();
        if (!list)
            return failure(list.error());
        if (const auto checked = checkSequence(*list, "nlu"); !checked)
            return checked;
        if (list->isNull())
            return {};
        while (true) {
            const auto item = m_file.items().nextItem();
            if (!item)
                return failure(item.error());
            if (!*item)
                return {};
            if (const auto read = readItem(*item); !read)
                return read;
        }
    }

    Result<void> readResponses()
    {
        const auto mapping = m_file.items().openValue();
        if (!mapping)
            return failure(mapping.error());
        if (const auto checked = checkMapping(*mapping, "responses"); !checked)
            return checked;
        while (true) {
            const auto entry = m_file.items().nextEntry();
            if (!entry)
                return failure(entry.error());
            if (!entry->key)
                return {};
            auto response = readResponse(entry->key, entry->value);
            if (!response)
                return failure(response.error());
            m_content.responses.push_back(*std::move(response));
        }
    }

    /** The parts of an item of `nlu`; absent where there is none. */
    struct Parts
    {
        Item kind; ///< the key that says what it is
        Item name;
        Item examples;
        Item metadata;
    };

    Result<void> readItem(Item item)
    {
        if (!item.isMapping())
            return item.refusal(Detail::tr(
                "an item of \"nlu\" must be a mapping with \"intent\", \"synonym\", \"regex\" or \"lookup\""));
        Parts parts;
        for (const auto [key, value] : item.entries()) {
            if (key.text() == "examples")
                parts.examples = value;
            else if (key.text() == "metadata")
                parts.metadata = value;
            else if (!parts.kind && isOneOf(key.text(), {"intent", "synonym", "regex", "lookup"}))
                parts.kind = key, parts.name = value;
            else
                return key.refusal(
                    Detail::tr("an item of \"nlu\" has one of intent, synonym, regex, lookup, and examples, not \"%1\"")
                        .arg(textOf(key.text())));
        }
        const bool isIntent = parts.kind.text() == "intent";
        if (parts.kind) {
            if (const auto checked = checkText(parts.name, "intent, synonym, regex and lookup"); !checked)
                return checked;
        }
        if (const auto checked = checkExamples(parts, isIntent || !parts.kind); !checked)
            return checked;
        if (!parts.kind) {
            warn(WarningCode::ItemWithoutKind, item.line());
            return {};
        }
        startSection(item.line(), parts);
        if (parts.name.text().empty() || parts.name.isNull()) {
            warn(WarningCode::NamelessItem, item.line());
            return {};
        }
        if (isIntent)
            readIntent(parts);
        else
            readLines(parts);
        return {};
    }

    Result<void> checkExamples(const Parts &parts, bool mayBeIntent) const
    {
        if (parts.metadata && !mayBeIntent)
            return parts.metadata.refusal(Detail::tr("only an intent may have \"metadata\""));
        if (!parts.examples || parts.examples.isTextOrNull())
            return {};
        if (!parts.examples.isSequence() || !mayBeIntent)
            return parts.examples.refusal(
                Detail::tr("\"examples\" must be one text, usually a block that begins with |"));
        for (const Item example : parts.examples.items()) {
            if (!example.isMapping())
                return example.refusal(Detail::tr("an item of \"examples\" must be a mapping with \"text\""));
            if (const auto checked = checkKeys(example, {"text", "metadata"}, "an item of examples"); !checked)
                return checked;
            if (const Item text = example.find("text"); text) {
                if (const auto checked = checkText(text, "text"); !checked)
                    return checked;
            }
        }
        return {};
    }

    /** YAML lets only few line boundaries through; all of them only by escapes in double quotes. */
    static LineBreaks breaksOf(Item examples)
    {
        if (examples.style() == YamlEvent::Style::DoubleQuoted)
            return LineBreaks::Any;
        const std::string_view text = examples.text();
        const bool hasSeparators =
            text.find("\xE2\x80\xA8") != std::string_view::npos || text.find("\xE2\x80\xA9") != std::string_view::npos;
        return hasSeparators ? LineBreaks::Any : LineBreaks::FeedOnly;
    }

    void readIntent(const Parts &parts)
    {
        const IntentName name = cutIntentName(parts.name.text());
        ExampleLabel label{.base = stripped(name.base), .retrievalIntent = name.retrievalIntent};
        if (parts.metadata && !parts.metadata.isNull())
            label.intentMetadata = printedDigest(parts.metadata);
        const size_t before = m_content.examples.size();
        if (parts.examples && parts.examples.isSequence()) {
            readExampleList(parts.examples, label);
        } else if (parts.examples && parts.examples.isText()) {
            const Digest labelDigest = label.digest();
            ExampleLines lines(parts.examples.text(), breaksOf(parts.examples));
            while (const auto line = lines.next()) {
                addExample(*line, !label.base.empty(), labelDigest, parts.examples);
                constexpr size_t Many = 1024;
                if (m_content.examples.size() % Many == 0 && m_context.isCancelled())
                    return; // the file is given up, see read()
            }
            warnOfLines(parts, lines);
        }
        if (m_context.explain)
            explainIntent(parts, label.base, before);
        if (m_content.examples.size() == before)
            return;
        if (!name.isValid)
            refuse(parts.name, Detail::tr("an intent name may have one slash only"));
        else if (name.base.empty())
            refuse(parts.name, Detail::tr("an intent name needs something before the slash"));
        else if (!name.retrievalIntent.empty())
            noteRetrieval(label.base, parts.name.line());
    }

    void noteRetrieval(std::string_view base, int line)
    {
        m_content.retrievalIntents.emplace_back(base);
        if (m_context.explain)
            m_content.retrievalPlaces.push_back({std::string(base), line});
    }

    /** What of an intent does not count; its examples are those from @p first. */
    void explainIntent(const Parts &parts, std::string_view base, size_t first)
    {
        const size_t count = m_content.examples.size() - first;
        if (count == 0) {
            warnOfNoExamples(parts);
            return;
        }
        if (base.empty()) {
            warn(WarningCode::BlankIntent, parts.name.line());
            return;
        }
        const qint64 empty =
            m_content.examples.count([](const Digest &example) { return !isIntentExample(example); }, first);
        if (empty > 0)
            leaveOut(ProjectCount::IntentExamples, empty,
                     projectWarning(WarningCode::EmptyExample, parts.kind.line(), {QString::number(empty)}));
    }

    void readExampleList(Item list, ExampleLabel label)
    {
        for (const Item example : list.items()) {
            if (!example.isTruthy())
                continue;
            const Item text = example.find("text");
            if (text && text.isNull()) {
                refuse(text, Detail::tr("\"text\" must not be empty: give a text or leave it out"));
                continue;
            }
            if (text && text.text().starts_with('-'))
                warn(WarningCode::DashKept, text.line());
            const Item metadata = example.find("metadata");
            label.exampleMetadata.reset();
            if (metadata && !metadata.isNull())
                label.exampleMetadata = printedDigest(metadata);
            addExample(trimmedExample(text.text()), !label.base.empty(), label.digest(), example);
        }
    }

    void addExample(std::string_view text, bool hasIntent, const Digest &label, Item place)
    {
        if (const auto parsed = m_annotations.parse(text); !parsed) {
            refuse(place, parsed.error().detail);
            return;
        }
        m_annotationDigests.clear();
        for (const EntityAnnotation &annotation : m_annotations.annotations()) {
            m_annotationDigests.push_back(annotationDigest(annotation));
            if (annotation.isNumber || annotation.value != annotation.covered)
                addSynonym(annotation.covered);
        }
        const std::string_view plain = m_annotations.plainText();
        const bool isForIntent = hasIntent && !plain.empty();
        m_content.examples.push_back(markedDigest(exampleDigest(plain, label, m_annotationDigests), isForIntent,
                                                  isForIntent && !m_annotationDigests.empty()),
                                     m_section);
    }

    void addSynonym(std::string_view text)
    {
        Digester digester;
        digester.add(text);
        m_content.synonyms.push_back(digester.finished(), m_section);
    }

    void readLines(const Parts &parts)
    {
        if (!parts.examples || !parts.examples.isText() || parts.examples.text().empty()) {
            warnOfNoExamples(parts);
            return;
        }
        const bool isSynonym = parts.kind.text() == "synonym";
        int count = 0;
        std::string_view last;
        ExampleLines lines(parts.examples.text(), breaksOf(parts.examples));
        while (const auto line = lines.next()) {
            ++count;
            last = *line;
            if (isSynonym)
                addSynonym(*line);
            if (isSynonym && m_context.explain && *line == parts.name.text())
                warn(WarningCode::SynonymOfItself, parts.kind.line(), {textOf(*line)});
        }
        warnOfLines(parts, lines);
        if (count == 0 && lines.ignoredLines() == 0)
            warnOfNoExamples(parts);
        if (parts.kind.text() == "regex") {
            m_content.regexes += count;
            if (m_context.explain)
                m_content.regexesOfSections.emplace_back(m_section, count);
        } else if (parts.kind.text() == "lookup" && count > 0) {
            addLookupTable(parts.name.text());
            if (m_context.explain && count == 1 && looksLikeFile(last))
                warn(WarningCode::LookupFile, parts.kind.line(), {textOf(last)});
        }
    }

    static bool looksLikeFile(std::string_view text)
    {
        return text.ends_with(".txt") || text.ends_with(".csv") || text.ends_with(".yml");
    }

    void addLookupTable(std::string_view name)
    {
        if (std::find(m_lookupNames.begin(), m_lookupNames.end(), name) != m_lookupNames.end())
            return;
        m_lookupNames.emplace_back(name);
        ++m_content.lookupTables;
        if (m_context.explain)
            m_content.lookupTablesOfSections.emplace_back(m_section, 1);
    }

    void startSection(int line, const Parts &parts)
    {
        if (!m_context.explain)
            return;
        m_section = std::uint32_t(m_content.sections.size());
        m_content.sections.push_back(
            {line, parts.kind ? u"%1 %2"_s.arg(textOf(parts.kind.text()), textOf(parts.name.text())) : QString()});
    }

    void warn(WarningCode code, int line, const QStringList &facts = {})
    {
        if (m_context.explain)
            m_content.warnings.push_back(projectWarning(code, line, facts));
    }

    void warnOfNoExamples(const Parts &parts)
    {
        if (m_context.explain && m_ignoredIn != m_section)
            warn(WarningCode::NoExamples, parts.kind.line(), {m_content.sections.back().note});
    }

    /** Adds the warning, and what it costs. */
    void leaveOut(ProjectCount which, qint64 amount, ProjectWarning warning)
    {
        m_content.leftOut.push_back(leftOut(which, amount, warning, m_content.sections.back().note));
        m_content.warnings.push_back(std::move(warning));
    }

    void warnOfLines(const Parts &parts, const ExampleLines &lines)
    {
        if (!m_context.explain || lines.ignoredLines() == 0)
            return;
        m_ignoredIn = m_section;
        const auto warnOf = [&](WarningCode code, int count, size_t first) {
            if (count > 0)
                leaveOut(countOf(parts.kind.text()), count,
                         projectWarning(code, lineOf(parts.examples, first), {QString::number(count)}));
        };
        warnOf(WarningCode::IndentedDash, lines.indentedDashes(), lines.firstIndentedDash());
        warnOf(WarningCode::LineWithoutDash, lines.ignoredLines() - lines.indentedDashes(), lines.firstWithoutDash());
    }

    static ProjectCount countOf(std::string_view kind)
    {
        if (kind == "intent")
            return ProjectCount::IntentExamples;
        if (kind == "synonym")
            return ProjectCount::Synonyms;
        return kind == "regex" ? ProjectCount::Regexes : ProjectCount::LookupTables;
    }

    /** The line in the file of a place in the text of @p examples: exact in a block that keeps its lines. */
    static int lineOf(Item examples, size_t offset)
    {
        if (examples.style() != YamlEvent::Style::Literal)
            return examples.line();
        const std::string_view before = examples.text().substr(0, offset);
        return examples.line() + 1 + int(std::count(before.begin(), before.end(), '\n'));
    }

    void refuse(Item place, const QString &detail)
    {
        if (!m_refusal)
            m_refusal = place.refusal(detail, Error::Code::ProjectRefused).value();
    }

    const FileContext &m_context;
    VersionedFile m_file;
    NluContent m_content;
    std::optional<Error> m_refusal;
    std::uint32_t m_section = 0;
    std::uint32_t m_ignoredIn = 0; // the last section with lines that do not count
    std::vector<std::string> m_lookupNames;
    EntityAnnotations m_annotations;
    std::vector<Digest> m_annotationDigests;
};

} // namespace

Result<NluContent> readNlu(const QByteArray &decoded, const FileContext &context)
{
    return NluReader({decoded.constData(), size_t(decoded.size())}, context).read();
}

Result<NluContent> readNlu(TextInput &input, const TextTraits &traits, const FileContext &context)
{
    return NluReader(input, traits, context).read();
}

} // namespace Telemetry
