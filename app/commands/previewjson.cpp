#include "app/commands/previewjson.h"

#include "core/payload/lensmask.h"
#include "core/project/projectwarning.h"
#include "core/project/refusal.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

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
            Json::Object{{u"kind"_s, Json(contributionWord(contribution.kind))},
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

} // namespace

QString contributionWord(Contribution::Kind kind)
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

} // namespace Telemetry
