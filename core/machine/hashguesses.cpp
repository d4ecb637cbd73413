#include "core/machine/hashguesses.h"

#include <QSet>

#include <initializer_list>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Up to here every word is tried as the owner of every other one; above, the pairs would take minutes. */
constexpr qsizetype MostOwners = 500;

constexpr QByteArrayView Homes[] = {"/home/", "/Users/", "C:\\Users\\"};
constexpr QByteArrayView SharedRoots[] = {"/",         "/root/",      "/srv/",  "/opt/",       "/app/",
                                          "/var/www/", "/workspace/", "/code/", "/workspaces/"};
constexpr QByteArrayView WorkFolders[] = {"",
                                          "projects/",
                                          "Projects/",
                                          "work/",
                                          "code/",
                                          "src/",
                                          "dev/",
                                          "git/",
                                          "repos/",
                                          "github/",
                                          "Github/",
                                          "Documents/",
                                          "documents/",
                                          "Desktop/",
                                          "Downloads/",
                                          "rasa/",
                                          "bots/",
                                          "workspace/",
                                          "PycharmProjects/",
                                          "Documents/GitHub/",
                                          "source/repos/"};

constexpr QByteArrayView Hosts[] = {"github.com", "gitlab.com", "bitbucket.org"};

/** The forms of an address: what stands before the host, between it and the owner, and behind the name. */
constexpr QByteArrayView Forms[][3] = {
    {"https://", "/", ".git\n"}, {"git@", ":", ".git\n"},       {"https://", "/", "\n"},
    {"git@", ":", "\n"},         {"ssh://git@", "/", ".git\n"}, {"ssh://git@", "/", "\n"},
};

QList<QByteArray> asUtf8(const QStringList &texts)
{
    QList<QByteArray> all;
    all.reserve(texts.size());
    for (const QString &text : texts)
        all.append(text.toUtf8());
    return all;
}

QByteArray joined(std::initializer_list<QByteArrayView> parts)
{
    QByteArray text;
    for (const QByteArrayView part : parts)
        text.append(part);
    return text;
}

/** The words below each folder in which people keep their work. */
bool guessBelow(QByteArrayView root, const QList<QByteArray> &words, const TakeGuess &take)
{
    for (const QByteArrayView folder : WorkFolders) {
        QByteArray start = joined({root, folder});
        if (start.startsWith("C:"))
            start.replace('/', '\\');
        for (const QByteArray &word : words) {
            if (!take(joined({start, word})))
                return false;
        }
    }
    return true;
}

bool guessAddresses(QByteArrayView owner, QByteArrayView name, const TakeGuess &take)
{
    for (const QByteArrayView host : Hosts) {
        for (const auto &[start, separator, end] : Forms) {
            if (!take(joined({start, host, separator, owner, "/", name, end})))
                return false;
        }
    }
    return true;
}

} // namespace

QStringList usualWords()
{
    return {u"rasa"_s,
            u"bot"_s,
            u"chatbot"_s,
            u"assistant"_s,
            u"moodbot"_s,
            u"rasa-bot"_s,
            u"rasabot"_s,
            u"rasa_bot"_s,
            u"rasa-chatbot"_s,
            u"rasa_chatbot"_s,
            u"rasa-project"_s,
            u"rasa_project"_s,
            u"rasa-demo"_s,
            u"rasa-assistant"_s,
            u"rasa-test"_s,
            u"rasa-tutorial"_s,
            u"my-bot"_s,
            u"mybot"_s,
            u"my-assistant"_s,
            u"my-rasa-bot"_s,
            u"chat-bot"_s,
            u"chat"_s,
            u"dialog"_s,
            u"faq-bot"_s,
            u"faq"_s,
            u"helpdesk"_s,
            u"helpdesk-bot"_s,
            u"support-bot"_s,
            u"customer-service"_s,
            u"banking-bot"_s,
            u"financial-demo"_s,
            u"insurance-bot"_s,
            u"insurance-demo"_s,
            u"restaurantbot"_s,
            u"formbot"_s,
            u"concertbot"_s,
            u"weather-bot"_s,
            u"voice-assistant"_s,
            u"nlu"_s,
            u"conversational-ai"_s,
            u"demo"_s,
            u"test"_s,
            u"tutorial"_s,
            u"project"_s,
            u"app"_s,
            u"backend"_s,
            u"server"_s,
            u"starter-pack-rasa"_s};
}

QStringList wordsOf(QByteArrayView text)
{
    QStringList words;
    QSet<QString> known;
    const QString all = QString::fromUtf8(text);
    for (const QStringView line : QStringView(all).split(u'\n')) {
        const QString word = line.trimmed().toString();
        if (word.isEmpty() || word.startsWith(u'#') || known.contains(word))
            continue;
        known.insert(word);
        words.append(word);
    }
    return words;
}

bool guessPaths(const GuessWords &words, const TakeGuess &take)
{
    const QList<QByteArray> folders = asUtf8(words.words);
    for (const QByteArrayView home : Homes) {
        for (const QByteArray &name : asUtf8(words.names)) {
            const QByteArray root = joined({home, name});
            if (!take(root) || !guessBelow(joined({root, "/"}), folders, take))
                return false;
        }
    }
    for (const QByteArrayView root : SharedRoots) {
        // The root itself is a place too: in a container the project often lies in /app.
        if ((root.size() > 1 && !take(root.chopped(1))) || !guessBelow(root, folders, take))
            return false;
    }
    return true;
}

bool guessRemotes(const GuessWords &words, const TakeGuess &take)
{
    const QList<QByteArray> names = asUtf8(words.words);
    QList<QByteArray> owners = asUtf8(words.names);
    if (names.size() <= MostOwners)
        owners += names;
    for (const QByteArray &owner : owners) {
        for (const QByteArray &name : names) {
            if (!guessAddresses(owner, name, take))
                return false;
        }
    }
    return true;
}

} // namespace Telemetry
