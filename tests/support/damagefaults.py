"""Other bits in the database, and other things where the files of our own state should be."""
import concurrent.futures
import os
import random
import shutil
import sqlite3
import stat

from faultkit import PATIENCE, Account, Collector, control, demand


def row_damage(program, rounds, chance):
    """6: a database with other bits in it, or cut off."""
    account = Account(program, Collector().url())
    for _ in range(30):
        account.queue()
    sound = account.database.read_bytes()
    bodies = {body for body, in account.execute("SELECT body FROM reports")}
    account.remove()
    # What cannot be read is searched for row by row, which takes most of the time; so on all processors at once.
    workers = min(rounds, os.cpu_count() or 1)
    seeds = [chance.random() for _ in range(rounds)]

    def work(first):
        own = Account(program, Collector().url())
        own.queue()  # makes the folder
        results = [one_damage(own, sound, bodies, random.Random(seed)) for seed in seeds[first::workers]]
        own.remove()
        return results

    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        results = [result for part in pool.map(work, range(workers)) for result in part]
    noticed = sum(is_noticed for is_noticed, _ in results)
    salvaged = [count for _, count in results if count is not None]
    demand(noticed > 0, "control: no damage was noticed")
    demand(rounds < 20 or any(salvaged), "control: nothing was ever recovered")
    control(lambda: check_recovered([b"{}"], bodies), "a body that was never stored")
    print(f"  {noticed} of {rounds} noticed, {len(salvaged)} kept aside; of the reports in them {sum(salvaged)} of"
          f" {len(salvaged) * len(bodies)} recovered")


def one_damage(account, sound, bodies, chance):
    """@return whether the damage was noticed, and how many reports were recovered if the file was kept aside"""
    for path in account.state.iterdir():
        path.unlink()
    damaged = bytearray(sound)
    if chance.random() < 0.3:
        damaged = damaged[:chance.randrange(len(damaged))]
    else:
        for _ in range(chance.randint(1, 200)):
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    account.database.write_bytes(bytes(damaged))
    account.database.chmod(0o600)
    failed = False
    # Two meet it at the same time, which mends it once.
    for meeting in ([["outbox"], ["history"]], [["history", "--text", "telemetry"]]):
        running = [(words, account.start(*words)) for words in meeting]
        for words, process in running:
            _, err = process.communicate(timeout=PATIENCE)
            demand(process.returncode in (0, 1), f"{words}: {process.returncode} {err}")
            demand(process.returncode == 0 or err.strip(), f"{words} fails without a word")
            failed |= process.returncode != 0 or "damaged" in err
    aside = list(account.state.glob("reports.sqlite.damaged-*Z"))
    demand(len(aside) <= 1, f"it was kept aside {len(aside)} times")
    recovered = None
    if aside:
        kept = [body for body, in account.execute("SELECT CAST(body AS BLOB) FROM reports")]
        check_recovered(kept, bodies)
        recovered = len(kept)
    _, process = account.queue()
    demand(process.returncode in (0, 1) and (process.returncode == 0 or process.err.strip()), process.err)
    # Damage that only this one met is kept aside now.
    aside = list(account.state.glob("reports.sqlite.damaged-*Z"))
    for path in aside:
        demand(path.read_bytes() == bytes(damaged), "the file that was kept aside is not the damaged one")
    return failed or bool(aside), recovered


def check_recovered(kept, bodies):
    strange = set(kept) - bodies
    demand(not strange, f"a report was recovered that was never stored so: {strange}")
    demand(len(set(kept)) == len(kept), "a report was recovered twice")


def row_files(program, rounds, chance):
    """6, 26: something else where the files of our own state should be: links, folders, other databases, no rights."""
    names = ("reports.sqlite", "reports.sqlite-wal", "reports.sqlite-shm", "reports.sqlite-journal", "reports.lock",
             "sender.lock", "sender-next.lock")
    collector = Collector()
    refused = set()

    def attempt(account, what, safe_too):
        """@param safe_too: it may also work, if nothing else is touched"""
        codes = []
        for words in (["outbox"], account.queue_words()[1], ["outbox", "send", "--all"], ["history"]):
            process = account.run(*words)
            demand(process.returncode in (0, 1, 4), f"{what}: {words}: {process.returncode} {process.err}")
            demand(process.returncode == 0 or str(account.state) in process.err, f"{what}: {words}: {process.err}")
            codes.append(process.returncode)
        demand(safe_too or 1 in codes, f"{what} went unnoticed")
        if 1 in codes:
            refused.add(what)

    for name in names:
        for kind in ("symbolic link", "hard link", "folder", "dangling link"):
            account = Account(program, collector.url())
            demand(account.queue()[1].returncode == 0, "queue")
            victim = account.folder / "victim"
            victim.write_bytes(b"precious")
            victim.chmod(0o644)
            path = account.state / name
            path.unlink(missing_ok=True)
            if kind == "symbolic link":
                path.symlink_to(victim)
            elif kind == "dangling link":
                path.symlink_to(account.folder / "nothing")
            elif kind == "hard link":
                os.link(victim, path)
            else:
                path.mkdir()
            attempt(account, f"{name} as a {kind}", name == "sender-next.lock")  # nothing depends on that one
            demand(victim.read_bytes() == b"precious" and stat.S_IMODE(victim.stat().st_mode) == 0o644,
                   f"{name} as a {kind}: the other file was touched")
            demand(not (account.folder / "nothing").exists(), f"{name} as a {kind}: a file was made elsewhere")
            account.remove()

    def prepared(change):
        account = Account(program, collector.url())
        demand(account.queue()[1].returncode == 0, "queue")
        change(account)
        return account

    account = prepared(lambda account: account.execute("PRAGMA user_version = 99"))
    content = account.database.read_bytes()
    attempt(account, "a newer format", False)
    demand(account.database.read_bytes() == content, "a newer format was changed")
    demand(account.run("outbox").returncode == 0, "a newer format can be read")
    account.remove()
    account = prepared(lambda account: account.execute("PRAGMA application_id = 7"))
    content = account.database.read_bytes()
    attempt(account, "another program's database", False)
    demand(account.database.read_bytes() == content, "another program's database was changed")
    account.remove()
    account = prepared(lambda account: account.database.write_bytes(b""))
    attempt(account, "a file of 0 bytes", True)
    account.remove()

    def foreign_log(account):
        other = sqlite3.connect(account.folder / "other.sqlite")
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TABLE t (a)")
        other.executemany("INSERT INTO t VALUES (?)", [(bytes(3000),)] * 50)
        other.commit()
        shutil.copyfile(account.folder / "other.sqlite-wal", f"{account.database}-wal")
        other.close()

    account = prepared(foreign_log)
    attempt(account, "the log of another database", True)
    account.remove()
    account = prepared(lambda account: [path.chmod(0) for path in account.state.iterdir()])
    attempt(account, "files without rights", True)
    account.remove()
    demand(len(refused) > 20, f"control: only {len(refused)} were noticed")
    print(f"  {len(refused)} refused, the others harmless")
