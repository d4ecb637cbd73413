"""A program that prints as Rasa does and behaves as it is told: the captured program of the tests.

    fakerasa.py STEP...

The steps are done in order. Text goes through Python's own streams, so that it is buffered as Rasa's is. In a TEXT,
escapes such as \\n and \\x1b are replaced.

    out TEXT          err TEXT          print it, nothing added
    event NAME        the events of tests/data/events/NAME.json, as Open Source prints them in debug mode
    pro NAME          the same as log records of Rasa Pro, if --debug is among the steps
    env NAME          its value, or nothing
    folder            the current folder
    terminals         which of the three streams is a terminal: "yes no no"
    size              columns and lines of the terminal at standard output
    resized           waits for the signal of a new size, then as size
    copy              standard input to standard output, up to its end
    line              one line of standard input, in brackets
    many BYTES        so many bytes of lines without a break
    events COUNT      the smallest golden event, so many times
    sleep SECONDS     until SECONDS are over or a signal comes
    until PATH        waits until there is such a file
    touch PATH        makes a file
    deaf              ignores interrupt, hangup and terminate from now on
    child             starts a process in the same group that is deaf too, and prints its number
    on NAME STATUS    from now on the signal prints its name and ends with this status
    kill NAME         sends itself that signal
    silent            closes standard output
    raise TEXT        an exception that nobody catches, reported to Sentry as Rasa does it
    exit STATUS
    --debug           nothing; only Rasa Pro looks for it
"""
import json
import os
import pathlib
import shutil
import signal
import sys
import time

EVENTS = pathlib.Path(__file__).resolve().parent.parent / "data" / "events"
HEADING = "Telemetry Event:\n"


def is_true(name):
    return os.environ.get(name, "").lower() == "true"


def dumps(name):
    """The printed objects of a golden file, each without its heading and with its final line feed."""
    output = json.loads((EVENTS / f"{name}.json").read_text(encoding="utf-8"))["debug_output"]
    return [part for part in output.split(HEADING) if part]


def show_event(name):
    for part in dumps(name):
        print("Telemetry Event:")
        print(part.rstrip("\n"))


def show_record(name):
    for part in dumps(name):
        record = "2023-04-21 09:12:35 DEBUG    rasa.telemetry  - Telemetry payload: " + part.rstrip("\n")
        print(record, file=sys.stderr)


def text(word):
    return word.encode("latin-1", "backslashreplace").decode("unicode_escape")


def show_size():
    columns, lines = os.get_terminal_size(1)
    print(columns, lines, flush=True)


def wait_for(path):
    while not os.path.exists(path):
        time.sleep(0.01)


def end_with(name, status):
    def handler(*_):
        os.write(1, f"{name} came\n".encode())
        os._exit(int(status))

    signal.signal(getattr(signal, name), handler)


def be_deaf():
    for number in (signal.SIGINT, signal.SIGHUP, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)


def start_child():
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        be_deaf()
        time.sleep(60)
        os._exit(0)
    print(child, flush=True)


def die_of(name):
    number = getattr(signal, name)
    if number not in (signal.SIGKILL, signal.SIGSTOP):
        signal.signal(number, signal.SIG_DFL)
    sys.stdout.flush()
    os.kill(os.getpid(), number)


def fail(message):
    import sentry_sdk

    key = os.environ["RASA_EXCEPTION_WRITE_KEY"]
    sentry_sdk.init(f"https://{key}.ingest.sentry.io/2801673", default_integrations=True, shutdown_timeout=2)
    raise ValueError(message)


def write_many(amount):
    block = b"0123456789 abcdef\n" * 4096
    amount = int(amount)
    sys.stdout.flush()
    while amount > 0:
        amount -= os.write(1, block[: min(amount, len(block))])


def write_events(count):
    dump = (HEADING + dumps("telemetry-disabled")[0]).encode()
    sys.stdout.flush()
    for _ in range(int(count)):
        rest = dump
        while rest:
            rest = rest[os.write(1, rest) :]


def terminals():
    print(*("yes" if os.isatty(stream) else "no" for stream in (0, 1, 2)), flush=True)


def copy():
    sys.stdout.flush()
    with os.fdopen(os.dup(0), "rb") as source, os.fdopen(os.dup(1), "wb") as target:
        shutil.copyfileobj(source, target)


def silence():
    sys.stdout.flush()
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)


def main(words):
    is_reporting = is_true("RASA_TELEMETRY_ENABLED") if "RASA_TELEMETRY_ENABLED" in os.environ else True
    is_printing = is_reporting and is_true("RASA_TELEMETRY_DEBUG")
    has_debug_log = is_printing and "--debug" in words
    words = iter(words)
    next_word = lambda: next(words)
    signal.signal(signal.SIGWINCH, lambda *_: None)
    for step in words:
        if step == "out":
            sys.stdout.write(text(next_word()))
        elif step == "err":
            sys.stderr.write(text(next_word()))
            sys.stderr.flush()
        elif step == "event":
            name = next_word()
            if is_printing:
                show_event(name)
        elif step == "pro":
            name = next_word()
            if has_debug_log:
                show_record(name)
        elif step == "env":
            print(os.environ.get(next_word(), "nothing"))
        elif step == "folder":
            print(os.getcwd())
        elif step == "terminals":
            terminals()
        elif step == "size":
            show_size()
        elif step == "resized":
            signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGWINCH])
            print("waiting", flush=True)
            signal.sigwait([signal.SIGWINCH])
            show_size()
        elif step == "copy":
            copy()
        elif step == "line":
            print(f"[{sys.stdin.readline().rstrip()}]", flush=True)
        elif step == "many":
            write_many(next_word())
        elif step == "events":
            write_events(next_word())
        elif step == "sleep":
            time.sleep(float(next_word()))
        elif step == "until":
            wait_for(next_word())
        elif step == "touch":
            pathlib.Path(next_word()).touch()
        elif step == "deaf":
            be_deaf()
        elif step == "child":
            start_child()
        elif step == "on":
            end_with(next_word(), next_word())
        elif step == "kill":
            die_of(next_word())
        elif step == "silent":
            silence()
        elif step == "raise":
            fail(next_word())
        elif step == "exit":
            sys.exit(int(next_word()))
        elif step != "--debug":
            sys.exit(f"fakerasa does not know the step {step}")


if __name__ == "__main__":
    main(sys.argv[1:])
