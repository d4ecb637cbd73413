#include "core/delivery/history.h"
#include "core/delivery/outbox.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

/** The outbox for lists that show a part at a time. */
class TestOutboxList : public QObject
{
    Q_OBJECT

private:
    static NewReport newReport(const QString &event, const QByteArray &body, const QString &origin)
    {
        return {.event = event, .body = body, .origin = origin, .project = u"/home/me/moodbot"_s};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_folder->filePath(u"state"_s));
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void nothingIsMadeByLooking()
    {
        Outbox outbox(*m_database);
        QCOMPARE(outbox.keys().value(), QList<OutboxKey>());
        QCOMPARE(outbox.reports({1, 2}).value(), QList<Report>());
        QVERIFY(!QFile::exists(m_database->path()));
    }

    void filters_data()
    {
        QTest::addColumn<OutboxFilter>("filter");
        QTest::addColumn<QList<qint64>>("ids");
        QTest::newRow("everything") << OutboxFilter{} << QList<qint64>{1, 2, 3};
        QTest::newRow("event, any case") << OutboxFilter{.text = u"shell"_s} << QList<qint64>{2};
        QTest::newRow("origin") << OutboxFilter{.text = u"capture: rasa"_s} << QList<qint64>{3};
        QTest::newRow("project") << OutboxFilter{.text = u"moodbot"_s} << QList<qint64>{1, 2, 3};
        QTest::newRow("body") << OutboxFilter{.text = u"DIETClassifier"_s} << QList<qint64>{1};
        QTest::newRow("percent is no wildcard") << OutboxFilter{.text = u"50%"_s} << QList<qint64>{3};
        QTest::newRow("underscore is no wildcard") << OutboxFilter{.text = u"a_b"_s} << QList<qint64>{2};
        QTest::newRow("backslash is no escape") << OutboxFilter{.text = u"\\u00e9"_s} << QList<qint64>{1};
        QTest::newRow("a quote") << OutboxFilter{.text = u"'"_s} << QList<qint64>{};
        QTest::newRow("nowhere") << OutboxFilter{.text = u"swordfish"_s} << QList<qint64>{};
        QTest::newRow("state") << OutboxFilter{.state = ReportState::Later} << QList<qint64>{2};
        QTest::newRow("state and text") << OutboxFilter{.text = u"training"_s, .state = ReportState::Waiting}
                                        << QList<qint64>{1, 3};
        QTest::newRow("state without a report") << OutboxFilter{.state = ReportState::Refused} << QList<qint64>{};
        QTest::newRow("what is not in the outbox") << OutboxFilter{.state = ReportState::Discarded} << QList<qint64>{};
    }
    void filters()
    {
        QFETCH(OutboxFilter, filter);
        Outbox outbox(*m_database);
        QVERIFY(outbox.enqueue({newReport(u"Training Started"_s, "{\"a\": \"DIETClassifier \\u00e9 axb\"}", u"queue"_s),
                                newReport(u"Shell Started"_s, "{\"a_b\": 500}", u"preview"_s),
                                newReport(u"Training Completed"_s, "{\"share\": \"50%\"}", u"capture: rasa train"_s),
                                newReport(u"Training Failed"_s, "{}", u"queue"_s)}));
        QVERIFY(outbox.discard({4}));
        History history(*m_database);
        const auto sequence = history.begin(2, u"https://example.org"_s);
        QVERIFY(sequence);
        AttemptResult later;
        later.outcome = Outcome::Later;
        QVERIFY(history.end(*sequence, later));

        const auto keys = outbox.keys(filter);
        QVERIFY(keys);
        QList<qint64> ids;
        for (const OutboxKey &key : *keys)
            ids.append(key.id);
        QTEST(ids, "ids");
    }

    void rowsOfSome()
    {
        Outbox outbox(*m_database);
        QVERIFY(outbox.enqueue(
            {newReport(u"A"_s, "{}", u"queue"_s), newReport(u"B"_s, "{}", u"queue"_s), newReport(u"C"_s, "{}", {})}));
        const auto rows = outbox.reports({3, 1, 99});
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).event, u"C"_s);
        QCOMPARE(rows->at(1).event, u"A"_s);
        QCOMPARE(rows->at(1).bytes, 2);
        QVERIFY(rows->at(1).body.isEmpty());
    }

    void keysTellWhatIsReady()
    {
        Outbox outbox(*m_database);
        QVERIFY(outbox.enqueue(newReport(u"A"_s, "{}", u"queue"_s)));
        QCOMPARE(outbox.keys().value(), (QList<OutboxKey>{{.id = 1}}));
        QVERIFY(outbox.keys()->first().isReady());
        QVERIFY(outbox.holdBack());
        QVERIFY(!outbox.keys()->first().isReady());
    }
};

QTEST_GUILESS_MAIN(TestOutboxList)
#include "tst_outboxlist.moc"
