"""Measures the built command line against floors in the same run; fails on ratios only.

usage: benchmark.py PROGRAM_FOLDER [start|preview|memory|edit|repaint|hostile|threads|delivery|history ...]

start    `status` against an empty QCoreApplication (goal: 2 times at most)
preview  `preview` of generated projects against bare libyaml events over the same files, with and without explanations
memory   peak of `preview` of 100 MB of NLU data against 1 MB (goal: 1.2 times, plus 32 bytes for each example)
edit     an edit of a file of 1 MB to the new summary against libyaml over that file (goals: NLU 1.5, stories 1.2 times, plus 2 ms)
repaint  a new summary to the repainted preview (goal: one frame at the 99th percentile), offscreen and under Xvfb where there is one
hostile  YAML made to hurt, in full size, against harmless YAML of its size in the same file (goal: 3 times)
threads  `preview` of many and of large files on one processor against all (no goal)
delivery keeping against append and fdatasync, sending against the network manager alone, pages and searches of a long history
history  the history page over 1,000,000 entries: opening, scrolling, searching (goal: one frame), offscreen
"""
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 9
WORDS = "open book branch renew card find hello thanks north harbour hours title shelf desk late return lend quiet room seat".split()


def once(command, env):
    start = time.perf_counter()
    subprocess.run(command, env=env, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def compare(name, ours, floor, env, goal=None):
    """Runs both alternately and prints the median of the ratios with its spread."""
    once(ours, env), once(floor, env)
    pairs = [(once(ours, env), once(floor, env)) for _ in range(ROUNDS)]
    ratios = sorted(a / b for a, b in pairs)
    median = statistics.median(ratios)
    times = [statistics.median(column) * 1000 for column in zip(*pairs)]
    verdict = "" if goal is None else f", goal {goal}: {'met' if median <= goal else 'MISSED'}"
    print(f"{name}: {median:.2f}x (from {ratios[0]:.2f} to {ratios[-1]:.2f}; {times[0]:.1f} ms against {times[1]:.1f} ms{verdict})")
    return goal is None or median <= goal


def make_project(folder, examples, stories):
    """A project of made-up words; the same numbers give the same bytes."""
    chance = random.Random(examples * 31 + stories)
    data = folder / "data"
    data.mkdir(parents=True)
    intents = [f"intent_{n}" for n in range(max(2, examples // 60))]
    (folder / "config.yml").write_text("language: en\nrecipe: default.v1\npipeline:\n- name: WhitespaceTokenizer\npolicies:\n- name: RulePolicy\n")
    (folder / "domain.yml").write_text('version: "3.1"\nintents:\n' + "".join(f"- {n}\n" for n in intents) + "entities:\n- thing\nactions:\n- action_answer\n")
    with open(data / "nlu.yml", "w") as nlu:
        nlu.write('version: "3.1"\nnlu:\n')
        for number, intent in enumerate(intents):
            nlu.write(f"- intent: {intent}\n  examples: |\n")
            for _ in range(examples // len(intents)):
                words = chance.choices(WORDS, k=chance.randint(3, 9))
                if chance.random() < 0.5:
                    words[-1] = f"[{words[-1]}](thing)"
                nlu.write(f"    - {' '.join(words)} {number}\n")
    with open(data / "stories.yml", "w") as file:
        file.write('version: "3.1"\nstories:\n')
        for number in range(stories):
            file.write(f"- story: story {number}\n  steps:\n")
            for _ in range(4):
                file.write(f"  - intent: {chance.choice(intents)}\n  - action: action_answer\n")
    return folder


def start(programs, home):
    env = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    command, floor = [programs / "rasa-telemetry", "status"], [programs / "floor_core"]
    met = compare("status against an empty QCoreApplication", command, floor, env, 2.0)
    queue = [programs / "rasa-telemetry", "queue", "telemetry-disabled", "--context", 'python="3.10.11"', "--context", 'rasa_open_source="3.6.20"']
    subprocess.run([programs / "rasa-telemetry", "enable"], env=env, check=True, capture_output=True)
    subprocess.run(queue, env=env, check=True, capture_output=True)
    met &= compare("the same with a report in the outbox", command, floor, env, 2.0)
    return met


def preview(programs, home):
    env = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    met = True
    for title, examples, stories in [("10,000 examples", 10_000, 200), ("100,000 examples", 100_000, 2_000), ("20,000 stories", 2_000, 20_000)]:
        # So little data is read in less time than the program needs to start.
        goal = None if examples == 10_000 else 1.5
        project = make_project(home / title.replace(" ", "-"), examples, stories)
        files = sorted(project.rglob("*.yml"))
        command = [programs / "rasa-telemetry", "preview", "training-started", "--project", project]
        floor = [programs / "floor_yaml", *files]
        met &= compare(f"preview, {title}", command, floor, env, goal)
        met &= compare(f"preview --json with explanations, {title}", [*command, "--json"], floor, env)
    return met


def peak(command, env):
    """The most memory that a command held at a time, in bytes."""
    process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0
    return usage.ru_maxrss * 1024


def memory(programs, home):
    env = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    peaks = []
    for examples in (20_000, 2_000_000):
        project = make_project(home / f"memory-{examples}", examples, 1)
        size = sum(file.stat().st_size for file in project.rglob("nlu.yml"))
        peaks.append(peak([programs / "rasa-telemetry", "preview", "training-started", "--project", project], env))
        print(f"preview of {size / 1e6:.0f} MB of NLU data: {peaks[-1] / 1e6:.1f} MB at most")
    allowed = 1.2 * peaks[0] + 32 * 2_000_000
    print(f"allowed {allowed / 1e6:.1f} MB: {'met' if peaks[1] <= allowed else 'MISSED'}")
    return peaks[1] <= allowed


def runs(command, env):
    """A program that measures by itself: shows what it says, takes its exit code for the verdict."""
    return subprocess.run(command, env=env).returncode == 0


def edit(programs, home):
    return runs([programs / "editlatency"], {**os.environ, "HOME": str(home)})


def repaint(programs, home):
    env = {**os.environ, "HOME": str(home)}
    met = runs([programs / "repaint"], {**env, "QT_QPA_PLATFORM": "offscreen"})
    if shutil.which("xvfb-run"):
        met &= runs(["xvfb-run", "-a", programs / "repaint"], {**env, "QT_QPA_PLATFORM": "xcb"})
    else:
        print("repaint under Xvfb: left out, there is no xvfb-run")
    return met


def hostile(programs, home):
    return runs([programs / "tst_hostile", "-maxwarnings", "0"], {**os.environ, "HOME": str(home), "HOSTILE_SCALE": "1"})


def threads(programs, home):
    env = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    for title, files, size in [("2,000 files of 5 KB", 2_000, 5_000), ("10 files of 1 MB", 10, 1_000_000)]:
        for kind in ("nlu", "stories"):
            project = make_project(home / f"{kind}-{files}", 60, 1)
            for number in range(files):
                (project / "data" / f"more-{number}.yml").write_text(training_file(kind, number, size))
            command = [programs / "rasa-telemetry", "preview", "training-started", "--project", project]
            compare(f"{title}, {kind}: one processor against {os.cpu_count()}", ["taskset", "-c", "0", *command], command, env)
    return True


def training_file(kind, number, size):
    """About `size` bytes of NLU data or stories, unlike those of other numbers."""
    parts, length, line = [f'version: "3.1"\n{kind}:\n'], 0, 0
    while length < size:
        if kind == "nlu":
            examples = "".join(f"    - {WORDS[(line + n) % len(WORDS)]} the [{WORDS[n % len(WORDS)]}](thing) {number} {line} {n}\n" for n in range(20))
            parts.append(f"- intent: intent_{line}\n  examples: |\n{examples}")
        else:
            parts.append(f"- story: story {number} {line}\n  steps:\n" + "  - intent: intent_0\n  - action: action_answer\n" * 4)
        length += len(parts[-1])
        line += 1
    return "".join(parts)


def delivery(programs, home):
    """Each line is a name, what was measured, and the most it may be (or, with >, the least; or - where there is no goal)."""
    folder = home / "delivery"
    folder.mkdir()
    met = True
    lines = subprocess.run([programs / "deliveryspeed", folder, "1000000", "10000"], check=True, capture_output=True, text=True).stdout
    for line in lines.splitlines():
        name, value, goal = line.split()
        if goal == "-":
            print(f"{name}: {value}")
            continue
        good = float(value) >= float(goal[1:]) if goal.startswith(">") else float(value) <= float(goal)
        met = met and good
        print(f"{name}: {value}, goal {goal}: {'met' if good else 'MISSED'}")
    return met


def history(programs, home):
    return runs([programs / "historyscroll"], {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"})


MODES = {"start": start, "preview": preview, "memory": memory, "edit": edit, "repaint": repaint, "hostile": hostile, "threads": threads, "delivery": delivery, "history": history}


def main():
    programs = pathlib.Path(sys.argv[1]).resolve()
    wanted = sys.argv[2:] or list(MODES)
    with tempfile.TemporaryDirectory() as folder:
        results = [MODES[name](programs, pathlib.Path(folder)) for name in wanted]
    sys.exit(0 if all(results) else 1)


main()
