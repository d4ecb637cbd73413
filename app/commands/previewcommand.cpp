#include "app/commands/against.h"
#include "app/commands/report.h"
#include "app/commands/words.h"
#include "app/services.h"
#include "core/delivery/curlcommand.h"
#include "core/payload/lensmask.h"
#include "core/project/projectwarning.h"
#include "core/project/refusal.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::PreviewCommand)
};

QString kindWord(Contribution::Kind kind)
{
    switch (kind) {
    case Contribution::Kind::Counted:
        return u"counted"_s;
    case Contribution::Kind::BuiltIn:
        return u"built in"_s;
    case Contribution::Kind::LeftOut:
        return u"left out"_s;
    }
    Q_UNREACHABLE();
}

/** @param error  why Rasa reads no project or drops a report; the latter says its consequence itself */
Json errorJson(const Error &error)
{
    return Json(Json::Object{{u"file"_s, error.path.isEmpty() ? Json() : Json(error.path)},
                             {u"line"_s, error.line > 0 ? Json(error.line) : Json()},
                             {u"column"_s, error.column > 0 ? Json(error.column) : Json()},
                             {u"what"_s, Json(errorSummary(error))},
                             {u"consequence"_s, Json(refusalConsequence(error))},
                             {u"advice"_s, Json(errorAdvice(error))}});
}

Json fieldJson(const Field &field)
{
    Json::Array contributions;
    for (const Contribution &contribution : field.contributions) {
        contributions.emplace_back(
            Json::Object{{u"kind"_s, Json(kindWord(contribution.kind))},
                         {u"file"_s, contribution.path.isEmpty() ? Json() : Json(contribution.path)},
                         {u"line"_s, contribution.line > 0 ? Json(contribution.line) : Json()},
                         {u"amount"_s, Json(contribution.amount)},
                         {u"note"_s, Json(contribution.note)},
                         {u"code"_s, contribution.code.isEmpty() ? Json() : Json(contribution.code)},
                         {u"reason"_s, contribution.reason.isEmpty() ? Json() : Json(contribution.reason)}});
    }
    return Json(Json::Object{{u"name"_s, Json(field.name)},
                             {u"value"_s, field.value},
                             {u"how"_s, Json(howWord(field.how))},
                             {u"explanation"_s, Json(field.explanation)},
                             {u"contributions"_s, Json(std::move(contributions))}});
}

Json fieldsJson(const QList<Field> &fields)
{
    Json::Array items;
    for (const Field &field : fields)
        items.push_back(fieldJson(field));
    return Json(std::move(items));
}

/** The marks, with the marked parts as they may be shown: a secret in them is masked. */
Json lensJson(const Preview &preview)
{
    const MaskedReport shown = masked(preview.payload.document, preview.lens);
    Json::Array items;
    for (qsizetype i = 0; i < preview.lens.size(); ++i) {
        const LensMark &mark = preview.lens.at(i);
        Json::Array path;
        for (const QString &part : mark.path)
            path.emplace_back(part);
        items.emplace_back(Json::Object{{u"path"_s, Json(std::move(path))},
                                        {u"class"_s, Json(lensClassWord(mark.cls))},
                                        {u"value"_s, Json(markedText(shown.document, shown.marks.at(i)))},
                                        {u"start"_s, Json(qint64(mark.start))},
                                        {u"length"_s, mark.length < 0 ? Json() : Json(qint64(mark.length))},
                                        {u"in_name"_s, Json(mark.isInName)}});
    }
    return Json(std::move(items));
}

Json previewJson(const Preview &preview)
{
    Json document(Json::Object{{u"event"_s, Json(preview.event)},
                               {u"profile"_s, Json(preview.profile)},
                               {u"outcome"_s, Json(outcomeWord(preview.outcome))},
                               {u"reason"_s, preview.reason ? errorJson(*preview.reason) : Json()}});
    if (preview.outcome != Preview::Outcome::Refused) {
        const bool hasBytes = !preview.payload.wire.isEmpty();
        document.set(u"payload"_s, preview.payload.document);
        document.set(u"bytes"_s, hasBytes ? Json(qint64(preview.payload.wire.size())) : Json());
        document.set(u"sha256"_s, hasBytes ? Json(preview.payload.sha256) : Json());
    }
    Json::Array remarks;
    for (const SchemaRemark &remark : preview.remarks) {
        remarks.emplace_back(Json::Object{{u"place"_s, Json(remark.place)},
                                          {u"expected"_s, Json(remark.expected)},
                                          {u"found"_s, Json(remark.found)}});
    }
    Json::Array warnings;
    for (const ProjectWarning &warning : preview.warnings) {
        const bool isRemark = warning.weight == ProjectWarning::Weight::Remark;
        warnings.emplace_back(Json::Object{{u"code"_s, Json(warning.code)},
                                           {u"weight"_s, Json(isRemark ? u"remark"_s : u"warning"_s)},
                                           {u"file"_s, Json(warning.path)},
                                           {u"line"_s, warning.line > 0 ? Json(warning.line) : Json()},
                                           {u"text"_s, Json(warning.text)},
                                           {u"fix"_s, Json(warning.fix)}});
    }
    Json::Array assumed;
    for (const QString &name : preview.assumed)
        assumed.emplace_back(name);
    document.set(u"schema"_s, Json(std::move(remarks)));
    document.set(u"lens"_s, lensJson(preview));
    document.set(u"fields"_s, fieldsJson(preview.fields));
    document.set(u"context"_s, fieldsJson(preview.context));
    document.set(u"assumed"_s, Json(std::move(assumed)));
    document.set(u"warnings"_s, Json(std::move(warnings)));
    return document;
}

/** What the privacy lens found in a report, ready to be shown. */
class ShownLens
{
public:
    explicit ShownLens(const Preview &preview) : m_shown(masked(preview.payload.document, preview.lens)) { }

    /** The value of a field with its secrets masked: pretty and wire show them, for who wants the exact bytes. */
    QString value(const QString &section, const Field &field) const
    {
        return QString::fromUtf8(m_shown.document[section][field.name].display());
    }

    /** One line for each mark below @p path. */
    void explain(Console &console, const QStringList &path) const
    {
        for (const LensMark &mark : m_shown.marks) {
            if (mark.path.first(std::min(path.size(), mark.path.size())) != path)
                continue;
            const QString place = mark.path.sliced(path.size()).join(u'.');
            const QString part = markedText(m_shown.document, mark);
            const QString found = mark.isInName ? Text::tr("%1 in a name: %2").arg(lensClassWord(mark.cls), part)
                                                : u"%1: %2"_s.arg(lensClassWord(mark.cls), part);
            console.line(
                u"    "_s
                + (place.isEmpty() ? Text::tr("Lens: %1").arg(found) : Text::tr("Lens, at %1: %2").arg(place, found)));
        }
    }

private:
    MaskedReport m_shown;
};

using DefinitionOf = std::function<const PropertyDefinition *(const QString &)>;

void explainFields(Console &console, const QString &section, const QList<Field> &fields, const ShownLens &lens,
                   const DefinitionOf &definitionOf)
{
    for (const Field &field : fields) {
        console.line(u"%1 = %2  (%3)"_s.arg(field.name, lens.value(section, field), howWord(field.how)));
        const PropertyDefinition *definition = definitionOf(field.name);
        if (definition)
            console.line(u"    "_s + definition->description);
        if (!field.explanation.isEmpty())
            console.line(u"    "_s + field.explanation);
        QList<QStringList> rows;
        for (const Contribution &contribution : field.contributions) {
            QString place = contribution.path;
            if (!place.isEmpty() && contribution.line > 0)
                place += u":%1"_s.arg(contribution.line);
            QStringList notes = {contribution.note, contribution.reason};
            notes.removeAll(QString());
            rows.append(
                {QString::number(contribution.amount), kindWord(contribution.kind), place, notes.join(u": "_s)});
        }
        console.table(rows, u"      "_s);
        if (definition && !definition->privacy.note.isEmpty())
            console.line(u"    "_s + Text::tr("Privacy: %1").arg(definition->privacy.note));
        lens.explain(console, {section, field.name});
    }
}

void explain(Console &console, const Preview &preview, const EventCatalogue &catalogue)
{
    const EventDefinition &event = *catalogue.find(preview.event);
    const ShownLens lens(preview);
    console.line(Text::tr("\"%1\" as %2 sends it").arg(preview.event, preview.profile));
    console.line(event.summary);
    console.line({});
    console.line(Text::tr("Properties"));
    explainFields(console, u"properties"_s, preview.fields, lens,
                  [&event](const QString &name) { return event.property(name); });
    console.line({});
    console.line(Text::tr("Context"));
    explainFields(console, u"context"_s, preview.context, lens,
                  [&catalogue](const QString &name) -> const PropertyDefinition * {
                      for (const PropertyDefinition &member : catalogue.contextMembers()) {
                          if (member.name == name)
                              return &member;
                      }
                      return nullptr;
                  });
}

/** Remarks for people beside the data, on standard error. */
void remark(Console &console, const Preview &preview)
{
    if (preview.outcome == Preview::Outcome::NotSent)
        console.message(refusalMessage(*preview.reason));
    else
        console.message(Text::tr("%1 bytes, SHA-256 %2, as %3 sends it. Nothing was sent.")
                            .arg(preview.payload.wire.size())
                            .arg(preview.payload.sha256, preview.profile));
    if (!preview.assumed.isEmpty())
        console.message(Text::tr("Assumed, because only Rasa itself knows: %1.").arg(preview.assumed.join(u", "_s)));
    const auto counts = lensCounts(preview.lens);
    for (const auto &[cls, count] : counts)
        console.message(
            Text::tr("Privacy lens: %1 (%2). %3").arg(lensClassTitle(cls)).arg(count).arg(lensExplanation(cls)));
    for (const SchemaRemark &schema : preview.remarks)
        console.message(Text::tr("Schema: %1 should be %2.").arg(schema.place, schema.expected));
    tellWarnings(console, preview);
}

Exit run(const Invocation &invocation, Services &services, Console &console)
{
    if (invocation.has(u"against"_s))
        return previewAgainst(invocation, services, console);
    const bool asJson = invocation.has(u"json"_s);
    const QString format = invocation.has(u"format"_s) ? invocation.value(u"format"_s) : u"pretty"_s;
    if (!QStringList({u"pretty"_s, u"wire"_s, u"explain"_s, u"curl"_s}).contains(format))
        return console.failure(
            {.code = Error::Code::Usage,
             .detail = Text::tr("there is no format \"%1\" (pretty, wire, explain, curl)").arg(format)});

    const bool isStrict = invocation.has(u"strict"_s);
    const auto report = previewReport(invocation, services, asJson || isStrict || format == "explain"_L1);
    if (!report)
        return console.failure(report.error());
    const Preview &preview = report->preview;
    const bool isRefused = preview.outcome == Preview::Outcome::Refused;
    const Exit done = isRefused || (isStrict && hasSeriousWarning(preview.warnings)) ? Exit::Failed : Exit::Done;
    if (asJson) {
        console.json(previewJson(preview));
        if (isStrict)
            tellWarnings(console, preview);
        return done;
    }
    if (isRefused) {
        console.message(refusalMessage(*preview.reason));
        return done;
    }
    if (format == "explain"_L1) {
        explain(console, preview, services.catalogue());
    } else if (format == "pretty"_L1) {
        if (!preview.payload.indented.isEmpty())
            console.bytes(preview.payload.indented + '\n');
    } else if (preview.payload.wire.isEmpty()) {
        console.message(refusalMessage(*preview.reason)); // there are no bytes
        if (isStrict)
            tellWarnings(console, preview);
        return Exit::Failed;
    } else if (format == "wire"_L1) {
        console.bytes(preview.payload.wire);
    } else {
        const auto &destination = report->situation.destination;
        if (!destination)
            return console.failure(destination.error());
        console.bytes(curlCommand(destination->url, preview.payload.wire));
    }
    remark(console, preview);
    return done;
}

} // namespace

Command previewCommand()
{
    Command command{
        .name = u"preview"_s,
        .arguments = u"EVENT"_s,
        .fewestWords = 1,
        .mostWords = 1,
        .summary = Text::tr("the exact report that an event would send from here"),
        .details = Text::tr(
            "EVENT is a name or slug of the catalogue: \"Training Started\", training-started. Nothing is sent."),
        .options = reportOptions(),
        .run = run};
    command.options.append(
        {u"format"_s, u"FORMAT"_s,
         Text::tr("pretty (default), wire (exact body bytes), explain (where each value comes from), curl")});
    command.options.append(againstOption());
    command.options.append(strictOption());
    command.options.append(jsonOption());
    return command;
}

} // namespace Telemetry
