#include "ui/scrolledpage.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace Telemetry {

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
