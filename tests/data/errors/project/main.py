"""Raises one exception of many kinds: main.py CASE. The hook is chosen by the variable HOOK."""
import asyncio
import os
import sys

here = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [
    here,
    os.path.join(here, ".venv/lib/python3.10/site-packages"),
    os.path.join(here, "vendor/dist-packages"),
]
import hook
import rasa.thing
from custom import errors, policy
from rasa.shared.exceptions import RasaException


class OwnError(Exception):
    pass


def raised(error):
    def work():
        raise error

    return work


def never_raised_cause():
    raise ValueError("outer") from KeyError("never raised")


def group():
    raise ExceptionGroup("several", [ValueError("one"), KeyError("two"), TypeError()])


def nested_group():
    members = [ValueError("one"), ExceptionGroup("inner", [OSError(2, "gone"), ExceptionGroup("core", [TypeError("deep")])])]
    raise ExceptionGroup("outer", members)


def raised_members():
    caught = []
    for work in (policy.load, policy.find):
        try:
            work()
        except Exception as error:
            caught.append(error)
    raise ExceptionGroup("raised", caught)


def group_below():
    try:
        group()
    except Exception:
        raise RuntimeError("above a group")


def group_above():
    try:
        policy.load()
    except ValueError as error:
        raise ExceptionGroup("above", [TypeError("member")]) from error


def unraised_group_cause():
    raise ValueError("outer") from ExceptionGroup("never raised", [KeyError("member")])


def wide_group():
    raise ExceptionGroup("wide", [ValueError(str(number)) for number in range(20)])


def noted():
    error = ValueError("first line")
    error.add_note("a note")
    error.add_note("another\nnote")
    raise error


def three():
    try:
        policy.find()
    except LookupError as error:
        raise OwnError("third") from error


def broken_module():
    import custom.broken


def text_run():
    exec("def inner():\n    raise ValueError('in a text')\ninner()", {"__name__": "elsewhere"})


def proposal():
    price_table = 1
    return price_tabel


def attribute_proposal():
    return "".uper()


def remote_traceback():
    class Remote(Exception):
        def __str__(self):
            return '\n"""\nTraceback (most recent call last):\n  File "worker.py", line 1, in work\nValueError: there\n"""'

    error = ValueError("here")
    error.__cause__ = Remote()
    raise error


def through(module):
    def work():
        __import__(module)
        return sys.modules[module].run(policy.bottom)

    return work


def of(module, name):
    def work():
        __import__(module)
        return getattr(sys.modules[module], name)()

    return work


def deep():
    sys.setrecursionlimit(120)
    policy.fall(0)


def threaded():
    import threading

    thread = threading.Thread(target=policy.bottom)
    thread.start()
    thread.join()


CASES = {
    "a chain with a cause": policy.load,
    "a chain with a context": policy.find,
    "a hidden context": policy.hide,
    "three in a chain": three,
    "a cause that never was raised": never_raised_cause,
    "no message": raised(ValueError()),
    "an empty message": raised(ValueError("")),
    "a message over lines": raised(ValueError("one\n\n  two: x\nthree")),
    "a message like a traceback": remote_traceback,
    "a message with other characters": raised(ValueError("ä € 😀 \x07 \u2028 end")),
    "a key": raised(KeyError("preis ä")),
    "a class of the program": raised(OwnError("own")),
    "a class of a module": raised(errors.TableError("table")),
    "a class inside a class": raised(errors.Outer.Inner("inner")),
    "a class inside a function": errors.local,
    "a long message and line": policy.long_line,
    "a call over lines": policy.call_over_lines,
    "a recursion": deep,
    "a proposal of a name": proposal,
    "a proposal of an attribute": attribute_proposal,
    "a syntax error": broken_module,
    "a text that is run": text_run,
    "a page break in the source": of("custom.feed", "feed"),
    "a source with CRLF": of("custom.windows", "go"),
    "a source with a byte order mark": of("custom.marked", "go"),
    "a top-level module": through("lone"),
    "an installed package": through("installed"),
    "a module of an installed package": through("installed.part"),
    "an installed top-level module": through("single"),
    "an installed package without init": through("looselib.part"),
    "a package of a distribution": through("packed.inner"),
    "a package of the project without init": through("loose.tool"),
    "the executor of actions": through("rasa_sdk.executor"),
    "only code of the program": lambda: policy.load(),
    "an exit": raised(SystemExit("stop")),
    "an interrupt": raised(KeyboardInterrupt()),
    "no memory": raised(MemoryError()),
    "not implemented": raised(NotImplementedError("later")),
    "a cancelled task": raised(asyncio.CancelledError()),
    "a class of a cancelled task": raised(errors.Stopped()),
    "an error of Rasa": raised(RasaException("expected")),
    "a class of an error of Rasa": raised(errors.Expected("expected")),
    "a class of a class of Rasa": raised(errors.AlsoExpected("expected")),
    "an error of the system": raised(FileNotFoundError(2, "No such file", "/nowhere")),
    "a class of an error of the system": raised(errors.TableMissing("gone")),
    "a failed import": lambda: __import__("not_there_at_all"),
    "a class of a failed import": raised(errors.NotThere("gone")),
    "a thread": threaded,
}
if sys.version_info >= (3, 11):
    CASES.update(
        {
            "a group": group,
            "groups in groups": nested_group,
            "a group of raised ones": raised_members,
            "a group before": group_below,
            "a group with a cause": group_above,
            "a group as a cause that never was raised": unraised_group_cause,
            "a wide group": wide_group,
            "notes": noted,
        }
    )

if __name__ == "__main__":
    if len(sys.argv) < 2:
        print("\n".join(CASES))
        sys.exit()
    hook.start()
    case = CASES[sys.argv[1]]
    if sys.argv[1] == "only code of the program":
        case()
    rasa.thing.go(case)
