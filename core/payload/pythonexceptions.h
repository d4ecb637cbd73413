#pragma once

#include "core/base/orderedjson.h"
#include "core/export.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Telemetry {

/** The name of an exception, taken apart. A traceback prints `module.Class`; without module for built-in classes. */
struct ExceptionName
{
    Json module = {}; ///< null for a built-in class; `__main__` for one of the program itself
    QString name = {}; ///< "JSONDecodeError", "Outer.Inner"
    bool isCertain = true; ///< where the module ends can be told

    bool operator==(const ExceptionName &) const = default;
};

TELEMETRY_CORE_EXPORT ExceptionName exceptionName(const QString &printed);

/** Kinds of exceptions that Rasa's error reporting treats in a way of their own. @see telemetry.md 12.2 */
enum class ExceptionKind {
    SystemExit,
    KeyboardInterrupt,
    MemoryError,
    NotImplementedError,
    CancelledError,
    RasaException,
    OsError,
    ImportError,
};

/** The class that stands for a kind: "OSError", "rasa.shared.exceptions.RasaException". */
TELEMETRY_CORE_EXPORT QString kindClass(ExceptionKind kind);

/** Where classes are looked up: folders of packages, absolute. */
struct ClassSearch
{
    QStringList roots = {}; ///< the project's folder, site-packages, the standard library
};

/** The kinds that a class is or derives from. */
struct Ancestry
{
    QList<ExceptionKind> kinds = {}; ///< in the order of ExceptionKind
    /** Built in, listed here, or its source was found and followed to the end: there are no further kinds. */
    bool isComplete = false;

    bool has(ExceptionKind kind) const { return kinds.contains(kind); }
    bool operator==(const Ancestry &) const = default;
};

/**
 * What an exception derives from: from lists of the standard library and of Rasa, else by reading `class` lines in the
 * source files below @p search; nothing is run. Files larger than 4 MB are not read.
 */
TELEMETRY_CORE_EXPORT Ancestry exceptionAncestry(const ExceptionName &name, const ClassSearch &search);

} // namespace Telemetry
