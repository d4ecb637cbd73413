#include "ui/findbar.h"

#include "ui/jsonview.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace Telemetry {

FindBar::FindBar(JsonView &view, QWidget *parent)
    : QWidget(parent),
      m_view(view),
      m_text(new QLineEdit),
      m_count(new TextLabel({}, TextLabel::Role::Small)),
      m_previous(addButton(tr("Previous"), tr("Previous hit"))),
      m_next(addButton(tr("Next"), tr("Next hit")))
{
    const Grid grid(font());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid.px(14), grid.px(1), grid.px(14), grid.px(7));
    layout->setSpacing(grid.px(8));
    m_text->setPlaceholderText(tr("Find in the report"));
    m_text->setAccessibleName(tr("Find in the report"));
    m_text->setMinimumWidth(grid.px(90));
    m_text->installEventFilter(this);
    QPushButton *close = addButton(tr("Close"), tr("Close the search in the report"));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(close);
    connect(m_text, &QLineEdit::textEdited, this, &FindBar::search);
    connect(m_previous, &QPushButton::clicked, this, &FindBar::findPrevious);
    connect(m_next, &QPushButton::clicked, this, &FindBar::findNext);
    connect(close, &QPushButton::clicked, this, &FindBar::close);
    connect(&m_view, &JsonView::hitsChanged, this, &FindBar::showCount);
    hide();
}

QPushButton *FindBar::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(name);
    button->setAutoDefault(false);
    button->installEventFilter(this);
    setButtonKind(*button, ButtonKind::Quiet);
    return button;
}

void FindBar::open()
{
    const QString selected = m_view.selectedText();
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_text->setText(selected);
    if (isHidden()) {
        m_folded = m_view.foldedPaths();
        m_origin = m_view.selectionStart();
    }
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    m_view.find({});
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::search()
{
    // Each letter searches from the same place, and what a hit of fewer letters unfolded is folded again.
    m_view.setFoldedPaths(m_folded);
    m_view.find(m_text->text());
    if (!m_view.findNearest(m_origin) && m_view.hasSelection())
        m_view.setCaret(m_view.caret());
    showCount();
}

void FindBar::findNext()
{
    if (isHidden() || m_text->text().isEmpty())
        open();
    else
        m_view.findNext();
    showCount();
}

void FindBar::findPrevious()
{
    if (isHidden() || m_text->text().isEmpty())
        open();
    else
        m_view.findPrevious();
    showCount();
}

void FindBar::showCount()
{
    const qsizetype count = m_view.hitCount();
    const qsizetype current = m_view.currentHit();
    QString text;
    if (m_text->text().isEmpty())
        text.clear();
    else if (count == 0)
        //: Of a search in a text
        text = tr("no hits");
    else if (current < 0)
        text = tr("%Ln hits", nullptr, int(count));
    else
        text = tr("%1 of %2").arg(locale().toString(current + 1), locale().toString(count));
    m_count->setText(text);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (watched == m_text && (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter)) {
        if (press->modifiers().testFlag(Qt::ShiftModifier))
            findPrevious();
        else
            findNext();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Telemetry
