/*
 * How long it takes from the moment in which a writer has closed a file of 1 MB of a followed project to the new
 * summary, against bare libyaml events over that one file in the same run. Run by hand, on a quiet machine:
 *
 *     build/release/bin/editlatency [ROUNDS]
 *
 * Goals: NLU data at most 1.5 times, stories at most 1.2 times the floor, plus 2 ms.
 */
#include "core/project/projectreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include <yaml.h>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

constexpr qsizetype Size = 1'000'000;

QByteArray trainingData(int round)
{
    QByteArray text = "version: \"3.1\"\nnlu:\n";
    for (int intent = 0; text.size() < Size; ++intent) {
        text += "- intent: topic_" + QByteArray::number(intent) + "\n  examples: |\n";
        for (int example = 0; example < 60; ++example)
            text += "    - please tell me more about [number " + QByteArray::number(example) + "](title) of topic "
                + QByteArray::number(intent) + '\n';
    }
    return text + "- intent: edited\n  examples: |\n    - round " + QByteArray::number(round) + '\n';
}

QByteArray stories(int round)
{
    QByteArray text = "version: \"3.1\"\nstories:\n";
    for (int story = 0; text.size() < Size; ++story) {
        text += "- story: story " + QByteArray::number(story) + "\n  steps:\n";
        for (int step = 0; step < 4; ++step)
            text += "  - intent: topic_" + QByteArray::number(step) + "\n  - action: utter_topic\n";
    }
    return text + "- story: edited\n  steps:\n" + QByteArray("  - action: utter_topic\n").repeated(1 + round % 5);
}

/** Milliseconds that libyaml needs for the events of a text. */
double floorTime(const QByteArray &text)
{
    QElapsedTimer timer;
    timer.start();
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char *>(text.constData()),
                                 size_t(text.size()));
    for (bool isDone = false; !isDone;) {
        yaml_event_t event;
        if (!yaml_parser_parse(&parser, &event))
            break;
        isDone = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return double(timer.nsecsElapsed()) / 1e6;
}

double quantile(std::vector<double> &values, double part)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(double(values.size()) * part))];
}

enum class Way { InPlace, Replace };

class EditBenchmark
{
public:
    EditBenchmark(int rounds, bool explain) : m_rounds(rounds), m_explain(explain), m_reader(Environment())
    {
        QDir(m_folder.path()).mkpath(u"data"_s);
        save(u"config.yml"_s, "language: en\npipeline:\n- name: WhitespaceTokenizer\n", Way::InPlace);
        save(u"domain.yml"_s, "version: \"3.1\"\nintents:\n- edited\nactions:\n- utter_topic\n", Way::InPlace);
        save(u"data/nlu.yml"_s, trainingData(-1), Way::InPlace);
        save(u"data/stories.yml"_s, stories(0), Way::InPlace);
        QObject::connect(&m_reader, &ProjectReader::summaryChanged, &m_loop,
                         [this](const ProjectSummary &, const QStringList &, qint64 milliseconds) {
                             m_reading = double(milliseconds);
                             m_loop.quit();
                         });
        m_reader.setArguments({.folder = m_folder.path(), .explain = explain});
        m_loop.exec();
        m_failure.setSingleShot(true);
        QObject::connect(&m_failure, &QTimer::timeout, [] {
            std::fputs("A change was not noticed.\n", stderr);
            std::exit(1);
        });
    }

    bool measure(const char *title, const QString &name, QByteArray (*content)(int), Way way, double goal)
    {
        std::vector<double> times;
        std::vector<double> readings;
        std::vector<double> floors;
        std::vector<double> overs;
        for (int round = 1; round <= m_rounds; ++round) {
            const QByteArray text = content(round);
            rest();
            const double floor = floorTime(text);
            const double time = edit(name, text, way);
            times.push_back(time);
            readings.push_back(m_reading);
            floors.push_back(floor);
            overs.push_back((time - 2) / floor); // without the 2 ms that are allowed on top
        }
        const double least = quantile(floors, 0.5);
        const double ratio = quantile(overs, 0.5);
        const bool isMet = ratio <= goal;
        std::printf("%s, %s%s: p50 %.2f ms (reading %.0f), p90 %.2f ms; floor %.2f ms; %.2fx the floor plus 2 ms (goal "
                    "%.1f: %s)\n",
                    title, way == Way::InPlace ? "written in place" : "replaced", m_explain ? ", explained" : "",
                    quantile(times, 0.5), quantile(readings, 0.5), quantile(times, 0.9), least, ratio, goal,
                    isMet ? "met" : "MISSED");
        return isMet;
    }

private:
    void save(const QString &name, const QByteArray &text, Way way)
    {
        const QString path = m_folder.filePath(name);
        const QString written = way == Way::Replace ? path + u".new"_s : path;
        QFile file(written);
        if (!file.open(QFile::WriteOnly | QFile::Truncate) || file.write(text) != text.size())
            std::exit(1);
        file.close();
        if (way == Way::Replace
            && std::rename(QFile::encodeName(written).constData(), QFile::encodeName(path).constData()) != 0)
            std::exit(1);
        m_sinceClose.start();
    }

    /** Milliseconds from the end of the writing to the summary. */
    double edit(const QString &name, const QByteArray &text, Way way)
    {
        m_failure.start(10'000);
        save(name, text, way);
        m_loop.exec();
        const double time = double(m_sinceClose.nsecsElapsed()) / 1e6;
        m_failure.stop();
        return time;
    }

    /** Until the files before are old enough to be taken for known. */
    static void rest()
    {
        QEventLoop loop;
        QTimer::singleShot(150, &loop, &QEventLoop::quit);
        loop.exec();
    }

    int m_rounds;
    bool m_explain;
    QTemporaryDir m_folder;
    ProjectReader m_reader;
    QEventLoop m_loop;
    QTimer m_failure;
    QElapsedTimer m_sinceClose;
    double m_reading = 0; // in whole milliseconds
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 25;
    bool isMet = true;
    for (const bool explain : {false, true}) {
        EditBenchmark benchmark(rounds, explain);
        for (const Way way : {Way::InPlace, Way::Replace}) {
            isMet &= benchmark.measure("NLU data", u"data/nlu.yml"_s, trainingData, way, 1.5);
            isMet &= benchmark.measure("stories", u"data/stories.yml"_s, stories, way, 1.2);
        }
    }
    return isMet ? 0 : 1;
}
