#include "core/project/projectwarning.h"

#include <QCoreApplication>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

using Weight = ProjectWarning::Weight;

constexpr const char *Context = "Telemetry::ProjectWarning";

struct Sentences
{
    const char *word;
    const char *text;
    const char *fix; ///< may be empty
    const char *single = ""; ///< the text for a count of 1; empty where nothing is counted
    Weight weight = Weight::Warning;
};

Sentences remark(const char *word, const char *text, const char *fix = "")
{
    return {word, text, fix, "", Weight::Remark};
}

#define TELEMETRY_SAY(text) QT_TRANSLATE_NOOP("Telemetry::ProjectWarning", text)

Sentences fileSentences(WarningCode code)
{
    using enum WarningCode;
    switch (code) {
    case NoDomain:
        return {"no-domain", TELEMETRY_SAY("there is no domain, so Rasa takes an empty one"),
                TELEMETRY_SAY("Add domain.yml, or name the domain with --domain.")};
    case DomainPathMissing:
        return {"domain-path-missing", TELEMETRY_SAY("there is no such domain, so Rasa takes %1 instead"),
                TELEMETRY_SAY("Correct the path behind --domain.")};
    case DomainFolderUnnamed:
        return {"domain-folder-unnamed",
                TELEMETRY_SAY("Rasa finds this folder only when it is named; the numbers are those with --domain %1"),
                TELEMETRY_SAY("Run rasa train with --domain %1, too.")};
    case DomainFolderIgnored:
        return {"domain-folder-ignored",
                TELEMETRY_SAY("Rasa does not read this folder, because it takes domain.yml when no domain is named"),
                TELEMETRY_SAY(
                    "Move domain.yml into the folder and name it with --domain domain, or remove one of the two.")};
    case DataPathMissing:
        return {"data-path-missing", TELEMETRY_SAY("there is no such data, so Rasa takes %1 instead"),
                TELEMETRY_SAY("Correct the path behind --data.")};
    case DataPathUnread:
        return {"data-path-unread",
                TELEMETRY_SAY("Rasa reads no file of this name, only .yml, .yaml and .json in lower case"),
                TELEMETRY_SAY("Rename the file.")};
    case NothingToTrain:
        return {"nothing-to-train",
                TELEMETRY_SAY("there are neither stories nor NLU data, so rasa train stops and reports nothing"),
                TELEMETRY_SAY("Add training data, or name their folder with --data.")};
    case FileUnread:
        return {"file-unread",
                TELEMETRY_SAY(
                    "looks like training data, but Rasa reads only .yml, .yaml and .json in lower case, so not this"),
                TELEMETRY_SAY("Rename the file, or move it elsewhere if it shall not count.")};
    case MarkdownUnread:
        return {"markdown-unread", TELEMETRY_SAY("is training data in Markdown, which Rasa 3 does not read"),
                TELEMETRY_SAY("Convert it with the command rasa data convert of Rasa 2, or move it elsewhere.")};
    case FolderUnreadable:
        return {"folder-unreadable", TELEMETRY_SAY("the folder may not be read, so Rasa takes it for an empty one"),
                TELEMETRY_SAY("Check its permissions.")};
    case DanglingLink:
        return {"dangling-link", TELEMETRY_SAY("is a link that leads nowhere, so Rasa passes over it"),
                TELEMETRY_SAY("Correct the link or remove it.")};
    case ReadSeveralTimes:
        return {"read-several-times",
                TELEMETRY_SAY("is read %1 times, as %2 too; all but equal examples and names counts each time"),
                TELEMETRY_SAY("Remove the link.")};
    case NamedTwice:
        return {"named-twice",
                TELEMETRY_SAY("is read %1 times, because so many of the paths lead to it; all but equal examples and "
                              "names counts each time"),
                TELEMETRY_SAY("Name it once among --data and imports.")};
    case TestDataCounted:
        return remark("test-data-counted",
                      TELEMETRY_SAY("is named like a test, but below the data folder Rasa takes it for training data"),
                      TELEMETRY_SAY("Move tests to a folder beside the data."));
    case KeyQuoted:
        return {"key-quoted", TELEMETRY_SAY("the key %1 stands in quotes, so Rasa passes over it and all below it"),
                TELEMETRY_SAY("Remove the quotes.")};
    case KeyWithBlank:
        return {"key-with-blank",
                TELEMETRY_SAY("a blank stands before the colon of %1, so Rasa passes over it and all below it"),
                TELEMETRY_SAY("Remove the blank.")};
    case KeyInBraces:
        return {"key-in-braces", TELEMETRY_SAY("the key %1 stands in braces, so Rasa passes over it and all below it"),
                TELEMETRY_SAY("Write the key on a line of its own.")};
    case KeyAfterByteOrderMark:
        return {"key-after-bom",
                TELEMETRY_SAY("a byte order mark stands before the key %1, so Rasa passes over it and all below it"),
                TELEMETRY_SAY("Save the file as UTF-8 without byte order mark.")};
    case KeyUnseen:
        return {"key-unseen", TELEMETRY_SAY("no line begins with the key %1, so Rasa passes over it and all below it"),
                TELEMETRY_SAY("Write the key at the start of a line.")};
    case KeyNotAtTop:
        return {
            "key-not-at-top",
            TELEMETRY_SAY("Rasa takes the file for training data because of this line, but nothing here counts: the "
                          "key does not stand at the top"),
            TELEMETRY_SAY("Move the key to the top level.")};
    case KeyUnknown:
        return {"key-unknown", TELEMETRY_SAY("Rasa does not read the key %1 here"),
                TELEMETRY_SAY("Correct its name: nlu, responses, stories, rules or version.")};
    case NoKnownKey:
        return {"no-known-key",
                TELEMETRY_SAY("no line begins with nlu:, responses:, stories: or rules:, so Rasa ignores the file"),
                TELEMETRY_SAY("Add the key, or move the file out of the data folder.")};
    case NoYaml:
        return {"no-yaml",
                TELEMETRY_SAY("Rasa ignores the file, as no line begins with a known key; nor could it be read: %1"),
                TELEMETRY_SAY("Mend the line, or move the file out of the data folder.")};
    case NoJson:
        return {"no-json", TELEMETRY_SAY("is no valid JSON, so Rasa ignores the file: %1"),
                TELEMETRY_SAY("Mend the line, or move the file out of the data folder.")};
    case JsonUnknown:
        return {"json-unknown", TELEMETRY_SAY("is JSON in no form that Rasa knows, so it ignores the file"),
                TELEMETRY_SAY("Write training data in YAML, or move the file out of the data folder.")};
    case DomainBelowData:
        return {"domain-below-data",
                TELEMETRY_SAY("of a domain below the data folder Rasa takes the responses only, not %1"),
                TELEMETRY_SAY("Move it to domain.yml or to the folder of the domain.")};
    default:
        return {"", "", ""};
    }
}

Sentences configSentences(WarningCode code)
{
    using enum WarningCode;
    switch (code) {
    case ImporterUnknown:
        return {"importer-unknown",
                TELEMETRY_SAY("the importer %1 is none of Rasa's: if Rasa can load it, it may read other files than "
                              "shown here, else Rasa skips it"),
                TELEMETRY_SAY("Correct the name, or remove the entry.")};
    case ImporterTwice:
        return {"importer-twice",
                TELEMETRY_SAY("a second importer reads the same files again, so story steps, lookup tables and regexes "
                              "count twice"),
                TELEMETRY_SAY("Remove one of the importers.")};
    case ImportsUnused:
        return {"imports-unused", TELEMETRY_SAY("imports is ignored without the importer MultiProjectImporter"),
                TELEMETRY_SAY("Add \"- name: MultiProjectImporter\" to importers, or remove imports.")};
    case ImportUnread:
        return {"import-unread",
                TELEMETRY_SAY("the import %1 is neither a folder nor a config.yml, so Rasa passes over it"),
                TELEMETRY_SAY("Correct the path behind imports.")};
    case VariableUnset:
        return {"variable-unset",
                TELEMETRY_SAY("the environment variable %1 is not set, so its name stands in the report"),
                TELEMETRY_SAY("Set the variable where Rasa runs.")};
    case NoJsonForm:
        return {"no-json-form", TELEMETRY_SAY("%1 has no JSON form, so Rasa drops the report without a word"),
                TELEMETRY_SAY("Put a date or the like in quotes, use a finite number.")};
    case LanguageMissing:
        return {"language-missing", TELEMETRY_SAY("there is no language, so rasa train stops and reports nothing"),
                TELEMETRY_SAY("Add \"language: en\" or the language of the bot.")};
    case AssistantIdMissing:
        return remark(
            "assistant-id-missing",
            TELEMETRY_SAY("rasa train writes a new assistant_id into this file; comments and layout are lost"),
            TELEMETRY_SAY("Add an assistant_id of your own."));
    case WordIsText:
        return remark("word-is-text",
                      TELEMETRY_SAY("%1: a text for Rasa 3, true or false for Rasa 1 and other readers of YAML"),
                      TELEMETRY_SAY("Put the word in quotes to be clear."));
    case VersionTooNew:
        return {"version-too-new", TELEMETRY_SAY("the version is newer than 3.1, so Rasa ignores the whole file"),
                TELEMETRY_SAY("Write version: \"3.1\".")};
    case VersionTooNewMerged:
        return remark(
            "version-too-new-merged",
            TELEMETRY_SAY("the version is newer than 3.1; in a domain folder Rasa takes the file all the same"),
            TELEMETRY_SAY("Write version: \"3.1\"."));
    case VersionUnknown:
        return {"version-unknown", TELEMETRY_SAY("the version is no version number and is read as the newest"),
                TELEMETRY_SAY("Write version: \"3.1\".")};
    default:
        return {"", "", ""};
    }
}

Sentences nluSentences(WarningCode code)
{
    using enum WarningCode;
    switch (code) {
    case IndentedDash:
        return {"indented-dash",
                TELEMETRY_SAY("%1 lines have blanks before the dash and do not count; this is the first"),
                TELEMETRY_SAY("Move the dash to the first column of the block."),
                TELEMETRY_SAY("this line has blanks before the dash and does not count")};
    case LineWithoutDash:
        return {"line-without-dash",
                TELEMETRY_SAY("%1 lines do not begin with a dash and do not count; this is the first"),
                TELEMETRY_SAY("Begin each example with a dash in the first column of the block."),
                TELEMETRY_SAY("this line does not begin with a dash and does not count")};
    case NamelessItem:
        return {"nameless-item", TELEMETRY_SAY("an item without a name is ignored"),
                TELEMETRY_SAY("Write a name behind the colon.")};
    case ItemWithoutKind:
        return {"item-without-kind", TELEMETRY_SAY("examples of neither intent, synonym, regex nor lookup are ignored"),
                TELEMETRY_SAY("Add the line that says what they are examples of.")};
    case BlankIntent:
        return {"blank-intent", TELEMETRY_SAY("the intent's name is blank, so its examples do not count"),
                TELEMETRY_SAY("Write a name behind the colon.")};
    case NoExamples:
        return {"no-examples", TELEMETRY_SAY("%1 has no examples and is ignored"),
                TELEMETRY_SAY("Add examples, each on a line that begins with a dash.")};
    case EmptyExample:
        return {"empty-example", TELEMETRY_SAY("%1 examples here have no text and do not count"),
                TELEMETRY_SAY("Write a text behind the dash, or remove the line."),
                TELEMETRY_SAY("one example here has no text and does not count")};
    case DashKept:
        return remark(
            "dash-kept",
            TELEMETRY_SAY("in a list of texts the dash belongs to the text, and several lines are one example"),
            TELEMETRY_SAY("Remove the dash, and give each example a text of its own."));
    case DuplicateExample:
        return {"duplicate-example", TELEMETRY_SAY("%1 examples here stand elsewhere already and count once"),
                TELEMETRY_SAY("Remove them here or there."),
                TELEMETRY_SAY("one example here stands elsewhere already and counts once")};
    case SynonymOfItself:
        return remark("synonym-of-itself",
                      TELEMETRY_SAY("%1 is listed as a synonym of itself: it counts, without effect"),
                      TELEMETRY_SAY("Remove the line."));
    case LookupFile:
        return {"lookup-file",
                TELEMETRY_SAY("%1 looks like a file; Rasa opens none here and takes the name for an element"),
                TELEMETRY_SAY("Write the elements themselves.")};
    case RetrievalWithoutResponse:
        return {"retrieval-without-response",
                TELEMETRY_SAY("there is no response for the retrieval intent %1; Rasa counts its action all the same"),
                TELEMETRY_SAY("Add responses named utter_%1/… .")};
    case JsonListIgnored:
        return {"json-list-ignored", TELEMETRY_SAY("the list %1 is ignored"),
                TELEMETRY_SAY("Move its examples to common_examples.")};
    case JsonEntryIgnored:
        return {"json-entry-ignored", TELEMETRY_SAY("%1 entries of %2 do not count: %3"),
                TELEMETRY_SAY("Complete them or remove them."), TELEMETRY_SAY("one entry of %2 does not count: %3")};
    case NeighbourMissing:
        return {
            "neighbour-missing",
            TELEMETRY_SAY("is taken for a part of Dialogflow, whose entries would stand in %1, which does not exist"),
            TELEMETRY_SAY("Add the file, or move this one out of the data folder.")};
    default:
        return {"", "", ""};
    }
}

Sentences storySentences(WarningCode code)
{
    using enum WarningCode;
    switch (code) {
    case EmptyStory:
        return {"empty-story", TELEMETRY_SAY("a story or rule without steps is ignored"), TELEMETRY_SAY("Add steps.")};
    case StoryWithoutEvent:
        return {"story-without-event", TELEMETRY_SAY("no step of %1 does anything, so it does not count"),
                TELEMETRY_SAY("Add steps with an intent or an action.")};
    case EmptyStep:
        return {"empty-step", TELEMETRY_SAY("a step without intent, action or the like is ignored"),
                TELEMETRY_SAY("Complete the step or remove it.")};
    case NamelessAction:
        return {"nameless-action", TELEMETRY_SAY("an action without a name is ignored"),
                TELEMETRY_SAY("Write a name behind the colon.")};
    case EmptySlotList:
        return {"empty-slot-list", TELEMETRY_SAY("slot_was_set names no slot, so the step is ignored"),
                TELEMETRY_SAY("Name a slot, or remove the step.")};
    case SlotEntryIgnored:
        return {"slot-entry-ignored",
                TELEMETRY_SAY("an entry of slot_was_set that is neither name nor mapping is ignored"),
                TELEMETRY_SAY("Write \"- slot: value\".")};
    case EntitiesIgnored:
        return {"entities-ignored", TELEMETRY_SAY("the entities of a step with a text are ignored"),
                TELEMETRY_SAY("Annotate them in the text, as in [Berlin](city).")};
    case AlternativesVoided:
        return {"alternatives-voided",
                TELEMETRY_SAY("an alternative with neither intent nor slot voids the whole \"or\""),
                TELEMETRY_SAY("Give the alternative an intent.")};
    case EmptyAlternatives:
        return {"empty-alternatives", TELEMETRY_SAY("an \"or\" without alternatives is ignored"),
                TELEMETRY_SAY("Add alternatives, or remove the step.")};
    case EmptyBotText:
        return remark("empty-bot-text", TELEMETRY_SAY("an empty text of the bot is a step, but no action"),
                      TELEMETRY_SAY("Write the text, or remove the step."));
    case SlotUnknown:
        return {"slot-unknown",
                TELEMETRY_SAY("the slot %1 is not in the domain, so rasa train stops and reports nothing"),
                TELEMETRY_SAY("Add the slot to the domain.")};
    default:
        return {"", "", ""};
    }
}

Sentences domainSentences(WarningCode code)
{
    using enum WarningCode;
    switch (code) {
    case DomainReplaced:
        return {"domain-replaced", TELEMETRY_SAY("%1: Rasa takes an empty domain instead, with a warning only"), "%2"};
    case DomainFileBroken:
        return {"domain-file-broken",
                TELEMETRY_SAY("Rasa leaves the file out of the domain, because it cannot be read: %1"),
                TELEMETRY_SAY("Mend the line.")};
    case DomainFileOther:
        return {"domain-file-other", TELEMETRY_SAY("has no key of a domain, so Rasa leaves the file out of it"),
                TELEMETRY_SAY("Add a key such as intents or responses, or move the file elsewhere.")};
    case DomainKeyUnknown:
        return {"domain-key-unknown", TELEMETRY_SAY("Rasa does not read the key %1 in a domain"),
                TELEMETRY_SAY("Correct its name, or move it to the file where it belongs.")};
    case DomainKeyRenamed:
        return {"domain-key-renamed", TELEMETRY_SAY("Rasa 3 does not read the key %1"),
                TELEMETRY_SAY("Rename it to %2.")};
    case DuplicateResponse:
        return {"duplicate-response", TELEMETRY_SAY("the response %1 is dropped, because the one in %2 wins"),
                TELEMETRY_SAY("Keep one of the two.")};
    case DuplicateSlot:
        return {"duplicate-slot", TELEMETRY_SAY("the slot %1 is dropped, because the one in %2 wins"),
                TELEMETRY_SAY("Keep one of the two.")};
    case DuplicateForm:
        return {"duplicate-form", TELEMETRY_SAY("the form %1 is dropped, because the one in %2 wins"),
                TELEMETRY_SAY("Keep one of the two.")};
    case DuplicateName:
        return remark("duplicate-name", TELEMETRY_SAY("%1 is dropped, because it is listed in %2 already"),
                      TELEMETRY_SAY("Keep one of the two."));
    case ActionIsForm:
        return remark("action-is-form", TELEMETRY_SAY("the action %1 is dropped, because there is a form of that name"),
                      TELEMETRY_SAY("Remove it from the actions."));
    default:
        return {"", "", ""};
    }
}

#undef TELEMETRY_SAY

Sentences sentences(WarningCode code)
{
    for (const auto part : {fileSentences, configSentences, nluSentences, storySentences, domainSentences}) {
        if (const Sentences found = part(code); *found.word)
            return found;
    }
    Q_UNREACHABLE();
}

/** @p text translated, with the facts in their places; what stands in a fact is never taken for a place. */
QString filled(const char *text, const QStringList &facts)
{
    const QString sentence = *text ? QCoreApplication::translate(Context, text) : QString();
    QString result;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const int number = sentence[at] == u'%' && at + 1 < sentence.size() ? sentence[at + 1].digitValue() : -1;
        if (number < 1) {
            result += sentence[at];
            continue;
        }
        result += facts.value(number - 1);
        ++at;
    }
    return result;
}

} // namespace

QString warningWord(WarningCode code)
{
    return QString::fromLatin1(sentences(code).word);
}

ProjectWarning projectWarning(WarningCode code, int line, const QStringList &facts, const QString &path)
{
    const Sentences said = sentences(code);
    const bool isSingle = *said.single && facts.value(0) == u"1"_s;
    return {.path = path,
            .line = line,
            .text = filled(isSingle ? said.single : said.text, facts),
            .fix = filled(said.fix, facts),
            .code = QString::fromLatin1(said.word),
            .weight = said.weight};
}

QString warningMessage(const ProjectWarning &warning)
{
    QString message = warning.path;
    if (!message.isEmpty() && warning.line > 0)
        message += u":%1"_s.arg(warning.line);
    message += message.isEmpty() ? warning.text : QString(u": "_s + warning.text);
    return warning.fix.isEmpty() ? QString(message + u'.') : QString(message + u". "_s + warning.fix);
}

bool hasSeriousWarning(const std::vector<ProjectWarning> &warnings)
{
    return std::any_of(warnings.begin(), warnings.end(),
                       [](const ProjectWarning &warning) { return warning.weight == Weight::Warning; });
}

} // namespace Telemetry
