#include "core/project/projectreader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <functional>
#include <map>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool IsInstrumented = true;
#elif defined(__has_feature)
constexpr bool IsInstrumented = __has_feature(address_sanitizer);
#else
constexpr bool IsInstrumented = false;
#endif

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    QCOMPARE(file.write(content), content.size());
}

void rename(const QString &from, const QString &to)
{
    QCOMPARE(std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()), 0);
}

/** As many editors save: a new file takes the place of the old one. */
void replace(const QString &path, const QByteArray &content)
{
    write(path + u".new"_s, content);
    rename(path + u".new"_s, path);
}

/** Makes a link, or sets it anew in one step. */
void link(const QString &target, const QString &path)
{
    QVERIFY(QFile::link(target, path + u".new"_s));
    rename(path + u".new"_s, path);
}

/** An intent with that many examples; no two are the same. */
QByteArray nlu(int examples, const QByteArray &intent = "greet")
{
    QByteArray text = "version: \"3.1\"\nnlu:\n- intent: " + intent + "\n  examples: |\n";
    for (int number = 0; number < examples; ++number)
        text += "    - " + intent + ' ' + QByteArray::number(number) + '\n';
    return text;
}

/** Counts who opens the files of some folders, by inotify, from outside the reader. */
class OpenCounter
{
public:
    explicit OpenCounter(const QStringList &folders) : m_handle(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        for (const QString &folder : folders)
            ::inotify_add_watch(m_handle, QFile::encodeName(folder).constData(), IN_OPEN);
    }
    ~OpenCounter() { ::close(m_handle); }
    Q_DISABLE_COPY_MOVE(OpenCounter)

    /** Names of the files opened since the last call, with how often. */
    std::map<QString, int> opened()
    {
        std::map<QString, int> counts;
        alignas(inotify_event) std::array<char, 16 * 1024> buffer;
        for (ssize_t size = 0; (size = ::read(m_handle, buffer.data(), buffer.size())) > 0;) {
            for (ssize_t at = 0; at < size;) {
                inotify_event event;
                std::memcpy(&event, buffer.data() + at, sizeof event);
                if (event.len > 0 && !(event.mask & IN_ISDIR))
                    ++counts[QFile::decodeName(buffer.data() + at + sizeof event)];
                at += ssize_t(sizeof event + event.len);
            }
        }
        return counts;
    }

private:
    int m_handle;
};

/** Resident memory in kilobytes. */
qint64 memory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QFile::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) / 1024;
}

} // namespace

/** How a project is followed: each way to change a file, what is read for it, and what is not shown meanwhile. */
class TestProjectFollower : public QObject
{
    Q_OBJECT

private:
    using Step = std::function<void()>;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_elsewhere;
    std::unique_ptr<ProjectReader> m_reader;
    std::unique_ptr<QSignalSpy> m_summaries;
    std::unique_ptr<QSignalSpy> m_refusals;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString elsewhere(const QString &name) const { return m_elsewhere->filePath(name); }

    qint64 examplesOf(qsizetype report) const
    {
        return m_summaries->at(report)[0].value<ProjectSummary>().count(ProjectCount::IntentExamples);
    }
    qint64 examples() const { return m_summaries->isEmpty() ? -1 : examplesOf(m_summaries->size() - 1); }

    void start(const WatchLimits &limits = {})
    {
        m_reader = std::make_unique<ProjectReader>(Environment(), limits);
        m_summaries = std::make_unique<QSignalSpy>(m_reader.get(), &ProjectReader::summaryChanged);
        m_refusals = std::make_unique<QSignalSpy>(m_reader.get(), &ProjectReader::refused);
        m_reader->setArguments({.folder = m_folder->path()});
        QTRY_COMPARE(m_summaries->size(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_elsewhere = std::make_unique<QTemporaryDir>();
        write(path(u"config.yml"_s), "language: en\npipeline: []\n");
        write(path(u"domain.yml"_s), "version: \"3.1\"\nintents: [greet]\n");
        write(path(u"data/nlu.yml"_s), nlu(1));
    }
    void cleanup()
    {
        m_summaries.reset();
        m_refusals.reset();
        m_reader.reset();
    }

    void everyWayToChangeAFile_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("isScanned");
        for (const bool isScanned : {false, true}) {
            for (const char *way :
                 {"written in place", "replaced by rename", "removed and made again", "moved aside and made again",
                  "target of a link written", "target of a link replaced", "target of a link removed and made again",
                  "link set anew", "link to a link", "folder behind a link", "link to a folder set anew",
                  "target of a dangling link made", "folder of a dangling link made", "folder replaced by another",
                  "file in a new folder", "folder moved in", "project moved away and back"})
                QTest::addRow("%s%s", way, isScanned ? ", looked at by timer" : "")
                    << QString::fromLatin1(way) << isScanned;
        }
    }
    void everyWayToChangeAFile()
    {
        QFETCH(QString, way);
        QFETCH(bool, isScanned);
        const QString file = path(u"data/nlu.yml"_s);
        const QString other = elsewhere(u"deep/nlu.yml"_s);
        write(other, nlu(1));
        const auto linkInstead = [&](const QString &target) {
            QVERIFY(QFile::remove(file));
            link(target, file);
        };
        // What is there before, and how the number of examples is changed.
        Step prepare = [] {};
        std::function<void(int)> change = [&](int count) { write(file, nlu(count)); };
        if (way == u"replaced by rename"_s) {
            change = [&](int count) { replace(file, nlu(count)); };
        } else if (way == u"removed and made again"_s) {
            change = [&](int count) {
                QVERIFY(QFile::remove(file));
                write(file, nlu(count));
            };
        } else if (way == u"moved aside and made again"_s) {
            change = [&](int count) {
                rename(file, file + u'~');
                write(file, nlu(count));
            };
        } else if (way == u"target of a link written"_s) {
            prepare = [&] { linkInstead(other); };
            change = [&](int count) { write(other, nlu(count)); };
        } else if (way == u"target of a link replaced"_s) {
            prepare = [&] { linkInstead(other); };
            change = [&](int count) { replace(other, nlu(count)); };
        } else if (way == u"target of a link removed and made again"_s) {
            prepare = [&] { linkInstead(other); };
            change = [&](int count) {
                const qsizetype reports = m_summaries->size();
                QVERIFY(QFile::remove(other));
                QTRY_VERIFY(m_summaries->size() > reports);
                QCOMPARE(examples(), 0);
                write(other, nlu(count));
            };
        } else if (way == u"link set anew"_s) {
            prepare = [&] { linkInstead(other); };
            change = [&](int count) {
                const QString next = elsewhere(u"next%1.yml"_s.arg(count));
                write(next, nlu(count));
                link(next, file);
            };
        } else if (way == u"link to a link"_s) {
            prepare = [&] {
                link(other, elsewhere(u"between.yml"_s));
                linkInstead(elsewhere(u"between.yml"_s));
            };
            change = [&](int count) {
                const QString next = elsewhere(u"next%1.yml"_s.arg(count));
                write(next, nlu(count));
                link(next, elsewhere(u"between.yml"_s));
            };
        } else if (way == u"folder behind a link"_s) {
            prepare = [&] {
                QVERIFY(QFile::remove(file));
                link(elsewhere(u"deep"_s), path(u"data/more"_s));
            };
            change = [&](int count) { replace(other, nlu(count)); };
        } else if (way == u"link to a folder set anew"_s) {
            prepare = [&] {
                QVERIFY(QFile::remove(file));
                link(elsewhere(u"deep"_s), path(u"data/more"_s));
            };
            change = [&](int count) {
                const QString next = elsewhere(u"next%1"_s.arg(count));
                write(next + u"/nlu.yml"_s, nlu(count));
                link(next, path(u"data/more"_s));
            };
        } else if (way == u"target of a dangling link made"_s || way == u"folder of a dangling link made"_s) {
            const bool isFolder = way.startsWith(u"folder"_s);
            prepare = [&, isFolder] {
                QVERIFY(QDir(elsewhere(u"deep"_s)).removeRecursively());
                QVERIFY(QFile::remove(file));
                if (isFolder)
                    link(elsewhere(u"deep"_s), path(u"data/more"_s));
                else
                    link(other, file);
            };
            change = [&](int count) {
                QVERIFY(QDir(elsewhere(u"deep"_s)).removeRecursively());
                write(other, nlu(count));
            };
        } else if (way == u"folder replaced by another"_s) {
            change = [&](int count) {
                write(elsewhere(u"new/nlu.yml"_s), nlu(count));
                rename(path(u"data"_s), elsewhere(u"old%1"_s.arg(count)));
                rename(elsewhere(u"new"_s), path(u"data"_s));
            };
        } else if (way == u"file in a new folder"_s) {
            prepare = [&] { QVERIFY(QFile::remove(file)); };
            change = [&](int count) {
                if (count > 2)
                    QVERIFY(QDir(path(u"data/a%1"_s.arg(count - 1))).removeRecursively());
                write(path(u"data/a%1/b/nlu.yml"_s.arg(count)), nlu(count));
            };
        } else if (way == u"folder moved in"_s) {
            prepare = [&] { QVERIFY(QFile::remove(file)); };
            change = [&](int count) {
                write(elsewhere(u"new/nlu.yml"_s), nlu(count));
                if (count > 2)
                    rename(path(u"data/in"_s), elsewhere(u"old%1"_s.arg(count)));
                rename(elsewhere(u"new"_s), path(u"data/in"_s));
            };
        } else if (way == u"project moved away and back"_s) {
            change = [&](int count) {
                const qsizetype refusals = m_refusals->size();
                rename(m_folder->path(), elsewhere(u"moved"_s));
                QTRY_VERIFY(m_refusals->size() > refusals);
                write(elsewhere(u"moved/data/nlu.yml"_s), nlu(count));
                rename(elsewhere(u"moved"_s), m_folder->path());
            };
        }
        prepare();
        start(isScanned ? WatchLimits{.folders = 0, .scanInterval = 30ms} : WatchLimits{.scanInterval = 1h});
        QCOMPARE(m_reader->isWatchedBySystem(), !isScanned);
        for (int count = 2; count <= 6; ++count) {
            change(count);
            QTRY_COMPARE(examples(), count);
        }
        if (!way.startsWith(u"project"_s))
            QVERIFY(m_refusals->isEmpty());
    }

    void whatIsNotShownMeanwhile_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"emptied, then written", "removed, then made again", "written in two parts",
                                "kept open while it is written", "broken, then mended"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void whatIsNotShownMeanwhile()
    {
        QFETCH(QString, way);
        const QString file = path(u"data/nlu.yml"_s);
        const QByteArray after = nlu(5);
        const QByteArray half = after.first(after.size() / 2);
        start();
        QFile writer(file);
        if (way == u"emptied, then written"_s)
            write(file, {});
        else if (way == u"removed, then made again"_s)
            QVERIFY(QFile::remove(file));
        else if (way == u"written in two parts"_s)
            write(file, "nlu:\n- intent: greet\n  examples: [");
        else if (way == u"broken, then mended"_s)
            write(file, "nlu: {");
        else
            QVERIFY(writer.open(QFile::WriteOnly | QFile::Truncate | QFile::Unbuffered)
                    && writer.write(half) == half.size());
        QTest::qWait(70); // a writer that takes its time; shorter than what it is given
        if (writer.isOpen()) {
            writer.write(after.sliced(half.size()));
            writer.close();
        } else {
            write(file, after);
        }
        QTRY_COMPARE(examples(), 5);
        QVERIFY(m_refusals->isEmpty());
        QCOMPARE(m_summaries->size(), 2); // the first one, and the last one
    }

    void whatStaysBrokenIsShown_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<qint64>("examples"); // -1: refused
        QTest::newRow("syntax error") << QByteArray("nlu: {") << qint64(-1);
        QTest::newRow("empty") << QByteArray() << qint64(0);
    }
    void whatStaysBrokenIsShown()
    {
        QFETCH(QByteArray, content);
        QFETCH(qint64, examples);
        start();
        QElapsedTimer timer;
        timer.start();
        write(path(u"data/nlu.yml"_s), content);
        if (examples < 0)
            QTRY_COMPARE(m_refusals->size(), 1);
        else
            QTRY_COMPARE(this->examples(), examples);
        QVERIFY2(timer.elapsed() >= 100, qPrintable(QString::number(timer.elapsed()))); // it was given time
        QVERIFY(IsInstrumented || timer.elapsed() < 2000);
    }

    void aFileThatIsBrokenAgainAndAgainIsShownAfterASecond()
    {
        start();
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; m_refusals->isEmpty() && timer.elapsed() < 10'000; ++round) {
            write(path(u"data/nlu.yml"_s), "nlu: {" + QByteArray::number(round));
            QTest::qWait(50);
        }
        QCOMPARE(m_refusals->size(), 1);
        QVERIFY2(timer.elapsed() >= 900, qPrintable(QString::number(timer.elapsed())));
    }

    void readsOnlyWhatChanged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("NLU data") << u"data/more/x.yml"_s << nlu(4, "more");
        QTest::newRow("stories") << u"data/stories.yml"_s << QByteArray("stories: []\n");
        QTest::newRow("domain") << u"domain.yml"_s << QByteArray("intents: [greet, more]\n");
        QTest::newRow("configuration") << u"config.yml"_s << QByteArray("language: de\n");
    }
    void readsOnlyWhatChanged()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        write(path(u"data/stories.yml"_s), "stories:\n- story: a\n  steps:\n  - intent: greet\n");
        write(path(u"data/more/x.yml"_s), nlu(3, "more"));
        // A change of files so new, within the same tick of the clock, would not show: they would count as unknown.
        QTest::qWait(150);
        OpenCounter counter({m_folder->path(), path(u"data"_s), path(u"data/more"_s)});
        start();
        const std::map<QString, int> all = {
            {u"config.yml"_s, 1}, {u"domain.yml"_s, 1}, {u"nlu.yml"_s, 1}, {u"stories.yml"_s, 1}, {u"x.yml"_s, 1}};
        QCOMPARE(counter.opened(), all);
        // The files are so new that a change within the same tick of the clock would not show: they count as unknown,
        // and their folders are looked at once more.
        QTest::qWait(150);
        counter.opened();
        m_reader->reload();
        QTRY_COMPARE(m_summaries->size(), 2);
        QCOMPARE(counter.opened(), all);
        replace(path(name), content);
        QTRY_COMPARE(m_summaries->size(), 3);
        auto opened = counter.opened();
        const QString file = QFileInfo(name).fileName();
        opened.erase(file + u".new"_s); // by this test, to write it
        QCOMPARE(opened, (std::map<QString, int>{{file, 1}}));
    }

    void otherFilesAreNotRead()
    {
        start();
        QTest::qWait(150);
        QSignalSpy readings(m_reader.get(), &ProjectReader::readingStarted);
        for (int line = 0; line < 50; ++line) {
            write(path(u"rasa.log"_s), QByteArray(line, 'x'));
            write(path(u"data/notes.txt"_s), QByteArray(line, 'x'));
        }
        replace(path(u"data/nlu.yml"_s), nlu(2));
        QTRY_COMPARE(examples(), 2);
        QCOMPARE(readings.size(), 1);
    }

    void whatIsNamedButMissingMayCome()
    {
        m_reader = std::make_unique<ProjectReader>(Environment(), WatchLimits{.scanInterval = 1h});
        m_summaries = std::make_unique<QSignalSpy>(m_reader.get(), &ProjectReader::summaryChanged);
        m_refusals = std::make_unique<QSignalSpy>(m_reader.get(), &ProjectReader::refused);
        m_reader->setArguments({.folder = m_folder->path(),
                                .domain = elsewhere(u"not/yet/domain.yml"_s),
                                .data = {elsewhere(u"nor/this"_s), u"data"_s}});
        QTRY_COMPARE(m_summaries->size(), 1);
        QCOMPARE(examples(), 1);
        write(elsewhere(u"nor/this/nlu.yml"_s), nlu(2, "late"));
        QTRY_COMPARE(examples(), 3);
        write(elsewhere(u"not/yet/domain.yml"_s), "version: \"3.1\"\nintents: [a, b, c]\n");
        QTRY_COMPARE(m_summaries->last()[0].value<ProjectSummary>().count(ProjectCount::Intents), 8);
    }

    void watchesRunOut()
    {
        for (int number = 0; number < 10; ++number)
            write(path(u"data/%1/nlu.yml"_s.arg(number)), nlu(1, "i" + QByteArray::number(number)));
        start({.folders = 4, .scanInterval = 50ms});
        QVERIFY(!m_reader->isWatchedBySystem());
        QCOMPARE(examples(), 11);
        for (int number = 0; number < 10; ++number) {
            write(path(u"data/%1/nlu.yml"_s.arg(number)), nlu(2, "i" + QByteArray::number(number)));
            QTRY_COMPARE(examples(), 12 + number);
        }
        write(path(u"data/9/deep/nlu.yml"_s), nlu(1, "deep"));
        QTRY_COMPARE(examples(), 22);
        for (int number = 0; number < 10; ++number)
            QVERIFY(QDir(path(u"data/%1"_s.arg(number))).removeRecursively());
        QTRY_COMPARE(examples(), 1);
        QVERIFY(m_reader->isWatchedBySystem()); // what is left fits
    }

    void tenThousandFiles()
    {
        constexpr int Folders = 100;
        constexpr int FilesEach = 100;
        const auto file = [this](int folder, int number) { return path(u"data/%1/%2.yml"_s.arg(folder).arg(number)); };
        const auto content = [](int folder, int number, int examples) {
            return nlu(examples, 'i' + QByteArray::number(folder) + '_' + QByteArray::number(number));
        };
        for (int folder = 0; folder < Folders; ++folder) {
            for (int number = 0; number < FilesEach; ++number)
                write(file(folder, number), content(folder, number, 1));
        }
        const qint64 before = memory();
        QElapsedTimer timer;
        timer.start();
        start();
        qInfo("read and watched after %lld ms, %lld KB more", static_cast<long long>(timer.elapsed()),
              static_cast<long long>(memory() - before));
        QVERIFY(m_reader->isWatchedBySystem());
        QCOMPARE(m_reader->watchedFiles(), Folders * FilesEach + 3);
        QCOMPARE(examples(), Folders * FilesEach + 1);
        timer.restart();
        write(file(7, 7), content(7, 7, 2));
        QTRY_COMPARE(examples(), Folders * FilesEach + 2);
        qInfo("one changed: seen after %lld ms", static_cast<long long>(timer.elapsed()));
        timer.restart();
        for (int folder = 0; folder < Folders; ++folder) {
            for (int number = 0; number < FilesEach; ++number)
                write(file(folder, number), content(folder, number, 3));
        }
        const qint64 written = timer.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(examples(), 3 * Folders * FilesEach + 1, 60'000);
        qInfo("all changed within %lld ms: seen after %lld ms with %lld reports, %lld KB more",
              static_cast<long long>(written), static_cast<long long>(timer.elapsed()),
              static_cast<long long>(m_summaries->size() - 2), static_cast<long long>(memory() - before));
        QVERIFY(m_refusals->isEmpty());
    }

    void cancelledWithinAFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("piece");
        const QString nluFile = u"data/nlu.yml"_s;
        QTest::newRow("many intents") << nluFile << QByteArray("nlu:\n")
                                      << QByteArray("- intent: greet\n  examples: |\n    - hello [x](y)\n");
        QTest::newRow("one long block of examples")
            << nluFile << QByteArray("nlu:\n- intent: greet\n  examples: |\n") << QByteArray("    - hello [x](y)\n");
        QTest::newRow("one long text") << nluFile << QByteArray("nlu:\n- intent: \"") << QByteArray("x y ");
        QTest::newRow("stories") << u"data/stories.yml"_s << QByteArray("stories:\n")
                                 << QByteArray("- story: a\n  steps:\n  - intent: greet\n  - action: utter\n");
        QTest::newRow("domain") << u"domain.yml"_s << QByteArray("intents:\n") << QByteArray("- greet\n");
        QTest::newRow("configuration") << u"config.yml"_s << QByteArray("pipeline:\n") << QByteArray("- name: A\n");
    }
    void cancelledWithinAFile()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, piece);
        const auto processorTime = [] {
            timespec time = {};
            ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
            return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
        };
        constexpr qsizetype Size = 50'000'000;
        write(path(name), head + piece.repeated(Size / piece.size()));
        std::atomic_bool cancelled = false;
        QElapsedTimer sinceCancel;
        double before = 0;
        std::thread canceller([&] {
            std::this_thread::sleep_for(100ms); // in the midst of the work
            sinceCancel.start();
            before = processorTime();
            cancelled = true;
        });
        const auto outcome = readProject({.folder = m_folder->path()}, Environment(), &cancelled);
        canceller.join();
        // Other programs do not count; what all threads of this one still do, bounds the time from above.
        const double latency = processorTime() - before;
        qInfo("stopped %lld ms after the wish, %.1f ms of work", static_cast<long long>(sinceCancel.elapsed()),
              latency);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::Cancelled);
        QVERIFY2(IsInstrumented || latency < 100, qPrintable(QString::number(latency)));
    }

    void longWorkShowsItsProgress()
    {
        QByteArray stories = "stories:\n";
        while (stories.size() < 1'000'000)
            stories += "- story: a\n  steps:\n  - intent: greet\n  - action: utter\n";
        write(elsewhere(u"stories.yml"_s), stories);
        QTest::qWait(150); // so that the files are taken for known afterwards
        start();
        QSignalSpy progress(m_reader.get(), &ProjectReader::readingProgressed);
        QSignalSpy finished(m_reader.get(), &ProjectReader::readingFinished);
        int files = 0;
        for (int more = 50; progress.isEmpty(); more = files) { // until it is long work on this machine
            QVERIFY(files < 5000);
            for (const int last = files + more; files < last; ++files)
                QVERIFY(QFile::link(elsewhere(u"stories.yml"_s), path(u"data/%1.yml"_s.arg(files))));
            QTest::qWait(300);
            progress.clear();
            finished.clear();
            m_reader->reload();
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        }
        ReadingAmount last;
        for (const auto &signal : std::as_const(progress)) {
            const auto amount = signal[0].value<ReadingAmount>();
            QCOMPARE(amount.totalFiles, files + 1);
            QCOMPARE(amount.totalBytes, files * stories.size() + nlu(1).size());
            QVERIFY(amount.files >= last.files && amount.files <= amount.totalFiles);
            QVERIFY(amount.bytes >= last.bytes && amount.bytes <= amount.totalBytes);
            last = amount;
        }
        QVERIFY(last.files > 0);
        // What is known is not read again, so a short reading says nothing.
        progress.clear();
        replace(path(u"data/nlu.yml"_s), nlu(2));
        QTRY_COMPARE(examples(), 2);
        QVERIFY(progress.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProjectFollower)
#include "tst_projectfollower.moc"
