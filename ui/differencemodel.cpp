#include "ui/differencemodel.h"

#include "ui/textlabel.h"

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

using Kind = DifferenceLine::Kind;

/** A run this short takes no more room than the row that would stand for it. */
constexpr qsizetype ShortRun = 2;

/** As much of a text as a tool tip or a voice can take. */
constexpr qsizetype MostCharacters = 1000;

QString shortened(QStringView text)
{
    return visibleText(text.size() <= MostCharacters ? text.toString() : text.first(MostCharacters).toString() + u'…');
}

/** "num_flows 0", "[3] "de"", "end of pipeline" */
QString named(const JsonLines &lines, qsizetype line)
{
    const JsonLines::Line &at = lines.at(line);
    if (at.opener >= 0)
        return DifferenceModel::tr("end of %1").arg(lines.pathText(line));
    const QString value = lines.opens(line) ? lines.summary(line) : shortened(lines.value(line));
    const QString name = lines.pathText(line);
    return name.isEmpty() ? value : name + u' ' + value;
}

QString signOf(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return u"+ "_s;
    case Kind::Removed:
        return u"- "_s;
    case Kind::Moved:
        return u"> "_s;
    case Kind::Changed:
    case Kind::Same:
        break;
    }
    return u"  "_s;
}

} // namespace

void DifferenceModel::setTexts(ComparisonTexts texts)
{
    beginResetModel();
    m_texts = std::move(texts);
    m_unfolded.clear();
    m_rows = makeRows();
    endResetModel();
}

void DifferenceModel::setForm(Form form)
{
    if (form == m_form)
        return;
    beginResetModel();
    m_form = form;
    m_rows = makeRows();
    endResetModel();
}

void DifferenceModel::setOnlyDifferences(bool only)
{
    if (only == m_onlyDifferences)
        return;
    beginResetModel();
    m_onlyDifferences = only;
    m_unfolded.clear();
    m_rows = makeRows();
    endResetModel();
}

void DifferenceModel::unfold(int row)
{
    const Row folded = rowAt(row);
    if (folded.folded == 0)
        return;
    m_unfolded.insert(folded.first);
    std::vector<Row> rows = makeRows();
    const auto more = int(rows.size() - m_rows.size());
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    beginInsertRows({}, row, row + more);
    m_rows = std::move(rows);
    endInsertRows();
}

std::vector<bool> DifferenceModel::keptLines() const
{
    const auto &lines = m_texts.lines;
    std::vector<bool> kept(lines.size(), !m_onlyDifferences);
    if (!m_onlyDifferences)
        return kept;
    // Where the line of each side stands among all lines, to find the containers around it.
    std::vector<qsizetype> ofLeft(size_t(m_texts.left.lines.count()), -1);
    std::vector<qsizetype> ofRight(size_t(m_texts.right.lines.count()), -1);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].left >= 0)
            ofLeft[size_t(lines[i].left)] = qsizetype(i);
        if (lines[i].right >= 0)
            ofRight[size_t(lines[i].right)] = qsizetype(i);
    }
    const auto keepAround = [&kept](const JsonLines &texts, const std::vector<qsizetype> &places, qsizetype line) {
        for (qsizetype around = texts.at(line).parent; around >= 0; around = texts.at(around).parent) {
            const auto place = size_t(places[size_t(around)]);
            if (kept[place])
                return;
            kept[place] = true;
        }
    };
    for (size_t i = 0; i < lines.size(); ++i) {
        const DifferenceLine &line = lines[i];
        if (line.kind == Kind::Same && !m_texts.special.contains(line.right))
            continue;
        kept[i] = true;
        if (line.left >= 0)
            keepAround(m_texts.left.lines, ofLeft, line.left);
        if (line.right >= 0)
            keepAround(m_texts.right.lines, ofRight, line.right);
    }
    return kept;
}

void DifferenceModel::addLine(std::vector<Row> &rows, qsizetype index) const
{
    const DifferenceLine &line = m_texts.lines[size_t(index)];
    if (m_form == Form::SideBySide || line.kind != Kind::Changed) {
        rows.push_back({.line = line, .first = index});
        return;
    }
    if (line.left >= 0)
        rows.push_back({.line = {Kind::Removed, line.left, -1}, .first = index});
    if (line.right >= 0)
        rows.push_back({.line = {Kind::Added, -1, line.right}, .first = index});
}

std::vector<DifferenceModel::Row> DifferenceModel::makeRows() const
{
    std::vector<Row> rows;
    const std::vector<bool> kept = keptLines();
    const auto count = qsizetype(kept.size());
    for (qsizetype i = 0; i < count;) {
        qsizetype end = i;
        while (end < count && !kept[size_t(end)])
            ++end;
        if (end - i > ShortRun && !m_unfolded.contains(i)) {
            rows.push_back({.line = m_texts.lines[size_t(i)], .folded = end - i, .first = i});
            i = end;
            continue;
        }
        for (end = std::max(end, i + 1); i < end; ++i)
            addLine(rows, i);
    }
    return rows;
}

bool DifferenceModel::isDifferent(int row) const
{
    const Row &at = rowAt(row);
    return at.folded == 0 && (at.line.kind != Kind::Same || m_texts.special.contains(at.line.right));
}

int DifferenceModel::nextDifference(int row, int step) const
{
    const auto isStart = [this](int candidate) {
        return isDifferent(candidate)
            && (candidate == 0 || !isDifferent(candidate - 1)
                || rowAt(candidate - 1).line.kind != rowAt(candidate).line.kind);
    };
    for (int next = row + step; next >= 0 && next < int(m_rows.size()); next += step) {
        if (isStart(next))
            return next;
    }
    return -1;
}

QString DifferenceModel::pathOf(int row) const
{
    const DifferenceLine &line = rowAt(row).line;
    return line.right >= 0 ? m_texts.right.lines.pathText(line.right) : m_texts.left.lines.pathText(line.left);
}

int DifferenceModel::rowOfPath(const QString &path) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (pathOf(row) == path)
            return row;
    }
    return -1;
}

QString DifferenceModel::plainText(int row) const
{
    const Row &at = rowAt(row);
    QStringList texts;
    for (qsizetype i = at.first; i < at.first + std::max<qsizetype>(at.folded, 1); ++i) {
        const DifferenceLine line = at.folded > 0 ? m_texts.lines[size_t(i)] : at.line;
        if (line.kind == Kind::Changed) {
            if (line.left >= 0)
                texts.append(u"- "_s + m_texts.left.lines.lineText(line.left));
            if (line.right >= 0)
                texts.append(u"+ "_s + m_texts.right.lines.lineText(line.right));
        } else {
            texts.append(signOf(line.kind)
                         + (line.right >= 0 ? m_texts.right.lines.lineText(line.right)
                                            : m_texts.left.lines.lineText(line.left)));
        }
    }
    return texts.join(u'\n');
}

QString DifferenceModel::spoken(const Row &row) const
{
    if (row.folded > 0)
        return tr("%Ln unchanged lines, folded", nullptr, int(row.folded));
    const DifferenceLine &line = row.line;
    const QString left = line.left < 0 ? QString() : named(m_texts.left.lines, line.left);
    const QString right = line.right < 0 ? QString() : named(m_texts.right.lines, line.right);
    QString text;
    switch (line.kind) {
    case Kind::Same:
        text = tr("unchanged: %1").arg(right);
        break;
    case Kind::Added:
        text = tr("added: %1").arg(right);
        break;
    case Kind::Removed:
        text = tr("removed: %1").arg(left);
        break;
    case Kind::Moved:
        text = tr("moved: %1").arg(right.isEmpty() ? left : right);
        break;
    case Kind::Changed:
        text = right.isEmpty() ? tr("changed, no longer: %1").arg(left)
            : left.isEmpty()   ? tr("changed, newly: %1").arg(right)
                             : tr("changed: %1, before %2").arg(right, shortened(m_texts.left.lines.value(line.left)));
        break;
    }
    QStringList notes;
    if (line.left >= 0)
        notes.append(m_texts.left.notes.value(line.left));
    if (line.right >= 0)
        notes.append(m_texts.right.notes.value(line.right));
    notes.removeAll(QString());
    notes.removeDuplicates();
    return notes.isEmpty() ? text : text + u"; "_s + notes.join(u", "_s);
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return spoken(rowAt(index.row()));
    if (role == Qt::ToolTipRole)
        return plainToolTip(spoken(rowAt(index.row())));
    return {};
}

} // namespace Telemetry
