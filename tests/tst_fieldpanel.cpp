#include "tests/support/windowdesk.h"
#include "ui/contributionlist.h"
#include "ui/eventspage.h"
#include "ui/fieldpanel.h"
#include "ui/jsonview.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

JsonView *report()
{
    return visibleWidget<JsonView>(u"Report"_s);
}

/** Everything that a part of the window says, one text a line. */
QString textsOf(const QWidget *part)
{
    QCoreApplication::processEvents(); // a layout shows what was added to it when control returns
    QStringList texts;
    for (const TextLabel *label : part->findChildren<TextLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

/** What is said about the selected line. */
class TestFieldPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Preferences::Theme::Light);
        m_desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::Accepted);
        m_desk->open();
        m_desk->window().showPage(u"events"_s);
        QTRY_VERIFY(report());
    }
    void cleanupTestCase() { m_desk.reset(); }

    void says_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char *title, const QStringList &path, const QStringList &texts) {
            QTest::newRow(title) << path << texts;
        };
        row("a text", {u"properties"_s, u"language"_s},
            {u"language"_s, u"string"_s, u"\"en\""_s, u"Since 3.0.0. Rasa's documentation lists it."_s});
        row("a number with its parts", {u"properties"_s, u"num_actions"_s},
            {u"num_actions"_s, u"integer"_s, u"13 default actions"_s, u"Total"_s, u"22"_s,
             u"Privacy: A plain count."_s});
        row("nothing", {u"properties"_s, u"train_schema"_s}, {u"null"_s, u"Since 3.1.0."_s});
        row("a list", {u"properties"_s, u"pipeline"_s}, {u"array"_s, u"8 items"_s, u"Privacy: Free-form"_s});
        row("an item of a list", {u"properties"_s, u"pipeline"_s, u"0"_s},
            {u"pipeline[0]"_s, u"object"_s, u"1 member"_s, u"Part of pipeline: "_s});
        row("a value within", {u"properties"_s, u"pipeline"_s, u"4"_s, u"min_ngram"_s},
            {u"pipeline[4].min_ngram"_s, u"integer"_s, u"1"_s, u"Part of pipeline: "_s, u"Privacy: Free-form"_s});
        row("a member of the context", {u"context"_s, u"directory"_s},
            {u"directory"_s, u"string"_s, u"SHA-256 of the absolute working directory."_s,
             u"Privacy: Unsalted; guessable paths can be confirmed."_s, u"Since Rasa Open Source 3.0"_s,
             u"Rasa's documentation lists it."_s});
        row("a value within the context", {u"context"_s, u"os"_s, u"name"_s},
            {u"os.name"_s, u"string"_s, u"Part of os: Operating system"_s});
        row("an assumed value", {u"properties"_s, u"type"_s}, {u"Assumed. "_s});
        row("who it is from", {u"userId"_s}, {u"userId"_s, u"machine ID"_s});
        row("the event", {u"event"_s}, {u"It tells which command was used."_s});
        row("all properties", {u"properties"_s}, {u"Select a line"_s});
        row("the context", {u"context"_s}, {u"The same in all reports of one run."_s});
        row("the report", {}, {u"Training Started"_s, u"A model training begins"_s});
    }

    void says()
    {
        QFETCH(const QStringList, path);
        QFETCH(const QStringList, texts);
        QVERIFY(report()->setCurrentPath(path));
        const QString said = textsOf(m_desk->window().findChild<FieldPanel *>());
        for (const QString &text : texts)
            QVERIFY2(said.contains(text), qPrintable(text + u" is not in:\n"_s + said));
    }

    /** Every line of every event is explained: none leaves the panel without a meaning. */
    void everyLineIsExplained_data()
    {
        QTest::addColumn<QString>("slug");
        for (const EventDefinition &event : EventCatalogue::builtIn().events())
            QTest::newRow(qPrintable(event.slug)) << event.slug;
    }

    void everyLineIsExplained()
    {
        QFETCH(const QString, slug);
        m_desk->draft().setEvent(slug);
        QTRY_VERIFY(m_desk->draft().preview());
        if (!report())
            QSKIP("this event needs files that the sample project has not");
        const auto *panel = m_desk->window().findChild<FieldPanel *>();
        const JsonLines &lines = report()->lines();
        for (qsizetype line = 0; line < lines.count(); ++line) {
            const QStringList path = lines.path(line);
            report()->setCurrentPath(path);
            const QString said = textsOf(panel);
            QVERIFY2(said.count(u'\n') >= 1, qPrintable(lines.pathText(line)));
            if (path.size() >= 2)
                QVERIFY2(said.contains(u"Since "_s) || said.contains(u"No recorded version"_s),
                         qPrintable(lines.pathText(line) + u'\n' + said));
        }
        m_desk->draft().setEvent(u"training-started"_s);
        QTRY_VERIFY(report());
    }

    void aPlaceOpensTheEditor_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("by click") << 0;
        QTest::newRow("by Enter") << int(Qt::Key_Return);
        QTest::newRow("by Space") << int(Qt::Key_Space);
    }

    void aPlaceOpensTheEditor()
    {
        QFETCH(const int, key);
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        report()->setCurrentPath({u"properties"_s, u"num_actions"_s});
        auto *page = m_desk->window().findChild<EventsPage *>();
        QSignalSpy requested(page, &EventsPage::openFileRequested);
        QObject::disconnect(page, &EventsPage::openFileRequested, &m_desk->window(), nullptr); // starts no program
        QCoreApplication::processEvents();
        const auto links = m_desk->window().findChild<ContributionList *>()->findChildren<QPushButton *>();
        QPushButton *place = nullptr;
        for (QPushButton *link : links) {
            if (link->isVisible() && link->text().startsWith(u"domain.yml:"_s))
                place = place ? place : link;
        }
        QVERIFY(place);
        if (key == 0) {
            QTest::mouseClick(place, Qt::LeftButton);
        } else {
            place->setFocus();
            press(key);
        }
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().at(0).toString(), QDir(m_desk->project()).absoluteFilePath(u"domain.yml"_s));
        const int line = place->text().section(u':', 1).toInt();
        QVERIFY(line > 0);
        QCOMPARE(requested.first().at(1).toInt(), line);
    }

    void manyPartsAreShownOnDemand()
    {
        std::vector<Contribution> parts;
        for (int number = 1; number <= 300; ++number)
            parts.push_back(
                {.path = u"data/nlu.yml"_s, .line = number, .amount = 1, .note = u"intent %1"_s.arg(number)});
        ContributionList list;
        list.setContributions(parts, u"300"_s);
        list.show();
        QVERIFY(linksIn(list) < 30);
        for (QPushButton *button : list.findChildren<QPushButton *>()) {
            if (button->text() == "Show all 300"_L1)
                button->click();
        }
        QCOMPARE(linksIn(list), 300);
        QVERIFY(textsOf(&list).contains(u"intent 300"_s));
    }

    void whatIsLeftOutSaysWhy()
    {
        ContributionList list;
        list.setContributions({{.kind = Contribution::Kind::LeftOut,
                                .path = u"data/nlu.yml"_s,
                                .line = 7,
                                .amount = 2,
                                .note = u"intent greet"_s,
                                .code = {},
                                .reason = u"written twice"_s}},
                              u"0"_s);
        list.show();
        QVERIFY(textsOf(&list).contains(u"Not counted: written twice"_s));
        QVERIFY(textsOf(&list).contains(u"0 of 2"_s));
    }

    void aSecretIsMaskedHereToo()
    {
        const QString config = m_desk->project() + u"/config.yml"_s;
        const QByteArray former = contentOf(config);
        QByteArray text = former;
        text.replace(
            "pipeline:\n",
            "pipeline:\n  - name: WhitespaceTokenizer\n    api_key: ghp_16C7e42F292c6912E7710c838347Ae178B4a\n");
        replaceFile(config, text);
        QTRY_VERIFY(report() && report()->lines().find({u"properties"_s, u"pipeline"_s, u"0"_s, u"api_key"_s}) >= 0);
        report()->setCurrentPath({u"properties"_s, u"pipeline"_s, u"0"_s, u"api_key"_s});
        const QString said = textsOf(m_desk->window().findChild<FieldPanel *>());
        QVERIFY2(said.contains(u"pipeline[0].api_key"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"292c6912"_s), qPrintable(said));
        replaceFile(config, former);
        QTRY_VERIFY(report() && report()->lines().find({u"properties"_s, u"pipeline"_s, u"0"_s, u"api_key"_s}) < 0);
    }

private:
    static qsizetype linksIn(const QWidget &list)
    {
        QCoreApplication::processEvents();
        const auto buttons = list.findChildren<QPushButton *>();
        return std::count_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->isVisible() && button->text().contains(u':');
        });
    }

    std::unique_ptr<WindowDesk> m_desk;
};

QTEST_MAIN(TestFieldPanel)
#include "tst_fieldpanel.moc"
