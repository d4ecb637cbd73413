#include "core/base/error.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

struct Sentences
{
    const char *summary; ///< %1 is the detail
    const char *advice; ///< may be empty
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Telemetry::Error", text);
}

Sentences sentences(Error::Code code)
{
    using enum Error::Code;
    switch (code) {
    case FileMissing:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "there is no such file or folder"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Check the path.")};
    case FileUnreadable:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "cannot be read: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Check its permissions.")};
    case FileUnwritable:
        return {
            QT_TRANSLATE_NOOP("Telemetry::Error", "cannot be written: %1"),
            QT_TRANSLATE_NOOP("Telemetry::Error", "Check its permissions and the free space; nothing was changed.")};
    case FileExists:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "it exists already, and nothing is overwritten"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Choose another name.")};
    case FileNotReplaceable:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "cannot be replaced: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Check the permissions of its folder; nothing was changed.")};
    case FileHalfWritten:
        return {QT_TRANSLATE_NOOP("Telemetry::Error",
                                  "was written only in part, and its old content could not be put back: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Make room, then copy the old content back from the backup.")};
    case NotARegularFile:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "is no regular file but %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Replace it by a file.")};
    case FileTooLarge:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "is too large: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Split the file.")};
    case FileChanged:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "was changed by another program at the same moment"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Try again.")};
    case NotUtf8:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "is not UTF-8: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Save the file as UTF-8.")};
    case BadEscape:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "holds a broken escape: %1"),
                QT_TRANSLATE_NOOP(
                    "Telemetry::Error",
                    "Rasa replaces \\u escapes in ASCII files before reading them; write / instead of \\ in paths.")};
    case ControlCharacter:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "holds a control character: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Remove the character.")};
    case YamlSyntax:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "is no valid YAML: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Mend the line.")};
    case YamlTab:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "has a tab where YAML wants blanks"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Replace the tab by blanks.")};
    case YamlFlowColon:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "has a colon in the unquoted text %1 inside brackets"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Put the text in quotes.")};
    case YamlDuplicateKey:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "the key %1 stands here a second time"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Keep one of the two.")};
    case YamlSeveralDocuments:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "holds more than one YAML document"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Split the file at the line of dashes.")};
    case YamlUnknownTag:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "has a tag that Rasa does not know: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Remove the tag.")};
    case YamlBadValue:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "has a value that cannot be read: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Put the value in quotes or correct it.")};
    case YamlUndefinedAlias:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "refers to an anchor that does not exist before this place: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Define the anchor above.")};
    case YamlVariableUnset:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "uses an environment variable that is not set: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Set the variable or put the text in quotes.")};
    case YamlTooDeep:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "is nested too deeply: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error",
                                  "Close the brackets that were opened above, or flatten the structure.")};
    case YamlTooLarge:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "unfolds into too much: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Use fewer aliases.")};
    case JsonSyntax:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "is no valid JSON: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Texts need double quotes.")};
    case JsonTooDeep:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "is nested too deeply: %1"), ""};
    case NotFinite:
        return {QT_TRANSLATE_NOOP("Telemetry::Error",
                                  "the number %1 has no JSON form, so Rasa drops the report without a word"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Use a finite number.")};
    case NotSerialisable:
        return {QT_TRANSLATE_NOOP("Telemetry::Error",
                                  "the value %1 has no JSON form, so Rasa drops the report without a word"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Put the value in quotes.")};
    case ProjectMissing:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "there is no such project folder"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Give the folder that holds config.yml.")};
    case NotARasaProject:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "is no Rasa project: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error",
                                  "Give the folder that holds config.yml, or name the file with --config.")};
    case SchemaViolation:
    case ProjectRefused:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "Rasa refuses this: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Change this place accordingly.")};
    case ConfigDamaged:
        return {
            QT_TRANSLATE_NOOP("Telemetry::Error", "cannot be understood: %1"),
            QT_TRANSLATE_NOOP("Telemetry::Error", "Mend it by hand, or use --repair, which keeps a backup beside it.")};
    case ConfigNotEditable:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "cannot be changed without touching more than the one value: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Edit the file by hand, or set RASA_TELEMETRY_ENABLED=false.")};
    case ConfigNotConfirmed:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "was written, but reading it back shows %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Another program may be writing it; try again.")};
    case PolicyDamaged:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "the organisation's policy cannot be understood: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error",
                                  "Until it is mended this program reports nothing; tell your administrator.")};
    case PolicyForbids:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "your organisation has switched reporting off"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Ask your administrator.")};
    case UnknownEvent:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "there is no event named %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "\"rasa-telemetry events\" lists them.")};
    case UnknownProfile:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "there is no profile named %1"),
                QT_TRANSLATE_NOOP(
                    "Telemetry::Error",
                    "Profiles: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14.")};
    case UnknownProperty:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "the event has no property %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "\"rasa-telemetry events EVENT\" lists them.")};
    case ValueInvalid:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "the value does not fit: %1"), ""};
    case ValueAssumed:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "this program would have to make up a value: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Give it with --set NAME=JSON or --context NAME=JSON.")};
    case CommandNotStarted:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "cannot be run: %1"), ""};
    case EventUnwritable:
        return {QT_TRANSLATE_NOOP("Telemetry::Error",
                                  "only a heading was printed: some value of the event has no JSON form, so Rasa drops "
                                  "it without a word"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Look for a date, a set or binary data in config.yml.")};
    case EventUnreadable:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "an event was printed that cannot be read: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error",
                                  "Other output may stand inside it: keep standard error apart from standard output.")};
    case TracebackMissing:
        return {
            QT_TRANSLATE_NOOP("Telemetry::Error", "holds no traceback of Python"),
            QT_TRANSLATE_NOOP("Telemetry::Error", "Give all lines from \"Traceback (most recent call last):\" on.")};
    case TracebackBroken:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "the traceback cannot be read further: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Copy it whole, to the line that names the exception.")};
    case ErrorDropped:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "Rasa does not report this error: %1"), ""};
    case ShownOnly:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "this program shows %1 and sends none, so they cannot be queued"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Use \"preview\".")};
    case DatabaseUnusable:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "the outbox cannot be used: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Nothing was changed; check this file and its folder.")};
    case DatabaseBusy:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "the outbox is in use: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Nothing was changed; try again in a moment.")};
    case DatabaseFull:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "the disk of the outbox is full: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Nothing was changed; make room and try again.")};
    case DatabaseNewer:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "a newer version of this program keeps the reports here (%1)"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "They can be looked at; to change anything, use that version.")};
    case DatabaseDamaged:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "the database of the reports is damaged: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error",
                                  "\"rasa-telemetry outbox\" keeps the file aside and saves what can be read of it.")};
    case HistoryBroken:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "this is not the history as it was exported: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Somebody changed the file, or it was not copied completely.")};
    case ProxyUnusable:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "nothing was sent: the proxy cannot be used: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error",
                                  "Nothing goes past a proxy that is set; correct it, or except the destination in "
                                  "no_proxy.")};
    case OutboxFull:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "the outbox is full: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Send or discard waiting reports.")};
    case ReportTooLarge:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "the report is too large to be accepted: %1"), ""};
    case ReportUnknown:
        return {
            QT_TRANSLATE_NOOP("Telemetry::Error", "there is no report %1"),
            QT_TRANSLATE_NOOP("Telemetry::Error",
                              "\"rasa-telemetry outbox\" lists what waits, \"rasa-telemetry history\" the others.")};
    case ReportNotWaiting:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "there is no waiting report %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "\"rasa-telemetry outbox\" lists them.")};
    case NotAllowed:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "nothing was sent: %1"), ""};
    case NoWriteKey:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "nothing was sent: there is no write key"),
                QT_TRANSLATE_NOOP("Telemetry::Error",
                                  "Set RASA_TELEMETRY_WRITE_KEY, or select a Rasa installation that has one.")};
    case EndpointInvalid:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "this destination is not allowed: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "Use an https address; http is for this computer only.")};
    case ConnectionFailed:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "the destination cannot be reached: %1"), ""};
    case CertificateRefused:
        return {QT_TRANSLATE_NOOP("Telemetry::Error",
                                  "nothing was sent, as the certificate of the destination is not trusted: %1"),
                QT_TRANSLATE_NOOP(
                    "Telemetry::Error",
                    "If your organisation has a certification authority of its own, name its file in the settings.")};
    case TimedOut:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "the destination did not answer within %1"), ""};
    case AnswerRefused:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "the destination did not take the report: %1"), ""};
    case AnswerTooLarge:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "the destination's answer is too large: %1"), ""};
    case AnswerLater:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "the destination cannot take the report now: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "The report is kept; try again later.")};
    case AnswerUncertain:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "it is uncertain whether the destination took the report: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error",
                                  "It is kept and never sent again by itself, because it could count twice.")};
    case KeyRefused:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "the destination refused the write key: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error", "The key or the address is likely wrong.")};
    case Redirected:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "the destination wants the report to go elsewhere: %1"),
                QT_TRANSLATE_NOOP("Telemetry::Error",
                                  "That is not done, because the write key would travel along; check the address.")};
    case Usage:
        return {"%1", QT_TRANSLATE_NOOP("Telemetry::Error", "See \"rasa-telemetry --help\".")};
    case Cancelled:
        return {QT_TRANSLATE_NOOP("Telemetry::Error", "cancelled"), ""};
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorPlace(const Error &error)
{
    if (error.path.isEmpty() || error.line == 0)
        return error.path;
    const QString line = u"%1:%2"_s.arg(error.path).arg(error.line);
    return error.column == 0 ? line : u"%1:%2"_s.arg(line).arg(error.column);
}

QString errorSummary(const Error &error)
{
    const QString sentence = translated(sentences(error.code).summary);
    return sentence.contains(u"%1"_s) ? sentence.arg(error.detail) : sentence;
}

QString errorAdvice(const Error &error)
{
    const char *advice = sentences(error.code).advice;
    return *advice ? translated(advice) : QString();
}

QString errorMessage(const Error &error)
{
    const QString place = errorPlace(error);
    QString message = errorSummary(error);
    if (place.isEmpty() && !message.isEmpty())
        message[0] = message[0].toUpper(); // a sentence of its own
    else if (!place.isEmpty())
        message.prepend(place + u": "_s);
    if (!message.endsWith(u'.'))
        message += u'.';
    const QString advice = errorAdvice(error);
    return advice.isEmpty() ? message : message + u' ' + advice;
}

} // namespace Telemetry
