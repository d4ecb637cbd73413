"""Compares what was made from the table of commands with what the built program says about itself.

    python3 tst_documents.py PROGRAM WINDOW FOLDER

Every command and option of `PROGRAM --help` and `PROGRAM help COMMAND` is in the manual page and in the completions of
bash, zsh and fish, and nothing that the program does not know; the shells read their files, bash and fish offer the right
words; the manual pages are read without a warning. A shell or reader that is not installed is left out, and named; with
none of them the test is skipped (exit code 77).
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
OPTION = re.compile(r"^  --([a-z][a-z0-9-]*)", re.MULTILINE)
COMMAND = re.compile(r"^  ([a-z][a-z-]*) ", re.MULTILINE)


def run(*words, text=None):
    done = subprocess.run(words, input=text, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, f"{words}: exit code {done.returncode}\n{done.stderr}"
    return done.stdout, done.stderr


def table(program):
    """Command to its options, as the program explains them."""
    names = COMMAND.findall(run(program, "--help")[0])
    assert len(names) > 8, names
    return {name: OPTION.findall(run(program, "help", name)[0]) for name in names}


def check_manual(page, commands):
    text = page.read_text(encoding="utf-8").replace("\\-", "-")
    sections = dict(re.findall(r"^\.SS (\S+)\n(.*?)(?=^\.S[SH] )", text, re.MULTILINE | re.DOTALL))
    assert sections.keys() == commands.keys(), sections.keys() ^ commands.keys()
    for name, options in commands.items():
        written = re.findall(r"^\.BI? --(\S+)", sections[name], re.MULTILINE)
        assert written == options, f"{name}: {written} in place of {options}"


def check_window_manual(page, window):
    options = set(re.findall(r"--([a-z-]+)", run(window, "-platform", "offscreen", "--help")[0]))
    written = set(re.findall(r"--([a-z-]+)", page.read_text(encoding="utf-8").replace("\\-", "-")))
    assert options == written, options ^ written


def bash_offers(file, *words):
    quoted = " ".join(f"'{word}'" for word in words)
    script = f"source '{file}'\nCOMP_WORDS=({quoted})\nCOMP_CWORD={len(words) - 1}\n_rasa_telemetry\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"\n"
    return run("bash", "--norc", "-c", script)[0].split()


def fish_offers(file, line):
    return [offer.split("\t")[0] for offer in run("fish", "--no-config", "-c", f"source '{file}'; complete -C '{line}'")[0].splitlines()]


def check_offers(commands, offers):
    """@param offers  the words that a shell offers at the end of these words"""
    assert set(commands) <= set(offers("rasa-telemetry", "")), "commands"
    for name, options in commands.items():
        assert {f"--{option}" for option in options} <= set(offers("rasa-telemetry", name, "--")), f"options of {name}"
    foreign = {f"--{option}" for option in commands["capture"]} - {f"--{option}" for option in commands["id"]}
    assert not foreign & set(offers("rasa-telemetry", "id", "--")), "options of another command"
    assert offers("rasa-telemetry", "preview", "training-st") == ["training-started"]
    assert set(offers("rasa-telemetry", "check", "--expect", "")) == {"on", "off"}
    assert "pro-3.7" in offers("rasa-telemetry", "preview", "--profile", "pro-")
    assert {"show", "send", "discard"} <= set(offers("rasa-telemetry", "outbox", ""))


def main():
    program, window, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    commands = table(program)
    check_manual(folder / "rasa-telemetry.1", commands)
    check_window_manual(folder / "rasa-telemetry-inspector.1", window)
    files = {"bash": folder / "rasa-telemetry.bash", "zsh": folder / "_rasa-telemetry", "fish": folder / "rasa-telemetry.fish"}
    for shell, file in files.items():
        text = file.read_text(encoding="utf-8")
        for name, options in commands.items():
            for word in [name, *options]:
                assert re.search(rf"(?<![a-z]){re.escape(word)}(?![a-z])", text), f"{word} of {name} is not in {file.name}"
        if shutil.which(shell):
            run(shell, "-n", str(file))
        else:
            print(f"{shell} is not installed: its completion was not run")
    if shutil.which("bash"):
        check_offers(commands, lambda *words: bash_offers(files["bash"], *words))
        with tempfile.TemporaryDirectory() as place:
            (pathlib.Path(place) / "a project").mkdir()
            assert bash_offers(files["bash"], "rasa-telemetry", "status", "--project", f"{place}/a") == [*f"{place}/a project".split()]
    if shutil.which("fish"):
        check_offers(commands, lambda *words: fish_offers(files["fish"], " ".join(words)))
    if shutil.which("mandoc"):
        for page in sorted(folder.glob("*.[1-8]")):
            run("mandoc", "-Tlint", "-Wwarning", str(page))
    else:
        print("mandoc is not installed: the manual pages were not read")
    return 0 if shutil.which("bash") else SKIPPED


if __name__ == "__main__":
    sys.exit(main())
