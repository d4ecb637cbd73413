#include "core/base/orderedjson.h"
#include "core/payload/pythontraceback.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

QByteArray linkWord(TracebackException::Link link)
{
    switch (link) {
    case TracebackException::Link::None:
        return "";
    case TracebackException::Link::Context:
        return "then ";
    case TracebackException::Link::Cause:
        return "caused ";
    }
    Q_UNREACHABLE();
}

/** An exception and its levels in lines that a person can compare. */
void tell(const std::vector<TracebackException> &chain, const QByteArray &margin, QByteArray &told)
{
    for (const TracebackException &exception : chain) {
        QString message = exception.message;
        told += margin + linkWord(exception.link) + exception.type.toUtf8() + ": "
            + message.replace(u'\n', u'|').toUtf8() + '\n';
        for (const TracebackFrame &frame : exception.frames) {
            told += margin + "  " + frame.file.toUtf8() + ':' + QByteArray::number(frame.line) + ' '
                + frame.function.toUtf8() + " [" + frame.source.value_or(u"-"_s).toUtf8() + ']';
            told += frame.repeated ? " x" + QByteArray::number(frame.repeated) + '\n' : QByteArray("\n");
        }
        if (exception.syntax)
            told += margin + "  syntax " + exception.syntax->file.toUtf8() + ':'
                + QByteArray::number(exception.syntax->line) + '\n';
        for (const auto &member : exception.members) {
            told += margin + "- member\n";
            tell(member, margin + "  ", told);
        }
        if (exception.omittedMembers)
            told += margin + "- and " + QByteArray::number(exception.omittedMembers) + " more\n";
    }
}

QByteArray told(const FoundTracebacks &found)
{
    static const QList<QByteArray> Origins = {"top", "thread", "task", "ignored", "logged"};
    QByteArray told;
    for (const PythonTraceback &traceback : found.tracebacks) {
        told += Origins[int(traceback.origin)] + ' ' + QByteArray::number(traceback.firstLine) + '-'
            + QByteArray::number(traceback.lastLine) + '\n';
        tell(traceback.chain, "", told);
        if (traceback.broken)
            told += "broken: " + errorMessage(*traceback.broken).toUtf8() + '\n';
    }
    if (found.problem)
        told += "problem: " + errorMessage(*found.problem).toUtf8() + '\n';
    return told;
}

/** The same of what the interpreter knew; frames of a repeated level stand one by one on both sides. */
void tellKnown(const Json &chain, const QByteArray &margin, QByteArray &told)
{
    for (const Json &exception : chain.array()) {
        told += margin + exception[u"link"].toString().toUtf8() + '\n';
        for (const Json &frame : exception[u"frames"].array()) {
            told += margin + "  " + frame.array()[0].toString().toUtf8() + ':' + frame.array()[1].digits() + ' '
                + frame.array()[2].toString().toUtf8() + " [" + frame.array()[3].toString().toUtf8() + "]\n";
        }
        told += margin + exception[u"text"].toString().section(u"\n    "_s, 0, 0).toUtf8().trimmed() + '\n';
        const auto &members = exception[u"members"].array();
        for (size_t number = 0; number < std::min<size_t>(members.size(), 15); ++number)
            tellKnown(members[number], margin + "  ", told);
    }
}

void tellRead(const std::vector<TracebackException> &chain, const QByteArray &margin, QByteArray &told)
{
    for (size_t number = 0; number < chain.size(); ++number) {
        const TracebackException &exception = chain[number];
        // Python names the link at the later exception.
        told += margin
            + (exception.link == TracebackException::Link::None        ? "none"
                   : exception.link == TracebackException::Link::Cause ? "cause"
                                                                       : "context")
            + '\n';
        for (const TracebackFrame &frame : exception.frames) {
            for (int time = 0; time <= frame.repeated; ++time)
                told += margin + "  " + frame.file.toUtf8() + ':' + QByteArray::number(frame.line) + ' '
                    + frame.function.toUtf8() + " [" + frame.source.value_or(QString()).toUtf8() + "]\n";
        }
        QString text =
            exception.message.isEmpty() ? exception.type : QString(exception.type + u": "_s + exception.message);
        if (exception.syntax)
            text = u"File \"%1\", line %2"_s.arg(exception.syntax->file).arg(exception.syntax->line);
        told += margin + text.section(u"\n    "_s, 0, 0).toUtf8().trimmed() + '\n';
        for (const auto &member : exception.members)
            tellRead(member, margin + "  ", told);
    }
}

Json recorded(const QString &file)
{
    QFile source(QStringLiteral(TEST_DATA "/tracebacks/") + file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(source.fileName()));
    return Json::parse(source.readAll()).value();
}

} // namespace

class TestPythonTraceback : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /** What the interpreters themselves knew of the exceptions they printed. @see tests/support/tracebacks.py */
    void interpreters_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name");
        const QStringList files = QDir(QStringLiteral(TEST_DATA "/tracebacks")).entryList({u"*.json"_s});
        QVERIFY(files.size() >= 6);
        for (const QString &file : files) {
            const Json cases = recorded(file);
            for (const auto &[name, value] : cases.object()) {
                if (!value[u"chain"].isNull())
                    QTest::addRow("%s: %s", qPrintable(file), qPrintable(name)) << file << name;
            }
        }
    }
    void interpreters()
    {
        QFETCH(QString, file);
        QFETCH(QString, name);
        const Json recordedCase = recorded(file)[name];
        const FoundTracebacks found = findTracebacks(recordedCase[u"text"].toString().toUtf8());
        QVERIFY2(!found.problem, qPrintable(errorMessage(found.problem.value_or(Error{}))));
        QCOMPARE(found.tracebacks.size(), size_t(1));
        QVERIFY2(!found.tracebacks[0].broken, qPrintable(errorMessage(found.tracebacks[0].broken.value_or(Error{}))));
        QByteArray known;
        tellKnown(recordedCase[u"chain"], "", known);
        QByteArray read;
        tellRead(found.tracebacks[0].chain, "", read);
        // The program that prints differs a little from the module that knows: up to 3.10 it names the program's own
        // module, up to 3.9 no classes around a class, and it proposes names before the module does.
        read.replace("__main__.", "");
        if (const qsizetype at = read.indexOf(". Did you mean"); at >= 0 && !known.contains(". Did you mean"))
            read = read.first(at) + '\n';
        if (file == "python-3.7.json"_L1 || file == "python-3.8.json"_L1)
            known.replace("Outer.", "").replace("local.<locals>.", "").replace("remote_traceback.<locals>.", "");
        QCOMPARE(read, known);

        // The same with the line ends of Windows.
        QByteArray text = recordedCase[u"text"].toString().toUtf8();
        QCOMPARE(findTracebacks(text.replace("\n", "\r\n")), found);
    }

    void texts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray head = "Traceback (most recent call last):\n";
        const QByteArray frame = "  File \"/bot/a.py\", line 3, in f\n    x = 1\n";
        const QByteArray shown = "  /bot/a.py:3 f [x = 1]\n";

        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray("problem: Holds no traceback of Python. Give all lines from \"Traceback "
                                               "(most recent call last):\" on.\n");
        QTest::newRow("other output alone")
            << QByteArray("ValueError: not a traceback\n")
            << QByteArray("problem: Holds no traceback of Python. Give all lines from \"Traceback (most recent call "
                          "last):\" on.\n");
        QTest::newRow("between other output")
            << QByteArray("Training...\n" + head + frame + "ValueError: no\n2023-01-02 10:00:00 INFO done\n")
            << QByteArray("top 2-5\nValueError: no\n" + shown);
        QTest::newRow("several") << QByteArray(head + frame + "A: 1\n" + head + frame + "b.C: 2\n")
                                 << QByteArray("top 1-4\nA: 1\n" + shown + "top 5-8\nb.C: 2\n" + shown);
        QTest::newRow("without source") << QByteArray(head
                                                      + "  File \"<string>\", line 1, in <module>\nKeyError: 'x'\n")
                                        << QByteArray("top 1-3\nKeyError: 'x'\n  <string>:1 <module> [-]\n");
        QTest::newRow("marks") << QByteArray(head + frame + "    ~~^^^\nValueError\n")
                               << QByteArray("top 1-5\nValueError: \n" + shown);
        QTest::newRow("colours of Python 3.13")
            << QByteArray("Traceback (most recent call last):\n  File \x1b[35m\"/bot/a.py\"\x1b[0m, line "
                          "\x1b[35m3\x1b[0m, in \x1b[35mf\x1b[0m\n    x = \x1b[1;31m1\x1b[0m\n        "
                          "\x1b[1;31m^\x1b[0m\n\x1b[1;35mValueError\x1b[0m: \x1b[35mno\x1b[0m\n")
            << QByteArray("top 1-5\nValueError: no\n" + shown);
        QTest::newRow("a byte order mark in front") << QByteArray("\xef\xbb\xbf" + head + frame + "ValueError: no\n")
                                                    << QByteArray("top 1-4\nValueError: no\n" + shown);
        QTest::newRow("bytes that are no UTF-8") << QByteArray(head + frame + "ValueError: \xff\n")
                                                 << QByteArray("top 1-4\nValueError: \xef\xbf\xbd\n" + shown);
        QTest::newRow("names with other letters")
            << QByteArray(head + "  File \"/bot/für.py\", line 3, in größe\n    ä = 1\nmodül.Größenfehler: ü\n")
            << QByteArray("top 1-4\nmodül.Größenfehler: ü\n  /bot/für.py:3 größe [ä = 1]\n");
        QTest::newRow("a quote in the file's name")
            << QByteArray(head + "  File \"/bot/a\"b.py\", line 3, in f\nValueError\n")
            << QByteArray("top 1-3\nValueError: \n  /bot/a\"b.py:3 f [-]\n");
        QTest::newRow("a path of Windows") << QByteArray(head + "  File \"C:\\bot\\a.py\", line 3, in f\nValueError\n")
                                           << QByteArray("top 1-3\nValueError: \n  C:\\bot\\a.py:3 f [-]\n");
        QTest::newRow("a message over lines, one of them empty, then a record of the log")
            << QByteArray(head + frame + "ValueError: a\n  b\n\nc\nERROR: later\n")
            << QByteArray("top 1-7\nValueError: a|  b||c\n" + shown);
        QTest::newRow("empty lines behind the message belong to nobody")
            << QByteArray(head + frame + "ValueError: a\n\n\n") << QByteArray("top 1-4\nValueError: a\n" + shown);
        QTest::newRow("a syntax error in the program itself")
            << QByteArray("  File \"/bot/a.py\", line 1\n    x = (\n        ^\nSyntaxError: '(' was never closed\n")
            << QByteArray("top 1-4\nSyntaxError: '(' was never closed\n  syntax /bot/a.py:1\n");
        QTest::newRow("the traceback of another process inside the message")
            << QByteArray("pool.RemoteTraceback: \n\"\"\"\n" + head + frame
                          + "ValueError: there\n\"\"\"\n\nThe above exception was the direct cause of the following "
                            "exception:\n\n"
                          + head + frame + "ValueError: here\n")
            << QByteArray("top 1-14\npool.RemoteTraceback: |\"\"\"|Traceback (most recent call last):|  File "
                          "\"/bot/a.py\", line 3, in f|    x = 1|ValueError: there|\"\"\"\ncaused ValueError: here\n"
                          + shown);

        QTest::newRow("of a thread") << QByteArray("Exception in thread Thread-1:\n" + head + frame
                                                   + "ValueError: no\n")
                                     << QByteArray("thread 2-5\nValueError: no\n" + shown);
        QTest::newRow("of a task") << QByteArray("Task exception was never retrieved\nfuture: <Task finished>\n" + head
                                                 + frame + "ValueError: no\n")
                                   << QByteArray("task 3-6\nValueError: no\n" + shown);
        QTest::newRow("ignored") << QByteArray("Exception ignored in: <function A.__del__>\n" + head + frame
                                               + "ValueError: no\n")
                                 << QByteArray("ignored 2-5\nValueError: no\n" + shown);
        QTest::newRow("written to the log")
            << QByteArray("2023-04-21 09:12:35 ERROR    rasa.core - oh\n" + head + frame + "ValueError: no\n")
            << QByteArray("logged 2-5\nValueError: no\n" + shown);

        QTest::newRow("cut off behind the heading")
            << head
            << QByteArray("problem: Holds no traceback of Python. Give all lines from \"Traceback (most recent call "
                          "last):\" on.\n");
        QTest::newRow("cut off in the levels")
            << QByteArray(head + frame)
            << QByteArray(
                   "top 1-3\n: \n" + shown
                   + "broken: out.txt:3: the traceback cannot be read further: it breaks off before the line that "
                     "names the exception. Copy it whole, to the line that names the exception.\n");
        QTest::newRow("something else in the levels")
            << QByteArray(head + frame + "% what is this\n")
            << QByteArray("top 1-3\n: \n" + shown
                          + "broken: out.txt:4: the traceback cannot be read further: no line like \"ValueError: ...\" "
                            "names the exception. Copy it whole, to the line that names the exception.\n");
        QTest::newRow("cut off in a chain")
            << QByteArray(head + frame
                          + "KeyError: 1\n\nDuring handling of the above exception, another exception occurred:\n\n")
            << QByteArray(
                   "top 1-7\nKeyError: 1\n" + shown
                   + "broken: out.txt:7: the traceback cannot be read further: the next exception of the chain is "
                     "missing. Copy it whole, to the line that names the exception.\n");
        QTest::newRow("cut off in a group")
            << QByteArray(
                   "  + Exception Group Traceback (most recent call last):\n  |   File \"/bot/a.py\", line 3, in "
                   "f\n  |     x = 1\n  | ExceptionGroup: two (2 sub-exceptions)\n  +-+---------------- 1 "
                   "----------------\n    | ValueError: one\n    +---------------- 2 ----------------\n")
            << QByteArray("top 1-7\nExceptionGroup: two (2 sub-exceptions)\n" + shown
                          + "- member\n  ValueError: one\nbroken: out.txt:7: the traceback cannot be read further: the "
                            "next exception of the chain is missing. Copy it whole, to the line that names the "
                            "exception.\n");
    }
    void texts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const QString path = expected.contains("out.txt") ? u"out.txt"_s : QString();
        QCOMPARE(told(findTracebacks(text, path)), expected);
    }

    void reachedTop_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        const QByteArray one = "Traceback (most recent call last):\n  File \"a\", line 1, in f\nValueError\n";
        QTest::newRow("the last one") << QByteArray(one + one) << 4;
        QTest::newRow("not that of a thread") << QByteArray(one + "Exception in thread T:\n" + one) << 1;
        QTest::newRow("one of a thread where there is no other") << QByteArray("Exception in thread T:\n" + one) << 2;
        QTest::newRow("none") << QByteArray("x") << 0;
    }
    void reachedTop()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const FoundTracebacks found = findTracebacks(text);
        QCOMPARE(found.reachedTop() ? found.reachedTop()->firstLine : 0, line);
    }

    void marksTellTheVersion()
    {
        QVERIFY(!findTracebacks(recorded(u"python-3.10.json"_s)[u"a key"][u"text"].toString().toUtf8())
                     .tracebacks.at(0)
                     .hasMarks);
        QVERIFY(findTracebacks(recorded(u"python-3.13.json"_s)[u"a key"][u"text"].toString().toUtf8())
                    .tracebacks.at(0)
                    .hasMarks);
    }

    void tooMuch()
    {
        QByteArray text = "Traceback (most recent call last):\n";
        for (int level = 0; level < 50; ++level)
            text += "  File \"a.py\", line 1, in f\n";
        text += "ValueError\n";
        const FoundTracebacks found = findTracebacks(text, u"x.txt"_s, {.frames = 20});
        QVERIFY(found.problem);
        QCOMPARE(found.problem->code, Error::Code::FileTooLarge);
        QCOMPARE(found.tracebacks.size(), size_t(1));
        QVERIFY(found.tracebacks[0].broken);
        QCOMPARE(found.tracebacks[0].chain.at(0).frames.size(), size_t(20));

        const FoundTracebacks cut = findTracebacks(text, u"x.txt"_s, {.bytes = 100});
        QVERIFY(cut.problem);
        QCOMPARE(cut.problem->code, Error::Code::FileTooLarge);
        QCOMPARE(cut.problem->path, u"x.txt"_s);
    }

    /** Cut anywhere, a text is read without more than one traceback being made of it, and nothing hangs. */
    void cutAnywhere()
    {
        const QByteArray whole =
            recorded(u"python-3.12.json"_s)[u"a group of raised ones"][u"text"].toString().toUtf8();
        for (qsizetype length = 0; length < whole.size(); length += 7) {
            const FoundTracebacks found = findTracebacks(whole.first(length));
            QVERIFY(found.tracebacks.size() <= 1);
            QVERIFY(found.problem || !found.tracebacks.empty());
        }
    }

    /** Groups nested without end are refused, and so is a text of nothing but headings. */
    void hostile()
    {
        QByteArray text = "  + Exception Group Traceback (most recent call last):\n";
        for (int depth = 1; depth < 2000; ++depth) {
            const QByteArray margin(2 * depth, ' ');
            text += margin + "| ExceptionGroup: x (1 sub-exception)\n" + margin
                + "+-+---------------- 1 ----------------\n";
        }
        const FoundTracebacks nested = findTracebacks(text);
        QVERIFY(!nested.tracebacks.empty());
        QVERIFY(nested.tracebacks[0].broken);

        QByteArray headings;
        for (int line = 0; line < 50'000; ++line)
            headings += "Traceback (most recent call last):\n";
        QVERIFY(findTracebacks(headings).problem);
        QByteArray chain;
        for (int line = 0; line < 20'000; ++line)
            chain += "A: 1\n\nDuring handling of the above exception, another exception occurred:\n\n";
        QVERIFY(findTracebacks(chain).problem);
    }
};

QTEST_GUILESS_MAIN(TestPythonTraceback)
#include "tst_pythontraceback.moc"
