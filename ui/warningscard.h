#pragma once

#include "core/project/projectsummary.h"
#include "ui/card.h"

#include <vector>

class QPushButton;

namespace Telemetry {

class TextLabel;

/** What Rasa ignores or reads otherwise than it looks: how much, and on demand each with its place and how to mend it.
 */
class WarningsCard : public Card
{
    Q_OBJECT

public:
    explicit WarningsCard(QWidget *parent = nullptr);

    /** Hidden when there is nothing. Folded or unfolded it stays as the person left it. */
    void show(const std::vector<ProjectWarning> &warnings);

Q_SIGNALS:
    /** @param path  as in the warning: relative to the project */
    void openFileRequested(const QString &path, int line);

private:
    void setUnfolded(bool isUnfolded);
    void rebuild();
    QWidget *makeEntry(const ProjectWarning &warning);

    std::vector<ProjectWarning> m_warnings;
    QPushButton *m_fold;
    TextLabel *m_summary;
    QWidget *m_list = nullptr; ///< while unfolded
    bool m_isUnfolded = false;
};

} // namespace Telemetry
