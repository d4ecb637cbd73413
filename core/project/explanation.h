#pragma once

#include "core/project/projectsummary.h"

#include <QDir>
#include <QHash>

namespace Telemetry {

/** Gathers the contributions to the numbers of a project. Does nothing unless it is active. */
class Explanation
{
public:
    Explanation(ProjectSummary &summary, const QStringList &files, bool isActive)
        : m_summary(summary), m_files(files), m_isActive(isActive)
    {
    }

    bool isActive() const { return m_isActive; }

    /** Adds to the contribution of one section of one file. */
    void add(ProjectCount which, Contribution::Kind kind, int file, int line, const QString &note, qint64 amount = 1);

    void addBuiltIn(ProjectCount which, const QString &note, qint64 amount)
    {
        add(which, Contribution::Kind::BuiltIn, -1, 0, note, amount);
    }

private:
    ProjectSummary &m_summary;
    const QStringList &m_files;
    bool m_isActive;
    QHash<QString, size_t> m_places; // of a contribution in its list
};

} // namespace Telemetry
