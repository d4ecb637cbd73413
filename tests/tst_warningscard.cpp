#include "core/project/projectwarning.h"
#include "ui/warningscard.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

/** The list of warnings beside a report: calm until someone asks, then each with its place and its remedy. */
class TestWarningsCard : public QObject
{
    Q_OBJECT

private:
    static std::vector<ProjectWarning> some()
    {
        return {projectWarning(WarningCode::AssistantIdMissing, 1, {}, u"config.yml"_s),
                projectWarning(WarningCode::IndentedDash, 12, {u"2"_s}, u"data/a&b.yml"_s),
                projectWarning(WarningCode::NoDomain, 0)};
    }

    static QStringList buttons(const WarningsCard &card)
    {
        QStringList names;
        for (const QPushButton *button : card.findChildren<QPushButton *>())
            names += button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        return names;
    }

    static bool shows(const WarningsCard &card, const QString &text)
    {
        const auto labels = card.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->text().contains(text); });
    }

private Q_SLOTS:
    void nothingToWarnOf()
    {
        WarningsCard card;
        card.show(std::vector<ProjectWarning>());
        QVERIFY(card.isHidden());
        card.show(some());
        QVERIFY(!card.isHidden());
        card.show(std::vector<ProjectWarning>());
        QVERIFY(card.isHidden());
    }

    void foldsAndUnfolds()
    {
        WarningsCard card;
        card.show(some());
        QCOMPARE(buttons(card), QStringList(u"3 things to know"_s));
        QVERIFY(shows(card, u"ignores or misreads 2 places"_s));
        QVERIFY(!shows(card, u"blanks before the dash"_s));

        auto *fold = card.findChild<QPushButton *>();
        QTest::keyClick(fold, Qt::Key_Space);
        QCOMPARE(buttons(card), QStringList({u"3 things to know"_s, u"config.yml:1"_s, u"data/a&b.yml:12"_s}));
        QVERIFY(shows(card, u"2 lines have blanks before the dash"_s));
        QVERIFY(shows(card, u"Move the dash to the first column of the block."_s));

        // It stays as it was left when the project changes.
        card.show({projectWarning(WarningCode::EmptyStory, 3, {}, u"data/s.yml"_s)});
        QCOMPARE(buttons(card), QStringList({u"1 thing to know"_s, u"data/s.yml:3"_s}));
        QVERIFY(shows(card, u"ignores or misreads one place"_s));
        QTest::keyClick(fold, Qt::Key_Space);
        QCOMPARE(buttons(card), QStringList(u"1 thing to know"_s));
    }

    void onlyRemarks()
    {
        WarningsCard card;
        card.show({projectWarning(WarningCode::AssistantIdMissing, 1, {}, u"config.yml"_s)});
        QVERIFY(shows(card, u"Nothing of the project is lost."_s));
    }

    void opensTheFile()
    {
        WarningsCard card;
        card.show(some());
        QTest::keyClick(card.findChild<QPushButton *>(), Qt::Key_Space);
        QSignalSpy opened(&card, &WarningsCard::openFileRequested);
        const auto links = card.findChildren<QPushButton *>();
        QTest::keyClick(links.at(2), Qt::Key_Space);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).toString(), u"data/a&b.yml"_s);
        QCOMPARE(opened.first().at(1).toInt(), 12);
    }

    void hundreds()
    {
        WarningsCard card;
        std::vector<ProjectWarning> many;
        for (int line = 1; line <= 300; ++line)
            many.push_back(projectWarning(WarningCode::EmptyStep, line, {}, u"data/s.yml"_s));
        card.show(many);
        QTest::keyClick(card.findChild<QPushButton *>(), Qt::Key_Space);
        QCOMPARE(buttons(card).size(), 51);
        QVERIFY(shows(card, u"And 250 more"_s));
    }
};

QTEST_MAIN(TestWarningsCard)
#include "tst_warningscard.moc"
