#pragma once

#include "ui/icons.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace Telemetry {

class NavigationEntry;

/**
 * The side bar: entries at the top, a second group at the bottom. Up, Down, Home and End move; Ctrl+1 to Ctrl+9 ask for
 * the first nine entries from anywhere in the window. Like the switch it asks: the owner calls setCurrent().
 */
class NavigationBar : public QWidget
{
    Q_OBJECT
public:
    enum class Group { Top, Bottom };

    explicit NavigationBar(QWidget *parent = nullptr);

    /** @param id  names the page in the signals; must be new */
    void addEntry(const QString &id, const QString &text, std::optional<Icon> icon = {}, Group group = Group::Top);

    /** Marks the entry of the shown page. An unknown id marks none. Emits nothing. */
    void setCurrent(const QString &id);
    QString current() const { return m_current; }

    /** @param count  0 hides the badge; @param meaning  for assistive technology, such as "3 waiting" */
    void setBadge(const QString &id, int count, const QString &meaning = {});

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    NavigationEntry *entry(const QString &id) const;
    void updateMeasures();
    void step(qsizetype to);

    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    QList<NavigationEntry *> m_entries; ///< as shown: the top group, then the bottom group
    QString m_current;
};

} // namespace Telemetry
