"""Makes the transcripts in tests/data/capture: output of programs, and the events that are in it.

    transcripts.py FOLDER

Each transcript is a file, its name with dashes for blanks; expected.json says for each which events a scanner has to find: outcome, name, and
the SHA-256 of the body that the real Rasa sent for it, as the golden data recorded it.
"""
import hashlib
import json
import pathlib
import sys

import fakerasa

HEADING = fakerasa.HEADING
FIRST_LINE = '{\n  "userId": "38d23c36c9be443281196080fcdd707d",\n'


def golden(name):
    return json.loads((fakerasa.EVENTS / f"{name}.json").read_text(encoding="utf-8"))


def dump(name, part=0):
    return fakerasa.dumps(name)[part]


def found(name, part=0):
    """What has to be found for a golden event."""
    document = json.loads(dump(name, part))
    requests = golden(name)["requests"]
    if part >= len(requests):
        return {"outcome": "not sent", "event": document["event"], "sha256": None}
    body = requests[part]["body"].encode()
    return {"outcome": "sent", "event": document["event"], "sha256": hashlib.sha256(body).hexdigest()}


def other(outcome, event=""):
    return {"outcome": outcome, "event": event, "sha256": None}


def made(document):
    """An event that no golden file has, with the body as Python writes it."""
    body = json.dumps(document).encode()
    return {"outcome": "sent", "event": document.get("event", ""), "sha256": hashlib.sha256(body).hexdigest()}


def printed(document):
    return json.dumps(document, indent=2) + "\n"


def record(text, coloured=False):
    if coloured:
        return f"\x1b[2m2023-04-21 09:12:35\x1b[0m [\x1b[32m\x1b[1mdebug    \x1b[0m] \x1b[1mTelemetry payload: {text.rstrip()}\x1b[0m\n"
    return f"2023-04-21 09:12:35 DEBUG    rasa.telemetry  - Telemetry payload: {text}"


CONTEXT = json.loads(dump("telemetry-disabled"))["context"]
IDENTIFY = {"userId": "5a9ba9a0-3c1c-4f0e-b5a4-6f4b6a1f3c2d", "traits": {"tracing_backend": None, "metrics_backend": "otlp"}, "context": CONTEXT}
NESTED = {
    "userId": "38d23c36c9be443281196080fcdd707d",
    "event": "Training Started",
    "properties": {
        "language": "en",
        "pipeline": [
            {"name": "own.Part", "pattern": "}\n{ \"quoted\" }\nTelemetry Event:\n{", "empty": {}, "none": [], "list": [[1, [2.5, True]], {}]},
            {"name": "x", "text": "\u00e9 \U0001f600 \u2028 \x1b[31m"},
        ],
        "policies": None,
        "big": 123456789012345678901234567890,
        "metrics_id": "38d23c36c9be443281196080fcdd707d",
    },
    "context": CONTEXT,
}
DISABLED = HEADING + dump("telemetry-disabled")
SHELL = HEADING + dump("shell-started")
TRAINING = golden("training-started-and-completed")["debug_output"]


def inside(name, line):
    """The dump of an event with a line of somebody else in its middle."""
    lines = dump(name).splitlines(keepends=True)
    middle = len(lines) // 2
    return HEADING + "".join(lines[:middle]) + line + "".join(lines[middle:])


def every_event():
    names = [path.stem for path in sorted(fakerasa.EVENTS.glob("*.json")) if "debug_output" in path.read_text(encoding="utf-8")]
    text, events = "", []
    for name in names:
        text += golden(name)["debug_output"]
        events += [found(name, part) for part in range(len(fakerasa.dumps(name)))]
    return text, events


def cut_off():
    lines = dump("shell-started").splitlines(keepends=True)
    return HEADING + "".join(lines[:5])


def transcripts():
    yield "every golden event in a row", *every_event()
    yield "a training with its log", (
        "2023-04-21 09:12:30 INFO     rasa.cli.train  - Started validating domain and training data...\n"
        + TRAINING.split("}\n" + HEADING)[0] + "}\n"
        + "\rEpochs:   0%|          | 0/100 [00:00<?, ?it/s]\rEpochs: 100%|##########| 100/100 [00:08<00:00]\n"
        + HEADING + TRAINING.split("}\n" + HEADING)[1]
        + "\x1b[92mYour Rasa model is trained and saved at 'models/x.tar.gz'.\x1b[0m\n"
    ), [found("training-started-and-completed", 0), found("training-started-and-completed", 1)]
    yield "lines that end as on Windows", (SHELL + "text\n" + DISABLED).replace("\n", "\r\n"), [found("shell-started"), found("telemetry-disabled")]
    yield "lines that end twice over", SHELL.replace("\n", "\r\r\n"), [found("shell-started")]
    yield "colours around each line", "".join(f"\x1b[36m{line}\x1b[0m\n" for line in SHELL.splitlines()), [found("shell-started")]
    yield "a window title and other escapes", "\x1b]0;rasa train\x07\x1b(B" + HEADING[:-1] + "\x1b[K\n" + "\x1b[?25l" + dump("shell-started"), [found("shell-started")]
    yield "a progress line that is overwritten by the heading", "\r 10%\r 20%\r\x1b[K" + SHELL, [found("shell-started")]
    yield "NaN and infinity", golden("data-split-nan")["debug_output"] + golden("data-split-infinity")["debug_output"], [found("data-split-nan"), found("data-split-infinity")]
    yield "a heading without object at the end", "text\n" + HEADING, [other("unwritable")]
    yield "a heading without object and then output", HEADING + "Training NLU model.\nDone.\nOK\n" + SHELL, [other("unwritable"), found("shell-started")]
    yield "two headings without object and then an event", HEADING + HEADING + SHELL, [other("unwritable"), other("unwritable"), found("shell-started")]
    yield "a log line between heading and object", HEADING + "2023-04-21 INFO  x - y\n" + dump("shell-started"), [found("shell-started")]
    yield "log lines inside an object", inside("server-start-channels", "2023-04-21 09:12:35 INFO     root  - Connecting\n  File \"x.py\", line 3\n\n    }, text\n"), [found("server-start-channels")]
    yield "nested values and braces in texts", HEADING + printed(NESTED) + SHELL, [made(NESTED), found("shell-started")]
    yield "log records of Pro", "text\n" + record(dump("shell-started")) + record(printed(IDENTIFY)) + "more\n", [found("shell-started"), made(IDENTIFY)]
    yield "coloured log records of Pro", record(dump("shell-started"), True) + record(printed(IDENTIFY), True), [found("shell-started"), made(IDENTIFY)]
    yield "a log record of Pro with members after it", record(dump("shell-started").rstrip() + "  [rasa.telemetry] user=x\n"), [found("shell-started")]
    yield "texts that look like a heading", (
        "User: Telemetry Event:\n{\n  \"userId\": \"1\"\n}\n"
        + " Telemetry Event:\n" + dump("shell-started")
        + "Telemetry Event: \n" + dump("shell-started")
        + "telemetry event:\n" + dump("shell-started")
        + "> Telemetry Event:\n> {\n>   \"userId\": \"1\"\n> }\n"
        + "\"Telemetry Event:\\n{\\n\"\n"
        + "Telemetry payload: none\nTelemetry payload: {}\nHe said Telemetry payload: {\n  \"text\": 1\n}\n"
        + dump("shell-started")
    ), []
    yield "a heading before an object of somebody else", HEADING + "{\n  \"text\": \"hi\",\n  \"intent\": {}\n}\n" + HEADING + "{\n  \"userId\": \"1\",\n  \"other\": {}\n}\n" + SHELL, [found("shell-started")]
    yield "an object that is cut off by the end", cut_off(), [other("unreadable")]
    yield "an object that is cut off by another", cut_off() + SHELL, [other("unreadable"), found("shell-started")]
    yield "an object with lines missing", HEADING + FIRST_LINE + "  \"properties\": {\n}\n" + SHELL, [other("unreadable"), found("shell-started")]
    yield "broken JSON after a heading", HEADING + FIRST_LINE + "  \"event\": \"x\"\n  \"properties\": {},\n  \"context\": {}\n}\n" + SHELL, [other("unreadable"), found("shell-started")]
    yield "the last line without line feed", "text\n" + SHELL.rstrip("\n"), [found("shell-started")]
    yield "no events", "Rasa Version      :         3.5.5\nPython Version    :         3.10.11\n{\n}\n", []
    yield "nothing", "", []


def main(folder):
    expected = {}
    for name, text, events in transcripts():
        # Surrogates stand for bytes that are no UTF-8.
        (folder / f"{name.replace(' ', '-')}.txt").write_bytes(text.encode("utf-8", "surrogateescape"))
        expected[name] = events
    (folder / "expected.json").write_text(json.dumps(expected, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
