#include "core/base/rawpath.h"

#include "core/base/yamltext.h"

#include <algorithm>
#include <string_view>

namespace Telemetry {

namespace {

constexpr char16_t FirstByte = 0xDC00; // stands for 0x00; only 0x80 and above occur

/** Whether the unit at @p at stands for a byte, not for the second half of a character. */
bool isByte(QStringView text, qsizetype at)
{
    const char16_t unit = text[at].unicode();
    const bool isInRange = unit >= FirstByte + 0x80 && unit <= FirstByte + 0xFF;
    return isInRange && (at == 0 || !text[at - 1].isHighSurrogate());
}

/** A number for the unit at @p at that orders as the code points do: units of pairs come after all others. */
char32_t rank(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    return unit.isSurrogate() && !isByte(text, at) ? 0x10000 + unit.unicode() : unit.unicode();
}

} // namespace

QString pathFromBytes(const QByteArray &bytes)
{
    QString path;
    std::string_view rest(bytes.constData(), size_t(bytes.size()));
    while (!rest.empty()) {
        const size_t valid = validUtf8Length(rest);
        path += QString::fromUtf8(rest.data(), qsizetype(valid));
        if (valid == rest.size())
            break;
        path += QChar(char16_t(FirstByte + static_cast<unsigned char>(rest[valid])));
        rest.remove_prefix(valid + 1);
    }
    return path;
}

QByteArray pathBytes(const QString &path)
{
    QByteArray bytes;
    qsizetype start = 0;
    for (qsizetype at = 0; at < path.size(); ++at) {
        if (!isByte(path, at))
            continue;
        bytes += QStringView(path).sliced(start, at - start).toUtf8();
        bytes += char(path[at].unicode() - FirstByte);
        start = at + 1;
    }
    return start == 0 ? path.toUtf8() : bytes + QStringView(path).sliced(start).toUtf8();
}

bool isPathBefore(const QString &left, const QString &right)
{
    const qsizetype shared = std::min(left.size(), right.size());
    for (qsizetype at = 0; at < shared; ++at) {
        if (left[at] != right[at])
            return rank(left, at) < rank(right, at);
    }
    return left.size() < right.size();
}

} // namespace Telemetry
