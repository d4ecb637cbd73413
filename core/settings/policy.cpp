#include "core/settings/policy.h"

#include "core/base/yamltree.h"
#include "core/settings/endpoint.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <QStringDecoder>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Policy)
};

constexpr qint64 MaximalSize = 64 * 1024;

/** A scalar of the one mapping that a policy is. */
struct Word
{
    QString text;
    int line = 0; ///< from 1
    int column = 0; ///< from 1
};

Error damage(const QString &fact, const Word &word = {})
{
    return {Error::Code::PolicyDamaged, fact, {}, word.line, word.column};
}

/**
 * Takes the words of one flat mapping out of yaml-cpp's events and remembers the first thing that is none. No tree is
 * built: yaml-cpp's own loader never ends on some texts and lets keys repeat.
 */
class PolicyHandler : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override
    {
        if (m_isInMapping)
            refuse(Text::tr("a key or value is empty"), mark);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { refuse(Text::tr("aliases are not allowed"), mark); }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t, const std::string &value) override
    {
        if (!m_isInMapping)
            refuse(Text::tr("there are no keys with values"), mark);
        m_words.push_back(wordAt(QString::fromStdString(value), mark));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        refuse(Text::tr("lists are not allowed"), mark);
    }
    void OnSequenceEnd() override { }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        if (m_isInMapping)
            refuse(Text::tr("mappings inside the mapping are not allowed"), mark);
        m_isInMapping = true;
    }
    void OnMapEnd() override { }

    /** Keys and values in turn. */
    const std::vector<Word> &words() const { return m_words; }
    const std::optional<Error> &refusal() const { return m_refusal; }

private:
    static Word wordAt(QString text, const YAML::Mark &mark)
    {
        return {std::move(text), mark.line + 1, mark.column + 1};
    }

    void refuse(const QString &fact, const YAML::Mark &mark)
    {
        if (!m_refusal)
            m_refusal = damage(fact, wordAt({}, mark));
    }

    bool m_isInMapping = false;
    std::vector<Word> m_words;
    std::optional<Error> m_refusal;
};

Result<void> takeReporting(const Word &value, Policy &policy)
{
    const QString word = value.text.toLower();
    if (word == u"off"_s || word == u"false"_s)
        policy.isReportingOff = true;
    else if (word != u"on"_s && word != u"true"_s)
        return failure(damage(Text::tr("reporting is on or off, not \"%1\"").arg(value.text), value));
    policy.reportingLine = value.line;
    return {};
}

Result<void> takeEndpoint(const Word &value, Policy &policy)
{
    const auto url = endpointUrl(value.text);
    if (!url)
        return failure(damage(u"endpoint: "_s + errorSummary(url.error()), value));
    policy.endpoint = url->toString(QUrl::FullyEncoded);
    policy.endpointLine = value.line;
    return {};
}

Result<void> takeDelivery(const Word &value, Policy &policy)
{
    if (value.text == u"ask"_s)
        policy.delivery = Policy::Delivery::Ask;
    else if (value.text == u"automatic"_s)
        policy.delivery = Policy::Delivery::Automatic;
    else
        return failure(damage(Text::tr("delivery is ask or automatic, not \"%1\"").arg(value.text), value));
    policy.deliveryLine = value.line;
    return {};
}

Result<void> takeEntry(const Word &key, const Word &value, Policy &policy, QSet<QString> &seen)
{
    if (seen.contains(key.text))
        return failure(damage(Text::tr("%1 stands there twice").arg(key.text), key));
    seen.insert(key.text);
    if (key.text == u"reporting"_s)
        return takeReporting(value, policy);
    if (key.text == u"endpoint"_s)
        return takeEndpoint(value, policy);
    if (key.text == u"delivery"_s)
        return takeDelivery(value, policy);
    return failure(
        damage(Text::tr("there is no key \"%1\", only reporting, endpoint and delivery").arg(key.text), key));
}

/** The words of the text, keys and values in turn. yaml-cpp throws; nothing leaves this function but values. */
Result<std::vector<Word>> wordsOf(const QByteArray &content)
{
    PolicyHandler handler;
    try {
        std::istringstream stream(content.toStdString());
        YAML::Parser parser(stream);
        if (parser.HandleNextDocument(handler) && parser.HandleNextDocument(handler))
            return failure(damage(Text::tr("there is more than one document")));
    } catch (const YAML::Exception &exception) {
        const YAML::Mark &mark = exception.mark;
        return failure(damage(QString::fromStdString(exception.msg),
                              mark.is_null() ? Word() : Word{{}, mark.line + 1, mark.column + 1}));
    }
    if (handler.refusal())
        return failure(*handler.refusal());
    return handler.words();
}

/** Takes what @p content says into @p policy. @return all that is wrong with it */
QList<Error> takeText(const QByteArray &content, Policy &policy)
{
    if (content.trimmed().isEmpty())
        return {damage(Text::tr("the file is empty"))};
    const auto words = wordsOf(content);
    if (!words)
        return {words.error()};
    // No words at all: a template of comments that prescribes nothing yet.
    QSet<QString> seen;
    QList<Error> problems;
    for (size_t i = 0; i + 1 < words->size(); i += 2) {
        if (auto taken = takeEntry((*words)[i], (*words)[i + 1], policy, seen); !taken)
            problems.append(taken.error());
    }
    return problems;
}

Policy damaged(const QString &path, QList<Error> problems)
{
    for (Error &problem : problems) {
        problem.code = Error::Code::PolicyDamaged;
        problem.path = path;
    }
    return {.state = Policy::State::Damaged, .path = path, .problems = std::move(problems)};
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
        return damaged(path, {problem});
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(*content);
    if (decoder.hasError() || decoded.contains(QChar(0)))
        return damaged(path, {damage(Text::tr("no UTF-8 text"))});

    policy.state = Policy::State::Valid;
    auto problems = takeText(*content, policy);
    return problems.isEmpty() ? policy : damaged(path, std::move(problems));
}

} // namespace Telemetry
