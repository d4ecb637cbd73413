#include "ui/editor.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QProcess>
#include <QUrl>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Editor)
};

} // namespace

Result<void> openInEditor(const QString &path, int line, const QString &command)
{
    if (!QFileInfo::exists(path))
        return failure({.code = Error::Code::FileMissing, .detail = {}, .path = path});
    QStringList words = QProcess::splitCommand(command);
    if (words.isEmpty()) {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            return failure({.code = Error::Code::FileUnreadable,
                            .detail = Text::tr("the desktop has no application for it"),
                            .path = path});
        return {};
    }
    for (QString &word : words)
        word.replace(u"%l"_s, QString::number(std::max(1, line))).replace(u"%f"_s, path);
    const QString program = words.takeFirst();
    if (!QProcess::startDetached(program, words))
        return failure({.code = Error::Code::FileUnreadable,
                        .detail = Text::tr("the editor %1 could not be started").arg(program),
                        .path = path});
    return {};
}

} // namespace Telemetry
