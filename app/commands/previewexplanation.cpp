#include "app/commands/previewexplanation.h"
#include "core/events/cataloguetext.h"

#include "app/commands/previewjson.h"
#include "core/events/eventcatalogue.h"
#include "core/payload/errorreport.h"
#include "core/payload/fieldplaces.h"
#include "core/payload/lensmask.h"
#include "core/settings/channels.h"

#include <QCoreApplication>

#include <functional>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::PreviewCommand)
};

/** What the privacy lens found in a report, ready to be shown. */
class ShownLens
{
public:
    explicit ShownLens(const Preview &preview) : m_shown(masked(preview.payload.document, preview.lens)) { }

    /** The value at @p path with its secrets masked: pretty and wire show them, for who wants the exact bytes. */
    QString value(const QStringList &path) const
    {
        const Json *at = &m_shown.document;
        for (const QString &name : path) {
            const Json::Array &items = at->array();
            at = at->isArray() ? (name.toULongLong() < items.size() ? &items[name.toULongLong()] : nullptr)
                               : at->find(name);
            if (!at)
                return {};
        }
        return QString::fromUtf8(at->display());
    }

    /** One line for each mark below @p path. */
    void explain(Console &console, const QStringList &path) const
    {
        for (const LensMark &mark : m_shown.marks) {
            if (mark.path.first(std::min(path.size(), mark.path.size())) != path)
                continue;
            const QString place = mark.path.sliced(path.size()).join(u'.');
            const QString part = markedText(m_shown.document, mark);
            const QString found = mark.isInName ? Text::tr("%1 in a name: %2").arg(lensClassWord(mark.cls), part)
                                                : u"%1: %2"_s.arg(lensClassWord(mark.cls), part);
            console.line(
                u"    "_s
                + (place.isEmpty() ? Text::tr("Lens: %1").arg(found) : Text::tr("Lens, at %1: %2").arg(place, found)));
        }
    }

private:
    MaskedReport m_shown;
};

using DefinitionOf = std::function<const PropertyDefinition *(const QString &)>;

using PathOf = QStringList (*)(const Preview &preview, const QString &name);

/** @param fields  of @p preview; @p pathOf  where each stands */
void explainFields(Console &console, const Preview &preview, const QList<Field> &fields, PathOf pathOf,
                   const ShownLens &lens, const DefinitionOf &definitionOf)
{
    for (const Field &field : fields) {
        const QStringList path = pathOf(preview, field.name);
        console.line(u"%1 = %2  (%3)"_s.arg(field.name, lens.value(path), howWord(field.how)));
        const PropertyDefinition *definition = definitionOf(field.name);
        if (definition)
            console.line(u"    "_s + catalogueText(definition->description));
        if (!field.explanation.isEmpty())
            console.line(u"    "_s + field.explanation);
        QList<QStringList> rows;
        for (const Contribution &contribution : field.contributions) {
            QString place = contribution.path;
            if (!place.isEmpty() && contribution.line > 0)
                place += u":%1"_s.arg(contribution.line);
            QStringList notes = {contribution.note, contribution.reason};
            notes.removeAll(QString());
            rows.append({QString::number(contribution.amount), contributionWord(contribution.kind), place,
                         notes.join(u": "_s)});
        }
        console.table(rows, u"      "_s);
        if (definition && !definition->privacy.note.isEmpty())
            console.line(u"    "_s + Text::tr("Privacy: %1").arg(catalogueText(definition->privacy.note)));
        lens.explain(console, path);
    }
}

const PropertyDefinition *contextDefinition(const EventCatalogue &catalogue, const QString &name)
{
    for (const PropertyDefinition &member : catalogue.contextMembers()) {
        if (member.name == name)
            return &member;
    }
    return nullptr;
}

/** What the report is for, and its members. */
void explainMembers(Console &console, const Preview &preview, const EventCatalogue &catalogue, const ShownLens &lens)
{
    const EventDefinition *event = catalogue.find(preview.event);
    const bool isErrorReport = preview.slug == ErrorReportSlug;
    QString title = Text::tr("Properties");
    if (event) {
        console.line(catalogueText(event->summary));
    } else if (isErrorReport) {
        title = Text::tr("Members");
        console.line(channelSummary(ChannelState::Channel::ErrorReports));
        for (const QString &rule : errorChannelRules())
            console.line(rule);
    } else {
        title = Text::tr("Traits");
        console.line(channelSummary(ChannelState::Channel::Identify));
    }
    console.line({});
    console.line(title);
    explainFields(console, preview, preview.fields, fieldPath, lens,
                  [event](const QString &name) { return event ? event->property(name) : nullptr; });
}

} // namespace

void explainPreview(Console &console, const Preview &preview, const EventCatalogue &catalogue)
{
    const ShownLens lens(preview);
    console.line(Text::tr("\"%1\" as %2 sends it").arg(preview.event, preview.profile));
    explainMembers(console, preview, catalogue, lens);
    if (preview.slug == ErrorReportSlug && !preview.payload.document.find(u"contexts"))
        return; // without an ID there is none
    console.line({});
    console.line(Text::tr("Context"));
    explainFields(console, preview, preview.context, contextPath, lens,
                  [&catalogue](const QString &name) { return contextDefinition(catalogue, name); });
}

} // namespace Telemetry
