#include "app/command.h"
#include "app/commands/switchcommands.h"
#include "app/services.h"
#include "core/settings/notice.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::NoticeCommand)
};

/** @p text cut at blanks into lines of at most 78 characters. */
QStringList wrapped(const QString &text)
{
    constexpr qsizetype Width = 78;
    QStringList lines(QString{});
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        if (!lines.last().isEmpty() && lines.last().size() + 1 + word.size() > Width)
            lines.append(QString());
        lines.last() += (lines.last().isEmpty() ? QString() : u" "_s) + word;
    }
    return lines;
}

void printNotice(Console &console)
{
    const Notice text = notice();
    console.line(text.title);
    console.line({});
    const auto paragraph = [&console](const QString &sentence) {
        const QStringList lines = wrapped(sentence);
        for (const QString &line : lines)
            console.line(line);
    };
    paragraph(text.lead);
    for (const NoticePart &part : text.parts) {
        console.line({});
        console.line(part.heading);
        for (const QString &sentence : part.sentences)
            paragraph(sentence);
    }
    console.line({});
    console.line(Text::tr("See a report:   rasa-telemetry preview \"Training Started\""));
    console.line(Text::tr("Say yes or no:  rasa-telemetry notice --accept, rasa-telemetry notice --decline"));
    console.line(Text::tr("Read more:      %1").arg(Addresses::UserPage));
}

Exit run(const Invocation &invocation, Services &services, Console &console)
{
    const bool accepts = invocation.has(u"accept"_s);
    const bool declines = invocation.has(u"decline"_s);
    if (accepts && declines)
        return console.failure(
            {.code = Error::Code::Usage, .detail = Text::tr("--accept and --decline are two answers")});
    if (accepts || declines)
        return changeSwitch({.isOn = accepts, .repair = false}, services, console);
    printNotice(console);
    return Exit::Done;
}

} // namespace

Command noticeCommand()
{
    return {.name = u"notice"_s,
            .summary = Text::tr("what Rasa reports and why; records your answer"),
            .details = Text::tr("--accept does what \"enable\" does, --decline what \"disable\" does: global.yml "
                                "follows, so the rasa command does too."),
            .options = {{u"accept"_s, {}, Text::tr("reports may leave")},
                        {u"decline"_s, {}, Text::tr("no report may leave")}},
            .run = run};
}

} // namespace Telemetry
