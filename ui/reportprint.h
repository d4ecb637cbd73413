#pragma once

#include "core/payload/preview.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Telemetry {

/** A report as it goes on paper: what it is, its text, what may be private in it. */
struct ReportPrint
{
    QString title = {}; ///< the event
    QStringList facts = {}; ///< "As sent by: Rasa 3.6", one a line
    QString text = {}; ///< indented JSON
    QStringList marks = {}; ///< "line 12, properties.url: url"; may be empty
};

/**
 * @param project  folder; empty: none
 * @param areSecretsShown  else they are masked, and a fact says so
 */
ReportPrint printOf(const Preview &preview, const QString &project, const QDateTime &now, bool areSecretsShown);

/** A line of print: a fact, a line of the text with its number, the rest of a long one. */
struct PrintLine
{
    enum class Kind { Title, Plain, Heading, Code };

    Kind kind = Kind::Plain;
    QString number = {}; ///< of a line of the text; empty for its continuation
    QString text = {};

    bool operator==(const PrintLine &) const = default;
};

/** All lines in order; those of the text are cut at @p columns, without a character lost or added. */
QList<PrintLine> printLines(const ReportPrint &print, qsizetype columns);

/** A PDF document of A4 pages, each with its number and the number of all. */
QByteArray pdfOf(const ReportPrint &print);

} // namespace Telemetry
