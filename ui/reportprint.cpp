#include "ui/reportprint.h"

#include "core/events/eventcatalogue.h"
#include "ui/jsonlines.h"
#include "ui/lensannotations.h"
#include "ui/privacycard.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::ReportPrint)
};

QStringList marksOf(const MaskedReport &shown, const JsonLines &lines)
{
    QStringList marks;
    for (const JsonAnnotation &annotation : lensAnnotations(shown)) {
        const qsizetype line = lines.find(annotation.path);
        if (line >= 0)
            marks.append(Text::tr("line %1, %2: %3").arg(line + 1).arg(lines.pathText(line), annotation.note));
    }
    return marks;
}

/** Fonts and measures of a page, in points. */
class Press
{
public:
    explicit Press(QPdfWriter &writer) : m_painter(&writer), m_writer(writer)
    {
        QFont base;
        base.setPointSizeF(9);
        m_plain = base;
        m_title = base;
        m_title.setPointSizeF(15);
        m_title.setWeight(QFont::DemiBold);
        m_heading = strongFont(base);
        m_code = monoFont(base);
        m_code.setPointSizeF(8);
    }

    qsizetype columns() const
    {
        const double room = width() - gutter();
        return std::max<qsizetype>(20, qsizetype(room / cell()));
    }

    void print(const QList<PrintLine> &lines, const QString &footer)
    {
        const QList<QList<PrintLine>> pages = pagesOf(lines);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            if (page > 0)
                m_writer.newPage();
            double y = 0;
            for (const PrintLine &line : pages.at(page)) {
                draw(line, y);
                y += heightOf(line.kind);
            }
            m_painter.setFont(m_plain);
            m_painter.setPen(Qt::darkGray);
            const QString number = Text::tr("page %1 of %2").arg(page + 1).arg(pages.size());
            m_painter.drawText(QPointF(0, height()), footer);
            m_painter.drawText(QPointF(width() - metrics(m_plain).horizontalAdvance(number), height()), number);
        }
    }

private:
    double width() const { return m_writer.width(); }
    double height() const { return m_writer.height(); }
    QFontMetricsF metrics(const QFont &font) const { return QFontMetricsF(font, &m_writer); }
    double cell() const { return metrics(m_code).horizontalAdvance(QString(64, u'0')) / 64; }
    double gutter() const { return 6 * cell(); }

    const QFont &fontOf(PrintLine::Kind kind) const
    {
        switch (kind) {
        case PrintLine::Kind::Title:
            return m_title;
        case PrintLine::Kind::Heading:
            return m_heading;
        case PrintLine::Kind::Code:
            return m_code;
        case PrintLine::Kind::Plain:
            break;
        }
        return m_plain;
    }

    double heightOf(PrintLine::Kind kind) const
    {
        constexpr double LineHeight = 1.35;
        return metrics(fontOf(kind)).height() * LineHeight;
    }

    QList<QList<PrintLine>> pagesOf(const QList<PrintLine> &lines) const
    {
        const double room = height() - 2 * heightOf(PrintLine::Kind::Plain); // above the footer
        QList<QList<PrintLine>> pages(1);
        double y = 0;
        for (const PrintLine &line : lines) {
            y += heightOf(line.kind);
            if (y > room && !pages.last().isEmpty()) {
                pages.append(QList<PrintLine>());
                y = heightOf(line.kind);
            }
            pages.last().append(line);
        }
        return pages;
    }

    void draw(const PrintLine &line, double y)
    {
        const QFont &font = fontOf(line.kind);
        const double baseline = y + metrics(font).ascent();
        const bool isCode = line.kind == PrintLine::Kind::Code;
        m_painter.setFont(font);
        if (isCode) {
            m_painter.setPen(Qt::darkGray);
            m_painter.drawText(QPointF(gutter() - (2 + double(line.number.size())) * cell(), baseline), line.number);
        }
        m_painter.setPen(Qt::black);
        const QString shown = isCode ? line.text : metrics(font).elidedText(line.text, Qt::ElideRight, width());
        m_painter.drawText(QPointF(isCode ? gutter() : 0, baseline), shown);
    }

    QPainter m_painter;
    QPdfWriter &m_writer;
    QFont m_plain;
    QFont m_title;
    QFont m_heading;
    QFont m_code;
};

} // namespace

ReportPrint printOf(const Preview &preview, const QString &project, const QDateTime &now, bool areSecretsShown)
{
    const MaskedReport shown = shownReport(preview, areSecretsShown);
    const JsonLines lines(shown.document.indented().value_or(preview.payload.indented));
    ReportPrint print;
    print.title = preview.event;
    const Profile *profile = EventCatalogue::profile(preview.profile);
    print.facts.append(Text::tr("As sent by: %1").arg(profile ? profile->translatedTitle() : preview.profile));
    print.facts.append(
        Text::tr("Project: %1").arg(project.isEmpty() ? Text::tr("none") : QDir::toNativeSeparators(project)));
    //: When the printed page was made: date and time
    print.facts.append(Text::tr("Made: %1").arg(now.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s)));
    print.facts.append(Text::tr("As sent: %Ln bytes", nullptr, int(preview.payload.wire.size())));
    print.facts.append(Text::tr("SHA-256: %1").arg(preview.payload.sha256));
    if (!preview.assumed.isEmpty())
        print.facts.append(
            Text::tr("Assumed, because only a running Rasa knows: %1").arg(preview.assumed.join(u", "_s)));
    if (!areSecretsShown && secretCount(preview) > 0)
        print.facts.append(Text::tr("Secrets are masked here; they are sent in clear."));
    print.text = lines.text();
    print.marks = marksOf(shown, lines);
    return print;
}

QList<PrintLine> printLines(const ReportPrint &print, qsizetype columns)
{
    using Kind = PrintLine::Kind;
    QList<PrintLine> lines = {{.kind = Kind::Title, .number = {}, .text = visibleText(print.title)}};
    for (const QString &fact : print.facts)
        lines.append({.kind = Kind::Plain, .number = {}, .text = visibleText(fact)});
    lines.append(PrintLine{});
    const QStringList text = print.text.split(u'\n');
    for (qsizetype line = 0; line < text.size(); ++line) {
        QString rest = visibleText(text.at(line));
        QString number = QString::number(line + 1);
        do {
            lines.append({.kind = Kind::Code, .number = number, .text = rest.left(columns)});
            rest = rest.mid(columns);
            number.clear();
        } while (!rest.isEmpty());
    }
    lines.append(PrintLine{});
    lines.append({.kind = Kind::Heading, .number = {}, .text = Text::tr("What may be private")});
    if (print.marks.isEmpty())
        lines.append({.kind = Kind::Plain, .number = {}, .text = Text::tr("Nothing was marked.")});
    for (const QString &mark : print.marks)
        lines.append({.kind = Kind::Plain, .number = {}, .text = visibleText(mark)});
    return lines;
}

QByteArray pdfOf(const ReportPrint &print)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(144);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
        writer.setTitle(print.title);
        writer.setCreator(QCoreApplication::applicationName());
        Press press(writer);
        press.print(printLines(print, press.columns()), Text::tr("%1, Rasa Telemetry Inspector").arg(print.title));
    }
    return buffer.data();
}

} // namespace Telemetry
