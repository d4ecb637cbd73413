#include "ui/warningscard.h"

#include "ui/icons.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostEntries = 50; // a list of hundreds helps nobody; the command line has all

QString countText(qsizetype count)
{
    return WarningsCard::tr("%Ln things to know", nullptr, int(count));
}

QString lostText(qsizetype count)
{
    if (count == 0)
        return WarningsCard::tr("Nothing of the project is lost.");
    return WarningsCard::tr("Rasa ignores or misreads %Ln places of the project.", nullptr, int(count));
}

TextLabel *wrapped(const QString &text, TextLabel::Role role)
{
    auto *label = new TextLabel(text, role);
    label->setWordWrap(true);
    label->setSelectable(true);
    return label;
}

} // namespace

WarningsCard::WarningsCard(QWidget *parent)
    : Card(tr("Warnings"), parent), m_fold(new QPushButton), m_summary(new TextLabel({}, TextLabel::Role::Muted))
{
    body()->setSpacing(Grid(font()).px(8));
    m_summary->setWordWrap(true);
    body()->addWidget(m_summary);
    m_fold->setAutoDefault(false);
    m_fold->setCheckable(true);
    setButtonKind(*m_fold, ButtonKind::Link);
    connect(m_fold, &QPushButton::toggled, this, &WarningsCard::setUnfolded);
    body()->addWidget(m_fold, 0, Qt::AlignLeft);
    setUnfolded(false);
    hide();
}

void WarningsCard::show(const std::vector<ProjectWarning> &warnings)
{
    setVisible(!warnings.empty());
    if (warnings == m_warnings)
        return;
    m_warnings = warnings;
    const auto lost = std::count_if(warnings.begin(), warnings.end(), [](const ProjectWarning &warning) {
        return warning.weight == ProjectWarning::Weight::Warning;
    });
    m_summary->setText(lostText(lost));
    m_fold->setText(countText(qsizetype(warnings.size())));
    rebuild();
}

void WarningsCard::setUnfolded(bool isUnfolded)
{
    m_isUnfolded = isUnfolded;
    m_fold->setIcon(themedIcon(isUnfolded ? Icon::ChevronDown : Icon::ChevronRight));
    m_fold->setAccessibleDescription(isUnfolded ? tr("Folds the list of warnings")
                                                : tr("Unfolds the list of warnings"));
    rebuild();
}

void WarningsCard::rebuild()
{
    delete m_list;
    m_list = nullptr;
    if (!m_isUnfolded || m_warnings.empty())
        return;
    m_list = new QWidget;
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins({});
    layout->setSpacing(Grid(font()).px(12));
    const size_t shown = std::min(m_warnings.size(), MostEntries);
    for (size_t number = 0; number < shown; ++number)
        layout->addWidget(makeEntry(m_warnings[number]));
    if (shown < m_warnings.size())
        layout->addWidget(wrapped(tr("And %1 more: \"rasa-telemetry preview training-started --strict\" lists all.")
                                      .arg(m_warnings.size() - shown),
                                  TextLabel::Role::Muted));
    body()->addWidget(m_list);
}

QWidget *WarningsCard::makeEntry(const ProjectWarning &warning)
{
    auto *entry = new QWidget;
    auto *layout = new QVBoxLayout(entry);
    layout->setContentsMargins({});
    layout->setSpacing(Grid(font()).px(2));
    if (!warning.path.isEmpty()) {
        const QString place =
            visibleText(warning.line > 0 ? u"%1:%2"_s.arg(warning.path).arg(warning.line) : warning.path);
        auto *link = new QPushButton(QString(place).replace(u'&', u"&&"_s));
        link->setAutoDefault(false);
        link->setAccessibleName(place);
        link->setAccessibleDescription(tr("Opens the file: %1").arg(warning.text));
        setButtonKind(*link, ButtonKind::Link);
        connect(link, &QPushButton::clicked, this,
                [this, path = warning.path, line = warning.line] { Q_EMIT openFileRequested(path, line); });
        layout->addWidget(link, 0, Qt::AlignLeft);
    }
    layout->addWidget(wrapped(warning.text + u'.', TextLabel::Role::Text)); // goes on from the file's name
    if (!warning.fix.isEmpty())
        layout->addWidget(wrapped(warning.fix, TextLabel::Role::Muted));
    return entry;
}

} // namespace Telemetry
