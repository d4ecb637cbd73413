#include "tests/support/recordedreports.h"
#include "tests/support/windowdesk.h"
#include "ui/consentdialog.h"
#include "ui/reporttable.h"
#include "ui/settingspage.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Telemetry;

using Answer = Preferences::NoticeAnswer;

namespace {

template<typename Widget>
Widget *control(const QString &name)
{
    return visibleWidget<Widget>(name);
}

/** Whether a visible text holds this. */
bool isSaid(const QString &part)
{
    const QWidgetList all = QApplication::allWidgets();
    return std::any_of(all.begin(), all.end(), [&part](const QWidget *widget) {
        const auto *label = qobject_cast<const TextLabel *>(widget);
        return label && label->isVisible() && label->text().contains(part);
    });
}

/** As a person types: what stands there is replaced, Return ends it. */
void enter(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    press(Qt::Key_Delete);
    type(text);
    press(Qt::Key_Return);
}

void choose(QComboBox *box, const QString &text)
{
    const int index = box->findText(text);
    QVERIFY(index >= 0);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowDesk> m_desk;

    QString folder() const { return m_desk->path(u".config/rasa-telemetry"_s); }
    Preferences stored() const { return readPreferences(folder()).value_or(Preferences{}); }

    void change(const std::function<void(Preferences &)> &change) { QVERIFY(changePreferences(folder(), change)); }

    void open()
    {
        m_desk->open();
        m_desk->window().showPage(u"settings"_s);
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        QTRY_VERIFY(control<QRadioButton>(u"Ask me first"_s));
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Preferences::Theme::Light); }
    void init() { m_desk = std::make_unique<WindowDesk>(Answer::Accepted); }
    void cleanup() { m_desk.reset(); }

    void lookingWritesNothing()
    {
        const QStringList before = m_desk->inventory();
        open();
        QTRY_VERIFY(isSaid(u"None so far."_s));
        m_desk->close();
        QCOMPARE(m_desk->inventory(), before);
    }

    void deliveryMode()
    {
        open();
        QVERIFY(control<QRadioButton>(u"Ask me first"_s)->isChecked());
        auto *automatic = control<QRadioButton>(u"Send by itself"_s);
        automatic->setFocus();
        press(Qt::Key_Space);
        QTRY_COMPARE(stored().delivery, Preferences::Delivery::Automatic);
        QTRY_VERIFY(isSaid(u"They leave as soon as they are made"_s));
        control<QRadioButton>(u"Ask me first"_s)->click();
        QTRY_COMPARE(stored().delivery, Preferences::Delivery::Ask);
    }

    void policyDecides()
    {
        writeFile(m_desk->path(u"no-policy.yml"_s),
                  "delivery: automatic\nendpoint: https://collector.example.org/v1/track\n");
        open();
        QTRY_VERIFY(control<QRadioButton>(u"Send by itself"_s)->isChecked());
        QVERIFY(!control<QRadioButton>(u"Send by itself"_s)->isEnabled());
        QVERIFY(!control<QLineEdit>(u"Destination"_s)->isEnabled());
        QVERIFY(isSaid(u"Fixed by your organisation in ~/no-policy.yml. They leave"_s));
        QVERIFY(isSaid(u"no-policy.yml: https://collector.example.org/v1/track"_s));
    }

    void anotherDestinationAsksAgain()
    {
        open();
        enter(control<QLineEdit>(u"Destination"_s), u"https://collector.example.org/v1/track"_s);
        QTRY_COMPARE(stored().endpoint, u"https://collector.example.org/v1/track"_s);
        QTRY_VERIFY(visibleWidget<ConsentDialog>({}));
        QVERIFY(isSaid(u"You agreed to reports to another destination"_s));
        QCOMPARE(stored().noticeEndpoint, u"https://api.segment.io/v1/track"_s); // nobody agreed to the new one
        press(Qt::Key_Escape);
        QTRY_VERIFY(!visibleWidget<ConsentDialog>({}));
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        enter(control<QLineEdit>(u"Destination"_s), {});
        QTRY_COMPARE(stored().endpoint, QString());
        QTRY_VERIFY(isSaid(u"Reports go to https://api.segment.io/v1/track"_s));
    }

    void destinationsThatAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("http") << u"http://collector.example.org/v1/track"_s;
        QTest::newRow("no address") << u"collector"_s;
        QTest::newRow("with a password") << u"https://ada:geheim@collector.example.org/"_s;
    }
    void destinationsThatAreRefused()
    {
        QFETCH(QString, text);
        open();
        const QByteArray before = contentOf(preferencesPath(folder()));
        enter(control<QLineEdit>(u"Destination"_s), text);
        QTRY_VERIFY(isSaid(u"destination is not allowed"_s));
        QVERIFY(!isSaid(u"geheim"_s));
        QCOMPARE(contentOf(preferencesPath(folder())), before);
        QCOMPARE(control<QLineEdit>(u"Destination"_s)->text(), text); // to be mended
    }

    void writeKeyIsNeverShown()
    {
        open();
        QTRY_VERIFY(isSaid(u"from Rasa 3.6.9: \u2022\u2022\u2022\u2022"_s));
        auto *field = control<QLineEdit>(u"New write key"_s);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        enter(field, u"abcdefgh12345678"_s);
        QTRY_COMPARE(stored().writeKey, u"abcdefgh12345678"_s);
        QCOMPARE(field->text(), QString());
        QTRY_VERIFY(isSaid(u"A key is stored here, too."_s)); // the installation's wins
        QVERIFY(!isSaid(u"abcdefgh"_s));
        QVERIFY(!isSaid(u"made-up-key"_s));
        QTRY_VERIFY(control<QPushButton>(u"Remove key"_s)->isEnabled());
        control<QPushButton>(u"Remove key"_s)->click();
        QTRY_COMPARE(stored().writeKey, QString());
        QTRY_VERIFY(!control<QPushButton>(u"Remove key"_s)->isEnabled());
    }

    void extraCertificates_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("said");
        QTest::newRow("not there") << QByteArray() << u"Nothing can be sent: "_s;
        QTest::newRow("no certificate") << QByteArray("hello\n") << u"it holds no certificate in PEM form"_s;
    }
    void extraCertificates()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, said);
        const QString path = m_desk->path(u"ca.pem"_s);
        if (!file.isEmpty())
            writeFile(path, file);
        change([&path](Preferences &all) { all.caFile = path; });
        open();
        QTRY_VERIFY(isSaid(u"~/ca.pem"_s));
        QVERIFY(isSaid(said));
        control<QPushButton>(u"Remove extra certificates"_s)->click();
        QTRY_COMPARE(stored().caFile, QString());
    }

    void rasaInstallation()
    {
        const QString other = m_desk->path(u"other/lib/python3.8/site-packages"_s);
        writeFile(m_desk->path(u"other/pyvenv.cfg"_s), "home = /usr/bin\nversion = 3.8.18\n");
        writeFile(other + u"/rasa-3.1.0.dist-info/METADATA"_s, "Metadata-Version: 2.1\nName: rasa\nVersion: 3.1.0\n");
        writeFile(other + u"/rasa/__init__.py"_s, "#\n");
        change([this](Preferences &all) { all.rasaPath = m_desk->path(u"other"_s); });
        open();
        auto *chosen = control<QRadioButton>(u"~/other"_s);
        QTRY_VERIFY((chosen = control<QRadioButton>(u"~/other"_s)) && chosen->isChecked());
        QVERIFY(isSaid(u"Rasa 3.1.0, Python 3.8.18"_s));
        control<QRadioButton>(u"The first that is found"_s)->click();
        QTRY_COMPARE(stored().rasaPath, QString());
        QTRY_COMPARE(m_desk->watcher().situation().facts.installation()->version, u"3.6.9"_s);
        QTRY_VERIFY(control<QRadioButton>(u"The first that is found"_s)->isChecked());
    }

    void recentProjects()
    {
        change([this](Preferences &all) { all.recentProjects = {m_desk->path(u"a/moodbot"_s), m_desk->project()}; });
        open();
        QTRY_VERIFY(control<QPushButton>(u"Take moodbot off the list"_s));
        control<QPushButton>(u"Take moodbot off the list"_s)->click();
        QTRY_COMPARE(stored().recentProjects, QStringList{m_desk->project()});
        QTRY_VERIFY(!control<QPushButton>(u"Take moodbot off the list"_s));
        QTRY_VERIFY(control<QPushButton>(u"Open library-desk"_s));
        control<QPushButton>(u"Open library-desk"_s)->click();
        QTRY_COMPARE(m_desk->draft().projectFolder(), m_desk->project());
    }

    void themeAndLanguage()
    {
        open();
        choose(control<QComboBox>(u"Theme"_s), u"Dark"_s);
        QTRY_COMPARE(stored().theme, Preferences::Theme::Dark);
        choose(control<QComboBox>(u"Language"_s), u"English"_s);
        QTRY_COMPARE(stored().language, u"en"_s);
        change([](Preferences &all) { all.theme = Preferences::Theme::Light; }); // by hand, elsewhere
        QTRY_COMPARE(control<QComboBox>(u"Theme"_s)->currentText(), u"Light"_s);
    }

    void editorCommand_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("problem"); // empty: saved
        QTest::newRow("a program that is there") << u"sh -c true %f"_s << QString();
        QTest::newRow("a program that is not there") << u"swordfish-editor %f"_s << u"There is no program"_s;
        QTest::newRow("without the file") << u"sh -c true"_s << u"%f is missing"_s;
    }
    void editorCommand()
    {
        QFETCH(QString, command);
        QFETCH(QString, problem);
        open();
        enter(control<QLineEdit>(u"Editor command"_s), command);
        if (problem.isEmpty()) {
            QTRY_COMPARE(stored().editorCommand, command);
            return;
        }
        QTRY_VERIFY(isSaid(problem));
        QCOMPARE(stored().editorCommand, QString());
    }

    void changesElsewhereStay()
    {
        open();
        change([](Preferences &all) { all.noticeAnswer = Answer::Declined; });
        control<QRadioButton>(u"Send by itself"_s)->click();
        QTRY_COMPARE(stored().delivery, Preferences::Delivery::Automatic);
        QCOMPARE(stored().noticeAnswer, Answer::Declined);
    }

    void aFolderThatCannotBeWritten()
    {
        if (::geteuid() == 0) {
            // A folder that is a file stops root, too.
            QVERIFY(QDir(folder()).removeRecursively());
            writeFile(folder(), "in the way");
        } else {
            QVERIFY(QFile::setPermissions(folder(), QFile::ReadOwner | QFile::ExeOwner));
        }
        open();
        control<QRadioButton>(u"Send by itself"_s)->click();
        QTRY_VERIFY(isSaid(u"Not saved. "_s));
        QTRY_VERIFY(control<QRadioButton>(u"Ask me first"_s)->isChecked()); // as it is, not as it was wished
        QVERIFY(QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void damagedSettingsAreKeptBeside()
    {
        writeFile(preferencesPath(folder()), "{\"theme\": \n");
        open();
        QTRY_VERIFY(control<QPushButton>(u"Start with new settings"_s));
        control<QRadioButton>(u"Send by itself"_s)->click();
        QTRY_VERIFY(isSaid(u"Not saved. "_s));
        QCOMPARE(contentOf(preferencesPath(folder())), "{\"theme\": \n");
        control<QPushButton>(u"Start with new settings"_s)->click();
        QTRY_VERIFY(!control<QPushButton>(u"Start with new settings"_s));
        QCOMPARE(stored(), Preferences());
        const QStringList aside = QDir(folder()).entryList({u"settings.json.damaged-*"_s});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(contentOf(folder() + u'/' + aside.first()), "{\"theme\": \n");
    }

    void worksByKeyboardAlone()
    {
        open();
        for (QWidget *stop : QList<QWidget *>{
                 control<QLineEdit>(u"Destination"_s), control<QLineEdit>(u"New write key"_s),
                 control<QPushButton>(u"Choose extra certificates …"_s), control<QPushButton>(u"Add folder …"_s),
                 control<QPushButton>(u"Choose another …"_s), control<QComboBox>(u"Theme"_s),
                 control<QComboBox>(u"Language"_s), control<QLineEdit>(u"Editor command"_s)})
            QVERIFY2(stop && tabTo(stop), stop ? qPrintable(stop->accessibleName()) : "not there");
    }

    void proxyOfOnesOwn()
    {
        m_desk = std::make_unique<WindowDesk>(Answer::Accepted);
        open();
        QTRY_VERIFY(isSaid(u"In use: none."_s));
        choose(control<QComboBox>(u"Proxy"_s), u"This one"_s);
        auto *address = control<QLineEdit>(u"Address of the proxy"_s);
        QVERIFY(address);
        enter(address, u"http://ada:secret@proxy.example:3128"_s);
        QTRY_COMPARE(stored().proxy, u"http://ada:secret@proxy.example:3128"_s);
        QTRY_VERIFY(isSaid(u"In use: proxy.example:3128."_s));
        QTRY_COMPARE(address->text(), u"http://proxy.example:3128"_s); // the password is nowhere
        QVERIFY(isSaid(u"Its user name and password are kept, and not shown."_s));
        QVERIFY(!isSaid(u"secret"_s));
        choose(control<QComboBox>(u"Proxy"_s), u"None"_s);
        QTRY_COMPARE(stored().proxy, u"none"_s);
        QTRY_VERIFY(isSaid(u"In use: none."_s));
        choose(control<QComboBox>(u"Proxy"_s), u"As the environment says"_s);
        QTRY_COMPARE(stored().proxy, QString());
    }

    void proxyThatCannotBeSpokenTo()
    {
        m_desk = std::make_unique<WindowDesk>(Answer::Accepted);
        open();
        choose(control<QComboBox>(u"Proxy"_s), u"This one"_s);
        enter(control<QLineEdit>(u"Address of the proxy"_s), u"ftp://proxy.example"_s);
        QTRY_VERIFY(isSaid(u"Not saved. "_s));
        QCOMPARE(stored().proxy, QString());
    }

    void everyConnectionIsAClickAway()
    {
        m_desk = std::make_unique<WindowDesk>(Answer::Accepted);
        recordReport(m_desk->path(u".local/state/rasa-telemetry"_s), u"Shell Started"_s, Outcome::Delivered, 200);
        open();
        QTRY_VERIFY(control<QPushButton>(u"See every connection ›"_s));
        control<QPushButton>(u"See every connection ›"_s)->click();
        QTRY_VERIFY(visibleWidget<ReportTable>(u"Connections"_s));
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
