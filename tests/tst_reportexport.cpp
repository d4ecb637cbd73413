#include "core/delivery/curlcommand.h"
#include "core/delivery/database.h"
#include "core/delivery/outbox.h"
#include "core/payload/lensmask.h"
#include "tests/support/windowdesk.h"
#include "ui/jsonview.h"
#include "ui/reportprint.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

JsonView *report()
{
    return visibleWidget<JsonView>(u"Report"_s);
}

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

/** The visible label that begins with @p words; empty when there is none. */
QString labelWith(const QString &words)
{
    const QWidgetList all = QApplication::allWidgets();
    for (const QWidget *each : all) {
        const auto *label = qobject_cast<const TextLabel *>(each);
        if (label && label->isVisible() && label->text().startsWith(words))
            return label->text();
    }
    return {};
}

qsizetype pagesIn(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
    qsizetype count = 0;
    for (auto hits = page.globalMatch(QString::fromLatin1(pdf)); hits.hasNext(); hits.next())
        ++count;
    return count;
}

} // namespace

/** Out of the page: clipboard, files, paper, outbox. */
class TestReportExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Preferences::Theme::Light); }
    void cleanup() { m_desk.reset(); }

    void copies_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("told");
        QTest::newRow("JSON") << u"Copy JSON"_s << u"The report is copied as shown."_s;
        QTest::newRow("wire") << u"Copy wire bytes"_s << u"1,"_s;
        QTest::newRow("curl") << u"Copy as curl"_s << u"The command is copied; it takes the write key"_s;
    }

    void copies()
    {
        QFETCH(const QString, action);
        QFETCH(const QString, told);
        open();
        const Payload &payload = m_desk->draft().preview()->payload;
        const QHash<QString, QByteArray> expected = {
            {u"Copy JSON"_s, payload.indented},
            {u"Copy wire bytes"_s, payload.wire},
            {u"Copy as curl"_s, curlCommand(QUrl(u"https://api.segment.io/v1/track"_s), payload.wire)}};
        QGuiApplication::clipboard()->clear();
        chooseInMenu(action);
        QCOMPARE(clipboard().toUtf8(), expected.value(action));
        QVERIFY2(!labelWith(told).isEmpty(), qPrintable(told));
        QVERIFY(!clipboard().contains(u"made-up-key"_s));
    }

    void theKeyIsCopiedAfterAQuestion_data()
    {
        QTest::addColumn<bool>("isYes");
        QTest::newRow("yes") << true;
        QTest::newRow("no, as Enter says") << false;
    }

    void theKeyIsCopiedAfterAQuestion()
    {
        QFETCH(const bool, isYes);
        open();
        QGuiApplication::clipboard()->setText(u"former"_s);
        QString question;
        QTimer::singleShot(0, this, [&question, isYes] { answerBox(question, isYes); });
        chooseInMenu(u"Copy as curl with the key …"_s);
        QVERIFY2(question.contains(u"in clear"_s), qPrintable(question));
        if (!isYes) {
            QCOMPARE(clipboard(), u"former"_s);
            return;
        }
        QCOMPARE(clipboard().toUtf8(),
                 curlCommand(QUrl(u"https://api.segment.io/v1/track"_s), m_desk->draft().preview()->payload.wire,
                             "made-up-key"));
    }

    void secretsAreCopiedAfterAQuestion()
    {
        open();
        const QString config = m_desk->project() + u"/config.yml"_s;
        QByteArray text = contentOf(config);
        QVERIFY(text.contains("pipeline:\n"));
        text.replace(
            "pipeline:\n",
            "pipeline:\n  - name: WhitespaceTokenizer\n    api_key: ghp_16C7e42F292c6912E7710c838347Ae178B4a\n");
        replaceFile(config, text);
        QTRY_VERIFY(secrets() > 0);
        QGuiApplication::clipboard()->setText(u"former"_s);
        QString question;
        QTimer::singleShot(0, this, [&question] { answerBox(question, false); });
        chooseInMenu(u"Copy wire bytes"_s);
        QVERIFY2(question.contains(u"secret"_s), qPrintable(question));
        QCOMPARE(clipboard(), u"former"_s);
        chooseInMenu(u"Copy JSON"_s); // is masked, so there is nothing to ask
        QVERIFY(!clipboard().contains(u"ghp_16C7e42F"_s));
        QVERIFY(!labelWith(u"The report is copied as shown, its secrets masked."_s).isEmpty());
        QCOMPARE(clipboard(), report()->text());
    }

    void saves_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("file");
        QTest::newRow("JSON") << u"Save as .json …"_s << u"training-started.json"_s;
        QTest::newRow("PDF") << u"Print to PDF …"_s << u"training-started.pdf"_s;
    }

    void saves()
    {
        QFETCH(const QString, action);
        QFETCH(const QString, file);
        open();
        QDir::setCurrent(m_desk->path({}));
        chooseInMenu(action);
        auto *dialog = m_desk->window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), file);
        const QString path = m_desk->path(file);
        Q_EMIT dialog->fileSelected(path);
        QCOMPARE(labelWith(u"Saved: "_s), u"Saved: "_s + path);
        const QByteArray content = contentOf(path);
        if (action.contains(u"json"_s))
            QCOMPARE(content, m_desk->draft().preview()->payload.indented + '\n');
        else
            QVERIFY(content.startsWith("%PDF-") && pagesIn(content) >= 2);
    }

    void whatCannotBeSavedIsSaid()
    {
        open();
        chooseInMenu(u"Save as .json …"_s);
        auto *dialog = m_desk->window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(m_desk->path(u"no-such-folder/report.json"_s));
        QVERIFY2(!labelWith(m_desk->path(u"no-such-folder/report.json"_s)).isEmpty(), "the place is named");
        QVERIFY(!QFileInfo::exists(m_desk->path(u"no-such-folder"_s)));
    }

    void aLinkIsFollowedWhenSaving()
    {
        open();
        writeFile(m_desk->path(u"real.json"_s), "former");
        QVERIFY(QFile::link(m_desk->path(u"real.json"_s), m_desk->path(u"link.json"_s)));
        chooseInMenu(u"Save as .json …"_s);
        auto *dialog = m_desk->window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(m_desk->path(u"link.json"_s));
        QVERIFY(QFileInfo(m_desk->path(u"link.json"_s)).isSymLink());
        QCOMPARE(contentOf(m_desk->path(u"real.json"_s)), m_desk->draft().preview()->payload.indented + '\n');
    }

    void addToOutbox()
    {
        open();
        chooseInMenu(u"Add to outbox"_s);
        QVERIFY(!labelWith(u"This program would have to make up: type."_s).isEmpty());
        m_desk->draft().choose(u"type"_s, Json(u"rasa"_s));
        QVERIFY(m_desk->draft().preview()->assumed.isEmpty());
        const QByteArray wire = m_desk->draft().preview()->payload.wire;
        chooseInMenu(u"Add to outbox"_s);
        QTRY_VERIFY(!labelWith(u"It waits in the outbox as report 1."_s).isEmpty());
        m_desk->close();
        Database database(m_desk->path(u".local/state/rasa-telemetry"_s));
        Outbox outbox(database);
        const auto kept = outbox.report(1);
        QVERIFY(kept);
        QCOMPARE(kept->body, wire);
    }

    /** Without a pointer: open a project, find a field, read about it, copy, review, keep. */
    void theWholeJobByKeyboard()
    {
        m_desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::Accepted);
        m_desk->open(false);
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        QTimer waiting;
        connect(&waiting, &QTimer::timeout, this, [this, &waiting] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog || !QGuiApplication::focusWindow())
                return; // not there yet
            waiting.stop();
            press(Qt::Key_A, Qt::ControlModifier);
            type(m_desk->project());
            press(Qt::Key_Return);
        });
        waiting.start(50);
        press(Qt::Key_O, Qt::ControlModifier); // returns when the dialog is gone
        QCOMPARE(m_desk->draft().projectFolder(), m_desk->project());
        QTRY_VERIFY(report());
        m_desk->window().activateWindow(); // what a window manager does
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));

        press(Qt::Key_F, Qt::ControlModifier);
        type(u"is_finetuning"_s);
        press(Qt::Key_Return); // to the event and its field
        press(Qt::Key_Return); // to the report
        QCOMPARE(QApplication::focusWidget(), report());
        QCOMPARE(report()->currentPath(), (QStringList{u"properties"_s, u"is_finetuning"_s}));
        QVERIFY(!labelWith(u"is_finetuning"_s).isEmpty());
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard().toUtf8(), m_desk->draft().preview()->payload.indented);

        auto *kind = visibleWidget<QComboBox>(u"type"_s);
        QVERIFY(tabTo(kind));
        press(Qt::Key_Up);
        // Without an installation of Rasa in the folder the versions would be assumed, too.
        QTRY_COMPARE(m_desk->draft().preview()->assumed.join(u", "_s), QString());
        const QByteArray wire = m_desk->draft().preview()->payload.wire;
        QVERIFY(tabTo(visibleWidget<QPushButton>(u"Review && send …"_s)));
        press(Qt::Key_Space);
        QTRY_VERIFY(visibleWidget<QPushButton>(u"Add to outbox"_s));
        QVERIFY(tabTo(visibleWidget<QPushButton>(u"Add to outbox"_s)));
        press(Qt::Key_Space);
        QTRY_VERIFY(!labelWith(u"It waits in the outbox as report 1."_s).isEmpty());
        press(Qt::Key_Escape);
        m_desk->close();
        Database database(m_desk->path(u".local/state/rasa-telemetry"_s));
        Outbox outbox(database);
        const auto kept = outbox.report(1);
        QVERIFY(kept);
        QCOMPARE(kept->body, wire);
    }

    void whatWasToldEndsWithItsEvent()
    {
        open();
        chooseInMenu(u"Copy JSON"_s);
        QVERIFY(!labelWith(u"The report is copied"_s).isEmpty());
        m_desk->draft().setEvent(u"shell-started"_s);
        QVERIFY(labelWith(u"The report is copied"_s).isEmpty());
    }

    void printedLines_data()
    {
        QTest::addColumn<int>("columns");
        for (const int columns : {20, 21, 80, 100'000})
            QTest::newRow(qPrintable(u"%1 columns"_s.arg(columns))) << columns;
    }

    /** On paper the text is whole: nothing is lost or added where a line is cut. */
    void printedLines()
    {
        QFETCH(const int, columns);
        open();
        const QDateTime noon({2026, 3, 2}, {12, 30}, Qt::UTC);
        const ReportPrint print = printOf(*m_desk->draft().preview(), m_desk->project(), noon, false);
        QStringList text;
        QStringList plain;
        for (const PrintLine &line : printLines(print, columns)) {
            QVERIFY(line.kind != PrintLine::Kind::Code || line.text.size() <= columns);
            if (line.kind != PrintLine::Kind::Code)
                plain.append(line.text);
            else if (line.number.isEmpty())
                text.last() += line.text;
            else
                text.append(line.text);
        }
        QCOMPARE(text.join(u'\n').toUtf8(), m_desk->draft().preview()->payload.indented);
        QCOMPARE(plain.first(), u"Training Started"_s);
        QVERIFY(plain.contains(u"Made: 2026-03-02 12:30 UTC"_s));
        QVERIFY(plain.contains(QString(u"Project: "_s + m_desk->project())));
        QVERIFY(plain.contains(u"As sent by: Rasa Open Source 3.6"_s) || plain.at(1).startsWith(u"As sent by: "_s));
        QVERIFY(plain.contains(u"Assumed, because only a running Rasa knows: type"_s));
        QVERIFY(plain.contains(u"What may be private"_s));
    }

    void privacyMarksArePrinted()
    {
        open();
        m_desk->draft().choose(u"type"_s, Json(u"https://bot.example.org/ada"_s));
        const ReportPrint print = printOf(*m_desk->draft().preview(), {}, QDateTime::currentDateTimeUtc(), false);
        QCOMPARE(print.marks.size(), 1);
        static const QRegularExpression mark(u"^line \\d+, properties\\.type: url"_s);
        QVERIFY2(mark.match(print.marks.first()).hasMatch(), qPrintable(print.marks.first()));
        QVERIFY(print.facts.contains(u"Project: none"_s));
    }

private:
    void open()
    {
        m_desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::Accepted);
        m_desk->open();
        m_desk->window().showPage(u"events"_s);
        QTRY_VERIFY(report());
    }

    qsizetype secrets() const
    {
        if (!m_desk->draft().preview())
            return 0;
        const auto &lens = m_desk->draft().preview()->lens;
        return std::count_if(lens.begin(), lens.end(), [](const LensMark &mark) { return mark.isSecret; });
    }

    static void chooseInMenu(const QString &text)
    {
        const auto *button = visibleWidget<QPushButton>(u"Copy"_s);
        QVERIFY(button && button->isEnabled());
        for (QAction *action : button->menu()->actions()) {
            if (action->text() == text) {
                QVERIFY2(action->isEnabled(), qPrintable(text));
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    /** @param isYes  else Enter, which means the default button */
    static void answerBox(QString &question, bool isYes)
    {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        question = box->text();
        QCOMPARE(box->textFormat(), Qt::PlainText);
        if (!isYes) {
            press(Qt::Key_Return);
            return;
        }
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
    }

    std::unique_ptr<WindowDesk> m_desk;
};

QTEST_MAIN(TestReportExport)
#include "tst_reportexport.moc"
