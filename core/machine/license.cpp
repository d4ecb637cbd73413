#include "core/machine/license.h"

#include "core/base/orderedjson.h"
#include "core/machine/fingerprint.h"
#include "core/machine/smallfile.h"

#include <QRegularExpression>

#include <array>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

struct FoundText
{
    QString text;
    QString source;
};

const std::array<QString, 2> &variableNames()
{
    static const std::array<QString, 2> Names = {u"RASA_PRO_LICENSE"_s, u"RASA_LICENSE"_s};
    return Names;
}

/** The value of an assignment in a `.env` file: quoted, or up to a comment. Nothing for a quote that does not close. */
std::optional<QString> assignedValue(QStringView written)
{
    if (written.startsWith(u'\'')) {
        const qsizetype end = written.indexOf(u'\'', 1);
        return end < 0 ? std::nullopt : std::optional(written.sliced(1, end - 1).toString());
    }
    if (written.startsWith(u'"')) {
        QString value;
        for (qsizetype at = 1; at < written.size(); ++at) {
            if (written[at] == u'"')
                return value;
            if (written[at] == u'\\' && at + 1 < written.size()) {
                ++at;
                value += written[at] == u'n' ? QChar(u'\n') : written[at] == u't' ? QChar(u'\t') : written[at];
            } else {
                value += written[at];
            }
        }
        return {};
    }
    static const QRegularExpression Comment(u"(^|\\s+)#.*$"_s);
    return written.toString().remove(Comment).trimmed();
}

/** The last assignment of @p name in a `.env` file, as far as it is not empty. */
std::optional<FoundText> assignment(const QByteArray &bytes, const QString &name, const QString &path)
{
    static const QRegularExpression Line(u"^\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(.*?)\\s*$"_s);
    std::optional<FoundText> found;
    int number = 0;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (const QString &line : lines) {
        ++number;
        const auto match = Line.match(line);
        if (!match.hasMatch() || match.capturedView(1) != name)
            continue;
        const auto value = assignedValue(match.capturedView(2));
        if (value)
            found = FoundText{*value, u"%1:%2"_s.arg(path).arg(number)};
    }
    return found && found->text.isEmpty() ? std::nullopt : found;
}

std::optional<FoundText> licenseText(const Environment &environment, const QString &projectFolder)
{
    for (const QString &name : variableNames()) {
        const QString value = environment.value(name).value_or(QString());
        if (!value.isEmpty())
            return FoundText{value, name};
    }
    if (projectFolder.isEmpty())
        return {};
    const QString path = projectFolder + u"/.env"_s;
    const auto bytes = smallFile(path);
    if (!bytes)
        return {};
    for (const QString &name : variableNames()) {
        if (const auto found = assignment(*bytes, name, path))
            return found;
    }
    return {};
}

/** The claims of a JSON Web Token, its signature unchecked; a null value for anything else. */
Json claims(const QString &token)
{
    const QList<QByteArray> parts = token.trimmed().toLatin1().split('.');
    if (parts.size() != 3)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(parts[1],
                                                        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                                                            | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    return Json::parse(*decoded).value_or(Json());
}

} // namespace

bool License::isDeveloper() const
{
    return scopes.contains(u"rasa:pro:champion-server-limited"_s)
        || scopes.contains(u"rasa:pro:champion-server-internal"_s);
}

std::optional<License> readLicense(const Environment &environment, const QString &projectFolder)
{
    const auto found = licenseText(environment, projectFolder);
    if (!found)
        return {};
    const Json token = claims(found->text);
    return License{.source = found->source,
                   .hash = sha256Hex(found->text.toUtf8()),
                   .id = token[u"jti"].toString(),
                   .company = token[u"company"].toString(),
                   .scopes = token[u"scope"].toString().split(u' ', Qt::SkipEmptyParts)};
}

} // namespace Telemetry
