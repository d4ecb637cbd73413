#include "core/settings/policy.h"

#include "core/base/yamltree.h"
#include "core/settings/endpoint.h"

#include <QFileInfo>
#include <QSet>
#include <QStringDecoder>

#include <yaml-cpp/yaml.h>

#include <vector>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaximalSize = 64 * 1024;

Error damage(const QString &fact, const YAML::Mark &mark = YAML::Mark::null_mark())
{
    if (mark.is_null())
        return {Error::Code::PolicyDamaged, fact};
    return {Error::Code::PolicyDamaged, fact, {}, mark.line + 1, mark.column + 1};
}

QString text(const YAML::Node &node)
{
    return QString::fromStdString(node.Scalar());
}

Result<void> takeReporting(const YAML::Node &value, Policy &policy)
{
    const QString word = text(value).toLower();
    if (word == u"off"_s || word == u"false"_s)
        policy.isReportingOff = true;
    else if (word != u"on"_s && word != u"true"_s)
        return failure(damage(u"reporting: %1"_s.arg(text(value)), value.Mark()));
    policy.reportingLine = value.Mark().line + 1;
    return {};
}

Result<void> takeEndpoint(const YAML::Node &value, Policy &policy)
{
    const auto url = endpointUrl(text(value));
    if (!url)
        return failure(damage(u"endpoint: %1"_s.arg(url.error().detail), value.Mark()));
    policy.endpoint = url->toString(QUrl::FullyEncoded);
    return {};
}

Result<void> takeDelivery(const YAML::Node &value, Policy &policy)
{
    const QString word = text(value);
    if (word == u"ask"_s)
        policy.delivery = Policy::Delivery::Ask;
    else if (word == u"automatic"_s)
        policy.delivery = Policy::Delivery::Automatic;
    else
        return failure(damage(u"delivery: %1"_s.arg(word), value.Mark()));
    return {};
}

Result<void> takeEntry(const YAML::Node &key, const YAML::Node &value, Policy &policy, QSet<QString> &seen)
{
    if (!key.IsScalar())
        return failure(damage(u"a key that is no word"_s, key.Mark()));
    const QString name = text(key);
    if (seen.contains(name))
        return failure(damage(u"%1 (twice)"_s.arg(name), key.Mark()));
    seen.insert(name);
    using Take = Result<void> (*)(const YAML::Node &, Policy &);
    const Take take = name == u"reporting"_s ? &takeReporting
        : name == u"endpoint"_s              ? &takeEndpoint
        : name == u"delivery"_s              ? &takeDelivery
                                             : nullptr;
    if (!take)
        return failure(damage(name, key.Mark()));
    if (!value.IsScalar())
        return failure(damage(u"%1: no single word"_s.arg(name), key.Mark()));
    return take(value, policy);
}

/** yaml-cpp throws; nothing leaves this function but values. */
Result<void> takeText(const QByteArray &content, Policy &policy)
{
    if (content.trimmed().isEmpty())
        return failure(damage(u"the file is empty"_s));
    try {
        const std::vector<YAML::Node> documents = YAML::LoadAll(content.toStdString());
        if (documents.size() > 1)
            return failure(damage(u"more than one document"_s, documents.at(1).Mark()));
        if (documents.empty() || documents.front().IsNull())
            return {}; // only comments: a template that prescribes nothing yet
        if (!documents.front().IsMap())
            return failure(damage(u"no keys with values"_s, documents.front().Mark()));
        QSet<QString> seen;
        for (const auto &entry : documents.front()) {
            if (auto taken = takeEntry(entry.first, entry.second, policy, seen); !taken)
                return taken;
        }
    } catch (const YAML::Exception &exception) {
        return failure(damage(QString::fromStdString(exception.msg), exception.mark));
    }
    return {};
}

Policy damaged(const QString &path, Error problem)
{
    problem.code = Error::Code::PolicyDamaged;
    problem.path = path;
    Policy policy;
    policy.state = Policy::State::Damaged;
    policy.path = path;
    policy.problem = std::move(problem);
    return policy;
}

} // namespace

QString policyPath()
{
#if defined(Q_OS_MACOS)
    return u"/Library/Application Support/rasa-telemetry/policy.yml"_s;
#else
    return u"/etc/rasa-telemetry/policy.yml"_s;
#endif
}

Policy readPolicy(const QString &path)
{
    Policy policy;
    policy.path = path;
    const auto content = readRegularFile(path, MaximalSize);
    if (!content) {
        // A dangling link is a policy that somebody meant to be there.
        if (content.error().code == Error::Code::FileMissing && !QFileInfo(path).isSymLink())
            return policy;
        Error problem = content.error();
        if (problem.detail.isEmpty())
            problem.detail = errorSummary(problem);
        return damaged(path, std::move(problem));
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(*content);
    if (decoder.hasError() || decoded.contains(QChar(0)))
        return damaged(path, {Error::Code::PolicyDamaged, u"no UTF-8 text"_s});

    policy.state = Policy::State::Valid;
    if (const auto taken = takeText(*content, policy); !taken)
        return damaged(path, taken.error());
    return policy;
}

} // namespace Telemetry
