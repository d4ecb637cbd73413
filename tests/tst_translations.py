"""Checks the translations in resources/translations: complete where they are said to be, every place, tag and name kept.

usage: tst_translations.py PROJECT [--complete LANGUAGE]... [--lupdate PROGRAM --generated FOLDER]
       tst_translations.py PROJECT --file FILE --language LANGUAGE     one file, which has to be complete

With lupdate it also fails where the files do not hold exactly the texts of the sources.
"""
import argparse
import collections
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

# Forms that Qt asks for, and those of them that stand for one number only, in which the number may be a word.
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "pt_BR": 2, "hi": 2, "zh_CN": 1, "ar": 6}
SINGLE = {"en": {0}, "de": {0}, "es": {0}, "fr": set(), "pt_BR": set(), "hi": {0}, "zh_CN": set(), "ar": {0, 1, 2}}

PLACE = re.compile(r"%L?(?:\d{1,2}|n)")
TAG = re.compile(r"</?[a-z][^>]*>")
CODE = re.compile(r"`[^`]*`")
MNEMONIC = re.compile(r"&(?=\w)")
# What programs read: variables, fields and everything else with an underscore, files, options, addresses.
NAME = re.compile(
    r"\b[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+\b|\b[\w-]+\.(?:yml|yaml|json|py|md|pdf)\b|(?<![\w-])--[a-z][a-z-]*"
    r"|https?://[^\s\")]+[^\s\").,]|\brasa-telemetry(?:-inspector)?\b|\bDO_NOT_TRACK\b|\bSHA-256\b|\bRasa Pro\b|\bRasa\b"
    r"|\bSegment\b|\bJSON\b|\bYAML\b")


class Message:
    def __init__(self, context, element):
        self.context = context
        self.source = element.findtext("source") or ""
        self.comment = element.findtext("comment") or ""
        self.is_plural = element.get("numerus") == "yes"
        translation = element.find("translation")
        self.type = translation.get("type")
        forms = translation.findall("numerusform")
        self.forms = [form.text or "" for form in forms] if self.is_plural else [translation.text or ""]

    @property
    def key(self):
        return self.context, self.source, self.comment, self.is_plural

    def __str__(self):
        return f"{self.context}: \"{self.source}\""


def messages(path):
    root = xml.etree.ElementTree.parse(path).getroot()
    return [Message(context.findtext("name"), message) for context in root.iter("context") for message in context.iter("message")]


def counted(pattern, text):
    return collections.Counter(pattern.findall(text))


def edges(text):
    """Blanks at both ends, and how many lines there are."""
    return re.match(r"\s*", text).group(), re.search(r"\s*$", text).group(), text.count("\n")


def names_in(text, events):
    found = counted(NAME, text)
    for event in events:
        count = len(re.findall(rf"\b{re.escape(event)}\b", text))
        if count:
            found[event] = count
    return found


def flaws_of_form(message, form, index, language, events):
    places, wanted = counted(PLACE, form), counted(PLACE, message.source)
    if message.is_plural and index in SINGLE[language]:
        for number in ("%n", "%Ln"):
            if number not in places:
                wanted.pop(number, None)
    if places != wanted:
        yield f"places {sorted(places.elements())} instead of {sorted(wanted.elements())}"
    for what, pattern in (("markup", TAG), ("code", CODE)):
        if counted(pattern, form) != counted(pattern, message.source):
            yield f"{what} {pattern.findall(form)} instead of {pattern.findall(message.source)}"
    marks, wanted_marks = len(MNEMONIC.findall(TAG.sub("", form))), len(MNEMONIC.findall(TAG.sub("", message.source)))
    if marks not in (0, wanted_marks):
        yield f"{marks} mnemonics instead of {wanted_marks}"
    missing = names_in(CODE.sub("", message.source), events) - names_in(CODE.sub("", form), events)
    # Of an event in the singular form a name may be said once less, not never.
    missing = [name for name in missing if name not in form]
    if missing:
        yield f"without the names {missing}"
    if edges(form) != edges(message.source):
        yield "other blanks or line feeds at its ends, or another number of lines"


def flaws(path, language, events, is_complete):
    """Everything that is wrong with one file, a line each."""
    found = []
    root = xml.etree.ElementTree.parse(path).getroot()
    if root.get("language") != language:
        found.append(f"the file says it is {root.get('language')}")
    for message in messages(path):
        if message.type in ("vanished", "obsolete"):
            found.append(f"{message}: gone from the sources")
            continue
        is_empty = not all(message.forms) or not message.forms
        if message.type == "unfinished" or is_empty:
            if is_complete:
                found.append(f"{message}: unfinished")
            if is_empty:
                continue
        if message.is_plural and len(message.forms) != FORMS[language]:
            found.append(f"{message}: {len(message.forms)} plural forms instead of {FORMS[language]}")
        for index, form in enumerate(message.forms):
            found += [f"{message}: {flaw}\n    \"{form}\"" for flaw in flaws_of_form(message, form, index, language, events)]
    return found


def stale(folder, project, lupdate, generated):
    """Files that do not hold the texts of the sources."""
    texts = project / "resources" / "translations"
    with tempfile.TemporaryDirectory() as work:
        update = [lupdate, "-silent", "-extensions", "cpp,h", "-locations", "none", "-no-obsolete", "-source-language", "en",
                  "-I", project, "-I", generated, project / "core", project / "ui", project / "app",
                  texts / "datatexts.cpp", texts / "qttexts.cpp"]
        template, plural = pathlib.Path(work, "t_de.ts"), pathlib.Path(work, "t_en.ts")
        for target, more in ((template, []), (plural, ["-pluralonly"])):
            shutil.copy(texts / "rasa-telemetry_en.ts", target)
            run = subprocess.run([*update, *more, "-ts", target], capture_output=True, text=True)
            if run.returncode != 0 or run.stderr.strip():
                yield f"lupdate: {run.stderr.strip()}"
        for path in sorted(folder.glob("*.ts")):
            wanted = {message.key for message in messages(plural if path.stem.endswith("_en") else template)}
            present = {message.key for message in messages(path)}
            for key in sorted(wanted - present):
                yield f"{path.name} lacks a text of the sources, {key[0]}: \"{key[1]}\" (target telemetry_translations)"
            for key in sorted(present - wanted):
                yield f"{path.name} has a text that the sources do not, {key[0]}: \"{key[1]}\" (target telemetry_translations)"


def made(**texts):
    """A message as of a file, for the checks of the checks."""
    message = Message.__new__(Message)
    message.context, message.comment, message.type = "C", "", None
    message.source, message.forms, message.is_plural = texts["source"], [texts["form"]], texts.get("plural", False)
    return message


def check_the_checks():
    def of(source, form, language="de", plural=False, index=0):
        message = made(source=source, form=form, plural=plural)
        return " ".join(flaws_of_form(message, form, index, language, ["Training Started"]))

    assert not of("%1 of %2", "%2: %1")
    assert "places" in of("%1 of %2", "%1 von %1")
    assert "places" in of("%Ln reports", "Berichte", plural=True, index=1)
    assert not of("%Ln reports", "ein Bericht", plural=True, index=0)
    assert "places" in of("%Ln reports", "rapport", language="fr", plural=True, index=0)
    assert "mnemonics" in of("&Open", "&Öff&nen")
    assert not of("&Open", "打开")
    assert "names" in of("Set RASA_TELEMETRY_ENABLED.", "Setzen Sie RASA_TELEMETRIE_AN.")
    assert "names" in of("\"Training Started\" is sent", "\"Training gestartet\" wird gesendet")
    assert "code" in of("see `a`", "siehe `b`")
    assert "markup" in of("<b>on</b>", "an")
    assert "blanks" in of(" or ", "oder")


def main():
    check_the_checks()
    parser = argparse.ArgumentParser()
    parser.add_argument("project", type=pathlib.Path)
    parser.add_argument("--complete", action="append", default=[])
    parser.add_argument("--lupdate")
    parser.add_argument("--generated")
    parser.add_argument("--file", type=pathlib.Path)
    parser.add_argument("--language")
    arguments = parser.parse_args()
    folder = arguments.project / "resources" / "translations"
    catalogue = json.loads((arguments.project / "resources" / "events.json").read_text(encoding="utf-8"))
    events = [event["name"] for event in catalogue["events"] if " " in event["name"]]
    if arguments.file:
        found = flaws(arguments.file, arguments.language, events, True)
    else:
        found = []
        for language in FORMS:
            path = folder / f"rasa-telemetry_{language}.ts"
            is_complete = language == "en" or language in arguments.complete
            found += [f"{path.name}: {flaw}" for flaw in flaws(path, language, events, is_complete)]
        listed = subprocess.run([sys.executable, folder / "datatexts.py", "--check"], capture_output=True, text=True)
        if listed.returncode != 0:
            found.append(listed.stdout.strip())
        if arguments.lupdate:
            found += stale(folder, arguments.project, arguments.lupdate, arguments.generated)
    for flaw in found:
        print(flaw)
    print(f"{len(found)} flaws")
    return 1 if found else 0


sys.exit(main())
