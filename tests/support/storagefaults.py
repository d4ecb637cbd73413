"""Faults of the computer: full and read-only disks, no home, hardly any files or memory."""
import os
import resource
import signal

from faultkit import (Account, Collector, compare_with_controls, database_files, demand, in_own_mounts, strace,
                      traced)

PLAIN = 65534  # a user without rights


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
    for number in range(max(rounds, 10)):
        # What one report needs in the log, in turn with all that a tidying up of the file may need.
        most = [16_384, 1.2 * account.database.stat().st_size][number % 2]
        size = int(most * (chance.random() if number > 0 else 0))
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
    if not strace():
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
    # The log is new each time, so its head is synced, and then the report; what is synced later is done for tidiness.
    syncs = [("fdatasync", "EIO", 1), ("fdatasync", "EIO", 2)]
    for call, error, number in [*syncs, *chance.sample(faults, min(len(faults), 2 * rounds))]:
        mark, words = account.queue_words()
        process = failing(account, words, database_files(account), call, error, number)
        if process.returncode == 0:
            acknowledged.add(mark)
            demand((call, error, number) not in syncs, "a report was called kept without a sync")
        else:
            refused += 1
            demand(process.returncode == 1 and str(account.state) in process.err,
                   f"{call} {error} {number}: {process.returncode} {process.err}")
    mark, process = account.queue()
    demand(process.returncode == 0, "afterwards it works again: " + process.err)
    compare_with_controls(acknowledged | {mark}, account.rows(), {})
    unwritten = switch_with_errors(account, chance, rounds)
    print(f"  {refused} refused, {len(acknowledged)} kept; {unwritten} times not switched")
    account.remove()


def failing(account, words, files, call, error, number):
    return traced(account, words, files, "-o", os.devnull, "-e", f"inject={call}:error={error}:when={number}")


def switch_with_errors(account, chance, rounds):
    """global.yml is the old one or the new one, whatever fails. @return how often it stayed the old one"""
    path = account.home / ".config/rasa/global.yml"
    old = path.read_text()
    new = old.replace("enabled: true", "enabled: false")
    unwritten = 0
    # From the first on: a file is written, synced, and takes the place of the old one.
    faults = [(call, error, number) for call in ("pwrite64", "fsync", "rename", "fchmod") for error in ("EIO", "ENOSPC")
              for number in (1, 2)]
    for call, error, number in chance.sample(faults, min(len(faults), rounds)):
        path.write_text(old)
        process = failing(account, ["disable"], [], call, error, number)
        found = path.read_text()
        demand(found in (old, new), f"disable, {call} {error} {number}: global.yml is neither the old nor the new: {found}")
        if process.returncode == 0:
            demand("enabled: false" in found, f"disable, {call} {error} {number}: it is not off")
        else:
            demand("cannot be written" in process.err, f"disable, {call} {error} {number}: {process.err}")
            unwritten += found == old
        names = [other.name for other in path.parent.iterdir() if other.name.startswith("global.yml.")]
        demand(not names, f"disable, {call} {error} {number}: {names} were left")
    demand(unwritten > 0, "control: global.yml could always be written")
    return unwritten


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
    mark, process = account.queue()
    demand(process.returncode == 0, process.err)
    rows = account.rows()
    compare_with_controls(acknowledged | {mark}, rows, collector.receipts())
    check_open_mask(program, collector)
    print(f"  ended with {sorted(ended | sent)}; {len(acknowledged)} kept, {len(collector.bodies)} received")
    account.remove()


def check_open_mask(program, collector):
    """All that is made, folders on the way there too, is for the user alone, even if the mask closes nothing."""
    mask = os.umask(0)
    account = Account(program, collector.url())
    kept = account.queue()[1]
    sent = account.run("outbox", "send", "--all")
    os.umask(mask)
    demand(kept.returncode == 0 and sent.returncode == 0, kept.err + sent.err)
    for path in account.home.rglob("*"):
        mode = path.stat().st_mode & 0o7777
        demand(mode == (0o700 if path.is_dir() else 0o600), f"{path}: {mode:o}")
    account.remove()
