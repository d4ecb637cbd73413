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

Notice notice()
{
    return {
        .title = Text::tr("Rasa reports usage data"),
        .lead = Text::tr("The rasa command reports how it is used to the company that makes it. In Rasa itself this is on unless somebody "
                   "switches it off. This program sends nothing before you have answered, and closing it is no answer."),
        .parts = {
            {Text::tr("Why"), {Text::tr("Its makers use the figures to decide what to research and build next, to test with realistic data sets, and to find frequent errors.")}},
            {Text::tr("Reported"),
             {Text::tr("Which commands run, how large the parts of a project are, how long trainings take; the sections \"pipeline\" and \"policies\" "
                 "of config.yml as they are written, environment variables inserted; operating system, processors, versions."),
              Text::tr("Every report carries one random ID that stays the same for this account, and one-way hashes of the folder and of the git "
                 "remote. Hashes have no salt: who guesses the text can confirm it. The fitting word is pseudonymous."),
              Text::tr("Kinds of endpoints and channels, names of own classes included. Rasa Pro also sends the company named in the licence, in "
                 "clear text, and its hosted builder sends chat texts.")}},
            {Text::tr("Not reported, as Rasa states it"),
             {Text::tr("Personal data, training examples, stories, and messages that the assistant receives or sends."),
              Text::tr("Errors are another channel: type, message and some source lines of an unexpected error go to another service, Sentry, and "
                 "debug mode does not stop them.")}},
            {Text::tr("Where it goes"),
             {Text::tr("To api.segment.io over HTTPS. Segment is a service of Twilio, so another company than Rasa receives the request and sees the sender's IP address."),
              Text::tr("Since version 3.6.10 (and 3.4.18) the open source program sends usage reports only where a licence is present.")}},
            {Text::tr("Saying no, saying yes"),
             {Text::tr("Both are possible now and at any later time, and no costs no function: here, with \"rasa telemetry disable\" and \"rasa telemetry "
                 "enable\", or with the variable RASA_TELEMETRY_ENABLED=false. Free developer licences of Rasa Pro cannot opt out."),
              Text::tr("A damaged global.yml, or \"enabled: no\" in it, does not mean off to Rasa. This program shows such traps.")}},
            {Text::tr("Seeing it first"),
             {Text::tr("This program shows the exact bytes of every report before anything leaves. RASA_TELEMETRY_DEBUG=true makes Rasa print its usage reports in place of sending them.")}},
        },
    };
}

} // namespace Telemetry
