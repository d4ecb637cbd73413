#include "ui/scrolledpage.h"

#include "ui/statusbadge.h"
#include "ui/textlabel.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Telemetry {

namespace {

/** Looks at each change of the content. */
class WidthKeeper : public QObject
{
public:
    WidthKeeper(QScrollArea &area, int least, int most) : QObject(&area), m_area(area), m_least(least), m_most(most)
    {
        area.setMinimumWidth(least);
        area.widget()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest) {
            const int bar = m_area.verticalScrollBar()->sizeHint().width();
            m_area.setMinimumWidth(std::clamp(m_area.widget()->minimumSizeHint().width() + bar, m_least, m_most));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QScrollArea &m_area;
    const int m_least;
    const int m_most;
};

} // namespace

void growWithContent(QScrollArea &area, int least, int most)
{
    new WidthKeeper(area, least, most);
}

QWidget *makePageHeader(const QString &title, StatusBadge *badge)
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    layout->addWidget(new TextLabel(title, TextLabel::Role::PageTitle));
    layout->addStretch(1);
    layout->addWidget(badge);
    return header;
}

void setPageContent(QWidget &page, QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(&page);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
}

} // namespace Telemetry
