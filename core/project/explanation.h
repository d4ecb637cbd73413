#pragma once

#include "core/project/trainingdata.h"

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

    /** Adds what Rasa leaves out of a number. */
    void add(const LeftOut &part);

private:
    QString shown(const QString &path) const;

    struct Key
    {
        int which = -1;
        int kind = 0;
        int file = 0;
        int line = 0;
        QString note;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.which, key.kind, key.file, key.line, key.note);
        }
    };

    ProjectSummary &m_summary;
    const QStringList &m_files;
    bool m_isActive;
    Key m_last; // contributions of one section mostly follow each other
    size_t m_lastPlace = 0;
    QHash<Key, size_t> m_places; // of a contribution in its list
};

} // namespace Telemetry
