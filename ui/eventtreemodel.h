#pragma once

#include <QAbstractItemModel>
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
        SearchTextRole, ///< names and descriptions of the event and its fields, in lower case
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

/** Leaves the events in which every word of a search occurs, and the sections around them. */
class EventTreeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EventTreeFilter(QObject *parent = nullptr);

    void setSearch(const QString &text);

    /** The index of an event; invalid when it is unknown or left out. */
    QModelIndex indexOf(const QString &slug) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace Telemetry
