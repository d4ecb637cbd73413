#include "core/machine/pythonenvironment.h"

#include "core/machine/smallfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QVersionNumber>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** "3.10" from the folder above site-packages; empty for lib/python3 and Lib. */
QString minorVersion(const QString &packageFolder)
{
    static const QRegularExpression Minor(u"/python(\\d+\\.\\d+)/[^/]+$"_s);
    return Minor.match(packageFolder).captured(1);
}

/** "3.11.0.candidate.1" of virtualenv as the interpreter says it: "3.11.0rc1". */
QString interpreterSpelling(const QString &written)
{
    static const QRegularExpression Long(u"^(\\d+\\.\\d+\\.\\d+)\\.(alpha|beta|candidate|final)\\.(\\d+)$"_s);
    const auto match = Long.match(written);
    if (!match.hasMatch())
        return written;
    const QString level = match.captured(2);
    if (level == u"final")
        return match.captured(1);
    const QString letter = level == u"alpha" ? u"a"_s : level == u"beta" ? u"b"_s : u"rc"_s;
    return match.captured(1) + letter + match.captured(3);
}

bool isFullVersion(const QString &text)
{
    static const QRegularExpression Full(u"^\\d+\\.\\d+\\.\\d+(?:(?:a|b|rc)\\d+)?\\+?$"_s);
    return Full.match(text).hasMatch();
}

QString versionInVirtualEnvironment(const QString &environmentFolder)
{
    static const QRegularExpression Setting(u"^\\s*version(?:_info)?\\s*=\\s*(\\S+)\\s*$"_s,
                                            QRegularExpression::MultilineOption
                                                | QRegularExpression::CaseInsensitiveOption);
    const QByteArray bytes = smallFile(environmentFolder + u"/pyvenv.cfg"_s).value_or(QByteArray());
    return interpreterSpelling(Setting.match(QString::fromUtf8(bytes)).captured(1));
}

QString versionInConda(const QString &environmentFolder)
{
    static const QRegularExpression Record(u"^python-(\\d[^-]*)-[^-]+\\.json$"_s);
    const QStringList names = QDir(environmentFolder + u"/conda-meta"_s).entryList({u"python-*.json"_s}, QDir::Files);
    for (const QString &name : names) {
        const auto match = Record.match(name);
        if (match.hasMatch())
            return match.captured(1);
    }
    return {};
}

/** The interpreter that the first lines of a script name; empty when they name none with its path. */
QString interpreterOf(const QString &program)
{
    QFile file(program);
    if (!QFileInfo(program).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QString head = QString::fromLocal8Bit(file.read(2048));
    // A path that is too long for the kernel stands in a shell line that Python reads as a text.
    static const QRegularExpression Plain(u"^#!\\s*(/[^\\n]*?python[^/\\s]*)"_s);
    static const QRegularExpression Long(u"^#!/bin/sh\\n'''exec' \"?(/[^\\n\"]*?python[^/\\s\"]*)"_s);
    for (const QRegularExpression *form : {&Long, &Plain}) {
        const auto match = form->match(head);
        if (match.hasMatch())
            return match.captured(1);
    }
    return {};
}

QString parentOfFolder(const QString &file)
{
    return QFileInfo(QFileInfo(file).absolutePath()).absolutePath();
}

} // namespace

QStringList packageFolders(const QString &environmentFolder)
{
    QStringList folders;
    const QDir library(environmentFolder + u"/lib"_s);
    QStringList names = library.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Unsorted);
    // Not as a pattern: that is compiled anew for each folder, and `status` looks into many.
    names.removeIf([](const QString &name) { return !name.startsWith("python3"_L1); });
    std::sort(names.begin(), names.end(), [](const QString &left, const QString &right) {
        return QVersionNumber::fromString(left.sliced(6)) > QVersionNumber::fromString(right.sliced(6));
    });
    for (const QString &name : std::as_const(names)) {
        folders.append(library.filePath(name + u"/site-packages"_s));
        folders.append(library.filePath(name + u"/dist-packages"_s));
    }
    folders.append(environmentFolder + u"/Lib/site-packages"_s);
    folders.removeIf([](const QString &folder) { return !QFileInfo(folder).isDir(); });
    return folders;
}

QString environmentOf(const QString &packageFolder)
{
    const QString above = parentOfFolder(packageFolder);
    // .../Lib/site-packages stands one level higher than .../lib/pythonX.Y/site-packages.
    return QFileInfo(QFileInfo(packageFolder).absolutePath()).fileName() == u"Lib" ? above
                                                                                   : QFileInfo(above).absolutePath();
}

PythonVersion pythonVersionOf(const QString &packageFolder)
{
    const QString environmentFolder = environmentOf(packageFolder);
    const QString minor = minorVersion(packageFolder);
    for (const QString &version : {versionInVirtualEnvironment(environmentFolder), versionInConda(environmentFolder),
                                   QFileInfo(environmentFolder).fileName()}) {
        if (isFullVersion(version) && (minor.isEmpty() || version.startsWith(minor + u'.')))
            return {.text = version, .isExact = true};
    }
    return {.text = minor};
}

QStringList environmentsOfProgram(const QString &program)
{
    QStringList environments;
    const QString real = QFileInfo(program).canonicalFilePath();
    if (real.isEmpty())
        return environments;
    const QString interpreter = interpreterOf(real);
    if (!interpreter.isEmpty())
        environments.append(parentOfFolder(interpreter));
    environments.append(parentOfFolder(real));
    environments.removeDuplicates();
    return environments;
}

} // namespace Telemetry
