#include "core/payload/privacylens.h"

#include <QFile>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

/** A marked part, as the labels name it. */
struct Part
{
    QString cls;
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Part &) const = default;
};

/** A value of the corpus with its labels. */
struct Sample
{
    QStringList path = {}; ///< below properties
    QString text = {};
    QList<Part> parts = {};
    QStringList variables = {};
    QString golden = {}; ///< the case whose payload it comes from; empty: made up
};

Json jsonOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? Json::parse(file.readAll()).value_or(Json()) : Json();
}

/** Takes the labels out of a text: a part is written as class, bar and part between white square brackets. */
void readLabelled(const QString &labelled, Sample &sample)
{
    QList<Part> open;
    for (qsizetype i = 0; i < labelled.size(); ++i) {
        const QChar character = labelled.at(i);
        if (character == QChar(0x27E6)) {
            const qsizetype bar = labelled.indexOf(u'|', i);
            open.append({labelled.mid(i + 1, bar - i - 1), sample.text.size(), 0});
            i = bar;
        } else if (character == QChar(0x27E7)) {
            Part part = open.takeLast();
            part.length = sample.text.size() - part.start;
            sample.parts.append(part);
        } else {
            sample.text += character;
        }
    }
}

QList<Sample> samplesOf(const Json &corpus)
{
    QList<Sample> samples;
    for (const Json &item : corpus[u"values"].array()) {
        QString labelled = item[u"text"].toString();
        for (const Json &piece : item[u"text"].array())
            labelled += piece.toString();
        Sample sample{.path = item[u"at"].toString().split(u'.'), .golden = item[u"case"].toString()};
        for (const Json &name : item[u"variables"].array())
            sample.variables.append(name.toString());
        readLabelled(labelled, sample);
        samples.append(sample);
    }
    return samples;
}

/** A report with nothing but one text, so that the place of the text is the real one. */
Json reportWith(const QStringList &path, const QString &text)
{
    Json value(text);
    for (qsizetype i = path.size() - 1; i >= 0; --i) {
        bool isIndex = false;
        const int index = path.at(i).toInt(&isIndex);
        if (isIndex) {
            Json::Array array(size_t(index) + 1);
            array.back() = std::move(value);
            value = Json(std::move(array));
        } else {
            value = Json(Json::Object{{path.at(i), std::move(value)}});
        }
    }
    return Json(Json::Object{{u"properties"_s, std::move(value)}});
}

/** Marks found and missed, of one class or of all. */
struct Score
{
    int right = 0;
    int wrong = 0; ///< marked without a label
    int missed = 0; ///< labelled without a mark

    double precision() const { return right + wrong == 0 ? 1 : double(right) / (right + wrong); }
    double recall() const { return right + missed == 0 ? 1 : double(right) / (right + missed); }
};

} // namespace

/** How well the lens finds what people labelled. A mark counts only with the right class, start and length. */
class TestLensCorpus : public QObject
{
    Q_OBJECT

    const Json m_madeUp = jsonOf(QStringLiteral(TEST_DATA "/lens/made-up.json"));
    const Json m_golden = jsonOf(QStringLiteral(TEST_DATA "/lens/golden.json"));
    const Json m_later = jsonOf(QStringLiteral(TEST_DATA "/lens/later.json"));
    const Json m_fresh = jsonOf(QStringLiteral(TEST_DATA "/lens/fresh.json"));
    const Json m_latest = jsonOf(QStringLiteral(TEST_DATA "/lens/latest.json"));

    LensKnowledge knowledge(const Sample &sample) const
    {
        const Json &known = m_madeUp[u"knowledge"];
        LensKnowledge knowledge{.userName = known[u"user"].toString(),
                                .hostName = known[u"host"].toString(),
                                .homePath = known[u"home"].toString()};
        if (!sample.variables.isEmpty())
            knowledge.substitutions.push_back({.path = sample.path, .names = sample.variables});
        for (const auto &[name, value] : known[u"values"].object())
            knowledge.values.insert(name, value.toString());
        return knowledge;
    }

    static void scoreSample(const Sample &sample, const QList<LensMark> &marks, QHash<QString, Score> &scores,
                            QStringList &faults)
    {
        QList<Part> open = sample.parts;
        for (const LensMark &mark : marks) {
            const QString word = lensClassWord(mark.cls);
            const Part part{word, mark.start, mark.length};
            const bool isRight = !mark.isInName && open.removeOne(part);
            (isRight ? scores[word].right : scores[word].wrong) += 1;
            if (!isRight)
                faults.append(u"marked %1 [%2, %3]: %4 = %5"_s.arg(word)
                                  .arg(mark.start)
                                  .arg(mark.length)
                                  .arg(sample.path.join(u'.'), sample.text));
        }
        for (const Part &part : std::as_const(open)) {
            scores[part.cls].missed += 1;
            faults.append(u"missed %1 [%2, %3]: %4 = %5"_s.arg(part.cls)
                              .arg(part.start)
                              .arg(part.length)
                              .arg(sample.path.join(u'.'), sample.text));
        }
    }

private Q_SLOTS:
    void corpusIsLargeAndOfBothKinds()
    {
        QVERIFY(m_madeUp[u"values"].array().size() >= 200);
        QVERIFY(m_golden[u"values"].array().size() >= 200);
        QSet<QString> classes;
        for (const Sample &sample : samplesOf(m_madeUp)) {
            for (const Part &part : sample.parts)
                classes.insert(part.cls);
        }
        for (const LensClass cls : LensClasses)
            QVERIFY2(classes.contains(lensClassWord(cls)), qPrintable(lensClassWord(cls)));
    }

    /** The golden half really is what stands in the payloads. */
    void goldenValuesStandInThePayloads()
    {
        for (const Sample &sample : samplesOf(m_golden)) {
            const Json payload =
                jsonOf(QStringLiteral(TEST_DATA "/golden/") + sample.golden + u"/training_started.json"_s);
            const Json *value = &payload;
            for (const QString &part : sample.path)
                value = value->isArray() ? &value->array().at(part.toUInt()) : &(*value)[part];
            QCOMPARE(value->toString(), sample.text);
        }
    }

    void precisionAndRecall_data()
    {
        QTest::addColumn<Json>("corpus");
        QTest::newRow("made-up values") << m_madeUp;
        QTest::newRow("values of the golden payloads") << m_golden;
        QTest::newRow("values labelled later") << m_later;
        QTest::newRow("values labelled last") << m_latest;
        QTest::newRow("values labelled last of all") << m_fresh;
    }
    void precisionAndRecall()
    {
        QFETCH(Json, corpus);
        QHash<QString, Score> scores;
        QStringList faults;
        const QList<Sample> samples = samplesOf(corpus);
        for (const Sample &sample : samples)
            scoreSample(sample, lensMarks(reportWith(sample.path, sample.text), knowledge(sample)), scores, faults);
        Score all;
        for (const LensClass cls : LensClasses) {
            const QString word = lensClassWord(cls);
            const Score score = scores.value(word);
            qInfo("%-10s %3d right %3d wrong %3d missed  precision %5.1f %%  recall %5.1f %%", qPrintable(word),
                  score.right, score.wrong, score.missed, 100 * score.precision(), 100 * score.recall());
            all.right += score.right;
            all.wrong += score.wrong;
            all.missed += score.missed;
        }
        qInfo("%-10s %3d right %3d wrong %3d missed  precision %5.1f %%  recall %5.1f %%  in %d values", "all",
              all.right, all.wrong, all.missed, 100 * all.precision(), 100 * all.recall(), int(samples.size()));
        for (const QString &fault : std::as_const(faults))
            qInfo("%s", qPrintable(fault));
        QVERIFY(all.right > 0);
        QVERIFY(all.precision() >= 0.95);
        QVERIFY(all.recall() >= 0.95);
    }
};

QTEST_GUILESS_MAIN(TestLensCorpus)
#include "tst_lenscorpus.moc"
