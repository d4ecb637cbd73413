#include "ui/cardheading.h"

#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QVBoxLayout>

namespace Telemetry {

CardHeading::CardHeading(QWidget *parent)
    : QWidget(parent),
      m_name(new TextLabel({}, TextLabel::Role::CardTitle)),
      m_sentence(new TextLabel({}, TextLabel::Role::Muted))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Grid(font()).px(2));
    m_sentence->setWordWrap(true);
    layout->addWidget(m_name);
    layout->addWidget(m_sentence);
}

} // namespace Telemetry
