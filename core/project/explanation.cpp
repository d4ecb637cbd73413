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
    const QString path = file >= 0 ? shown(m_files[file]) : QString();
    list.push_back({.kind = kind, .path = path, .line = line, .amount = int(amount), .note = note});
}

void Explanation::add(const LeftOut &part)
{
    if (!m_isActive)
        return;
    m_summary.contributions[size_t(part.which)].push_back({.kind = Contribution::Kind::LeftOut,
                                                           .path = shown(part.path),
                                                           .line = part.line,
                                                           .amount = int(part.amount),
                                                           .note = part.note,
                                                           .code = part.code,
                                                           .reason = part.reason});
}

/** Relative to the project where it is below it. */
QString Explanation::shown(const QString &path) const
{
    return path.startsWith(m_summary.folder + u'/') ? path.mid(m_summary.folder.size() + 1) : path;
}

} // namespace Telemetry
