"""Lists the texts for people that stand in the catalogue of events, so that lupdate finds them.

usage: datatexts.py          writes datatexts.cpp beside this file
       datatexts.py --check  exit 1 when datatexts.cpp is not current
"""
import json
import pathlib
import re
import sys

FOLDER = pathlib.Path(__file__).resolve().parent
RESOURCES = FOLDER.parent
RESULT = FOLDER / "datatexts.cpp"
HEAD = """// Made by datatexts.py from events.json; never compiled, only read by lupdate.
// clang-format off
#include <QtGlobal>

const char *const texts[] = {
"""
VERSION = re.compile(r"(?:(?:pro|services) )?[\d.]+$")


def literal(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def field_texts(fields, where):
    for field in fields:
        name = f"{where}{field['name']}"
        yield field["description"], f"What the field {name} means"
        yield field["privacy"]["note"], f"Privacy note of the field {name}"
        yield field.get("notes"), f"Note on the field {name}"
        for limit in ("since", "until"):
            yield field.get(limit), f"Version, after \"{limit.capitalize()}\""


def catalogue_texts(catalogue):
    """Pairs of a text (or None) and where it stands."""
    for section in catalogue["sections"]:
        yield section["name"], "Section of the catalogue"
    for event in catalogue["events"]:
        name = event["name"]
        trigger = event["trigger"]
        yield trigger["summary"], f"When the event {name} is sent"
        yield trigger["moment"], f"When the event {name} is sent"
        for command in trigger["commands"]:
            yield command if "(" in command else None, "A command with a remark; only the remark is translated"
        yield event.get("notes"), f"Note on the event {name}"
        for limit in ("since", "until"):
            yield event.get(limit), f"Version, after \"{limit.capitalize()}\""
        if event["public_reference"] not in ("yes", "none"):
            yield event["public_reference"], "Versions, in a sentence"
        yield from field_texts(event["properties"], "")
    yield from field_texts(catalogue["contexts"]["fields"], "context.")


def entries(pairs, context, seen):
    for text, where in pairs:
        if not text or VERSION.match(text) or text in seen:
            continue
        seen.add(text)
        yield f"//: {where}\nQT_TRANSLATE_NOOP(\"{context}\", {literal(text)}),\n"


def current():
    catalogue = json.loads((RESOURCES / "events.json").read_text(encoding="utf-8"))
    parts = [HEAD, *entries(catalogue_texts(catalogue), "Telemetry::Catalogue", set())]
    return "".join(parts) + "};\n"


def main():
    text = current()
    if "--check" in sys.argv[1:]:
        is_current = RESULT.exists() and RESULT.read_text(encoding="utf-8") == text
        print("" if is_current else f"{RESULT} is not current: run datatexts.py")
        return 0 if is_current else 1
    RESULT.write_text(text, encoding="utf-8")
    return 0


sys.exit(main())
