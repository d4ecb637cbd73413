#include "ui/channelentries.h"

#include "core/payload/errorreport.h"
#include "core/payload/identify.h"
#include "core/settings/channels.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::ChannelEntries)
};

} // namespace

const QList<EventDefinition> &channelEntries()
{
    static const QList<EventDefinition> Entries = [] {
        EventDefinition report;
        report.name = Text::tr("Error report");
        report.slug = ErrorReportSlug;
        report.section = Text::tr("Errors");
        report.edition = u"oss"_s;
        report.summary = channelSummary(ChannelState::Channel::ErrorReports);
        EventDefinition identify;
        identify.name = Text::tr("Identify");
        identify.slug = IdentifySlug;
        identify.section = Text::tr("Identify");
        identify.edition = u"pro"_s;
        identify.summary = channelSummary(ChannelState::Channel::Identify);
        return QList<EventDefinition>{report, identify};
    }();
    return Entries;
}

const EventDefinition *channelEntry(QStringView slug)
{
    for (const EventDefinition &entry : channelEntries()) {
        if (entry.slug == slug)
            return &entry;
    }
    return nullptr;
}

QString channelMark(QStringView slug)
{
    return slug == ErrorReportSlug ? Text::tr("Error channel") : QString();
}

} // namespace Telemetry
