"""Kills while reports are kept and sent and while the history shrinks or changes its form; many programs at once."""
import json
import os
import pathlib
import shutil
import signal
import sqlite3
import statistics
import time

from faultkit import (PATIENCE, Account, Collector, compare_with_controls, control, database_files, demand, strace,
                      traced)


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
    rest = account.run("outbox", "send", "--all")
    demand(rest.returncode in (0, 4), f"sending after the kills: {rest.returncode} {rest.err}")
    rows = account.rows()
    compare_with_controls(acknowledged, rows, collector.receipts())
    broken_off = sum(outcomes.count("unknown") for _, outcomes in rows.values())
    demand(rounds < 100 or broken_off > 0, "control: no attempt was ever interrupted")
    print(f"  {killed} killed, {broken_off} of them in an attempt; {len(acknowledged)} acknowledged, {len(rows)} kept,"
          f" {len(collector.bodies)} received")
    account.remove()


FINISHED = 1500  # reports in the history that is pruned and cleared: more than one portion
WRITES = ("pwrite64", "fdatasync", "ftruncate")  # what changes the files of a database, and makes it last
WAYS = (["history", "clear"], ["history", "clear"], ["outbox", "send", "1"])  # the last prunes when it has sent


def long_history(account):
    """A history that is to be pruned (three years old), and reports that stay. @return marks of what stays"""
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
        " FROM reports WHERE id > 1000",
        # Of what is not delivered three were tried, long ago: they are not finished, and stay.
        "INSERT INTO attempts (report, event, destination, proxy, started, outcome, status, latency, reason, answer)"
        f" SELECT id, event, '', '', {old}, {outcome_of('id')}, 0, 5, '', x'' FROM reports WHERE id BETWEEN 3 AND 5",
        f"UPDATE reports SET state = {outcome_of('id')} WHERE id BETWEEN 3 AND 5")
    return marks


def outcome_of(column):
    return f"CASE {column} WHEN 3 THEN 'later' WHEN 4 THEN 'unknown' ELSE 'refused' END"


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


def writes_of(account, words):
    """How often each of WRITES is called."""
    trace = account.folder / "trace"
    demand(traced(account, words, database_files(account), "-o", str(trace), "-e", f"trace={','.join(WRITES)}").returncode == 0, words)
    text = trace.read_text(errors="replace")
    return {call: text.count(f" {call}(") for call in WRITES}


def kill_by_call(account, words, chance, counts):
    """Killed at a random one of its writes, which are all done under the lock."""
    call = chance.choice([call for call in WRITES if counts[call] > 0])
    number = chance.randint(1, counts[call])
    killed = traced(account, words, database_files(account), "-o", os.devnull, "-e", f"inject={call}:signal=KILL:when={number}")
    return killed.returncode == -signal.SIGKILL


def row_shrink(program, rounds, chance):
    """1: kill -9 while the history is pruned, cleared and vacuumed; at random moments and (with strace) random writes."""
    collector = Collector()
    account = Account(program, collector.url())
    waiting = long_history(account)
    demand(account.run("history", "--text", "nothing").returncode == 0, "search")  # makes the index of words
    demand(account.execute("SELECT indexed FROM text_index") > [(FINISHED,)], "control: there is no index of words")
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
    kinds = ", ".join(f"{count} at {kind}" for kind, count in hits.items())
    print(f"  {hit} of {rounds} killed in the middle ({kinds}), {partly} left a part of the history; the next start took"
          f" {statistics.median(starts) / normal:.1f} times the usual, at most {max(starts) / normal:.1f}")
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
    known = account.execute("SELECT id FROM report_text_docsize ORDER BY id")
    expected = account.execute("SELECT id FROM reports WHERE id <= (SELECT indexed FROM text_index) ORDER BY id")

    def agree(count, ids):
        demand(count == attempts, f"the index of words finds {count} of {attempts} entries of the history")
        demand(ids == expected, f"the index of words knows {len(ids)} reports, and should know {len(expected)}")

    agree(found, known)
    control(lambda: agree(found + 1, known), "an entry that is found twice")
    control(lambda: agree(found, [*known, (9999,)]), "a report that is only in the index of words")


def timed(action):
    started = time.monotonic()
    action()
    return time.monotonic() - started


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
    demand(all(state == "delivered" for state, _ in rows.values()), "a report is uncertain, and nobody was killed")
    demand(all(count == 1 for count in receipts.values()), "a report arrived twice")
    demand(len(receipts) == len(acknowledged), "not all arrived")
    print(f"  {len(acknowledged)} kept and received once each; a history of {before} entries pruned, and cleared"
          f" {clearings} times, meanwhile")
    account.remove()
