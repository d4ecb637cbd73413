#include "core/base/orderedjson.h"
#include "core/delivery/answer.h"
#include "core/delivery/historyexport.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <limits>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::HistoryProof)
};

constexpr qint64 LongestLine = 1'000'000; // a body of 32 KB whose every byte is escaped, and an answer, are a third

QByteArray hashOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/** Follows the chain, line after line. */
class Verifier
{
public:
    /** What is wrong with this line, in words; empty when nothing is. */
    QString take(const QByteArray &line)
    {
        const auto object = Json::parse(line);
        if (!object || !object->isObject())
            return Text::tr("it is no JSON object");
        const QString kind = (*object)[u"kind"].toString();
        if (m_hash.isEmpty() != (kind == "header"_L1))
            return m_hash.isEmpty() ? Text::tr("it is not the header of an exported history")
                                    : Text::tr("it is a second header");
        if (m_hasEnded)
            return Text::tr("it stands behind the end");
        if (!m_hash.isEmpty() && (*object)[u"previous"].toString().toLatin1() != m_hash)
            return Text::tr("the line before it is not the one that it was written after");
        m_hash = hashOf(line);
        if (kind == "header"_L1)
            return takeHeader(*object);
        if (kind == "report"_L1)
            return takeReport(*object);
        if (kind == "attempt"_L1)
            return takeAttempt(*object);
        if (kind == "end"_L1)
            return takeEnd(*object);
        return Text::tr("it is of an unknown kind");
    }

    bool hasEnded() const { return m_hasEnded; }

    HistoryProof proof() const
    {
        HistoryProof proof = m_proof;
        proof.hash = QString::fromLatin1(m_hash);
        return proof;
    }

private:
    QString takeHeader(const Json &line)
    {
        m_proof.exported = QDateTime::fromString(line[u"exported"].toString(), Qt::ISODateWithMs);
        if (line[u"format"].toString() != "rasa-telemetry-history"_L1 || !m_proof.exported.isValid())
            return Text::tr("it is not the header of an exported history");
        if (line[u"version"] != Json(1))
            return Text::tr("a newer version of this program wrote it");
        return {};
    }

    QString takeReport(const Json &line)
    {
        const qint64 id = line[u"id"].toInteger();
        if (id < 1 || m_reports.contains(id))
            return Text::tr("its report has no number of its own");
        const Json *const encoded = line.find(u"body_base64");
        const QByteArray body =
            encoded ? QByteArray::fromBase64(encoded->toString().toLatin1()) : line[u"body"].toString().toUtf8();
        if (line[u"bytes"] != Json(qint64(body.size()))
            || line[u"sha256"].toString() != QLatin1StringView(hashOf(body)))
            return Text::tr("the body of report %1 is not the one of its SHA-256").arg(id);
        m_reports += id;
        ++m_proof.reports;
        return {};
    }

    QString takeAttempt(const Json &line)
    {
        const qint64 sequence = line[u"sequence"].toInteger();
        if (sequence <= m_sequence)
            return Text::tr("its number does not follow the one before");
        const Json &outcome = line[u"outcome"];
        if (!m_reports.contains(line[u"report"].toInteger())
            || !(outcome.isNull() || outcomeFromWord(outcome.toString())))
            return Text::tr("it speaks of no report above, or of no known outcome");
        m_sequence = sequence;
        ++m_proof.attempts;
        return {};
    }

    QString takeEnd(const Json &line)
    {
        if (line[u"reports"] != Json(m_proof.reports) || line[u"attempts"] != Json(m_proof.attempts))
            return Text::tr("it counts other numbers of reports and attempts than stand above");
        m_hasEnded = true;
        return {};
    }

    HistoryProof m_proof;
    QByteArray m_hash; ///< of the last line; empty before the first
    QSet<qint64> m_reports;
    qint64 m_sequence = 0; ///< of the last attempt
    bool m_hasEnded = false;
};

tl::unexpected<Error> broken(const QString &what, int line)
{
    return failure({Error::Code::HistoryBroken, what, {}, line});
}

} // namespace

Result<HistoryProof> verifyHistory(QIODevice &source, const std::atomic_bool *cancelled)
{
    Verifier verifier;
    for (int number = 1; !source.atEnd(); ++number) {
        if (cancelled && *cancelled)
            return failure({Error::Code::Cancelled});
        QByteArray line = source.readLine(LongestLine);
        if (line.isEmpty())
            return failure({Error::Code::FileUnreadable, source.errorString()});
        if (!line.endsWith('\n'))
            return broken(line.size() >= LongestLine - 1 ? Text::tr("it is longer than any line of an exported history")
                                                         : Text::tr("it breaks off"),
                          number);
        line.chop(1);
        if (const QString fault = verifier.take(line); !fault.isEmpty())
            return broken(fault, number);
        if (number == std::numeric_limits<int>::max())
            return broken(Text::tr("there are too many lines"), number);
    }
    if (!verifier.hasEnded())
        return broken(Text::tr("the end is missing, so lines may be missing too"), 0);
    return verifier.proof();
}

Result<HistoryProof> verifyHistory(const QString &path, const std::atomic_bool *cancelled)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure({Error::Code::FileMissing, {}, path});
    if (!info.isFile()) // before opening: a FIFO would never answer
        return failure(
            {Error::Code::NotARegularFile, info.isDir() ? Text::tr("a folder") : Text::tr("a device"), path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({Error::Code::FileUnreadable, file.errorString(), path});
    auto proof = verifyHistory(file, cancelled);
    if (!proof)
        proof.error().path = path;
    return proof;
}

} // namespace Telemetry
