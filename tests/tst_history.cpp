#include "core/delivery/history.h"
#include "core/delivery/historyexport.h"
#include "core/delivery/historykeeper.h"
#include "core/delivery/historyreader.h"
#include "core/delivery/outbox.h"

#include <QBuffer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Start(QDate(2024, 3, 1), QTime(12, 0), Qt::UTC);

NewReport newReport(const QString &event, const QByteArray &body)
{
    return {.event = event, .body = body, .origin = u"queue"_s, .profile = u"docs"_s, .project = u"/srv/bot"_s};
}

AttemptResult ended(Outcome outcome, bool hasOpenedConnection = true)
{
    AttemptResult result;
    result.outcome = outcome;
    result.status = outcome == Outcome::Delivered ? 200 : 503;
    result.hasOpenedConnection = hasOpenedConnection;
    return result;
}

} // namespace

/** What was sent, refused and discarded: reading, keeping small, and the log of connections. */
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_folder->filePath(u"state"_s));
        m_now = Start;
    }

    void nothingThere()
    {
        HistoryReader reader(*m_database);
        QCOMPARE(reader.page({}, 10), QList<HistoryEntry>());
        QCOMPARE(reader.page({.text = u"word"_s}, 10), QList<HistoryEntry>());
        QCOMPARE(reader.connections(10), QList<ConnectionRecord>());
        QCOMPARE(keeper().prune(), 0);
        QCOMPARE(keeper().clear(), 0);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"state"_s))); // looking created nothing
    }

    void filters_data()
    {
        QTest::addColumn<HistoryFilter>("filter");
        QTest::addColumn<QList<qint64>>("sequences");
        using Numbers = QList<qint64>;
        QTest::newRow("everything, newest first") << HistoryFilter() << Numbers{6, 5, 4, 3, 2, 1};
        QTest::newRow("event") << HistoryFilter{.event = u"Shell Started"_s} << Numbers{5, 3};
        QTest::newRow("unknown event") << HistoryFilter{.event = u"Nothing"_s} << Numbers{};
        QTest::newRow("delivered") << HistoryFilter{.outcome = Outcome::Delivered} << Numbers{5, 4, 1};
        QTest::newRow("later") << HistoryFilter{.outcome = Outcome::Later} << Numbers{3, 2};
        QTest::newRow("discarded") << HistoryFilter{.outcome = Outcome::Discarded} << Numbers{6};
        QTest::newRow("since") << HistoryFilter{.since = Start.addSecs(5 * 60)} << Numbers{6, 5};
        QTest::newRow("until") << HistoryFilter{.until = Start.addSecs(2 * 60)} << Numbers{1};
        QTest::newRow("since and until") << HistoryFilter{.since = Start.addSecs(2 * 60),
                                                          .until = Start.addSecs(4 * 60)}
                                         << Numbers{3, 2};
        QTest::newRow("a time without entries") << HistoryFilter{.since = Start.addYears(1)} << Numbers{};
        QTest::newRow("word") << HistoryFilter{.text = u"DIETClassifier"_s} << Numbers{4, 2};
        QTest::newRow("word in another case") << HistoryFilter{.text = u"dietclassifier"_s} << Numbers{4, 2};
        QTest::newRow("beginning of a word") << HistoryFilter{.text = u"dietcl"_s} << Numbers{4, 2};
        QTest::newRow("inside of a word") << HistoryFilter{.text = u"classifier"_s} << Numbers{};
        QTest::newRow("two words") << HistoryFilter{.text = u"pipeline diet"_s} << Numbers{4, 2};
        QTest::newRow("two words, one missing") << HistoryFilter{.text = u"pipeline bert"_s} << Numbers{};
        QTest::newRow("beyond ASCII") << HistoryFilter{.text = u"Gr\u00fc\u00dfe"_s} << Numbers{5, 3};
        QTest::newRow("a path") << HistoryFilter{.text = u"/home/eve"_s} << Numbers{5, 3};
        QTest::newRow("quotes and marks of the search language")
            << HistoryFilter{.text = u"\"diet* OR NEAR( -"_s} << Numbers{};
        QTest::newRow("marks alone") << HistoryFilter{.text = u"\" * ( -"_s} << Numbers{};
        QTest::newRow("blanks alone") << HistoryFilter{.text = u"   "_s} << Numbers{6, 5, 4, 3, 2, 1};
        QTest::newRow("all together") << HistoryFilter{.event = u"Shell Started"_s,
                                                       .outcome = Outcome::Later,
                                                       .text = u"eve"_s}
                                      << Numbers{3};
    }

    void filters()
    {
        fill();
        QFETCH(HistoryFilter, filter);
        QTEST(sequences(HistoryReader(*m_database).page(filter, 100)), "sequences");
    }

    /** A list that reads rows when they are seen shows the same as pages do. */
    void listsAnswerAsPagesDo_data() { filters_data(); }
    void listsAnswerAsPagesDo()
    {
        fill();
        QFETCH(HistoryFilter, filter);
        HistoryReader reader(*m_database);
        const auto numbers = reader.sequences(filter, 100);
        QVERIFY(numbers);
        QTEST(*numbers, "sequences");
        QCOMPARE(reader.entries(*numbers), reader.page(filter, 100));
        QTEST(*reader.recentSequences(filter, 100), "sequences");
        if (numbers->size() > 1) {
            QCOMPARE(reader.sequences(filter, 1), numbers->first(1));
            QCOMPARE(reader.sequences(filter, 100, numbers->first()), numbers->sliced(1));
            QCOMPARE(reader.page(filter, 100, numbers->first())->size(), numbers->size() - 1);
        }
        const auto newest = reader.recentSequences(filter, 2);
        QVERIFY(newest && newest->size() <= 2);
        for (const qint64 number : *newest)
            QVERIFY(numbers->contains(number));
    }

    /** Nothing else is said in the place of a word that only a newer program writes; as in the outbox. */
    void unknownWords_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("detail");
        QTest::newRow("of a report") << u"UPDATE reports SET state = 'parked' WHERE id = 3"_s
                                     << u"a report has the unknown state \"parked\""_s;
        QTest::newRow("of an attempt") << u"UPDATE attempts SET outcome = 'parked' WHERE sequence = 3"_s
                                       << u"an attempt has the unknown outcome \"parked\""_s;
    }
    void unknownWords()
    {
        fill();
        QFETCH(QString, statement);
        QFETCH(QString, detail);
        QVERIFY(execute(u"PRAGMA ignore_check_constraints = ON"_s) && execute(statement));
        HistoryReader reader(*m_database);
        QCOMPARE(reader.sequences({}, 10), (QList<qint64>{6, 5, 4, 3, 2, 1}));
        for (const auto &read : {reader.page({}, 10), reader.entries({4, 3})}) {
            QVERIFY(!read.has_value());
            QCOMPARE(read.error().code, Error::Code::DatabaseUnusable);
            QCOMPARE(read.error().detail, detail);
            QCOMPARE(read.error().path, m_database->path());
        }
        QCOMPARE(reader.entries({6, 4})->size(), 2);
        if (statement.startsWith("UPDATE attempts"_L1)) { // the only ones that do not look at the report as well
            const auto attempts = History(*m_database).attempts(3);
            QVERIFY(!attempts.has_value());
            QCOMPARE(attempts.error().detail, detail);
            QBuffer target;
            QVERIFY(target.open(QIODevice::WriteOnly));
            const auto exported = exportHistory(*m_database, target, Start);
            QVERIFY(!exported.has_value());
            QCOMPARE(exported.error().detail, detail);
        }
    }

    /** A statement that cannot even be compiled is an error like any other. */
    void tableThatIsGone()
    {
        fill();
        const auto id = Outbox(*m_database).enqueue(newReport(u"Test"_s, "{}"));
        QVERIFY(id.has_value());
        QVERIFY(execute(u"DROP TABLE attempts"_s));
        const auto begun = History(*m_database).begin(*id, u"https://collector.example"_s);
        QVERIFY(!begun.has_value());
        QCOMPARE(begun.error().code, Error::Code::DatabaseUnusable);
        QCOMPARE(Outbox(*m_database).report(*id)->state, ReportState::Waiting); // all of it is undone
    }

    void spans()
    {
        HistoryReader reader(*m_database);
        QCOMPARE(reader.span(), NumberSpan());
        QCOMPARE(reader.events(), QStringList());
        QCOMPARE(reader.condition(), HistoryCondition());
        fill();
        QCOMPARE(reader.span(), (NumberSpan{1, 6, 6}));
        QVERIFY(reader.span()->isDense());
        QCOMPARE(reader.span(Start.addSecs(2 * 60), Start.addSecs(4 * 60)), (NumberSpan{2, 3, 2}));
        QCOMPARE(reader.span(Start.addYears(1))->count, 0);
        QCOMPARE(reader.events(), (QStringList{u"Shell Started"_s, u"Test"_s, u"Training Started"_s}));
        execute(u"DELETE FROM attempts WHERE sequence = 3"_s);
        QCOMPARE(reader.span(), (NumberSpan{1, 6, 5}));
        QVERIFY(!reader.span()->isDense());
    }

    /** The same whether the index knows the bodies already or not. */
    void indexedAndNot()
    {
        fill();
        const HistoryFilter filter{.text = u"eve"_s};
        const auto before = sequences(HistoryReader(*m_database).page(filter, 100));
        Outbox outbox = this->outbox();
        QVERIFY(outbox.enqueue(QList<NewReport>(700, newReport(u"Other"_s, "{\"a\": 1}"))).has_value());
        QCOMPARE(number(u"SELECT indexed FROM text_index"_s), 0); // keeping costs nothing for it
        QCOMPARE(sequences(HistoryReader(*m_database).page(filter, 100)), before);
        QVERIFY(number(u"SELECT max(id) - indexed FROM reports, text_index"_s)
                < 256); // searching brought it up to date
        QCOMPARE(sequences(HistoryReader(*m_database).page(filter, 100)), before);
        QVERIFY(!before.isEmpty());
    }

    /** What more bodies hold than are looked up at once: the same entries in the same order, page by page. */
    void searchForWhatNearlyEveryBodyHolds()
    {
        QList<NewReport> reports;
        for (int i = 0; i < 12'000; ++i)
            reports += newReport(u"E"_s, i % 12 < 11 && i < 11'500 ? "{\"w\": \"common\"}" : "{\"w\": \"rare\"}");
        Outbox outbox(*m_database, [this] { return m_now; }, {.reports = 20'000});
        const auto ids = outbox.enqueue(reports);
        QVERIFY(ids.has_value());
        QVERIFY(
            outbox.discard({ids->at(1), ids->at(0), ids->at(5'000)}).has_value()); // not in the order of the reports
        QCOMPARE(outbox.discardAll(), 11'997);
        HistoryReader reader(*m_database);
        QList<qint64> expected;
        const auto all = reader.page({}, 20'000);
        for (const HistoryEntry &entry : *all) {
            if (reports.at(entry.report.id - ids->constFirst()).body.contains("common"))
                expected += entry.attempt.sequence;
        }
        QVERIFY(expected.size() > 10'000);
        QList<qint64> found;
        while (true) {
            const auto page = sequences(reader.page({.text = u"comm"_s}, 997,
                                                    found.isEmpty() ? std::nullopt : std::optional(found.constLast())));
            if (page.isEmpty())
                break;
            QVERIFY(page.size() == 997 || found.size() + page.size() == expected.size());
            found += page;
        }
        QCOMPARE(found, expected);
        QCOMPARE(reader.page({.outcome = Outcome::Delivered, .text = u"comm"_s}, 10)->size(), 0);
    }

    void pages()
    {
        fill();
        HistoryReader reader(*m_database);
        QCOMPARE(sequences(reader.page({}, 4)), (QList<qint64>{6, 5, 4, 3}));
        QCOMPARE(sequences(reader.page({}, 4, 3)), (QList<qint64>{2, 1}));
        QCOMPARE(sequences(reader.page({.outcome = Outcome::Delivered}, 2, 5)), (QList<qint64>{4, 1}));
        const HistoryEntry entry = reader.page({}, 1, 2)->constFirst();
        QCOMPARE(entry.report.id, 1);
        QCOMPARE(entry.report.state, ReportState::Delivered);
        QCOMPARE(entry.report.event, u"Training Started"_s);
        QCOMPARE(entry.report.bytes, 3);
        QCOMPARE(entry.attempt.started, Start.addSecs(60));
        QCOMPARE(entry.attempt.status, 200);
    }

    void counts()
    {
        fill();
        HistoryReader reader(*m_database);
        const HistoryCounts all{.attempts = 5,
                                .byOutcome = {{Outcome::Delivered, 3}, {Outcome::Later, 2}, {Outcome::Discarded, 1}}};
        QCOMPARE(reader.counts(Start, Start.addDays(1)), all);
        QCOMPARE(reader.counts(Start, Start.addSecs(120))->attempts, 1);
    }

    /** Every connection, and only connections: one that was used again is no second one. */
    void connections()
    {
        Outbox outbox = this->outbox();
        History history = this->history();
        QVERIFY(outbox.enqueue(QList<NewReport>(3, newReport(u"E"_s, "{}"))).has_value());
        const ConnectionIntent direct{.host = u"api.segment.io"_s, .port = 443};
        QVERIFY(history.end(*history.begin(1, {}, direct), ended(Outcome::Delivered)).has_value());
        QVERIFY(history.end(*history.begin(2, {}, direct), ended(Outcome::Delivered, false)).has_value());
        QVERIFY(
            history.begin(3, {}, {.host = u"c.example"_s, .port = 8443, .proxy = u"p:3128"_s}).has_value()); // crash
        HistoryReader reader(*m_database);
        const auto log = reader.connections(10);
        QCOMPARE(log->size(), 2);
        QCOMPARE(
            log->at(0),
            (ConnectionRecord{log->at(0).sequence, Start, u"c.example"_s, 8443, u"report"_s, u"p:3128"_s, false, 3}));
        QCOMPARE(log->at(1),
                 (ConnectionRecord{log->at(1).sequence, Start, u"api.segment.io"_s, 443, u"report"_s, {}, true, 1}));
        QVERIFY(keeper().clear().has_value());
        QCOMPARE(reader.connections(10)->size(), 2); // it outlives the history
        QCOMPARE(reader.connections(10)->at(1).report, 0); // which knew what it was for
        QCOMPARE(reader.connectionSequences({.text = u"SEGMENT"_s}, 10), QList<qint64>{log->at(1).sequence});
        QCOMPARE(reader.connectionSequences({.text = u"3128"_s}, 10), QList<qint64>{log->at(0).sequence});
        QCOMPARE(reader.connectionSequences({.since = Start.addSecs(1)}, 10), QList<qint64>());
        QCOMPARE(reader.connectionSpan(), (NumberSpan{log->at(1).sequence, log->at(0).sequence, 2}));
    }

    void oldestGoFirst()
    {
        fill();
        Outbox outbox = this->outbox();
        QCOMPARE(keeper({.entries = 6}).prune(), 0);
        QCOMPARE(keeper({.entries = 4}).prune(), 2);
        // The second entry is of a report that is sent by now; the third of one that is not: that stays.
        QCOMPARE(sequences(HistoryReader(*m_database).page({}, 10)), (QList<qint64>{6, 5, 4, 3}));
        QCOMPARE(outbox.report(1).error().code, Error::Code::ReportUnknown);
        QVERIFY(outbox.report(2).has_value()); // its newer attempt is still there
        QCOMPARE(keeper({.entries = 1}).prune(), 3);
        QCOMPARE(sequences(HistoryReader(*m_database).page({}, 10)), (QList<qint64>{3}));
        QCOMPARE(outbox.report(3)->state, ReportState::Later);
        QCOMPARE(keeper({.entries = 0}).prune(), 0); // an unsent report never goes
        QCOMPARE(number(u"SELECT count(*) FROM reports"_s), 2); // it, and one that waits
        QVERIFY(outbox.enqueue(newReport(u"E"_s, "{}")).has_value());
        QCOMPARE(*outbox.enqueue(newReport(u"E"_s, "{}")), 8); // no number is given twice
    }

    void tooManyBytes()
    {
        Outbox outbox = this->outbox();
        History history = this->history();
        QVERIFY(outbox.enqueue(QList<NewReport>(40, newReport(u"E"_s, QByteArray(30'000, 'x')))).has_value());
        for (qint64 id = 1; id <= 30; ++id)
            QVERIFY(history.end(*history.begin(id, {}), ended(Outcome::Delivered)).has_value());
        HistoryKeeper keeper = this->keeper({.entries = 1'000, .bytes = 900'000});
        while (*keeper.prune() > 0) { }
        QVERIFY(!outbox.report(1).has_value());
        QVERIFY(outbox.report(30).has_value());
        QCOMPARE(outbox.size()->reports, 10);
        QVERIFY(number(u"SELECT (SELECT page_count FROM pragma_page_count) - (SELECT freelist_count FROM "
                       "pragma_freelist_count)"_s)
                    * 4096
                <= 900'000);
    }

    void tooOld()
    {
        fill();
        m_now = Start.addYears(2).addSecs(150);
        QCOMPARE(keeper().prune(), 0); // a clock that is set years forward costs nothing
        Outbox outbox = this->outbox();
        History history = this->history();
        for (int i = 0; i < 10; ++i) { // but a new time, that has gone on for ten entries, is believed
            const auto id = outbox.enqueue(newReport(u"E"_s, "{}"));
            QVERIFY(history.end(*history.begin(*id, {}), ended(Outcome::Delivered)).has_value());
        }
        QCOMPARE(keeper().prune(), 2);
        QCOMPARE(sequences(HistoryReader(*m_database).page({}, 3, 7)), (QList<qint64>{6, 5, 4}));
    }

    void searchForgetsWhatIsGone()
    {
        fill();
        QVERIFY(outbox().enqueue(QList<NewReport>(300, newReport(u"E"_s, "{}"))).has_value());
        HistoryReader reader(*m_database);
        QCOMPARE(reader.page({.text = u"diet"_s}, 10)->size(), 2);
        QVERIFY(keeper({.entries = 1}).prune().has_value());
        QCOMPARE(reader.page({.text = u"diet"_s}, 10)->size(), 0);
        QVERIFY(execute(u"INSERT INTO report_text (report_text, rank) VALUES ('integrity-check', 0)"_s));
    }

    /** What a search keeps of its own stands in nobody's way, nor does a clearing by another program in its. */
    void searchAndClear()
    {
        fill();
        QVERIFY(outbox().enqueue(QList<NewReport>(300, newReport(u"E"_s, "{\"w\": \"keepsake\"}"))).has_value());
        HistoryReader reader(*m_database);
        Database other(m_folder->filePath(u"state"_s));
        HistoryReader otherReader(other);
        const HistoryFilter filter{.text = u"gr\u00fc"_s};
        QCOMPARE(reader.page(filter, 1, 6)->size(), 1); // brings the index up to date
        QCOMPARE(reader.sequences(filter, 10), (QList<qint64>{5, 3}));
        QCOMPARE(otherReader.sequences(filter, 10), (QList<qint64>{5, 3}));
        QCOMPARE(keeper().clear(), 5);
        QCOMPARE(reader.sequences(filter, 10), (QList<qint64>{3}));
        QCOMPARE(otherReader.sequences(filter, 10), (QList<qint64>{3}));
        QCOMPARE(otherReader.sequences({.text = u"keepsake diet"_s}, 10), QList<qint64>());
    }

    /** Nothing of what was deleted is left in the file. */
    void clear()
    {
        fill();
        QVERIFY(outbox().enqueue(QList<NewReport>(300, newReport(u"E"_s, "{\"w\": \"keepsake\"}"))).has_value());
        QVERIFY(HistoryReader(*m_database).page({.text = u"diet"_s}, 10)->size() > 0); // the words are in the index too
        QVERIFY(content().contains("DIETClassifier") && content().toLower().contains("dietclassifier"));
        QCOMPARE(keeper().clear(), 5);
        QCOMPARE(sequences(HistoryReader(*m_database).page({}, 10)), (QList<qint64>{3})); // of what is not sent yet
        QVERIFY(!content().toLower().contains("dietclassifier"));
        QVERIFY(content().contains("keepsake"));
        QCOMPARE(outbox().size()->reports, 302);
    }

private:
    Outbox outbox()
    {
        return Outbox(*m_database, [this] { return m_now; });
    }
    History history()
    {
        return History(*m_database, [this] { return m_now; });
    }
    HistoryKeeper keeper(const HistoryLimits &limits = {})
    {
        return HistoryKeeper(
            *m_database, [this] { return m_now; }, limits);
    }

    /** Six entries, a minute each: 1 delivered, 2 later and delivered, 3 later, 4 delivered, 5 discarded, 6 waits. */
    void fill()
    {
        const QByteArray greeting = "{\"text\": \"Gr\\u00fc\\u00dfe\", \"path\": \"/home/eve/bot\"}";
        Outbox outbox = this->outbox();
        History history = this->history();
        const auto attempt = [&](qint64 id, Outcome outcome) {
            m_now = m_now.addSecs(60);
            QVERIFY(history.end(*history.begin(id, {}), ended(outcome)).has_value());
        };
        QVERIFY(outbox
                    .enqueue({newReport(u"Training Started"_s, "{1}"),
                              newReport(u"Training Started"_s, "{\"pipeline\": [{\"name\": \"DIETClassifier\"}]}"),
                              newReport(u"Shell Started"_s, greeting), newReport(u"Shell Started"_s, greeting),
                              newReport(u"Test"_s, "{}"), newReport(u"Test"_s, "{}")})
                    .has_value());
        attempt(1, Outcome::Delivered);
        attempt(2, Outcome::Later);
        attempt(3, Outcome::Later);
        attempt(2, Outcome::Delivered);
        attempt(4, Outcome::Delivered);
        m_now = m_now.addSecs(60);
        QVERIFY(outbox.discard({5}).has_value());
    }

    static QList<qint64> sequences(const Result<QList<HistoryEntry>> &entries)
    {
        QList<qint64> sequences;
        if (!entries)
            return {-1};
        for (const HistoryEntry &entry : *entries)
            sequences += entry.attempt.sequence;
        return sequences;
    }

    bool execute(const QString &statement)
    {
        return m_database
            ->write([&](QSqlDatabase &connection) -> Result<void> {
                QSqlQuery query(connection);
                if (!query.exec(statement))
                    return failure(m_database->error(query.lastError()));
                return {};
            })
            .has_value();
    }

    qint64 number(const QString &statement)
    {
        qint64 found = -1;
        static_cast<void>(m_database->read([&](QSqlDatabase &connection) -> Result<void> {
            QSqlQuery query(connection);
            if (query.exec(statement) && query.next())
                found = query.value(0).toLongLong();
            return {};
        }));
        return found;
    }

    QByteArray content() const
    {
        QByteArray content;
        for (const QString &name : {u""_s, u"-wal"_s}) {
            QFile file(m_database->path() + name);
            if (file.open(QIODevice::ReadOnly))
                content += file.readAll();
        }
        return content;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    QDateTime m_now;
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
