#pragma once

#include "core/export.h"
#include "core/project/projectsummary.h"

#include <QStringList>

namespace Telemetry {

/**
 * What Rasa ignores, drops or reads otherwise than it looks. The word of each (warningWord()) is for programs and
 * stays.
 *
 * @see counting.md
 */
enum class WarningCode {
    // Which files. Facts: as %1, %2 in the texts.
    NoDomain,
    DomainPathMissing,
    DomainFolderUnnamed,
    DomainFolderIgnored,
    DataPathMissing,
    DataPathUnread,
    NothingToTrain,
    FileUnread,
    MarkdownUnread,
    FolderUnreadable,
    DanglingLink,
    ReadSeveralTimes,
    NamedTwice,
    TestDataCounted,
    // What kind of file.
    KeyQuoted,
    KeyWithBlank,
    KeyInBraces,
    KeyAfterByteOrderMark,
    KeyUnseen,
    KeyNotAtTop,
    KeyUnknown,
    NoKnownKey,
    NoYaml,
    NoJson,
    JsonUnknown,
    DomainBelowData,
    // The configuration.
    ImporterUnknown,
    ImporterTwice,
    ImportsUnused,
    ImportUnread,
    VariableUnset,
    NoJsonForm,
    LanguageMissing,
    AssistantIdMissing,
    WordIsText,
    // Versions.
    VersionTooNew,
    VersionTooNewMerged,
    VersionUnknown,
    // NLU data.
    IndentedDash,
    LineWithoutDash,
    NamelessItem,
    ItemWithoutKind,
    BlankIntent,
    NoExamples,
    EmptyExample,
    DashKept,
    DuplicateExample,
    SynonymOfItself,
    LookupFile,
    RetrievalWithoutResponse,
    JsonListIgnored,
    JsonEntryIgnored,
    NeighbourMissing,
    // Stories and rules.
    EmptyStory,
    StoryWithoutEvent,
    EmptyStep,
    NamelessAction,
    EmptySlotList,
    SlotEntryIgnored,
    EntitiesIgnored,
    AlternativesVoided,
    EmptyAlternatives,
    EmptyBotText,
    SlotUnknown,
    // The domain.
    DomainReplaced,
    DomainFileBroken,
    DomainFileOther,
    DomainKeyUnknown,
    DomainKeyRenamed,
    DuplicateResponse,
    DuplicateSlot,
    DuplicateForm,
    DuplicateName,
    ActionIsForm,
};

/** The fixed word of a code: "indented-dash". */
TELEMETRY_CORE_EXPORT QString warningWord(WarningCode code);

/** A warning with its sentences. @param facts  stand for %1 and %2 in them; a number first where there are two forms */
TELEMETRY_CORE_EXPORT ProjectWarning projectWarning(WarningCode code, int line, const QStringList &facts = {},
                                                    const QString &path = {});

/** `path:line: what. How to mend it`, as far as known. */
TELEMETRY_CORE_EXPORT QString warningMessage(const ProjectWarning &warning);

/** Whether one of them tells of something lost or misread, and not only of something worth knowing. */
TELEMETRY_CORE_EXPORT bool hasSeriousWarning(const std::vector<ProjectWarning> &warnings);

} // namespace Telemetry
