#include "core/delivery/schema.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

const QList<QStringList> &schemaMigrations()
{
    // Times are milliseconds since 1970 in UTC. The body stands last, so that a list of reports never reads it.
    // AUTOINCREMENT: a number is never given twice, not even after history was cleared.
    static const QList<QStringList> migrations = {
        {
            u"CREATE TABLE reports ("
            "id INTEGER PRIMARY KEY AUTOINCREMENT,"
            "event TEXT NOT NULL,"
            "state TEXT NOT NULL CHECK (state IN"
            " ('waiting', 'sending', 'delivered', 'refused', 'later', 'unknown', 'discarded')),"
            "created INTEGER NOT NULL,"
            "bytes INTEGER NOT NULL,"
            "sha256 TEXT NOT NULL,"
            "origin TEXT NOT NULL,"
            "profile TEXT NOT NULL,"
            "project TEXT NOT NULL,"
            "only_by_hand INTEGER NOT NULL,"
            "body BLOB NOT NULL)"_s,
            u"CREATE INDEX reports_in_outbox ON reports (id, bytes) WHERE state NOT IN ('delivered', 'discarded')"_s,
            u"CREATE TABLE attempts ("
            "sequence INTEGER PRIMARY KEY AUTOINCREMENT,"
            "report INTEGER NOT NULL REFERENCES reports (id),"
            "destination TEXT NOT NULL,"
            "proxy TEXT NOT NULL,"
            "started INTEGER NOT NULL,"
            "outcome TEXT CHECK (outcome IN ('delivered', 'refused', 'later', 'unknown')),"
            "status INTEGER NOT NULL,"
            "latency INTEGER NOT NULL,"
            "reason TEXT NOT NULL,"
            "answer BLOB NOT NULL)"_s,
            u"CREATE INDEX attempts_of_report ON attempts (report, sequence)"_s,
            u"CREATE INDEX attempts_running ON attempts (sequence) WHERE outcome IS NULL"_s,
        },
    };
    return migrations;
}

} // namespace Telemetry
