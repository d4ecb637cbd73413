#pragma once

#include "core/delivery/answer.h"

#include <QByteArray>
#include <QString>

/** The body of a made-up report. */
QByteArray madeUpBody(const QString &event);

/**
 * Keeps a report in @p stateFolder, as another program of ours would, and writes down one attempt to send it.
 *
 * @param status  of the answer; 0: none came
 * @return its id
 */
qint64 recordReport(const QString &stateFolder, const QString &event, Telemetry::Outcome outcome, int status,
                    const QByteArray &answer = {});

/** One of each kind, as people would have them: delivered, refused, unknown, later, waiting. */
void recordReports(const QString &stateFolder);
