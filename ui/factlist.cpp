#include "ui/factlist.h"

#include "ui/painting.h"
#include "ui/taglabel.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/typography.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Telemetry {

namespace {

enum Column { SignColumn, NumberColumn, NameColumn, ValueColumn, RemarkColumn };

/** Check or cross in front of a row, in the colour of its tone. */
class Sign : public QWidget
{
public:
    Sign(Icon icon, Tone tone) : m_icon(icon), m_tone(tone)
    {
        setAccessibleName(icon == Icon::Check ? FactList::tr("yes") : FactList::tr("no"));
        const int side = Grid(font()).px(16);
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto c = colorsOf(palette());
        const auto ink = m_tone == Tone::Good ? c.good
            : m_tone == Tone::Bad             ? c.bad
            : m_tone == Tone::Warning         ? c.warning
                                              : c.muted;
        QPainter painter(this);
        paintIcon(painter, rect(), m_icon, ink);
    }

private:
    Icon m_icon;
    Tone m_tone;
};

TextLabel *wrapping(const QString &text, TextLabel::Role role)
{
    auto *label = new TextLabel(text, role);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // a long value must not widen the window
    const int air = Grid(label->font()).px(6);
    label->setContentsMargins(0, air, 0, air);
    return label;
}

TextLabel *valueLabel(const Fact &fact)
{
    const auto role = fact.decisive ? TextLabel::Role::Strong
        : fact.monoValue            ? TextLabel::Role::Mono
        : fact.quietValue           ? TextLabel::Role::Muted
                                    : TextLabel::Role::Text;
    auto *label = wrapping(fact.value, role);
    label->setSelectable(true);
    label->setAccessibleName(fact.name);
    label->setAccessibleDescription(fact.value);
    return label;
}

} // namespace

FactList::FactList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
}

void FactList::setFacts(QList<Fact> facts)
{
    if (facts == m_facts)
        return;
    m_facts = std::move(facts);
    rebuild();
}

void FactList::addRow(const QString &name, QWidget *field)
{
    field->setParent(this);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    m_fields.append({name, field});
    rebuild();
}

void FactList::rebuild()
{
    while (auto *item = m_grid->takeAt(0)) {
        auto *widget = item->widget();
        const bool field = std::any_of(m_fields.begin(), m_fields.end(),
                                       [widget](const Field &each) { return each.widget == widget; });
        if (widget != nullptr && !field) {
            widget->hide();
            widget->deleteLater(); // may be the one whose signal brought us here
        }
        delete item;
    }
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowMinimumHeight(row, 0);

    const Grid grid(font());
    int row = 0;
    for (const auto &fact : m_facts)
        addFact(row++, fact);
    for (const auto &field : m_fields) {
        auto *label = new TextLabel(QString(field.name).replace(u"&"_s, u"&&"_s)); // a buddy reads mnemonics
        label->setBuddy(field.widget);
        m_grid->addWidget(label, row, NameColumn);
        m_grid->addWidget(field.widget, row, ValueColumn, 1, 2, Qt::AlignLeft | Qt::AlignVCenter);
        field.widget->show();
        ++row;
    }
    for (int each = 0; each < row; ++each)
        m_grid->setRowMinimumHeight(each,
                                    each < m_facts.size() ? grid.rowHeight() : grid.controlHeight() + grid.unit());
    m_grid->setHorizontalSpacing(grid.px(8));
    m_grid->setVerticalSpacing(0);
    const int inset = grid.px(8);
    m_grid->setContentsMargins(inset, 0, inset, 0);

    const auto any = [this](auto member) { return std::any_of(m_facts.begin(), m_facts.end(), member); };
    const bool values = !m_fields.isEmpty() || any([](const Fact &fact) { return !fact.value.isEmpty(); });
    const bool remarks = any([](const Fact &fact) { return !fact.remark.isEmpty() || !fact.tag.isEmpty(); });
    const bool labels = !m_facts.isEmpty()
        && std::all_of(m_facts.begin(), m_facts.end(), [](const Fact &fact) { return fact.quietName; });
    m_grid->setColumnStretch(NameColumn, values && labels ? 27 : 48);
    m_grid->setColumnStretch(ValueColumn, values ? (labels ? 73 : 26) : 0);
    m_grid->setColumnStretch(RemarkColumn, remarks || !m_fields.isEmpty() ? 24 : 0);
    update();
}

void FactList::addFact(int row, const Fact &fact)
{
    if (fact.sign)
        m_grid->addWidget(new Sign(*fact.sign, fact.tone), row, SignColumn, Qt::AlignCenter);
    if (!fact.number.isEmpty())
        m_grid->addWidget(new TextLabel(fact.number, fact.decisive ? TextLabel::Role::Strong : TextLabel::Role::Text),
                          row, NumberColumn);
    const auto nameRole = fact.decisive ? TextLabel::Role::Strong
        : fact.quietName                ? TextLabel::Role::Muted
                                        : TextLabel::Role::Text;
    auto *name = wrapping(fact.name, nameRole);
    m_grid->addWidget(name, row, NameColumn, 1, fact.value.isEmpty() && fact.remark.isEmpty() ? 2 : 1);
    if (!fact.value.isEmpty()) {
        auto *value = valueLabel(fact);
        value->setToolTip(plainToolTip(fact.toolTip));
        m_grid->addWidget(value, row, ValueColumn);
    }
    if (fact.tag.isEmpty() && fact.remark.isEmpty())
        return;
    auto *cell = new QWidget;
    auto *layout = new QHBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid(font()).px(6));
    if (!fact.tag.isEmpty())
        layout->addWidget(new TagLabel(fact.tag, fact.tone));
    if (!fact.remark.isEmpty())
        layout->addWidget(wrapping(fact.remark, TextLabel::Role::Small), 1);
    else
        layout->addStretch(1);
    m_grid->addWidget(cell, row, RemarkColumn);
}

void FactList::paintEvent(QPaintEvent *)
{
    const auto c = colorsOf(palette());
    QPainter painter(this);
    const auto rows = m_facts.size() + m_fields.size();
    for (int row = 0; row < rows; ++row) {
        // The name fills its cell; cellRect() of a grid with wrapped text is not to be trusted.
        const auto *name = m_grid->itemAtPosition(row, NameColumn);
        if (name == nullptr)
            continue;
        const QRect line(0, 0, width(), name->geometry().bottom() + 1);
        drawHairline(painter, line, c.weakLine);
    }
}

void FactList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        rebuild();
}

} // namespace Telemetry
