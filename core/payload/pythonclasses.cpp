#include "core/payload/pythonclasses.h"

#include "core/base/yamltree.h"

#include <QRegularExpression>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestSource = 4 * 1024 * 1024;

/** The text of a module's file below the first root that has it, and whether the module is a package. */
struct Source
{
    QString text = {};
    bool isPackage = false;
    bool isFound = false;
};

Source sourceOf(const QString &module, const QStringList &roots)
{
    QString place = module;
    place.replace(u'.', u'/');
    for (const QString &root : roots) {
        for (const bool isPackage : {false, true}) {
            const QString file = root + u'/' + place + (isPackage ? u"/__init__.py"_s : u".py"_s);
            if (const auto bytes = readRegularFile(file, LargestSource))
                return {.text = QString::fromUtf8(*bytes), .isPackage = isPackage, .isFound = true};
        }
    }
    return {};
}

/** The module that the dots of `from ..a import b` mean. */
QString absoluteModule(const QString &written, const QString &module, bool isPackage)
{
    qsizetype dots = 0;
    while (dots < written.size() && written[dots] == u'.')
        ++dots;
    if (dots == 0)
        return written;
    QStringList parts = module.split(u'.');
    for (qsizetype up = isPackage ? 1 : 0; up < dots && !parts.isEmpty(); ++up)
        parts.removeLast();
    if (dots < written.size())
        parts.append(written.sliced(dots));
    return parts.join(u'.');
}

/** The items of a list between commas, without comments and line ends. */
QStringList items(const QString &list)
{
    static const QRegularExpression Noise(u"#[^\\n]*|\\\\\\r?\\n|\\s+"_s);
    QStringList found;
    for (const QString &item : QString(list).replace(Noise, u" "_s).split(u',')) {
        if (const QString simple = item.simplified(); !simple.isEmpty())
            found += simple;
    }
    return found;
}

/** `a as b`: the name and what it is called here. */
std::pair<QString, QString> renamed(const QString &item)
{
    const QStringList words = item.split(u' ');
    return {words.first(), words.size() == 3 && words[1] == "as"_L1 ? words[2] : QString()};
}

} // namespace

const PythonClasses::Module &PythonClasses::module(const QString &name)
{
    if (const auto known = m_modules.constFind(name); known != m_modules.cend())
        return *known;
    static const QRegularExpression Class(u"^[ \\t]*class[ \\t]+(\\w+)[ \\t]*(?:\\(([^)]*)\\))?[ \\t]*:"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression From(
        u"^[ \\t]*from[ \\t]+([.\\w]+)[ \\t]+import[ \\t]+(?:\\(([^)]*)\\)|([^\\n(]*))"_s,
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression Import(u"^[ \\t]*import[ \\t]+([^\\n]+)"_s, QRegularExpression::MultilineOption);
    const Source source = sourceOf(name, m_roots);
    Module module;
    module.isFound = source.isFound;
    for (auto match = Class.globalMatch(source.text); match.hasNext();) {
        const auto found = match.next();
        QStringList bases = items(found.captured(2));
        bases.removeIf([](const QString &base) { return base.contains(u'='); }); // metaclass=...
        module.classes.insert(found.captured(1), bases);
    }
    for (auto match = From.globalMatch(source.text); match.hasNext();) {
        const auto found = match.next();
        const QString from = absoluteModule(found.captured(1), name, source.isPackage);
        for (const QString &item : items(found.captured(2) + found.captured(3))) {
            const auto [imported, here] = renamed(item);
            module.imports.insert(here.isEmpty() ? imported : here, {from, imported});
        }
    }
    for (auto match = Import.globalMatch(source.text); match.hasNext();) {
        const auto found = match.next();
        for (const QString &item : items(found.captured(1))) {
            const auto [imported, here] = renamed(item);
            module.imports.insert(here.isEmpty() ? imported : here, {imported, QString()});
        }
    }
    return *m_modules.insert(name, module);
}

ClassReference PythonClasses::resolved(const QString &moduleName, const Module &module, const QString &written) const
{
    if (module.classes.contains(written))
        return {moduleName, written};
    if (const auto import = module.imports.constFind(written); import != module.imports.cend())
        return *import;
    // The longest imported module in front: `a.b.Class` after `import a.b`, or after `from a import b`.
    for (qsizetype dot = written.lastIndexOf(u'.'); dot > 0; dot = written.lastIndexOf(u'.', dot - 1)) {
        const auto import = module.imports.constFind(written.first(dot));
        if (import == module.imports.cend())
            continue;
        const QString inside = written.sliced(dot + 1);
        const QString base = import->name.isEmpty() ? import->module : QString(import->module + u'.' + import->name);
        const qsizetype last = inside.lastIndexOf(u'.');
        return last < 0 ? ClassReference{base, inside}
                        : ClassReference{base + u'.' + inside.first(last), inside.sliced(last + 1)};
    }
    const qsizetype last = written.lastIndexOf(u'.');
    return last < 0 ? ClassReference{{}, written} : ClassReference{written.first(last), written.sliced(last + 1)};
}

std::optional<QList<ClassReference>> PythonClasses::bases(const QString &moduleName, const QString &name)
{
    const Module &found = module(moduleName);
    if (!found.isFound)
        return std::nullopt;
    const QString simple = name.sliced(name.lastIndexOf(u'.') + 1);
    if (const auto known = found.classes.constFind(simple); known != found.classes.cend()) {
        QList<ClassReference> bases;
        for (const QString &base : *known)
            bases += resolved(moduleName, found, base);
        return bases;
    }
    if (const auto import = found.imports.constFind(simple); import != found.imports.cend() && !import->name.isEmpty())
        return QList<ClassReference>{*import};
    return std::nullopt;
}

} // namespace Telemetry
