#include "ui/eventfinder.h"

#include "ui/eventtreeview.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace Telemetry {

EventFinder::EventFinder(const EventCatalogue &catalogue, QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit),
      m_tree(new EventTreeView(catalogue)),
      m_noHits(new TextLabel(tr("No event or field has these words."), TextLabel::Role::Muted))
{
    const Grid grid(font());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid.px(6));
    m_search->setPlaceholderText(tr("Search events and fields"));
    m_search->setAccessibleName(tr("Search events and fields"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    m_noHits->setWordWrap(true);
    m_noHits->hide();
    layout->addWidget(m_noHits);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_tree->setSearch(text);
        m_noHits->setVisible(m_tree->isEmptyOfEvents());
        if (!m_isRestoring)
            Q_EMIT searchChanged(text);
    });
    connect(m_tree, &EventTreeView::eventChosen, this, &EventFinder::eventChosen);
    connect(m_tree, &EventTreeView::reportRequested, this, &EventFinder::reportRequested);
    connect(m_tree, &EventTreeView::searchEnded, m_search, &QLineEdit::clear);
}

void EventFinder::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void EventFinder::setCurrentEvent(const QString &slug)
{
    m_tree->setCurrentEvent(slug);
}

void EventFinder::setSearch(const QString &text)
{
    m_isRestoring = true;
    m_search->setText(text);
    m_isRestoring = false;
}

bool EventFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (key == Qt::Key_Down || isEnter) {
            if (m_tree->isEmptyOfEvents())
                return true; // the words stay where they can be mended
            if (isEnter && !m_search->text().isEmpty())
                m_tree->enterBestHit();
            else
                m_tree->enter();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Telemetry
