#include "core/machine/reidentification.h"

#include "core/machine/fingerprint.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

/** The guesses as texts; a Windows path keeps its backslashes. */
QSet<QByteArray> pathsOf(const GuessWords &words)
{
    QSet<QByteArray> paths;
    guessPaths(words, [&paths](QByteArrayView guess) {
        paths.insert(guess.toByteArray());
        return true;
    });
    return paths;
}

QSet<QByteArray> remotesOf(const GuessWords &words)
{
    QSet<QByteArray> remotes;
    guessRemotes(words, [&remotes](QByteArrayView guess) {
        remotes.insert(guess.toByteArray());
        return true;
    });
    return remotes;
}

bool runGit(const QString &folder, const QStringList &arguments)
{
    QProcess git;
    git.setWorkingDirectory(folder);
    git.start(u"git"_s, arguments);
    return git.waitForFinished() && git.exitCode() == 0;
}

QStringList textsOf(const Reidentification &found)
{
    QStringList texts;
    for (const HashMatch &match : found.matches)
        texts.append(match.text);
    return texts;
}

} // namespace

class TestReidentification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsFindAPath_data()
    {
        QTest::addColumn<QString>("hash");
        QTest::addColumn<QString>("path");

        // The values of telemetry.md 7.2.
        QTest::newRow("home of Linux") << u"2a90944e40bf4173408a11f9e9ced8bdd83edabbc67cb839ebfde41fb3f814c8"_s
                                       << u"/home/user/bot"_s;
        QTest::newRow("server") << u"1b8c3b6105246f6c79a50326372287a714177aa5980d9fae4c1509b2edf39f52"_s
                                << u"/srv/bot"_s;
        QTest::newRow("letters beyond ASCII")
            << u"db65e961d978faf39239ac3365acd0168b6368f3e942d8d7de745aab67b44b1a"_s << u"/home/j\u00f6rg/b\u00f6t"_s;
        for (const QString &path : {u"/app"_s, u"/home/user"_s, u"/Users/user/projects/rasa-bot"_s,
                                    u"C:\\Users\\user\\Documents\\GitHub\\rasa-bot"_s})
            QTest::newRow(qPrintable(path)) << sha256Hex(path.toUtf8()) << path;
    }

    void wordsFindAPath()
    {
        QFETCH(const QString, hash);
        QFETCH(const QString, path);
        GuessControl control;
        const auto found = reidentify(
            {.folderHash = hash,
             .words = {.names = {u"user"_s, u"j\u00f6rg"_s}, .words = usualWords() + QStringList{u"b\u00f6t"_s}}},
            control);
        QCOMPARE(found.matches, (QList<HashMatch>{{.hash = hash, .text = path, .source = GuessSource::Words}}));
        QVERIFY(found.isWhole);
        QCOMPARE(found.efforts.size(), 1);
        QVERIFY(found.efforts.first().paths > 0);
        QCOMPARE(found.efforts.first().addresses, 0);
        QCOMPARE(control.tried, found.efforts.first().paths);
    }

    void wordsFindARemote_data()
    {
        QTest::addColumn<QString>("hash");
        QTest::addColumn<QString>("address");

        // The values of telemetry.md 7.1: anybody who knows the names of public repositories can try them.
        QTest::newRow("login by key") << u"4ef2a114506c0384849853d0d495010cfe7911b23ceb587c00e2163516bd6cd6"_s
                                      << u"git@github.com:RasaHQ/rasa.git"_s;
        QTest::newRow("web address") << u"2b931ee276ef4bd1f175047141a447c2dbe13ef75d3c7b230968bee20bde6330"_s
                                     << u"https://github.com/RasaHQ/rasa.git"_s;
        for (const QString &address :
             {u"https://gitlab.com/RasaHQ/rasa"_s, u"ssh://git@bitbucket.org/RasaHQ/rasa.git"_s,
              u"https://github.com/rasa/chatbot.git"_s})
            QTest::newRow(qPrintable(address)) << sha256Hex(QByteArray(address.toUtf8() + '\n')) << address;
    }

    void wordsFindARemote()
    {
        QFETCH(const QString, hash);
        QFETCH(const QString, address);
        GuessControl control;
        const auto found =
            reidentify({.remoteHash = hash, .words = {.names = {u"RasaHQ"_s}, .words = usualWords()}}, control);
        QCOMPARE(found.matches, (QList<HashMatch>{{.hash = hash, .text = address, .source = GuessSource::Words}}));
    }

    void unknownNamesAreNotFound()
    {
        GuessControl control;
        const auto found = reidentify({.folderHash = sha256Hex("/home/somebody/else"),
                                       .remoteHash = sha256Hex("https://git.example/acme/bot.git\n"),
                                       .words = {.names = {u"user"_s}, .words = usualWords()}},
                                      control);
        QVERIFY(found.matches.isEmpty());
        QVERIFY(found.isWhole);
        QVERIFY(found.efforts.first().paths > 1000);
        QVERIFY(found.efforts.first().addresses > 1000);
    }

    void foldersOfThisComputer()
    {
        const QTemporaryDir home;
        const QString project = QDir(home.path()).canonicalPath() + u"/work/a \u00e4/bot"_s;
        QVERIFY(QDir().mkpath(project + u"/data"_s));
        QVERIFY(QDir().mkpath(home.path() + u"/other"_s));
        QVERIFY(runGit(project, {u"init"_s, u"-q"_s}));
        QVERIFY(runGit(project, {u"remote"_s, u"add"_s, u"origin"_s, u"https://git.example/acme/bot.git"_s}));
        const ReidentificationRequest request = {.folderHash = sha256Hex(project.toUtf8()),
                                                 .remoteHash = sha256Hex("https://git.example/acme/bot.git\n"),
                                                 .roots = {home.path()},
                                                 .environment = Environment::current()};
        GuessControl control;
        const auto found = reidentify(request, control);
        QCOMPARE(textsOf(found), (QStringList{project, u"https://git.example/acme/bot.git"_s}));
        QCOMPARE(found.efforts.first().source, GuessSource::KnownFolders);
        QCOMPARE(found.efforts.first().addresses, 1);

        auto shallow = request;
        shallow.depth = 2; // the project lies one level deeper
        QVERIFY(reidentify(shallow, control).matches.isEmpty());

        auto named = shallow;
        named.folders = {project}; // a project opened lately is tried wherever it lies
        QCOMPARE(textsOf(reidentify(named, control)), textsOf(found));

        auto nested = shallow;
        nested.roots = {home.path(), home.path() + u"/work"_s}; // the inner root reaches one level further
        QCOMPARE(textsOf(reidentify(nested, control)), textsOf(found));
    }

    void linksAreNotFollowed()
    {
        const QTemporaryDir home;
        const QTemporaryDir outside;
        QVERIFY(QDir().mkpath(outside.path() + u"/bot"_s));
        QVERIFY(QFile::link(outside.path(), home.path() + u"/link"_s));
        QVERIFY(QFile::link(home.path(), home.path() + u"/ring"_s));
        GuessControl control;
        const QString bot = QFileInfo(outside.path() + u"/bot"_s).canonicalFilePath();
        const auto found =
            reidentify({.folderHash = sha256Hex(bot.toUtf8()), .roots = {home.path()}, .depth = 30}, control);
        QVERIFY(found.matches.isEmpty());
        QCOMPARE(found.efforts.first().paths, 1);
    }

    void cancelledAndEmpty()
    {
        GuessControl control;
        QCOMPARE(reidentify({.folderHash = sha256Hex("/app")}, control), Reidentification());
        control.cancelled = true;
        const auto found = reidentify({.folderHash = sha256Hex("/home/user/nowhere"),
                                       .roots = {QDir::rootPath()},
                                       .words = {.names = {u"user"_s}, .words = usualWords()}},
                                      control);
        QVERIFY(!found.isWhole);
        QVERIFY(found.matches.isEmpty());
        QVERIFY(control.tried <= 1);
    }

    void wordLists()
    {
        QCOMPARE(wordsOf("bot\n  my bot \r\n\n# note\nbot\nb\xc3\xb6t"),
                 (QStringList{u"bot"_s, u"my bot"_s, u"b\u00f6t"_s}));
        QVERIFY(pathsOf({.names = {u"me"_s}, .words = {u"bot"_s}}).contains("/home/me/projects/bot"));
        QVERIFY(!pathsOf({.words = {u"bot"_s}}).contains("/home/me/bot"));
        // With very many words only the names are owners.
        QStringList many;
        for (int i = 0; i < 1000; ++i)
            many.append(u"w%1"_s.arg(i));
        const auto remotes = remotesOf({.names = {u"acme"_s}, .words = many});
        QCOMPARE(remotes.size(), 1000 * 18);
        QVERIFY(remotes.contains("git@gitlab.com:acme/w7.git\n"));
    }
};

QTEST_GUILESS_MAIN(TestReidentification)
#include "tst_reidentification.moc"
