#include "core/events/eventcatalogue.h"
#include "core/payload/errorreport.h"
#include "core/payload/errorrules.h"
#include "core/payload/framelocation.h"
#include "core/payload/longtexts.h"
#include "core/payload/pythonexceptions.h"
#include "core/payload/reportedexception.h"
#include "core/payload/sourcelines.h"
#include "tests/support/fakerasa.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

const QString Id = u"4f3c2d1b0a9e48f7b6c5d4e3f2a1b0c9"_s;

bool hasSentry()
{
    static const bool Has = QProcess::execute(pythonProgram(),
                                              {u"-c"_s,
                                               u"import sys\ntry: import sentry_sdk\nexcept ImportError: sys.exit(1)\n"
                                               "sys.exit(0 if sentry_sdk.VERSION == '1.9.10' else 1)"_s})
        == 0;
    return Has;
}

/** The project of tests/data/errors in a folder of its own, where Python runs. */
class Project
{
public:
    Project()
    {
        const QString source = QStringLiteral(TEST_DATA "/errors/project");
        QDirIterator files(source, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = QDir(source).relativeFilePath(files.next());
            const QString target = path() + u'/' + name;
            if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(files.filePath(), target))
                qFatal("cannot copy %s", qPrintable(name));
        }
    }

    QString path() const { return QFileInfo(m_folder.path()).canonicalFilePath(); }

    struct Run
    {
        QByteArray errors;
        QByteArray event; ///< null: no report left
    };

    Run run(const QStringList &words, const Json &contexts) const
    {
        const QString out = path() + u"/event.json"_s;
        QFile::remove(out);
        QProcess python;
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"HOOK"_s, u"report"_s);
        environment.insert(u"OUT"_s, out);
        environment.insert(u"USER_ID"_s, Id);
        environment.insert(u"CONTEXTS"_s, QString::fromUtf8(contexts.wire().value()));
        python.setProcessEnvironment(environment);
        python.setWorkingDirectory(path());
        python.start(pythonProgram(), QStringList{u"-B"_s} + words);
        if (!python.waitForFinished(-1))
            qFatal("Python did not run");
        Run run{.errors = python.readAllStandardError(), .event = {}};
        if (QFile file(out); file.open(QIODevice::ReadOnly))
            run.event = file.readAll();
        return run;
    }

private:
    QTemporaryDir m_folder;
};

Facts factsOf(const QString &folder)
{
    Facts facts;
    facts.folder = folder;
    facts.host.osName = u"Linux"_s;
    facts.host.osVersion = u"6.1"_s;
    facts.host.cpu = 4;
    facts.directoryHash = u"d1"_s;
    facts.installations = {{.version = u"3.5.5"_s,
                            .folder = folder + u"/.venv/lib/python3.10/site-packages"_s,
                            .origin = u".venv"_s,
                            .pythonVersion = u"3.10.11"_s,
                            .isPythonExact = true,
                            .sentryVersion = u"1.9.10"_s}};
    return facts;
}

ErrorReportRequest requestOf(const QString &profile = {})
{
    return {.profile = profile,
            .machineId = {.value = Json(Id)},
            .eventId = u"5f0c1c0e8d4b4c5f9d2e6a7b8c9d0e1f"_s,
            .moment = QDateTime(QDate(2023, 4, 21), QTime(7, 12, 35, 123), Qt::UTC)};
}

Preview reportOf(const QByteArray &text, const Facts &facts, const ErrorReportRequest &request = requestOf())
{
    const FoundTracebacks found = findTracebacks(text);
    if (!found.reachedTop())
        qFatal("no traceback in %s", text.constData());
    return makeErrorReport(EventCatalogue::builtIn(), request, facts, *found.reachedTop()).value();
}

/** The event in lines, without what differs from run to run. */
QByteArray comparable(Json event)
{
    event.set(u"event_id"_s, Json(u"drawn"_s));
    event.set(u"timestamp"_s, Json(u"now"_s));
    return event.indented().value();
}

/** The first lines that differ, for the message of a test that fails. */
QByteArray firstDifference(const QByteArray &left, const QByteArray &right)
{
    const QList<QByteArray> ours = left.split('\n');
    const QList<QByteArray> theirs = right.split('\n');
    for (qsizetype line = 0; line < std::max(ours.size(), theirs.size()); ++line) {
        if (ours.value(line) != theirs.value(line))
            return "line " + QByteArray::number(line + 1) + "\nours:   " + ours.value(line).left(400)
                + "\ntheirs: " + theirs.value(line).left(400);
    }
    return "none";
}

const QByteArray Head = "Traceback (most recent call last):\n";

QByteArray simpleText(const QByteArray &error)
{
    return Head + "  File \"/bot/main.py\", line 1, in <module>\n    main()\n" + error + '\n';
}

} // namespace

class TestErrorReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /** Our event beside that of the library itself, for the traceback that the same run printed. */
    void library_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("known"); // part of the event that a traceback cannot tell; empty: all is equal
        if (!hasSentry())
            QSKIP("Debian's python3-sentry-sdk 1.9.10 is not installed");
        QProcess python;
        python.start(pythonProgram(), {u"-B"_s, QStringLiteral(TEST_DATA "/errors/project/main.py")});
        QVERIFY(python.waitForFinished(-1));
        const QStringList cases = QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(cases.size() > 45);
        static const QHash<QString, QString> Known = {
            {u"notes"_s, u"value"_s},
            {u"a text that is run"_s, u"module"_s},
        };
        for (const QString &name : cases)
            QTest::addRow("%s", qPrintable(name)) << QStringList{u"main.py"_s, name} << Known.value(name);
        QTest::newRow("python -m") << QStringList{u"-m"_s, u"main"_s, u"a chain with a cause"_s} << QString();
    }
    void library()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, known);
        const Project project;
        const Facts facts = factsOf(project.path());
        const Json contexts = reportOf(simpleText("ValueError: x"), facts).payload.document[u"contexts"];
        const Project::Run run = project.run(words, contexts);
        const FoundTracebacks found = findTracebacks(run.errors);
        if (words.last() == "an exit"_L1) { // no traceback, no report
            QVERIFY(!found.reachedTop());
            QVERIFY(run.event.isNull());
            return;
        }
        QVERIFY2(found.reachedTop(), run.errors);
        const auto made = makeErrorReport(EventCatalogue::builtIn(), requestOf(), facts, *found.reachedTop());
        QVERIFY2(made, qPrintable(made ? QString() : errorMessage(made.error())));
        const bool isSent = made->outcome == Preview::Outcome::Sent;
        const QString reason = made->reason ? errorMessage(*made->reason) : QString();
        QVERIFY2(isSent == !run.event.isNull(), qPrintable(reason + u'\n' + QString::fromUtf8(run.errors)));
        if (!isSent)
            return;

        const Json theirs = Json::parse(run.event).value();
        QCOMPARE(theirs.compact().value(), run.event); // the written form is the same, too
        const QByteArray left = comparable(made->payload.document);
        const QByteArray right = comparable(theirs);
        if (known.isEmpty()) {
            QVERIFY2(left == right, firstDifference(left, right));
            QCOMPARE(made->payload.wire.size() - made->payload.document[u"timestamp"].toString().size(),
                     run.event.size() - theirs[u"timestamp"].toString().size());
        } else {
            // The difference is announced: the field is assumed.
            QVERIFY(left != right);
            const bool isAnnounced =
                std::any_of(made->assumed.begin(), made->assumed.end(), [&known](const QString &name) {
                    return name.endsWith(u'.' + known) || name.contains(u".frames."_s);
                });
            QVERIFY2(isAnnounced, qPrintable(made->assumed.join(u' ')));
        }
    }

    void rules_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason"); // empty: sent
        const auto row = [](const char *name, const QByteArray &text, const QString &reason) {
            QTest::newRow(name) << text << reason;
        };
        row("an ordinary error", simpleText("ValueError: x"), {});
        row("rule 1: a process exit", simpleText("SystemExit: 2"), u"rule 1"_s);
        row("rule 2: an interrupt", simpleText("KeyboardInterrupt"), u"KeyboardInterrupt (rule 2"_s);
        row("rule 2: no memory", simpleText("MemoryError"), u"MemoryError (rule 2"_s);
        row("rule 2: not implemented", simpleText("NotImplementedError: later"), u"NotImplementedError (rule 2"_s);
        row("rule 2: cancelled", simpleText("asyncio.exceptions.CancelledError"), u"asyncio.CancelledError (rule 2"_s);
        row("rule 2: an error of Rasa", simpleText("rasa.shared.exceptions.RasaException: x"),
            u"RasaException (rule 2"_s);
        row("rule 2: derived from it", simpleText("rasa.shared.exceptions.YamlSyntaxException: x"),
            u"RasaException (rule 2"_s);
        row("rule 2: an error of the system", simpleText("OSError: x"), u"OSError (rule 2"_s);
        row("rule 2: derived, built in", simpleText("FileNotFoundError: [Errno 2] x"), u"OSError (rule 2"_s);
        row("rule 2: derived, of a library", simpleText("requests.exceptions.ConnectionError: x"),
            u"OSError (rule 2"_s);
        row("rule 2: RuntimeError is another", simpleText("RuntimeError: x"), {});
        row("rule 2: GeneratorExit is another", simpleText("GeneratorExit"), {});
        row("rule 2: only the top counts",
            Head
                + "  File \"/bot/main.py\", line 1, in <module>\n    a()\nOSError: x\n\nDuring handling of the above "
                  "exception, another exception occurred:\n\n"
                + simpleText("ValueError: y"),
            {});
        row("rule 4a: the executor of actions",
            Head + "  File \"/v/lib/python3.10/site-packages/rasa_sdk/executor.py\", line 1, in run\nValueError\n",
            u"rule 4a"_s);
        row("rule 4a: in any exception of the chain",
            Head
                + "  File \"/v/lib/python3.10/site-packages/rasa_sdk/executor.py\", line 1, in run\nKeyError\n\nDuring "
                  "handling of the above exception, another exception occurred:\n\n"
                + simpleText("ValueError: y"),
            u"rule 4a"_s);
        row("rule 5: a failed import", simpleText("ImportError: x"), u"rule 5"_s);
        row("rule 5: derived", simpleText("ModuleNotFoundError: No module named 'x'"), u"rule 5"_s);
        row("a thread", "Exception in thread T:\n" + simpleText("ValueError: x"), u"a thread"_s);
        row("a task", "Task exception was never retrieved\n" + simpleText("ValueError: x"), u"a task"_s);
        row("ignored", "Exception ignored in: <x>\n" + simpleText("ValueError: x"), u"ignored"_s);
        row("logged", "2023-04-21 10:00:00 ERROR    rasa - x\n" + simpleText("ValueError: x"), u"log"_s);
    }
    void rules()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        const Preview preview = reportOf(text, factsOf(u"/bot"_s));
        QCOMPARE(preview.outcome, reason.isEmpty() ? Preview::Outcome::Sent : Preview::Outcome::NotSent);
        const QString told = preview.reason ? errorMessage(*preview.reason) : QString();
        QVERIFY2(told.contains(reason), qPrintable(told));
        QCOMPARE(preview.payload.wire.isEmpty(), !reason.isEmpty());
        QVERIFY(!preview.payload.indented.isEmpty());
    }

    /** Rule 3 needs the objects themselves, which no traceback shows. */
    void repeated()
    {
        QVERIFY(!droppedAsRepeated(false));
        QCOMPARE(droppedAsRepeated(true).value().code, Error::Code::ErrorDropped);
        QVERIFY(errorMessage(*droppedAsRepeated(true)).contains(u"rule 3"_s));
    }

    void fileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QChar>("separator");
        QTest::addColumn<QString>("expected"); // begins with a star: the rule that drops
        const auto row = [](const char *what, const QString &name, const QString &expected, char16_t separator = u'/') {
            QTest::newRow(what) << name << QChar(separator) << expected;
        };
        row("4a", u"rasa_sdk/executor.py"_s, u"*4a"_s);
        row("4a before 4b", u"/x/site-packages/rasa_sdk/executor.py"_s, u"*4a"_s);
        row("4a on Windows", u"rasa_sdk\\executor.py"_s, u"*4a"_s, u'\\');
        row("4a: with the system's separator only", u"rasa_sdk/executor.py"_s, u"rasa_sdk/executor.py"_s, u'\\');
        row("4b", u"/v/lib/python3.10/site-packages/google/x.py"_s, u"site-packages/google/x.py"_s);
        row("4b: the last one", u"/site-packages/a/site-packages/b.py"_s, u"site-packages/b.py"_s);
        row("4b: without its first character", u"/site-packages-old/a.py"_s, u"site-packages/old/a.py"_s);
        row("4b on Windows", u"C:\\v\\site-packages\\a.py"_s, u"site-packages\\a.py"_s, u'\\');
        row("4c", u"/usr/lib/python3/dist-packages/a/b.py"_s, u"dist-packages/a/b.py"_s);
        row("4d", u"/home/me/bot/loose/tool.py"_s, u"*4d"_s);
        row("4d on Windows", u"C:\\bot\\loose\\tool.py"_s, u"*4d"_s, u'\\');
        row("4e", u"custom/policy.py"_s, u"custom/policy.py"_s);
        row("4e: no file", u"<string>"_s, u"<string>"_s);
    }
    void fileNames()
    {
        QFETCH(QString, name);
        QFETCH(QChar, separator);
        QFETCH(QString, expected);
        const auto reported = reportedFileName(name, separator);
        if (expected.startsWith(u'*')) {
            QVERIFY(!reported);
            QVERIFY(errorMessage(reported.error()).contains(u"rule "_s + expected.sliced(1)));
        } else {
            QVERIFY(reported);
            QCOMPARE(*reported, expected);
        }
    }

    void locations_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("module");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isCertain");
        const auto row = [](const char *what, const QString &file, const QString &module, const QString &name,
                            bool isCertain = true) { QTest::newRow(what) << file << module << name << isCertain; };
        row("the program", u"PROJECT/main.py"_s, u"__main__"_s, u"main.py"_s);
        row("a package of the project", u"PROJECT/custom/policy.py"_s, u"custom.policy"_s, u"custom/policy.py"_s);
        row("a package itself", u"PROJECT/custom/__init__.py"_s, u"custom"_s, u"__init__.py"_s);
        row("a module of the project", u"PROJECT/lone.py"_s, u"lone"_s, u"lone.py"_s);
        row("a package without init", u"PROJECT/loose/tool.py"_s, u"loose.tool"_s, u"PROJECT/loose/tool.py"_s);
        row("a folder that is not here", u"PROJECT/gone/tool.py"_s, u"gone.tool"_s, u"gone/tool.py"_s, false);
        row("installed elsewhere", u"/v/lib/python3.8/site-packages/rasa/core/agent.py"_s, u"rasa.core.agent"_s,
            u"rasa/core/agent.py"_s, false);
        row("a compiled file", u"PROJECT/custom/policy.pyc"_s, u"custom.policy"_s, u"custom/policy.py"_s);
        row("the library", u"/usr/lib/python3.9/asyncio/base_events.py"_s, u"asyncio.base_events"_s,
            u"asyncio/base_events.py"_s);
        row("a module of the library", u"/usr/lib/python3.9/runpy.py"_s, u"runpy"_s, u"runpy.py"_s);
        row("a frozen module", u"<frozen importlib._bootstrap>"_s, u"importlib._bootstrap"_s,
            u"<frozen importlib._bootstrap>"_s);
        row("a text", u"<string>"_s, u"__main__"_s, u"<string>"_s, false);
        row("somewhere else", u"/nowhere/at/all.py"_s, u"all"_s, u"all.py"_s, false);
        row("Windows", u"C:\\v\\Lib\\site-packages\\rasa\\model.py"_s, u"rasa.model"_s, u"rasa\\model.py"_s, false);
        row("a relative path", u"main2.py"_s, u"main2"_s, u"main2.py"_s, false);
    }
    void locations()
    {
        QFETCH(QString, file);
        QFETCH(QString, module);
        QFETCH(QString, name);
        QFETCH(bool, isCertain);
        const Project project;
        file.replace(u"PROJECT"_s, project.path());
        name.replace(u"PROJECT"_s, project.path());
        const FrameLocation location = FrameLocator(project.path(), project.path() + u"/main.py"_s).locate(file);
        QCOMPARE(location.module, Json(module));
        QCOMPARE(location.fileName, name);
        QCOMPARE(location.isCertain, isCertain);
    }

    void ancestry_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QStringList>("classes");
        QTest::addColumn<bool>("isComplete");
        const auto row = [](const QString &printed, const QStringList &classes, bool isComplete = true) {
            QTest::addRow("%s", qPrintable(printed)) << printed << classes << isComplete;
        };
        row(u"ValueError"_s, {});
        row(u"PermissionError"_s, {u"OSError"_s});
        row(u"custom.errors.TableError"_s, {});
        row(u"custom.errors.Outer.Inner"_s, {});
        row(u"custom.errors.TableMissing"_s, {u"OSError"_s});
        row(u"custom.errors.Stopped"_s, {u"asyncio.CancelledError"_s});
        row(u"custom.errors.Expected"_s, {u"rasa.shared.exceptions.RasaException"_s});
        row(u"custom.errors.AlsoExpected"_s, {u"rasa.shared.exceptions.RasaException"_s});
        row(u"custom.errors.NotThere"_s, {u"ImportError"_s});
        row(u"custom.errors.RasaException"_s, {u"rasa.shared.exceptions.RasaException"_s}); // imported there
        row(u"custom.errors.Absent"_s, {}, false);
        row(u"not_here.Error"_s, {}, false);
        row(u"__main__.OwnError"_s, {}, false);
    }
    void ancestry()
    {
        QFETCH(QString, printed);
        QFETCH(QStringList, classes);
        QFETCH(bool, isComplete);
        const Project project;
        const Ancestry ancestry = exceptionAncestry(exceptionName(printed), {.roots = {project.path()}});
        QStringList found;
        for (const ExceptionKind kind : ancestry.kinds)
            found += kindClass(kind);
        QCOMPARE(found, classes);
        QCOMPARE(ancestry.isComplete, isComplete);
    }

    void names_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<Json>("module");
        QTest::addColumn<QString>("name");
        const auto row = [](const QString &printed, const Json &module, const QString &name) {
            QTest::addRow("%s", qPrintable(printed)) << printed << module << name;
        };
        row(u"ValueError"_s, Json(), u"ValueError"_s);
        row(u"OwnError"_s, Json(u"__main__"_s), u"OwnError"_s);
        row(u"__main__.OwnError"_s, Json(u"__main__"_s), u"OwnError"_s);
        row(u"json.decoder.JSONDecodeError"_s, Json(u"json.decoder"_s), u"JSONDecodeError"_s);
        row(u"struct.error"_s, Json(u"struct"_s), u"error"_s);
        row(u"a.Outer.Inner"_s, Json(u"a"_s), u"Outer.Inner"_s);
        row(u"a._Outer.Inner"_s, Json(u"a"_s), u"_Outer.Inner"_s);
        row(u"a.f.<locals>.E"_s, Json(u"a"_s), u"f.<locals>.E"_s);
        row(u"f.<locals>.E"_s, Json(u"__main__"_s), u"f.<locals>.E"_s);
    }
    void names()
    {
        QFETCH(QString, printed);
        QFETCH(Json, module);
        QFETCH(QString, name);
        const ExceptionName found = exceptionName(printed);
        QCOMPARE(found.module, module);
        QCOMPARE(found.name, name);
    }

    void messages_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *what, const QByteArray &text, const QString &value) {
            QTest::newRow(what) << text << value;
        };
        row("unchanged", simpleText("ValueError: /home/me/x.csv: bad token sk-1234"),
            u"/home/me/x.csv: bad token sk-1234"_s);
        row("empty", simpleText("ValueError"), u""_s);
        row("a proposal", simpleText("NameError: name 'a' is not defined. Did you mean: 'b'?"),
            u"name 'a' is not defined"_s);
        row("a proposal of an import",
            simpleText("NameError: name 'io' is not defined. Did you forget to import 'io'?"),
            u"name 'io' is not defined"_s);
        row("both",
            simpleText("NameError: name 'io' is not defined. Did you mean: 'os'? Or did you forget to import 'io'?"),
            u"name 'io' is not defined"_s);
        row("no proposal in other errors", simpleText("ValueError: x. Did you mean: 'y'?"), u"x. Did you mean: 'y'?"_s);
        row("a syntax error",
            Head + "  File \"/bot/custom/a.py\", line 7\n    x = (\n        ^\nSyntaxError: '(' was never closed\n",
            u"'(' was never closed (a.py, line 7)"_s);
        row("one without text", Head + "  File \"<string>\", line 1\nSyntaxError: <no detail available>\n",
            u"None (<string>, line 1)"_s);
    }
    void messages()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, value);
        const Preview preview = reportOf(text, factsOf(u"/bot"_s));
        QCOMPARE(preview.payload.document[u"exception"][u"values"].array().at(0)[u"value"], Json(value));
    }

    void sources_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QByteArray>("expected"); // state, before, line, after
        const QByteArray ten = "1\n2\n3\n4\n5\n6\n  seven\n8\n9\n10\n11\n12\n13\n";
        QTest::newRow("five around") << ten << 7 << u"seven"_s
                                     << QByteArray("0 [\"2\", \"3\", \"4\", \"5\", \"6\"] \"  seven\" [\"8\", \"9\", "
                                                   "\"10\", \"11\", \"12\"]");
        QTest::newRow("the first line") << QByteArray("a\nb\n") << 1 << u"a"_s << QByteArray("0 [] \"a\" [\"b\"]");
        QTest::newRow("the last line") << QByteArray("a\nb") << 2 << u"b"_s << QByteArray("0 [\"a\"] \"b\" []");
        QTest::newRow("no source in the traceback")
            << QByteArray("a\n") << 1 << QString() << QByteArray("1 [] null []");
        QTest::newRow("another line stands there")
            << QByteArray("secret\n") << 1 << u"a"_s << QByteArray("3 [] \"a\" []");
        QTest::newRow("behind the end") << QByteArray("a\n") << 5 << u"a"_s << QByteArray("3 [] \"a\" []");
        QTest::newRow("no file") << QByteArray() << 1 << u"a"_s << QByteArray("2 [] \"a\" []");
        QTest::newRow("no UTF-8") << QByteArray("# \xff\na\n") << 2 << u"a"_s << QByteArray("2 [] \"a\" []");
    }
    void sources()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, line);
        QFETCH(QString, printed);
        QFETCH(QByteArray, expected);
        const QTemporaryDir folder;
        if (!content.isEmpty()) {
            QFile file(folder.filePath(u"a.py"_s));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        }
        const SourceContext context =
            SourceLines(folder.path())
                .around(folder.filePath(u"a.py"_s), line, printed.isNull() ? std::nullopt : std::optional(printed));
        QCOMPARE(QByteArray(QByteArray::number(int(context.state)) + ' ' + context.before.display() + ' '
                            + context.line.display() + ' ' + context.after.display()),
                 expected);
    }

    void longTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length"); // of what stays
        QTest::addColumn<int>("noted"); // 0: not shortened
        QTest::newRow("1024 characters stay") << QString(1024, u'x') << 1024 << 0;
        QTest::newRow("1025 do not") << QString(1025, u'x') << 1024 << 1025;
        QTest::newRow("1024 beyond the basic plane stay") << QString(u"😀"_s).repeated(1024) << 2048 << 0;
        QTest::newRow("1025 of them do not") << QString(u"😀"_s).repeated(1025) << 2045 << 1025;
    }
    void longTexts()
    {
        QFETCH(QString, text);
        QFETCH(int, length);
        QFETCH(int, noted);
        Json event(Json::Object{{u"a"_s, Json(Json::Array{Json(1), Json(text)})}});
        shortenLongTexts(event);
        QCOMPARE(int(event[u"a"].array().at(1).toString().size()), length);
        QCOMPARE(event[u"_meta"][u"a"][u"1"][u""][u"len"].toInteger(), qint64(noted));
    }

    void envelope_data()
    {
        QTest::addColumn<Json>("id");
        QTest::addColumn<bool>("isCi");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QByteArray>("expected"); // server_name, user, environment, release, names of contexts
        QTest::newRow("a machine ID") << Json(Id) << false << u"oss-3.1"_s
                                      << QByteArray("\"" + Id.toUtf8() + "\" {\"id\": \"" + Id.toUtf8()
                                                    + "\"} \"production\" \"rasa-3.5.5\" Operating System,Environment");
        QTest::newRow("a number as ID") << Json(17) << false << u"oss-3.1"_s
                                        << QByteArray("\"17\" {\"id\": 17} \"production\" \"rasa-3.5.5\" Operating "
                                                      "System,Environment");
        QTest::newRow("no ID") << Json() << false << u"oss-3.1"_s
                               << QByteArray("\"UNKNOWN\" null \"production\" \"rasa-3.5.5\" ");
        QTest::newRow("a build server") << Json(Id) << true << u"oss-3.1"_s
                                        << QByteArray("\"" + Id.toUtf8() + "\" {\"id\": \"" + Id.toUtf8()
                                                      + "\"} \"development\" \"rasa-3.5.5\" Operating "
                                                        "System,Environment");
    }
    void envelope()
    {
        QFETCH(Json, id);
        QFETCH(bool, isCi);
        QFETCH(QString, profile);
        QFETCH(QByteArray, expected);
        Facts facts = factsOf(u"/bot"_s);
        facts.host.ci = isCi;
        ErrorReportRequest request = requestOf(profile);
        request.machineId.value = id;
        const Json document = reportOf(simpleText("ValueError: x"), facts, request).payload.document;
        QStringList contexts;
        for (const auto &[name, value] : document[u"contexts"].object())
            contexts += name;
        QCOMPARE(QByteArray(document[u"server_name"].display() + ' ' + document[u"user"].display() + ' '
                            + document[u"environment"].display() + ' ' + document[u"release"].display() + ' '
                            + contexts.join(u',').toUtf8()),
                 expected);
    }

    void rasaProCatchesAll()
    {
        const Preview preview = reportOf(simpleText("ValueError: x"), factsOf(u"/bot"_s), requestOf(u"pro-3.11"_s));
        QCOMPARE(preview.outcome, Preview::Outcome::NotSent);
        QVERIFY(errorMessage(preview.reason.value()).contains(u"Rasa Pro"_s));
        // The company stands in the context of Rasa Pro.
        QVERIFY(preview.payload.document[u"contexts"].isNull()); // no licence, no ID
    }

    /** What is not known beforehand is said to be assumed, drawn or fixed; every member has its row. */
    void everyMemberHasARow()
    {
        const Preview preview = reportOf(simpleText("ValueError: x"), factsOf(u"/bot"_s));
        QStringList rows;
        for (const Field &field : preview.fields) {
            rows += field.name.section(u'.', 0, 0);
            QVERIFY2(!field.explanation.isEmpty(), qPrintable(field.name));
        }
        for (const auto &[name, value] : preview.payload.document.object())
            QVERIFY2(rows.contains(name), qPrintable(name));
        QVERIFY(preview.assumed.contains(u"timestamp"_s));
        QVERIFY(preview.assumed.contains(u"exception.values.0.stacktrace.frames.0"_s)); // the file is not here
    }

    void lensMarksTheMessage()
    {
        const Preview preview =
            reportOf(simpleText("ValueError: cannot parse /home/me/bot/table.csv"), factsOf(u"/bot"_s));
        const bool isMarked = std::any_of(preview.lens.begin(), preview.lens.end(), [](const LensMark &mark) {
            return mark.cls == LensClass::Path && mark.path.contains(u"value"_s);
        });
        QVERIFY(isMarked);
    }

    void brokenText()
    {
        const FoundTracebacks found =
            findTracebacks(QByteArray(Head + "  File \"/bot/main.py\", line 1, in <module>\n"), u"t.txt"_s);
        const auto made =
            makeErrorReport(EventCatalogue::builtIn(), requestOf(), factsOf(u"/bot"_s), *found.reachedTop());
        QVERIFY(!made);
        QCOMPARE(made.error().code, Error::Code::TracebackBroken);
        QCOMPARE(made.error().line, 2);
        QVERIFY(!makeErrorReport(EventCatalogue::builtIn(), requestOf(u"nothing"_s), factsOf(u"/bot"_s),
                                 *findTracebacks(simpleText("A")).reachedTop()));
    }

    /** A stack as deep as it may be printed stays bounded. */
    void repeatedLevels()
    {
        const QByteArray text = Head
            + "  File \"/bot/main.py\", line 1, in f\n    f()\n  [Previous line repeated 999999999 more "
              "times]\nRecursionError: "
              "x\n";
        const Preview preview = reportOf(text, factsOf(u"/bot"_s));
        QCOMPARE(
            preview.payload.document[u"exception"][u"values"].array().at(0)[u"stacktrace"][u"frames"].array().size(),
            size_t(5000));
    }
};

QTEST_GUILESS_MAIN(TestErrorReport)
#include "tst_errorreport.moc"
