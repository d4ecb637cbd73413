#include "core/payload/framelocation.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::FrameLocation)
};

QString baseName(const QString &file, QChar separator)
{
    return file.sliced(file.lastIndexOf(separator) + 1);
}

/** `a/b/__init__.py` is the module `a.b`; `a/b.py` too. */
QString moduleName(const QString &relative, QChar separator)
{
    QString name = relative;
    for (const QString &suffix : {u".pyc"_s, u".py"_s}) {
        if (name.endsWith(suffix)) {
            name.chop(suffix.size());
            break;
        }
    }
    if (const QString package = separator + u"__init__"_s; name.endsWith(package))
        name.chop(package.size());
    return name.replace(separator, u'.');
}

/** The library's answer for a module that is found below @p root. */
FrameLocation below(const QString &root, const QString &relative, QChar separator)
{
    FrameLocation location{.module = Json(moduleName(relative, separator)), .root = root};
    const QString module = location.module.toString();
    if (!module.contains(u'.')) { // a top-level module
        location.fileName = baseName(relative, separator);
        return location;
    }
    location.fileName = relative;
    const QString top = root + separator + relative.first(relative.indexOf(separator));
    if (!QFileInfo(top).isDir()) {
        location.isCertain = false;
        location.note = Text::tr("Assumed: %1 is not on this computer, so it is taken to be a package with an "
                                 "__init__.py.")
                            .arg(top);
    } else if (!QFileInfo::exists(top + u"/__init__.py"_s)) {
        // Such a package has no file of its own, so the library cannot shorten the path.
        location.fileName = root + separator + relative;
        location.note = Text::tr("%1 has no __init__.py, so the path is not shortened.").arg(top);
    }
    if (location.fileName.endsWith(".pyc"_L1))
        location.fileName.chop(1);
    return location;
}

} // namespace

QChar FrameLocator::separator(const QString &file)
{
    const bool isWindows = file.size() > 2 && file[0].isLetter() && file[1] == u':' && file[2] == u'\\';
    return isWindows ? u'\\' : u'/';
}

FrameLocation FrameLocator::locate(const QString &file) const
{
    const QChar slash = separator(file);
    if (!m_mainFile.isEmpty() && file == m_mainFile)
        return {.module = Json(u"__main__"_s),
                .fileName = baseName(file, slash),
                .note = Text::tr("The program itself: of its path only the last part is sent.")};
    if (file.startsWith(u'<')) {
        if (file.startsWith("<frozen "_L1) && file.endsWith(u'>'))
            return {.module = Json(file.sliced(8).chopped(1)),
                    .fileName = file,
                    .note = Text::tr("A module that is part of the interpreter.")};
        return {.module = Json(u"__main__"_s),
                .fileName = file,
                .isCertain = false,
                .note = Text::tr("Assumed: the traceback does not tell which module ran this text.")};
    }

    for (const QString &word : {u"site-packages"_s, u"dist-packages"_s}) {
        const QString folder = slash + word + slash;
        if (const qsizetype at = file.lastIndexOf(folder); at >= 0) {
            FrameLocation location = below(file.first(at + folder.size() - 1), file.sliced(at + folder.size()), slash);
            if (location.note.isEmpty())
                location.note = Text::tr("An installed package; the path begins at its name.");
            return location;
        }
    }
    static const QRegularExpression Library(
        u"^(.*/lib(?:32|64)?/(?:python|pypy)3(?:\\.\\d+)?t?(?:/lib-dynload)?)/(.+)$|^(.*\\\\Lib)\\\\(.+)$"_s);
    if (const auto match = Library.match(file); match.hasMatch()) {
        FrameLocation location = match.hasCaptured(3) ? below(match.captured(3), match.captured(4), slash)
                                                      : below(match.captured(1), match.captured(2), slash);
        if (!location.isCertain) { // it has no packages of another kind
            location.isCertain = true;
            location.note.clear();
        }
        if (location.note.isEmpty())
            location.note = Text::tr("Python's standard library; the path begins at the module.");
        return location;
    }
    if (const QString start = m_projectFolder + slash; !m_projectFolder.isEmpty() && file.startsWith(start)) {
        FrameLocation location = below(m_projectFolder, file.sliced(start.size()), slash);
        if (location.note.isEmpty())
            location.note = Text::tr("A module of the project; the path begins in its folder.");
        return location;
    }
    const bool isAbsolute = file.startsWith(u'/') || slash == u'\\';
    if (!isAbsolute) {
        FrameLocation location = below(m_projectFolder, file, slash);
        location.isCertain = false;
        if (location.fileName.startsWith(m_projectFolder + slash) && !m_projectFolder.isEmpty())
            location.fileName = file;
        return location;
    }

    // Somewhere else: packages reach up as far as there are __init__.py.
    QString root = file.first(file.lastIndexOf(slash));
    const bool isHere = QFileInfo::exists(file);
    while (isHere && QFileInfo::exists(root + u"/__init__.py"_s) && root.lastIndexOf(slash) > 0)
        root.truncate(root.lastIndexOf(slash));
    FrameLocation location = below(root, file.sliced(root.size() + 1), slash);
    location.isCertain = false;
    location.note = isHere ? Text::tr("Assumed: the file is outside the project's folder, so its module is guessed "
                                      "from the __init__.py beside it.")
                           : Text::tr("Assumed: the file is not on this computer, so it is taken to be a module of its "
                                      "own. If it belongs to a package without __init__.py, the report is dropped.");
    return location;
}

} // namespace Telemetry
