#include "core/delivery/history.h"
#include "core/delivery/historyreader.h"
#include "core/delivery/outbox.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

/** Damaged databases: kept aside, what can be read is saved and counted, and nothing ever crashes. */
class TestSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTemporaryDir folder;
        auto database = std::make_unique<Database>(folder.path() + u"/state"_s);
        fill(*database);
        const QString path = database->path();
        database.reset(); // only then the file holds everything
        m_sound = contents(path);
        QVERIFY(m_sound.size() > 200'000);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_salvages.clear();
        QVERIFY(QDir().mkpath(path()));
    }

    void damagedInTheMiddle()
    {
        QByteArray bytes = m_sound;
        const qsizetype middle = m_sound.size() / PageSize * 7 / 10; // where reports are that still wait
        for (qsizetype page = middle; page < middle + 4; ++page)
            bytes.replace(page * PageSize, PageSize, QByteArray(PageSize, '\xff'));
        write(bytes);
        const auto database = open();
        Outbox outbox(*database);
        const auto waiting = outbox.list();
        QVERIFY2(waiting.has_value(), waiting ? "" : qPrintable(errorMessage(waiting.error())));
        QVERIFY(outbox.enqueue(newReport("{\"after\": 1}")).has_value());
        QCOMPARE(m_salvages.size(), 1);
        QVERIFY2(m_salvages.first().reports > Reports / 2, qPrintable(QString::number(m_salvages.first().reports)));
        QVERIFY(m_salvages.first().reports < Reports);
        QCOMPARE(contents(m_salvages.first().keptAside), bytes); // as it was, to the last byte
        QVERIFY(readAll(outbox)); // and all that was saved is whole
    }

    /** Whatever was saved of what waits is not sent by itself: the damage may hide that it was sent. */
    void savedReportsAreOnlyByHand()
    {
        QByteArray bytes = m_sound;
        bytes.replace(20 * PageSize, PageSize, QByteArray(PageSize, '\xff'));
        bytes.truncate(bytes.size() - PageSize);
        write(bytes);
        const auto database = open();
        Outbox outbox(*database);
        QVERIFY(outbox.enqueue(newReport("{}")).has_value());
        QCOMPARE(m_salvages.size(), 1);
        const auto waiting = outbox.list();
        QVERIFY(waiting->size() > 1);
        for (const Report &report : *waiting)
            QVERIFY(report.isOnlyByHand || report.id == waiting->constLast().id);
        QCOMPARE(*outbox.firstToSendByItself(), std::optional<qint64>(waiting->constLast().id));
    }

    /** A report that was acknowledged and stands in the log alone, of a program that was killed, is saved too. */
    void whatTheLogHoldsIsSaved()
    {
        const QByteArray late = "{\"late\": 1}";
        QByteArray log;
        {
            write(m_sound);
            Database writer(path());
            QVERIFY(Outbox(writer).enqueue(newReport(late)).has_value());
            log = contents(writer.path() + u"-wal"_s);
        }
        QByteArray bytes = m_sound;
        QVERIFY(log.contains(late) && !bytes.contains(late));
        bytes.replace(20 * PageSize, PageSize, QByteArray(PageSize, '\xff'));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(path()));
        write(bytes);
        write(log, u"-wal"_s);
        const auto database = open();
        Outbox outbox(*database);
        const auto waiting = outbox.list();
        QVERIFY2(waiting.has_value(), waiting ? "" : qPrintable(errorMessage(waiting.error())));
        QCOMPARE(*HistoryReader(*database).page({.text = u"nothing"_s}, 1), QList<HistoryEntry>());
        for (qint64 id = 1; m_salvages.isEmpty() && id <= Reports; ++id)
            static_cast<void>(outbox.report(id)); // until the damage is met
        QCOMPARE(m_salvages.size(), 1);
        QCOMPARE(outbox.report(Reports + 1)->body, late);
        QCOMPARE(contents(m_salvages.first().keptAside), bytes);
        QCOMPARE(contents(m_salvages.first().keptAside + u"-wal"_s), log);
        QCOMPARE(outbox.enqueue(newReport("{}")), Reports + 2);
    }

    void truncated_data()
    {
        QTest::addColumn<int>("pages");
        for (const int pages : {1, 2, 3, 5, 10, 20, 30, 40})
            QTest::addRow("after %d pages", pages) << pages;
    }

    void truncated()
    {
        QFETCH(int, pages);
        write(m_sound.left(pages * PageSize));
        const auto database = open();
        Outbox outbox(*database);
        const auto id = outbox.enqueue(newReport("{\"after\": 1}"));
        QVERIFY2(id.has_value(), id ? "" : qPrintable(errorMessage(id.error())));
        QCOMPARE(m_salvages.size(), 1);
        QVERIFY(readAll(outbox));
        QVERIFY2(m_salvages.first().reports > 0 || pages < 30, qPrintable(QString::number(m_salvages.first().reports)));
        Database again(path()); // what was made is sound
        QCOMPARE(Outbox(again).list()->size(), outbox.list()->size());
    }

    void otherBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a text") << QByteArray("These are notes, and no database at all.\n").repeated(20);
        QTest::newRow("a cut header") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
    }

    void otherBytes()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        const auto database = open();
        QVERIFY(Outbox(*database).enqueue(newReport("{}")).has_value());
        QCOMPARE(m_salvages.size(), 1);
        QCOMPARE(m_salvages.first().reports, 0);
        QCOMPARE(contents(m_salvages.first().keptAside), bytes);
    }

    void emptyFileIsNoDamage()
    {
        write({});
        const auto database = open();
        QCOMPARE(Outbox(*database).enqueue(newReport("{}")), 1);
        QVERIFY(m_salvages.isEmpty());
    }

    /** A newer format or somebody else's database is no damage either: it is left alone. */
    void foreignIsLeftAlone()
    {
        QByteArray bytes = m_sound;
        bytes.replace(68, 4, "abcd"); // the application id
        write(bytes);
        const auto database = open();
        const auto refused = Outbox(*database).enqueue(newReport("{}"));
        QCOMPARE(refused.error().code, Error::Code::DatabaseUnusable);
        QVERIFY(m_salvages.isEmpty());
        QCOMPARE(contents(path() + u"/reports.sqlite"_s), bytes);
    }

    void withoutSalvagingDamageIsOnlyTold()
    {
        const QByteArray bytes = m_sound.left(5 * PageSize);
        write(bytes);
        Database database(path());
        QCOMPARE(Outbox(database).enqueue(newReport("{}")).error().code, Error::Code::DatabaseDamaged);
        QCOMPARE(contents(database.path()), bytes);
    }

    /** Random bits: it works, or is salvaged, or says why not; what it hands out has the bytes that were stored. */
    void flippedBits()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int noticed = 0;
        for (int round = 0; round < 40; ++round) {
            init();
            QByteArray bytes = m_sound;
            for (int flips = 0; flips < 20; ++flips) {
                const qsizetype at = random.bounded(int(bytes.size()));
                bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
            }
            write(bytes);
            const auto database = open();
            Outbox outbox(*database);
            HistoryReader reader(*database);
            const auto waiting = outbox.list();
            const auto entries = reader.page({}, 1'000);
            const auto id = outbox.enqueue(newReport("{\"after\": 1}"));
            if (id)
                QCOMPARE(outbox.report(*id)->body, QByteArray("{\"after\": 1}"));
            bool isNoticed = !waiting || !entries || !id || !m_salvages.isEmpty();
            for (qint64 report = 1; report <= Reports; ++report) {
                const auto read = outbox.report(report);
                isNoticed = isNoticed || !read;
                if (read && read->event == u"Test"_s && !read->body.startsWith("{\"after\""))
                    QVERIFY(isStored(read->body) || read->sha256.isEmpty());
            }
            noticed += isNoticed;
        }
        QVERIFY2(noticed > 10, qPrintable(QString::number(noticed))); // the flips do hit something
    }

private:
    static constexpr qsizetype PageSize = 4096;
    static constexpr int Reports = 100;

    /** One of the bodies, whole. Of which report is in no checksum: a flipped key of a row names another one. */
    static bool isStored(const QByteArray &body)
    {
        for (qint64 number = 1; number <= Reports; ++number) {
            if (body == bodyOf(number))
                return true;
        }
        return false;
    }

    static QByteArray bodyOf(qint64 number)
    {
        return "{\"number\": " + QByteArray::number(number) + ", \"text\": \""
            + QByteArray(1'900, char('a' + number % 26)) + "\"}";
    }

    static NewReport newReport(const QByteArray &body) { return {.event = u"Test"_s, .body = body}; }

    static void fill(Database &database)
    {
        Outbox outbox(database);
        History history(database);
        for (int number = 1; number <= Reports; ++number)
            QVERIFY(outbox.enqueue(newReport(bodyOf(number))).has_value());
        AttemptResult result;
        result.outcome = Outcome::Delivered;
        for (qint64 id = 1; id <= Reports / 2; ++id)
            QVERIFY(history.end(*history.begin(id, {}), result).has_value());
    }

    bool readAll(Outbox &outbox)
    {
        const auto waiting = outbox.list();
        if (!waiting)
            return false;
        for (const Report &report : *waiting) {
            if (!outbox.report(report.id))
                return false;
        }
        return true;
    }

    std::unique_ptr<Database> open()
    {
        auto database = std::make_unique<Database>(path());
        database->setSalvaging([this](const Salvage &salvage) { m_salvages += salvage; });
        return database;
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray &bytes, const QString &beside = {})
    {
        QFile file(path() + u"/reports.sqlite"_s + beside);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QString path() const { return m_folder->filePath(u"state"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_sound;
    QList<Salvage> m_salvages;
};

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
