#include "ui/emptystate.h"

#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/typography.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Telemetry {

namespace {

class SignWidget : public QWidget
{
public:
    void setIcon(std::optional<Icon> icon)
    {
        m_icon = icon;
        setVisible(icon.has_value());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_icon)
            return;
        QPainter painter(this);
        paintIcon(painter, rect(), *m_icon, colorsOf(palette()).muted);
    }

private:
    std::optional<Icon> m_icon;
};

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_sign(new SignWidget),
      m_headline(new TextLabel({}, TextLabel::Role::Headline)),
      m_sentence(new TextLabel({}, TextLabel::Role::Muted)),
      m_action(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_sign, 0, Qt::AlignHCenter);
    for (auto *label : {m_headline, m_sentence}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label);
    }
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_action->setAutoDefault(false);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    setContent({}, {});
    updateMeasures();
}

void EmptyState::setContent(const QString &headline, const QString &sentence, std::optional<Icon> icon)
{
    m_headline->setText(headline);
    m_sentence->setText(sentence);
    static_cast<SignWidget *>(m_sign)->setIcon(icon);
    setAccessibleName(headline);
    setAccessibleDescription(sentence);
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateMeasures();
}

void EmptyState::updateMeasures()
{
    const Grid grid(font());
    layout()->setContentsMargins(grid.pageMargin(), grid.pageMargin(), grid.pageMargin(), grid.pageMargin());
    layout()->setSpacing(grid.unit());
    m_sign->setFixedSize(grid.px(36), grid.px(36));
}

} // namespace Telemetry
