#include "ui/profiledialog.h"

#include "core/events/cataloguetext.h"
#include "core/events/profiledifference.h"
#include "ui/card.h"
#include "ui/taglabel.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>

namespace Telemetry {

namespace {

QString tagOf(MemberDifference::Kind kind)
{
    switch (kind) {
    case MemberDifference::Kind::Added:
        break;
    case MemberDifference::Kind::Removed:
        //: Beside the name of a field: the version does not send it any more
        return ProfileDialog::tr("no longer");
    case MemberDifference::Kind::Meaning:
        //: Beside the name of a field: the version means something else by it
        return ProfileDialog::tr("other meaning");
    }
    return {};
}

/** A name, with a word beside it where there is one, over what it means. */
QWidget *makeEntry(const QString &name, const QString &tag, const QString &sentence)
{
    auto *entry = new QWidget;
    const Grid grid(entry->font());
    auto *layout = new QVBoxLayout(entry);
    layout->setContentsMargins(0, grid.px(4), 0, grid.px(4));
    layout->setSpacing(grid.px(2));
    auto *heading = new QHBoxLayout;
    heading->addWidget(new TextLabel(name));
    if (!tag.isEmpty())
        heading->addWidget(new TagLabel(tag));
    heading->addStretch();
    layout->addLayout(heading);
    auto *meaning = new TextLabel(sentence, TextLabel::Role::Muted);
    meaning->setWordWrap(true);
    layout->addWidget(meaning);
    return entry;
}

void addHeading(QVBoxLayout &layout, const QString &text)
{
    layout.addSpacing(Grid(layout.parentWidget()->font()).px(6));
    layout.addWidget(new TextLabel(text, TextLabel::Role::Section));
}

void addEvents(QVBoxLayout &layout, const QString &heading, const QList<const EventDefinition *> &events)
{
    if (events.isEmpty())
        return;
    addHeading(layout, heading);
    for (const EventDefinition *event : events)
        layout.addWidget(makeEntry(event->name, {}, catalogueText(event->summary)));
}

void addMembers(QVBoxLayout &layout, const QString &heading, const QList<MemberDifference> &members)
{
    if (members.isEmpty())
        return;
    addHeading(layout, heading);
    for (const MemberDifference &member : members) {
        const bool isRisky = member.privacy.level == PrivacyNote::Level::High && !member.privacy.note.isEmpty();
        const QString sentence = isRisky ? member.sentence + u' ' + member.privacy.note : member.sentence;
        layout.addWidget(makeEntry(member.name, tagOf(member.kind), sentence));
    }
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
        //: Beside the version that is shown at the moment
        heading->addWidget(new TextLabel(tr("(shown)"), TextLabel::Role::Muted));
        m_shown = card;
    }
    heading->addStretch();
    card->body()->addLayout(heading);
    card->addMutedText(tr("adds to %1").arg(before.translatedTitle()));

    const ProfileDifference difference = profileDifference(catalogue, before.id, profile.id);
    QVBoxLayout &body = *card->body();
    addMembers(body, tr("In every report"), difference.everywhere);
    addEvents(body, tr("New events"), difference.starts);
    addEvents(body, tr("Events that are no longer sent"), difference.stops);
    for (const EventDifference &change : difference.changes)
        addMembers(body, tr("In %1").arg(change.event->name), change.properties);
    return card;
}

} // namespace Telemetry
