#include "core/base/rawpath.h"
#include "core/project/projectreader.h"
#include "core/project/refusal.h"
#include "tests/support/childprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <set>
#include <thread>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Nlu = "nlu:\n- intent: greet\n  examples: |\n    - hello\n    - hi\n";

bool makeSocket(const QByteArray &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (size_t(path.size()) >= sizeof address.sun_path)
        return false;
    std::copy(path.begin(), path.end(), address.sun_path);
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const bool isBound = ::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(descriptor);
    return isBound;
}

} // namespace

/** Input that is no input: it is named, nothing waits for it, and no wrong number stands for it. */
class TestBadInput : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray bytes(const QString &name) const { return QFile::encodeName(path(name)); }

    void write(const QString &name, const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    /** Written past Qt, whose names are texts. */
    static void writeRaw(const QByteArray &name, const QByteArray &content)
    {
        std::ofstream file(name.toStdString(), std::ios::binary);
        file.write(content.constData(), content.size());
        QVERIFY(file.good());
    }

    ProjectArguments arguments(bool explain = false) const
    {
        return {.folder = QFileInfo(m_folder->path()).canonicalFilePath(), .explain = explain};
    }

    Result<ProjectSummary> read(bool explain = false, const QString &domain = {}) const
    {
        ProjectArguments given = arguments(explain);
        if (!domain.isEmpty())
            given.domain = domain;
        return readProject(given, Environment());
    }

    static QStringList words(const ProjectSummary &summary)
    {
        QStringList words;
        for (const ProjectWarning &warning : summary.warnings)
            words += warning.code + u' ' + warning.path;
        return words;
    }

    /** Puts something of @p kind in the place of the file. */
    void spoil(const QString &name, const QString &kind) const
    {
        QVERIFY(!QFileInfo::exists(path(name)) || QFile::remove(path(name)));
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        if (kind == "pipe"_L1)
            QCOMPARE(::mkfifo(bytes(name).constData(), 0600), 0);
        else if (kind == "socket"_L1)
            QVERIFY(makeSocket(bytes(name)));
        else if (kind == "device"_L1)
            QVERIFY(QFile::link(u"/dev/zero"_s, path(name)));
        else if (kind == "folder"_L1)
            QVERIFY(QDir().mkpath(path(name)));
        else if (kind == "itself"_L1)
            QVERIFY(QFile::link(path(name), path(name)));
        else if (kind == "huge"_L1)
            QVERIFY(QFile(path(name)).open(QFile::WriteOnly) && QFile::resize(path(name), 600LL * 1024 * 1024));
        else if (kind == "UTF-16"_L1)
            write(name, QByteArray("\xFF\xFEn\0l\0u\0:\0", 10));
        else if (kind == "Latin 1"_L1)
            write(name, "nlu: # caf\xE9\n");
        else
            QFAIL("there is no such kind");
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"config.yml"_s, "language: en\nassistant_id: mine\n");
        write(u"domain.yml"_s, "intents:\n- greet\n");
        write(u"data/nlu.yml"_s, Nlu);
    }

    void cleanup() { std::filesystem::remove_all(m_folder->path().toStdString()); } // names of any bytes, too

    void refused_data()
    {
        using enum Error::Code;
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<QString>("said");
        const auto row = [](const QString &file, const QString &kind, Error::Code code, const QString &said) {
            QTest::addRow("%s is %s", qPrintable(file), qPrintable(kind)) << file << kind << code << said;
        };
        const QString stops = u"rasa train would stop here"_s;
        for (const QString &file : {u"config.yml"_s, u"domain/part.yml"_s}) {
            row(file, u"pipe"_s, NotARegularFile, u"a named pipe, on whose end rasa train would wait"_s);
            row(file, u"device"_s, NotARegularFile, u"a device, on whose end rasa train would wait"_s);
            row(file, u"socket"_s, NotARegularFile, u"a socket, at which rasa train would stop"_s);
        }
        row(u"config.yml"_s, u"folder"_s, NotARegularFile, u"a folder, at which rasa train would stop"_s);
        row(u"config.yml"_s, u"itself"_s, FileUnreadable, stops);
        row(u"domain.yml"_s, u"pipe"_s, NotARegularFile, u"a named pipe, so Rasa would take an empty domain"_s);
        row(u"domain.yml"_s, u"socket"_s, NotARegularFile, u"a socket, so Rasa would take an empty domain"_s);
        row(u"domain.yml"_s, u"device"_s, NotARegularFile, u"a device, so Rasa would take an empty domain"_s);
        for (const QString &file : {u"data/more.yml"_s, u"data/more.json"_s, u"data/sub/more.yaml"_s}) {
            row(file, u"pipe"_s, NotARegularFile, u"a named pipe, which Rasa passes over"_s);
            row(file, u"socket"_s, NotARegularFile, u"a socket, which Rasa passes over"_s);
            row(file, u"device"_s, NotARegularFile, u"a device, which Rasa passes over"_s);
            row(file, u"UTF-16"_s, NotUtf8, stops);
            row(file, u"Latin 1"_s, NotUtf8, stops);
            row(file, u"huge"_s, FileTooLarge, u"This program reads no further"_s);
        }
        row(u"config.yml"_s, u"UTF-16"_s, NotUtf8, stops);
        row(u"domain.yml"_s, u"Latin 1"_s, NotUtf8, stops);
    }
    void refused()
    {
        QFETCH(QString, file);
        QFETCH(QString, kind);
        QFETCH(QString, said);
        spoil(file, kind);
        if (QTest::currentTestFailed())
            return;
        QElapsedTimer timer;
        timer.start();
        const auto summary = read(false, file.startsWith(u"domain/"_s) ? u"domain"_s : QString());
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(!summary);
        QTEST(summary.error().code, "code");
        QCOMPARE(summary.error().path, arguments().folder + u'/' + file);
        const QString message = refusalMessage(summary.error());
        QVERIFY2(message.startsWith(summary.error().path) && message.contains(said), qPrintable(message));
    }

    void passedOver_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("warning");
        QTest::newRow("data are a pipe") << u"data"_s << u"pipe"_s << u"nothing-to-train data"_s;
        QTest::newRow("data are a file of another name") << u"data"_s << u"Latin 1"_s << u"nothing-to-train data"_s;
        QTest::newRow("link to itself") << u"data/more.yml"_s << u"itself"_s << u"dangling-link data/more.yml"_s;
        QTest::newRow("folder named like a file") << u"data/more.yml"_s << u"folder"_s << QString();
        QTest::newRow("pipe of another name") << u"data/more.txt"_s << u"pipe"_s << QString();
    }

    /** Where Rasa goes on, so do we, and say what it did not see. */
    void passedOver()
    {
        QFETCH(QString, file);
        QFETCH(QString, kind);
        QFETCH(QString, warning);
        if (file == "data"_L1)
            QVERIFY(QDir(path(file)).removeRecursively());
        spoil(file, kind);
        if (QTest::currentTestFailed())
            return;
        const auto summary = read(true);
        QVERIFY2(summary, summary ? "" : qPrintable(errorMessage(summary.error())));
        QCOMPARE(words(*summary), warning.isEmpty() ? QStringList() : QStringList(warning));
        QCOMPARE(summary->count(ProjectCount::IntentExamples), file == "data"_L1 ? 0 : 2);
    }

    void unreadable_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isRefused");
        for (const QString &file : {u"config.yml"_s, u"domain.yml"_s, u"data/nlu.yml"_s})
            QTest::newRow(qPrintable(file)) << file << true;
        QTest::newRow("folder of data") << u"data"_s << false;
        QTest::newRow("folder below the data") << u"data/sub"_s << false;
    }

    /** As an account that permissions bind: the name of what was refused, or of the folder that counts for empty. */
    void unreadable()
    {
        QFETCH(QString, file);
        QFETCH(bool, isRefused);
        write(u"data/sub/more.yml"_s, Nlu);
        for (const QString &open : {u"."_s, u"data"_s, u"data/sub"_s})
            QCOMPARE(::chmod(bytes(open).constData(), 0755), 0);
        QCOMPARE(::chmod(bytes(file).constData(), 0), 0);
        const QByteArray answer = inChild(ChildAccount::Plain, [this] {
            const auto summary = read(true);
            if (!summary)
                return refusalMessage(summary.error()).toUtf8();
            return words(*summary).join(u", "_s).toUtf8();
        });
        QCOMPARE(::chmod(bytes(file).constData(), 0755), 0);
        const QByteArray folder = QFile::encodeName(arguments().folder);
        if (isRefused) {
            const QByteArray start = folder + '/' + file.toUtf8() + ": cannot be read: ";
            QVERIFY2(answer.startsWith(start) && answer.contains("rasa train would stop here"), answer);
        } else {
            QVERIFY2(answer.contains(QByteArray("folder-unreadable " + file.toUtf8())), answer);
        }
    }

    /** A folder may be listed and yet not be entered: then its files are there, and cannot be read. */
    void folderThatCannotBeEntered()
    {
        QCOMPARE(::chmod(bytes(u"."_s).constData(), 0755), 0);
        QCOMPARE(::chmod(bytes(u"data"_s).constData(), 0444), 0);
        const QByteArray answer = inChild(ChildAccount::Plain, [this] {
            const auto summary = read();
            return summary ? QByteArray("read") : refusalMessage(summary.error()).toUtf8();
        });
        QCOMPARE(::chmod(bytes(u"data"_s).constData(), 0755), 0);
        QVERIFY2(answer.contains("data/nlu.yml: cannot be read: "), answer);
    }

    void namesOfAnyBytes_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("no UTF-8") << QByteArray("data/caf\xE9.yml");
        QTest::newRow("folder that is no UTF-8") << QByteArray("data/\xFF\xFE/more.yml");
        QTest::newRow("cut character") << QByteArray("data/a\xE2\x82.yml");
        QTest::newRow("UTF-8") << QByteArray("data/caf\xC3\xA9.yml");
        QTest::newRow("line feed and quote") << QByteArray("data/a\n\"'.yml");
        QTest::newRow("surrogate in UTF-8") << QByteArray("data/\xED\xB3\xBF.yml");
    }

    /** Rasa reads these, so they count; and their names lead back to the files. */
    void namesOfAnyBytes()
    {
        QFETCH(QByteArray, name);
        const QByteArray full = QFile::encodeName(arguments().folder) + '/' + name;
        std::filesystem::create_directories(std::filesystem::path(full.toStdString()).parent_path());
        writeRaw(full, "nlu:\n- intent: greet\n  examples: |\n    - good day\n     - no\n");
        const auto summary = read(true);
        QVERIFY2(summary, summary ? "" : qPrintable(errorMessage(summary.error())));
        QCOMPARE(summary->count(ProjectCount::IntentExamples), 3);
        QCOMPARE(summary->warnings.size(), size_t(1));
        QCOMPARE(pathBytes(summary->warnings[0].path), name);
        bool isListed = false;
        for (const QString &file : summary->files)
            isListed = isListed || pathBytes(file) == full;
        QVERIFY(isListed);
        // And one that cannot be read is named, not left out.
        writeRaw(full, "nlu: [\n");
        const auto broken = read();
        QVERIFY(!broken);
        QCOMPARE(pathBytes(broken.error().path), full);
    }

    void pathsAndBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *each :
             {"", "a", "caf\xC3\xA9", "\xFF", "a\xFF", "\xFFz", "\xF0\x9F\x98\x80\x80", "\xED\xB3\xBF", "\xC3"})
            QTest::newRow(QByteArray(each).toHex().constData()) << QByteArray(each);
    }
    void pathsAndBytes()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(pathBytes(pathFromBytes(bytes)), bytes);
    }

    void orderOfPaths()
    {
        const QStringList inOrder = {
            u"a"_s,      u"a/b"_s,       u"b"_s, u"\u00E9"_s, pathFromBytes("\x80"), pathFromBytes("\xFF"),
            u"\uFB01"_s, u"\U0001F600"_s};
        for (qsizetype i = 0; i < inOrder.size(); ++i) {
            for (qsizetype j = 0; j < inOrder.size(); ++j)
                QCOMPARE(isPathBefore(inOrder[i], inOrder[j]), i < j);
        }
    }

    void projectsWithoutContent_data()
    {
        QTest::addColumn<QString>("removed");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("empty folder") << u"all"_s << false;
        QTest::newRow("only the configuration") << u"data"_s << true;
        QTest::newRow("empty files") << u"content"_s << true;
    }
    void projectsWithoutContent()
    {
        QFETCH(QString, removed);
        if (removed != "content"_L1) {
            QVERIFY(QDir(path(u"data"_s)).removeRecursively() && QFile::remove(path(u"domain.yml"_s)));
        } else {
            for (const QString &name : {u"config.yml"_s, u"domain.yml"_s, u"data/nlu.yml"_s})
                write(name, {});
        }
        if (removed == "all"_L1)
            QVERIFY(QFile::remove(path(u"config.yml"_s)));
        const auto summary = read(true);
        QTEST(summary.has_value(), "isRead");
        if (!summary) {
            QCOMPARE(summary.error().code, Error::Code::NotARasaProject);
            QVERIFY(refusalMessage(summary.error()).contains(u"config.yml"_s));
            return;
        }
        QVERIFY(words(*summary).contains(u"nothing-to-train data"_s));
        QCOMPARE(summary->count(ProjectCount::Actions), 13);
    }

    /** While another program replaces, empties and removes files, each reading is of what was there, or says why not.
     */
    void filesThatChangeMeanwhile()
    {
        const std::string file = path(u"data/nlu.yml"_s).toStdString();
        const std::string beside = path(u"data/new.tmp"_s).toStdString();
        const std::string sub = path(u"data/sub"_s).toStdString();
        std::atomic_bool isDone = false;
        std::jthread writer([&] {
            for (int round = 0; !isDone; ++round) {
                std::error_code ignored; // what is not there need not be removed
                std::ofstream(beside) << "nlu:\n- intent: greet\n  examples: |\n"
                                      << (round % 2 == 0 ? "    - hello\n    - hi\n"
                                                         : "    - one\n    - two\n    - three\n");
                std::filesystem::rename(beside, file, ignored);
                std::filesystem::create_directories(sub + "/deep", ignored);
                std::ofstream(sub + "/deep/more.yml") << "nlu:\n- intent: a\n  examples: '- x'\n";
                std::filesystem::remove_all(sub, ignored);
                if (round % 5 == 0)
                    std::filesystem::remove(file, ignored);
            }
        });
        QElapsedTimer timer;
        timer.start();
        std::set<qint64> counts;
        int errors = 0;
        constexpr qint64 Milliseconds = 1500;
        while (timer.elapsed() < Milliseconds) {
            const auto summary = read();
            if (!summary) {
                ++errors;
                const Error &error = summary.error();
                QVERIFY2(!error.path.isEmpty(), qPrintable(errorMessage(error)));
                QVERIFY2(error.code == Error::Code::FileMissing || error.code == Error::Code::FileChanged,
                         qPrintable(errorMessage(error)));
            } else {
                counts.insert(summary->count(ProjectCount::IntentExamples));
            }
        }
        isDone = true;
        writer.join();
        // 2 or 3 examples in the one file, or none of it, and perhaps the one of the other file.
        for (const qint64 count : counts)
            QVERIFY2(count >= 0 && count <= 4, qPrintable(QString::number(count)));
        QVERIFY(counts.contains(2) || counts.contains(3));
        qInfo("%d readings failed while files vanished", errors);
    }

    /** A file that grows all the time is none of the states that it had. */
    void fileThatGrows()
    {
        write(u"data/more.yml"_s, "nlu:\n- intent: a\n  examples: |\n");
        std::atomic_bool isDone = false;
        std::jthread writer([&] {
            std::ofstream file(path(u"data/more.yml"_s).toStdString(), std::ios::app);
            for (int line = 0; !isDone && line < 200'000; ++line)
                file << "    - example " << line << "\n" << std::flush;
        });
        QElapsedTimer timer;
        timer.start();
        qint64 last = 0;
        while (timer.elapsed() < 1000) {
            const auto summary = read();
            if (summary) {
                QVERIFY(summary->count(ProjectCount::IntentExamples) >= last);
                last = summary->count(ProjectCount::IntentExamples);
            } else {
                QCOMPARE(summary.error().code, Error::Code::FileChanged);
                QVERIFY(summary.error().path.endsWith(u"data/more.yml"_s));
            }
        }
        isDone = true;
        writer.join();
        const auto summary = read();
        QVERIFY(summary && summary->count(ProjectCount::IntentExamples) > 2);
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
