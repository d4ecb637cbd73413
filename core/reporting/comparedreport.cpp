#include "core/reporting/comparedreport.h"

#include "core/base/textfile.h"
#include "core/delivery/history.h"
#include "core/delivery/outbox.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::ComparedReport)
};

constexpr qint64 MostBytes = 64 * 1024 * 1024;

Result<QByteArray> contentOf(const QString &path)
{
    const auto file = TextFile::open(path);
    if (!file)
        return failure(file.error());
    QByteArray bytes;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const qsizetype count = (*file)->read(piece.data(), piece.size());
        if (count < 0)
            return failure({.code = Error::Code::FileUnreadable,
                            .detail = QString::fromLocal8Bit(std::strerror(errno)),
                            .path = path});
        if (count == 0)
            return bytes;
        bytes.append(piece.constData(), count);
        if (bytes.size() > MostBytes)
            return failure({.code = Error::Code::FileTooLarge,
                            .detail = Text::tr("more than %1 MB").arg(MostBytes / 1024 / 1024),
                            .path = path});
    }
}

Result<ComparedReport> keptReport(Database &database, qint64 id, const LensKnowledge &knowledge)
{
    const auto stored = Outbox(database).report(id);
    if (!stored)
        return failure(stored.error());
    auto report = comparedReport(stored->body, knowledge);
    if (report)
        report->profile = stored->profile;
    return report;
}

} // namespace

ComparedReport comparedReport(const Preview &preview)
{
    ComparedReport report{.document = preview.payload.document, .lens = preview.lens, .profile = preview.profile};
    const auto addAssumed = [&report](const QString &object, const QList<Field> &fields) {
        for (const Field &field : fields) {
            if (field.how == Field::How::Assumed)
                report.assumed.append(QStringList{object, field.name});
        }
    };
    if (preview.assumed.contains(u"userId"_s) || preview.assumed.contains(u"metrics_id"_s))
        report.assumed.append(QStringList{u"userId"_s});
    addAssumed(u"properties"_s, preview.fields);
    addAssumed(u"context"_s, preview.context);
    return report;
}

Result<ComparedReport> comparedReport(QByteArrayView json, const LensKnowledge &knowledge)
{
    auto document = Json::parse(json);
    if (!document)
        return failure(document.error());
    if (!document->isObject())
        return failure({.code = Error::Code::ValueInvalid, .detail = Text::tr("a report is a JSON object"), .line = 1});
    ComparedReport report{.document = *std::move(document)};
    report.lens = lensMarks(report.document, knowledge);
    return report;
}

Result<ComparedReport> readComparedReport(const QString &path, const LensKnowledge &knowledge)
{
    const auto bytes = contentOf(path);
    if (!bytes)
        return failure(bytes.error());
    auto report = comparedReport(*bytes, knowledge);
    if (!report) {
        Error error = report.error();
        error.path = path;
        return failure(error);
    }
    return report;
}

Result<std::optional<ComparedReport>> lastSentReport(const Environment &environment, const QString &event,
                                                     const LensKnowledge &knowledge)
{
    Database database(environment.ownStateFolder());
    const auto attempt = History(database).lastSent(event);
    if (!attempt)
        return failure(attempt.error());
    if (!*attempt)
        return std::optional<ComparedReport>();
    auto report = keptReport(database, (*attempt)->report, knowledge);
    if (!report)
        return failure(report.error());
    report->sent = (*attempt)->started;
    return std::optional(*std::move(report));
}

Result<ComparedReport> keptReport(const Environment &environment, qint64 id, const LensKnowledge &knowledge)
{
    Database database(environment.ownStateFolder());
    return keptReport(database, id, knowledge);
}

} // namespace Telemetry
