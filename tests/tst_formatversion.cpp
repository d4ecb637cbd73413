#include "core/project/formatversion.h"

#include <QTest>

using namespace Telemetry;

class TestFormatVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versions_data()
    {
        QTest::addColumn<FormatVersion>("expected");
        for (const char *text :
             {"3.1", "3.0", "2.0", "3", "3.1.0", "3.1.0.0", "03.01", "v3.1", " 3.1 ", "'3.1'", "\"3.1\"", "3.1rc1",
              "3.1a0", "3.1.dev0", "3.1-beta.2", "3.1RC1", "3.1rc1.post2", "0!3.1"})
            QTest::newRow(text) << FormatVersion::Readable;
        for (const char *text : {"3.2", "3.1.1", "4", "4.0a1", "10.0", "3.10", "3.1.post1", "3.1-1", "3.1+local",
                                 "3.1.post1.dev0", "1!0.1", "3.1.0.1", "99999999999999999999.0"})
            QTest::newRow(text) << FormatVersion::TooNew;
        for (const char *text : {"three", "3.x", "3.1.", "3.1 4", "3,1", "latest", "3.1+", "3..1", "-1"})
            QTest::newRow(text) << FormatVersion::NoVersion;
    }
    void versions() { QTEST(formatVersion(QTest::currentDataTag()), "expected"); }
};

QTEST_GUILESS_MAIN(TestFormatVersion)
#include "tst_formatversion.moc"
