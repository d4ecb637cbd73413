#include "core/project/projectreader.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

const QString Golden = QStringLiteral(TEST_DATA "/golden");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

Json jsonOf(const QString &path)
{
    return Json::parse(contentOf(path)).value_or(Json());
}

QStringList textsOf(const Json &list)
{
    QStringList texts;
    for (const Json &item : list.array())
        texts += item.toString();
    return texts;
}

/** How a case was run. */
struct GoldenCase
{
    explicit GoldenCase(const QString &name) : folder(Golden + u'/' + name), json(jsonOf(folder + u"/case.json"_s)) { }

    QString outcome() const { return json[u"outcome"].toString(); }

    ProjectArguments arguments(const QString &project) const
    {
        ProjectArguments arguments{.folder = project};
        QString option;
        for (const QString &word : textsOf(json[u"arguments"])) {
            if (word.startsWith(u"--"_s))
                option = word;
            else if (option == u"--domain"_s)
                arguments.domain = word;
            else if (option == u"--data"_s)
                arguments.data += word;
            else if (option == u"--type"_s)
                continue; // the caller gives it, not the project
            else
                qFatal("unknown option in %s", qPrintable(folder));
        }
        return arguments;
    }

    Environment environment() const
    {
        QHash<QString, QString> variables;
        for (const auto &[name, value] : json[u"environment"].object())
            variables.insert(name, value.toString());
        return Environment(variables);
    }

    QString folder;
    Json json;
};

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator entries(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QString target = to + path.mid(from.size());
        QVERIFY(QDir().mkpath(QFileInfo(target).path()));
        QVERIFY(QFile::copy(path, target));
    }
}

/** The properties of "Training Started" that a project decides, in the order of the event. */
Json::Object propertiesOf(const ProjectSummary &summary)
{
    Json::Object properties;
    properties.emplace_back(u"language"_s, summary.language);
    properties.emplace_back(u"pipeline"_s, summary.pipeline);
    properties.emplace_back(u"policies"_s, summary.policies);
    properties.emplace_back(u"train_schema"_s, summary.trainSchema);
    properties.emplace_back(u"predict_schema"_s, summary.predictSchema);
    const QStringList names = {
        u"num_intent_examples"_s,
        u"num_entity_examples"_s,
        u"num_actions"_s,
        u"num_templates"_s,
        u"num_conditional_response_variations"_s,
        u"num_slot_mappings"_s,
        u"num_custom_slot_mappings"_s,
        u"num_conditional_slot_mappings"_s,
        u"num_slots"_s,
        u"num_forms"_s,
        u"num_intents"_s,
        u"num_entities"_s,
        u"num_story_steps"_s,
        u"num_lookup_tables"_s,
        u"num_synonyms"_s,
        u"num_regexes"_s,
    };
    for (int number = 0; number < ProjectCountCount; ++number)
        properties.emplace_back(names[number], Json(summary.counts[size_t(number)]));
    properties.emplace_back(u"recipe"_s, summary.recipe);
    return properties;
}

/** What a recorded event says, without the values that the caller gives. */
Json::Object recordedProperties(const Json &recorded)
{
    Json::Object properties;
    for (const auto &member : recorded.object()) {
        const QStringList given = {u"training_id"_s, u"type"_s, u"is_finetuning"_s, u"metrics_id"_s};
        if (!given.contains(member.first))
            properties.push_back(member);
    }
    return properties;
}

} // namespace

/** Every case of the golden data: equal in value, type and order, or refused, or not sent, as Rasa did. */
class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = QDir(Golden).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
        QCOMPARE(names.size(), 696);
    }
    void cases()
    {
        QFETCH(QString, name);
        const GoldenCase golden(name);
        QString project = golden.folder + u"/project"_s;
        QTemporaryDir copy;
        if (const Json::Object &links = golden.json[u"links_to_create"].object(); !links.empty()) {
            copyFolder(project, copy.path());
            project = copy.path();
            for (const auto &[link, target] : links) {
                QVERIFY(QDir().mkpath(QFileInfo(project + u'/' + link).path()));
                QVERIFY(QFile::link(target.toString(), project + u'/' + link));
            }
        }
        const auto summary = readProject(golden.arguments(project), golden.environment());
        const QString outcome = golden.outcome();
        if (outcome == u"error"_s) {
            QVERIFY2(!summary, contentOf(golden.folder + u"/error.txt"_s));
            QVERIFY(!summary.error().path.isEmpty());
            QVERIFY(!errorSummary(summary.error()).isEmpty());
            return;
        }
        QVERIFY2(summary, summary ? "" : qPrintable(errorMessage(summary.error())));
        const Json properties(propertiesOf(*summary));
        if (outcome == u"not sent"_s) {
            QVERIFY(!properties.wire());
            return;
        }
        QCOMPARE(outcome, u"sent"_s);
        const Json expected(recordedProperties(jsonOf(golden.folder + u"/training_started.json"_s)));
        for (const auto &[key, value] : expected.object()) {
            const QByteArray label = key.toUtf8() + ": ";
            QCOMPARE(label + properties[key].display(), label + value.display());
        }
        QVERIFY(properties == expected); // kinds and the order of keys too
    }

    void explanationsAddUp_data() { cases_data(); }
    void explanationsAddUp()
    {
        QFETCH(QString, name);
        const GoldenCase golden(name);
        if (golden.outcome() != u"sent"_s || golden.json.find(u"links_to_create"))
            return;
        ProjectArguments arguments = golden.arguments(golden.folder + u"/project"_s);
        const auto plain = readProject(arguments, golden.environment());
        arguments.explain = true;
        const auto explained = readProject(arguments, golden.environment());
        QVERIFY(plain && explained);
        QCOMPARE(plain->counts, explained->counts);
        for (int number = 0; number < ProjectCountCount; ++number) {
            qint64 sum = 0;
            for (const Contribution &contribution : explained->contributions[size_t(number)])
                sum += contribution.kind == Contribution::Kind::LeftOut ? 0 : contribution.amount;
            QCOMPARE(sum, explained->counts[size_t(number)]);
            QVERIFY(plain->contributions[size_t(number)].empty());
        }
        QVERIFY(plain->warnings.empty());
    }

    /** What `rasa train` would name its inner training, where it gets that far. */
    void nestedType_data() { cases_data(); }
    void nestedType()
    {
        QFETCH(QString, name);
        const GoldenCase golden(name);
        const Json &commandLine = golden.json[u"command_line"];
        if (golden.outcome() != u"sent"_s || !commandLine[u"second_event_type"].isString()
            || golden.json.find(u"links_to_create"))
            return;
        const auto summary = readProject(golden.arguments(golden.folder + u"/project"_s), golden.environment());
        QVERIFY(summary);
        QCOMPARE(summary->nestedType, commandLine[u"second_event_type"].toString());
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
