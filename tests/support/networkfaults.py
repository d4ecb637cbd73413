"""Faults of the network: servers, proxies and certificates that are not as they should be, and a no at any moment."""
import os
import shutil
import socket
import ssl
import subprocess
import threading
import time

from faultkit import PATIENCE, Account, Collector, Handler, compare, demand


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

    faults = {
        "reset before the body": ("head", Handler.reset),
        "reset after the body": ("body", Handler.reset),
        "closed after the body": ("body", lambda handler: None),
        "half an answer": ("body", half),
        "500": ("body", lambda handler: handler.answer(500, b"")),
        "429": ("body", lambda handler: handler.answer(429, b"", [("Retry-After", "1000000000000")])),
        "403": ("body", lambda handler: handler.answer(403, b"")),
        "redirect": ("body", redirect),
        "endless head": ("body", endless(b"X-Filler: " + b"x" * 1000 + b"\r\n", b"HTTP/1.1 200 OK\r\n")),
        "endless body": ("body", endless(b"400\r\n" + b"x" * 1024 + b"\r\n",
                                         b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")),
    }
    current = {}

    def behave(handler, point):
        when, action = current["fault"]
        if when != point:
            return False
        action(handler)
        return True

    for name, fault in faults.items():
        current["fault"] = fault
        collector = Collector(behave)
        account = Account(program, collector.url())
        mark, _ = account.queue()
        started = time.monotonic()
        sent = account.run("outbox", "send", "--all")
        demand(time.monotonic() - started < 60, f"{name}: it took too long")
        demand(sent.returncode in (1, 4), f"{name}: {sent.returncode} {sent.err}")
        compare({mark}, account.rows(), collector.receipts())
        demand(account.rows()[mark][0] in ("later", "refused", "unknown"), name)
        current["fault"] = ("never", None)
        demand(account.run("outbox", "send", "1").returncode == 0, f"{name}: control: the good server is believed")
        demand(account.rows()[mark][0] == "delivered", f"{name}: control")
        account.remove()
    demand(second.connections == 0, "the target of a redirect saw a connection")


def row_optout(program, rounds, chance):
    """16: global.yml is edited by hand at a random moment of a running request."""
    release = threading.Event()

    def behave(handler, point):
        if point == "body":
            release.wait(30)
        return False

    broken_off = 0
    for _ in range(max(3, rounds // 5)):
        release.clear()
        collector = Collector(behave)
        account = Account(program, collector.url())
        mark, _ = account.queue()
        account.queue()
        sending = account.start("outbox", "send", "--all")
        time.sleep(chance.uniform(0, 0.15))
        account.switch(False)
        off = time.monotonic()
        _, err = sending.communicate(timeout=PATIENCE)
        demand(sending.returncode in (3, 4), f"{sending.returncode} {err}")
        demand(time.monotonic() - off < 5, "it went on although reporting is off")
        seen = collector.connections
        broken_off += seen > 0
        demand(account.run("outbox", "send", "--all").returncode == 3, "sent although off")
        demand(collector.connections == seen, "a connection although off")
        release.set()
        compare({mark}, account.rows(), collector.receipts())
        account.switch(True)
        demand(account.run("outbox", "send", "2").returncode == 0, "control: switched on, by hand it goes")
        account.remove()
    print(f"  {broken_off} while the connection stood")
