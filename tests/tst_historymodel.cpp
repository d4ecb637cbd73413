#include "ui/connectionsmodel.h"
#include "ui/historymodel.h"
#include "ui/sequencelist.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

HistoryEntry entryOf(qint64 sequence, std::optional<Outcome> outcome = Outcome::Delivered, int status = 200)
{
    HistoryEntry entry;
    entry.attempt = {.sequence = sequence,
                     .report = sequence * 10,
                     .destination = u"https://api.segment.io/v1/track"_s,
                     .started = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC),
                     .outcome = outcome,
                     .status = status,
                     .latency = std::chrono::milliseconds(84)};
    entry.report.id = sequence * 10;
    entry.report.event = u"Training Started"_s;
    entry.report.bytes = 1284;
    return entry;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansAndListsAnswerAlike_data()
    {
        QTest::addColumn<SequenceList>("list");
        QTest::newRow("a span") << SequenceList::span(3, 7);
        QTest::newRow("the same as a list") << SequenceList({7, 6, 5, 4, 3});
    }
    void spansAndListsAnswerAlike()
    {
        QFETCH(SequenceList, list);
        QCOMPARE(list.size(), 5);
        QCOMPARE(list.at(0), 7);
        QCOMPARE(list.at(4), 3);
        QCOMPARE(list.rowOf(5), std::optional<qint64>(2));
        QVERIFY(!list.rowOf(2));
        QVERIFY(!list.rowOf(8));
        QCOMPARE(list, SequenceList::span(3, 7));
        QVERIFY(list.startsWith(SequenceList({7, 6})));
        QVERIFY(!list.startsWith(SequenceList({6, 5})));
        QCOMPARE(list.addedBefore(SequenceList({5, 4, 3})), std::optional<qint64>(2));
        QCOMPARE(list.addedBefore(SequenceList::span(3, 5)), std::optional<qint64>(2));
        QVERIFY(!list.addedBefore(SequenceList::span(4, 7)));
        QVERIFY(!list.addedBefore(SequenceList::span(2, 7)));
        list.append({1});
        QCOMPARE(list.size(), 6);
        QCOMPARE(list.at(5), 1);
    }

    void nothingIsNoSpan()
    {
        QCOMPARE(SequenceList::span(1, 0).size(), 0);
        QCOMPARE(SequenceList(), SequenceList(QList<qint64>()));
        QCOMPARE(SequenceList::span(1, 2).addedBefore(SequenceList()), std::optional<qint64>(2));
    }

    /** A million rows take no room, and nothing is asked for that nobody looks at. */
    void rowsAreAskedForWhenSeen()
    {
        HistoryModel model;
        QSignalSpy wanted(&model, &HistoryModel::rowsWanted);
        model.setSequences(SequenceList::span(1, 1'000'000));
        QCOMPARE(model.rowCount(), 1'000'000);
        QTest::qWait(0);
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(cell(model, 500'000, HistoryModel::EventColumn), u"…"_s);
        QVERIFY(!model.index(500'000, 0).data(HistoryModel::ReportIdRole).isValid());
        QTRY_COMPARE(wanted.size(), 1);
        const auto asked = wanted.first().first().value<QList<qint64>>();
        QVERIFY(asked.size() <= 200);
        QVERIFY(asked.contains(500'000)); // row 500,000 counted from the newest
        model.setRows({entryOf(500'000)});
        QCOMPARE(cell(model, 500'000, HistoryModel::EventColumn), u"Training Started"_s);
        QCOMPARE(cell(model, 500'000, HistoryModel::SizeColumn), u"1,284 B"_s);
        QCOMPARE(model.index(500'000, 0).data(HistoryModel::ReportIdRole).toLongLong(), 5'000'000);
    }

    void addedRowsKeepTheOthers()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSequences(SequenceList({9, 7, 5}));
        model.setRows({entryOf(9), entryOf(7), entryOf(5)});
        const QPersistentModelIndex chosen = model.index(1, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setSequences(SequenceList({11, 10, 9, 7, 5})); // in front
        QCOMPARE(chosen.row(), 3);
        QCOMPARE(cell(model, 3, HistoryModel::EventColumn), u"Training Started"_s);
        model.appendSequences({2, 1});
        QCOMPARE(model.rowCount(), 7);
        model.setSequences(SequenceList({11, 10, 9, 7, 5, 2, 1, 0})); // behind
        QCOMPARE(chosen.row(), 3);
        QCOMPARE(resets.size(), 0);
        model.setSequences(SequenceList({9, 5})); // some are gone
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowOf(5), 1);
        QCOMPARE(model.rowOf(7), -1);
    }

    /** What is shown may have gone on: it stays until it is read anew. */
    void outdatedRowsAreReadAgain()
    {
        HistoryModel model;
        model.setSequences(SequenceList::span(1, 3));
        model.setRows({entryOf(3, {}, 0)});
        QCOMPARE(cell(model, 0, HistoryModel::OutcomeColumn), u"running, or cut off"_s);
        QSignalSpy wanted(&model, &HistoryModel::rowsWanted);
        model.setSequences(SequenceList::span(1, 3));
        QCOMPARE(cell(model, 0, HistoryModel::OutcomeColumn), u"running, or cut off"_s);
        QTRY_COMPARE(wanted.size(), 1);
        model.setRows({entryOf(3)});
        QCOMPARE(cell(model, 0, HistoryModel::OutcomeColumn), u"taken by the collector"_s);
    }

    void outcomes_data()
    {
        QTest::addColumn<std::optional<Outcome>>("outcome");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Icon>("sign");
        using O = std::optional<Outcome>;
        QTest::newRow("delivered") << O(Outcome::Delivered) << 200 << u"taken by the collector"_s << Icon::Check;
        QTest::newRow("refused") << O(Outcome::Refused) << 400 << u"refused: HTTP 400"_s << Icon::Cross;
        QTest::newRow("refused for the key")
            << O(Outcome::Refused) << 401 << u"refused: HTTP 401, key not accepted"_s << Icon::Cross;
        QTest::newRow("later") << O(Outcome::Later) << 503 << u"later: HTTP 503"_s << Icon::Later;
        QTest::newRow("later, no answer") << O(Outcome::Later) << 0 << u"later: not taken"_s << Icon::Later;
        QTest::newRow("unknown") << O(Outcome::Unknown) << 0 << u"unknown: sent, no answer"_s << Icon::Unknown;
        QTest::newRow("unknown, a gateway") << O(Outcome::Unknown) << 504 << u"unknown: HTTP 504"_s << Icon::Unknown;
        QTest::newRow("discarded") << O(Outcome::Discarded) << 0 << u"discarded, not sent"_s << Icon::Discarded;
        QTest::newRow("running") << O() << 0 << u"running, or cut off"_s << Icon::Later;
    }
    void outcomes()
    {
        QFETCH(std::optional<Outcome>, outcome);
        QFETCH(int, status);
        QFETCH(QString, text);
        QFETCH(Icon, sign);
        HistoryModel model;
        model.setSequences(SequenceList::span(1, 1));
        model.setRows({entryOf(1, outcome, status)});
        QCOMPARE(cell(model, 0, HistoryModel::OutcomeColumn), text);
        QCOMPARE(Icon(model.index(0, HistoryModel::OutcomeColumn).data(HistoryModel::SignRole).toInt()), sign);
        const bool wasSent = outcome != Outcome::Discarded;
        QCOMPARE(cell(model, 0, HistoryModel::DestinationColumn), wasSent ? u"api.segment.io"_s : QString());
    }

    void latencies_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0 << u"0 ms"_s;
        QTest::newRow("below a second") << 999 << u"999 ms"_s;
        QTest::newRow("seconds") << 10'000 << u"10.0 s"_s;
    }
    void latencies()
    {
        QFETCH(int, milliseconds);
        QTEST(latencyText(std::chrono::milliseconds(milliseconds)), "text");
    }

    void hosts()
    {
        QCOMPARE(hostText(u"https://api.segment.io/v1/track"_s), u"api.segment.io"_s);
        QCOMPARE(hostText(u"https://c.example:8443/v1/track"_s), u"c.example:8443"_s);
        QCOMPARE(hostText(u"nowhere"_s), u"nowhere"_s);
    }

    void connections()
    {
        ConnectionsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSequences(SequenceList({3, 2, 1}));
        model.setRows({{.sequence = 3, .host = u"c.example"_s, .port = 8443, .purpose = u"report"_s, .report = 12},
                       {.sequence = 2,
                        .host = u"api.segment.io"_s,
                        .port = 443,
                        .purpose = u"report"_s,
                        .proxy = u"p.example:3128"_s,
                        .isCertain = true}});
        QCOMPARE(cell(model, 0, ConnectionsModel::HostColumn), u"c.example"_s);
        QCOMPARE(cell(model, 0, ConnectionsModel::PurposeColumn), u"report 12"_s);
        QVERIFY(cell(model, 0, ConnectionsModel::CertainColumn).startsWith(u"perhaps"_s));
        QCOMPARE(cell(model, 1, ConnectionsModel::PurposeColumn), u"a report, deleted since"_s);
        QCOMPARE(cell(model, 1, ConnectionsModel::ProxyColumn), u"p.example:3128"_s);
        QCOMPARE(cell(model, 1, ConnectionsModel::CertainColumn), u"opened"_s);
        QCOMPARE(cell(model, 2, ConnectionsModel::HostColumn), u"…"_s);
    }
};

QTEST_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
