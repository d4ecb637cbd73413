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
        {
            u"ALTER TABLE reports ADD COLUMN given_up INTEGER NOT NULL DEFAULT 0"_s,
            // A discarded report is an entry of the history too, and each entry knows its event, so that every filter
            // finds its newest rows through an index.
            u"CREATE TABLE entries ("
            "sequence INTEGER PRIMARY KEY AUTOINCREMENT,"
            "report INTEGER NOT NULL REFERENCES reports (id),"
            "event TEXT NOT NULL,"
            "destination TEXT NOT NULL,"
            "proxy TEXT NOT NULL,"
            "started INTEGER NOT NULL,"
            "outcome TEXT CHECK (outcome IN ('delivered', 'refused', 'later', 'unknown', 'discarded')),"
            "status INTEGER NOT NULL,"
            "latency INTEGER NOT NULL,"
            "reason TEXT NOT NULL,"
            "answer BLOB NOT NULL)"_s,
            u"INSERT INTO entries"
            " SELECT a.sequence, a.report, r.event, a.destination, a.proxy, a.started, a.outcome, a.status, a.latency,"
            " a.reason, a.answer FROM attempts a JOIN reports r ON r.id = a.report ORDER BY a.sequence"_s,
            u"DROP TABLE attempts"_s,
            u"ALTER TABLE entries RENAME TO attempts"_s,
            u"CREATE INDEX attempts_of_report ON attempts (report, sequence)"_s,
            u"CREATE INDEX attempts_by_event ON attempts (event, sequence)"_s,
            u"CREATE INDEX attempts_by_outcome ON attempts (outcome, sequence)"_s,
            u"CREATE INDEX attempts_by_time ON attempts (started, outcome)"_s,
            // The words of the bodies. It holds no copy of them, and knows the reports up to text_index.indexed.
            u"CREATE VIRTUAL TABLE report_text USING fts5 (body, content = 'reports', content_rowid = 'id')"_s,
            u"CREATE TABLE text_index (one INTEGER PRIMARY KEY CHECK (one = 1), indexed INTEGER NOT NULL)"_s,
            u"INSERT INTO text_index VALUES (1, 0)"_s,
            // The one wait of the whole queue. Wall time and uptime in milliseconds.
            u"CREATE TABLE queue_wait ("
            "one INTEGER PRIMARY KEY CHECK (one = 1),"
            "failures INTEGER NOT NULL,"
            "duration INTEGER NOT NULL,"
            "wall INTEGER NOT NULL,"
            "boot TEXT NOT NULL,"
            "uptime INTEGER NOT NULL,"
            "destination TEXT NOT NULL)"_s,
            // Every connection that was opened, apart from the history, so that it outlives it.
            u"CREATE TABLE connections ("
            "sequence INTEGER PRIMARY KEY AUTOINCREMENT,"
            "attempt INTEGER NOT NULL,"
            "opened INTEGER NOT NULL,"
            "host TEXT NOT NULL,"
            "port INTEGER NOT NULL,"
            "purpose TEXT NOT NULL,"
            "proxy TEXT NOT NULL,"
            "certain INTEGER NOT NULL)"_s,
            u"CREATE INDEX connections_of_attempt ON connections (attempt)"_s,
            // Damaged files that were kept aside, and what could be read of them.
            u"CREATE TABLE salvages ("
            "sequence INTEGER PRIMARY KEY AUTOINCREMENT,"
            "happened INTEGER NOT NULL,"
            "kept_aside TEXT NOT NULL,"
            "reason TEXT NOT NULL,"
            "reports INTEGER NOT NULL,"
            "attempts INTEGER NOT NULL)"_s,
        },
        {
            // What one program is about to send, one after the other. No reference: it must hold nobody up.
            u"CREATE TABLE claims ("
            "report INTEGER PRIMARY KEY,"
            "claimed INTEGER NOT NULL,"
            "after INTEGER NOT NULL," // the newest entry of attempts at that time
            "boot TEXT NOT NULL,"
            "destination TEXT NOT NULL,"
            "host TEXT NOT NULL,"
            "port INTEGER NOT NULL,"
            "proxy TEXT NOT NULL)"_s,
        },
    };
    return migrations;
}

} // namespace Telemetry
