#include "ui/eventtreemodel.h"

#include "core/events/cataloguetext.h"
#include "core/events/eventcatalogue.h"
#include "ui/channelentries.h"
#include "ui/textlabel.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

// The internal id of an event's index is the row of its section plus one; a section's is 0.
constexpr quintptr SectionId = 0;

} // namespace

EventTreeModel::EventTreeModel(const EventCatalogue &catalogue, QObject *parent)
    : QAbstractItemModel(parent), m_catalogue(catalogue)
{
}

QModelIndex EventTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : SectionId);
}

QModelIndex EventTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == SectionId)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, SectionId);
}

int EventTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_catalogue.sections().size() + channelEntries().size());
    if (parent.internalId() != SectionId)
        return 0;
    return isChannel(parent.row()) ? 1 : int(m_catalogue.sections().at(parent.row()).events.size());
}

int EventTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

/** The sections behind those of the catalogue hold one entry each. */
bool EventTreeModel::isChannel(int section) const
{
    return section >= m_catalogue.sections().size();
}

const EventDefinition *EventTreeModel::eventAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == SectionId)
        return nullptr;
    const int row = int(index.internalId()) - 1;
    if (isChannel(row))
        return &channelEntries().at(row - m_catalogue.sections().size());
    const EventSection &section = m_catalogue.sections().at(row);
    return m_catalogue.find(section.events.at(index.row()));
}

QVariant EventTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EventDefinition *event = eventAt(index);
    if (!event) {
        const QString name = isChannel(index.row())
            ? channelEntries().at(index.row() - m_catalogue.sections().size()).section
            : catalogueText(m_catalogue.sections().at(index.row()).name);
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(name) : QVariant();
    }
    const bool isPro = event->edition == "pro"_L1;
    switch (role) {
    case Qt::DisplayRole:
        return event->name;
    case Qt::ToolTipRole:
        return plainToolTip(event->name + u'\n' + catalogueText(event->summary)); // the name may be cut off
    case Qt::AccessibleTextRole:
        if (const QString mark = channelMark(event->slug); !mark.isEmpty())
            return tr("%1, %2").arg(event->name, mark);
        return isPro ? tr("%1, Rasa Pro").arg(event->name) : event->name;
    case SlugRole:
        return event->slug;
    case MarkRole:
        return isPro ? tr("Pro") : channelMark(event->slug);
    default:
        return {};
    }
}

Qt::ItemFlags EventTreeModel::flags(const QModelIndex &index) const
{
    // A section is a heading: arrow keys pass over it.
    return eventAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

EventTreeFilter::EventTreeFilter(const EventCatalogue &catalogue, QObject *parent)
    : QSortFilterProxyModel(parent), m_catalogue(catalogue)
{
    setRecursiveFilteringEnabled(true);
}

void EventTreeFilter::setSearch(const QString &text)
{
    const EventSearch search(text);
    m_isSearching = !search.isEmpty();
    m_hits.clear();
    if (m_isSearching) {
        for (const EventDefinition &event : m_catalogue.events()) {
            if (auto hit = search.match(event))
                m_hits.insert(event.slug, *std::move(hit));
        }
        for (const EventDefinition &entry : channelEntries()) {
            if (auto hit = search.match(entry))
                m_hits.insert(entry.slug, *std::move(hit));
        }
    }
    invalidateFilter();
}

QString EventTreeFilter::bestHit() const
{
    QString first;
    for (int section = 0; section < rowCount(); ++section) {
        const QModelIndex parent = index(section, 0);
        for (int row = 0; row < rowCount(parent); ++row) {
            const QString slug = index(row, 0, parent).data(EventTreeModel::SlugRole).toString();
            if (m_hits.value(slug).isByName())
                return slug;
            if (first.isEmpty())
                first = slug;
        }
    }
    return first;
}

QVariant EventTreeFilter::data(const QModelIndex &index, int role) const
{
    if (role == EventTreeModel::HitRole) {
        const auto hit = m_hits.constFind(index.data(EventTreeModel::SlugRole).toString());
        return hit == m_hits.cend() ? QVariant() : QVariant::fromValue(*hit);
    }
    return role == Qt::AccessibleTextRole ? spoken(index) : QSortFilterProxyModel::data(index, role);
}

/** A row is spoken with what is written below its name. */
QVariant EventTreeFilter::spoken(const QModelIndex &index) const
{
    const QVariant name = QSortFilterProxyModel::data(index, Qt::AccessibleTextRole);
    const QString detail = m_hits.value(index.data(EventTreeModel::SlugRole).toString()).detail;
    return detail.isEmpty() ? name : QVariant(tr("%1, found in %2").arg(name.toString(), detail));
}

bool EventTreeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    // Sections stay for the events in them.
    return !m_isSearching
        || m_hits.contains(sourceModel()->index(row, 0, parent).data(EventTreeModel::SlugRole).toString());
}

QModelIndex EventTreeFilter::indexOf(const QString &slug) const
{
    for (int section = 0; section < rowCount(); ++section) {
        const QModelIndex parent = index(section, 0);
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex event = index(row, 0, parent);
            if (event.data(EventTreeModel::SlugRole).toString() == slug)
                return event;
        }
    }
    return {};
}

} // namespace Telemetry
