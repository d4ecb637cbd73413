"""What the rows of tests/faults share: a collector, a home, and the comparison of what was kept, sent and received."""
import concurrent.futures
import functools
import http.server
import json
import os
import pathlib
import shutil
import socket
import sqlite3
import struct
import subprocess
import tempfile
import threading

PATIENCE = 120  # s: a machine may be slow, but nothing may hang for ever


class Failure(Exception):
    """Something is not as it has to be."""


def demand(condition, what):
    if not condition:
        raise Failure(what)


def control(check, what):
    """The fault, done by hand, has to be noticed: a check that cannot fail proves nothing."""
    try:
        check()
    except Failure:
        return
    raise Failure(f"control: {what} went unnoticed")


def works(*words):
    return shutil.which(words[0]) and subprocess.run(words, capture_output=True, check=False).returncode == 0


def in_own_mounts(script, argument):
    """
    Words to run a program by, behind a shell script that mounts ($0 is the argument) and ends with exec "$@"; none
    where this computer does not allow it.
    """
    words = ["unshare", "--mount", "--map-root-user", "sh", "-c", script, argument]
    return words if works(*words, "true") else []


@functools.cache
def strace():
    """The program, where it is there and may trace; else nothing."""
    return shutil.which("strace") if works("strace", "-f", "-o", os.devnull, "true") else None


@functools.cache
def may_mount():
    return bool(in_own_mounts('mount --bind "$0" "$0" && exec "$@"', tempfile.gettempdir()))


def own_etc(account):
    """Runs the account's programs with a folder /etc of its own, as may_mount() says. @return that folder"""
    mounts = account.folder / "mounts"
    etc = mounts / "etc"
    etc.mkdir(parents=True)
    (mounts / "real").mkdir()
    for name in os.listdir("/etc"):
        if name != "rasa-telemetry":
            (etc / name).symlink_to(mounts / "real" / name)
    script = 'mount --rbind /etc "$0/real" && mount --bind "$0/etc" /etc && exec "$@"'
    account.inside = in_own_mounts(script, str(mounts))
    return etc


def side_by_side(work, items):
    """Does the work for each of the items at the same time, where it mostly waits. @return what it returns for each"""
    with concurrent.futures.ThreadPoolExecutor(len(items)) as pool:
        return list(pool.map(work, items))


class Listener(threading.Thread):
    """Takes connections at a port of its own, each in turn, until it is ended. @param listener  listens already"""

    def __init__(self, listener=None):
        super().__init__(daemon=True)
        self.listener = listener or socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]

    def end(self):
        self.listener.shutdown(socket.SHUT_RDWR)  # closing alone does not wake up who waits
        self.join()
        self.listener.close()

    def run(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return  # nobody is to listen any more
            self.accepted(connection)

    def accepted(self, connection):
        raise NotImplementedError


class Collector(http.server.ThreadingHTTPServer):
    """Takes reports and keeps what it got; `behave` may do something else with a connection."""

    daemon_threads = True

    def __init__(self, behave=None, tls=None):
        self.bodies = []
        self.connections = 0
        self.behave = behave
        super().__init__(("127.0.0.1", 0), Handler)
        if tls:
            self.socket = tls.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def verify_request(self, request, client_address):
        self.connections += 1
        return True

    def handle_error(self, request, client_address):
        pass  # a killed program hangs up; that is what is tested

    def url(self, scheme="http"):
        return f"{scheme}://127.0.0.1:{self.server_address[1]}/v1/track"

    def receipts(self):
        counts = {}
        for body in list(self.bodies):
            mark = json.loads(body)["context"]["mark"]
            counts[mark] = counts.get(mark, 0) + 1
        return counts


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # head and body of an answer leave at once

    def do_POST(self):
        if self.server.behave and self.server.behave(self, "head"):
            self.close_connection = True
            return
        self.server.bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
        if self.server.behave and self.server.behave(self, "body"):
            self.close_connection = True
            return
        self.answer(200, b'{"success": true}')

    def answer(self, status, body, headers=()):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def reset(self):
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def log_message(self, *_):
        pass


class Account:
    """A home with reporting on."""

    def __init__(self, program, endpoint):
        self.program = program
        self.inside = []  # what the program is run by, as `strace` or `unshare`, with its options
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="faults "))
        self.home = self.folder / "home"
        self.home.mkdir()
        self.state = self.home / ".local/state/rasa-telemetry"
        self.database = self.state / "reports.sqlite"
        self.variables = {"HOME": str(self.home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8",
                          "RASA_TELEMETRY_ENDPOINT": endpoint, "RASA_TELEMETRY_WRITE_KEY": "wk-faults",
                          **{name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}}
        self.marks = 0
        demand(self.run("enable").returncode == 0, "enable")

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, *words, **options):
        return subprocess.Popen([*self.inside, self.program, *words], cwd=self.folder, env=self.variables,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                **options)

    def run(self, *words, **options):
        process = self.start(*words, **options)
        try:
            process.out, process.err = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            raise Failure(f"{words} hangs")
        return process

    def queue_words(self):
        """A report that is told from all others by its mark."""
        self.marks += 1
        mark = f"m{self.marks}"
        return mark, ["queue", "telemetry-disabled", "--context", f'mark="{mark}"', "--context", 'python="3.10.11"',
                      "--context", 'rasa_open_source="3.6.20"']

    def queue(self, **options):
        mark, words = self.queue_words()
        return mark, self.run(*words, **options)

    def switch(self, on):
        path = self.home / ".config/rasa/global.yml"
        text = path.read_text().replace(f"enabled: {str(not on).lower()}", f"enabled: {str(on).lower()}")
        new = path.with_suffix(".new")
        new.write_text(text)
        new.rename(path)

    def set(self, **members):
        """Members of the program's own settings."""
        path = self.home / ".config/rasa-telemetry/settings.json"
        path.write_text(json.dumps({**json.loads(path.read_text()), **members}))

    def execute(self, *statements):
        """SQL on the database, while no program runs. @return the rows of the last statement"""
        with sqlite3.connect(self.database) as connection:
            for statement in statements:
                rows = connection.execute(statement).fetchall()
        connection.close()
        return rows

    def rows(self):
        """Reports by mark: state and the outcomes of their attempts; after the program has mended what a kill left."""
        demand(self.run("outbox").returncode == 0, "outbox after a fault")
        with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True) as connection:
            demand(connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok", "integrity")
            demand(not connection.execute("PRAGMA foreign_key_check").fetchall(), "an attempt without its report")
            reports = {}
            for number, state, body in connection.execute("SELECT id, state, body FROM reports"):
                mark = json.loads(body)["context"]["mark"]
                demand(mark not in reports, f"{mark} is there twice")
                outcomes = [row[0] for row in connection.execute(
                    "SELECT outcome FROM attempts WHERE report = ? AND outcome IS NOT 'discarded'", (number,))]
                reports[mark] = (state, outcomes)
            return reports


def compare(acknowledged, rows, receipts):
    """None lost, none doubled, none unexplained."""
    for mark in acknowledged:
        demand(mark in rows, f"{mark} was kept and is lost")
    for mark, count in receipts.items():
        demand(mark in rows, f"{mark} arrived and is not on record")
        state, outcomes = rows[mark]
        demand(count <= len(outcomes), f"{mark} arrived {count} times in {len(outcomes)} attempts")
    for mark, (state, outcomes) in rows.items():
        demand(state != "delivered" or receipts.get(mark, 0) >= 1, f"{mark} is called delivered and never arrived")


def compare_with_controls(acknowledged, rows, receipts):
    compare(acknowledged, rows, receipts)
    some = next(iter(acknowledged))
    control(lambda: compare(acknowledged, {m: r for m, r in rows.items() if m != some}, receipts), "a lost report")
    control(lambda: compare(acknowledged, rows, {**receipts, some: 99}), "a report that arrived again and again")
    control(lambda: compare(acknowledged, rows, {**receipts, "stranger": 1}), "a report that nobody knows")
    if any(state == "delivered" for state, _ in rows.values()):
        control(lambda: compare(acknowledged, rows, {}), "a delivery that never was")


def database_files(account):
    return [f"{account.database}{ending}" for ending in ("", "-wal", "-shm")]


def traced(account, words, files, *options):
    """Runs a command under strace, which looks at the calls on these files; on all when there are none."""
    leaks = account.variables.get("ASAN_OPTIONS", "")
    account.variables["ASAN_OPTIONS"] = leaks + ":detect_leaks=0"  # the check for leaks does not work under strace
    named = [option for path in files for option in ("-P", path)]
    account.inside = [strace(), "-f", "--seccomp-bpf", "-qq", *named, *options]
    try:
        return account.run(*words)
    finally:
        account.inside = []
        account.variables["ASAN_OPTIONS"] = leaks
