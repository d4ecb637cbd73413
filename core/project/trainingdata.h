#pragma once

#include "core/export.h"
#include "core/project/digest.h"
#include "core/project/entityannotations.h"
#include "core/project/projectsummary.h"
#include "core/project/responses.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Telemetry {

/** Part of a file that numbers are explained by: an item of `nlu`, a story, a list in a domain. */
struct FileSection
{
    int line = 0;
    QString note;
};

/** Part of a number that Rasa leaves out, and why. Made by leftOut() for who asks for an explanation. */
struct LeftOut
{
    ProjectCount which = ProjectCount::IntentExamples;
    int line = 0; ///< 0 where it is about a whole file
    qint64 amount = 0;
    QString note = {}; ///< what it is part of: "intent greet"
    QString code = {}; ///< of the warning that says why
    QString reason = {};
    QString path = {}; ///< absolute; empty where it is the file's that holds this
};

/** A key at the top of a file. */
struct FileKey
{
    QString name; ///< empty for one that is no text
    int line = 0;
    YamlEvent::Style style = YamlEvent::Style::Plain;
};

/**
 * The digest of a training example with two marks in it: whether it has an intent and a text, and whether it also has
 * annotations. All of that is part of what the digest stands for, so equal examples have equal marks.
 */
Digest markedDigest(Digest digest, bool isIntentExample, bool isEntityExample);
TELEMETRY_CORE_EXPORT bool isIntentExample(const Digest &marked);
TELEMETRY_CORE_EXPORT bool isEntityExample(const Digest &marked);

/** What one file of NLU data contributes, before examples of all files are compared. */
struct NluContent
{
    DigestList examples; ///< marked; sections are those of this file
    DigestList synonyms; ///< of their texts
    std::vector<std::string> retrievalIntents; ///< base names with an example; may repeat
    std::vector<Response> responses; ///< names are distinct
    int regexes = 0;
    int lookupTables = 0;

    // Filled only when an explanation is asked for.
    std::vector<FileSection> sections; ///< the first one stands for the file
    std::vector<std::pair<std::uint32_t, int>> regexesOfSections;
    std::vector<std::pair<std::uint32_t, int>> lookupTablesOfSections;
    struct RetrievalPlace
    {
        std::string base;
        int line = 0;
    };
    std::vector<RetrievalPlace> retrievalPlaces; ///< of the sections that name retrieval intents
    std::vector<LeftOut> leftOut; ///< what would have counted; path is empty: it is the file's
    std::vector<FileKey> keys; ///< at the top of a YAML file
    std::vector<ProjectWarning> warnings; ///< path is empty: it is the file's
};

/** A user step with text and intent: first compared coarsely with the other steps, then like an NLU example. */
struct StoryExample
{
    Digest coarse; ///< text, base intent, entity types, roles and groups
    Digest example; ///< marked
    std::uint32_t section = 0;
};

/** What one story file contributes. */
struct StoryContent
{
    qint64 steps = 0;
    std::vector<StoryExample> examples;
    struct BotText
    {
        std::string text;
        int line = 0;

        bool operator==(const BotText &) const = default;
    };
    std::vector<BotText> botTexts; ///< not empty ones, in file order; may repeat
    struct SlotName
    {
        std::string name;
        int line = 0;
        int column = 0;
    };
    std::vector<SlotName> slotsByName; ///< set without a value: refused unless the domain has them
    bool hasNluSteps = false; ///< user steps with a text, or with neither text nor intent: they are trained as NLU data

    std::vector<FileSection> sections; ///< as above
    std::vector<std::pair<std::uint32_t, qint64>> stepsOfSections;
    std::vector<SlotName> slotsWithValue;
    std::vector<LeftOut> leftOut;
    std::vector<FileKey> keys;
    std::vector<ProjectWarning> warnings;
};

/** What makes examples of one section equal besides text and annotations. */
struct ExampleLabel
{
    std::string_view base = {}; ///< intent without what follows the slash, stripped
    std::string_view retrievalIntent = {}; ///< all of it when there is a slash with something behind; else empty
    std::optional<Digest> intentMetadata = {};
    std::optional<Digest> exampleMetadata = {};
    std::string_view extra = {}; ///< further keys of a JSON example, in one fixed form

    Digest digest() const;
};

/** Digest of an annotation: its attributes without regard to their order. @p extra holds further ones, sorted. */
Digest annotationDigest(const EntityAnnotation &annotation, bool hasValue = true, std::string_view extra = {});

Digest exampleDigest(std::string_view text, const Digest &label, const std::vector<Digest> &annotations);

/** An intent name cut at the slash. */
struct IntentName
{
    std::string_view base = {}; ///< before the slash, not stripped
    std::string_view retrievalIntent = {}; ///< the whole name where something follows the one slash; else empty
    bool isValid = true; ///< false for two slashes or more
};
IntentName cutIntentName(std::string_view name);

/**
 * Digest of a value of any kind by the printed form of its parts: 5 and "5" agree, mappings have no order.
 *
 * @see counting.md 5, "Which examples are counted"
 */
Digest printedDigest(Item value);

} // namespace Telemetry
