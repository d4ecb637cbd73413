#pragma once

#include "ui/icons.h"
#include "ui/statusbadge.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace Telemetry {

/** One row of a FactList. Empty parts are left out; a column that is empty in all rows takes no room. */
struct Fact
{
    QString number{}; ///< "1"
    QString name{}; ///< "Global config"
    QString value{}; ///< "enabled: true"
    QString tag{}; ///< in a small box: "decides"
    QString remark{}; ///< secondary: "needed to send"
    bool decisive = false; ///< bold
    bool quietName = false; ///< name in the colour of secondary text, as a label
    bool quietValue = false; ///< "not set"
    bool monoValue = false; ///< an identifier
    std::optional<Icon> sign{}; ///< Check or Cross in front, in the colour of tone
    Tone tone = Tone::Neutral;
    QString toolTip{}; ///< where it comes from: file and line

    bool operator==(const Fact &) const = default;
};

/** Rows of label, value and remark with hairlines between. Values can be marked and copied. */
class FactList : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    /** Shows @p facts; nothing is rebuilt (and no marked text lost) when they are the ones shown. */
    void setFacts(QList<Fact> facts);
    const QList<Fact> &facts() const { return m_facts; }

    /** Adds a row with a widget (a form field, a button) as value. Stays below the facts. Takes ownership. */
    void addRow(const QString &name, QWidget *field);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addFact(int row, const Fact &fact);

    struct Field
    {
        QString name;
        QWidget *widget;
    };

    QGridLayout *m_grid;
    QList<Fact> m_facts;
    QList<Field> m_fields;
};

} // namespace Telemetry
