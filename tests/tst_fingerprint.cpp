#include "core/base/orderedjson.h"
#include "core/machine/fingerprint.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

Json goldenCases(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/events/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing test data: %s", qPrintable(name));
    return Json::parse(file.readAll()).value();
}

QString hashOfUrl(const QString &url)
{
    return sha256Hex((url + u'\n').toUtf8());
}

} // namespace

class TestFingerprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        // No configuration of the account or the system has a say, and no repository above the temporary folder.
        m_environment = Environment({{u"PATH"_s, Environment::current().value(u"PATH"_s).value_or(QString())},
                                     {u"HOME"_s, path(u"home"_s)},
                                     {u"GIT_CONFIG_GLOBAL"_s, path(u"gitconfig"_s)},
                                     {u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s},
                                     {u"GIT_CEILING_DIRECTORIES"_s, m_folder->path()}});
        writeFile(u"gitconfig"_s,
                  "[user]\nname = Nobody\nemail = nobody@example.com\n[protocol \"file\"]\nallow = always\n");
    }

    void paths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("expected");
        const Json cases = goldenCases(u"directory-hash-cases.json"_s);
        QCOMPARE(cases.array().size(), std::size_t(18));
        for (const Json &one : cases.array()) {
            QTest::addRow("golden: '%s'", qPrintable(one[u"path"].toString()))
                << one[u"path"].toString() << one[u"as_seen_from"].toString() << one[u"sha256"].toString();
        }
        const auto row = [](const char *title, const QString &path, const QString &folder, const char *expected) {
            QTest::newRow(title) << path << folder << QString::fromLatin1(expected);
        };
        row("absolute", u"/home/user/bot"_s, u"/"_s,
            "2a90944e40bf4173408a11f9e9ced8bdd83edabbc67cb839ebfde41fb3f814c8");
        row("below the root", u"srv/bot"_s, u"/"_s, "1b8c3b6105246f6c79a50326372287a714177aa5980d9fae4c1509b2edf39f52");
        row("not ASCII", u"."_s, u"/home/j\u00f6rg/b\u00f6t"_s,
            "db65e961d978faf39239ac3365acd0168b6368f3e942d8d7de745aab67b44b1a");
    }
    void paths()
    {
        QFETCH(QString, path);
        QFETCH(QString, folder);
        QTEST(pathHash(path, folder), "expected");
    }

    void goldenContexts()
    {
        const Json cases = goldenCases(u"context-cases.json"_s);
        QCOMPARE(cases.array().size(), std::size_t(19));
        for (const Json &one : cases.array()) {
            QCOMPARE(one[u"context"][u"directory"].toString(), pathHash({}, u"/srv/bot"_s));
            QCOMPARE(one[u"context"][u"project"].toString(), hashOfUrl(u"https://example.com/acme/bot.git"_s));
        }
    }

    void goldenRemotes_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("expected"); // null stands as an empty text
        const Json cases = goldenCases(u"project-fingerprint-cases.json"_s);
        QCOMPARE(cases.array().size(), std::size_t(5));
        for (const Json &one : cases.array()) {
            const QString origin = one[u"origin"].toString();
            QTest::newRow(origin.isEmpty() ? "no origin" : qPrintable(origin)) << origin << one[u"project"].toString();
        }
        QTest::newRow("with a token") << u"https://user:ghp_0123456789@example.com/a.git"_s
                                      << hashOfUrl(u"https://user:ghp_0123456789@example.com/a.git"_s);
        QTest::newRow("ssh form") << u"git@github.com:RasaHQ/rasa.git"_s
                                  << u"4ef2a114506c0384849853d0d495010cfe7911b23ceb587c00e2163516bd6cd6"_s;
        QTest::newRow("https form") << u"https://github.com/RasaHQ/rasa.git"_s
                                    << u"2b931ee276ef4bd1f175047141a447c2dbe13ef75d3c7b230968bee20bde6330"_s;
    }
    void goldenRemotes()
    {
        QFETCH(QString, origin);
        const QString bot = repository(u"my b\u00f6t"_s);
        Environment environment = m_environment;
        if (origin == u"git is not installed") {
            environment = environment.with(u"PATH"_s, m_folder->path());
        } else if (!origin.isEmpty()) {
            git(bot, {u"remote"_s, u"add"_s, u"origin"_s, origin});
        }
        const GitRemote remote = readGitRemote(bot, environment);
        QTEST(remote.hash, "expected");
        QCOMPARE(remote.output, remote.hash.isEmpty() ? QByteArray() : (origin + u'\n').toUtf8());
        using enum GitRemote::State;
        QCOMPARE(remote.state, origin.isEmpty() ? NoRemote : origin == u"git is not installed" ? NoGit : Found);
    }

    void noRepository()
    {
        QCOMPARE(readGitRemote(m_folder->path(), m_environment), GitRemote{.state = GitRemote::State::NoRepository});
    }

    void noFolder()
    {
        QCOMPARE(readGitRemote(path(u"gone"_s), m_environment), GitRemote{.state = GitRemote::State::Failed});
    }

    void anotherRemoteOnly()
    {
        const QString bot = repository(u"bot"_s);
        git(bot, {u"remote"_s, u"add"_s, u"upstream"_s, u"https://example.com/a.git"_s});
        QCOMPARE(readGitRemote(bot, m_environment), GitRemote{.state = GitRemote::State::NoRemote});
    }

    void folderBelow()
    {
        const QString bot = repositoryWithOrigin(u"bot"_s, u"https://example.com/a.git"_s);
        QVERIFY(QDir(bot).mkpath(u"data/nlu"_s));
        QCOMPARE(readGitRemote(bot + u"/data/nlu"_s, m_environment).hash, hashOfUrl(u"https://example.com/a.git"_s));
    }

    void linkedFolder()
    {
        const QString bot = repositoryWithOrigin(u"bot"_s, u"https://example.com/a.git"_s);
        QVERIFY(QFile::link(bot, path(u"link"_s)));
        QCOMPARE(readGitRemote(path(u"link"_s), m_environment).hash, hashOfUrl(u"https://example.com/a.git"_s));
    }

    void firstOfTwoUrls()
    {
        const QString bot = repositoryWithOrigin(u"bot"_s, u"https://example.com/a.git"_s);
        git(bot, {u"remote"_s, u"set-url"_s, u"--add"_s, u"origin"_s, u"https://example.com/b.git"_s});
        QCOMPARE(readGitRemote(bot, m_environment).output, QByteArray("https://example.com/a.git\n"));
    }

    void insteadOf()
    {
        writeFile(u"gitconfig"_s, "[url \"git@example.com:\"]\ninsteadOf = https://example.com/\n");
        const QString bot = repositoryWithOrigin(u"bot"_s, u"https://example.com/acme/bot.git"_s);
        QCOMPARE(readGitRemote(bot, m_environment).output, QByteArray("git@example.com:acme/bot.git\n"));
        QCOMPARE(readGitRemote(bot, m_environment).hash,
                 u"fe7a7bd2a1dd25fa6af314cb4464243453e067aa3083fb6646d7d78c43d18d82"_s);
    }

    void worktree()
    {
        const QString bot = repositoryWithOrigin(u"bot"_s, u"https://example.com/a.git"_s);
        git(bot, {u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, u"first"_s});
        git(bot, {u"worktree"_s, u"add"_s, u"-q"_s, path(u"other"_s)});
        QCOMPARE(readGitRemote(path(u"other"_s), m_environment).hash, hashOfUrl(u"https://example.com/a.git"_s));
    }

    void submodule()
    {
        const QString inner = repository(u"inner"_s);
        git(inner, {u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, u"first"_s});
        const QString bot = repositoryWithOrigin(u"bot"_s, u"https://example.com/a.git"_s);
        git(bot, {u"submodule"_s, u"--quiet"_s, u"add"_s, inner, u"part"_s});
        QCOMPARE(readGitRemote(bot + u"/part"_s, m_environment).output, inner.toUtf8() + '\n');
        QCOMPARE(readGitRemote(bot, m_environment).hash, hashOfUrl(u"https://example.com/a.git"_s));
    }

    void projectBringsNoGitOfItsOwn()
    {
        fakeGit(u"bin"_s, "echo https://example.com/evil.git\n");
        const Environment environment = m_environment.with(u"PATH"_s, u".:bin:"_s);
        QCOMPARE(readGitRemote(path(u"bin"_s), environment).state, GitRemote::State::NoGit);
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<GitRemote>("expected");
        using enum GitRemote::State;
        QTest::newRow("arguments and surroundings")
            << QByteArray("printf '%s|' \"$@\" \"$GIT_TERMINAL_PROMPT\" \"${PWD##*/}\"; read line || printf closed")
            << GitRemote{Found, "remote|get-url|origin|0|bot|closed", sha256Hex("remote|get-url|origin|0|bot|closed")};
        QTest::newRow("complaints are not output")
            << QByteArray("echo warning >&2; echo x") << GitRemote{Found, "x\n", sha256Hex("x\n")};
        QTest::newRow("no repository") << QByteArray("echo x; exit 128") << GitRemote{NoRepository, {}, {}};
        QTest::newRow("no remote") << QByteArray("exit 2") << GitRemote{NoRemote, {}, {}};
        QTest::newRow("another exit code") << QByteArray("exit 7") << GitRemote{Failed, {}, {}};
        QTest::newRow("killed") << QByteArray("echo x; kill -9 $$") << GitRemote{Failed, {}, {}};
        QTest::newRow("endless output") << QByteArray("while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done")
                                        << GitRemote{Failed, {}, {}};
        QTest::newRow("never ends") << QByteArray("exec sleep 20") << GitRemote{Failed, {}, {}};
    }
    void answers()
    {
        QFETCH(QByteArray, script);
        fakeGit(u"bin"_s, script);
        QVERIFY(QDir(m_folder->path()).mkpath(u"bot"_s));
        QElapsedTimer clock;
        clock.start();
        QTEST(readGitRemote(path(u"bot"_s), m_environment.with(u"PATH"_s, path(u"bin"_s) + u":/usr/bin:/bin"_s)),
              "expected");
        QVERIFY2(clock.elapsed() < 5000, "two seconds are the limit");
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    void writeFile(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void fakeGit(const QString &folder, const QByteArray &script)
    {
        QVERIFY(QDir(m_folder->path()).mkpath(folder));
        writeFile(folder + u"/git"_s, "#!/bin/sh\n" + script + '\n');
        QVERIFY(
            QFile::setPermissions(path(folder + u"/git"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void git(const QString &folder, const QStringList &arguments)
    {
        QProcessEnvironment variables;
        for (auto it = m_environment.variables().cbegin(); it != m_environment.variables().cend(); ++it)
            variables.insert(it.key(), it.value());
        QProcess process;
        process.setWorkingDirectory(folder);
        process.setProcessEnvironment(variables);
        process.start(u"git"_s, arguments);
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    QString repository(const QString &name)
    {
        if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
            qFatal("these tests need git");
        const QString folder = path(name);
        QDir(m_folder->path()).mkpath(name);
        git(folder, {u"init"_s, u"-q"_s});
        return folder;
    }

    QString repositoryWithOrigin(const QString &name, const QString &url)
    {
        const QString folder = repository(name);
        git(folder, {u"remote"_s, u"add"_s, u"origin"_s, url});
        return folder;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Environment m_environment;
};

QTEST_GUILESS_MAIN(TestFingerprint)
#include "tst_fingerprint.moc"
