#include "core/payload/errorrules.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::ErrorRules)
};

Error dropped(const QString &reason, const QString &rule)
{
    return {.code = Error::Code::ErrorDropped, .detail = Text::tr("%1 (%2)").arg(reason, rule)};
}

QString kindReason(const ExceptionName &name, ExceptionKind kind)
{
    const QString base = kindClass(kind);
    const QString simple = base.sliced(base.lastIndexOf(u'.') + 1);
    return name.name == simple ? Text::tr("it is a %1").arg(base) : Text::tr("%1 derives from %2").arg(name.name, base);
}

bool isAbsolute(const QString &fileName, QChar separator)
{
    if (separator == u'/')
        return fileName.startsWith(u'/');
    return fileName.startsWith(u'\\') || fileName.startsWith(u'/')
        || (fileName.size() > 2 && fileName[1] == u':' && (fileName[2] == u'\\' || fileName[2] == u'/'));
}

} // namespace

std::optional<Error> droppedByOrigin(PythonTraceback::Origin origin)
{
    const QString rule = Text::tr("only what reaches the top of the program is reported");
    switch (origin) {
    case PythonTraceback::Origin::TopLevel:
        return std::nullopt;
    case PythonTraceback::Origin::Thread:
        return dropped(Text::tr("it ended a thread"), rule);
    case PythonTraceback::Origin::Task:
        return dropped(Text::tr("it ended a task of asyncio"), rule);
    case PythonTraceback::Origin::Ignored:
        return dropped(Text::tr("Python ignored it"), rule);
    case PythonTraceback::Origin::Logged:
        return dropped(Text::tr("it was caught and written to the log"), rule);
    }
    Q_UNREACHABLE();
}

std::optional<Error> droppedByEdition(QStringView profile)
{
    if (!profile.startsWith("pro-"_L1))
        return std::nullopt;
    return dropped(Text::tr("the command line of Rasa Pro catches every exception itself"),
                   Text::tr("so the report's hook sees nothing"));
}

std::optional<Error> droppedAsExit(const ExceptionName &name, const Ancestry &top)
{
    if (!top.has(ExceptionKind::SystemExit))
        return std::nullopt;
    return dropped(kindReason(name, ExceptionKind::SystemExit), Text::tr("rule 1: process exits are no errors"));
}

std::optional<Error> droppedByKind(const ExceptionName &name, const Ancestry &top)
{
    using enum ExceptionKind;
    for (const ExceptionKind kind :
         {KeyboardInterrupt, MemoryError, NotImplementedError, CancelledError, RasaException, OsError}) {
        if (top.has(kind))
            return dropped(kindReason(name, kind), Text::tr("rule 2: such errors are expected"));
    }
    return std::nullopt;
}

std::optional<Error> droppedAsRepeated(bool isSameObject)
{
    if (!isSameObject)
        return std::nullopt;
    return dropped(Text::tr("it is the very exception that was reported last"), Text::tr("rule 3: nothing twice"));
}

Result<QString> reportedFileName(const QString &fileName, QChar separator)
{
    if (const QString executor = u"rasa_sdk"_s + separator + u"executor.py"_s; fileName.contains(executor))
        return failure(dropped(Text::tr("%1 is on its way").arg(executor),
                               Text::tr("rule 4a: errors of custom actions are none of Rasa's")));
    for (const QString &word : {u"site-packages"_s, u"dist-packages"_s}) { // rules 4b and 4c
        if (const qsizetype at = fileName.lastIndexOf(word); at >= 0) {
            const QString rest = fileName.sliced(at + word.size());
            // A rest that begins with a separator of its own stands alone, as a joined path would.
            const QString behind = rest.sliced(std::min<qsizetype>(1, rest.size()));
            return behind.startsWith(separator) ? behind : QString(word + separator + behind);
        }
    }
    if (isAbsolute(fileName, separator))
        return failure(dropped(Text::tr("the path %1 is absolute").arg(fileName),
                               Text::tr("rule 4d: it belongs to no package that the library can find")));
    return fileName; // rule 4e
}

std::optional<Error> droppedAsImport(const ExceptionName &name, const Ancestry &top)
{
    if (!top.has(ExceptionKind::ImportError))
        return std::nullopt;
    return dropped(kindReason(name, ExceptionKind::ImportError), Text::tr("rule 5: failed imports are not reported"));
}

} // namespace Telemetry
