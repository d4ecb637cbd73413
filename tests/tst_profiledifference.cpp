#include "core/events/profiledifference.h"

#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

const EventCatalogue &catalogue()
{
    return EventCatalogue::builtIn();
}

QStringList told(const QList<MemberDifference> &differences)
{
    QStringList lines;
    for (const MemberDifference &difference : differences) {
        const QString sign = difference.kind == MemberDifference::Kind::Added ? u"+"_s
            : difference.kind == MemberDifference::Kind::Removed              ? u"-"_s
                                                                              : u"~"_s;
        lines.append(sign + difference.path());
    }
    return lines;
}

QStringList slugs(const QList<const EventDefinition *> &events)
{
    QStringList names;
    for (const EventDefinition *event : events)
        names.append(event->slug);
    return names;
}

} // namespace

/** What each profile adds to another one, by the catalogue. */
class TestProfileDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void members_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &event, const QString &from, const QString &to,
                            const QStringList &expected) { QTest::newRow(name) << event << from << to << expected; };
        row("the same profile", u"training-started"_s, u"oss-3.6"_s, u"oss-3.6"_s, {});
        row("3.1 added schemas and recipe", u"training-started"_s, u"oss-3.0"_s, u"oss-3.1"_s,
            {u"+properties.train_schema"_s, u"+properties.predict_schema"_s, u"+properties.recipe"_s});
        row("3.6.1 added the licence", u"training-started"_s, u"oss-3.1"_s, u"oss-3.6"_s, {u"+context.license_hash"_s});
        row("Pro's identity", u"training-completed"_s, u"oss-3.6"_s, u"pro-3.9"_s,
            {u"~userId"_s, u"~properties.metrics_id"_s, u"+context.rasa_pro"_s, u"+context.company"_s,
             u"-context.rasa_open_source"_s, u"~context.license_hash"_s});
        row("3.14 added the stack", u"training-completed"_s, u"pro-3.11"_s, u"pro-3.14"_s,
            {u"+context.deployment_stack"_s});
        row("and back", u"training-completed"_s, u"pro-3.14"_s, u"pro-3.11"_s, {u"-context.deployment_stack"_s});
        row("the documentation's graphics processors", u"shell-started"_s, u"oss-3.6"_s, u"docs"_s,
            {u"+context.gpu"_s});
        row("no such profile", u"shell-started"_s, u"oss-3.6"_s, u"oss-9.9"_s, {});
    }

    void members()
    {
        QFETCH(QString, event);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(told(memberDifferences(catalogue(), *catalogue().find(event), from, to)), "expected");
    }

    /** What surprises people is said in words. */
    void specials()
    {
        const auto differences =
            memberDifferences(catalogue(), *catalogue().find(u"training-started"), u"oss-3.6", u"pro-3.14");
        const auto named = [&differences](const QString &path) {
            for (const MemberDifference &difference : differences) {
                if (difference.path() == path)
                    return difference;
            }
            return MemberDifference();
        };
        QCOMPARE(named(u"userId"_s).note, u"the licence's ID"_s);
        QVERIFY(named(u"userId"_s).sentence.contains(u"in place of the machine ID"_s));
        QCOMPARE(named(u"context.company"_s).note, u"in clear"_s);
        QCOMPARE(named(u"context.company"_s).privacy.level, PrivacyNote::Level::High);
        QVERIFY(named(u"properties.num_flows"_s).note.isEmpty());
        QVERIFY(differences.size() > 25);
    }

    /** Every difference between any two profiles is explained, and is the reverse of the other way. */
    void all()
    {
        for (const Profile &from : EventCatalogue::profiles()) {
            for (const Profile &to : EventCatalogue::profiles()) {
                for (const EventDefinition &event : catalogue().events()) {
                    if (!EventCatalogue::knows(from.id, event) || !EventCatalogue::knows(to.id, event))
                        continue;
                    const auto forth = memberDifferences(catalogue(), event, from.id, to.id);
                    QStringList back = told(memberDifferences(catalogue(), event, to.id, from.id));
                    for (const MemberDifference &difference : forth)
                        QVERIFY2(!difference.sentence.isEmpty(), qPrintable(difference.path()));
                    QStringList reversed;
                    for (QString line : told(forth)) {
                        line.replace(0, 1, line.startsWith(u'+') ? u"-"_s : line.startsWith(u'-') ? u"+"_s : u"~"_s);
                        reversed.append(line);
                    }
                    back.sort();
                    reversed.sort();
                    QCOMPARE(reversed, back);
                }
            }
        }
    }

    void events_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("starts");
        QTest::addColumn<QString>("stops");
        QTest::addColumn<QString>("changes");
        QTest::newRow("3.0 to 3.1") << u"oss-3.0"_s << u"oss-3.1"_s << QString() << QString() << u"training-started"_s;
        QTest::newRow("3.1 to 3.6") << u"oss-3.1"_s << u"oss-3.6"_s << u"end-to-end-testing-started"_s
                                    << u"rasa-x-local-started"_s << QString();
        QTest::newRow("3.9 to 3.11") << u"pro-3.9"_s << u"pro-3.11"_s << u"inspect-started"_s << QString()
                                     << u"training-completed"_s;
        QTest::newRow("to Pro") << u"oss-3.6"_s << u"pro-3.14"_s << u"copilot-user-message"_s
                                << u"end-to-end-testing-started"_s << u"server-started"_s;
    }

    void events()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, starts);
        QFETCH(QString, stops);
        QFETCH(QString, changes);
        const ProfileDifference difference = profileDifference(catalogue(), from, to);
        const auto has = [](const QStringList &all, const QString &one) {
            return one.isEmpty() ? all.isEmpty() : all.contains(one);
        };
        QVERIFY2(has(slugs(difference.starts), starts), qPrintable(slugs(difference.starts).join(u", "_s)));
        QVERIFY2(has(slugs(difference.stops), stops), qPrintable(slugs(difference.stops).join(u", "_s)));
        QStringList changed;
        for (const EventDifference &change : difference.changes)
            changed.append(change.event->slug);
        QVERIFY2(has(changed, changes), qPrintable(changed.join(u", "_s)));
    }

    void succession()
    {
        QStringList ids;
        for (const Profile *profile : profileSuccession())
            ids.append(profile->id);
        QCOMPARE(ids.join(u' '), u"oss-3.0 oss-3.1 oss-3.6 pro-3.7 pro-3.9 pro-3.11 pro-3.14"_s);
    }
};

QTEST_GUILESS_MAIN(TestProfileDifference)
#include "tst_profiledifference.moc"
