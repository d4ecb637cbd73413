#include "ui/navigationbar.h"

#include "ui/askingbutton.h"
#include "ui/painting.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/typography.h"

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace Telemetry {

/** One row of the side bar. */
class NavigationEntry : public QAbstractButton
{
public:
    NavigationEntry(QString id, const QString &text, std::optional<Icon> icon, NavigationBar::Group group)
        : m_id(std::move(id)), m_icon(icon), m_group(group)
    {
        makeAskingButton(*this, QAccessible::PageTab); // first: a name already tells assistive technology
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setFocusPolicy(Qt::ClickFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    const QString &id() const { return m_id; }
    NavigationBar::Group group() const { return m_group; }

    void setBadge(int count, const QString &meaning)
    {
        m_badge = count;
        setAccessibleDescription(count > 0 ? meaning : QString());
        setToolTip(count > 0 ? plainToolTip(meaning) : QString());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const Grid grid(font());
        const QFontMetrics metrics(strongFont(font()));
        const int badge = m_badge > 0 ? QFontMetrics(font()).horizontalAdvance(badgeText()) + grid.px(24) : 0;
        return {textLeft() + metrics.horizontalAdvance(text()) + badge + grid.px(12),
                std::max(grid.px(33), metrics.height() + grid.px(12))};
    }

protected:
    // Only the bar says which page is shown.
    void nextCheckState() override { }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else if (event->key() == Qt::Key_Space)
            QAbstractButton::keyPressEvent(event);
        else
            event->ignore(); // arrows belong to the bar
    }

    void paintEvent(QPaintEvent *) override
    {
        const auto c = colorsOf(palette());
        const Grid grid(font());
        QPainter painter(this);
        const double radius = grid.controlRadius();
        if (isChecked())
            drawBox(painter, rect(), radius, c.selection, c.highContrast ? c.border : QColor());
        else if (underMouse())
            drawBox(painter, rect(), radius, c.pressed);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            drawFocusRing(painter, rect(), radius, c.focus);
        const auto ink = isChecked() ? c.selectionText : c.text;
        if (m_icon) {
            const int side = grid.iconSize();
            paintIcon(painter, place(grid.px(12), side), *m_icon, isChecked() ? ink : c.muted);
        }
        painter.setFont(isChecked() ? strongFont(font()) : font());
        painter.setPen(ink);
        const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
        painter.drawText(place(textLeft(), width() - textLeft()),
                         int(side | Qt::AlignVCenter) | Qt::TextShowMnemonic | Qt::TextHideMnemonic, text());
        if (m_badge > 0)
            paintBadge(painter, c, grid);
    }

private:
    QString badgeText() const { return m_badge > 999 ? QStringLiteral("999+") : QLocale().toString(m_badge); }

    int textLeft() const
    {
        const Grid grid(font());
        return grid.px(12) + (m_icon ? grid.iconSize() + grid.px(10) : 0);
    }

    QRect place(int left, int width) const
    {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    }

    void paintBadge(QPainter &painter, const Colors &c, const Grid &grid)
    {
        QFont badge = smallFont(font());
        badge.setWeight(QFont::Medium);
        const QFontMetrics metrics(badge);
        const int tall = metrics.height() + grid.px(2);
        const int wide = std::max(tall + grid.px(3), metrics.horizontalAdvance(badgeText()) + grid.px(13));
        QRectF pill(0, 0, wide, tall);
        pill.moveCenter(QRectF(place(width() - grid.px(12) - wide, wide)).center());
        drawBox(painter, pill, tall / 2.0, c.accent);
        painter.setFont(badge);
        painter.setPen(c.onAccent);
        painter.drawText(pill, Qt::AlignCenter, badgeText());
    }

    QString m_id;
    std::optional<Icon> m_icon;
    NavigationBar::Group m_group;
    int m_badge = 0;
};

NavigationBar::NavigationBar(QWidget *parent) : QWidget(parent), m_top(new QVBoxLayout), m_bottom(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_top);
    layout->addStretch(1);
    layout->addLayout(m_bottom);
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    for (int number = 1; number <= 9; ++number) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), this);
        connect(shortcut, &QShortcut::activated, this, [this, number] {
            if (number <= m_entries.size())
                Q_EMIT pageRequested(m_entries.at(number - 1)->id());
        });
    }
    updateMeasures();
}

void NavigationBar::addEntry(const QString &id, const QString &text, std::optional<Icon> icon, Group group)
{
    Q_ASSERT(entry(id) == nullptr);
    auto *added = new NavigationEntry(id, text, icon, group);
    (group == Group::Top ? m_top : m_bottom)->addWidget(added);
    const auto firstBottom = std::find_if(m_entries.begin(), m_entries.end(),
                                          [](const NavigationEntry *other) { return other->group() == Group::Bottom; });
    m_entries.insert(group == Group::Top ? firstBottom : m_entries.end(), added);
    connect(added, &QAbstractButton::clicked, this, [this, id] { Q_EMIT pageRequested(id); });
    setCurrent(m_current);
}

void NavigationBar::setCurrent(const QString &id)
{
    const bool hadFocus =
        std::any_of(m_entries.begin(), m_entries.end(), [](const NavigationEntry *each) { return each->hasFocus(); });
    m_current = id;
    const auto *shown = entry(id);
    for (auto *each : m_entries) {
        each->setChecked(each == shown);
        // One stop for Tab: the shown page; arrows go on from there.
        const bool stop = shown != nullptr ? each == shown : each == m_entries.first();
        each->setFocusPolicy(stop ? Qt::StrongFocus : Qt::ClickFocus);
        if (each == shown && hadFocus)
            each->setFocus(Qt::OtherFocusReason);
    }
}

void NavigationBar::setBadge(const QString &id, int count, const QString &meaning)
{
    if (auto *found = entry(id))
        found->setBadge(count, meaning);
}

QSize NavigationBar::sizeHint() const
{
    return QWidget::sizeHint().expandedTo(QSize(Grid(font()).sideBarWidth(), 0));
}

void NavigationBar::paintEvent(QPaintEvent *)
{
    const auto c = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.sideBar);
    const double line = crispWidth(painter);
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    painter.fillRect(snapped(painter, QRectF(leftToRight ? width() - line : 0, 0, line, height())), c.line);
}

void NavigationBar::keyPressEvent(QKeyEvent *event)
{
    const auto focused =
        std::find_if(m_entries.begin(), m_entries.end(), [](const NavigationEntry *each) { return each->hasFocus(); });
    const auto at = focused == m_entries.end() ? qsizetype(-1) : focused - m_entries.begin();
    switch (event->key()) {
    case Qt::Key_Up:
        step(at - 1);
        break;
    case Qt::Key_Down:
        step(at + 1);
        break;
    case Qt::Key_Home:
        step(0);
        break;
    case Qt::Key_End:
        step(m_entries.size() - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void NavigationBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateMeasures();
}

NavigationEntry *NavigationBar::entry(const QString &id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const NavigationEntry *each) { return each->id() == id; });
    return found == m_entries.end() ? nullptr : *found;
}

void NavigationBar::updateMeasures()
{
    const Grid grid(font());
    layout()->setContentsMargins(grid.px(10), grid.px(14), grid.px(11), grid.px(14));
    layout()->setSpacing(grid.px(2));
    m_top->setSpacing(grid.px(2));
    m_bottom->setSpacing(grid.px(2));
    updateGeometry();
}

void NavigationBar::step(qsizetype to)
{
    if (to < 0 || to >= m_entries.size())
        return;
    m_entries.at(to)->setFocus(Qt::TabFocusReason);
    Q_EMIT pageRequested(m_entries.at(to)->id());
}

} // namespace Telemetry
