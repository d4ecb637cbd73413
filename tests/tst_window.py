"""Runs the built window on an X server of its own, as a person starts it: by its name, its title, its shortcut.

    python3 tst_window.py PROGRAM PROJECT

Checks for a first run and for a later one that the window appears, that its title names the program, that Ctrl+Q ends it
with exit code 0, and that nothing at all is written to stderr or stdout. Needs xvfb-run and xdotool; without them it is
skipped (exit code 77).
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
SECONDS = 20
ANSWERED = '{"notice": {"answer": "declined", "revision": 1, "endpoint": "https://api.segment.io/v1/track"}}'
LEAKING = ("RASA_TELEMETRY_", "DO_NOT_TRACK", "XDG_", "QT_", "VIRTUAL_ENV", "CONDA_PREFIX", "WAYLAND_DISPLAY")


def xdotool(*words):
    done = subprocess.run(["xdotool", *words], capture_output=True, text=True, timeout=SECONDS, check=False)
    return done.stdout.split() if done.returncode == 0 else []


def title(window):
    done = subprocess.run(["xdotool", "getwindowname", window], capture_output=True, text=True, timeout=SECONDS, check=True)
    return done.stdout.strip()


def press(window, key):
    xdotool("windowfocus", "--sync", window)
    xdotool("key", key)


def wait_for(name):
    """The visible window with this name, an expression; polled by xdotool itself."""
    windows = xdotool("search", "--sync", "--onlyvisible", "--name", name)
    assert windows, f"no window {name}"
    return windows[0]


def run(program, project, is_first_run):
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder, "home")
        runtime = pathlib.Path(folder, "runtime")
        home.mkdir()
        runtime.mkdir(mode=0o700)
        if not is_first_run:
            settings = home / ".config/rasa-telemetry/settings.json"
            settings.parent.mkdir(parents=True)
            settings.write_text(ANSWERED, encoding="utf-8")
        environment = {name: value for name, value in os.environ.items() if not name.startswith(LEAKING)}
        environment.update(HOME=str(home), XDG_RUNTIME_DIR=str(runtime), QT_QPA_PLATFORM="xcb")
        process = subprocess.Popen([program, "--project", project], env=environment, cwd=home, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            window = wait_for("— Rasa Telemetry Inspector$")
            assert title(window) == f"{pathlib.Path(project).name} — Rasa Telemetry Inspector", title(window)
            if is_first_run:
                press(wait_for("^Rasa Telemetry Inspector$"), "Escape")
            press(window, "ctrl+2")
            press(window, "ctrl+q")
            output, errors = process.communicate(timeout=SECONDS)
        finally:
            process.kill()
        assert process.returncode == 0, f"exit code {process.returncode}\n{errors}"
        assert errors == "", f"on stderr:\n{errors}"
        assert output == "", f"on stdout:\n{output}"
        assert is_first_run == (not (home / ".config").exists()), "a first run that was not answered wrote something"


def main():
    program, project = (str(pathlib.Path(word).resolve()) for word in sys.argv[1:3])
    if not shutil.which("xvfb-run") or not shutil.which("xdotool"):
        print("xvfb-run or xdotool is missing")
        return SKIPPED
    if "--inside" not in sys.argv:
        return subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1600x1200x24", sys.executable, __file__, program, project, "--inside"], check=False).returncode
    for is_first_run in (True, False):
        run(program, project, is_first_run)
    return 0


if __name__ == "__main__":
    sys.exit(main())
