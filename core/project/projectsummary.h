#pragma once

#include "core/base/error.h"
#include "core/base/orderedjson.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace Telemetry {

/** The numbers of "Training Started", in the order of the event. @see counting.md 9 */
enum class ProjectCount {
    IntentExamples,
    EntityExamples,
    Actions,
    Responses, ///< property num_templates
    ConditionalResponseVariations,
    SlotMappings,
    CustomSlotMappings,
    ConditionalSlotMappings,
    Slots,
    Forms,
    Intents,
    Entities,
    StorySteps,
    LookupTables,
    Synonyms,
    Regexes,
};
constexpr int ProjectCountCount = 16;

/** Part of a number: how much a place of the project adds to it. */
struct Contribution
{
    enum class Kind {
        Counted, ///< a section of a file
        BuiltIn, ///< Rasa adds it by itself
        LeftOut, ///< not counted; reason says why. Its amount is not part of the sum
    };

    Kind kind = Kind::Counted;
    QString path = {}; ///< relative to the project folder where possible; empty when built in
    int line = 0; ///< from 1; 0 when built in
    int amount = 0;
    QString note = {}; ///< what it is: "intent greet", "responses", "13 default actions"
    QString code = {}; ///< of what is left out: the word of the warning that says why, "duplicate-example"
    QString reason = {}; ///< of what is left out: why

    bool operator==(const Contribution &) const = default;
};

/** Something in the project that Rasa ignores, drops or reads otherwise than it looks. Made by projectWarning(). */
struct ProjectWarning
{
    enum class Weight {
        Warning, ///< something is lost or read otherwise: `--strict` fails
        Remark, ///< nothing is lost, but worth knowing
    };

    QString path = {}; ///< relative to the project folder where possible
    int line = 0; ///< from 1; 0 when it is about a whole file or folder
    QString text = {}; ///< what Rasa does, without capital and full stop
    QString fix = {}; ///< how to mend it, one sentence; empty for some remarks
    QString code = {}; ///< for programs: "indented-dash"
    Weight weight = Weight::Warning;

    bool operator==(const ProjectWarning &) const = default;
};

/** Where the values of environment variables stand in a section that is copied from the configuration. */
struct Substitution
{
    QStringList path = {}; ///< names and indices, the section first: "pipeline", "0", "url"
    QStringList names = {}; ///< of the variables, in their order
    bool isInName = false; ///< they stand in the name of the member, not in its value

    bool operator==(const Substitution &) const = default;
};

/** What a project contributes to reports. A value: cheap to move between threads. */
struct ProjectSummary
{
    QString folder = {}; ///< absolute path

    // Copied from the configuration, null when absent.
    Json language = {};
    Json pipeline = {};
    Json policies = {};
    Json trainSchema = {};
    Json predictSchema = {};
    Json recipe = {};
    Json assistantId = {};
    QStringList substitutedVariables = {}; ///< names of environment variables whose values stand in the copied sections
    std::vector<Substitution> substitutions = {}; ///< where they stand
    std::optional<Error> unsendable = {}; ///< the first copied value without JSON form, with its place

    std::array<qint64, ProjectCountCount> counts = {};
    bool isDomainReplaced = false; ///< an invalid domain was replaced by an empty one; a warning says why
    QString nestedType = {}; ///< type of the inner pair of a full training: "nlu", "core" or "rasa" (counting.md 11)

    std::array<std::vector<Contribution>, ProjectCountCount> contributions; ///< empty unless asked for
    std::vector<ProjectWarning> warnings = {}; ///< empty unless asked for
    QStringList files = {}; ///< absolute paths of everything read
    QStringList folders = {}; ///< absolute paths of the folders that were walked

    qint64 count(ProjectCount which) const { return counts[size_t(which)]; }
};

} // namespace Telemetry
