#pragma once

#include "core/base/orderedjson.h"

#include <QDir>
#include <QFile>
#include <QList>
#include <QString>

/** One report that the real program made: the object of its debug dump, and the body it sent. */
struct GoldenReport
{
    QString name; ///< file and position
    QByteArray debugObject; ///< the object of the dump; empty where only the heading was printed
    QByteArray body; ///< empty when nothing was sent
    QByteArray debugOutput; ///< heading, object and line feeds of this report
};

/** All reports in tests/data/events. An unreadable file ends the test program with a message. */
inline QList<GoldenReport> goldenReports()
{
    using namespace Qt::StringLiterals;
    QList<GoldenReport> reports;
    const QDir folder(QStringLiteral(TEST_DATA) + u"/events"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        const Telemetry::Json json = Telemetry::Json::parse(file.readAll()).value();
        if (!json.find(u"debug_output"))
            continue; // lists of hashes, headers and answers have tests of their own
        QByteArray rest = json[u"debug_output"].toString().toUtf8();
        const auto &requests = json[u"requests"].array();
        const QByteArray heading = "Telemetry Event:\n";
        for (qsizetype index = 0; rest.startsWith(heading); ++index) {
            qsizetype next = rest.indexOf(QByteArray('\n' + heading), 1);
            next = next < 0 ? rest.size() : next + 1;
            GoldenReport report;
            report.name = u"%1, report %2"_s.arg(name).arg(index + 1);
            report.debugOutput = rest.first(next);
            report.debugObject = report.debugOutput.sliced(heading.size()).trimmed();
            if (size_t(index) < requests.size())
                report.body = requests[size_t(index)][u"body"].toString().toUtf8();
            reports.append(report);
            rest.remove(0, next);
        }
    }
    return reports;
}
