"""Proxies that are not as they should be."""
import socket
import threading

from faultkit import Account, Collector, Listener, demand, may_mount, own_etc, side_by_side
from networkfaults import office_in


class Proxy(Listener):
    """Takes a request to connect; leads to `target` whatever was asked for, or answers something else."""

    def __init__(self, target=None, answer=None, login=None):
        super().__init__()
        self.target, self.answer, self.login = target, answer, login
        self.asked = []
        self.start()

    def address(self, login=""):
        return f"http://{login}127.0.0.1:{self.port}"

    def accepted(self, connection):
        threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, client):
        """As proxies do, a connection is kept for a second try with a login."""
        while True:
            head = b""
            while b"\r\n\r\n" not in head:
                more = client.recv(4096)
                if not more:
                    client.close()
                    return
                head += more
            self.asked.append(head)
            if not self.login or self.login in head:
                break
            client.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\n"
                           b"Proxy-Authenticate: Basic realm=\"faults\"\r\nContent-Length: 0\r\n\r\n")
        if self.answer is not None:
            client.sendall(self.answer)
        else:
            server = socket.create_connection(self.target)
            client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            threading.Thread(target=pump, args=(server, client), daemon=True).start()
            pump(client, server)
        client.close()


def pump(source, sink):
    try:
        while data := source.recv(65536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass  # either side may hang up


class Way:
    """To a collector of its own, through a proxy or past it."""

    def __init__(self, program, tls, authority):
        self.collector = Collector(tls=tls)
        # The name leads nowhere from here: only through a proxy can it be reached. Where a file of hosts can be put in
        # the place of the computer's, it leads to the collector, so that going past a proxy would arrive.
        self.account = Account(program, f"https://collector.test:{self.collector.server_address[1]}/v1/track")
        self.account.set(ca_file=str(authority))
        if may_mount():
            hosts = own_etc(self.account) / "hosts"
            hosts.unlink(missing_ok=True)
            hosts.write_text("127.0.0.1 localhost collector.test\n")

    def proxy(self, **options):
        return Proxy(self.collector.server_address, **options)

    def remove(self):
        self.collector.shutdown()
        self.account.remove()


LOGIN = b"Proxy-Authorization: Basic dXNlcjpnb29k"  # user:good
# How the proxy is (none: nobody listens), who asks it, and whether the report arrives
KINDS = {
    "good": ({}, "", True),
    "good, with login": ({"login": LOGIN}, "user:good@", True),
    "wrong password": ({"login": LOGIN}, "user:bad@", False),
    "no password": ({"login": LOGIN}, "", False),
    "refuses": ({"answer": b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"}, "", False),
    "hangs up": ({"answer": b""}, "", False),
    "talks nonsense": ({"answer": b"hello\r\n\r\n"}, "", False),
    "dead": (None, "", False),
}


def one_proxy(way, name, named_by):
    how, who, arrives = KINDS[name]
    what = f"{name} ({named_by})"
    account, collector = way.account, way.collector
    proxy = way.proxy(**(how or {}))
    if how is None:
        proxy.end()
    if named_by == "environment":
        account.variables["https_proxy"] = proxy.address(who)
    else:
        account.set(proxy=proxy.address(who))
    mark, _ = account.queue()
    sent = account.run("outbox", "send", "--all")
    state, _ = account.rows()[mark]
    demand(how is None or proxy.asked, f"{what}: the proxy was not asked")
    demand(arrives or collector.connections == 0, f"{what}: it went past the proxy")
    demand(state == ("delivered" if arrives else "later"), f"{what}: {state} {sent.out} {sent.err}")
    demand(len(collector.bodies) == arrives, f"{what}: what arrived is wrong")
    shown = account.run("history", "show", "1")
    told = shown.out + shown.err + sent.out + sent.err
    demand("through 127.0.0.1" in told, f"{what}: the history does not name the proxy: {told}")
    demand("good@" not in told and "bad@" not in told, f"{what}: the password is shown")
    way.remove()


def row_proxies(program, rounds, chance):
    """17: proxies that are dead, refuse, want a login, or are none; never past them."""
    folder = Account(program, "http://127.0.0.1:9/v1/track")
    office = office_in(folder)
    if not office:
        return
    if not may_mount():
        print("  the way past the proxies is left out: this computer allows no mounts")
    ways = ("environment", "settings")
    turns = [(name, way) for name in KINDS for way in (ways if rounds >= 100 else [chance.choice(ways)])]
    tls, authority = office.server("good"), office.folder / "ca.pem"
    side_by_side(lambda turn: one_proxy(Way(program, tls, authority), *turn), turns)

    # Past it only by its name in no_proxy.
    way = Way(program, tls, authority)
    proxy = way.proxy()
    way.account.variables |= {"https_proxy": proxy.address(), "no_proxy": "collector.test"}
    way.account.queue()
    sent = way.account.run("outbox", "send", "--all")
    demand(not proxy.asked, "no_proxy is not heard")
    demand(not may_mount() or sent.returncode == 0, f"control: past the proxies it can be reached: {sent.err}")
    way.remove()
    way = Way(program, tls, authority)
    way.account.variables |= {"https_proxy": "ftp://127.0.0.1:1"}
    mark, _ = way.account.queue()
    sent = way.account.run("outbox", "send", "--all")
    demand(sent.returncode == 3 and way.account.rows()[mark] == ("waiting", []), f"ftp: {sent.returncode} {sent.err}")
    way.remove()
    folder.remove()
    print(f"  {len(KINDS)} kinds, named by the environment or by the settings")
