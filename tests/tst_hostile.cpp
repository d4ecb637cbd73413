#include "core/project/projectreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <functional>
#include <limits>
#include <map>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool IsInstrumented = true;
#elif defined(__has_feature)
constexpr bool IsInstrumented = __has_feature(address_sanitizer);
#else
constexpr bool IsInstrumented = false;
#endif

/** Part of the full size that is tried: HOSTILE_SCALE=1 for the benchmark, a small one for the test. */
double scale()
{
    static const double Scale =
        qEnvironmentVariableIsSet("HOSTILE_SCALE") ? qEnvironmentVariable("HOSTILE_SCALE").toDouble() : 0.03;
    return Scale;
}

int scaled(int count)
{
    return std::max(1, int(count * scale()));
}

QByteArray lines(int count, const std::function<QByteArray(const QByteArray &)> &line)
{
    QByteArray text;
    for (int number = 0; number < scaled(count); ++number)
        text += ' ' + line(QByteArray::number(number)) + '\n';
    return text;
}

/** A value that stands behind `key:`; its lines are indented by a blank. */
struct Hostile
{
    const char *name;
    std::function<QByteArray()> value;
};

QByteArray laughs()
{
    QByteArray text = "\n a0: &a0 [lol,lol,lol,lol,lol,lol,lol,lol,lol]\n";
    for (int level = 1; level < 11; ++level) {
        const QByteArray below = "*a" + QByteArray::number(level - 1);
        const QByteArray name = 'a' + QByteArray::number(level);
        text += ' ' + name + ": &" + name + " [" + QByteArray(below + ',').repeated(8) + below + "]\n";
    }
    return text;
}

const std::vector<Hostile> &inputs()
{
    static const std::vector<Hostile> Inputs = {
        {"brackets", []() -> QByteArray { return QByteArray(scaled(100'000), '['); }},
        {"braces", []() -> QByteArray { return QByteArray("{a: ").repeated(scaled(100'000)); }},
        {"dashes", []() -> QByteArray { return "\n " + QByteArray("- ").repeated(scaled(100'000)); }},
        {"question marks", []() -> QByteArray { return "\n " + QByteArray("? ").repeated(scaled(50'000)); }},
        {"billion laughs", laughs},
        {"self-reference", []() -> QByteArray { return QByteArray("&a [*a]\n"); }},
        {"anchors and aliases",
         []() -> QByteArray {
             return '\n'
                 + lines(100'000, [](const QByteArray &n) -> QByteArray { return "- [&a" + n + " x, *a" + n + ']'; });
         }},
        {"many keys",
         []() -> QByteArray {
             return '\n' + lines(1'000'000, [](const QByteArray &n) -> QByteArray { return "key" + n + ": " + n; });
         }},
        {"keys that are numbers",
         []() -> QByteArray {
             return '\n' + lines(1'000'000, [](const QByteArray &n) -> QByteArray { return n + ".5: " + n; });
         }},
        {"keys of a flow mapping",
         []() -> QByteArray {
             return "{\n" + lines(500'000, [](const QByteArray &n) -> QByteArray { return 'k' + n + ": v,"; }) + " }\n";
         }},
        {"equal keys at the end",
         []() -> QByteArray {
             return '\n' + lines(500'000, [](const QByteArray &n) -> QByteArray { return 'k' + n + ": v"; })
                 + " k0: v\n";
         }},
        {"long block text",
         []() -> QByteArray { return "|\n" + QByteArray("  some words and more\n").repeated(scaled(5'000'000)); }},
        {"one line of block text",
         []() -> QByteArray { return "|\n  " + QByteArray("word ").repeated(scaled(20'000'000)) + '\n'; }},
        {"long folded text",
         []() -> QByteArray { return ">\n" + QByteArray("  some words and more\n").repeated(scaled(5'000'000)); }},
        {"long quoted text",
         []() -> QByteArray { return '"' + QByteArray("word ").repeated(scaled(2'000'000)) + "\"\n"; }},
        {"long plain text", []() -> QByteArray { return QByteArray("word ").repeated(scaled(2'000'000)) + '\n'; }},
        {"plain text over many lines",
         []() -> QByteArray { return QByteArray(" word\n").repeated(scaled(1'500'000)); }},
        {"long key",
         []() -> QByteArray { return "\n ? " + QByteArray("word").repeated(scaled(2'500'000)) + "\n : v\n"; }},
        {"long simple key",
         []() -> QByteArray { return "\n " + QByteArray("word").repeated(scaled(2'500'000)) + ": v\n"; }},
        {"items within 60 levels",
         []() -> QByteArray {
             return QByteArray(60, '[') + QByteArray("a,").repeated(scaled(500'000)) + QByteArray(60, ']') + '\n';
         }},
        {"comments",
         []() -> QByteArray { return '\n' + QByteArray(" # words\n").repeated(scaled(1'000'000)) + " []\n"; }},
        {"blank lines", []() -> QByteArray { return '\n' + QByteArray(scaled(5'000'000), '\n') + " []\n"; }},
        {"escapes", []() -> QByteArray { return '"' + QByteArray("\\x41").repeated(scaled(2'500'000)) + "\"\n"; }},
        {"unicode escapes",
         []() -> QByteArray { return '"' + QByteArray("\\u00e9").repeated(scaled(1'500'000)) + "\"\n"; }},
        {"tags",
         []() -> QByteArray {
             return '\n' + lines(300'000, [](const QByteArray &n) -> QByteArray { return "- !!str " + n; });
         }},
        {"merge keys",
         []() -> QByteArray {
             return "\n - &m {a: 1}\n"
                 + lines(100'000, [](const QByteArray &) -> QByteArray { return QByteArray("- {<<: *m}"); });
         }},
        {"variables",
         []() -> QByteArray {
             return '\n' + lines(300'000, [](const QByteArray &) -> QByteArray { return QByteArray("- ${NAME}"); });
         }},
        {"open brackets of annotations",
         []() -> QByteArray { return "|\n  - " + QByteArray("[a").repeated(scaled(2'000'000)) + '\n'; }},
        {"numbers of a million digits", []() -> QByteArray { return QByteArray(scaled(1'000'000), '7') + '\n'; }},
    };
    return Inputs;
}

/** A file of a project, in which the value may stand under its main key or under one that nobody reads. */
struct Role
{
    const char *file;
    const char *key;
    const char *harmless; ///< a piece of ordinary content, repeated under the key
};

constexpr Role Roles[] = {
    {"config.yml", "pipeline", " - name: DIETClassifier\n   epochs: 100\n"},
    {"domain.yml", "entities", " - name_of_an_entity:\n     roles:\n     - from\n"},
    {"data/nlu.yml", "nlu", " - intent: greet\n   examples: |\n     - hello there\n     - good [morning](time)\n"},
    {"data/stories.yml", "stories", " - story: a\n   steps:\n   - intent: greet\n   - action: utter_greet\n"},
};

} // namespace

/**
 * Input made to hurt costs at most three times what harmless input of its size costs in the same file, ends in numbers
 * or in a sentence, and never in a crash. Harmless is what such a file usually holds, or where that is quicker, a plain
 * list of short values: no reader takes as little for half a million values as for as many bytes of text.
 */
class TestHostile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::map<QString, std::pair<double, double>> m_harmless; ///< milliseconds for an empty file and per byte, by file

    void write(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        QCOMPARE(file.write(content), content.size());
    }

    /** Milliseconds of all threads of this process: other programs do not count. */
    static double processorTime()
    {
        timespec time = {};
        ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    /** The quickest of some readings; what is slow anyway is not read again. */
    double milliseconds(Result<ProjectSummary> &outcome) const
    {
        double least = std::numeric_limits<double>::max();
        for (int round = 0; round < 3 && (round == 0 || least < 500); ++round) {
            const double start = processorTime();
            outcome = readProject({.folder = m_folder->path()}, Environment({{u"NAME"_s, u"value"_s}}));
            least = std::min(least, processorTime() - start);
        }
        return least;
    }

    double usualTime(const Role &role, const QByteArray &text) const
    {
        write(QString::fromLatin1(role.file), text);
        Result<ProjectSummary> outcome;
        return milliseconds(outcome);
    }

    /** Measured for an empty file and a large one of each role; what lies between is in proportion. */
    double harmlessTime(const Role &role, qsizetype size)
    {
        const qsizetype large = scaled(10'000'000);
        const auto pieces = [large](const QByteArray &piece) { return piece.repeated(large / piece.size()); };
        auto &[least, perByte] = m_harmless[QString::fromLatin1(role.file)];
        if (perByte == 0) {
            const QByteArray key(role.key);
            least = usualTime(role, key + ": []\n");
            const double text = usualTime(role, key + ":\n" + pieces(role.harmless));
            const double values = usualTime(role, key + ": []\nunread: [" + pieces("a,") + "]\n");
            perByte = std::max(1e-9, (std::max(text, values) - least) / double(large));
        }
        return least + perByte * double(size);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"config.yml"_s, "language: en\n");
    }

    void costs_data()
    {
        QTest::addColumn<size_t>("input");
        QTest::addColumn<size_t>("role");
        QTest::addColumn<bool>("isBeside");
        for (size_t input = 0; input < inputs().size(); ++input) {
            for (size_t role = 0; role < std::size(Roles); ++role) {
                for (const bool isBeside : {false, true})
                    QTest::addRow("%s in %s%s", inputs()[input].name, Roles[role].file, isBeside ? ", beside" : "")
                        << input << role << isBeside;
            }
        }
    }
    void costs()
    {
        QFETCH(size_t, input);
        QFETCH(size_t, role);
        QFETCH(bool, isBeside);
        const Role &place = Roles[role];
        const QByteArray value = inputs()[input].value();
        const QByteArray key(place.key);
        const QByteArray text = key + (isBeside ? ": []\nunread: " : ": ") + value;
        const double floor = harmlessTime(place, text.size());
        write(QString::fromLatin1(place.file), text);
        Result<ProjectSummary> outcome;
        const double time = milliseconds(outcome);
        const QString shown = outcome ? u"read"_s : errorMessage(outcome.error());
        qInfo("%.2fx, %.1f ms for %.1f MB: %s", time / floor, time, double(text.size()) / 1e6,
              qPrintable(shown.left(160)));
        if (!outcome) {
            QVERIFY(outcome.error().path.endsWith(QString::fromLatin1(place.file)));
            QVERIFY(shown.size() > 20 && shown.size() < 500);
            QVERIFY(outcome.error().code != Error::Code::FileUnreadable);
        }
        constexpr double Noise = 5; // milliseconds
        QVERIFY2(IsInstrumented || time <= 3 * floor + Noise, "more than three times the time of harmless input");
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
