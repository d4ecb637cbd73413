#include "core/project/credentialsfile.h"
#include "tests/support/smallproject.h"

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

using Origin = Channel::Origin;

QStringList namesOf(const CredentialsFile &file)
{
    QStringList names;
    for (const Channel &channel : file.channels)
        names += channel.name;
    return names;
}

} // namespace

Q_DECLARE_METATYPE(QList<Telemetry::Channel::Origin>)

/** Which channels `rasa run` names. */
class TestCredentialsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void channels_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QList<Origin>>("origins");
        const auto row = [](const char *name, const QByteArray &text, const QStringList &names,
                            const QList<Origin> &origins) { QTest::newRow(name) << text << names << origins; };
        row("empty file", "", {}, {});
        row("only comments", "# rest:\n", {}, {});
        row("one without values", "rest:\n", {u"rest"_s}, {Origin::BuiltIn});
        row("order of the file", "socketio:\n  session_persistence: true\nrest:\nslack:\n  slack_token: x\n",
            {u"socketio"_s, u"rest"_s, u"slack"_s}, {Origin::BuiltIn, Origin::BuiltIn, Origin::BuiltIn});
        row("own class", "rest:\naddons.my_channel.MyIO:\n  token: x\n", {u"rest"_s, u"MyIO"_s},
            {Origin::BuiltIn, Origin::OwnClass});
        row("a name that Open Source does not have", "browser_audio:\n", {u"browser_audio"_s}, {Origin::Foreign});
        row("quoted name", "\"rest\":\n", {u"rest"_s}, {Origin::BuiltIn});
        row("merged ones come first", "x.A: &x\n  b: c\nslack:\n<<: {rest: }\n", {u"rest"_s, u"A"_s, u"slack"_s},
            {Origin::BuiltIn, Origin::OwnClass, Origin::BuiltIn});
        row("values of any kind", "rest: [1, {a: b}]\ncallback: text\n", {u"rest"_s, u"callback"_s},
            {Origin::BuiltIn, Origin::BuiltIn});
    }
    void channels()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<Origin>, origins);
        SmallProject project;
        project.write(u"credentials.yml"_s, text);
        const auto file = readCredentials(project.path(), u"credentials.yml"_s, Environment());
        QVERIFY2(file, whyNot(file));
        QTEST(namesOf(*file), "names");
        for (size_t number = 0; number < file->channels.size(); ++number)
            QCOMPARE(file->channels[number].origin, origins.at(qsizetype(number)));
        QCOMPARE(file->path, u"credentials.yml"_s);
    }

    void console()
    {
        SmallProject project;
        const auto file = readCredentials(project.path(), u"credentials.yml"_s, Environment());
        QVERIFY(file);
        QCOMPARE(namesOf(*file), QStringList(u"cmdline"_s));
        QCOMPARE(file->channels.front().origin, Origin::Console);
        QVERIFY(file->path.isEmpty());
    }

    void linesAndKeys()
    {
        SmallProject project;
        project.write(u"other.yml"_s, "# first\nrest:\na.b.C:\n  x: y\n");
        const auto file = readCredentials(project.path(), u"other.yml"_s, Environment());
        QVERIFY(file);
        QCOMPARE(file->channels.at(0).line, 2);
        QCOMPARE(file->channels.at(1).line, 3);
        QCOMPARE(file->channels.at(1).written, u"a.b.C"_s);
        QCOMPARE(file->path, u"other.yml"_s);
    }

    void secretsStayBehind()
    {
        SmallProject project;
        project.write(
            u"credentials.yml"_s,
            "slack:\n  slack_token: geheim4711\nfacebook: {page-access-token: 'geheim4711', x: &a geheim4711}\n"
            "rasa:\n  url: *a\nx.Y: geheim4711\n");
        const auto file = readCredentials(project.path(), u"credentials.yml"_s, Environment());
        QVERIFY2(file, whyNot(file));
        QCOMPARE(file->channels.size(), size_t(4));
        for (const Channel &channel : file->channels)
            QVERIFY(!channel.name.contains(u"geheim"_s) && !channel.written.contains(u"geheim"_s));
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("a list") << QByteArray("- rest\n") << Error::Code::SchemaViolation;
        QTest::newRow("a text") << QByteArray("geheim4711\n") << Error::Code::SchemaViolation;
        QTest::newRow("a number as a name") << QByteArray("5:\n  x: geheim4711\n") << Error::Code::SchemaViolation;
        QTest::newRow("an open quote") << QByteArray("slack:\n  token: 'geheim4711\n") << Error::Code::YamlSyntax;
        QTest::newRow("unset variable") << QByteArray("slack:\n  token: ${UNSET}\n") << Error::Code::YamlVariableUnset;
        QTest::newRow("the same twice") << QByteArray("rest:\nrest:\n") << Error::Code::YamlDuplicateKey;
    }
    void damaged()
    {
        QFETCH(QByteArray, text);
        SmallProject project;
        project.write(u"credentials.yml"_s, text);
        const auto file = readCredentials(project.path(), u"credentials.yml"_s, Environment());
        QVERIFY(!file);
        QTEST(file.error().code, "code");
        QVERIFY(file.error().line > 0);
        QVERIFY2(!errorMessage(file.error()).contains(u"geheim4711"_s), qPrintable(errorMessage(file.error())));
    }
};

QTEST_GUILESS_MAIN(TestCredentialsFile)
#include "tst_credentialsfile.moc"
