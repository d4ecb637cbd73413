#include "ui/lensannotations.h"
#include "ui/privacycard.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

Preview previewOf(Json document)
{
    Preview preview;
    preview.payload.document = std::move(document);
    preview.payload.indented = preview.payload.document.indented().value();
    preview.lens = lensMarks(preview.payload.document, {.userName = u"anna"_s});
    return preview;
}

/** What an annotation underlines in the text of the view. */
QString underlined(const JsonLines &lines, const JsonAnnotation &annotation)
{
    const qsizetype line = lines.find(annotation.path);
    if (line < 0)
        return u"no such line"_s;
    return lines.value(line).mid(annotation.start, annotation.length).toString();
}

} // namespace

class TestLensAnnotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void annotations_data()
    {
        QTest::addColumn<Json>("document");
        QTest::addColumn<bool>("areSecretsShown");
        QTest::addColumn<QStringList>("expected"); // note and underlined part of each
        const auto object = [](const QString &name, Json value) {
            return Json(Json::Object{{name, std::move(value)}});
        };
        QTest::newRow("part of a text") << object(u"note"_s, Json(u"ask a@b.example now"_s)) << false
                                        << QStringList{u"email: a@b.example"_s};
        QTest::newRow("behind characters that JSON escapes")
            << object(u"note"_s, Json(u"\u00e9 \"\U0001F600\" a@b.example"_s)) << false
            << QStringList{u"email: a@b.example"_s};
        QTest::newRow("escapes inside the part")
            << object(u"dir"_s, Json(u"/srv/caf\u00e9"_s)) << false << QStringList{u"path: /srv/caf\\u00e9"_s};
        QTest::newRow("below a name that JSON escapes")
            << object(u"caf\u00e9"_s, Json(u"a@b.example"_s)) << false << QStringList{u"email: a@b.example"_s};
        QTest::newRow("an item of a list") << object(u"list"_s, Json(Json::Array{Json(1), Json(u"a@b.example"_s)}))
                                           << false << QStringList{u"email: a@b.example"_s};
        QTest::newRow("one inside another")
            << object(u"x"_s, Json(u"/home/anna/x"_s)) << false << QStringList{u"path, user: /home/anna/x"_s};
        QTest::newRow("two beside each other") << object(u"x"_s, Json(u"a@b.example c@d.example"_s)) << false
                                               << QStringList{u"email: a@b.example c@d.example"_s};
        QTest::newRow("a masked secret") << object(u"password"_s, Json(u"correct horse battery"_s)) << false
                                         << QStringList{u"secret: co********ry"_s};
        QTest::newRow("a secret that is shown") << object(u"password"_s, Json(u"correct horse battery"_s)) << true
                                                << QStringList{u"secret: correct horse battery"_s};
        QTest::newRow("a number that is a secret")
            << object(u"password"_s, Json(1234)) << true << QStringList{u"secret: 1234"_s};
        QTest::newRow("a masked number") << object(u"password"_s, Json(1234)) << false
                                         << QStringList{u"secret: \"********\""_s};
        QTest::newRow("a name") << object(u"a@b.example"_s, Json(true)) << false << QStringList{u"email in the name"_s};
        QTest::newRow("nothing") << object(u"x"_s, Json(u"y"_s)) << false << QStringList();
    }
    void annotations()
    {
        QFETCH(Json, document);
        QFETCH(bool, areSecretsShown);
        const MaskedReport shown = shownReport(previewOf(document), areSecretsShown);
        const JsonLines lines(shown.document.indented().value());
        QStringList found;
        for (const JsonAnnotation &annotation : lensAnnotations(shown)) {
            const bool isPrivate = annotation.kind == JsonAnnotation::Kind::Private;
            found.append(isPrivate ? annotation.note + u": "_s + underlined(lines, annotation) : annotation.note);
        }
        QTEST(found, "expected");
    }

    void card()
    {
        QWidget window;
        auto *card = new PrivacyCard(&window);
        auto *secrets = card->findChild<QCheckBox *>();
        QVERIFY(secrets);

        card->show(previewOf(Json(Json::Object{{u"x"_s, Json(u"y"_s)}})));
        QVERIFY(card->isHidden());

        card->show(previewOf(Json(Json::Object{{u"x"_s, Json(u"a@b.example"_s)}})));
        QVERIFY(!card->isHidden());
        QVERIFY(secrets->isHidden());
        QStringList texts;
        for (const QLabel *label : card->findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY(texts.contains(lensClassTitle(LensClass::Email)));
        QVERIFY(texts.contains(lensExplanation(LensClass::Email)));

        card->show(previewOf(Json(Json::Object{{u"password"_s, Json(u"geheim"_s)}})));
        QVERIFY(!secrets->isHidden());
        QVERIFY(!card->areSecretsShown());
        QSignalSpy toggled(card, &PrivacyCard::secretsToggled);
        secrets->click();
        QVERIFY(card->areSecretsShown());
        card->hideSecrets();
        QVERIFY(!card->areSecretsShown());
        QCOMPARE(toggled.size(), 2);
    }

    void whatIsShown()
    {
        const Preview preview = previewOf(Json(Json::Object{{u"password"_s, Json(u"geheim"_s)}}));
        QCOMPARE(secretCount(preview), 1);
        QVERIFY(!shownReport(preview, false).document.display().contains("geheim"));
        QCOMPARE(shownReport(preview, true).document, preview.payload.document);
    }
};

QTEST_MAIN(TestLensAnnotations)
#include "tst_lensannotations.moc"
