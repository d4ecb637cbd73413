"""Faults in the middle of many reports that are sent in one go."""
import hashlib
import shutil
import signal
import sqlite3
import time

from faultkit import PATIENCE, Account, Collector, compare_with_controls, demand

WAITING = 150  # more than are claimed at once
# At most: one on its way; and the one before it, whose end is not written down, or the one after, which is begun.
UNCERTAIN = 2


def many_waiting(account):
    """A folder with reports that wait, each with its own mark. @return the folder and the marks"""
    mark, process = account.queue()
    demand(process.returncode == 0, process.err)
    marks = {mark}
    with sqlite3.connect(account.database) as connection:
        row = connection.execute("SELECT * FROM reports").fetchone()
        names = [column[1] for column in connection.execute("PRAGMA table_info(reports)")]
        for number in range(1, WAITING):
            marks.add(f"w{number}")
            values = dict(zip(names, row))
            body = values["body"].replace(mark.encode(), f"w{number}".encode())
            values.update(id=number + 1, body=body, bytes=len(body), sha256=hashlib.sha256(body).hexdigest())
            connection.execute(f"INSERT INTO reports ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})",
                               [values[name] for name in names])
    connection.close()
    spare = account.folder / "spare"
    shutil.copytree(account.state, spare)
    return spare, marks


def row_drain(program, rounds, chance):
    """1: kill -9 while many reports are sent in one go."""
    collector = Collector()
    account = Account(program, collector.url())
    spare, marks = many_waiting(account)
    started = time.monotonic()
    demand(account.run("outbox", "send", "--all").returncode == 0, "sending undisturbed")
    whole = time.monotonic() - started
    demand(len(collector.bodies) == WAITING, "not all of them were sent")
    amid = uncertain = 0
    for _ in range(rounds):
        collector.bodies.clear()
        shutil.rmtree(account.state)
        shutil.copytree(spare, account.state)
        process = account.start("outbox", "send", "--all")
        time.sleep(chance.uniform(0, whole))
        process.kill()
        process.communicate(timeout=PATIENCE)
        amid += process.returncode == -signal.SIGKILL and 0 < len(collector.bodies) < WAITING
        demand(account.run("outbox", "send", "--all").returncode in (0, 4), "sending after the kill")
        rows = account.rows()
        compare_with_controls(marks, rows, collector.receipts())
        unknown = sum(state == "unknown" for state, _ in rows.values())
        demand(unknown <= UNCERTAIN, f"{unknown} reports are uncertain after a kill")
        demand(all(state in ("delivered", "unknown") for state, _ in rows.values()), "something waits after all")
        # Killed behind the last one, nothing is left to be sent, and what was claimed is cleared away by the next sender.
        demand(not account.execute("SELECT * FROM claims WHERE report IN (SELECT id FROM reports"
                                   " WHERE state NOT IN ('delivered', 'discarded'))"), "a claim is left")
        uncertain += unknown
    demand(amid > 0, "control: no kill fell into the sending")
    print(f"  {amid} of {rounds} kills amid {WAITING} reports, {uncertain} reports left uncertain")
    account.remove()


def row_turns(program, _rounds, _chance):
    """7: who has much to send lets another program have its turn, and goes on then."""
    collector = Collector(behave=lambda _handler, moment: time.sleep(0.03) if moment == "body" else None)
    account = Account(program, collector.url())
    _, marks = many_waiting(account)
    much = account.start("outbox", "send", *map(str, range(1, WAITING)))
    while len(collector.bodies) < 2:
        demand(much.poll() is None, "much is sent already")
        time.sleep(0.01)
    started = time.monotonic()
    little = account.run("outbox", "send", str(WAITING))
    waited = time.monotonic() - started
    demand(little.returncode == 0, f"little: {little.err}")
    demand(much.poll() is None, f"little had to wait until much was sent, {waited:.1f} s")
    demand(much.communicate(timeout=PATIENCE)[1] == "" and much.returncode == 0, "much was not sent")
    compare_with_controls(marks, account.rows(), collector.receipts())
    demand(len(collector.bodies) == WAITING, "not all of them were sent")
    print(f"  one report had its turn after {waited:.1f} s, beside {WAITING - 1} of another program")
    account.remove()
