"""Kills while the history becomes smaller: in the middle of pruning, clearing and vacuuming."""
import json
import os
import shutil
import signal
import statistics
import time

from faultkit import PATIENCE, Account, Collector, compare_with_controls, control, demand, strace

FINISHED = 1500  # reports in the history that is pruned and cleared: more than one portion
WRITES = ("pwrite64", "fdatasync", "ftruncate")  # what changes the files of a database, and makes it last
WAYS = (["history", "clear"], ["history", "clear"], ["outbox", "send", "1"])  # the last prunes when it has sent


def long_history(account):
    """A history that is to be pruned (three years old), and reports that wait. @return marks of what waits"""
    marks = set()
    for _ in range(5):
        mark, process = account.queue()
        demand(process.returncode == 0, process.err)
        marks.add(mark)
    old, new = f"{int(time.time()) - 3 * 366 * 86400}000", f"{int(time.time()) - 60}000"
    many = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {FINISHED})"
    columns = "event, state, created, bytes, sha256, origin, profile, project, only_by_hand, body"
    account.execute(
        f"INSERT INTO reports (id, {columns}) {many} SELECT 1000 + i, 'Telemetry Disabled', 'delivered', {old}, 60,"
        " '', 'queue', '', '', 0, CAST(printf('{\"context\": {\"mark\": \"h%d\"}, \"x\": \"%s\"}', i,"
        " hex(randomblob(300))) AS BLOB) FROM n",
        # The newest are young: they prove that it is not the clock that is wrong.
        "INSERT INTO attempts (report, event, destination, proxy, started, outcome, status, latency, reason, answer)"
        f" SELECT id, event, '', '', iif(id > 1000 + {FINISHED} - 15, {new}, {old}), 'delivered', 200, 5, '', x''"
        " FROM reports WHERE id > 1000")
    return marks


def is_writing(process):
    """Whether it holds the lock of all writers; seen from outside, without taking it."""
    folder = f"/proc/{process.pid}"
    try:
        for descriptor in os.listdir(f"{folder}/fd"):
            if os.readlink(f"{folder}/fd/{descriptor}").endswith("/reports.lock"):
                with open(f"{folder}/fdinfo/{descriptor}", encoding="ascii") as info:
                    return "FLOCK" in info.read()
    except OSError:
        pass  # it was closed, or the program ended, at this moment
    return False


def wait_for_writing(process):
    while process.poll() is None and not is_writing(process):
        pass  # without a pause: the beginning is as likely a moment as any other


def kill_by_time(account, words, chance, length):
    """Killed at a random moment of the work. @return whether it was at it, that is: held the lock of all writers"""
    process = account.start(*words)
    wait_for_writing(process)
    time.sleep(chance.uniform(0, length))
    if process.poll() is None:
        # Halted first, so that what is seen of it is what the kill finds.
        process.send_signal(signal.SIGSTOP)
        os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
    is_at_work = is_writing(process)
    process.kill()
    process.communicate(timeout=PATIENCE)
    return is_at_work


def traced(account, words, *options):
    """Runs it under strace, which looks at the calls that change the files of the database."""
    files = [option for ending in ("", "-wal", "-shm") for option in ("-P", f"{account.database}{ending}")]
    leaks = account.variables.get("ASAN_OPTIONS", "")
    account.variables["ASAN_OPTIONS"] = leaks + ":detect_leaks=0"  # the check for leaks does not work under strace
    account.inside = [strace(), "-f", "--seccomp-bpf", "-qq", *files, *options]
    try:
        return account.run(*words)
    finally:
        account.inside = []
        account.variables["ASAN_OPTIONS"] = leaks


def writes_of(account, words):
    """How often each of WRITES is called."""
    trace = account.folder / "trace"
    demand(traced(account, words, "-o", str(trace), "-e", f"trace={','.join(WRITES)}").returncode == 0, words)
    text = trace.read_text(errors="replace")
    return {call: text.count(f" {call}(") for call in WRITES}


def kill_by_call(account, words, chance, counts):
    """Killed at a random one of its writes, which are all done under the lock."""
    call = chance.choice([call for call in WRITES if counts[call] > 0])
    number = chance.randint(1, counts[call])
    killed = traced(account, words, "-o", os.devnull, "-e", f"inject={call}:signal=KILL:when={number}")
    return killed.returncode == -signal.SIGKILL


def row_shrink(program, rounds, chance):
    """1: kill -9 while the history is pruned, cleared and vacuumed; at random moments and, with strace, at random writes."""
    collector = Collector()
    account = Account(program, collector.url())
    waiting = long_history(account)
    demand(account.run("history", "--text", "nothing").returncode == 0, "search")  # makes the index of words
    spare = account.folder / "spare"
    shutil.copytree(account.state, spare)

    def renew():
        shutil.rmtree(account.state)
        shutil.copytree(spare, account.state)
        collector.bodies.clear()

    def working_time(words):
        renew()
        process = account.start(*words)
        wait_for_writing(process)
        started = time.monotonic()
        process.communicate(timeout=PATIENCE)
        return time.monotonic() - started

    lengths = {tuple(words): statistics.median(working_time(words) for _ in range(3)) for words in WAYS[1:]}
    counts = {}
    if strace():
        for words in WAYS[1:]:
            renew()
            counts[tuple(words)] = writes_of(account, words)
    normal = statistics.median(timed(lambda: account.run("outbox")) for _ in range(5))
    hits = {"a moment": 0, "a write": 0}
    partly = 0
    starts = []
    for turn in range(rounds):
        renew()
        words = tuple(chance.choice(WAYS))
        if counts and turn % 3 == 2:
            hits["a write"] += kill_by_call(account, words, chance, counts[words])
        else:
            is_hit = kill_by_time(account, words, chance, lengths[words])
            # How long the work takes changes with what else the machine does, so the next moments follow it.
            lengths[words] *= 1.02 if is_hit else 0.9
            hits["a moment"] += is_hit
        starts.append(timed(lambda: account.run("outbox")))
        rows = account.rows()
        partly += 0 < sum(mark.startswith("h") for mark in rows) < FINISHED
        check_what_is_left(account, waiting, rows, collector.receipts())
    hit = sum(hits.values())
    demand(rounds < 20 or hit >= rounds / 2, f"control: only {hit} of {rounds} were killed in the middle of it")
    print(f"  {hit} of {rounds} killed in the middle ({', '.join(f'{n} at {kind}' for kind, n in hits.items())}), {partly}"
          f" left a part of the history; the next start took {statistics.median(starts) / normal:.1f} times the usual,"
          f" at most {max(starts) / normal:.1f}")
    account.remove()


def check_what_is_left(account, waiting, rows, receipts):
    """After a kill: what waited is there, what is left of the history is whole, and the index of words agrees."""
    for mark in receipts:
        # "sending" until the next program that may send finds nobody at it, and calls it unknown
        demand(rows[mark][0] in ("delivered", "unknown", "sending"), f"{mark} arrived and is {rows[mark][0]}")
    compare_with_controls(waiting, {mark: row for mark, row in rows.items() if mark in waiting}, receipts)
    search = account.run("history", "--text", "mark", "--limit", str(2 * FINISHED), "--json")
    demand(search.returncode == 0, search.err)
    attempts = account.execute("INSERT INTO report_text (report_text, rank) VALUES ('integrity-check', 0)",
                               "SELECT count(*) FROM attempts")[0][0]
    found = len(json.loads(search.out))

    def agree(count):
        demand(count == attempts, f"the index of words finds {count} of {attempts} entries of the history")

    agree(found)
    control(lambda: agree(found + 1), "an entry that is only in the index of words")


def timed(action):
    started = time.monotonic()
    action()
    return time.monotonic() - started
