#include "core/payload/pythonexceptions.h"

#include "core/payload/pythonclasses.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

using Kinds = QList<ExceptionKind>;

/** Built-in exceptions of Python 3.7 to 3.13; those that belong to no kind have an empty list. */
const QHash<QString, Kinds> &builtInKinds()
{
    using enum ExceptionKind;
    static const QHash<QString, Kinds> Table = [] {
        QHash<QString, Kinds> table;
        const auto add = [&table](const QString &names, const Kinds &kinds) {
            for (const QString &name : names.split(u' '))
                table.insert(name, kinds);
        };
        add(u"OSError EnvironmentError IOError WindowsError BlockingIOError ChildProcessError ConnectionError "
            "BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError FileExistsError "
            "FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError "
            "ProcessLookupError TimeoutError"_s,
            {OsError});
        add(u"ImportError ModuleNotFoundError"_s, {ImportError});
        add(u"SystemExit"_s, {SystemExit});
        add(u"KeyboardInterrupt"_s, {KeyboardInterrupt});
        add(u"MemoryError"_s, {MemoryError});
        add(u"NotImplementedError"_s, {NotImplementedError});
        add(u"BaseException Exception BaseExceptionGroup ExceptionGroup GeneratorExit StopIteration "
            "StopAsyncIteration ArithmeticError FloatingPointError OverflowError ZeroDivisionError AssertionError "
            "AttributeError BufferError EOFError LookupError IndexError KeyError NameError UnboundLocalError "
            "ReferenceError RuntimeError PythonFinalizationError RecursionError SyntaxError IndentationError TabError "
            "SystemError TypeError ValueError UnicodeError UnicodeDecodeError UnicodeEncodeError "
            "UnicodeTranslateError Warning BytesWarning DeprecationWarning EncodingWarning FutureWarning "
            "ImportWarning PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning "
            "UserWarning object"_s,
            {});
        return table;
    }();
    return Table;
}

/** Classes of the standard library, of Rasa and of what it stands on, for texts from other computers. */
const QHash<QString, Kinds> &knownKinds()
{
    using enum ExceptionKind;
    static const QHash<QString, Kinds> Table = [] {
        QHash<QString, Kinds> table;
        const auto add = [&table](const QString &names, const Kinds &kinds) {
            for (const QString &name : names.split(u' '))
                table.insert(name, kinds);
        };
        add(u"asyncio.exceptions.CancelledError asyncio.CancelledError"_s, {CancelledError});
        add(u"concurrent.futures._base.CancelledError"_s, {CancelledError}); // the same class up to Python 3.7
        add(u"socket.gaierror socket.herror socket.timeout shutil.Error shutil.SameFileError "
            "shutil.SpecialFileError shutil.ExecError shutil.ReadError ssl.SSLError ssl.SSLCertVerificationError "
            "ssl.SSLEOFError ssl.SSLZeroReturnError ssl.SSLWantReadError ssl.SSLWantWriteError ssl.SSLSyscallError "
            "urllib.error.URLError urllib.error.HTTPError urllib.error.ContentTooShortError "
            "http.client.RemoteDisconnected requests.exceptions.RequestException "
            "requests.exceptions.HTTPError requests.exceptions.ConnectionError requests.exceptions.ProxyError "
            "requests.exceptions.SSLError requests.exceptions.Timeout requests.exceptions.ConnectTimeout "
            "requests.exceptions.ReadTimeout requests.exceptions.TooManyRedirects "
            "requests.exceptions.MissingSchema requests.exceptions.InvalidURL requests.exceptions.JSONDecodeError "
            "aiohttp.client_exceptions.ClientOSError aiohttp.client_exceptions.ClientConnectorError "
            "aiohttp.client_exceptions.ClientConnectorSSLError "
            "aiohttp.client_exceptions.ClientConnectorCertificateError "
            "aiohttp.client_exceptions.ServerTimeoutError"_s,
            {OsError});
        add(u"zipimport.ZipImportError"_s, {ImportError});
        add(u"json.decoder.JSONDecodeError subprocess.CalledProcessError subprocess.TimeoutExpired "
            "asyncio.exceptions.InvalidStateError asyncio.exceptions.IncompleteReadError "
            "asyncio.exceptions.LimitOverrunError concurrent.futures._base.TimeoutError queue.Empty queue.Full "
            "struct.error zlib.error pickle.PicklingError _pickle.PicklingError pickle.UnpicklingError "
            "_pickle.UnpicklingError configparser.Error sqlite3.OperationalError sqlite3.DatabaseError "
            "decimal.InvalidOperation binascii.Error"_s,
            {});
        add(u"rasa.shared.core.domain.InvalidDomain rasa.core.policies.rule_policy.InvalidRule "
            "rasa.core.actions.action.ActionExecutionRejection rasa.core.exceptions.AgentNotReady "
            "rasa.core.exceptions.UnsupportedDialogueModelError rasa.nlu.model.InvalidModelError "
            "rasa.engine.recipes.default_recipe.DefaultV1RecipeRegisterException"_s,
            {RasaException});
        return table;
    }();
    return Table;
}

/** All classes of these modules derive from Rasa's own base exception. */
bool isModuleOfRasaExceptions(const QString &module)
{
    return module == "rasa.shared.exceptions"_L1 || module == "rasa.exceptions"_L1;
}

/** Whether a name begins with a capital letter, underscores in front aside. */
bool isCapital(const QString &name)
{
    const auto first = std::find_if(name.begin(), name.end(), [](QChar character) { return character != u'_'; });
    return first != name.end() && first->isUpper();
}

/** Follows the bases of a class through source files. */
class Follower
{
public:
    explicit Follower(const ClassSearch &search) : m_classes(search.roots) { }

    void follow(const QString &module, const QString &name)
    {
        const QString full = module.isEmpty() ? name : QString(module + u'.' + name);
        if (m_seen.contains(full))
            return;
        m_seen.insert(full);
        if (m_seen.size() > MostClasses) {
            m_isComplete = false;
            return;
        }
        if (module.isEmpty() || module == "builtins"_L1) {
            if (const auto known = builtInKinds().constFind(name); known != builtInKinds().cend())
                m_kinds += *known;
            else
                m_isComplete = false;
            return;
        }
        if (const auto known = knownKinds().constFind(full); known != knownKinds().cend()) {
            m_kinds += *known;
            return;
        }
        // Such a class may be an error of the system as well.
        if (isModuleOfRasaExceptions(module))
            m_kinds += ExceptionKind::RasaException;
        const auto bases = m_classes.bases(module, name);
        if (!bases) {
            m_isComplete = m_isComplete && isModuleOfRasaExceptions(module);
            return;
        }
        for (const ClassReference &base : *bases)
            follow(base.module, base.name);
    }

    Ancestry result() const
    {
        Ancestry ancestry{.kinds = {}, .isComplete = m_isComplete};
        for (int kind = 0; kind <= int(ExceptionKind::ImportError); ++kind) {
            if (m_kinds.contains(ExceptionKind(kind)))
                ancestry.kinds += ExceptionKind(kind);
        }
        return ancestry;
    }

private:
    static constexpr qsizetype MostClasses = 200;

    PythonClasses m_classes;
    QSet<QString> m_seen;
    Kinds m_kinds;
    bool m_isComplete = true;
};

} // namespace

ExceptionName exceptionName(const QString &printed)
{
    const QStringList parts = printed.split(u'.');
    if (parts.size() == 1)
        return {.module = builtInKinds().contains(printed) ? Json() : Json(u"__main__"_s), .name = printed};
    // A class inside a function is named after it; else names of classes begin with a capital letter.
    qsizetype first = parts.size() - 1;
    bool isCertain = true;
    if (const qsizetype local = parts.indexOf(u"<locals>"_s); local > 0) {
        first = local - 1;
        isCertain = false; // the function may itself stand in a class
    }
    for (qsizetype index = 0; index < first; ++index) {
        if (isCapital(parts[index])) {
            first = index;
            isCertain = false;
        }
    }
    const QString name = parts.sliced(first).join(u'.');
    if (first == 0)
        return {.module = Json(u"__main__"_s), .name = name, .isCertain = isCertain};
    return {.module = Json(parts.first(first).join(u'.')), .name = name, .isCertain = isCertain};
}

QString kindClass(ExceptionKind kind)
{
    switch (kind) {
    case ExceptionKind::SystemExit:
        return u"SystemExit"_s;
    case ExceptionKind::KeyboardInterrupt:
        return u"KeyboardInterrupt"_s;
    case ExceptionKind::MemoryError:
        return u"MemoryError"_s;
    case ExceptionKind::NotImplementedError:
        return u"NotImplementedError"_s;
    case ExceptionKind::CancelledError:
        return u"asyncio.CancelledError"_s;
    case ExceptionKind::RasaException:
        return u"rasa.shared.exceptions.RasaException"_s;
    case ExceptionKind::OsError:
        return u"OSError"_s;
    case ExceptionKind::ImportError:
        return u"ImportError"_s;
    }
    Q_UNREACHABLE();
}

Ancestry exceptionAncestry(const ExceptionName &name, const ClassSearch &search)
{
    Follower follower(search);
    follower.follow(name.module.toString(), name.name);
    return follower.result();
}

} // namespace Telemetry
