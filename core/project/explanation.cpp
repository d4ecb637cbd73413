#include "core/project/explanation.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

void Explanation::add(ProjectCount which, Contribution::Kind kind, int file, int line, const QString &note,
                      qint64 amount)
{
    if (!m_isActive || amount == 0)
        return;
    auto &list = m_summary.contributions[size_t(which)];
    const Key key{.which = int(which), .kind = int(kind), .file = file, .line = line, .note = note};
    if (key == m_last) {
        list[m_lastPlace].amount += int(amount);
        return;
    }
    const auto known = m_places.constFind(key);
    m_last = key;
    m_lastPlace = known == m_places.cend() ? list.size() : *known;
    if (known != m_places.cend()) {
        list[m_lastPlace].amount += int(amount);
        return;
    }
    m_places.insert(key, m_lastPlace);
    QString path;
    if (file >= 0) {
        path = m_files[file];
        if (path.startsWith(m_summary.folder + u'/'))
            path = path.mid(m_summary.folder.size() + 1);
    }
    list.push_back({.kind = kind, .path = path, .line = line, .amount = int(amount), .note = note});
}

} // namespace Telemetry
