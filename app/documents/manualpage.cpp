#include "app/documents/manualpage.h"

#include <QStringList>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Text that roff prints as it stands, also at the start of a line. */
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend("\\&"_L1);
    return text;
}

/** Explanations of several lines: paragraphs, and lines that begin with blanks as they stand. */
QString roffParagraphs(const QString &text)
{
    QString page;
    bool isTable = false;
    for (const QString &line : text.split(u'\n')) {
        const bool isRow = line.startsWith(u' ');
        if (isRow != isTable)
            page += isRow ? u".RS\n.nf\n"_s : u".fi\n.RE\n"_s;
        isTable = isRow;
        if (line.isEmpty())
            page += u".PP\n"_s;
        else
            page += roff(isRow ? line.trimmed() : line) + u'\n';
    }
    if (isTable)
        page += u".fi\n.RE\n"_s;
    return page;
}

QString commandSection(const Command &command)
{
    QString text = u".SS %1\n.B rasa\\-telemetry %1\n"_s.arg(command.name);
    if (!command.options.isEmpty())
        text += u".RI [ OPTION ]...\n"_s;
    if (!command.arguments.isEmpty())
        text += roff(command.arguments) + u'\n';
    text += u".PP\n"_s + roff(command.summary) + u".\n"_s;
    if (!command.details.isEmpty())
        text += u".PP\n"_s + roffParagraphs(command.details);
    for (const CommandOption &option : command.options) {
        text += u".TP\n"_s;
        text += option.valueName.isEmpty() ? u".B \\-\\-%1\n"_s.arg(roff(option.name))
                                           : u".BI \\-\\-%1 \" %2\"\n"_s.arg(roff(option.name), roff(option.valueName));
        text += roff(option.description) + u'\n';
    }
    return text;
}

} // namespace

QByteArray commandsForManual(const QList<Command> &commands)
{
    QString text;
    for (const Command &command : commands)
        text += commandSection(command);
    return text.trimmed().toUtf8();
}

} // namespace Telemetry
