"""Starts the built window as installers and desktops do, and looks at exit codes and at what a second start does.

    python3 tst_starting.py PROGRAM PROJECT

Needs xvfb-run and xdotool; without them it is skipped (exit code 77).
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
SECONDS = 60
ANSWERED = '{"notice": {"answer": "%s", "revision": 1, "endpoint": "https://api.segment.io/v1/track"}}'
LEAKING = ("RASA_TELEMETRY_", "DO_NOT_TRACK", "XDG_", "QT_", "VIRTUAL_ENV", "CONDA_PREFIX", "WAYLAND_DISPLAY", "SUDO_", "PKEXEC_")


class Account:
    """A home of its own, and the program started in it."""

    def __init__(self, folder, program, answer=None):
        self.home = pathlib.Path(folder, "ada")
        runtime = pathlib.Path(folder, "runtime")
        self.home.mkdir()
        runtime.mkdir(mode=0o700)
        self.program = program
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith(LEAKING)}
        self.environment.update(HOME=str(self.home), XDG_RUNTIME_DIR=str(runtime), QT_QPA_PLATFORM="xcb")
        if answer:
            settings = self.home / ".config/rasa-telemetry/settings.json"
            settings.parent.mkdir(parents=True)
            settings.write_text(ANSWERED % answer, encoding="utf-8")

    def start(self, *words, **variables):
        environment = {**self.environment, **{name: value for name, value in variables.items() if value is not None}}
        for name, value in variables.items():
            if value is None:
                environment.pop(name, None)
        return subprocess.Popen([self.program, *words], env=environment, cwd=self.home, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def run(self, *words, **variables):
        process = self.start(*words, **variables)
        try:
            output, errors = process.communicate(timeout=SECONDS)
        finally:
            process.kill()
        assert output == "", output
        return process.returncode, errors

    def files(self):
        return sorted(str(path.relative_to(self.home)) for path in self.home.rglob("*"))


def xdotool(*words):
    done = subprocess.run(["xdotool", *words], capture_output=True, text=True, timeout=SECONDS, check=False)
    return done.stdout.split() if done.returncode == 0 else []


def wait_for(name):
    windows = xdotool("search", "--sync", "--onlyvisible", "--name", name)
    assert windows, f"no window {name}"
    return windows[0]


def press(window, key):
    xdotool("windowfocus", "--sync", window)
    xdotool("key", key)


def with_account(test, program, *more, answer=None):
    with tempfile.TemporaryDirectory(prefix="with blanks ") as folder:
        test(Account(folder, program, answer), *more)


def one_sentence(errors):
    return errors.endswith("\n") and errors.count("\n") == 1


def no_display(account):
    for words, expected in ((["--consent-only"], 4), ([], 1)):
        for display in (None, ":4711"):
            code, errors = account.run(*words, DISPLAY=display)
            assert code == expected and one_sentence(errors), (words, display, code, errors)
    assert account.files() == [], account.files()


def root_for_somebody_else(account):
    if os.geteuid() != 0:
        return
    for variable in ("SUDO_UID", "PKEXEC_UID"):
        code, errors = account.run("--consent-only", **{variable: "1000"})
        assert code == 4 and one_sentence(errors), (code, errors)
    os.chown(account.home, 4711, 4711)
    code, errors = account.run("--consent-only")
    assert code == 4 and one_sentence(errors), (code, errors)
    os.chown(account.home, 0, 0)
    assert account.files() == [], account.files()


def help_needs_no_display(account):
    for word, part in (("--help", "--consent-only"), ("-h", "--page"), ("--version", "rasa-telemetry-inspector "), ("-v", ".")):
        process = account.start(word, DISPLAY=None)
        output, errors = process.communicate(timeout=SECONDS)
        assert process.returncode == 0 and part in output and not errors, (word, process.returncode, output, errors)
    assert account.files() == [], account.files()


def wrong_usage(account):
    for words in (["--consent-only", "--parent", "window"], ["--consent-only", "--parent", "0"], ["--parent", "12"], ["a", "b"]):
        code, errors = account.run(*words)
        assert code == 2 and one_sentence(errors), (words, code, errors)


def escape_answers_nothing(account):
    """Also with a parent window that is none."""
    for words in ([], ["--parent", "0x7fffff1"]):
        process = account.start("--consent-only", *words)
        press(wait_for("^Rasa Telemetry Inspector$"), "Escape")
        _, errors = process.communicate(timeout=SECONDS)
        assert process.returncode == 4 and errors == "", (words, process.returncode, errors)
    assert account.files() == [], account.files()


def home_that_cannot_be_written(account):
    """Where the settings should be is something else; that holds for root too. The answer counts for nothing, and says so."""
    (account.home / ".config").write_text("in the way", encoding="utf-8")
    process = account.start("--consent-only")
    window = wait_for("^Rasa Telemetry Inspector$")
    for key in ("Tab", "Tab", "Tab", "space", "Escape"): # the third is "Do not report"
        press(window, key)
    _, errors = process.communicate(timeout=SECONDS)
    assert process.returncode == 4 and one_sentence(errors) and ".config" in errors, (process.returncode, errors)
    assert account.files() == [".config"], account.files()


def twice_at_once(account):
    first = account.start("--consent-only")
    window = wait_for("^Rasa Telemetry Inspector$")
    code, errors = account.run("--consent-only")
    assert code == 4 and one_sentence(errors), (code, errors)
    press(window, "Escape")
    first.communicate(timeout=SECONDS)
    assert first.returncode == 4, first.returncode


def answered_before(account, expected):
    code, errors = account.run("--consent-only")
    assert (code, errors) == (expected, ""), (code, errors)


def second_start_passes_on(account, project):
    first = account.start()
    try:
        window = wait_for("^Rasa Telemetry Inspector$")
        other = pathlib.Path(account.home, "other bot")
        shutil.copytree(project, other)
        code, errors = account.run("--project", str(other), "--page", "events")
        assert (code, errors) == (0, ""), (code, errors)
        same = wait_for("^other bot — Rasa Telemetry Inspector$")
        assert same == window, (same, window)
        press(window, "ctrl+q")
        _, errors = first.communicate(timeout=SECONDS)
        assert first.returncode == 0 and errors == "", (first.returncode, errors)
    finally:
        first.kill()


def killed_leaves_no_trace(account):
    """What a killed one listened at does not keep the next one from starting."""
    first = account.start()
    wait_for("^Rasa Telemetry Inspector$")
    first.kill()
    first.communicate(timeout=SECONDS)
    second = account.start()
    press(wait_for("^Rasa Telemetry Inspector$"), "ctrl+q")
    second.communicate(timeout=SECONDS)
    assert second.returncode == 0, second.returncode


def several_at_once(account):
    """Exactly one of them becomes the window."""
    started = [account.start() for _ in range(4)]
    try:
        window = wait_for("^Rasa Telemetry Inspector$")
        end = time.monotonic() + SECONDS
        while sum(process.poll() is None for process in started) > 1:
            assert time.monotonic() < end, "more than one window"
            time.sleep(0.05)
        press(window, "ctrl+q")
        for process in started:
            process.communicate(timeout=SECONDS)
            assert process.returncode == 0, process.returncode
    finally:
        for process in started:
            process.kill()


def main():
    program, project = (str(pathlib.Path(word).resolve()) for word in sys.argv[1:3])
    if not shutil.which("xvfb-run") or not shutil.which("xdotool"):
        print("xvfb-run or xdotool is missing")
        return SKIPPED
    if "--inside" not in sys.argv:
        return subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1600x1200x24", sys.executable, __file__, program, project, "--inside"], check=False).returncode
    for test in (no_display, help_needs_no_display, root_for_somebody_else, wrong_usage, escape_answers_nothing, home_that_cannot_be_written, twice_at_once):
        with_account(test, program)
    with_account(answered_before, program, 3, answer="declined")
    with_account(second_start_passes_on, program, project, answer="declined")
    with_account(killed_leaves_no_trace, program, answer="declined")
    with_account(several_at_once, program, answer="declined")
    return 0


if __name__ == "__main__":
    sys.exit(main())
