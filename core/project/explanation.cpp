#include "core/project/explanation.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

void Explanation::add(ProjectCount which, Contribution::Kind kind, int file, int line, const QString &note,
                      qint64 amount)
{
    if (!m_isActive || amount == 0)
        return;
    auto &list = m_summary.contributions[size_t(which)];
    const QString key = u"%1 %2 %3 %4 %5"_s.arg(int(which)).arg(int(kind)).arg(file).arg(line).arg(note);
    const auto known = m_places.constFind(key);
    if (known != m_places.cend()) {
        list[*known].amount += int(amount);
        return;
    }
    m_places.insert(key, list.size());
    QString path;
    if (file >= 0) {
        path = m_files[file];
        if (path.startsWith(m_summary.folder + u'/'))
            path = path.mid(m_summary.folder.size() + 1);
    }
    list.push_back({.kind = kind, .path = path, .line = line, .amount = int(amount), .note = note});
}

} // namespace Telemetry
