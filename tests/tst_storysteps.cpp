#include "core/project/storysteps.h"

#include <QTest>

using namespace Telemetry;

/** A story in short: e event, a digit alternatives, c checkpoint. */
class TestStorySteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<qint64>("expected");
        const auto row = [](const char *story, qint64 expected) { QTest::newRow(story) << expected; };
        row("", 0);
        row("e", 1);
        row("eeee", 1);
        row("c", 0);
        row("ccc", 0);
        row("ce", 1);
        row("ec", 1);
        row("ecc", 2);
        row("eccc", 4);
        row("ece", 2);
        row("ecce", 3);
        row("0", 0);
        row("1", 1);
        row("e1e", 1);
        row("2", 2);
        row("2e", 3);
        row("e2e", 3);
        row("3e", 4);
        row("2e3", 5);
        row("2e3e", 6);
        row("23", 5);
        row("23e", 6);
        row("2c", 4);
        row("2ec", 3);
        row("e0e", 1);
        row("2222222e", 15);
    }
    void counts()
    {
        StorySteps steps;
        for (const char c : QByteArray(QTest::currentDataTag())) {
            if (c == 'e')
                steps.addEvent();
            else if (c == 'c')
                steps.addCheckpoint();
            else
                steps.addAlternatives(c - '0');
        }
        QTEST(steps.count(), "expected");
    }

    void manyCheckpointsDoNotOverflow()
    {
        StorySteps steps;
        steps.addEvent();
        for (int number = 0; number < 10'000; ++number)
            steps.addCheckpoint();
        QVERIFY(steps.count() > 0);
    }
};

QTEST_GUILESS_MAIN(TestStorySteps)
#include "tst_storysteps.moc"
