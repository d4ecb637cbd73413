#include "core/base/orderedjson.h"
#include "core/delivery/history.h"
#include "core/delivery/historyexport.h"
#include "core/delivery/outbox.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <sys/stat.h>
#include <unistd.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Noon(QDate(2024, 3, 1), QTime(12, 0), Qt::UTC);

using Lines = QByteArrayList;

/** Changes the line so that its own content is consistent again where it can be; the chain is broken all the same. */
using Tampering = std::function<void(Lines &)>;

} // namespace

/** The exported history, and who finds out that somebody changed it. */
class TestHistoryExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_folder->filePath(u"state"_s));
    }

    void exportedIsVerified()
    {
        fill();
        const QString path = m_folder->filePath(u"history.ndjson"_s);
        const auto exported = exportHistory(*m_database, path, Noon);
        QVERIFY2(exported.has_value(), exported ? "" : qPrintable(errorMessage(exported.error())));
        QCOMPARE(exported->reports, 3);
        QCOMPARE(exported->attempts, 4);
        QCOMPARE(verifyHistory(path), *exported);
        struct stat status = {};
        QVERIFY(::stat(QFile::encodeName(path).constData(), &status) == 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0600));
    }

    /** Whoever knows JSON and SHA-256 can check it, without this program. */
    void chainAndContent()
    {
        fill();
        const Lines lines = exportedLines();
        QStringList kinds;
        QByteArray previous;
        for (const QByteArray &line : lines) {
            const auto object = Json::parse(line);
            QVERIFY(object.has_value());
            kinds += (*object)[u"kind"].toString();
            QCOMPARE((*object)[u"previous"].toString().toLatin1(), previous);
            previous = QCryptographicHash::hash(line, QCryptographicHash::Sha256).toHex();
        }
        QCOMPARE(kinds.join(u' '), u"header report attempt report attempt report attempt attempt end"_s);
        const auto first = Json::parse(lines.at(1));
        QCOMPARE((*first)[u"body"].toString(), u"{\"word\": \"one\"}"_s);
        const auto raw = Json::parse(lines.at(3)); // bytes that are no text
        QCOMPARE(QByteArray::fromBase64((*raw)[u"body_base64"].toString().toLatin1()), QByteArray("\xff\0\n", 3));
        QCOMPARE((*Json::parse(lines.at(6)))[u"outcome"].toString(), u"later"_s);
        QCOMPARE((*Json::parse(lines.at(7)))[u"outcome"].toString(), u"discarded"_s);
    }

    void emptyHistory()
    {
        const Lines lines = exportedLines();
        QCOMPARE(lines.size(), 2);
        QBuffer buffer;
        buffer.setData(lines.join('\n') + '\n');
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QCOMPARE(verifyHistory(buffer)->attempts, 0);
        QVERIFY(!QFileInfo::exists(m_database->path()));
    }

    void tampering_data()
    {
        QTest::addColumn<Tampering>("tamper");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, int line, const Tampering &tamper) {
            QTest::newRow(name) << tamper << line;
        };
        row("a word in a body", 2, [](Lines &lines) { lines[1].replace("one", "two"); });
        row("a word in a body, with its SHA-256", 3, [](Lines &lines) {
            lines[1].replace("one", "two");
            const auto hash = [](const QByteArray &body) {
                return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
            };
            lines[1].replace(hash("{\"word\": \"one\"}"), hash("{\"word\": \"two\"}"));
        });
        row("an outcome", 4, [](Lines &lines) { lines[2].replace("delivered", "refused"); });
        row("an outcome that does not exist", 3, [](Lines &lines) { lines[2].replace("delivered", "lost"); });
        row("a time", 4, [](Lines &lines) { lines[2].replace("2024-03-01", "2024-03-02"); });
        row("a line left out", 3, [](Lines &lines) { lines.removeAt(2); });
        row("a line twice", 4, [](Lines &lines) { lines.insert(3, lines.at(2)); });
        row("two lines exchanged", 7, [](Lines &lines) { lines.swapItemsAt(6, 7); });
        row("the end left out", 0, [](Lines &lines) { lines.removeLast(); });
        row("something behind the end", 10, [](Lines &lines) { lines += lines.at(2); });
        row("a blank more", 3, [](Lines &lines) { lines[1] += ' '; });
        row("an empty line", 5, [](Lines &lines) { lines.insert(4, QByteArray()); });
        row("no JSON", 5, [](Lines &lines) { lines[4] = "hello"; });
        row("no object", 1, [](Lines &lines) { lines[0] = "[]"; });
        row("no header", 1, [](Lines &lines) { lines.removeFirst(); });
        row("another format", 1, [](Lines &lines) { lines[0].replace("rasa-telemetry", "rasa"); });
        row("a newer format", 1, [](Lines &lines) { lines[0].replace("\"version\": 1", "\"version\": 2"); });
        row("nothing", 0, [](Lines &lines) { lines.clear(); });
        row("an endless line", 2, [](Lines &lines) { lines[1] = QByteArray(2'000'000, 'x'); });
    }

    void tampering()
    {
        fill();
        Lines lines = exportedLines();
        QFETCH(Tampering, tamper);
        tamper(lines);
        const QString path = m_folder->filePath(u"changed"_s);
        write(path, lines.isEmpty() ? QByteArray() : QByteArray(lines.join('\n') + '\n'));
        const auto verified = verifyHistory(path);
        QVERIFY(!verified.has_value());
        QCOMPARE(verified.error().code, Error::Code::HistoryBroken);
        QCOMPARE(verified.error().path, path);
        QTEST(verified.error().line, "line");
    }

    /** No byte of the file can be another one. */
    void everyByteCounts()
    {
        fill();
        const QByteArray content = exportedLines().join('\n') + '\n';
        for (qsizetype at = 0; at < content.size(); at += 7) {
            QByteArray changed = content;
            changed[at] = changed.at(at) == 'x' ? 'y' : 'x';
            QBuffer buffer(&changed);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            const auto proof = verifyHistory(buffer);
            // Only in the last line nothing follows that could tell; its hash does.
            QVERIFY2(!proof || proof->hash != m_hash, qPrintable(QString::number(at)));
        }
    }

    void breaksOff()
    {
        fill();
        const QByteArray content = exportedLines().join('\n') + '\n';
        for (const qsizetype length : {content.size() - 1, content.size() / 2, qsizetype(10)}) {
            QByteArray part = content.left(length);
            QBuffer buffer(&part);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            QCOMPARE(verifyHistory(buffer).error().code, Error::Code::HistoryBroken);
        }
    }

    void replacesNothing()
    {
        fill();
        const QString path = m_folder->filePath(u"precious"_s);
        write(path, "precious\n");
        QCOMPARE(exportHistory(*m_database, path, Noon).error().code, Error::Code::FileExists);
        const QString link = m_folder->filePath(u"link"_s);
        QVERIFY(QFile::link(m_folder->filePath(u"nowhere"_s), link));
        QCOMPARE(exportHistory(*m_database, link, Noon).error().code, Error::Code::FileExists);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"nowhere"_s)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("precious\n"));
    }

    void fullDisk()
    {
        fill();
        const auto refused = exportHistory(*m_database, u"/dev/full"_s, Noon);
        QCOMPARE(refused.error().code, Error::Code::FileExists);
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const auto failed = exportHistory(*m_database, full, Noon);
        QCOMPARE(failed.error().code, Error::Code::FileUnwritable);
    }

    void noFile_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("missing") << u"missing"_s << Error::Code::FileMissing;
        QTest::newRow("folder") << u"folder"_s << Error::Code::NotARegularFile;
        QTest::newRow("FIFO") << u"fifo"_s << Error::Code::NotARegularFile;
    }

    void noFile()
    {
        QFETCH(QString, kind);
        const QString path = m_folder->filePath(u"x"_s);
        if (kind == u"folder")
            QVERIFY(QDir().mkdir(path));
        else if (kind == u"fifo")
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QTEST(verifyHistory(path).error().code, "code");
    }

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    /** Three reports with four entries; a fourth waits and is no history yet. */
    void fill()
    {
        const auto clock = [] { return Noon; };
        Outbox outbox(*m_database, clock);
        History history(*m_database, clock);
        const auto report = [](const QByteArray &body) { return NewReport{.event = u"Test"_s, .body = body}; };
        QVERIFY(outbox
                    .enqueue({report("{\"word\": \"one\"}"), report(QByteArray("\xff\0\n", 3)), report("{\"n\": 3}"),
                              report("{\"n\": 4}")})
                    .has_value());
        AttemptResult result;
        result.outcome = Outcome::Delivered;
        result.answer = "{\"success\": true}";
        QVERIFY(history.end(*history.begin(1, u"https://c.example/"_s), result).has_value());
        QVERIFY(history.end(*history.begin(2, u"https://c.example/"_s), result).has_value());
        result.outcome = Outcome::Later;
        QVERIFY(history.end(*history.begin(3, u"https://c.example/"_s), result).has_value());
        QVERIFY(outbox.discard({3}).has_value());
    }

    Lines exportedLines()
    {
        QBuffer buffer;
        if (!buffer.open(QIODevice::WriteOnly))
            return {};
        const auto proof = exportHistory(*m_database, buffer, Noon);
        if (!proof)
            return {};
        m_hash = proof->hash;
        Lines lines = buffer.data().split('\n');
        lines.removeLast(); // behind the last line feed
        return lines;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    QString m_hash;
};

QTEST_GUILESS_MAIN(TestHistoryExport)
#include "tst_historyexport.moc"
