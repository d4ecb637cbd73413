"""A no at a random moment of a running request, whatever the request is at."""
import contextlib
import fcntl
import os
import re
import socket
import statistics
import threading
import time

from faultkit import PATIENCE, Account, Listener, control, demand, may_mount, own_etc

SOON = 0.1  # s within which a request has to end, on a machine that is not busy with other things
LATE = 3.0  # s: nothing may take so long, however busy the machine is
FILLER = "x" * 30_000  # makes a report nearly as long as it may be
ANSWER = b'{"success": true}'
ESTABLISHED, SYN_SENT = "01", "02"  # as /proc/net/tcp has it
GOOD = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(ANSWER), ANSWER)


class Holder(Listener):
    """A server that holds each request in a phase until it is let go; then it is a good one, without TLS."""

    def __init__(self, phase):
        super().__init__(self.listening(phase))
        self.phase = phase
        self.is_held = threading.Event()  # a request is in the phase
        self.is_free = threading.Event()
        self.connections = 0
        self.bodies = 0
        self.broken_off = None  # when the server saw the end, as time.time()
        self.fillers = []
        if phase == "connecting":
            self.fill()
        else:
            self.start()

    @staticmethod
    def listening(phase):
        listener = socket.socket()
        if phase == "body":
            # So little that most of the body stays with the sender
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        listener.bind(("127.0.0.1", 0))
        listener.listen(0 if phase == "connecting" else 16)
        return listener

    def url(self):
        return f"{'https' if self.phase == 'TLS' else 'http'}://127.0.0.1:{self.port}/v1/track"

    def fill(self):
        """Nobody accepts, and no other connection is made when the queue is full."""
        state = ESTABLISHED
        while state == ESTABLISHED:
            filler = socket.socket()
            filler.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                filler.connect(("127.0.0.1", self.port))
            self.fillers.append(filler)
            deadline = time.monotonic() + 0.2  # a busy machine takes its time even here
            while (state := open_ends(self.port)[filler.getsockname()[1]]) == SYN_SENT and time.monotonic() < deadline:
                time.sleep(0.005)

    def requests(self):
        """The states of the connections that the program has, or is about to get."""
        own = {filler.getsockname()[1] for filler in self.fillers}
        return {state for port, state in open_ends(self.port).items() if port not in own}

    def release(self):
        self.phase = "free"
        self.is_free.set()
        if self.fillers:
            for filler in self.fillers:
                filler.close()
            self.fillers = []
            self.listener.listen(16)
            self.start()

    def accepted(self, connection):
        with connection, contextlib.suppress(ConnectionError):
            head = connection.recv(1)
            if not head:
                return  # one of the fillers
            self.connections += 1
            while self.phase != "TLS" and b"\r\n\r\n" not in head:
                head += connection.recv(1)
            self.serve(connection, head)

    def serve(self, connection, head):
        if self.phase == "body":
            connection.recv(1)
        if self.phase in ("TLS", "body"):
            return self.hold(connection)
        length = int(re.search(rb"\r\nContent-Length: (\d+)", head, re.IGNORECASE).group(1))
        while length > 0:
            piece = connection.recv(length)
            if not piece:
                return None
            length -= len(piece)
        self.bodies += 1
        if self.phase == "answer":
            connection.sendall(GOOD[:-5])
        if self.phase != "free":
            return self.hold(connection)
        return connection.sendall(GOOD)

    def hold(self, connection):
        self.is_held.set()
        if self.phase == "body":
            self.is_free.wait(PATIENCE)  # what was not taken hides the end from the server; the system tells it
            return
        with contextlib.suppress(ConnectionError):  # reset: an end, too
            while connection.recv(65536):
                pass
        self.broken_off = time.time()


def open_ends(port):
    """The clients of a port of this computer whose connection is made or being made, by their own port."""
    with open("/proc/net/tcp", encoding="ascii") as table:
        rows = [line.split()[1:4] for line in table.readlines()[1:]]
    return {int(own.split(":")[1], 16): state for own, other, state in rows
            if int(other.split(":")[1], 16) == port and state in (ESTABLISHED, SYN_SENT)}


def put(path, text, in_place):
    """As an editor saves a file. @return the time right before"""
    path.parent.mkdir(exist_ok=True)
    new = path if in_place else path.with_suffix(".new")
    if not in_place:
        new.write_text(text)
    before = time.time()
    if in_place:
        path.write_text(text)
    else:
        new.rename(path)
    return before


def switch_by(way, account, policy):
    """Switches reporting off. @return the time from which on it is off"""
    config = account.home / ".config/rasa/global.yml"
    if way == "command":
        demand(account.run("disable").returncode == 0, "disable")
        return config.stat().st_ctime
    if way == "policy":
        return put(policy, "reporting: off\n", in_place=False)
    return put(config, config.read_text().replace("enabled: true", "enabled: false"), in_place=way == "edit in place")


def switch_on(way, account, policy):
    if way == "policy":
        policy.unlink()
    else:
        demand(account.run("enable").returncode == 0, "enable")


# What the history may say of a report whose request was broken off in this phase
PHASES = {"queued": ("waiting", []), "connecting": ("later", ["later"]), "TLS": ("later", ["later"]),
          "body": ("unknown", ["unknown"]), "waiting": ("unknown", ["unknown"]), "answer": ("unknown", ["unknown"])}
WAYS = ("command", "edit", "edit in place", "policy")


def one_request(program, phase, way, chance):
    """@return how long after the switch the request ended, in seconds"""
    holder = Holder(phase)
    account = Account(program, holder.url())
    policy = own_etc(account) / "rasa-telemetry/policy.yml" if way == "policy" else None
    marks = [queue_long(account), account.queue()[0]]
    account.set(delivery=chance.choice(("ask", "automatic")))
    lock = os.open(account.state / "sender.lock", os.O_RDWR | os.O_CREAT, 0o600)
    if phase == "queued":
        fcntl.flock(lock, fcntl.LOCK_EX)
    sending = account.start("outbox", "send", "--all")
    wait_for(phase, holder, sending)
    time.sleep(chance.uniform(0, 0.2))
    demand(sending.poll() is None, f"{phase}: it ended by itself")
    demand(phase != "connecting" or holder.requests() == {SYN_SENT}, "control: it is connected, though nobody accepts")
    off = switch_by(way, account, policy)
    took = time_to_end(holder, sending, off)
    _, err = sending.communicate(timeout=PATIENCE)
    os.close(lock)
    demand(sending.returncode == (3 if phase == "queued" else 4) and err.strip(), f"{sending.returncode} {err}")
    rows = account.rows()
    check_record(phase, marks, rows, holder)
    sent = {**rows, marks[1]: ("delivered", ["delivered"])}
    control(lambda: check_record(phase, marks, sent, holder), "a report that was sent after it was switched off")
    reasons = account.execute("SELECT reason FROM attempts")
    demand(all(reason for reason, in reasons), f"{phase}: no reason is on record")
    # Connecting, what may have been made is on record, too.
    connections = account.execute("SELECT host, port FROM connections")
    expected = 0 if phase == "queued" else 1
    demand(connections == [("127.0.0.1", holder.port)] * expected, f"the connection log says {connections}")

    # Off is off, also at the next start; and what waits then is never sent by itself.
    holder.release()
    seen = holder.connections
    again = account.run("outbox", "send", "--all")
    demand(again.returncode == 3, f"the next start tries to send although off: {again.returncode} {again.err}")
    demand(account.execute("SELECT count(*) FROM reports WHERE only_by_hand = 0") == [(0,)], "not held back")
    switch_on(way, account, policy)
    account.set(delivery="automatic")
    demand(account.run("outbox").returncode == 0, "outbox")
    demand(holder.connections == seen and not holder.requests(), "a connection after it was switched off")
    demand(holder.bodies == (phase in ("waiting", "answer")), f"{phase}: {holder.bodies} bodies arrived")
    account.variables["RASA_TELEMETRY_ENDPOINT"] = f"http://127.0.0.1:{holder.port}/v1/track"
    demand(account.run("enable").returncode == 0, "enable")
    sent = account.run("outbox", "send", "2")
    demand(sent.returncode == 0 and holder.connections > seen, f"control: switched on, by hand it goes: {sent.err}")
    holder.end()
    account.remove()
    return took


def queue_long(account):
    mark, words = account.queue_words()
    process = account.run(*words, "--context", f'filler="{FILLER}"')
    demand(process.returncode == 0, process.err)
    return mark


def wait_for(phase, holder, sending):
    """Until the request is in its phase."""
    deadline = time.monotonic() + PATIENCE
    if phase == "queued":
        time.sleep(0.1)  # it asks for the lock again and again, of which nothing is seen
        return
    while not (holder.requests() if phase == "connecting" else holder.is_held.is_set()):
        demand(sending.poll() is None, f"{phase}: it ended before")
        demand(time.monotonic() < deadline, f"{phase}: it did not come so far")
        time.sleep(0.001)


def time_to_end(holder, sending, off):
    """How long after the switch the request was at an end: for the server if it can see it, else for the system."""
    is_seen = holder.phase in ("TLS", "waiting", "answer")
    while holder.broken_off is None if is_seen else holder.requests() or (
            holder.phase == "queued" and sending.poll() is None):
        demand(time.time() - off < PATIENCE, f"{holder.phase}: it goes on although reporting is off")
        time.sleep(0.001)
    return max(0.0, (holder.broken_off if is_seen else time.time()) - off)


def check_record(phase, marks, rows, holder):
    demand(rows[marks[0]] == PHASES[phase], f"{phase}: the history says {rows[marks[0]]}, not {PHASES[phase]}")
    demand(rows[marks[1]] == ("waiting", []), f"{phase}: the second report is {rows[marks[1]]}")
    demand(holder.connections <= 1, f"{phase}: {holder.connections} connections")


def row_optout(program, rounds, chance):
    """16: reporting is switched off at a random moment of each phase of a request, in each way."""
    ways = WAYS if may_mount() else [way for way in WAYS if way != "policy"]
    if ways != WAYS:
        print("  the policy is left out: this computer allows no mounts")
    times = {phase: [] for phase in PHASES}
    for turn in range(max(len(PHASES), rounds)):
        phase, way = list(PHASES)[turn % len(PHASES)], ways[turn // len(PHASES) % len(ways)]
        took = one_request(program, phase, way, chance)
        demand(took < LATE, f"{phase}, {way}: it ended {took:.2f} s after the switch")
        times[phase].append(took)
    for phase, all_of in times.items():
        print(f"  {phase}: {len(all_of)} times; ended {1000 * statistics.median(all_of):.0f} ms after the switch,"
              f" at most {1000 * max(all_of):.0f} ms, {sum(took > SOON for took in all_of)} times later than"
              f" {1000 * SOON:.0f} ms")
    middle = statistics.median(took for all_of in times.values() for took in all_of)
    demand(rounds < 100 or middle < SOON, f"half of all took longer than {1000 * middle:.0f} ms")
