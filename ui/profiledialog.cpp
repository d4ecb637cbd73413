#include "ui/profiledialog.h"

#include "core/events/profiledifference.h"
#include "ui/card.h"
#include "ui/factlist.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>

namespace Telemetry {

namespace {

Fact factOf(const MemberDifference &member)
{
    Fact fact;
    fact.name = member.name;
    fact.value = member.sentence;
    fact.remark = member.note;
    switch (member.kind) {
    case MemberDifference::Kind::Added:
        break;
    case MemberDifference::Kind::Removed:
        fact.tag = ProfileDialog::tr("no longer");
        break;
    case MemberDifference::Kind::Meaning:
        fact.tag = ProfileDialog::tr("other meaning");
        break;
    }
    fact.toolTip = member.privacy.note;
    return fact;
}

} // namespace

ProfileDialog::ProfileDialog(const EventCatalogue &catalogue, const QString &shown, QWidget *parent) : QDialog(parent)
{
    const Grid grid(font());
    setWindowTitle(tr("What each version adds"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid.px(24), grid.px(20), grid.px(24), grid.px(20));
    layout->setSpacing(grid.gap());
    layout->addWidget(new TextLabel(tr("What each version adds"), TextLabel::Role::PageTitle));
    auto *purpose = new TextLabel(tr("What a version of Rasa reports that the one before it did not, and what it left "
                                     "out. To see it with the values of your project, use Compare."),
                                  TextLabel::Role::Muted);
    purpose->setWordWrap(true);
    layout->addWidget(purpose);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Versions of Rasa"));
    scroll->setWidget(makeSteps(catalogue, shown));
    layout->addWidget(scroll, 1);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    resize(QSize(grid.px(760), grid.px(680)).boundedTo(screen()->availableSize()));
    scroll->setFocus();
    // Where the cards stand is known when they are laid out.
    QTimer::singleShot(0, this, [this, scroll] {
        if (m_shown)
            scroll->ensureWidgetVisible(m_shown, 0, scroll->height() / 2);
    });
}

QWidget *ProfileDialog::makeSteps(const EventCatalogue &catalogue, const QString &shown)
{
    auto *steps = new QWidget;
    auto *layout = new QVBoxLayout(steps);
    layout->setContentsMargins({});
    layout->setSpacing(Grid(font()).gap());
    const QList<const Profile *> profiles = profileSuccession();
    for (qsizetype i = 1; i < profiles.size(); ++i)
        layout->addWidget(makeStep(catalogue, *profiles.at(i - 1), *profiles.at(i), profiles.at(i)->id == shown));
    layout->addStretch();
    return steps;
}

QWidget *ProfileDialog::makeStep(const EventCatalogue &catalogue, const Profile &before, const Profile &profile,
                                 bool isShown)
{
    auto *card = new Card;
    card->setAccessibleName(profile.translatedTitle());
    auto *heading = new QHBoxLayout;
    heading->addWidget(new TextLabel(profile.translatedTitle(), TextLabel::Role::CardTitle));
    if (isShown) {
        heading->addWidget(new TextLabel(tr("(shown)"), TextLabel::Role::Muted));
        m_shown = card;
    }
    heading->addStretch();
    card->body()->addLayout(heading);
    card->addMutedText(tr("adds to %1").arg(before.translatedTitle()));

    const ProfileDifference difference = profileDifference(catalogue, before.id, profile.id);
    addMembers(card->body(), tr("In every report"), difference.everywhere);
    const auto addEvents = [&card](const QString &title, const QList<const EventDefinition *> &events) {
        if (events.isEmpty())
            return;
        card->body()->addWidget(new TextLabel(title, TextLabel::Role::Section));
        QList<Fact> facts;
        for (const EventDefinition *event : events) {
            Fact fact;
            fact.name = event->name;
            fact.value = event->summary;
            facts.append(fact);
        }
        auto *list = new FactList;
        list->setFacts(facts);
        card->body()->addWidget(list);
    };
    addEvents(tr("New events"), difference.starts);
    addEvents(tr("Events that are no longer sent"), difference.stops);
    for (const EventDifference &change : difference.changes)
        addMembers(card->body(), tr("In %1").arg(change.event->name), change.properties);
    return card;
}

void ProfileDialog::addMembers(QVBoxLayout *layout, const QString &heading, const QList<MemberDifference> &members)
{
    if (members.isEmpty())
        return;
    layout->addWidget(new TextLabel(heading, TextLabel::Role::Section));
    QList<Fact> facts;
    for (const MemberDifference &member : members)
        facts.append(factOf(member));
    auto *list = new FactList;
    list->setFacts(facts);
    layout->addWidget(list);
}

} // namespace Telemetry
