#include "core/base/orderedjson.h"
#include "tests/support/recordedreports.h"
#include "tests/support/windowdesk.h"
#include "ui/helppage.h"
#include "ui/jsonview.h"
#include "ui/reviewdialog.h"
#include "ui/sandboxdialog.h"
#include "ui/sandboxwords.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTcpSocket>
#include <QTextBrowser>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

const QByteArray Key = "made-up-key";
constexpr auto Deadline = std::chrono::milliseconds(1500);

Preview madeUpPreview()
{
    Preview preview;
    preview.event = u"Training Started"_s;
    preview.payload.wire = madeUpBody(preview.event);
    preview.payload.document = *Json::parse(preview.payload.wire);
    preview.payload.indented = *preview.payload.document.indented();
    preview.payload.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(preview.payload.wire, QCryptographicHash::Sha256).toHex());
    return preview;
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

QPushButton *button(const QString &text)
{
    return visibleWidget<QPushButton>(text);
}

} // namespace

class TestSandboxDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SandboxDialog> m_dialog;

    void open(const Preview &preview = madeUpPreview())
    {
        m_dialog = std::make_unique<SandboxDialog>(preview, Key);
        m_dialog->setDeadline(Deadline);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        QTRY_VERIFY(button(u"Try again"_s)); // the first try is over
    }

    void showTab(int tab) { visibleWidget<QTabBar>(u"What is shown of what arrived"_s)->setCurrentIndex(tab); }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Preferences::Theme::Light); }
    void cleanup() { m_dialog.reset(); }

    void theVeryBytesArrive()
    {
        open();
        QVERIFY(isSaid(u"The same bytes arrived: 151 of 151"_s));
        QVERIFY(isSaid(u"Taken."_s));
        QCOMPARE(visibleWidget<JsonView>(u"What arrived"_s)->text(),
                 visibleWidget<JsonView>(u"What was shown"_s)->text());
        showTab(1);
        const QString head = visibleWidget<QPlainTextEdit>(u"Header lines"_s)->toPlainText();
        QVERIFY2(head.startsWith(u"POST /v1/track HTTP/1.1\nHost: 127.0.0.1:"_s), qPrintable(head));
        QVERIFY2(head.contains(u"Authorization: Basic \u2022"_s), qPrintable(head));
        QVERIFY(!head.contains(QString::fromLatin1(QByteArray(Key + ':').toBase64())));
        QVERIFY(head.contains(u"Content-Length: 151"_s));
        showTab(2);
        QVERIFY(visibleWidget<QPlainTextEdit>(u"Answer"_s)->toPlainText().contains(u"{\"success\": true}"_s));
    }

    void withoutAKey()
    {
        m_dialog = std::make_unique<SandboxDialog>(madeUpPreview(), QByteArray());
        m_dialog->show();
        QTRY_VERIFY(isSaid(u"The same bytes arrived"_s));
    }

    void otherBytesAreTold()
    {
        SinkReport arrived;
        arrived.body = "{}";
        QVERIFY(!sandboxVerdict("{ }", arrived).isSame);
        QVERIFY(sandboxVerdict("{ }", arrived).text.startsWith(u"Other bytes arrived: 2 in place of 3"_s));
        QVERIFY(!sandboxVerdict("{}", {}).isSame);
    }

    void saysWhatWouldHappen_data()
    {
        QTest::addColumn<SinkFault>("behaviour");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("hasArrived");
        QTest::newRow("not available") << SinkFault::Unavailable << u"Later."_s << true;
        QTest::newRow("patience") << SinkFault::TooMany << u"in 60 s"_s << true;
        QTest::newRow("own error") << SinkFault::ServerError << u"Later."_s << true;
        QTest::newRow("gateway") << SinkFault::BadGateway << u"Unknown."_s << true;
        QTest::newRow("key") << SinkFault::Unauthorized << u"Refused."_s << true;
        QTest::newRow("report") << SinkFault::BadRequest << u"Refused."_s << true;
        QTest::newRow("no success") << SinkFault::SuccessFalse << u"Refused."_s << true;
        QTest::newRow("redirect") << SinkFault::Redirect << u"collector.example"_s << true;
        QTest::newRow("hangs up at once") << SinkFault::CloseBefore << u"Unknown."_s << false;
        QTest::newRow("hangs up afterwards") << SinkFault::CloseAfter << u"Unknown."_s << true;
        QTest::newRow("silent") << SinkFault::Silence << u"Unknown."_s << true;
        QTest::newRow("a byte a second") << SinkFault::Drip << u"Unknown."_s << true;
        QTest::newRow("lies about the length") << SinkFault::WrongLength << u"Unknown."_s << true;
    }
    void saysWhatWouldHappen()
    {
        QFETCH(SinkFault, behaviour);
        QFETCH(QString, said);
        QFETCH(bool, hasArrived);
        open();
        auto *choice = visibleWidget<QComboBox>(u"What the collector does"_s);
        choice->setCurrentIndex(choice->findData(int(behaviour)));
        button(u"Try again"_s)->click();
        QTRY_VERIFY(button(u"Try again"_s));
        const auto labels = m_dialog->findChildren<TextLabel *>();
        QStringList texts;
        for (const TextLabel *label : labels)
            texts += label->text();
        QVERIFY2(isSaid(said), qPrintable(texts.join(u'\n')));
        QCOMPARE(isSaid(u"The same bytes arrived"_s), hasArrived);
    }

    void everyBehaviourIsOffered() { QCOMPARE(sandboxBehaviours().size(), sinkFaultWords().size()); }

    void stops()
    {
        open();
        m_dialog->setDeadline(std::chrono::minutes(1));
        auto *choice = visibleWidget<QComboBox>(u"What the collector does"_s);
        choice->setCurrentIndex(choice->findData(int(SinkFault::Silence)));
        button(u"Try again"_s)->click();
        QVERIFY(button(u"Stop"_s));
        button(u"Stop"_s)->click();
        QTRY_VERIFY(button(u"Try again"_s));
        QVERIFY(isSaid(u"You stopped it."_s));
    }

    void thePortIsClosedAfterwards()
    {
        open();
        const QUrl url = m_dialog->url();
        {
            QTcpSocket socket;
            socket.connectToHost(url.host(), quint16(url.port()));
            QVERIFY(socket.waitForConnected());
        }
        m_dialog.reset();
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port()));
        QVERIFY(!socket.waitForConnected());
        QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    }

    /** Closing while an attempt runs ends it, and everything with it. */
    void closesWhileItRuns()
    {
        open();
        m_dialog->setDeadline(std::chrono::minutes(1));
        auto *choice = visibleWidget<QComboBox>(u"What the collector does"_s);
        choice->setCurrentIndex(choice->findData(int(SinkFault::Drip)));
        button(u"Try again"_s)->click();
        m_dialog.reset();
    }

    /** From the review, with reporting off and no consent: nothing is written, and nothing kept. */
    void needsNoConsentAndKeepsNothing()
    {
        WindowDesk desk(Preferences::NoticeAnswer::Accepted);
        replaceFile(desk.globalConfig(),
                    "metrics:\n  enabled: false\n  rasa_user_id: 38d23c36c9be443281196080fcdd707d\n");
        desk.open();
        desk.window().showPage(u"events"_s);
        QTRY_VERIFY(button(u"Review && send …"_s) && button(u"Review && send …"_s)->isEnabled());
        const QStringList before = desk.inventory();
        button(u"Review && send …"_s)->click();
        QTRY_VERIFY(button(u"Try it without sending anything away …"_s));
        button(u"Try it without sending anything away …"_s)->click();
        QTRY_VERIFY(isSaid(u"The same bytes arrived"_s));
        desk.close();
        QCOMPARE(desk.inventory(), before);
    }

    void opensFromTheHelp()
    {
        WindowDesk desk(Preferences::NoticeAnswer::Accepted);
        desk.open();
        QTRY_VERIFY(desk.draft().preview());
        desk.window().showHelp(u"outbox"_s);
        auto *text = visibleWidget<QTextBrowser>(u"Help text"_s);
        QVERIFY(text && text->toMarkdown().contains(u"(do:sandbox)"_s));
        Q_EMIT text->anchorClicked(QUrl(u"do:sandbox"_s));
        QTRY_VERIFY(isSaid(u"The same bytes arrived"_s));
    }
};

QTEST_MAIN(TestSandboxDialog)
#include "tst_sandboxdialog.moc"
