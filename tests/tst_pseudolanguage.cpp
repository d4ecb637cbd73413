#include "tests/support/pseudotranslator.h"
#include "tests/support/windowdesk.h"
#include "ui/consentdialog.h"
#include "ui/jsonview.h"
#include "ui/problempanel.h"
#include "ui/reviewdialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabBar>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

struct Found
{
    QStringList texts = {};
    void add(const QWidget &widget, const QString &what, const QString &text)
    {
        if (text.isEmpty() || text.contains(PseudoTranslator::Opening))
            return;
        static const QRegularExpression Letters(u"\\p{L}{2}"_s);
        if (!text.contains(Letters))
            return;
        texts.append(u"%1.%2: %3"_s.arg(QString::fromLatin1(widget.metaObject()->className()), what, text));
    }
};

void addModel(Found &found, const QAbstractItemView &view, const QModelIndex &parent)
{
    const auto *model = view.model();
    for (int row = 0; row < std::min(60, model->rowCount(parent)); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            for (const auto &[role, name] :
                 {std::pair{int(Qt::DisplayRole), u"display"_s}, std::pair{int(Qt::ToolTipRole), u"tip"_s},
                  std::pair{int(Qt::AccessibleTextRole), u"accessible"_s}})
                found.add(view, name, index.data(role).toString());
            if (column == 0)
                addModel(found, view, index);
        }
    }
}

void walk(Found &found, const QWidget &widget)
{
    found.add(widget, u"title"_s, widget.isWindow() ? widget.windowTitle() : QString());
    found.add(widget, u"tip"_s, widget.toolTip());
    found.add(widget, u"name"_s, widget.accessibleName());
    found.add(widget, u"description"_s, widget.accessibleDescription());
    if (!qobject_cast<const QLineEdit *>(&widget))
        found.add(widget, u"text"_s, widget.property("text").toString());
    found.add(widget, u"title"_s, widget.property("title").toString());
    found.add(widget, u"placeholder"_s, widget.property("placeholderText").toString());
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            found.add(widget, u"tab"_s, tabs->tabText(i));
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        view && view->model() && !qobject_cast<const QHeaderView *>(view))
        addModel(found, *view, view->rootIndex());
    if (const auto *view = qobject_cast<const QHeaderView *>(&widget); view && view->model())
        for (int i = 0; i < view->count(); ++i)
            found.add(widget, u"header"_s, view->model()->headerData(i, view->orientation()).toString());
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        for (int i = 0; i < box->count(); ++i)
            found.add(widget, u"item"_s, box->itemText(i));
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        found.add(widget, u"document"_s, text->toPlainText().left(60));
    for (const QAction *action : widget.actions())
        found.add(widget, u"action"_s, action->text());
}

} // namespace

class TestPseudoLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scan()
    {
        PseudoTranslator pseudo(QStringLiteral(SOURCE_ROOT "/resources/translations/rasa-telemetry_de.ts"));
        QCoreApplication::installTranslator(&pseudo);
        auto desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::Accepted);
        desk->open(true);
        QTRY_VERIFY(desk->draft().preview());
        QSet<QString> seen;
        const auto report = [&](const QString &where) {
            for (int i = 0; i < 20; ++i) {
                QTest::qWait(20);
            }
            Found found;
            for (QWidget *widget : QApplication::allWidgets())
                walk(found, *widget);
            for (const QString &text : found.texts)
                if (!seen.contains(text)) {
                    seen.insert(text);
                    printf("%s | %s\n", qPrintable(where), qPrintable(text));
                }
        };
        report(u"overview"_s);
        for (const QString &page : {u"events"_s, u"capture"_s, u"outbox"_s, u"settings"_s, u"help"_s}) {
            desk->window().showPage(page);
            report(page);
        }
        desk->window().showPage(u"events"_s);
        auto &draft = desk->draft();
        for (const auto &event : EventCatalogue::builtIn().events()) {
            draft.setEvent(event.slug);
            report(event.slug);
        }
        draft.setEvent(u"training-started"_s);
        QTRY_VERIFY(draft.preview());
        for (const QString &name : draft.preview()->payload.document[u"properties"].isObject() ? [&]{ QStringList n; for (auto &[k, v] : draft.preview()->payload.document[u"properties"].object()) n << k; return n; }() : QStringList()) {
            desk->window().findChild<JsonView *>()->setCurrentPath({u"properties"_s, name});
            report(name);
        }
        for (const QString &name : {u"os"_s, u"directory"_s, u"project"_s, u"python"_s, u"ci"_s, u"docker"_s, u"cpu"_s,
                                    u"rasa_open_source"_s}) {
            desk->window().findChild<JsonView *>()->setCurrentPath({u"context"_s, name});
            report(name);
        }
        replaceFile(desk->project() + u"/domain.yml"_s, "intents: [\n");
        report(u"problem"_s);
    }
};
QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudolanguage.moc"
