#include "core/settings/startfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

class TestStartFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        using enum StartFileSyntax;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<StartFileSyntax>("syntax");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *text, StartFileSyntax syntax, const QStringList &expected) {
            QTest::newRow(name) << QByteArray(text) << syntax << expected;
        };
        row("export", "x=1\nexport RASA_TELEMETRY_ENABLED=false\n", Shell, {u"2 RASA_TELEMETRY_ENABLED=false"_s});
        row("CRLF line", "export DO_NOT_TRACK=1\r\n", Shell, {u"1 DO_NOT_TRACK=1"_s});
        row("several in one line", "export DO_NOT_TRACK=1 A=b RASA_TELEMETRY_DEBUG=\"true\"", Shell,
            {u"1 DO_NOT_TRACK=1"_s, u"1 RASA_TELEMETRY_DEBUG=true"_s});
        row("single quotes and blanks", "export RASA_TELEMETRY_ENABLED=' true'", Shell,
            {u"1 RASA_TELEMETRY_ENABLED= true"_s});
        row("empty value", "export RASA_TELEMETRY_ENABLED=", Shell, {u"1 RASA_TELEMETRY_ENABLED="_s});
        row("assignment alone", "DO_NOT_TRACK=1 # because", Shell, {u"1 DO_NOT_TRACK=1"_s});
        row("for one command only", "DO_NOT_TRACK=1 rasa train", Shell, {});
        row("comment", "# export DO_NOT_TRACK=1", Shell, {});
        row("comment behind a command", "true # export DO_NOT_TRACK=1", Shell, {});
        row("inside quotes", "echo \"export DO_NOT_TRACK=1\"", Shell, {});
        row("only echoed", "echo DO_NOT_TRACK=1", Shell, {});
        row("behind a condition", "[ -z \"$PS1\" ] && export DO_NOT_TRACK=1", Shell, {u"1 DO_NOT_TRACK=1"_s});
        row("in a then branch", "if x; then export DO_NOT_TRACK=1; fi", Shell, {u"1 DO_NOT_TRACK=1"_s});
        row("declare -x", "declare -x DO_NOT_TRACK=1", Shell, {u"1 DO_NOT_TRACK=1"_s});
        row("another name that ends the same", "export MY_DO_NOT_TRACK=1", Shell, {});
        row("unset", "unset DO_NOT_TRACK", Shell, {});
        row("variables stay as written", "export RASA_TELEMETRY_ENDPOINT=$HOST/x", Shell,
            {u"1 RASA_TELEMETRY_ENDPOINT=$HOST/x"_s});
        row("a key is never kept", "export RASA_TELEMETRY_WRITE_KEY=secret", Shell,
            {u"1 RASA_TELEMETRY_WRITE_KEY=(set)"_s});
        row("fish", "set -gx RASA_TELEMETRY_ENABLED false", Fish, {u"1 RASA_TELEMETRY_ENABLED=false"_s});
        row("fish, long option", "set --export --global DO_NOT_TRACK 1", Fish, {u"1 DO_NOT_TRACK=1"_s});
        row("fish, erased", "set -e DO_NOT_TRACK", Fish, {});
        row("fish, asked", "set -q DO_NOT_TRACK; or set -x DO_NOT_TRACK 1", Fish, {});
        row("csh", "setenv DO_NOT_TRACK 1", Csh, {u"1 DO_NOT_TRACK=1"_s});
        row("csh, empty", "setenv RASA_TELEMETRY_ENABLED", Csh, {u"1 RASA_TELEMETRY_ENABLED="_s});
        row("open quote", "export DO_NOT_TRACK='1", Shell, {u"1 DO_NOT_TRACK=1"_s});
        row("no UTF-8", "export DO_NOT_TRACK=\xff", Shell, {u"1 DO_NOT_TRACK=\uFFFD"_s});
        row("nothing", "", Shell, {});
    }

    void text()
    {
        QFETCH(QByteArray, text);
        QFETCH(StartFileSyntax, syntax);
        QStringList found;
        const auto variables = startFileVariables(text, u"/f"_s, syntax);
        for (const StartFileVariable &variable : variables) {
            QCOMPARE(variable.path, u"/f"_s);
            found.append(u"%1 %2=%3"_s.arg(variable.line).arg(variable.name, variable.value));
        }
        QTEST(found, "expected");
    }

    void filesOfAHome()
    {
        QTemporaryDir folder;
        const QString home = folder.filePath(u"home"_s);
        const QString root = folder.filePath(u"root"_s);
        const auto write = [](const QString &path, const QByteArray &text) {
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            QVERIFY(file.open(QFile::WriteOnly));
            file.write(text);
        };
        write(root + u"/etc/environment"_s, "PATH=\"/bin\"\nDO_NOT_TRACK=1\n");
        write(root + u"/etc/profile.d/rasa.sh"_s, "export RASA_TELEMETRY_ENABLED=false\n");
        write(home + u"/.bashrc"_s, "export RASA_TELEMETRY_DEBUG=true\n");
        write(home + u"/.config/fish/config.fish"_s, "set -gx DO_NOT_TRACK 0\n");
        write(home + u"/.config/environment.d/10-rasa.conf"_s, "RASA_TELEMETRY_WRITE_KEY=abc\n");
        write(home + u"/.config/environment.d/notes.txt"_s, "DO_NOT_TRACK=9\n");
        QVERIFY(QDir().mkpath(home + u"/.zshrc"_s)); // a folder in the place of a file is passed over

        const auto found = findStartFileVariables(Environment({{u"HOME"_s, home}}), root);
        QList<StartFileVariable> expected = {
            {u"DO_NOT_TRACK"_s, u"1"_s, root + u"/etc/environment"_s, 2},
            {u"RASA_TELEMETRY_ENABLED"_s, u"false"_s, root + u"/etc/profile.d/rasa.sh"_s, 1},
            {u"RASA_TELEMETRY_DEBUG"_s, u"true"_s, home + u"/.bashrc"_s, 1},
            {u"DO_NOT_TRACK"_s, u"0"_s, home + u"/.config/fish/config.fish"_s, 1},
            {u"RASA_TELEMETRY_WRITE_KEY"_s, u"(set)"_s, home + u"/.config/environment.d/10-rasa.conf"_s, 1},
        };
        QCOMPARE(found, expected);
    }
};

QTEST_GUILESS_MAIN(TestStartFiles)
#include "tst_startfiles.moc"
