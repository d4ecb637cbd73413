#include "ui/contributionlist.h"

#include "ui/painting.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/typography.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** More than this is not taken in at a glance, and costs time at each change. */
constexpr size_t MostAtOnce = 20;

QString placeText(const Contribution &contribution)
{
    return contribution.line > 0 ? u"%1:%2"_s.arg(contribution.path).arg(contribution.line) : contribution.path;
}

bool isLeftOut(const Contribution &contribution)
{
    return contribution.kind == Contribution::Kind::LeftOut;
}

/** A link as high as its text, for a line among others. */
class PlaceLink : public QPushButton
{
public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override
    {
        return {QPushButton::sizeHint().width(), fontMetrics().height() + Grid(font()).px(3)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /** As with any link, Enter follows it. */
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QPushButton::keyPressEvent(event);
    }
};

TextLabel *wrapping(const QString &text, TextLabel::Role role)
{
    auto *label = new TextLabel(text, role);
    label->setWordWrap(true);
    return label;
}

} // namespace

ContributionList::ContributionList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setColumnStretch(0, 1);
    m_grid->setContentsMargins({});
}

void ContributionList::setContributions(const std::vector<Contribution> &contributions, const QString &total)
{
    setVisible(!contributions.empty());
    if (contributions == m_contributions && total == m_total)
        return;
    m_contributions = contributions;
    m_total = total;
    m_isWhole = false;
    rebuild();
}

void ContributionList::rebuild()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        // A link may be the sender of the signal that led here, so it goes later.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (m_contributions.empty())
        return;
    const Grid grid(font());
    m_grid->setHorizontalSpacing(grid.px(10));
    m_grid->setVerticalSpacing(0);
    const size_t shown = m_isWhole ? m_contributions.size() : std::min(MostAtOnce, m_contributions.size());
    int row = 0;
    for (size_t index = 0; index < shown; ++index)
        addRow(row++, m_contributions[index]);
    if (shown < m_contributions.size()) {
        auto *all = new QPushButton(tr("Show all %1").arg(locale().toString(qulonglong(m_contributions.size()))));
        all->setAutoDefault(false);
        setButtonKind(*all, ButtonKind::Link);
        connect(all, &QPushButton::clicked, this, [this] {
            m_isWhole = true;
            rebuild();
        });
        m_grid->addWidget(all, row++, 0, 1, 2, Qt::AlignLeading);
    }
    m_grid->addWidget(new TextLabel(tr("Total"), TextLabel::Role::Strong), row, 0);
    m_grid->addWidget(new TextLabel(m_total, TextLabel::Role::Strong), row, 1, Qt::AlignTrailing);
    for (int each = 0; each <= row; ++each)
        m_grid->setRowMinimumHeight(each, grid.px(30));
    update();
}

void ContributionList::addRow(int row, const Contribution &contribution)
{
    const Grid grid(font());
    auto *cell = new QWidget;
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, grid.px(5), 0, grid.px(5));
    layout->setSpacing(grid.px(1));
    // A text takes all the width, so that it has the height for its lines.
    layout->addWidget(makePlace(contribution), 0, contribution.path.isEmpty() ? Qt::Alignment() : Qt::AlignLeading);
    if (!contribution.path.isEmpty() && !contribution.note.isEmpty())
        layout->addWidget(wrapping(contribution.note, TextLabel::Role::Small));
    if (isLeftOut(contribution) && !contribution.reason.isEmpty())
        layout->addWidget(wrapping(tr("Not counted: %1").arg(contribution.reason), TextLabel::Role::Small));
    m_grid->addWidget(cell, row, 0);
    const QString amount = locale().toString(contribution.amount);
    m_grid->addWidget(new TextLabel(isLeftOut(contribution) ? tr("0 of %1").arg(amount) : amount,
                                    isLeftOut(contribution) ? TextLabel::Role::Muted : TextLabel::Role::Text),
                      row, 1, Qt::AlignTrailing | Qt::AlignVCenter);
}

/** A link to the line of the file; where there is none, what it is. */
QWidget *ContributionList::makePlace(const Contribution &contribution)
{
    if (contribution.path.isEmpty())
        return wrapping(contribution.note, TextLabel::Role::Muted);
    const QString place = visibleText(placeText(contribution));
    auto *link = new PlaceLink(QString(place).replace(u'&', u"&&"_s));
    link->setAutoDefault(false);
    setButtonKind(*link, ButtonKind::Link);
    link->setAccessibleName(tr("%1, %2: %3").arg(place, contribution.note, locale().toString(contribution.amount)));
    link->setAccessibleDescription(tr("Opens the line in the editor"));
    link->setToolTip(plainToolTip(tr("Open %1 in the editor").arg(place)));
    connect(link, &QPushButton::clicked, this,
            [this, path = contribution.path, line = contribution.line] { Q_EMIT placeRequested(path, line); });
    return link;
}

void ContributionList::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    for (int row = 0; row + 1 < m_grid->rowCount(); ++row) {
        const QLayoutItem *item = m_grid->itemAtPosition(row, 0);
        if (item)
            drawHairline(painter, QRect(0, 0, width(), item->geometry().bottom() + 1), colors.weakLine);
    }
}

void ContributionList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace Telemetry
