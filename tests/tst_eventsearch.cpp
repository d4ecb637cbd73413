#include "core/events/eventcatalogue.h"
#include "core/events/eventsearch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

/** @p text with its spans in brackets: "Training [Start]ed". */
QString marked(const QString &text, const QList<TextRange> &spans)
{
    QString result;
    qsizetype done = 0;
    for (const TextRange &span : spans) {
        result += text.mid(done, span.start - done) + u'[' + text.mid(span.start, span.length) + u']';
        done = span.start + span.length;
    }
    return result + text.mid(done);
}

EventDefinition sample()
{
    EventDefinition event;
    event.name = u"Training Started"_s;
    event.slug = u"training-started"_s;
    event.summary = u"A model training begins: rasa train or the HTTP endpoint."_s;
    PropertyDefinition actions;
    actions.name = u"num_actions"_s;
    actions.description = u"Actions the domain knows: own ones, responses, forms and what Rasa builds in."_s;
    PropertyDefinition type;
    type.name = u"type"_s;
    type.description = u"What is trained."_s;
    event.properties = {actions, type};
    return event;
}

} // namespace

class TestEventSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void match_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("property");
        const auto row = [](const char *title, const QString &search, const QString &name, const QString &detail = {},
                            const QString &property = {}) {
            QTest::newRow(title) << search << name << detail << property;
        };
        row("nothing", {}, u"Training Started"_s);
        row("blanks only", u"  \t "_s, u"Training Started"_s);
        row("part of the name", u"start"_s, u"Training [Start]ed"_s);
        row("any case", u"TRAINING"_s, u"[Training] Started"_s);
        row("two words, any order", u"started train"_s, u"[Train]ing [Started]"_s);
        row("the same word twice", u"start start"_s, u"Training [Start]ed"_s);
        row("a word within a word", u"ra rain"_s, u"T[rain]ing Started"_s);
        row("every hit of a word", u"t"_s, u"[T]raining S[t]ar[t]ed"_s);
        row("name of a field", u"num_act"_s, u"Training Started"_s, u"[num_act]ions"_s, u"num_actions"_s);
        row("one word in the name, one in a field", u"train actions"_s, u"[Train]ing Started"_s, u"num_[actions]"_s,
            u"num_actions"_s);
        row("words of a field in any order", u"actions num"_s, u"Training Started"_s, u"[num]_[actions]"_s,
            u"num_actions"_s);
        row("slug", u"training-started"_s, u"Training Started"_s, u"[training-started]"_s);
        row("description, at its start", u"what is"_s, u"Training Started"_s, u"type: [What] [is] trained."_s,
            u"type"_s);
        row("description, far in", u"builds"_s, u"Training Started"_s, u"num_actions: … what Rasa [builds] in."_s,
            u"num_actions"_s);
        row("field's name and description", u"actions domain"_s, u"Training Started"_s,
            u"num_[actions]: [Actions] the [domain] knows: own ones, responses, forms and what Rasa builds in."_s,
            u"num_actions"_s);
        row("summary", u"http"_s, u"Training Started"_s, u"… or the [HTTP] endpoint."_s);
    }

    void match()
    {
        QFETCH(const QString, search);
        QFETCH(const QString, name);
        QFETCH(const QString, detail);
        QFETCH(const QString, property);
        const auto hit = EventSearch(search).match(sample());
        QVERIFY(hit);
        QCOMPARE(marked(sample().name, hit->inName), name);
        QCOMPARE(marked(hit->detail, hit->inDetail), detail);
        QCOMPARE(hit->property, property);
        QCOMPARE(hit->isByName(), detail.isEmpty());
    }

    void noMatch_data()
    {
        QTest::addColumn<QString>("search");
        QTest::newRow("unknown word") << u"xyzzy"_s;
        QTest::newRow("one of two words is unknown") << u"training xyzzy"_s;
        QTest::newRow("words of two texts do not run together") << u"Startedtraining"_s;
    }

    void noMatch()
    {
        QFETCH(const QString, search);
        QVERIFY(!EventSearch(search).match(sample()));
    }

    /** Whatever is found in the built-in catalogue, the row shows where. */
    void everyHitIsShown_data()
    {
        QTest::addColumn<QString>("word");
        for (const EventDefinition &event : EventCatalogue::builtIn().events()) {
            for (const PropertyDefinition &property : event.properties)
                QTest::addRow("%s", qPrintable(event.slug + u": "_s + property.name)) << property.name;
        }
    }

    void everyHitIsShown()
    {
        QFETCH(const QString, word);
        const EventSearch search(word);
        bool isFound = false;
        for (const EventDefinition &event : EventCatalogue::builtIn().events()) {
            const auto hit = search.match(event);
            if (!hit)
                continue;
            isFound = true;
            QVERIFY2(!hit->inName.isEmpty() || !hit->inDetail.isEmpty(), qPrintable(event.name));
        }
        QVERIFY(isFound);
    }
};

QTEST_GUILESS_MAIN(TestEventSearch)
#include "tst_eventsearch.moc"
