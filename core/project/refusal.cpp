#include "core/project/refusal.h"

#include "core/base/yamltree.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Refusal)
};

} // namespace

tl::unexpected<Error> schemaViolation(const YamlNode &node, const QString &path, const QString &detail)
{
    return failure({.code = Error::Code::SchemaViolation,
                    .detail = detail,
                    .path = path,
                    .line = node.start.line,
                    .column = node.start.column});
}

Error refusedFile(Error error, FileRole role)
{
    if (error.code != Error::Code::NotARegularFile)
        return error;
    // Rasa asks whether it is a file before it opens data and a single domain, and nothing before it opens the others.
    const bool endsAtOnce = error.detail == "a folder"_L1 || error.detail == "a socket"_L1;
    if (role == FileRole::Data)
        error.detail = Text::tr("%1, which Rasa passes over without a word").arg(error.detail);
    else if (role == FileRole::Domain)
        error.detail = Text::tr("%1, so Rasa would take an empty domain instead").arg(error.detail);
    else if (endsAtOnce)
        error.detail = Text::tr("%1, at which rasa train would stop").arg(error.detail);
    else
        error.detail = Text::tr("%1, on whose end rasa train would wait, for ever perhaps").arg(error.detail);
    return error;
}

QString refusalConsequence(const Error &error)
{
    using enum Error::Code;
    switch (error.code) {
    case ProjectMissing:
    case NotARegularFile:
    case NotFinite:
    case NotSerialisable:
    case Cancelled:
        return {};
    case FileTooLarge:
    case YamlTooLarge:
        return Text::tr("This program reads no further; Rasa would try to, as far as memory and time go.");
    default:
        return Text::tr("rasa train would stop here, before anything is reported.");
    }
}

QString refusalMessage(const Error &error)
{
    const QString place = errorPlace(error);
    QString message = place.isEmpty() ? errorSummary(error) : QString(place + u": "_s + errorSummary(error));
    if (!message.endsWith(u'.'))
        message += u'.';
    for (const QString &sentence : {refusalConsequence(error), errorAdvice(error)}) {
        if (!sentence.isEmpty())
            message += u' ' + sentence;
    }
    return message;
}

} // namespace Telemetry
