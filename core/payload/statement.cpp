#include "core/payload/statement.h"

#include "core/events/cataloguetext.h"
#include "core/events/eventcatalogue.h"
#include "core/payload/markdown.h"
#include "core/settings/endpoint.h"
#include "core/settings/notice.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>
#include <QVersionNumber>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Statement)
};

/** Names of list items that are written out; more are only counted. */
constexpr qsizetype MostNames = 30;

QString paragraph(const QStringList &sentences)
{
    return sentences.join(u' ') + u"\n\n"_s;
}

QString heading(int level, const QString &text)
{
    return QString(level, u'#') + u' ' + text + u"\n\n"_s;
}

QString items(const QStringList &lines)
{
    QString list;
    for (const QString &line : lines)
        list += u"- "_s + line + u'\n';
    return list + u'\n';
}

/** What the lens says of the value at @p path itself, or of anything within it. */
const LensMark *markWithin(const QList<LensMark> &marks, const QStringList &path)
{
    const auto mark = std::find_if(marks.begin(), marks.end(), [&path](const LensMark &each) {
        return each.path.size() >= path.size() && std::equal(path.begin(), path.end(), each.path.begin());
    });
    return mark == marks.end() ? nullptr : &*mark;
}

QString replaced(const LensMark &mark)
{
    return u"*"_s + Text::tr("not shown here: %1").arg(markdownText(lensClassTitle(mark.cls).toLower())) + u"*"_s;
}

/** "8 items: `A`, `B`"; names that the lens marks are left out. */
QString listText(const Json &list, const QStringList &path, const QList<LensMark> &marks)
{
    const size_t size = list.array().size();
    QStringList names;
    bool isHidden = false;
    for (size_t i = 0; i < size; ++i) {
        const Json &item = list.array().at(i);
        const Json &name = item.isObject() ? item[u"name"] : item;
        const QStringList itemPath = path + QStringList{QString::number(i)};
        if (!name.isString() || markWithin(marks, item.isObject() ? itemPath + QStringList{u"name"_s} : itemPath))
            isHidden = true;
        else if (names.size() < MostNames)
            names.append(markdownCode(name.toString()));
        else
            isHidden = true;
    }
    const QString count = Text::tr("%n items", nullptr, int(size));
    if (names.isEmpty())
        return count;
    return Text::tr("%1: %2").arg(count, names.join(u", "_s)) + (isHidden ? u", …"_s : QString());
}

QString valueText(const Field &field, const QStringList &path, const QList<LensMark> &marks)
{
    if (field.how == Field::How::Assumed || field.how == Field::How::Drawn)
        return Text::tr("known when the command runs");
    const Json &value = field.value;
    if (value.isArray())
        return listText(value, path, marks);
    if (const LensMark *mark = markWithin(marks, path))
        return replaced(*mark);
    if (value.isObject()) {
        return Text::tr("%n members", nullptr, int(value.object().size()));
    }
    if (value.isNull())
        return Text::tr("nothing");
    return markdownCode(value.isString() ? value.toString() : QString::fromUtf8(value.display()));
}

/** Members that tell one person, computer or contract from another: described, never written into a public text. */
bool isIdentifier(QStringView name)
{
    constexpr QStringView Identifiers[] = {u"metrics_id",   u"project",      u"directory", u"init_directory",
                                           u"license_hash", u"assistant_id", u"company",   u"training_id"};
    return std::find(std::begin(Identifiers), std::end(Identifiers), name) != std::end(Identifiers);
}

QString meaningOf(const PropertyDefinition *definition)
{
    if (!definition)
        return Text::tr("Added by hand.");
    QString meaning = markdownText(catalogueText(definition->description));
    if (definition->privacy.level >= PrivacyNote::Level::Medium && !definition->privacy.note.isEmpty())
        meaning += u" **"_s + markdownText(catalogueText(definition->privacy.note)) + u"**"_s;
    return meaning;
}

QString contextTable(const EventCatalogue &catalogue, const QString &profile, bool isPro)
{
    QString table = markdownHead({Text::tr("Field"), Text::tr("What it is")});
    table += markdownRow({markdownCode(u"userId"),
                          isPro ? Text::tr("The identifier of the licence, the same on every machine that uses it.")
                                : Text::tr("A random ID of one account on one computer, the same in all its reports. "
                                           "It is pseudonymous and not anonymous: it ties these reports together.")});
    table += markdownRow({markdownCode(u"properties.metrics_id"), Text::tr("The same again.")});
    const auto &members = catalogue.contextMembers();
    for (const QString &name : catalogue.contextOrder(profile)) {
        const auto member = std::find_if(members.begin(), members.end(),
                                         [&name](const PropertyDefinition &each) { return each.name == name; });
        table += markdownRow(
            {markdownCode(QString(u"context."_s + name)), meaningOf(member == members.end() ? nullptr : &*member)});
    }
    return table + u'\n';
}

QString commandsOf(const EventDefinition &event)
{
    QStringList commands;
    for (const QString &command : event.commands)
        commands.append(markdownCode(catalogueText(command)));
    return commands.join(u", "_s);
}

QString eventSection(const EventDefinition &event, const Preview &preview, bool withValues)
{
    QString section = heading(3, markdownText(event.name));
    section += paragraph({markdownText(catalogueText(event.summary))});
    if (preview.outcome == Preview::Outcome::Refused) {
        return section
            + paragraph({Text::tr("Rasa cannot read this project as it is now, and so reports nothing of it.")});
    }
    QStringList titles = {Text::tr("Field"), Text::tr("What it is")};
    if (withValues)
        titles.append(Text::tr("In this project"));
    section += markdownHead(titles);
    for (const Field &field : preview.fields) {
        if (field.name == "metrics_id"_L1)
            continue; // stands among what every report has
        QStringList cells = {markdownCode(field.name), meaningOf(event.property(field.name))};
        if (withValues) {
            cells.append(isIdentifier(field.name) ? QString(u"*"_s + Text::tr("an identifier, not shown here") + u"*"_s)
                                                  : valueText(field, {u"properties"_s, field.name}, preview.lens));
        }
        section += markdownRow(cells);
    }
    return section + u'\n';
}

/** What of the project leaves as it is written, by class; the texts themselves stay here. */
QString ownTexts(const QList<Preview> &previews)
{
    QStringList lines;
    for (const Preview &preview : previews) {
        for (const LensMark &mark : preview.lens) {
            if (mark.path.value(0) != "properties"_L1)
                continue;
            const QString line = Text::tr("%1 in %2 of %3")
                                     .arg(markdownText(lensClassTitle(mark.cls)), markdownCode(mark.path.join(u'.')),
                                          markdownText(preview.event));
            if (!lines.contains(line))
                lines.append(line);
        }
    }
    if (lines.isEmpty())
        return {};
    return heading(2, Text::tr("Texts of this project that are reported as they are written"))
        + paragraph({Text::tr("Found by their form; the texts themselves are not repeated here.")}) + items(lines);
}

/** Whether the project has a say in a report, or would have if Rasa could read it. */
bool isOfProject(const Preview &preview)
{
    return preview.outcome == Preview::Outcome::Refused
        || std::any_of(preview.fields.begin(), preview.fields.end(),
                       [](const Field &field) { return field.how == Field::How::Computed; });
}

QString otherEvents(const EventCatalogue &catalogue, const StatementRequest &request)
{
    QString table;
    for (const EventDefinition &event : catalogue.events()) {
        const bool isDescribed =
            std::any_of(request.previews.begin(), request.previews.end(),
                        [&event](const Preview &each) { return each.slug == event.slug && isOfProject(each); });
        if (isDescribed || !EventCatalogue::knows(request.profile, event))
            continue;
        QStringList names;
        for (const QString &name : EventCatalogue::propertyOrder(event, request.profile)) {
            if (name != "metrics_id"_L1)
                names.append(markdownCode(name));
        }
        table += markdownRow({markdownText(event.name),
                              event.commands.isEmpty() ? markdownText(catalogueText(event.summary)) : commandsOf(event),
                              names.isEmpty() ? Text::tr("nothing of its own") : names.join(u", "_s)});
    }
    if (table.isEmpty())
        return {};
    return heading(2, Text::tr("Further reports of this version"))
        + markdownHead({Text::tr("Report"), Text::tr("Sent by"), Text::tr("Its fields")}) + table + u'\n';
}

QString howToSayNo(const Profile &profile)
{
    QStringList lines = {
        Text::tr("For good, for one account: %1").arg(markdownCode(u"rasa telemetry disable")),
        Text::tr("For one command, a container or a build server: the variable %1")
            .arg(markdownCode(u"RASA_TELEMETRY_ENABLED=false")),
    };
    if (!profile.isPro && profile.version >= QVersionNumber(3, 4)) {
        lines.append(Text::tr("Since 3.6.10 and 3.4.18 the open source program reports usage only where a licence is "
                              "present; error reports do not depend on it."));
    }
    if (profile.isPro)
        lines.append(Text::tr("Free developer licences of Rasa Pro cannot switch it off."));
    // From this version on debug mode prints and sends.
    if (profile.isPro && profile.version >= QVersionNumber(3, 14)) {
        lines.append(Text::tr("To see reports: %1 prints them; this version sends them all the same.")
                         .arg(markdownCode(u"RASA_TELEMETRY_DEBUG=true")));
    } else {
        lines.append(Text::tr("To see reports: %1 prints them and does not send them.")
                         .arg(markdownCode(u"RASA_TELEMETRY_DEBUG=true")));
    }
    return heading(2, Text::tr("How to say no, and how to see it")) + items(lines);
}

QString errorReports()
{
    return heading(2, Text::tr("Error reports"))
        + paragraph({Text::tr("While reporting is on, unexpected errors of the open source program go to another "
                              "service, Sentry: type, message and stack of the error, and up to eleven lines of source "
                              "text for each level, also of code in the project's folder."),
                     Text::tr("Debug mode does not stop them.")});
}

} // namespace

QString telemetryStatement(const EventCatalogue &catalogue, const StatementRequest &request)
{
    const Profile *profile = EventCatalogue::profile(request.profile);
    if (!profile)
        return {};
    const QString product = request.rasaVersion.isEmpty()
        ? profile->translatedTitle()
        : (profile->isPro ? Text::tr("Rasa Pro %1") : Text::tr("Rasa Open Source %1")).arg(request.rasaVersion);

    QString text =
        heading(1,
                request.project.isEmpty() ? Text::tr("Telemetry statement")
                                          : Text::tr("Telemetry statement of %1").arg(markdownText(request.project)));
    text += paragraph({Text::tr("This project is built with %1, which reports to its makers how it is used, unless "
                                "somebody switches that off.")
                           .arg(markdownText(product)),
                       Text::tr("This page says what leaves the computer of a person who works on this project.")});
    text += paragraph(
        {Text::tr("Reports go to %1 over HTTPS. Segment is a service of Twilio, so another company than Rasa receives "
                  "the request and sees the sender's IP address and the time.")
             .arg(markdownCode(defaultEndpoint().host())),
         Text::tr("Rasa states that personal data, training examples, stories and messages of the assistant are not "
                  "reported.")});
    text += howToSayNo(*profile);
    text += heading(2, Text::tr("In every report")) + contextTable(catalogue, request.profile, profile->isPro);
    QString sections;
    for (const Preview &preview : request.previews) {
        const EventDefinition *event = catalogue.find(preview.slug);
        if (event && isOfProject(preview))
            sections += eventSection(*event, preview, request.withValues);
    }
    if (!sections.isEmpty())
        text += heading(2, Text::tr("What this project's reports hold")) + sections;
    text += ownTexts(request.previews);
    text += otherEvents(catalogue, request);
    text += errorReports();
    text += heading(2, Text::tr("More"))
        + items({u"<"_s + (profile->isPro ? Addresses::ProPage : Addresses::UserPage) + u">"_s,
                 u"<"_s + Addresses::PrivacyPolicy + u">"_s});
    text += u"*"_s
        + Text::tr("Made with Rasa Telemetry Inspector on %1 from the reports as they would be sent.")
              .arg(request.date.toString(Qt::ISODate))
        + u"*\n"_s;
    return text;
}

} // namespace Telemetry
