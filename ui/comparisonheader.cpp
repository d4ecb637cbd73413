#include "ui/comparisonheader.h"

#include "ui/cardheading.h"
#include "ui/comparisonwords.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QPushButton>

namespace Telemetry {

using namespace Qt::StringLiterals;

ComparisonHeader::ComparisonHeader(QWidget *parent)
    : QWidget(parent),
      m_layout(new QHBoxLayout(this)),
      m_controls(new QHBoxLayout),
      m_heading(new CardHeading),
      m_form(new QComboBox),
      m_target(new QPushButton)
{
    const Grid grid(font());
    m_layout->setContentsMargins({});
    m_layout->setSpacing(grid.px(8));
    m_layout->addWidget(m_heading, 1);
    m_layout->addLayout(m_controls);
    makeControls();
}

void ComparisonHeader::makeControls()
{
    const Grid grid(font());
    m_controls->setSpacing(grid.px(8));
    auto *how = new QHBoxLayout;
    how->setSpacing(grid.px(8));
    m_controls->addLayout(how);
    auto *onlyDifferences = new QCheckBox(tr("Only differences"));
    onlyDifferences->setChecked(true);
    connect(onlyDifferences, &QCheckBox::toggled, this, &ComparisonHeader::onlyDifferencesToggled);
    how->addWidget(onlyDifferences);
    m_form->setAccessibleName(tr("Arrangement"));
    m_form->addItem(tr("Side by side"));
    //: Arrangement of a comparison: one column, as opposed to side by side
    m_form->addItem(tr("Inline"));
    connect(m_form, &QComboBox::activated, this, [this] { m_isFormChosen = true; });
    connect(m_form, &QComboBox::currentIndexChanged, this, [this](int index) {
        Q_EMIT formChanged(index == 0 ? DifferenceModel::Form::SideBySide : DifferenceModel::Form::Inline);
    });
    how->addWidget(m_form);

    auto *what = new QHBoxLayout;
    what->setSpacing(grid.px(8));
    m_controls->addLayout(what);
    m_target->setAutoDefault(false);
    what->addWidget(m_target, 1);
    auto *done = new QPushButton(tr("Done"));
    done->setAutoDefault(false);
    connect(done, &QPushButton::clicked, this, &ComparisonHeader::doneRequested);
    what->addWidget(done);
}

void ComparisonHeader::setHeading(const QString &text)
{
    m_heading->name().setText(text);
}

void ComparisonHeader::setSentence(const QString &text)
{
    m_heading->sentence().setText(text);
}

void ComparisonHeader::setTarget(const QString &name)
{
    m_name = name;
    showTarget();
}

void ComparisonHeader::showTarget()
{
    const QString shown = shortenedName(m_name, m_isVeryNarrow ? 20 : 24);
    m_target->setText(tr("Compare with: %1").arg(shown).replace(u'&', u"&&"_s));
    m_target->setAccessibleName(tr("Compare with: %1").arg(m_name));
    m_target->setToolTip(plainToolTip(m_name));
}

void ComparisonHeader::setMenu(QMenu *menu)
{
    m_target->setMenu(menu);
}

void ComparisonHeader::showMenu()
{
    m_target->showMenu();
}

void ComparisonHeader::arrange()
{
    const Grid grid(font());
    const bool isNarrow = width() < grid.px(870);
    m_isVeryNarrow = width() < grid.px(530);
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_controls->setDirection(m_isVeryNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Two columns of a few characters help nobody.
    if (!m_isFormChosen)
        m_form->setCurrentIndex(m_isVeryNarrow ? 1 : 0);
    showTarget();
}

void ComparisonHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ComparisonHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace Telemetry
