#include "core/base/language.h"
#include "tests/support/commandline.h"

#include <QTest>
#include <QTranslator>

using namespace Telemetry;
using namespace Qt::StringLiterals;

/** People read their language on the command line, programs always the same. */
class TestCliLanguage : public QObject
{
    Q_OBJECT

private:
    CommandLine m_line;

    /** As the files have it; English where a text is not translated yet. */
    static QString inLanguage(const QString &language, const char *context, const char *source)
    {
        QTranslator translator;
        const QString text = translator.load(u":/telemetry/translations/rasa-telemetry_%1.qm"_s.arg(language))
            ? translator.translate(context, source)
            : QString();
        return text.isEmpty() ? QString::fromUtf8(source) : text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_line.makeProject();
        m_line.installRasa("made-up-key");
        m_line.recordGlobalConfig();
        QCOMPARE(m_line.run({u"notice"_s, u"--accept"_s}).exit, 0);
        QCOMPARE(m_line.run({u"queue"_s, u"shell-started"_s, u"--set"_s, u"type=\"rasa\""_s}).exit, 0);
    }

    void textsForPeople_data()
    {
        using Variables = QHash<QString, QString>;
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::addRow("%s", qPrintable(language)) << Variables{{u"LC_ALL"_s, language + u".UTF-8"_s}} << language;
        QTest::newRow("of a country") << Variables{{u"LC_ALL"_s, u"de_AT.UTF-8"_s}} << u"de"_s;
        QTest::newRow("LC_ALL before LANG")
            << Variables{{u"LC_ALL"_s, u"fr_FR.UTF-8"_s}, {u"LANG"_s, u"de_DE.UTF-8"_s}} << u"fr"_s;
        QTest::newRow("LC_MESSAGES before LANG")
            << Variables{{u"LC_MESSAGES"_s, u"es_ES.UTF-8"_s}, {u"LANG"_s, u"de_DE.UTF-8"_s}} << u"es"_s;
        QTest::newRow("LANG") << Variables{{u"LANG"_s, u"hi_IN.UTF-8"_s}} << u"hi"_s;
        QTest::newRow("C") << Variables{{u"LC_ALL"_s, u"C"_s}, {u"LANG"_s, u"de_DE.UTF-8"_s}} << u"en"_s;
        QTest::newRow("POSIX") << Variables{{u"LC_ALL"_s, u"POSIX"_s}, {u"LANG"_s, u"de_DE.UTF-8"_s}} << u"en"_s;
        QTest::newRow("C before LANGUAGE")
            << Variables{{u"LC_ALL"_s, u"C.UTF-8"_s}, {u"LANGUAGE"_s, u"de:fr"_s}} << u"en"_s;
        QTest::newRow("LANGUAGE") << Variables{{u"LANG"_s, u"en_US.UTF-8"_s}, {u"LANGUAGE"_s, u"ja:fr"_s}} << u"fr"_s;
        QTest::newRow("not spoken") << Variables{{u"LC_ALL"_s, u"ja_JP.UTF-8"_s}} << u"en"_s;
        QTest::newRow("no language") << Variables{{u"LC_ALL"_s, u"nonsense"_s}} << u"en"_s;
    }
    void textsForPeople()
    {
        using Variables = QHash<QString, QString>;
        QFETCH(const Variables, variables);
        QFETCH(const QString, language);
        const CommandRun help = m_line.run({u"status"_s, u"--help"_s}, variables);
        QCOMPARE(help.exit, 0);
        const QString usage = inLanguage(language, "Telemetry::Command", "Usage:");
        const QString first = QString::fromUtf8(help.out).section(u'\n', 0, 0);
        QCOMPARE(first, QString(usage + u" rasa-telemetry status [OPTION]..."_s));

        const CommandRun wrong = m_line.run({u"status"_s, u"--nonsense"_s}, variables);
        QCOMPARE(wrong.exit, 2);
        const QString unknown = inLanguage(language, "QCommandLineParser", "Unknown option '%1'.").arg(u"nonsense"_s);
        QVERIFY2(QString::fromUtf8(wrong.err).contains(unknown), wrong.told().constData());
    }

    void dataAreTheSame_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        const auto row = [](const QStringList &words, int exit = 0) {
            QTest::addRow("%s", qPrintable(words.join(u' '))) << words << exit;
        };
        row({u"status"_s, u"--json"_s});
        row({u"check"_s, u"--expect"_s, u"on"_s, u"--json"_s});
        row({u"events"_s, u"--json"_s});
        row({u"events"_s, u"training-started"_s, u"--json"_s});
        row({u"preview"_s, u"training-started"_s, u"--json"_s, u"--set"_s, u"training_id=\"1\""_s});
        row({u"preview"_s, u"shell-started"_s, u"--json"_s, u"--against"_s, u"pro-3.14"_s});
        row({u"preview"_s, u"shell-started"_s, u"--format"_s, u"wire"_s});
        row({u"preview"_s, u"shell-started"_s, u"--format"_s, u"pretty"_s});
        row({u"outbox"_s, u"--json"_s});
        row({u"outbox"_s, u"show"_s, u"1"_s, u"--json"_s});
        row({u"outbox"_s, u"show"_s, u"1"_s, u"--format"_s, u"wire"_s});
        row({u"history"_s, u"--json"_s});
        row({u"id"_s, u"--json"_s});
        row({u"events"_s, u"no-such-event"_s, u"--json"_s}, 2);
    }
    void dataAreTheSame()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, exit);
        const CommandRun english = m_line.run(words, {{u"LC_ALL"_s, u"C"_s}});
        QVERIFY2(english.exit == exit, english.told().constData());
        for (const QString &language : languages()) {
            const CommandRun other = m_line.run(words, {{u"LC_ALL"_s, language + u".UTF-8"_s}});
            QVERIFY2(other.exit == exit, other.told().constData());
            QVERIFY2(other.out == english.out, qPrintable(language));
        }
    }
};

QTEST_GUILESS_MAIN(TestCliLanguage)
#include "tst_clilanguage.moc"
