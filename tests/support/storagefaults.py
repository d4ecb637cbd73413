"""Faults of the computer: kills, full and read-only disks, damage, many at once, hardly any memory."""
import concurrent.futures
import os
import pathlib
import random
import resource
import shutil
import signal
import sqlite3
import stat
import subprocess
import time

from faultkit import PATIENCE, Account, Collector, compare_with_controls, control, demand, in_own_mounts, strace
from shrinkfaults import long_history

PLAIN = 65534  # a user without rights


def row_kill(program, rounds, chance):
    """1: kill -9 while reports are kept, sent and discarded, with two programs at once."""
    collector = Collector()
    account = Account(program, collector.url())
    acknowledged = set()
    killed = 0
    length = 0.05  # s, over which the moment of the kill is drawn
    for _ in range(rounds):
        running = []
        mark, words = account.queue_words()
        running.append((mark, account.start(*words)))
        other = chance.choice([["outbox", "send", "--all"], ["outbox", "send", "--all"], ["outbox"]])
        running.append((None, account.start(*other)))
        time.sleep(chance.uniform(0, length))
        chosen = chance.sample(running, chance.randint(1, 2))
        for _, process in chosen:
            process.kill()
        for mark, process in running:
            out, _ = process.communicate(timeout=PATIENCE)
            if mark and out.endswith("\n"):
                acknowledged.add(mark)
        hits = sum(process.returncode == -signal.SIGKILL for _, process in chosen)
        killed += hits
        # So that most are in time, however busy the machine is.
        length *= 1.05 if hits == len(chosen) else 0.9
    demand(killed > 0, "control: nothing was killed in time")
    for _ in range(3):
        mark, process = account.queue()
        demand(process.returncode == 0, process.err)
        acknowledged.add(mark)
    demand(account.run("outbox", "send", "--all").returncode in (0, 4), "sending after the kills")
    rows = account.rows()
    compare_with_controls(acknowledged, rows, collector.receipts())
    broken_off = sum(outcomes.count("unknown") for _, outcomes in rows.values())
    demand(rounds < 100 or broken_off > 0, "control: no attempt was ever interrupted")
    print(f"  {killed} killed, {broken_off} of them in an attempt; {len(acknowledged)} acknowledged, {len(rows)} kept,"
          f" {len(collector.bodies)} received")
    account.remove()


def row_migrate(program, rounds, chance):
    """1: kill -9 while a file of the first format is brought up to date, by one or two programs."""
    sample = pathlib.Path(__file__).resolve().parent.parent / "data/delivery/reports-1.sqlite"
    account = Account(program, Collector().url())
    demand(account.queue()[1].returncode == 0, "queue")
    before = sqlite3.connect(f"file:{sample}?mode=ro&immutable=1", uri=True)
    bodies = before.execute("SELECT id, body FROM reports").fetchall()
    attempts = before.execute("SELECT count(*) FROM attempts").fetchone()[0]
    before.close()
    killed = half = 0
    for _ in range(rounds):
        for path in account.state.iterdir():
            path.unlink()
        shutil.copyfile(sample, account.database)
        account.database.chmod(0o600)
        running = [account.start(*chance.choice([["outbox"], ["history"]])) for _ in range(chance.randint(1, 2))]
        time.sleep(chance.uniform(0, 0.03))
        for process in running:
            process.kill()
            process.communicate(timeout=PATIENCE)
            killed += process.returncode == -signal.SIGKILL
        half += account.execute("PRAGMA user_version")[0][0] == 1
        demand(account.run("outbox").returncode == 0, "outbox after the kill")
        demand(account.execute("SELECT id, body FROM reports") == bodies, "the reports are not those of before")
        demand(account.execute("SELECT count(*) FROM attempts")[0][0] == attempts, "the attempts are not all there")
        demand(account.execute("PRAGMA integrity_check") == [("ok",)], "integrity")
        demand(account.execute("PRAGMA user_version")[0][0] > 1, "it was not brought up to date")
    demand(killed > 0, "control: nothing was killed in time")
    print(f"  {killed} killed, {half} before the end of it")
    account.remove()


def row_full(program, rounds, chance):
    """4: a disk that is full after so many bytes, at one write after the other."""
    account = Account(program, Collector().url())
    acknowledged = set()
    refused = 0

    def limited(size):
        def prepare():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
        return prepare

    mark, process = account.queue()
    acknowledged.add(mark)
    for _ in range(max(rounds, 10)):
        size = int(account.database.stat().st_size * chance.uniform(0, 1.2))
        mark, process = account.queue(preexec_fn=limited(size))
        if process.returncode == 0:
            acknowledged.add(mark)
        else:
            refused += 1
            demand(process.returncode == 1 and process.err.strip(), f"{process.returncode} {process.err}")
            demand(str(account.state) in process.err or "disk" in process.err, process.err)
    demand(refused > 0, "control: the disk was never full")
    mark, process = account.queue()
    demand(process.returncode == 0, "there is room again: " + process.err)
    compare_with_controls(acknowledged | {mark}, account.rows(), {})
    print(f"  {refused} refused, {len(acknowledged)} kept")
    account.remove()


def row_errors(program, rounds, chance):
    """4: the n-th write or sync fails (EIO, ENOSPC), at one after the other. Needs strace."""
    tracer = strace()
    if not tracer:
        print("  left out: there is no strace that may trace")
        return
    account = Account(program, Collector().url())
    mark, process = account.queue()
    demand(process.returncode == 0, process.err)
    acknowledged = {mark}
    refused = 0
    faults = [(call, error, number) for call, most in (("fdatasync", 3), ("pwrite64", 12), ("openat", 5),
                                                       ("ftruncate", 2))
              for error in ("EIO", "ENOSPC") for number in range(1, most + 1)]
    for call, error, number in chance.sample(faults, min(len(faults), 2 * rounds)):
        mark, words = account.queue_words()
        command = [tracer, "-f", "-o", os.devnull, "-P", str(account.database), "-P", f"{account.database}-wal",
                   "-P", f"{account.database}-shm", "-e", f"inject={call}:error={error}:when={number}", program]
        # The check for leaks of a build with sanitizers does not work under strace.
        traced = {**account.variables, "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0"}
        process = subprocess.run([*command, *words], cwd=account.folder, env=traced, text=True,
                                 stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE)
        if process.returncode == 0:
            acknowledged.add(mark)
        else:
            refused += 1
            demand(process.returncode == 1 and str(account.state) in process.stderr,
                   f"{call} {error} {number}: {process.returncode} {process.stderr}")
    demand(refused > 0, "control: no fault was noticed")
    mark, process = account.queue()
    demand(process.returncode == 0, "afterwards it works again: " + process.err)
    compare_with_controls(acknowledged | {mark}, account.rows(), {})
    print(f"  {refused} refused, {len(acknowledged)} kept")
    account.remove()


def row_readonly(program, rounds, chance):
    """5: a home that may not be written."""
    collector = Collector()
    account = Account(program, collector.url())
    root = os.geteuid() == 0
    if root:
        for path in [account.folder, *account.folder.rglob("*")]:
            os.chown(path, PLAIN, PLAIN)
    account.home.chmod(0o500)
    plain = {"user": PLAIN, "group": PLAIN, "extra_groups": []} if root else {}
    _, refused = account.queue(**plain)
    demand(refused.returncode != 0, "a report was called kept in a home that may not be written")
    demand(refused.returncode == 1 and str(account.home) in refused.err, refused.err)
    demand(account.run("status", **plain).returncode == 0, "status")
    demand(collector.connections == 0, "something was sent")
    account.home.chmod(0o700)
    _, kept = account.queue(**plain)
    demand(kept.returncode == 0, "control: with a home that may be written it works: " + kept.err)
    account.remove()
    account = Account(program, collector.url())
    demand(account.queue()[1].returncode == 0, "queue")
    read_only_mount(account)
    account.remove()


def read_only_mount(account):
    """What is kept can be read where nothing can be written at all, with and without the files of the log."""
    state = str(account.state)
    account.inside = in_own_mounts('mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"', state)
    if not account.inside:
        print("  the read-only mount is left out: this computer allows none")
        return
    for has_log in (True, False):
        for path in [] if has_log else account.state.glob("reports.sqlite-*"):
            path.unlink()
        files = set(account.state.iterdir())
        for words in (["outbox"], ["history"], ["outbox", "show", "1"], ["history", "--text", "mark"]):
            read = account.run(*words)
            demand(read.returncode == 0, f"{words} where nothing can be written: {read.err}")
        demand("Telemetry Disabled" in account.run("outbox").out, "what waits is not shown")
        refused = account.run(*account.queue_words()[1])
        demand(refused.returncode == 1 and state in refused.err, "control: it could be written: " + refused.err)
        demand(set(account.state.iterdir()) == files, "files came or went where nothing can be written")
    account.inside = []


def row_homes(program, rounds, chance):
    """5: no home, a home that is none, the root folder, a full disk as home; variables that lead nowhere."""
    collector = Collector()
    root = os.geteuid() == 0
    plain = {"user": PLAIN, "group": PLAIN, "extra_groups": []} if root else {}
    full = 'mount -t tmpfs -o size=64k tmpfs "$0" && head -c 99999 /dev/zero > "$0/filler" 2>/dev/null; exec "$@"'
    strange = {"the root folder": {"HOME": "/"}, "a file": {"HOME": "file"}, "a full disk": {}}
    if root:  # the user without rights has no folder either; anybody else's own is not to be touched
        strange["none"] = {"HOME": None}
    tried = 0
    for name, variables in strange.items():
        account = Account(program, collector.url())
        (account.folder / "file").write_text("no folder")
        change_variables(account, variables)
        options = {} if name == "a full disk" else plain
        for path in [account.folder, *account.folder.rglob("*")] if options else []:
            os.chown(path, PLAIN, PLAIN)
        if name == "a full disk":
            account.inside = in_own_mounts(full, str(account.home))
            if not account.inside:
                print("  the full disk is left out: this computer allows no mounts")
                continue
        status = account.run("status", **options)
        demand(status.returncode in (0, 1) and "by this program: on" not in status.out, f"{name}: {status.out}")
        for words in (account.queue_words()[1], ["outbox"], ["outbox", "send", "--all"]):
            process = account.run(*words, **options)
            demand(process.returncode in (0, 1, 2, 3), f"{name}: {words}: {process.returncode} {process.err}")
            demand(process.returncode == 0 or process.err.strip(), f"{name}: {words} fails without a word")
        enabled = account.run("enable", **options)
        demand(enabled.returncode == 1 and "cannot be written" in enabled.err, f"{name}: enable: {enabled.err}")
        tried += 1
        account.remove()
    demand(collector.connections == 0, "something was sent without a home to keep the decision in")
    for variables in ({"XDG_STATE_HOME": "state", "XDG_CONFIG_HOME": "config"}, {"TMPDIR": "/nonexistent"}):
        account = Account(program, collector.url())
        change_variables(account, variables)
        demand(account.queue()[1].returncode == 0 and account.database.exists(), f"{variables}: kept elsewhere")
        demand(not {"state", "config"} & set(os.listdir(account.folder)), f"{variables}: a relative folder was made")
        demand(account.run("outbox", "send", "--all").returncode == 0, f"control: {variables}: it is not sent")
        account.remove()
    print(f"  {tried} homes in which nothing is kept, and nothing sent")


def change_variables(account, variables):
    for name, value in variables.items():
        if value is None:
            del account.variables[name]
        else:
            account.variables[name] = str(account.folder / value) if value == "file" else value


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
    print(f"  {noticed} of {rounds} noticed, {len(salvaged)} kept aside, {sum(salvaged)} of {len(salvaged) * len(bodies)}"
          " reports recovered of them")


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
    for words in (["outbox"], ["history"], ["history", "--text", "telemetry"]):
        process = account.run(*words)
        demand(process.returncode in (0, 1), f"{words}: {process.returncode} {process.err}")
        demand(process.returncode == 0 or process.err.strip(), f"{words} fails without a word")
        failed |= process.returncode != 0 or "damaged" in process.err
    aside = list(account.state.glob("reports.sqlite.damaged-*Z"))
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
             "sender.lock")
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
            attempt(account, f"{name} as a {kind}", False)
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


def row_writers(program, rounds, chance):
    """7: eight programs that keep, send, prune and clear at once."""
    collector = Collector()
    account = Account(program, collector.url())
    long_history(account)
    demand(account.run("outbox", "discard", "--all").returncode == 0, "discard")
    before = account.execute("SELECT count(*) FROM attempts")[0][0]
    account.marks = 100
    acknowledged = {}
    clearings = 0
    for _ in range(max(1, rounds // 10)):
        running = [(mark, account.start(*words)) for mark, words in (account.queue_words() for _ in range(6))]
        running += [(None, account.start("outbox", "send", "--all")) for _ in range(2)]
        if chance.random() < 0.2 and len(acknowledged) > 20:
            running.append((None, account.start("history", "clear")))
            clearings += 1
        for mark, process in running:
            out, err = process.communicate(timeout=PATIENCE)
            demand("locked" not in err, err)
            if mark:
                demand(process.returncode == 0, err)
                demand(out not in acknowledged.values(), f"id {out} was given twice")
                acknowledged[mark] = out
    demand(account.run("outbox", "send", "--all").returncode == 0, "sending the rest")
    rows = {mark: row for mark, row in account.rows().items() if mark in acknowledged}
    receipts = collector.receipts()
    # What was delivered before the history was cleared is no longer on record, but has to have arrived.
    cleared = {mark for mark in acknowledged if mark not in rows and receipts.get(mark) == 1} if clearings else set()
    rows |= {mark: ("delivered", ["delivered"]) for mark in cleared}
    compare_with_controls(set(acknowledged), rows, receipts)
    demand(all(count == 1 for count in receipts.values()), "a report arrived twice")
    demand(len(receipts) == len(acknowledged), "not all arrived")
    print(f"  {len(acknowledged)} kept and received once each; a history of {before} entries pruned, and cleared"
          f" {clearings} times, meanwhile")
    account.remove()


def row_limits(program, rounds, chance):
    """22, 26: hardly any files or memory, and a mask that closes nothing."""
    collector = Collector()
    account = Account(program, collector.url())
    acknowledged = set()

    def limited(what, value):
        return lambda: resource.setrlimit(what, (value, value))

    ended, sent = set(), set()
    for what, values in ((resource.RLIMIT_NOFILE, range(4, 20)), (resource.RLIMIT_AS, range(40, 400, 40))):
        for value in values:
            size = value if what == resource.RLIMIT_NOFILE else value * 1_000_000
            mark, process = account.queue(preexec_fn=limited(what, size))
            ended.add(process.returncode)
            if process.returncode == 0:
                acknowledged.add(mark)
            # However this one ends: what it says of the reports has to be true. Where there is no memory for a thread
            # it waits for its deadline, so that is for the long run.
            if what == resource.RLIMIT_NOFILE or rounds >= 100:
                sent.add(account.run("outbox", "send", "--all", preexec_fn=limited(what, size)).returncode)
    for codes in (ended, sent):
        demand(0 in codes and len(codes) > 1, f"control: it was always too little, or never: {codes}")
    os.umask(0)
    mark, process = account.queue()
    os.umask(0o022)
    demand(process.returncode == 0, process.err)
    for path in [account.state, *account.state.iterdir()]:
        mode = path.stat().st_mode & 0o7777
        demand(mode == (0o700 if path.is_dir() else 0o600), f"{path}: {mode:o}")
    rows = account.rows()
    compare_with_controls(acknowledged | {mark}, rows, collector.receipts())
    print(f"  ended with {sorted(ended | sent)}; {len(acknowledged)} kept, {len(collector.bodies)} received")
    account.remove()
