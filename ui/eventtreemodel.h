#pragma once

#include "core/events/eventsearch.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSortFilterProxyModel>

namespace Telemetry {

class EventCatalogue;
struct EventDefinition;

/** The catalogue as a tree: sections, their events below. Never changes after it was made. */
class EventTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        SlugRole = Qt::UserRole, ///< of an event; empty for a section
        IsProRole, ///< sent by Rasa Pro only
        HitRole, ///< EventHit: why a search found the event; only of an EventTreeFilter that searches
    };

    /** @param catalogue  not owned; must outlive this object */
    explicit EventTreeModel(const EventCatalogue &catalogue, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const EventDefinition *eventAt(const QModelIndex &index) const;

    const EventCatalogue &m_catalogue;
};

/** Leaves the events that a search finds, and the sections around them. */
class EventTreeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /** @param catalogue  that of the source model; not owned, must outlive this object */
    explicit EventTreeFilter(const EventCatalogue &catalogue, QObject *parent = nullptr);

    void setSearch(const QString &text);

    /** The hit that Enter means: the first event whose name has every word, else the first hit; empty without hits. */
    QString bestHit() const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /** The index of an event; invalid when it is unknown or left out. */
    QModelIndex indexOf(const QString &slug) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QVariant spoken(const QModelIndex &index) const;

    const EventCatalogue &m_catalogue;
    bool m_isSearching = false;
    QHash<QString, EventHit> m_hits; ///< by slug; empty unless m_isSearching
};

} // namespace Telemetry
