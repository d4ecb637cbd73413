#pragma once

#include "core/project/projectsummary.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace Telemetry {

/**
 * What a counted number is made of: place, what stands there, how many. A place is a link to the line in its file. Of
 * many parts the first ones are shown, and all on demand.
 */
class ContributionList : public QWidget
{
    Q_OBJECT

public:
    explicit ContributionList(QWidget *parent = nullptr);

    /** @param total  as in the report. Nothing is rebuilt when the parts are the ones that are shown. */
    void setContributions(const std::vector<Contribution> &contributions, const QString &total);

Q_SIGNALS:
    /** @param path  as in the contribution: relative to the project where possible */
    void placeRequested(const QString &path, int line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addRow(int row, const Contribution &contribution);
    QWidget *makePlace(const Contribution &contribution);

    QGridLayout *m_grid;
    std::vector<Contribution> m_contributions;
    QString m_total;
    bool m_isWhole = false; ///< all parts are shown, however many
};

} // namespace Telemetry
