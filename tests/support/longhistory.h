#pragma once

#include <QByteArray>
#include <QString>

/**
 * Fills the history in @p stateFolder with @p count delivered, refused and other entries of made-up reports, one a
 * minute up to now, in SQL: a million takes seconds. What was not delivered was discarded later, which no entry tells:
 * so the outbox is empty. Every body is one of a thousand; the word "seldom" stands in one of
 * those, "moodbot" in all.
 */
void makeLongHistory(const QString &stateFolder, int count);

/** The body of the report with this id. */
QByteArray bodyOfLongHistory(qint64 report);
