#include "app/console.h"

#include <algorithm>

#include <cerrno>
#include <cmath>
#include <unistd.h>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

bool isHarmful(QChar character)
{
    const char16_t unit = character.unicode();
    const bool isControl = unit < 0x20 || (unit >= 0x7f && unit < 0xa0);
    const bool isDirection = (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069) || unit == 0x200e
        || unit == 0x200f || unit == 0x061c;
    return isControl || isDirection || unit == 0x2028 || unit == 0x2029;
}

/** Whether a surrogate stands alone, as one does for a byte in a file name that is no UTF-8. */
bool isHalf(const QString &text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    return unit.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

} // namespace

Json printable(const Json &value)
{
    switch (value.kind()) {
    case Json::Kind::NotJson:
        return Json(QString::fromUtf8(value.display()));
    case Json::Kind::Float:
        return std::isfinite(value.toDouble()) ? value : Json(QString::fromUtf8(value.display()));
    case Json::Kind::Array: {
        Json::Array items;
        for (const Json &item : value.array())
            items.push_back(printable(item));
        return Json(std::move(items));
    }
    case Json::Kind::Object: {
        Json::Object members;
        for (const auto &[name, item] : value.object())
            members.emplace_back(name, printable(item));
        return Json(std::move(members));
    }
    default:
        return value;
    }
}

QString terminalSafe(const QString &text, bool keepsLines)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        const bool isLayout = character == u'\n' || character == u'\t';
        if ((isHarmful(character) && !(keepsLines && isLayout)) || isHalf(text, at))
            safe += u"\\u%1"_s.arg(character.unicode(), 4, 16, QLatin1Char('0'));
        else
            safe += character;
    }
    return safe;
}

void Console::write(int descriptor, QByteArrayView data)
{
    while (!data.isEmpty()) {
        const auto written = ::write(descriptor, data.data(), size_t(data.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            m_isIntact = m_isIntact && descriptor != STDOUT_FILENO;
            return;
        }
        data = data.sliced(written);
    }
}

void Console::line(const QString &text)
{
    write(STDOUT_FILENO, QByteArray(terminalSafe(text).toUtf8() + '\n'));
}

void Console::bytes(const QByteArray &data)
{
    write(STDOUT_FILENO, data);
}

void Console::json(const Json &document)
{
    write(STDOUT_FILENO, QByteArray(printable(document).indented().value() + '\n'));
}

void Console::table(const QList<QStringList> &rows, const QString &indentation)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column + 1 < row.size(); ++column) {
            if (widths.size() <= column)
                widths.append(0);
            widths[column] = std::max(widths[column], terminalSafe(row[column]).size());
        }
    }
    for (const QStringList &row : rows) {
        QString text = indentation;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString cell = terminalSafe(row[column]);
            text += column + 1 < row.size() ? cell.leftJustified(widths[column]) + u"  "_s : cell;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        line(text);
    }
}

void Console::message(const QString &text)
{
    write(STDERR_FILENO, QByteArray(terminalSafe(text).toUtf8() + '\n'));
}

Exit Console::failure(const Error &error)
{
    message(errorMessage(error));
    switch (error.code) {
    case Error::Code::Usage:
    case Error::Code::UnknownEvent:
    case Error::Code::UnknownProfile:
    case Error::Code::UnknownProperty:
        return Exit::Usage;
    default:
        return Exit::Failed;
    }
}

} // namespace Telemetry
