#pragma once

#include "core/export.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Telemetry {

/** A class as a module names it. */
struct ClassReference
{
    QString module = {}; ///< empty: built in
    QString name = {};

    bool operator==(const ClassReference &) const = default;
};

/** Finds the bases of classes in Python's source files by their `class` and `import` lines alone. */
class TELEMETRY_CORE_EXPORT PythonClasses
{
public:
    /** @param roots  folders of packages, absolute; the first that has the module counts */
    explicit PythonClasses(QStringList roots) : m_roots(std::move(roots)) { }

    /** The bases of a class; nothing when neither the class nor an import of it is found. */
    std::optional<QList<ClassReference>> bases(const QString &module, const QString &name);

private:
    struct Module
    {
        QHash<QString, QStringList> classes; // name to bases, as written
        QHash<QString, ClassReference> imports; // name in this module to what it is; an empty class name: a module
        bool isFound = false;
    };

    const Module &module(const QString &name);
    ClassReference resolved(const QString &moduleName, const Module &module, const QString &written) const;

    QStringList m_roots;
    QHash<QString, Module> m_modules; // by name
};

} // namespace Telemetry
