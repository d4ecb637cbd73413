#include "ui/outboxmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

/** Keys with these ids, all waiting. */
QList<OutboxKey> waiting(const QList<qint64> &ids)
{
    QList<OutboxKey> keys;
    for (const qint64 id : ids)
        keys.append(OutboxKey{.id = id});
    return keys;
}

TriedReport reportOf(qint64 id, const QString &event = u"Training Started"_s)
{
    TriedReport row;
    row.report.id = id;
    row.report.event = event;
    row.report.bytes = 1284;
    row.report.origin = u"queue"_s;
    row.report.project = u"/home/ada/moodbot"_s;
    row.report.created = QDateTime::currentDateTimeUtc();
    return row;
}

} // namespace

class TestOutboxModel : public QObject
{
    Q_OBJECT

private:
    static QList<qint64> idsOf(const OutboxModel &model)
    {
        QList<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.index(row, 0).data(OutboxModel::ReportIdRole).toLongLong());
        return ids;
    }

private Q_SLOTS:
    void keysComeAndGo_data()
    {
        QTest::addColumn<QList<qint64>>("before");
        QTest::addColumn<QList<qint64>>("after");
        QTest::newRow("first reports") << QList<qint64>{} << QList<qint64>{1, 2, 3};
        QTest::newRow("all are gone") << QList<qint64>{1, 2, 3} << QList<qint64>{};
        QTest::newRow("one more at the end") << QList<qint64>{1, 2} << QList<qint64>{1, 2, 3};
        QTest::newRow("one in the middle goes") << QList<qint64>{1, 2, 3} << QList<qint64>{1, 3};
        QTest::newRow("two apart go") << QList<qint64>{1, 2, 3, 4, 5} << QList<qint64>{1, 3, 5};
        QTest::newRow("others come back in between") << QList<qint64>{2, 4} << QList<qint64>{1, 2, 3, 4, 5};
        QTest::newRow("all others") << QList<qint64>{1, 2, 3} << QList<qint64>{4, 5};
        QTest::newRow("interleaved") << QList<qint64>{1, 3, 5, 7} << QList<qint64>{2, 3, 6, 7, 8};
    }
    void keysComeAndGo()
    {
        QFETCH(QList<qint64>, before);
        QFETCH(QList<qint64>, after);
        OutboxModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKeys(waiting(before));
        QCOMPARE(idsOf(model), before);
        model.setKeys(waiting(after));
        QCOMPARE(idsOf(model), after);
    }

    /** A row that stays keeps its persistent index, so that the selection stays on it. */
    void staysOnItsReport()
    {
        OutboxModel model;
        model.setKeys(waiting({1, 2, 3}));
        const QPersistentModelIndex third = model.index(2, 0);
        model.setKeys(waiting({3, 4}));
        QCOMPARE(third.row(), 0);
        QCOMPARE(third.data(OutboxModel::ReportIdRole).toLongLong(), 3);
    }

    void asksForPagesThatAreLookedAt()
    {
        OutboxModel model;
        QList<qint64> ids;
        for (qint64 id = 1; id <= 10'000; ++id)
            ids.append(id);
        model.setKeys(waiting(ids));
        QSignalSpy wanted(&model, &OutboxModel::rowsWanted);
        QCOMPARE(model.index(5'000, OutboxModel::EventColumn).data().toString(), u"…"_s);
        QCOMPARE(model.index(5'050, OutboxModel::EventColumn).data().toString(), u"…"_s);
        QTRY_COMPARE(wanted.size(), 1); // together, and nothing but this page
        const auto asked = wanted.first().first().value<QList<qint64>>();
        QCOMPARE(asked.size(), 100);
        QCOMPARE(asked.first(), 5'001);
        QCOMPARE(asked.last(), 5'100);

        QSignalSpy changed(&model, &OutboxModel::dataChanged);
        QList<TriedReport> rows;
        for (const qint64 id : asked)
            rows.append(reportOf(id));
        model.setRows(rows);
        QCOMPARE(changed.size(), 100);
        QCOMPARE(model.index(5'050, OutboxModel::EventColumn).data().toString(), u"Training Started"_s);
        QCoreApplication::processEvents();
        QCOMPARE(wanted.size(), 1); // known by now
    }

    /** Rows are read again after a change, and shown as they were until then. */
    void refreshesWithoutAFlicker()
    {
        OutboxModel model;
        model.setKeys(waiting({1}));
        model.setRows({reportOf(1)});
        QSignalSpy wanted(&model, &OutboxModel::rowsWanted);
        model.setKeys(waiting({1}));
        QCOMPARE(model.index(0, OutboxModel::EventColumn).data().toString(), u"Training Started"_s);
        QTRY_COMPARE(wanted.size(), 1);
        model.setRows({reportOf(1, u"Shell Started"_s)});
        QCOMPARE(model.index(0, OutboxModel::EventColumn).data().toString(), u"Shell Started"_s);
    }

    void texts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("event") << int(OutboxModel::EventColumn) << u"Training Started"_s;
        QTest::newRow("origin and project") << int(OutboxModel::OriginColumn) << u"queue, moodbot"_s;
        QTest::newRow("state") << int(OutboxModel::StateColumn) << u"waiting for you"_s;
        QTest::newRow("size") << int(OutboxModel::SizeColumn) << QString(u"%1 B"_s.arg(QLocale().toString(1284)));
    }
    void texts()
    {
        QFETCH(int, column);
        OutboxModel model;
        model.setContext({.verdict = Verdict::On});
        model.setKeys(waiting({1}));
        model.setRows({reportOf(1)});
        QTEST(model.index(0, column).data().toString(), "text");
    }

    /** A name from a captured program must not reorder what is shown. */
    void showsControlCharacters()
    {
        OutboxModel model;
        model.setKeys(waiting({1}));
        model.setRows({reportOf(1, u"Training\u202eStarted"_s)});
        QVERIFY(!model.index(0, OutboxModel::EventColumn).data().toString().contains(QChar(0x202e)));
    }

    void onlyReadyReportsAreCheckedToBeginWith_data()
    {
        QTest::addColumn<OutboxKey>("key");
        QTest::addColumn<bool>("isChecked");
        QTest::newRow("waiting") << OutboxKey{.id = 1, .state = ReportState::Waiting} << true;
        QTest::newRow("not taken yet") << OutboxKey{.id = 1, .state = ReportState::Later} << true;
        QTest::newRow("gathered while off") << OutboxKey{.id = 1, .isOnlyByHand = true} << false;
        QTest::newRow("refused") << OutboxKey{.id = 1, .state = ReportState::Refused} << false;
        QTest::newRow("may have arrived") << OutboxKey{.id = 1, .state = ReportState::Unknown} << false;
        QTest::newRow("being sent") << OutboxKey{.id = 1, .state = ReportState::Sending} << false;
    }
    void onlyReadyReportsAreCheckedToBeginWith()
    {
        QFETCH(OutboxKey, key);
        QFETCH(bool, isChecked);
        OutboxModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKeys({key});
        const QList<qint64> one = {1};
        QCOMPARE(model.checkedIds(), isChecked ? one : QList<qint64>());
        QVERIFY(model.setData(model.index(0, 0), isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.checkedIds(), isChecked ? QList<qint64>() : one);
        model.setAllChecked(true);
        QCOMPARE(model.checkedIds(), one);
        model.setAllChecked(false);
        QCOMPARE(model.checkedIds(), QList<qint64>());
    }

    /** A report that may have arrived after all is not sent along, whatever was chosen while it waited. */
    void checkMarkEndsWithTheState_data()
    {
        QTest::addColumn<bool>("wasChecked");
        QTest::newRow("checked while it waited") << true;
        QTest::newRow("not checked while it waited") << false;
    }
    void checkMarkEndsWithTheState()
    {
        QFETCH(bool, wasChecked);
        OutboxModel model;
        model.setKeys(waiting({1}));
        model.setAllChecked(wasChecked);
        QCOMPARE(model.checkedIds().size(), wasChecked ? 1 : 0);
        model.setKeys(QList<OutboxKey>{OutboxKey{.id = 1, .state = ReportState::Unknown}});
        QCOMPARE(model.checkedIds().size(), 0);
    }
};

QTEST_MAIN(TestOutboxModel)
#include "tst_outboxmodel.moc"
