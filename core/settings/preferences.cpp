#include "core/settings/preferences.h"

#include "core/base/atomicfile.h"
#include "core/base/orderedjson.h"
#include "core/base/yamltree.h"

#include <QDateTime>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstdio>
#include <limits>
#include <optional>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaximalSize = 16 * 1024 * 1024;

template<typename Value>
struct Word
{
    Value value;
    QStringView word;
};

constexpr std::array<Word<Preferences::NoticeAnswer>, 3> NoticeAnswers = {
    {{Preferences::NoticeAnswer::None, u"none"},
     {Preferences::NoticeAnswer::Accepted, u"accepted"},
     {Preferences::NoticeAnswer::Declined, u"declined"}}};
constexpr std::array<Word<Preferences::Delivery>, 2> Deliveries = {
    {{Preferences::Delivery::Ask, u"ask"}, {Preferences::Delivery::Automatic, u"automatic"}}};
constexpr std::array<Word<Preferences::Theme>, 3> Themes = {{{Preferences::Theme::System, u"system"},
                                                             {Preferences::Theme::Light, u"light"},
                                                             {Preferences::Theme::Dark, u"dark"}}};

/** Takes members out of a JSON object and remembers the first that does not fit. */
class Members
{
public:
    explicit Members(const Json &object) : m_object(object) { }

    void take(QStringView name, QString &target)
    {
        if (const Json *value = find(name, Json::Kind::String))
            target = value->toString();
    }

    void take(QStringView name, int &target)
    {
        const Json *value = find(name, Json::Kind::Integer);
        if (!value)
            return;
        const qint64 number = value->toInteger(); // 0 for what does not fit
        if (number < 0 || number > std::numeric_limits<int>::max() || *value != Json(number))
            refuse(name, *value);
        else
            target = int(number);
    }

    void take(QStringView name, QStringList &target)
    {
        const Json *value = find(name, Json::Kind::Array);
        if (!value)
            return;
        target.clear();
        for (const Json &item : value->array()) {
            if (item.isString())
                target.append(item.toString());
            else
                refuse(name, item);
        }
    }

    template<typename Value, size_t Count>
    void take(QStringView name, Value &target, const std::array<Word<Value>, Count> &words)
    {
        const Json *value = find(name, Json::Kind::String);
        if (!value)
            return;
        for (const Word<Value> &known : words) {
            if (known.word == value->toString()) {
                target = known.value;
                return;
            }
        }
        refuse(name, *value);
    }

    const Json *object(QStringView name) { return find(name, Json::Kind::Object); }

    const QString &refusal() const { return m_refusal; }

private:
    const Json *find(QStringView name, Json::Kind kind)
    {
        const Json *value = m_object.find(name);
        if (value && value->kind() != kind) {
            refuse(name, *value);
            return nullptr;
        }
        return value;
    }

    void refuse(QStringView name, const Json &value)
    {
        if (m_refusal.isEmpty()) // a key must not get into a message, so texts are not shown
            m_refusal = value.isString() ? name.toString() : u"%1: %2"_s.arg(name, QString::fromUtf8(value.display()));
    }

    const Json &m_object;
    QString m_refusal;
};

template<typename Value, size_t Count>
Json wordOf(Value value, const std::array<Word<Value>, Count> &words)
{
    for (const Word<Value> &known : words) {
        if (known.value == value)
            return known.word.toString();
    }
    Q_UNREACHABLE();
}

Result<Preferences> preferencesFrom(const Json &root, const QString &path)
{
    Preferences preferences;
    Members members(root);
    QString refusal;
    if (const Json *notice = members.object(u"notice")) {
        Members answer(*notice);
        answer.take(u"answer", preferences.noticeAnswer, NoticeAnswers);
        answer.take(u"revision", preferences.noticeRevision);
        answer.take(u"endpoint", preferences.noticeEndpoint);
        refusal = answer.refusal();
    }
    members.take(u"endpoint", preferences.endpoint);
    members.take(u"write_key", preferences.writeKey);
    members.take(u"delivery", preferences.delivery, Deliveries);
    members.take(u"proxy", preferences.proxy);
    members.take(u"theme", preferences.theme, Themes);
    members.take(u"rasa_path", preferences.rasaPath);
    members.take(u"recent_projects", preferences.recentProjects);
    members.take(u"last_event", preferences.lastEvent);
    members.take(u"last_profile", preferences.lastProfile);
    members.take(u"last_search", preferences.lastSearch);
    members.take(u"editor_command", preferences.editorCommand);
    members.take(u"ca_file", preferences.caFile);
    members.take(u"language", preferences.language);
    members.take(u"window_place", preferences.windowPlace);
    if (refusal.isEmpty())
        refusal = members.refusal();
    if (!refusal.isEmpty())
        return failure({Error::Code::ConfigDamaged, refusal, path});
    return preferences;
}

/** The known members set in @p root; all others keep their value and place. */
void setMembers(Json &root, const Preferences &preferences)
{
    Json notice = root[u"notice"].isObject() ? root[u"notice"] : Json(Json::Object{});
    notice.set(u"answer"_s, wordOf(preferences.noticeAnswer, NoticeAnswers));
    notice.set(u"revision"_s, preferences.noticeRevision);
    notice.set(u"endpoint"_s, preferences.noticeEndpoint);
    root.set(u"notice"_s, std::move(notice));
    root.set(u"endpoint"_s, preferences.endpoint);
    root.set(u"write_key"_s, preferences.writeKey);
    root.set(u"delivery"_s, wordOf(preferences.delivery, Deliveries));
    root.set(u"proxy"_s, preferences.proxy);
    root.set(u"theme"_s, wordOf(preferences.theme, Themes));
    root.set(u"rasa_path"_s, preferences.rasaPath);
    Json::Array projects;
    for (const QString &folder : preferences.recentProjects)
        projects.push_back(folder);
    root.set(u"recent_projects"_s, std::move(projects));
    root.set(u"last_event"_s, preferences.lastEvent);
    root.set(u"last_profile"_s, preferences.lastProfile);
    root.set(u"last_search"_s, preferences.lastSearch);
    root.set(u"editor_command"_s, preferences.editorCommand);
    root.set(u"ca_file"_s, preferences.caFile);
    root.set(u"language"_s, preferences.language);
    root.set(u"window_place"_s, preferences.windowPlace);
}

/** The file's bytes; nothing when it is missing. */
Result<std::optional<QByteArray>> readBytes(const QString &path)
{
    const auto content = readRegularFile(path, MaximalSize);
    if (content)
        return *content;
    if (content.error().code == Error::Code::FileMissing)
        return std::nullopt;
    return failure(content.error());
}

/** What was read as an object; an empty one when there was no file. */
Result<Json> objectFrom(const std::optional<QByteArray> &content, const QString &path)
{
    if (!content)
        return Json(Json::Object{});
    auto root = Json::parse(*content);
    if (!root) {
        Error error = root.error();
        error.path = path;
        return failure(std::move(error));
    }
    if (!root->isObject())
        return failure({Error::Code::ConfigDamaged, u"no object"_s, path});
    return root;
}

Result<Json> readObject(const QString &path)
{
    return readBytes(path).and_then([&path](const auto &content) { return objectFrom(content, path); });
}

/** The content is at fault, not the access to it. */
bool isDamage(Error::Code code)
{
    using enum Error::Code;
    return code == JsonSyntax || code == JsonTooDeep || code == ConfigDamaged || code == FileTooLarge;
}

Result<void> moveAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss.zzz'Z'"_s);
    const QString aside = path + u".damaged-"_s + stamp;
    if (std::rename(QFile::encodeName(path).constData(), QFile::encodeName(aside).constData()) != 0)
        return failure({Error::Code::FileNotReplaceable, systemReason(errno), path});
    return {};
}

} // namespace

QString preferencesPath(const QString &ownConfigFolder)
{
    return ownConfigFolder + u"/settings.json"_s;
}

Result<Preferences> readPreferences(const QString &ownConfigFolder)
{
    const QString path = preferencesPath(ownConfigFolder);
    return readObject(path).and_then([&path](const Json &root) { return preferencesFrom(root, path); });
}

Result<void> writePreferences(const QString &ownConfigFolder, const Preferences &preferences)
{
    const QString path = preferencesPath(ownConfigFolder);
    if (auto made = makeFolders(ownConfigFolder, 0700); !made)
        return made;
    auto root = readObject(path);
    const auto understood = root.and_then([&path](const Json &read) { return preferencesFrom(read, path); });
    if (!understood) {
        if (!isDamage(understood.error().code))
            return failure(understood.error());
        if (auto moved = moveAside(path); !moved)
            return moved;
        root = Json(Json::Object{});
    }
    setMembers(*root, preferences);
    auto bytes = root->indented();
    if (!bytes)
        return failure(bytes.error());
    return replaceFile({.path = path, .bytes = *bytes + '\n', .newMode = 0600});
}

Result<Preferences> changePreferences(const QString &ownConfigFolder, const std::function<void(Preferences &)> &change)
{
    constexpr int MostTries = 10; // each one more means that another program wrote in between
    const QString path = preferencesPath(ownConfigFolder);
    for (int tries = 1;; ++tries) {
        const auto before = readBytes(path);
        if (!before)
            return failure(before.error());
        auto root = objectFrom(*before, path);
        if (!root)
            return failure(root.error());
        const auto known = preferencesFrom(*root, path);
        if (!known)
            return failure(known.error());
        Preferences wanted = *known;
        change(wanted);
        if (wanted == *known)
            return wanted;

        setMembers(*root, wanted);
        const auto bytes = root->indented();
        if (!bytes)
            return failure(bytes.error());
        if (const auto made = makeFolders(ownConfigFolder, 0700); !made)
            return failure(made.error());
        const auto isSame = [&]() -> Result<void> {
            const auto now = readBytes(path);
            if (now && *now == *before)
                return {};
            return failure({Error::Code::FileChanged, {}, path});
        };
        const auto replaced = replaceFile({.path = path, .bytes = *bytes + '\n', .newMode = 0600, .lastCheck = isSame});
        if (!replaced && replaced.error().code == Error::Code::FileChanged && tries < MostTries)
            continue;
        if (!replaced)
            return failure(replaced.error());
        const auto after = readPreferences(ownConfigFolder);
        if (!after)
            return failure(after.error());
        if (*after != wanted)
            return failure({Error::Code::ConfigNotConfirmed, {}, path});
        return *after;
    }
}

} // namespace Telemetry
