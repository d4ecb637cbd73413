"""Watches the system calls of the built command line: with reporting off, no command opens a connection.

    tst_trace.py PROGRAM

Every way of switching reporting off is taken once, and all commands run under strace. The same watching has to see the
connection of a report that is sent, and of nothing else, so that it could see one.
Ends with 77 where strace may not trace.
"""
import http.server
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading

SKIPPED = 77
KEY = "wk-trace-51c2"

# connect(3, {sa_family=AF_INET, ...; also what sends without connecting first.
CALL = re.compile(r"\b(connect|sendto|sendmsg|sendmmsg)\(")
HARMLESS = re.compile(r"sa_family=AF_(UNIX|NETLINK)\b")
# On a socket that is not connected to the outside, a call without an address goes nowhere.
ADDRESS = re.compile(r"sa_family=AF_(\w+)")

LOOKING = [
    ["--help"],
    ["--version"],
    ["status"],
    ["status", "--json"],
    ["check", "--expect", "on"],
    ["events"],
    ["events", "training-started", "--json"],
    ["notice"],
    ["id"],
    ["preview", "training-started"],
    ["preview", "telemetry-disabled", "--json"],
    ["preview", "telemetry-disabled", "--format", "wire"],
    ["preview", "telemetry-disabled", "--format", "explain"],
    ["preview", "telemetry-disabled", "--format", "curl"],
    ["queue", "telemetry-disabled"],
    ["outbox"],
    ["outbox", "--json"],
    ["outbox", "show", "1"],
    ["capture", "--queue", "--", "true"],
    ["history"],
    ["history", "--text", "telemetry", "--json"],
    ["history", "show", "1"],
    ["history", "connections"],
    ["history", "export", "-"],
]
SENDING = [["outbox", "send", "1"], ["outbox", "send", "--all"]]


class Collector(http.server.BaseHTTPRequestHandler):
    """Takes every report."""

    bodies = []

    def do_POST(self):
        Collector.bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
        answer = b'{"success": true}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


class Account:
    """A home and a project with Rasa of its own, reporting on, one report in the outbox."""

    def __init__(self, program, endpoint, folder):
        self.program = program
        self.folder = pathlib.Path(folder)
        self.project = self.folder / "project"
        packages = self.project / ".venv/lib/python3.10/site-packages"
        self.write(self.project / "config.yml", "pipeline: []\npolicies: []\n")
        self.write(self.project / "domain.yml", 'version: "3.1"\nintents: [greet]\n')
        self.write(self.project / "data/nlu.yml", 'version: "3.1"\nnlu:\n- intent: greet\n  examples: |\n    - hello\n')
        self.write(self.project / ".venv/pyvenv.cfg", "home = /usr/bin\nversion = 3.10.11\n")
        self.write(packages / "rasa-3.5.5.dist-info/METADATA", "Metadata-Version: 2.1\nName: rasa\nVersion: 3.5.5\n")
        self.write(packages / "rasa/__init__.py", "")
        self.environment = {
            "HOME": str(self.folder / "home"),
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "RASA_TELEMETRY_ENDPOINT": endpoint,
            "RASA_TELEMETRY_WRITE_KEY": KEY,
            # LeakSanitizer uses what strace uses, and both cannot.
            "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0",
        }
        self.run(["enable"], exits=[0])
        self.run(["queue", "telemetry-disabled"], exits=[0])

    @staticmethod
    def write(path, text):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def run(self, words, changes=None, exits=None):
        """Runs a command under strace. @return its calls that reach beyond this computer's own sockets"""
        trace = self.folder / "trace"
        environment = {name: value for name, value in (self.environment | (changes or {})).items() if value is not None}
        command = ["strace", "-f", "-e", "trace=network", "-o", str(trace), str(self.program), *words]
        done = subprocess.run(command, env=environment, cwd=self.project, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
        told = f"{words} with {changes}: exit {done.returncode}\n{done.stdout.decode()}\n{done.stderr.decode()}"
        assert done.returncode in (exits or [0, 1, 3]), told
        text = trace.read_text(errors="replace")
        assert "+++ exited with" in text, f"strace saw no end of {told}"
        return outgoing(text)


def outgoing(trace):
    """The lines of a trace that reach for the network."""
    found = []
    for line in trace.splitlines():
        if CALL.search(line) and ADDRESS.search(line) and not HARMLESS.search(line):
            found.append(line)
    return found


def may_trace():
    try:
        probe = subprocess.run(["strace", "-f", "-e", "trace=network", "-o", os.devnull, "true"], capture_output=True, check=False)
    except FileNotFoundError:
        return "strace is not installed"
    return None if probe.returncode == 0 else probe.stderr.decode()


def check_reader():
    """What reads the traces is tried first."""
    assert outgoing('1 connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = 0')
    assert outgoing('1 connect(3, {sa_family=AF_INET6, sin6_port=htons(53)}, 28) = -1 EINPROGRESS')
    assert outgoing('1 sendto(3, "x", 1, 0, {sa_family=AF_INET, sin_port=htons(53)}, 16) = 1')
    assert not outgoing('1 connect(3, {sa_family=AF_UNIX, sun_path="/run/nscd/socket"}, 110) = -1 ENOENT')
    assert not outgoing('1 sendto(3, [{nlmsg_len=20}], 20, 0, {sa_family=AF_NETLINK, nl_pid=0}, 12) = 20')
    assert not outgoing("1 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3")


def check_silence(account, before, changes, sending_exit):
    if before:
        assert account.run(before, exits=[0]) == [], before
    for words in LOOKING:
        calls = account.run(words, changes)
        assert not calls, f"{words} with {changes}: {calls}"
    for words in SENDING:
        calls = account.run(words, changes, exits=[sending_exit])
        assert not calls, f"{words} with {changes}: {calls}"
    calls = account.run(["disable", "--report"], changes, exits=[0])
    assert not calls, f"disable --report with {changes}: {calls}"


WAYS_OFF = [
    (["disable"], {}),
    (["notice", "--decline"], {}),
    (None, {"DO_NOT_TRACK": "1"}),
    (None, {"RASA_TELEMETRY_ENABLED": "false"}),
    (None, {"RASA_TELEMETRY_DEBUG": "true"}),
    (None, {"RASA_TELEMETRY_WRITE_KEY": None}),
    (None, {"RASA_TELEMETRY_ENDPOINT": "https://collector.example/v1/track"}),
]


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    reason = may_trace()
    if reason:
        print(f"skipped: {reason.strip()}")
        return SKIPPED
    check_reader()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Collector)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    endpoint = f"http://127.0.0.1:{server.server_port}/v1/track"

    for before, changes in WAYS_OFF:
        with tempfile.TemporaryDirectory() as folder:
            check_silence(Account(program, endpoint, folder), before, changes, 3)
    assert Collector.bodies == [], Collector.bodies

    with tempfile.TemporaryDirectory() as folder:
        account = Account(program, endpoint, folder)
        for words in LOOKING:
            calls = account.run(words)
            assert not calls, f"reporting is on, and {words} connects without being asked to: {calls}"
        calls = account.run(["outbox", "send", "1"], exits=[0])
        # To the collector and nowhere else. A connection may take two calls: one that starts it, one that asks for its end.
        target = f'sin_port=htons({server.server_port}), sin_addr=inet_addr("127.0.0.1")'
        assert calls and all(target in call for call in calls), calls
        assert len(Collector.bodies) == 1, Collector.bodies
        calls = account.run(["disable", "--report"], exits=[0])
        assert calls and all(target in call for call in calls), calls
        assert len(Collector.bodies) == 2, Collector.bodies
    print(f"{len(WAYS_OFF)} ways of being off, {len(LOOKING) + len(SENDING) + 1} commands each: no connection; on: one")
    return 0


sys.exit(main())
