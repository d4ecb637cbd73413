#include "ui/scrolledpage.h"

#include "ui/statusbadge.h"
#include "ui/textlabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace Telemetry {

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
