#include "core/payload/lenskey.h"

#include <QSet>
#include <QStringList>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

using Words = QSet<QString>;

/** "X-Api-Key", "apiKey" and "api_key" all give "api", "key"; a plural gives the singular. */
QStringList wordsOf(QStringView name)
{
    QStringList words;
    QString word;
    const auto finish = [&words, &word] {
        if (word.size() > 3 && word.endsWith(u's') && !word.endsWith("ss"_L1))
            word.chop(1);
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar character = name.at(i);
        if (!character.isLetterOrNumber()) {
            finish();
            continue;
        }
        if (character.isUpper() && i > 0 && name.at(i - 1).isLower())
            finish();
        word += character.toLower();
    }
    finish();
    return words;
}

bool isSecretName(const QStringList &words, QStringView name)
{
    // What such a name is about is not the secret itself.
    static const Words About = {u"env"_s,     u"variable"_s, u"name"_s, u"file"_s,   u"path"_s,
                                u"keyfile"_s, u"length"_s,   u"type"_s, u"field"_s,  u"regex"_s,
                                u"pattern"_s, u"policy"_s,   u"ttl"_s,  u"expiry"_s, u"id"_s};
    static const Words Plain = {u"password"_s, u"passwd"_s, u"pwd"_s,        u"passphrase"_s,
                                u"passcode"_s, u"secret"_s, u"credential"_s, u"authorization"_s,
                                u"apikey"_s,   u"sas"_s,    u"authtoken"_s};
    static const Words KeyOwners = {u"api"_s,     u"access"_s,  u"private"_s,    u"secret"_s,       u"write"_s,
                                    u"license"_s, u"licence"_s, u"encryption"_s, u"signing"_s,      u"account"_s,
                                    u"master"_s,  u"shared"_s,  u"storage"_s,    u"subscription"_s, u"service"_s,
                                    u"auth"_s,    u"crypt"_s,   u"hmac"_s,       u"admin"_s};
    static const Words WordTokens = {
        u"oov"_s,   u"eos"_s,  u"bos"_s, u"pad"_s,  u"unk"_s,     u"unknown"_s,    u"mask"_s,  u"cls"_s,    u"sep"_s,
        u"split"_s, u"max"_s,  u"min"_s, u"next"_s, u"special"_s, u"stop"_s,       u"word"_s,  u"start"_s,  u"end"_s,
        u"first"_s, u"last"_s, u"sub"_s, u"num"_s,  u"prompt"_s,  u"completion"_s, u"total"_s, u"output"_s, u"input"_s};
    if (words.isEmpty() || About.contains(words.last()))
        return false;
    if (std::any_of(words.begin(), words.end(), [](const QString &word) { return Plain.contains(word); }))
        return true;
    const QString before = words.value(words.size() - 2);
    if (words.last() == "key"_L1)
        return KeyOwners.contains(before);
    if (words.last() == "token"_L1)
        return words.size() > 1 ? !WordTokens.contains(before) : !name.endsWith(u's', Qt::CaseInsensitive);
    return false;
}

} // namespace

LensKey lensKey(QStringView name)
{
    static const Words Paths = {u"path"_s, u"dir"_s,      u"directory"_s, u"folder"_s,
                                u"file"_s, u"filename"_s, u"filepath"_s,  u"keyfile"_s};
    static const Words Hosts = {u"host"_s, u"hostname"_s};
    static const Words Addresses = {u"server"_s, u"domain"_s, u"address"_s,  u"addresse"_s,
                                    u"node"_s,   u"broker"_s, u"endpoint"_s, u"proxy"_s};
    static const Words Classes = {u"name"_s, u"type"_s, u"use"_s, u"uses"_s, u"class"_s, u"module"_s};
    const QStringList words = wordsOf(name);
    if (words.isEmpty())
        return {};
    return {.isSecret = isSecretName(words, name),
            .isKey = words.last() == "key"_L1,
            .isPath = Paths.contains(words.last()),
            .isHost = Hosts.contains(words.last()),
            .isAddress = Addresses.contains(words.last()),
            .isClass = words.size() == 1 && Classes.contains(words.last())};
}

} // namespace Telemetry
