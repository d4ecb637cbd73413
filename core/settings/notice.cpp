#include "core/settings/notice.h"

#include <QCoreApplication>

namespace Telemetry {

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Notice)
};

} // namespace

namespace {

NoticePart detail(const QString &heading, const QStringList &sentences)
{
    return {.heading = heading, .sentences = sentences, .isDetail = true};
}

QList<NoticePart> shortParts()
{
    return {
        {.heading = Text::tr("Reported"),
         .sentences =
             {Text::tr("Which commands run, how large the parts of a project are, how long trainings take, versions, "
                       "and a few facts about "
                       "this computer. The sections \"pipeline\" and \"policies\" of config.yml are included as they "
                       "are written."),
              Text::tr("Reports go to api.segment.io and carry one random ID that stays the same for this account.")}},
        {.heading = Text::tr("Not reported, as Rasa states it"),
         .sentences = {Text::tr(
             "Personal data, training examples, stories, and messages that the assistant receives or sends.")}},
        {.heading = Text::tr("Your answer"),
         .sentences = {Text::tr("Saying no costs no function. You can change your answer at any time, here or with "
                                "\"rasa telemetry disable\" and \"rasa "
                                "telemetry enable\".")}},
    };
}

QList<NoticePart> details()
{
    return {
        detail(Text::tr("Why"),
               {Text::tr("The makers of Rasa use the figures to decide what to research and build next, to test with "
                         "realistic data sets, and to find frequent errors.")}),
        detail(Text::tr("In every report"),
               {Text::tr("Operating system, number of processors, versions of Rasa and Python, whether it runs in "
                         "Docker or on a build server, and one-way "
                         "hashes of the folder, of the git remote and of a licence. The number of graphics processors, "
                         "which Rasa's page announces, is "
                         "sent by no version 3."),
                Text::tr("Hashes have no salt: who guesses the text can confirm it. One ID ties all reports together. "
                         "The fitting word is pseudonymous.")}),
        detail(Text::tr("In some reports"),
               {Text::tr("Environment variables that config.yml refers to are inserted. Kinds of endpoints and "
                         "channels are copied, names of own classes "
                         "and paths included."),
                Text::tr("Rasa Pro also sends the company named in the licence, in clear text, the identifier of the "
                         "licence in place of the random ID, numbers "
                         "of conversations, and texts of validation messages; its hosted builder sends chat texts."),
                Text::tr("Errors are another channel: type, message and some source lines of an unexpected error go to "
                         "another service, Sentry, and debug "
                         "mode does not stop them.")}),
        detail(Text::tr("Where it goes"),
               {Text::tr("To api.segment.io over HTTPS. Segment is a service of Twilio, so another company than Rasa "
                         "receives the request and sees the "
                         "sender's IP address and the time."),
                Text::tr("Since version 3.6.10 (and 3.4.18) the open source program sends usage reports only where a "
                         "licence is present.")}),
        detail(Text::tr("Saying no, saying yes"),
               {Text::tr("The variable RASA_TELEMETRY_ENABLED=false says no as well. Free developer licences of Rasa "
                         "Pro cannot opt out."),
                Text::tr("A damaged global.yml, or \"enabled: no\" in it, does not mean off to Rasa. This program "
                         "shows such traps.")}),
        detail(Text::tr("Seeing it first"),
               {Text::tr("This program shows the exact bytes of every report before anything leaves. "
                         "RASA_TELEMETRY_DEBUG=true makes Rasa print its usage "
                         "reports in place of sending them.")}),
    };
}

} // namespace

Notice notice()
{
    return {
        .title = Text::tr("Rasa reports usage data"),
        .lead = Text::tr("Rasa tells its makers how it is used, so that they can decide what to work on. In Rasa "
                         "itself this is on unless somebody switches "
                         "it off. This program sends nothing before you have answered, and closing it is no answer."),
        .parts = shortParts() + details(),
    };
}

} // namespace Telemetry
