#include "ui/reportview.h"

#include "ui/announcement.h"
#include "ui/changeage.h"
#include "ui/findbar.h"
#include "ui/jsonview.h"
#include "ui/painting.h"
#include "ui/telemetrystyle.h"
#include "ui/theme.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>

namespace Telemetry {

ReportView::ReportView(QWidget *parent) : QWidget(parent), m_json(new JsonView)
{
    m_json->setAccessibleName(tr("Report"));
    m_json->setFrameShape(QFrame::NoFrame);
    m_json->installEventFilter(this);
    m_find = new FindBar(*m_json);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(m_find);
    layout->addWidget(m_json, 1);
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &ReportView::age);
    addShortcuts();
}

QWidget *ReportView::makeStrip()
{
    const Grid grid(font());
    auto *strip = new QWidget;
    auto *layout = new QHBoxLayout(strip);
    layout->setContentsMargins(grid.px(10), grid.px(5), grid.px(10), grid.px(5));
    m_forms = new QTabBar;
    m_forms->setAccessibleName(tr("How the report is shown"));
    m_forms->setDrawBase(false);
    m_forms->setExpanding(false);
    //: Tab: the report indented, line by line
    m_forms->addTab(tr("Readable"));
    //: Tab: the exact bytes
    m_forms->addTab(tr("As sent"));
    connect(m_forms, &QTabBar::currentChanged, this, [this](int tab) {
        const Form wanted = tab == 1 ? Form::Wire : Form::Pretty;
        if (wanted != m_form)
            Q_EMIT formRequested(wanted);
        m_forms->setCurrentIndex(m_form == Form::Wire ? 1 : 0); // what is so, not what was wished
    });
    layout->addWidget(m_forms);
    layout->addStretch();
    auto *find = new QPushButton(tr("Find"));
    find->setAccessibleName(tr("Find in the report"));
    find->setAutoDefault(false);
    setButtonKind(*find, ButtonKind::Quiet);
    connect(find, &QPushButton::clicked, m_find, &FindBar::open);
    layout->addWidget(find);
    return strip;
}

void ReportView::addShortcuts()
{
    const auto add = [this](QKeySequence::StandardKey key, void (FindBar::*slot)()) {
        for (const QKeySequence &keys : QKeySequence::keyBindings(key)) {
            auto *shortcut = new QShortcut(keys, this);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, m_find, slot);
        }
    };
    add(QKeySequence::FindNext, &FindBar::findNext);
    add(QKeySequence::FindPrevious, &FindBar::findPrevious);
}

void ReportView::showDocument(const QByteArray &pretty, const QByteArray &wire)
{
    m_pretty = pretty;
    m_wire = wire;
    m_former.clear();
    m_cause.clear();
    m_path.clear();
    m_sinceChange.invalidate();
    m_tick.stop();
    if (m_form == Form::Pretty)
        m_json->setText(pretty);
    else
        m_json->setWire(wire);
}

void ReportView::updateDocument(const QByteArray &pretty, const QByteArray &wire, const QString &cause)
{
    m_wire = wire;
    if (pretty != m_pretty) {
        m_former = m_pretty;
        m_pretty = pretty;
        m_cause = cause;
        m_sinceChange.start();
    }
    if (m_form == Form::Pretty)
        m_json->updateText(pretty, causeNow());
    else
        m_json->updateWire(wire);
    age();
    announceChange();
}

void ReportView::rewriteDocument(const QByteArray &pretty)
{
    m_pretty = pretty;
    m_former.clear();
    if (m_form != Form::Pretty)
        return;
    const QStringList path = m_json->currentPath();
    m_json->setText(pretty);
    m_json->setCurrentPath(path);
}

void ReportView::setAnnotations(const QList<JsonAnnotation> &annotations)
{
    m_json->setAnnotations(annotations);
}

void ReportView::setForm(Form form)
{
    if (form == m_form)
        return;
    m_form = form;
    m_forms->setCurrentIndex(form == Form::Wire ? 1 : 0);
    if (form == Form::Wire) {
        m_path = m_json->currentPath();
        m_json->setWire(m_wire);
        return;
    }
    if (m_former.isEmpty()) {
        m_json->setText(m_pretty);
    } else {
        m_json->setText(m_former); // so that what changed is marked again
        m_json->updateText(m_pretty, causeNow());
    }
    m_json->setCurrentPath(m_path);
}

QString ReportView::causeNow() const
{
    if (!m_sinceChange.isValid())
        return {};
    const QString when = ageText(std::chrono::milliseconds(m_sinceChange.elapsed()));
    return m_cause.isEmpty() ? when : tr("%1 %2").arg(m_cause, when);
}

/** Tells the age of the change in the words of now, and comes back when they are others. */
void ReportView::age()
{
    if (!m_sinceChange.isValid() || !isVisible())
        return;
    m_json->setCause(causeNow());
    m_tick.start(untilNextAge(std::chrono::milliseconds(m_sinceChange.elapsed())) + std::chrono::milliseconds(5));
}

void ReportView::announceChange()
{
    const QList<JsonChange> &changes = m_json->changes();
    if (changes.isEmpty())
        return;
    const qsizetype first = changes.first().line;
    QString text = tr("%1: %2").arg(m_json->lines().pathText(first), m_json->noteOf(first));
    if (changes.size() == 2)
        text = tr("%1, and 1 more change").arg(text);
    else if (changes.size() > 2)
        text = tr("%1, and %2 more changes").arg(text).arg(changes.size() - 1);
    announce(*m_json, text);
}

void ReportView::find()
{
    m_find->open();
}

bool ReportView::hasKeyboard() const
{
    return m_json->hasFocus() || (focusWidget() && m_find->isAncestorOf(focusWidget()) && focusWidget()->hasFocus());
}

void ReportView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    age();
}

void ReportView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop(); // what nobody sees does not age
}

void ReportView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawHairline(painter, QRect(0, 0, width(), m_json->y()), colorsOf(palette()).weakLine);
}

bool ReportView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_json && event->type() == QEvent::KeyPress && m_find->isVisible()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_find->close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Telemetry
