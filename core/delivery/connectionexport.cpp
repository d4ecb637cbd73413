#include "core/delivery/connectionexport.h"

#include <QIODevice>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr int Page = 500;

Result<void> write(QIODevice &target, const QByteArray &bytes)
{
    if (target.write(bytes) != bytes.size())
        return failure({Error::Code::FileUnwritable, target.errorString()});
    return {};
}

} // namespace

Json connectionJson(const ConnectionRecord &record)
{
    return Json(Json::Object{{u"opened"_s, Json(record.opened.toUTC().toString(Qt::ISODateWithMs))},
                             {u"host"_s, Json(record.host)},
                             {u"port"_s, Json(record.port)},
                             {u"purpose"_s, Json(record.purpose)},
                             {u"proxy"_s, Json(record.proxy)},
                             {u"certain"_s, Json(record.isCertain)},
                             {u"report"_s, record.report == 0 ? Json() : Json(record.report)}});
}

Result<qint64> exportConnections(HistoryReader &reader, const ConnectionFilter &filter, QIODevice &target,
                                 const std::atomic_bool *cancelled)
{
    qint64 count = 0;
    std::optional<qint64> before;
    for (;;) {
        if (cancelled && *cancelled)
            return failure({Error::Code::Cancelled});
        const auto numbers = reader.connectionSequences(filter, Page, before);
        if (!numbers)
            return tl::unexpected(numbers.error());
        if (numbers->isEmpty())
            break;
        const auto records = reader.connections(*numbers);
        if (!records)
            return tl::unexpected(records.error());
        for (const ConnectionRecord &record : *records) {
            const auto line = connectionJson(record).wire();
            if (!line)
                return tl::unexpected(line.error());
            if (auto written = write(target, (count == 0 ? "[\n" : ",\n") + *line); !written)
                return tl::unexpected(written.error());
            ++count;
        }
        before = numbers->constLast();
    }
    if (auto written = write(target, count == 0 ? "[]\n" : "\n]\n"); !written)
        return tl::unexpected(written.error());
    return count;
}

} // namespace Telemetry
