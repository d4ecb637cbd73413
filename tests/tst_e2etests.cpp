#include "core/project/e2etests.h"
#include "tests/support/smallproject.h"

using namespace Telemetry;
using namespace Qt::StringLiterals;

/** What `rasa test e2e` counts. */
class TestE2eTests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("cases");
        QTest::addColumn<int>("fixtures");
        QTest::addColumn<int>("metadata");
        const auto row = [](const char *name, const QByteArray &text, int cases, int fixtures, int metadata) {
            QTest::newRow(name) << text << cases << fixtures << metadata;
        };
        const QByteArray one = "test_cases:\n- test_case: a\n  steps:\n  - user: hi\n";
        row("one case", one, 1, 0, 0);
        row("null list", "test_cases:\n", 0, 0, 0);
        row("two cases of one name", one + "- test_case: a\n  steps:\n  - user: hi\n", 2, 0, 0);
        row("fixtures", "fixtures:\n- one:\n  - s: 1\n- two:\n  - s: 2\n" + one, 1, 2, 0);
        row("fixtures of one name", "fixtures:\n- one:\n  - s: 1\n- one:\n  - s: 2\n" + one, 1, 1, 0);
        row("null fixtures", "fixtures:\n" + one, 1, 0, 0);
        row("metadata", "metadata:\n- m:\n    a: b\n" + one, 1, 0, 1);
        row("no test_cases: not looked at", "fixtures:\n- one:\n  - s: 1\n", 0, 0, 0);
    }
    void counts()
    {
        QFETCH(QByteArray, text);
        SmallProject project;
        project.write(u"tests/e2e_test_cases.yml"_s, text);
        const auto tests = readEndToEndTests({.folder = project.path()}, Environment());
        QVERIFY2(tests, whyNot(tests));
        QTEST(int(tests->testCases), "cases");
        QTEST(int(tests->fixtures), "fixtures");
        QTEST(int(tests->metadata), "metadata");
        QVERIFY(!tests->usesAssertions);
    }

    void assertions_data()
    {
        QTest::addColumn<AssertionKind>("kind");
        for (int kind = 0; kind < AssertionKindCount; ++kind)
            QTest::newRow(qPrintable(assertionKey(AssertionKind(kind)))) << AssertionKind(kind);
    }
    void assertions()
    {
        QFETCH(AssertionKind, kind);
        const QByteArray key = assertionKey(kind).toUtf8();
        SmallProject project;
        project.write(u"tests/e2e_test_cases.yml"_s,
                      "test_cases:\n- test_case: a\n  steps:\n  - user: hi\n    assertions:\n    - " + key
                          + ": x\n    - " + key + ":\n      - y\n  - user: bye\n    assertions:\n    - " + key
                          + ": z\n");
        const auto tests = readEndToEndTests({.folder = project.path()}, Environment());
        QVERIFY2(tests, whyNot(tests));
        QVERIFY(tests->usesAssertions);
        for (int other = 0; other < AssertionKindCount; ++other)
            QCOMPARE(tests->assertions[size_t(other)], AssertionKind(other) == kind ? 3 : 0);
        QCOMPARE(tests->assertionsOfCases[size_t(kind)].front().amount, 3);
        QCOMPARE(tests->assertionsOfCases[size_t(kind)].front().line, 2);
    }

    void otherAssertions()
    {
        SmallProject project;
        project.write(
            u"tests/e2e_test_cases.yml"_s,
            "test_cases:\n- test_case: a\n  steps:\n  - user: hi\n    assertions:\n    - bot_did_not_utter: x\n");
        const auto tests = readEndToEndTests({.folder = project.path()}, Environment());
        QVERIFY2(tests, whyNot(tests));
        QVERIFY(tests->usesAssertions);
        for (const qint64 amount : tests->assertions)
            QCOMPARE(amount, 0);
    }

    void folderAndNames()
    {
        SmallProject project;
        project.write(u"e2e/one.yml"_s, "fixtures:\n- f:\n  - s: 1\ntest_cases:\n- test_case: a\n");
        project.write(u"e2e/deep/two.yaml"_s,
                      "fixtures:\n- f:\n  - s: 2\n- g:\n  - s: 3\ntest_cases:\n- test_case: b\n");
        project.write(u"e2e/nlu.yml"_s, "nlu:\n- intent: a\n");
        const auto tests = readEndToEndTests({.folder = project.path(), .data = {u"e2e"_s}}, Environment());
        QVERIFY2(tests, whyNot(tests));
        QCOMPARE(tests->testCases, 2);
        QCOMPARE(tests->fixtures, 2);
        QCOMPARE(tests->testCasesOfFiles.size(), size_t(2));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("cases that are a mapping") << QByteArray("test_cases:\n  a: b\n") << 2;
        QTest::newRow("case that is a text") << QByteArray("test_cases:\n- a\n") << 2;
        QTest::newRow("steps that are a text") << QByteArray("test_cases:\n- test_case: a\n  steps: b\n") << 3;
        QTest::newRow("assertions that are a text")
            << QByteArray("test_cases:\n- test_case: a\n  steps:\n  - user: b\n    assertions: c\n") << 5;
        QTest::newRow("fixtures that are a text") << QByteArray("test_cases:\nfixtures: a\n") << 2;
        QTest::newRow("no YAML") << QByteArray("test_cases: [\n") << 2;
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        SmallProject project;
        project.write(u"tests/e2e_test_cases.yml"_s, text);
        const auto tests = readEndToEndTests({.folder = project.path()}, Environment());
        QVERIFY(!tests);
        QTEST(tests.error().line, "line");
    }

    void missing()
    {
        SmallProject project;
        const auto tests = readEndToEndTests({.folder = project.path()}, Environment());
        QCOMPARE(tests.error().code, Error::Code::FileMissing);
        QCOMPARE(tests.error().path, project.path(u"tests/e2e_test_cases.yml"_s));
    }
};

QTEST_GUILESS_MAIN(TestE2eTests)
#include "tst_e2etests.moc"
