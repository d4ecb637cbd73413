#pragma once

#include "core/export.h"

#include <QString>

namespace Telemetry {

/**
 * Why something could not be done: a code for programs, a place, and one fact.
 *
 * The sentence for people is made by errorMessage() and nowhere else.
 */
struct Error
{
    enum class Code {
        // Files. detail: the system's reason.
        FileMissing,
        FileUnreadable,
        FileUnwritable,
        FileExists,
        FileNotReplaceable,
        FileHalfWritten,
        NotARegularFile,
        FileTooLarge,
        FileChanged,
        // Text. detail: the byte, the escape or the character.
        NotUtf8,
        BadEscape,
        ControlCharacter,
        // YAML. detail: what stands there.
        YamlSyntax,
        YamlTab,
        YamlFlowColon,
        YamlDuplicateKey,
        YamlSeveralDocuments,
        YamlUnknownTag,
        YamlBadValue,
        YamlUndefinedAlias,
        YamlVariableUnset,
        YamlTooDeep,
        YamlTooLarge,
        // JSON. detail: what stands there.
        JsonSyntax,
        JsonTooDeep,
        NotFinite,
        NotSerialisable,
        // Project. detail: the place and what Rasa expects there.
        ProjectMissing,
        NotARasaProject,
        SchemaViolation,
        ProjectRefused,
        // Settings. detail: the key, the path or the system's reason.
        ConfigDamaged,
        ConfigNotEditable,
        ConfigNotConfirmed,
        PolicyDamaged,
        PolicyForbids,
        // Events. detail: the name.
        UnknownEvent,
        UnknownProfile,
        UnknownProperty,
        ValueInvalid,
        ValueAssumed,
        // Capture. detail: the system's reason; what stands there.
        CommandNotStarted,
        EventUnwritable,
        EventUnreadable,
        // Error reports. detail: what stands there; the rule; what is only shown.
        TracebackMissing,
        TracebackBroken,
        ErrorDropped,
        ShownOnly,
        // Delivery. detail: the state, the server's reply or the system's reason.
        DatabaseUnusable,
        DatabaseBusy,
        DatabaseFull,
        DatabaseNewer,
        DatabaseDamaged,
        HistoryBroken,
        OutboxFull,
        ReportTooLarge,
        ReportUnknown,
        ReportNotWaiting,
        NotAllowed,
        NoWriteKey,
        EndpointInvalid,
        ProxyUnusable,
        ConnectionFailed,
        CertificateRefused,
        TimedOut,
        AnswerRefused,
        AnswerTooLarge,
        AnswerLater,
        AnswerUncertain,
        KeyRefused,
        Redirected,
        // Command line. detail: the word.
        Usage,
        Cancelled,
    };

    Code code = Code::FileUnreadable;
    QString detail = {}; ///< a fact; foreign text in it is shown as plain text only
    QString path = {}; ///< file or folder concerned; empty when there is none
    int line = 0; ///< from 1; 0 when unknown
    int column = 0; ///< from 1, in characters; 0 when unknown

    bool operator==(const Error &) const = default;
};

/** `path:line:column`, as far as known; empty without a path. */
TELEMETRY_CORE_EXPORT QString errorPlace(const Error &error);

/** What happened, in one sentence without the place. */
TELEMETRY_CORE_EXPORT QString errorSummary(const Error &error);

/** What the person can do about it, in one sentence; empty when there is nothing to advise. */
TELEMETRY_CORE_EXPORT QString errorAdvice(const Error &error);

/** Place, summary and advice in one line: the only sentences about failures that the program has. */
TELEMETRY_CORE_EXPORT QString errorMessage(const Error &error);

} // namespace Telemetry
