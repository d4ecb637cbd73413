#include "core/payload/errorreport.h"

#include "core/events/eventcatalogue.h"
#include "core/machine/fingerprint.h"
#include "core/payload/context.h"
#include "core/payload/errorrules.h"
#include "core/payload/eventvalues.h"
#include "core/payload/framelocation.h"
#include "core/payload/lensknowledge.h"
#include "core/payload/longtexts.h"
#include "core/payload/reportedexception.h"
#include "core/payload/sourcelines.h"

#include <QCoreApplication>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::ErrorReport)
};

constexpr qsizetype MostLevels = 5'000; // of an exception; Python stops at a thousand unless told otherwise
const QString MeasuredLibrary = u"1.9.10"_s;

/** The file of the program itself: the first level that is a module, behind those of `python -m`. */
QString mainFile(const PythonTraceback &traceback)
{
    for (const TracebackFrame &frame : traceback.chain.back().frames) {
        if (frame.function == "<module>"_L1)
            return frame.file;
        if (!frame.file.endsWith("runpy.py"_L1) && frame.file != "<frozen runpy>"_L1)
            break;
    }
    return {};
}

bool isInApp(const Json &module)
{
    const QString name = module.toString();
    return name == "rasa"_L1 || name.startsWith("rasa."_L1);
}

/** Makes the part of the event that comes from the traceback. */
class ExceptionsMaker
{
public:
    ExceptionsMaker(const PythonTraceback &traceback, const Facts &facts)
        : m_traceback(traceback), m_locator(facts.folder, mainFile(traceback)), m_sources(facts.folder)
    {
        m_search.roots = {facts.folder};
        if (const RasaInstallation *installation = facts.installation())
            m_search.roots += installation->folder;
        const RasaInstallation *installation = facts.installation();
        m_mayHaveNotes = traceback.hasMarks
            || (installation && installation->pythonVersion.startsWith("3.1"_L1)
                && !installation->pythonVersion.startsWith("3.10"_L1));
    }

    Json values();

    QList<Field> fields() { return std::move(m_fields); }
    const std::optional<Error> &fileDrop() const { return m_fileDrop; }
    const Ancestry &top() const { return m_ancestries.back(); }

private:
    Json mechanism() const;
    Json value(const TracebackException &exception, size_t number);
    Json frames(const TracebackException &exception, const QString &place);
    Json frame(const TracebackFrame &frame, Field &field);
    void addRoots();

    const PythonTraceback &m_traceback;
    FrameLocator m_locator;
    SourceLines m_sources;
    ClassSearch m_search;
    std::vector<Ancestry> m_ancestries = {}; ///< of the exceptions of the chain
    QList<Field> m_fields = {};
    std::optional<Error> m_fileDrop = {}; ///< by a rule 4
    bool m_mayHaveNotes = false;
};

/** Classes are looked up where the modules of the stack are. */
void ExceptionsMaker::addRoots()
{
    for (const TracebackException &exception : m_traceback.chain) {
        for (const TracebackFrame &frame : exception.frames) {
            const QString root = m_locator.locate(frame.file).root;
            if (!root.isEmpty() && !m_search.roots.contains(root) && m_search.roots.size() < 16)
                m_search.roots += root;
        }
    }
}

Json ExceptionsMaker::values()
{
    addRoots();
    for (const TracebackException &exception : m_traceback.chain)
        m_ancestries.push_back(exceptionAncestry(exceptionName(exception.type), m_search));
    Json::Array values;
    for (size_t number = 0; number < m_traceback.chain.size(); ++number)
        values.push_back(value(m_traceback.chain[number], number));
    return Json(std::move(values));
}

/** One object for all exceptions; the error number of the first one that has any, seen from the top. */
Json ExceptionsMaker::mechanism() const
{
    Json mechanism(Json::Object{{u"type"_s, Json(u"excepthook"_s)}, {u"handled"_s, Json(false)}});
    for (size_t number = m_traceback.chain.size(); number-- > 0;) {
        if (const auto errorNumber = systemErrorNumber(m_traceback.chain[number], m_ancestries[number])) {
            Json inner(Json::Object{{u"number"_s, Json(*errorNumber)}});
            mechanism.set(u"meta"_s, Json(Json::Object{{u"errno"_s, std::move(inner)}}));
            break;
        }
    }
    return mechanism;
}

Json ExceptionsMaker::value(const TracebackException &exception, size_t number)
{
    const QString place = u"exception.values.%1"_s.arg(number);
    const bool isTop = number + 1 == m_traceback.chain.size();
    const ExceptionName name = exceptionName(exception.type);
    const Ancestry &ancestry = m_ancestries[number];
    const ReportedMessage message = reportedMessage(exception, ancestry, m_mayHaveNotes);

    m_fields +=
        makeField(place + u".module"_s, name.module, name.isCertain ? Field::How::Computed : Field::How::Assumed,
                  name.isCertain ? Text::tr("Module of the exception's class; null for a built-in one.")
                                 : Text::tr("Assumed: the traceback does not tell where the name of the module ends."));
    const bool isKindOpen = isTop && !ancestry.isComplete && ancestry.kinds.isEmpty();
    QString typeNote = isTop ? Text::tr("Class of the exception that ended the program.")
                             : Text::tr("Class of an exception before it; it is sent whatever its class.");
    if (isKindOpen)
        typeNote = Text::tr("Assumed to be reported: the class is not found on this computer, and if it derives from "
                            "one that Rasa leaves out, nothing is sent.");
    m_fields += makeField(place + u".type"_s, Json(name.name), isKindOpen ? Field::How::Assumed : Field::How::Computed,
                          typeNote);
    QStringList valueNotes = {
        Text::tr(
            "Text of the exception, line %1 of the traceback. It is sent unchanged, with whatever paths, names and "
            "values are in it.")
            .arg(exception.textLine)};
    if (!message.note.isEmpty())
        valueNotes += message.note;
    if (exception.isGroup)
        valueNotes += Text::tr("The exceptions inside a group are not sent.");
    m_fields += makeField(place + u".value"_s, Json(message.text),
                          message.isCertain ? Field::How::Computed : Field::How::Assumed, valueNotes.join(u' '));
    const Json how = mechanism();
    m_fields += makeField(place + u".mechanism"_s, how, Field::How::Fixed,
                          Text::tr("The hook for exceptions that nobody caught, and the number of a system error."));

    Json document(Json::Object{{u"module"_s, name.module},
                               {u"type"_s, Json(name.name)},
                               {u"value"_s, Json(message.text)},
                               {u"mechanism"_s, how}});
    if (!exception.frames.empty())
        document.set(u"stacktrace"_s, Json(Json::Object{{u"frames"_s, frames(exception, place)}}));
    return document;
}

Json ExceptionsMaker::frames(const TracebackException &exception, const QString &place)
{
    Json::Array levels;
    QList<Field> rows;
    for (const TracebackFrame &next : exception.frames) {
        Field row;
        const Json level = frame(next, row);
        for (int time = 0; time <= next.repeated && qsizetype(levels.size()) < MostLevels; ++time) {
            levels.push_back(level);
            rows += row;
        }
    }
    const bool anyInApp =
        std::any_of(levels.begin(), levels.end(), [](const Json &level) { return isInApp(level[u"module"]); });
    for (size_t number = 0; number < levels.size(); ++number) {
        // The mark is left out, not false, for other code beside Rasa's.
        if (!anyInApp || isInApp(levels[number][u"module"]))
            levels[number].set(u"in_app"_s, Json(true));
        Field &row = rows[qsizetype(number)];
        row.name = u"%1.stacktrace.frames.%2"_s.arg(place).arg(number);
        row.value = levels[number];
        m_fields += row;
    }
    return Json(std::move(levels));
}

QString sourceNote(SourceContext::State state)
{
    switch (state) {
    case SourceContext::State::Read:
        return Text::tr("The lines of source are sent as they stand in the file, comments included.");
    case SourceContext::State::NoSource:
        return Text::tr("There is no source, so no lines of it are sent.");
    case SourceContext::State::Missing:
        return Text::tr("Assumed: the file is not on this computer; up to five lines before and after would be sent, "
                        "and the line with its indentation.");
    case SourceContext::State::Changed:
        return Text::tr("Assumed: the file here has another line there; up to five lines before and after would be "
                        "sent, and the line with its indentation.");
    }
    Q_UNREACHABLE();
}

Json ExceptionsMaker::frame(const TracebackFrame &frame, Field &field)
{
    const FrameLocation location = m_locator.locate(frame.file);
    const QChar separator = FrameLocator::separator(frame.file);
    const auto fileName = reportedFileName(location.fileName, separator);
    if (!fileName && !m_fileDrop)
        m_fileDrop = fileName.error();
    const SourceContext source = m_sources.around(frame.file, frame.line, frame.source);

    const bool isSourceOpen =
        source.state == SourceContext::State::Missing || source.state == SourceContext::State::Changed;
    field.how = location.isCertain && !isSourceOpen ? Field::How::Computed : Field::How::Assumed;
    field.explanation =
        QStringList{Text::tr("Line %1 of the traceback.").arg(frame.textLine), location.note, sourceNote(source.state),
                    Text::tr("The absolute path is emptied; local variables are not sent.")}
            .join(u' ');
    return Json(Json::Object{{u"filename"_s, Json(fileName.value_or(location.fileName))},
                             {u"abs_path"_s, Json(QString())},
                             {u"function"_s, Json(frame.function)},
                             {u"module"_s, location.module},
                             {u"lineno"_s, Json(frame.line)},
                             {u"pre_context"_s, source.before},
                             {u"context_line"_s, source.line},
                             {u"post_context"_s, source.after}});
}

/** The first rule that drops the report. */
std::optional<Error> dropReason(const PythonTraceback &traceback, const QString &profile,
                                const ExceptionsMaker &exceptions)
{
    const ExceptionName name = exceptionName(traceback.chain.back().type);
    const Ancestry &top = exceptions.top();
    const auto origin = droppedByOrigin(traceback.origin);
    const auto edition = droppedByEdition(profile);
    const auto exit = droppedAsExit(name, top);
    const auto kind = droppedByKind(name, top);
    const auto import = droppedAsImport(name, top);
    for (const auto &reason : {origin, edition, exit, kind, exceptions.fileDrop(), import}) {
        if (reason)
            return reason;
    }
    return std::nullopt;
}

QString textOf(const Json &id)
{
    return id.isString() ? id.toString() : QString::fromUtf8(id.display());
}

/** The version of Rasa in the context, whatever its edition. */
QString rasaVersion(const QList<Field> &context)
{
    for (const Field &field : context) {
        if (field.name == "rasa_open_source"_L1 || field.name == "rasa_pro"_L1)
            return textOf(field.value);
    }
    return {};
}

/** Members of the event besides the exceptions, each with its row. */
class EventMaker
{
public:
    EventMaker(Json &document, QList<Field> &fields) : m_document(document), m_fields(fields) { }

    void add(const QString &name, const Json &value, Field::How how, const QString &explanation)
    {
        m_document.set(name, value);
        m_fields += makeField(name, value, how, explanation);
    }

private:
    Json &m_document;
    QList<Field> &m_fields;
};

Json contextsOf(const QList<Field> &context)
{
    Json contexts(Json::Object{});
    Json rest(Json::Object{});
    for (const Field &field : context) {
        if (field.name == "os"_L1)
            contexts.set(u"Operating System"_s, field.value);
        else
            rest.set(field.name, field.value);
    }
    contexts.set(u"Environment"_s, std::move(rest));
    return contexts;
}

Json libraryOf(const QString &version)
{
    Json package(Json::Object{{u"name"_s, Json(u"pypi:sentry-sdk"_s)}, {u"version"_s, Json(version)}});
    Json::Array integrations = {Json(u"atexit"_s), Json(u"dedupe"_s), Json(u"excepthook"_s)};
    return Json(Json::Object{{u"name"_s, Json(u"sentry.python"_s)},
                             {u"version"_s, Json(version)},
                             {u"packages"_s, Json(Json::Array{std::move(package)})},
                             {u"integrations"_s, Json(std::move(integrations))}});
}

void addEnvelope(EventMaker &event, const ErrorReportRequest &request, const Field &user, const Facts &facts,
                 const QList<Field> &context)
{
    using enum Field::How;
    const bool hasId = user.value.isTruthy();
    event.add(u"event_id"_s, Json(request.eventId), Drawn, Text::tr("Random; drawn anew for each report."));
    event.add(u"timestamp"_s, Json(request.moment.toUTC().toString(u"yyyy-MM-ddThh:mm:ss.zzz"_s) + u"000Z"_s), Assumed,
              Text::tr("Assumed: the moment of this preview stands for that of the error, in UTC."));
    event.add(u"breadcrumbs"_s, Json(Json::Object{{u"values"_s, Json(Json::Array{})}}), Fixed,
              Text::tr("Nothing that happened before is recorded."));
    if (hasId)
        event.add(u"user"_s, Json(Json::Object{{u"id"_s, user.value}}), user.how, user.explanation);
    event.add(u"transaction_info"_s, Json(Json::Object{}), Fixed, Text::tr("Always empty."));
    if (hasId)
        event.add(u"contexts"_s, contextsOf(context), Computed,
                  Text::tr("The context of the other reports, sent only with an ID."));
    event.add(u"release"_s, Json(u"rasa-"_s + rasaVersion(context)), Computed,
              Text::tr("Version of Rasa, as in the context."));
    event.add(u"environment"_s, Json(facts.host.ci ? u"development"_s : u"production"_s), Computed,
              Text::tr("development on a build server (ci in the context), else production."));
    event.add(u"server_name"_s, Json(hasId ? textOf(user.value).trimmed() : u"UNKNOWN"_s), user.how,
              Text::tr("The ID takes the place of the computer's name; UNKNOWN without an ID."));
    const RasaInstallation *installation = facts.installation();
    const bool isKnown = installation && !installation->sentryVersion.isEmpty();
    event.add(u"sdk"_s, libraryOf(isKnown ? installation->sentryVersion : MeasuredLibrary),
              isKnown ? Computed : Assumed,
              isKnown ? Text::tr("The library installed beside Rasa. The form of the report is that of version %1.")
                            .arg(MeasuredLibrary)
                      : Text::tr("Assumed: version %1, whose form this report has.").arg(MeasuredLibrary));
    event.add(u"platform"_s, Json(u"python"_s), Fixed, Text::tr("Always the same."));
}

} // namespace

Result<Preview> makeErrorReport(const EventCatalogue &catalogue, const ErrorReportRequest &request, const Facts &facts,
                                const PythonTraceback &traceback)
{
    const QString profile = request.profile.isEmpty() ? defaultProfile(facts) : request.profile;
    if (!EventCatalogue::profile(profile))
        return failure({.code = Error::Code::UnknownProfile, .detail = profile});
    if (traceback.chain.empty())
        return failure({.code = Error::Code::TracebackMissing});
    if (traceback.broken && traceback.chain.back().members.empty())
        return failure(*traceback.broken);

    Preview preview;
    preview.event = ErrorReportName;
    preview.slug = ErrorReportSlug;
    preview.profile = profile;
    preview.context = makeContext(catalogue, profile, facts, request.context).fields;
    Field user = userIdField(request.machineId, profile, facts);
    if (profile.startsWith("pro-"_L1) && !(facts.license && !facts.license->id.isEmpty()))
        user.value = Json(); // not that of the machine

    Json document(Json::Object{});
    EventMaker event(document, preview.fields);
    event.add(u"level"_s, Json(u"error"_s), Field::How::Fixed, Text::tr("Always the same."));
    ExceptionsMaker exceptions(traceback, facts);
    document.set(u"exception"_s, Json(Json::Object{{u"values"_s, exceptions.values()}}));
    preview.fields += exceptions.fields();
    addEnvelope(event, request, user, facts, preview.context);
    shortenLongTexts(document);

    preview.payload.document = std::move(document);
    preview.payload.indented = preview.payload.document.indented().value_or(QByteArray());
    preview.lens = lensMarks(preview.payload.document, lensKnowledge(facts, nullptr, nullptr, {}));
    if (auto reason = dropReason(traceback, profile, exceptions)) {
        preview.outcome = Preview::Outcome::NotSent;
        preview.reason = std::move(reason);
    } else if (auto wire = preview.payload.document.compact()) {
        preview.payload.wire = *std::move(wire);
        preview.payload.sha256 = sha256Hex(preview.payload.wire);
    } else {
        preview.outcome = Preview::Outcome::NotSent;
        preview.reason = wire.error();
    }
    for (const QList<Field> *fields : {&preview.fields, &preview.context}) {
        for (const Field &field : *fields) {
            if (field.how == Field::How::Assumed)
                preview.assumed.append(field.name);
        }
    }
    return preview;
}

} // namespace Telemetry
