#include "core/project/projectreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/** NLU data of about @p megabytes, with what people write in it; examples repeat. */
QByteArray nlu(int megabytes)
{
    QByteArray text = "version: \"3.1\"\nnlu:\n";
    for (int number = 0; text.size() < megabytes * 1'000'000; ++number) {
        const QByteArray name = QByteArray::number(number);
        text += "- intent: faq/ask_" + name + "\n  examples: |\n";
        for (int example = 0; example < 40; ++example)
            text += "    - from [city " + QByteArray::number(example % 30) + "](city) to [b]{\"entity\": \"to\"} grüße "
                + name + "\n";
        text += "   - not counted\n- synonym: s" + name + "\n  examples: |\n    - word " + name + "\n    - other\n";
    }
    return text + "- lookup: x\n  examples: |\n    - a\n- regex: r\n  examples: |\n    - \\d+\n";
}

QByteArray stories(int megabytes)
{
    QByteArray text = "stories:\n";
    for (int number = 0; text.size() < megabytes * 1'000'000; ++number)
        text += "- story: \"number " + QByteArray::number(number)
            + "\" # a comment\n  steps:\n  - intent: greet\n    entities: []\n  - slot_was_set:\n    - a: b\n  - "
              "checkpoint: x\n";
    return text;
}

Result<ProjectSummary> summaryOf(const QByteArray &nlu, const QByteArray &stories, bool explain)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"data"_s);
    write(folder.filePath(u"config.yml"_s), "language: en\n");
    write(folder.filePath(u"domain.yml"_s), "intents: [greet]\nslots:\n  a:\n    type: text\n    mappings: []\n");
    write(folder.filePath(u"data/nlu.yml"_s), nlu);
    write(folder.filePath(u"data/stories.yml"_s), stories);
    ProjectArguments arguments{.folder = folder.path()};
    arguments.explain = explain;
    return readProject(arguments, Environment());
}

} // namespace

class TestBulkFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheFileReadAsAWhole_data()
    {
        QTest::addColumn<bool>("explain");
        QTest::addColumn<QByteArray>("end");
        const auto row = [](const QByteArray &name, const QByteArray &end) {
            QTest::newRow(name.constData()) << false << end;
            QTest::newRow(QByteArray(name + ", explained").constData()) << true << end;
        };
        row("ordinary", {});
        row("a quoted key at the end", "\"responses\":\n  utter_a:\n  - text: a\n");
        row("lists in brackets, which libyaml reads", "other: [[a, b], {c: d}]\n");
        row("refused at the end", "- intent: a\n  stray: b\n");
        row("no YAML at the end", "a: b: c\n");
        row("a merge key", "other:\n  x: &x {a: 1}\n  y:\n    <<: *x\n");
        row("no line feed at the end", "last: line");
    }
    void equalsTheFileReadAsAWhole()
    {
        QFETCH(bool, explain);
        QFETCH(QByteArray, end);
        // A tab in a comment changes nothing but that the file has to be read as a whole.
        const QByteArray whole = "#\t\n";
        const QByteArray bulk = "# \n";
        const auto expected = summaryOf(whole + nlu(2) + end, whole + stories(2), explain);
        const auto read = summaryOf(bulk + nlu(2) + end, bulk + stories(2), explain);
        QCOMPARE(read.has_value(), expected.has_value());
        if (!read) {
            QCOMPARE(read.error().code, expected.error().code);
            QCOMPARE(read.error().detail, expected.error().detail);
            QCOMPARE(read.error().line, expected.error().line);
            QCOMPARE(read.error().column, expected.error().column);
            return;
        }
        QCOMPARE(read->counts, expected->counts);
        QVERIFY(read->count(ProjectCount::IntentExamples) > 10'000);
        QVERIFY(read->count(ProjectCount::StorySteps) > 10'000);
        QCOMPARE(read->contributions, expected->contributions);
        QCOMPARE(read->warnings.size(), expected->warnings.size());
        for (size_t number = 0; number < read->warnings.size(); ++number) {
            QCOMPARE(read->warnings[number].text, expected->warnings[number].text);
            QCOMPARE(read->warnings[number].line, expected->warnings[number].line);
        }
    }
};

QTEST_GUILESS_MAIN(TestBulkFile)
#include "tst_bulkfile.moc"
