#include "core/capture/eventscanner.h"
#include "tests/support/goldenevents.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

/** What an event has to be equal in; a line for each, so that a difference is readable. */
QByteArray told(const QList<CapturedEvent> &events)
{
    QByteArray lines;
    for (const CapturedEvent &event : events)
        lines += capturedOutcomeWord(event.outcome).toUtf8() + ' ' + event.event.toUtf8() + ' '
            + event.payload.sha256.toUtf8() + '\n';
    return lines;
}

QByteArray toldExpected(const Json &events)
{
    QByteArray lines;
    for (const Json &event : events.array())
        lines += event[u"outcome"].toString().toUtf8() + ' ' + event[u"event"].toString().toUtf8() + ' '
            + event[u"sha256"].toString().toUtf8() + '\n';
    return lines;
}

/** The events of output that comes in pieces; @p next gives the length of each. */
template<typename Next>
QList<CapturedEvent> scanned(const QByteArray &output, Next next)
{
    EventScanner scanner;
    QList<CapturedEvent> events;
    for (qsizetype at = 0; at < output.size();) {
        const qsizetype length = std::min<qsizetype>(next(), output.size() - at);
        events += scanner.feed(QByteArrayView(output).sliced(at, length));
        at += length;
    }
    return events + scanner.finish();
}

QList<CapturedEvent> scanned(const QByteArray &output)
{
    return scanned(output, [&output] { return output.size(); });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

struct Transcript
{
    QString name;
    QByteArray output;
    QByteArray expected;
};

QString fileName(QString name)
{
    return name.replace(u' ', u'-') + u".txt"_s;
}

QList<Transcript> transcripts()
{
    const QString folder = QStringLiteral(TEST_DATA "/capture/");
    const Json expected = Json::parse(contentOf(folder + u"expected.json"_s)).value();
    QList<Transcript> all;
    for (const auto &[name, events] : expected.object())
        all.append({name, contentOf(folder + fileName(name)), toldExpected(events)});
    return all;
}

/** An event whose object has about so many bytes, in short lines or with one long text. */
QByteArray largeDump(qsizetype bytes, bool isOneText)
{
    QByteArray text = "Telemetry Event:\n{\n  \"userId\": \"1\",\n  \"event\": \"Training Started\",\n  "
                      "\"properties\": {\n    \"pipeline\": ";
    if (isOneText) {
        text += '"' + QByteArray(bytes, '}') + '"';
    } else {
        text += "[\n";
        for (qsizetype i = 0; i < bytes / 20; ++i)
            text += "      \"}{ item\",\n";
        text += "      null\n    ]";
    }
    return text + "\n  },\n  \"context\": {}\n}\n";
}

} // namespace

class TestEventScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transcript_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QByteArray>("expected");
        const QList<Transcript> all = transcripts();
        QVERIFY2(all.size() > 20, "the transcripts are missing");
        for (const Transcript &one : all)
            QTest::newRow(qPrintable(one.name)) << one.output << one.expected;
    }

    void transcript()
    {
        QFETCH(QByteArray, output);
        QFETCH(QByteArray, expected);
        QCOMPARE(told(scanned(output)), expected);
        QCOMPARE(told(scanned(output, [] { return 1; })), expected);
        // Every split in two; of the one long transcript some.
        const qsizetype step = output.size() > 5000 ? 97 : 1;
        for (qsizetype split = 1; split < output.size(); split += step) {
            EventScanner scanner;
            auto events = scanner.feed(QByteArrayView(output).first(split));
            events += scanner.feed(QByteArrayView(output).sliced(split));
            events += scanner.finish();
            if (told(events) != expected)
                QFAIL(qPrintable(u"split at %1: %2"_s.arg(split).arg(QString::fromUtf8(told(events)))));
        }
    }

    /** The corpus is what our program prints, so that both can be changed together only. */
    void corpusIsMade()
    {
        const QTemporaryDir folder;
        QProcess python;
        python.start(QStringLiteral(PYTHON),
                     {u"-B"_s, QStringLiteral(SOURCE_ROOT "/tests/support/transcripts.py"), folder.path()});
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.readAllStandardError(), QByteArray());
        QCOMPARE(python.exitCode(), 0);
        for (const Transcript &one : transcripts())
            QCOMPARE(contentOf(folder.filePath(fileName(one.name))), one.output);
        QCOMPARE(contentOf(folder.filePath(u"expected.json"_s)),
                 contentOf(QStringLiteral(TEST_DATA "/capture/expected.json")));
    }

    void golden_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QByteArray>("body");
        for (const GoldenReport &report : goldenReports())
            QTest::newRow(qPrintable(report.name)) << report.debugOutput << report.debugObject << report.body;
    }

    /** What was printed becomes byte for byte the body that the real program sent. */
    void golden()
    {
        QFETCH(QByteArray, output);
        QFETCH(QByteArray, object);
        QFETCH(QByteArray, body);
        const QList<CapturedEvent> events = scanned(output);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].payload.wire, body);
        QCOMPARE(events[0].payload.indented, object);
        QCOMPARE(events[0].outcome, body.isEmpty() ? CapturedEvent::Outcome::NotSent : CapturedEvent::Outcome::Sent);
        QCOMPARE(events[0].reason.has_value(), body.isEmpty());
    }

    /** Transcripts in any order, in pieces of any length, with output between: every event, and no other. */
    void anyOrderAndPieces()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const QList<QByteArray> between = {"text\n",   "\x1b[31mred\x1b[0m\n", "{\n", "}\n", "Telemetry\n",
                                           "\n\n\r\n", "\xff\xfe\x80\n"};
        const QList<Transcript> all = transcripts();
        for (int round = 0; round < 200; ++round) {
            QByteArray output;
            QByteArray expected;
            for (int i = 0; i < 6; ++i) {
                const Transcript &one = all[random.bounded(all.size())];
                if (one.output.size() > 5000 || !one.output.endsWith('\n') || one.name.contains("end"_L1))
                    continue; // ends inside an event: what follows would belong to it
                output += one.output;
                expected += one.expected;
                for (int lines = random.bounded(8); lines > 0; --lines)
                    output += between[random.bounded(between.size())];
            }
            const QByteArray found = told(scanned(output, [&random] { return 1 + random.bounded(200); }));
            if (found != expected)
                QFAIL(qPrintable(u"seed %1, round %2:\n%3"_s.arg(seed).arg(round).arg(QString::fromUtf8(found))));
        }
    }

    void eventIsFoundWithItsLastByte()
    {
        const QByteArray output = goldenReports().constFirst().debugOutput;
        EventScanner scanner;
        QVERIFY(scanner.feed(QByteArrayView(output).chopped(1)).isEmpty());
        QCOMPARE(scanner.feed("\n").size(), 1);
    }

    void identify()
    {
        QList<CapturedEvent> events;
        for (const Transcript &one : transcripts()) {
            if (one.name == "log records of Pro"_L1)
                events = scanned(one.output);
        }
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].kind, CapturedEvent::Kind::Track);
        QCOMPARE(events[1].kind, CapturedEvent::Kind::Identify);
        QVERIFY(events[1].payload.wire.contains("\"traits\": {\"tracing_backend\": null"));
    }

    void large_data()
    {
        QTest::addColumn<QByteArray>("dump");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("5 MB in lines") << largeDump(5'000'000, false) << true;
        QTest::newRow("5 MB in one text") << largeDump(5'000'000, true) << true;
        QTest::newRow("20 MB in lines") << largeDump(20'000'000, false) << false;
        QTest::newRow("20 MB in one text") << largeDump(20'000'000, true) << false;
    }

    void large()
    {
        QFETCH(QByteArray, dump);
        QFETCH(bool, isFound);
        const QByteArray small = goldenReports().constFirst().debugOutput;
        const QList<CapturedEvent> events = scanned(dump + small, [] { return 4096; });
        QCOMPARE(events.size(), 2);
        using enum CapturedEvent::Outcome;
        QCOMPARE(events[0].outcome, isFound ? Sent : TooLarge);
        QCOMPARE(events[0].payload.wire.isEmpty(), !isFound);
        QCOMPARE(events[1].outcome, Sent);
    }

    /** Four times the size takes about four times as long, in pieces as a terminal gives them. */
    void timeIsLinear_data()
    {
        QTest::addColumn<bool>("isOneText");
        QTest::newRow("lines") << false;
        QTest::newRow("one text") << true;
    }

    void timeIsLinear()
    {
        QFETCH(bool, isOneText);
        const auto fastest = [](const QByteArray &dump) {
            qint64 best = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 5; ++i) {
                QElapsedTimer timer;
                timer.start();
                scanned(dump, [] { return 1024; });
                best = std::min(best, timer.nsecsElapsed());
            }
            return best;
        };
        const qint64 once = fastest(largeDump(1'000'000, isOneText));
        const qint64 fourTimes = fastest(largeDump(4'000'000, isOneText));
        QVERIFY2(fourTimes < 9 * once, qPrintable(u"%1 ns, then %2 ns"_s.arg(once).arg(fourTimes)));
    }

    /** Lines without end, and other output without end inside an object, are given up. */
    void endlessOutput()
    {
        EventScanner scanner;
        const QByteArray block(1'000'000, 'x');
        for (int i = 0; i < 50; ++i)
            QVERIFY(scanner.feed(block).isEmpty());
        const QByteArray small = goldenReports().constFirst().debugOutput;
        QCOMPARE(scanner.feed(QByteArray('\n' + small)).size(), 1);

        QVERIFY(scanner.feed("Telemetry Event:\n{\n  \"userId\": \"1\",\n").isEmpty());
        QList<CapturedEvent> events;
        for (int i = 0; i < 2000; ++i)
            events += scanner.feed("other output\n");
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].outcome, CapturedEvent::Outcome::Unreadable);
        QCOMPARE(scanner.feed(small).size(), 1);
    }

    void deepObject()
    {
        QByteArray dump =
            "Telemetry Event:\n{\n  \"userId\": \"1\",\n  \"event\": \"x\",\n  \"properties\": {\n    \"a\": [\n";
        for (int level = 3; level < 2000; ++level)
            dump += QByteArray(2 * level, ' ') + "[\n";
        const QList<CapturedEvent> events = scanned(dump + "}\n");
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].outcome, CapturedEvent::Outcome::Unreadable);
    }
};

QTEST_GUILESS_MAIN(TestEventScanner)
#include "tst_eventscanner.moc"
