#pragma once

#include <QList>
#include <QWidget>

namespace Telemetry {

/** One bar: a day and its reports. */
struct Bar
{
    QString label{}; ///< for tooltip and description: "24 Nov"
    qint64 value = 0; ///< not negative
};

/** A row of bars over a baseline with a caption below. The last ones are emphasised. */
class BarChart : public QWidget
{
    Q_OBJECT
public:
    explicit BarChart(QWidget *parent = nullptr);

    /** @param emphasised  how many at the end are drawn in the strong colour */
    void setBars(QList<Bar> bars, int emphasised = 2);
    void setCaption(const QString &caption);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect plotRect() const;
    QRectF barRect(qsizetype index) const;
    void describe();

    QList<Bar> m_bars;
    int m_emphasised = 2;
    QString m_caption;
};

} // namespace Telemetry
