#include "core/base/orderedjson.h"
#include "core/delivery/database.h"
#include "core/delivery/historyreader.h"
#include "core/delivery/textquery.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

constexpr int Reports = 11'500;
constexpr int Behind = 200; // less than a portion: a search does not take them into the index

/** One query of FTS5 for all that somebody wrote, without any short cut. */
QString plainQuery(const QString &text)
{
    QStringList phrases;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (std::none_of(word.begin(), word.end(), [](QChar letter) { return letter.isLetterOrNumber(); }))
            continue;
        const QByteArray written = Json(word).wire().value_or(QByteArray());
        QString phrase = QString::fromLatin1(written.mid(1, written.size() - 2));
        phrases += u'"' + phrase.replace(u'"', "\"\""_L1) + u'"';
    }
    return phrases.isEmpty() ? QString() : QString(phrases.join(u' ') + u'*');
}

/** Bodies of words that all, half, a few and single ones hold, and many that begin alike. */
QByteArray body(int number, QRandomGenerator &chance)
{
    const QByteArray each = QByteArray::number(number);
    QByteArray body = "{\"messageId\": \"n" + each + "\", \"name\": \"Usual-" + (number % 2 == 0 ? "even" : "odd")
        + "\", \"tag\": \"t" + QByteArray::number(number % 50) + "x\", \"path\": \"/srv/b"
        + QByteArray::number(number % 7) + "/n" + QByteArray::number(number % 300) + "\"";
    if (number % 97 == 0)
        body += ", \"seldom\": \"Gr\\u00fc\\u00dfe \\\"n" + each + "\\\" usual\"";
    if (chance.bounded(3) == 0)
        body += ", \"n" + QByteArray::number(chance.bounded(40)) + "\": \"usual t"
            + QByteArray::number(chance.bounded(60)) + "\"";
    return body + "}";
}

QString query(QRandomGenerator &chance)
{
    const auto number = [&chance](int below) { return QString::number(chance.bounded(below)); };
    QStringList words;
    const int count = 1 + chance.bounded(3);
    for (int i = 0; i < count; ++i) {
        const QString n = u'n' + number(chance.bounded(2) == 0 ? Reports : 300);
        const QStringList choices = {u"usual"_s,
                                     u"Usual-e"_s,
                                     u"usual-odd"_s,
                                     u"n"_s,
                                     n,
                                     n + u'"',
                                     u"\"n"_s,
                                     u'n' + number(10),
                                     u"t"_s,
                                     u't' + number(50),
                                     u"b3/n"_s + number(300),
                                     u"srv/b"_s,
                                     u"/srv/b"_s + number(9),
                                     u"seldom"_s,
                                     u"Gr\u00fc\u00dfe"_s,
                                     u"gr\u00fc"_s,
                                     u"nowhere"_s,
                                     u"messageId\":"_s + n,
                                     u"-"_s,
                                     u"x"_s,
                                     u"name"_s,
                                     u"odd.tag"_s,
                                     u"tag\": \"t"_s,
                                     u"{"_s};
        words += choices.at(chance.bounded(int(choices.size())));
    }
    return words.join(u' ');
}

} // namespace

/** The search takes short cuts; what it finds is what one plain question would. */
class TestHistorySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = std::make_unique<Database>(m_folder.filePath(u"state"_s));
        QRandomGenerator chance(1);
        const auto filled = m_database->write([&](QSqlDatabase &connection) -> Result<void> {
            QSqlQuery report(connection);
            report.prepare(u"INSERT INTO reports (id, event, state, created, bytes, sha256, origin, profile, project,"
                           " only_by_hand, body) VALUES (?, ?, 'delivered', ?, 1, '', 'queue', '', '', 0, ?)"_s);
            QSqlQuery attempt(connection);
            attempt.prepare(
                u"INSERT INTO attempts (report, event, destination, proxy, started, outcome, status, latency, reason,"
                " answer) VALUES (?, ?, '', '', ?, ?, 200, 5, '', x'')"_s);
            for (int id = 1; id <= Reports; ++id) {
                // Some are tried again later, so that numbers of attempts and of reports run apart.
                const int tried = id % 10 == 0 ? id - 9 + chance.bounded(9) : id;
                m_tried += tried;
                const QString event = u"E%1"_s.arg(id % 5);
                report.addBindValue(id);
                report.addBindValue(event);
                report.addBindValue(id);
                report.addBindValue(body(id, chance));
                attempt.addBindValue(tried);
                attempt.addBindValue(event);
                attempt.addBindValue(id);
                attempt.addBindValue(id % 40 == 0 ? u"refused"_s : u"delivered"_s);
                if (!report.exec() || !attempt.exec())
                    return failure(m_database->error(report.lastError()));
            }
            return {};
        });
        QVERIFY(filled.has_value());
        execute(
            u"INSERT INTO report_text (rowid, body) SELECT id, CAST(body AS TEXT) FROM reports WHERE id <= %1"_s.arg(
                Reports - Behind));
        execute(u"UPDATE text_index SET indexed = %1"_s.arg(Reports - Behind));
        execute(u"CREATE VIRTUAL TABLE plain_text USING fts5 (body)"_s);
        execute(u"INSERT INTO plain_text (rowid, body) SELECT id, CAST(body AS TEXT) FROM reports"_s);
    }

    void asOnePlainQuestion_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"n777\" usual"_s,
                                    u"usual n777\""_s,
                                    u"n777 n"_s,
                                    u"n7 n n777"_s,
                                    u"usual n"_s,
                                    u"n t"_s,
                                    u"n"_s,
                                    u"n7"_s,
                                    u"usual"_s,
                                    u"usual-even"_s,
                                    u"usual-e"_s,
                                    u"even usual"_s,
                                    u"b3/n"_s,
                                    u"b3/n29"_s,
                                    u"seldom usual n"_s,
                                    u"seldom.gr"_s,
                                    u"Gr\u00fc\u00dfe n97"_s,
                                    u"nowhere"_s,
                                    u"nowhere n"_s,
                                    u"n nowhere"_s,
                                    u"messageId\":"_s,
                                    u"n11499"_s,
                                    u"n11400 u"_s,
                                    u"n11499\" name t"_s,
                                    u"t49x path"_s,
                                    u"- usual -"_s,
                                    u"z"_s,
                                    u"9"_s})
            QTest::newRow(text.toUtf8().constData()) << text;
        QRandomGenerator chance(20'240'301);
        for (int i = 0; i < 60; ++i) {
            const QString text = query(chance);
            QTest::addRow("%d: %s", i, text.toUtf8().constData()) << text;
        }
    }

    void asOnePlainQuestion()
    {
        QFETCH(QString, text);
        const QList<qint64> reports = plainly(text);
        HistoryReader reader(*m_database);
        const QList<HistoryFilter> filters = {{.text = text},
                                              {.event = u"E3"_s, .text = text},
                                              {.outcome = Outcome::Refused, .text = text},
                                              {.since = QDateTime::fromMSecsSinceEpoch(2'000),
                                               .until = QDateTime::fromMSecsSinceEpoch(9'000),
                                               .text = text}};
        for (const HistoryFilter &filter : filters) {
            HistoryFilter rest = filter;
            rest.text.clear();
            QList<qint64> expected;
            const auto passing = reader.sequences(rest, Reports);
            QVERIFY(passing && !passing->isEmpty());
            for (const qint64 sequence : *passing) {
                if (std::binary_search(reports.begin(), reports.end(), m_tried.at(sequence - 1)))
                    expected += sequence;
            }
            QCOMPARE(reader.sequences(filter, Reports), expected);
            QCOMPARE(reader.sequences(filter, 3), expected.first(std::min<qsizetype>(3, expected.size())));
            QCOMPARE(pageOf(reader, filter, 30, {}), expected.first(std::min<qsizetype>(30, expected.size())));
            for (const qint64 before : {Reports - 100, 6'000}) {
                const auto first = std::find_if(expected.begin(), expected.end(),
                                                [before](qint64 sequence) { return sequence < before; });
                const QList<qint64> older = expected.sliced(first - expected.begin());
                QCOMPARE(reader.sequences(filter, Reports, before), older);
                QCOMPARE(pageOf(reader, filter, 30, before), older.first(std::min<qsizetype>(30, older.size())));
            }
            const auto recent = reader.recentSequences(filter, 500);
            QVERIFY(recent.has_value());
            QCOMPARE(*recent, expected.first(recent->size()));
        }
    }

    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("wholeWords");
        QTest::addColumn<QString>("completed"); ///< where "da" and "db" are all words of the index
        QTest::newRow("a beginning") << u"D"_s << u"\"d\"*"_s << QString() << u"(\"da\" OR \"db\")"_s;
        QTest::newRow("a word and a beginning")
            << u"One d"_s << u"\"one\" \"d\"*"_s << u"\"one\""_s << u"\"one\" AND (\"da\" OR \"db\")"_s;
        QTest::newRow("words joined by marks")
            << u"one.two d"_s << u"\"one two\" \"d\"*"_s << u"\"one two\""_s << u"\"one two\" AND (\"da\" OR \"db\")"_s;
        QTest::newRow("a beginning behind marks")
            << u"one/two-d"_s << u"\"one two d\"*"_s << u"\"one two\""_s << u"(\"one two da\" OR \"one two db\")"_s;
        QTest::newRow("three words") << u"one two d"_s << u"\"one\" \"two\" \"d\"*"_s << u"\"one\" \"two\""_s
                                     << u"\"one\" AND \"two\" AND (\"da\" OR \"db\")"_s;
        QTest::newRow("quotes") << u"\"one\" \"d\""_s << u"\"one\" \"d\"*"_s << u"\"one\""_s
                                << u"\"one\" AND (\"da\" OR \"db\")"_s;
        QTest::newRow("as a body writes it")
            << u"\u00fc d"_s << u"\"u00fc\" \"d\"*"_s << u"\"u00fc\""_s << u"\"u00fc\" AND (\"da\" OR \"db\")"_s;
        QTest::newRow("the search language")
            << u"NOT d* ( -"_s << u"\"not\" \"d\"*"_s << u"\"not\""_s << u"\"not\" AND (\"da\" OR \"db\")"_s;
    }

    void words()
    {
        QFETCH(QString, text);
        const TextQuery query(text);
        QVERIFY(!query.isEmpty());
        QCOMPARE(query.beginning(), u"d"_s);
        QTEST(query.whole(), "whole");
        QTEST(query.wholeWords(), "wholeWords");
        QTEST(query.with({u"da"_s, u"db"_s}), "completed");
    }

    void noWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u" \t "_s;
        QTest::newRow("marks") << u"\" * ( -"_s;
        QTest::newRow("a mark beyond ASCII") << u"\u2013 \U0001f600"_s; // its escape has letters; it has none
    }

    void noWords()
    {
        QFETCH(QString, text);
        QVERIFY(TextQuery(text).isEmpty());
        QCOMPARE(TextQuery(text).whole(), QString());
        QCOMPARE(TextQuery(text).wholeWords(), QString());
    }

private:
    static QList<qint64> pageOf(HistoryReader &reader, const HistoryFilter &filter, int count,
                                std::optional<qint64> before)
    {
        QList<qint64> sequences;
        const auto page = reader.page(filter, count, before);
        if (!page)
            return {-1};
        for (const HistoryEntry &entry : *page)
            sequences += entry.attempt.sequence;
        return sequences;
    }

    /** The numbers of all reports whose bodies hold a text, ascending. */
    QList<qint64> plainly(const QString &text)
    {
        QList<qint64> reports;
        const QString plain = plainQuery(text);
        if (plain.isEmpty())
            return reports;
        static_cast<void>(m_database->read([&](QSqlDatabase &connection) -> Result<void> {
            QSqlQuery query(connection);
            query.prepare(u"SELECT rowid FROM plain_text WHERE plain_text MATCH ? ORDER BY rowid"_s);
            query.addBindValue(plain);
            if (!query.exec())
                qFatal("%s", qPrintable(query.lastError().text()));
            while (query.next())
                reports += query.value(0).toLongLong();
            return {};
        }));
        return reports;
    }

    void execute(const QString &statement)
    {
        const auto done = m_database->write([&](QSqlDatabase &connection) -> Result<void> {
            QSqlQuery query(connection);
            if (!query.exec(statement))
                return failure(m_database->error(query.lastError()));
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(errorMessage(done.error())));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    QList<qint64> m_tried; ///< the report of each attempt, from number 1 on
};

QTEST_GUILESS_MAIN(TestHistorySearch)
#include "tst_historysearch.moc"
