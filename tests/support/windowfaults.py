"""Faults of the window: closed or killed whatever delivery is doing at that moment."""
import pathlib
import shutil
import signal
import socket
import subprocess
import time

from faultkit import PATIENCE, Account, Collector, compare, control, demand

CLOSING = 1.0  # s from the wish to the end of the program, on a machine that is not busy with other things


def row_window(program, rounds, chance):
    """1, 23: the window is closed, or killed, while it waits, connects, sends or is answered. Needs Xvfb and xdotool."""
    inspector = pathlib.Path(program).with_name("rasa-telemetry-inspector")
    if not inspector.exists() or not shutil.which("Xvfb") or not shutil.which("xdotool"):
        print("  left out: there is no window, no Xvfb or no xdotool")
        return
    display = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1200x24"], stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True)
    try:
        number = display.stdout.readline().strip()
        states = [idle, refusing, connecting, answering, slowly_answered, many]
        slowest = received = 0
        for turn in range(max(len(states), rounds // 4)):
            state = states[turn % len(states)]
            took, count = one_window(program, inspector, f":{number}", state, chance)
            slowest = max(slowest, took or 0)
            received += count
    finally:
        display.kill()
        display.wait()
    demand(rounds < 100 or slowest < 3 * CLOSING, f"closing took {slowest:.1f} s")
    demand(received > 0, "control: no window ever sent anything")
    print(f"  {len(states)} states, {received} received; closing took at most {slowest:.1f} s")


def one_window(program, inspector, display, state, chance):
    """@return how long closing took (nothing when it was killed), and how many reports were received"""
    url, collector = state()
    account = Account(program, url)
    account.set(delivery="automatic", notice={"answer": "accepted", "revision": 1, "endpoint": url})
    marks = {account.queue()[0] for _ in range(12 if state is many else 1)} if state is not idle else set()
    runtime = account.folder / "runtime"
    runtime.mkdir(mode=0o700)
    variables = {**account.variables, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": str(runtime)}
    window = subprocess.Popen([inspector], cwd=account.folder, env=variables, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(window.pid)],
                               env=variables, capture_output=True, text=True, timeout=PATIENCE)
        demand(found.stdout.split(), "no window")
        time.sleep(chance.uniform(0, 0.8))
        is_killed = chance.random() < 0.3
        started = time.monotonic()
        if is_killed:
            window.kill()
        else:
            shown = found.stdout.split()[0]
            subprocess.run(["xdotool", "windowfocus", "--sync", shown, "key", "ctrl+q"], env=variables, timeout=PATIENCE,
                           check=False, capture_output=True)
        _, errors = window.communicate(timeout=PATIENCE)
        took = time.monotonic() - started
    finally:
        window.kill()
    demand(window.returncode == (-signal.SIGKILL if is_killed else 0), f"{state.__name__}: {window.returncode} {errors}")
    if marks:
        rows = account.rows()
        receipts = collector.receipts() if collector else {}
        compare(marks, rows, receipts)
        demand(all(len(outcomes) <= 1 for _, outcomes in rows.values()), f"{state.__name__}: tried again: {rows}")
        demand(None not in [outcome for _, outcomes in rows.values() for outcome in outcomes], "an end is missing")
        some = next(iter(marks))
        control(lambda: compare(marks, {m: r for m, r in rows.items() if m != some}, receipts), "a lost report")
    account.remove()
    return None if is_killed else took, len(collector.bodies) if collector else 0


def idle():
    collector = Collector()
    return collector.url(), collector


def refusing():
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{unused.getsockname()[1]}/v1/track", None


def connecting():
    """A handshake that is never answered."""
    silent = socket.create_server(("127.0.0.1", 0))
    connecting.kept.append(silent)
    return f"https://127.0.0.1:{silent.getsockname()[1]}/v1/track", None


connecting.kept = []


def answering():
    """Takes the body and says nothing."""
    collector = Collector(lambda handler, point: point == "body" and (time.sleep(20) or True))
    return collector.url(), collector


def slowly_answered():
    collector = Collector(lambda handler, point: point == "body" and time.sleep(0.4))
    return collector.url(), collector


def many():
    collector = Collector()
    return collector.url(), collector
