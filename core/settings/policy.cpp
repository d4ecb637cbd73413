#include "core/settings/policy.h"

#include "core/base/detail.h"
#include "core/base/yamltree.h"
#include "core/settings/endpoint.h"

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
            refuse(Detail::tr("a key or value is empty"), mark);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { refuse(Detail::tr("an alias"), mark); }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t, const std::string &value) override
    {
        if (!m_isInMapping)
            refuse(Detail::tr("no keys with values"), mark);
        m_words.push_back(wordAt(QString::fromStdString(value), mark));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        refuse(Detail::tr("a list"), mark);
    }
    void OnSequenceEnd() override { }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        if (m_isInMapping)
            refuse(Detail::tr("a mapping inside the mapping"), mark);
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
        return failure(damage(u"reporting: %1"_s.arg(value.text), value));
    policy.reportingLine = value.line;
    return {};
}

Result<void> takeEndpoint(const Word &value, Policy &policy)
{
    const auto url = endpointUrl(value.text);
    if (!url)
        return failure(damage(u"endpoint: %1"_s.arg(url.error().detail), value));
    policy.endpoint = url->toString(QUrl::FullyEncoded);
    return {};
}

Result<void> takeDelivery(const Word &value, Policy &policy)
{
    if (value.text == u"ask"_s)
        policy.delivery = Policy::Delivery::Ask;
    else if (value.text == u"automatic"_s)
        policy.delivery = Policy::Delivery::Automatic;
    else
        return failure(damage(u"delivery: %1"_s.arg(value.text), value));
    return {};
}

Result<void> takeEntry(const Word &key, const Word &value, Policy &policy, QSet<QString> &seen)
{
    if (seen.contains(key.text))
        return failure(damage(u"%1 (twice)"_s.arg(key.text), key));
    seen.insert(key.text);
    if (key.text == u"reporting"_s)
        return takeReporting(value, policy);
    if (key.text == u"endpoint"_s)
        return takeEndpoint(value, policy);
    if (key.text == u"delivery"_s)
        return takeDelivery(value, policy);
    return failure(damage(key.text, key));
}

/** The words of the text, keys and values in turn. yaml-cpp throws; nothing leaves this function but values. */
Result<std::vector<Word>> wordsOf(const QByteArray &content)
{
    PolicyHandler handler;
    try {
        std::istringstream stream(content.toStdString());
        YAML::Parser parser(stream);
        if (parser.HandleNextDocument(handler) && parser.HandleNextDocument(handler))
            return failure(damage(Detail::tr("more than one document")));
    } catch (const YAML::Exception &exception) {
        const YAML::Mark &mark = exception.mark;
        return failure(damage(QString::fromStdString(exception.msg),
                              mark.is_null() ? Word() : Word{{}, mark.line + 1, mark.column + 1}));
    }
    if (handler.refusal())
        return failure(*handler.refusal());
    return handler.words();
}

Result<void> takeText(const QByteArray &content, Policy &policy)
{
    if (content.trimmed().isEmpty())
        return failure(damage(Detail::tr("the file is empty")));
    const auto words = wordsOf(content);
    if (!words)
        return failure(words.error());
    // No words at all: a template of comments that prescribes nothing yet.
    QSet<QString> seen;
    for (size_t i = 0; i + 1 < words->size(); i += 2) {
        if (auto taken = takeEntry((*words)[i], (*words)[i + 1], policy, seen); !taken)
            return taken;
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
        return damaged(path, {Error::Code::PolicyDamaged, Detail::tr("no UTF-8 text")});

    policy.state = Policy::State::Valid;
    if (const auto taken = takeText(*content, policy); !taken)
        return damaged(path, taken.error());
    return policy;
}

} // namespace Telemetry
