#include "ui/searchedlist.h"

#include "ui/card.h"
#include "ui/emptystate.h"
#include "ui/reporttable.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

namespace Telemetry {

SearchedList::SearchedList(const Parts &parts, const QString &searchHint, const QString &searchName, QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit),
      m_pages(new QStackedWidget),
      m_rows(new QStackedWidget),
      m_nothing(new EmptyState),
      m_nothingFound(new EmptyState)
{
    const Grid grid(font());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid.gap());
    m_search->setPlaceholderText(searchHint);
    m_search->setAccessibleName(searchName);
    m_search->setClearButtonEnabled(true);
    if (!parts.leading) {
        m_filters = new QWidget;
        m_filterRow = new QHBoxLayout(m_filters);
        m_filterRow->setContentsMargins({});
        m_filterRow->setSpacing(grid.gap());
        m_search->setMinimumWidth(grid.px(120));
        m_filterRow->addWidget(m_search, 1);
        layout->addWidget(m_filters);
    }
    if (parts.note)
        layout->addWidget(parts.note);
    m_pages->addWidget(m_nothing);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(grid.gap());
    column->addWidget(makeList(parts), 10);
    if (parts.detail)
        column->addWidget(parts.detail, 17);
    m_pages->addWidget(content);
    layout->addWidget(m_pages, 1);

    m_typing.setSingleShot(true);
    m_typing.setTimerType(Qt::PreciseTimer); // the usual one may be late by half a frame
    m_typing.setInterval(parts.typingPause);
    connect(&m_typing, &QTimer::timeout, this, &SearchedList::tellFilter);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (m_typing.interval() > 0)
            m_typing.start();
        else
            tellFilter();
    });
}

QWidget *SearchedList::makeList(const Parts &parts)
{
    const Grid grid(font());
    auto *card = new Card;
    card->setPadded(false);
    if (parts.leading) {
        m_filterRow = card->addHeader();
        m_filterRow->setSpacing(grid.gap());
        m_filterRow->addWidget(parts.leading);
        m_filterRow->addStretch(1);
        m_search->setMinimumWidth(grid.px(90));
        m_search->setMaximumWidth(grid.px(300));
        m_filterRow->addWidget(m_search, 2);
    }
    m_rows->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // the room there is, not all rows
    m_rows->setMinimumHeight(grid.px(parts.leastHeight));
    m_rows->addWidget(parts.table);
    m_rows->addWidget(m_nothingFound);
    card->body()->addWidget(m_rows, 1);
    return card;
}

QComboBox *SearchedList::addChoice(const QString &name, Name how, int letters)
{
    auto *label = new QLabel(name, m_filterRow->parentWidget());
    auto *choice = new QComboBox;
    label->setBuddy(choice); // on Unix assistive technology reads the label
    choice->setAccessibleName(name);
    if (letters > 0) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(letters);
    }
    if (how == Name::Shown)
        m_filterRow->addWidget(label);
    else
        label->hide();
    m_filterRow->addWidget(choice);
    setTabOrder(m_choices.isEmpty() ? static_cast<QWidget *>(m_search) : m_choices.constLast(), choice);
    m_choices += choice;
    connect(choice, &QComboBox::currentIndexChanged, this, &SearchedList::tellFilter);
    return choice;
}

QString SearchedList::searched() const
{
    return m_search->text().trimmed();
}

void SearchedList::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SearchedList::reset()
{
    m_isResetting = true;
    m_search->clear();
    for (QComboBox *choice : m_choices)
        choice->setCurrentIndex(0);
    m_isResetting = false;
    tellFilter();
}

void SearchedList::tellFilter()
{
    if (m_isResetting)
        return;
    m_typing.stop();
    Q_EMIT filterChanged();
}

void SearchedList::showNothing()
{
    if (m_filters)
        m_filters->hide();
    m_pages->setCurrentIndex(0);
}

void SearchedList::showList(bool hasRows)
{
    if (m_filters)
        m_filters->show();
    m_pages->setCurrentIndex(1);
    m_rows->setCurrentIndex(hasRows ? 0 : 1);
}

} // namespace Telemetry
