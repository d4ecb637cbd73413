"""Faults of the network: servers and certificates that are not as they should be, and nobody there."""
import os
import shutil
import socket
import ssl
import subprocess
import threading
import time

from faultkit import Account, Collector, Failure, Handler, compare, demand, side_by_side


SLOW = ("silence", "a head of", "a body of")


def row_server(program, rounds, chance):
    """9, 12, 13, 15: servers that reset, break off, lie, refuse, redirect, or never end."""
    second = Collector()

    def redirect(handler):
        handler.answer(307, b"", [("Location", second.url())])

    def half(handler):
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{")

    def endless(line, head):
        def pour(handler):
            handler.wfile.write(head)
            try:
                for _ in range(20_000):
                    handler.wfile.write(line)
            except OSError:
                pass  # it hung up, as it should
        return pour

    def lie(handler):
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 4000000000000\r\n\r\n{}")
        time.sleep(1)

    def drip(head, text):
        def slowly(handler):
            handler.wfile.write(head)
            try:
                for byte in text * 100:
                    handler.wfile.write(bytes([byte]))
                    time.sleep(0.5)
            except OSError:
                pass  # it hung up, as it should
        return slowly

    good = b"HTTP/1.1 200 OK\r\n"
    faults = {
        "reset before the body": ("head", Handler.reset, "later unknown"),
        "reset after the body": ("body", Handler.reset, "unknown"),
        "closed after the body": ("body", lambda handler: None, "unknown"),
        "half an answer": ("body", half, "unknown"),
        "a lie about the length": ("body", lie, "unknown"),
        "silence": ("body", lambda handler: time.sleep(40), "unknown"),
        "silence before the body": ("head", lambda handler: time.sleep(40), "unknown"),
        "a head of one byte now and then": ("body", drip(good, b"X-Slow: x\r\n"), "unknown"),
        "a body of one byte now and then": ("body", drip(good + b"Content-Length: 900\r\n\r\n", b"{"), "unknown"),
        "200, and not successful": ("body", lambda handler: handler.answer(200, b'{"success": false}'), "refused"),
        "302": ("body", lambda handler: handler.answer(302, b"", [("Location", second.url())]), "refused"),
        "400": ("body", lambda handler: handler.answer(400, b""), "refused"),
        "401": ("body", lambda handler: handler.answer(401, b""), "refused"),
        "403": ("body", lambda handler: handler.answer(403, b""), "refused"),
        "413": ("body", lambda handler: handler.answer(413, b""), "refused"),
        "429": ("body", lambda handler: handler.answer(429, b"", [("Retry-After", "1000000000000")]), "later"),
        "500": ("body", lambda handler: handler.answer(500, b""), "later"),
        "502": ("body", lambda handler: handler.answer(502, b""), "unknown"),
        "503": ("body", lambda handler: handler.answer(503, b"", [("Retry-After", "-5")]), "later"),
        "504": ("body", lambda handler: handler.answer(504, b""), "unknown"),
        "redirect": ("body", redirect, "refused"),
        "endless head": ("body", endless(b"X-Filler: " + b"x" * 1000 + b"\r\n", good), "unknown"),
        "endless body": ("body", endless(b"400\r\n" + b"x" * 1024 + b"\r\n",
                                         good + b"Transfer-Encoding: chunked\r\n\r\n"), "unknown"),
    }
    # Those that wait for the deadline once; the others as often as a race may need to show.
    names = [name for name in faults for _ in range(1 if name.startswith(SLOW) else max(1, rounds // 20))]

    def all_of(names):
        failures = []
        for name in names:
            try:
                one_server(program, name, *faults[name])
            except Failure as failure:
                failures.append(str(failure))
        return failures

    failures = sum(side_by_side(all_of, [names[first::4] for first in range(4)]), [])
    demand(not failures, "; ".join(failures))
    demand(second.connections == 0, "the target of a redirect saw a connection")
    print(f"  {len(faults)} kinds of trouble, {len(names)} meetings")


def one_server(program, name, when, action, expected):
    """One report meets a server in trouble, and then a good one. The two programs in between must agree on it."""
    trouble = threading.Event()
    trouble.set()

    def behave(handler, point):
        if not trouble.is_set() or point != when:
            return False
        action(handler)
        return True

    collector = Collector(behave)
    account = Account(program, collector.url())
    mark, _ = account.queue()
    started = time.monotonic()
    sent = account.run("outbox", "send", "--all")
    took = time.monotonic() - started
    demand(took < 30, f"{name}: it took {took:.0f} s")
    demand(sent.returncode in (1, 4) and sent.err.strip(), f"{name}: {sent.returncode} {sent.err}")
    demand(len(collector.bodies) <= 1, f"{name}: the body came {len(collector.bodies)} times")
    rows = account.rows()
    compare({mark}, rows, collector.receipts())
    demand(rows[mark][0] in expected, f"{name}: {rows[mark][0]}, not {expected}")
    trouble.clear()
    demand(account.run("outbox", "send", "1").returncode == 0, f"{name}: control: the good server is not believed")
    demand(account.rows()[mark][0] == "delivered", f"{name}: control")
    collector.shutdown()
    account.remove()


def row_memory(program, rounds, chance):
    """15: what an endless answer costs in memory and time, against a good one."""
    def pour(line, head):
        def behave(handler, point):
            if point != "body":
                return False
            handler.wfile.write(head)
            try:
                for _ in range(400_000):
                    handler.wfile.write(line)
            except OSError:
                pass  # it hung up, as it should
            return True
        return behave

    def peak(behave):
        account = Account(program, Collector(behave).url())
        account.queue()
        started = time.monotonic()
        process = account.start("outbox", "send", "--all")
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0  # it is reaped
        took = time.monotonic() - started
        account.remove()
        return usage.ru_maxrss / 1024, took

    usual, _ = peak(None)
    good = b"HTTP/1.1 200 OK\r\n"
    for name, line, head in (
            ("head", b"X-Filler: " + b"x" * 1000 + b"\r\n", good),
            ("body", b"400\r\n" + b"x" * 1024 + b"\r\n", good + b"Transfer-Encoding: chunked\r\n\r\n"),
            ("announced body", b"x" * 1024, good + b"Content-Length: 1000000000\r\n\r\n")):
        worst, took = peak(pour(line, head))
        demand(worst - usual <= 16, f"an endless {name} takes {worst - usual:.0f} MB")
        demand(took < 12, f"an endless {name} takes {took:.0f} s")
        print(f"  endless {name}: {worst - usual:+.1f} MB, {took:.1f} s")


def row_offline(program, rounds, chance):
    """18: nobody there: a port that refuses, a name that is unknown, an address that swallows, a captive portal."""
    folder = Account(program, "http://127.0.0.1:9/v1/track")
    office = office_in(folder)

    def log_in(handler, point):
        handler.answer(200, b"<html>Please log in</html>", [("Content-Type", "text/html")])
        return True

    portal = Collector(log_in, office.server("portal", by_itself=True)) if office else None
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen(0)
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            collector = Collector()
            refusing = f"http://127.0.0.1:{unused.getsockname()[1]}/v1/track"
        places = {
            "a port that refuses": refusing,
            "an unknown name": "https://collector.invalid/v1/track",
            "an address without a route": "https://[100::1]/v1/track",
            "a server that only listens": f"https://127.0.0.1:{silent.getsockname()[1]}/v1/track",
        }
        if portal:  # it has no certificate for the name, and http is only for this computer
            places["a captive portal"] = portal.url("https")
        side_by_side(lambda place: one_place(program, *place, collector), places.items())
    demand(not portal or not portal.bodies, "the captive portal received a report")
    folder.remove()
    print(f"  {len(places)} ways of being alone")


def one_place(program, name, url, collector):
    """A report that nobody can take waits, and arrives once there is a collector."""
    account = Account(program, url)
    mark, process = account.queue()
    demand(process.returncode == 0, process.err)
    started = time.monotonic()
    sent = account.run("outbox", "send", "--all")
    demand(time.monotonic() - started < 30, f"{name}: it took too long")
    state = account.rows()[mark][0]
    demand(state == "later", f"{name}: {state} {sent.err}")
    demand(sent.returncode == 4 and sent.err.strip(), f"{name}: {sent.returncode} {sent.err}")
    account.variables["RASA_TELEMETRY_ENDPOINT"] = collector.url()
    account.run("enable")
    demand(account.run("outbox", "send", "1").returncode == 0, f"{name}: control: with a network it arrives")
    account.remove()


class Office:
    """Makes certificates."""

    def __init__(self, folder):
        self.folder = folder
        self.openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days",
                     "2", "-subj", "/CN=faults")
        self.openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "request.pem", "-subj",
                     "/CN=collector.test")

    def openssl(self, *words):
        subprocess.run(["openssl", *words], cwd=self.folder, check=True, capture_output=True)

    def server(self, name, names="IP:127.0.0.1,DNS:collector.test", days="2", by_itself=False):
        """What a server with a certificate of this kind speaks."""
        (self.folder / "extensions").write_text(f"subjectAltName={names}\n")
        signer = ["-signkey", "key.pem"] if by_itself else ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial"]
        self.openssl("x509", "-req", "-in", "request.pem", *signer, "-days", days, "-extfile", "extensions", "-out",
                     f"{name}.pem")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.folder / f"{name}.pem", self.folder / "key.pem")
        return context


def office_in(account):
    if not shutil.which("openssl"):
        print("  left out: there is no openssl")
        return None
    return Office(account.folder)


def row_certificates(program, rounds, chance):
    """14: certificates that are expired, of another name, of nobody known; TLS that is too old."""
    folder = Account(program, "http://127.0.0.1:9/v1/track")
    office = office_in(folder)
    if not office:
        return
    old = office.server("old")
    old.set_ciphers("DEFAULT:@SECLEVEL=0")
    old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1
    servers = {
        "good": (office.server("good"), True),
        "expired": (office.server("expired", days="-1"), True),
        "of another name": (office.server("other", "DNS:other.test"), True),
        "signed by itself": (office.server("self", by_itself=True), True),
        "of an unknown authority": (office.server("unknown"), False),
        "TLS 1.0": (old, True),
    }
    for name, (tls, is_known) in servers.items():
        collector = Collector(tls=tls)
        account = Account(program, collector.url("https"))
        if is_known:
            account.set(ca_file=str(office.folder / "ca.pem"))
        mark, _ = account.queue()
        sent = account.run("outbox", "send", "--all")
        state, _ = account.rows()[mark]
        if name == "good":
            demand(state == "delivered", f"control: a good certificate is not taken: {sent.err}")
        else:
            demand(state == "later" and sent.returncode == 4, f"{name}: {state} {sent.err}")
            demand(not collector.bodies, f"{name}: a body was received")
            print(f"  {name}: {sent.err.splitlines()[0].split(': ', 1)[1]}")
        account.remove()
    folder.remove()
