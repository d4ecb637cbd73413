"""The help tells the truth: every command line in resources/help is run, every link leads somewhere.

    python3 tst_help.py RASA_TELEMETRY PROJECT

Each page starts in a home of its own, where reporting was switched on, with a copy of the sample project as current folder; its lines run one after the
other, as somebody who follows the page would type them. Each has to end with exit code 0. Nothing leaves: the destination
is a closed port of this computer, and no line sends.
"""
import collections
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SECONDS = 60
LEAKING = ("RASA_TELEMETRY_", "DO_NOT_TRACK", "XDG_", "VIRTUAL_ENV", "CONDA_PREFIX")


def command_lines(text):
    blocks = re.findall(r"^```sh\n(.*?)^```$", text, flags=re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.strip()]


def make_project(source, home):
    """The sample project, with the files by which a Rasa is found."""
    bot = home / "library desk"
    shutil.copytree(source, bot)
    packages = bot / ".venv/lib/python3.10/site-packages"
    (packages / "rasa-3.6.9.dist-info").mkdir(parents=True)
    (packages / "rasa-3.6.9.dist-info/METADATA").write_text("Metadata-Version: 2.1\nName: rasa\nVersion: 3.6.9\n")
    (packages / "rasa").mkdir()
    (packages / "rasa/keys").write_text('{"segment": "made-up-key"}')
    (bot / ".venv/pyvenv.cfg").write_text("home = /usr/bin\nversion = 3.10.13\n")
    return bot


def run_page(page, lines, program, sample):
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder, "ada")
        home.mkdir()
        bot = make_project(sample, home)
        environment = {name: value for name, value in os.environ.items() if not name.startswith(LEAKING)}
        environment.update(HOME=str(home), PATH=f"{program.parent}:{os.environ['PATH']}",
                           RASA_TELEMETRY_ENDPOINT="http://127.0.0.1:9/v1/track")
        for line in ["rasa-telemetry enable", *lines]:
            done = subprocess.run(["sh", "-c", line], cwd=bot, env=environment, capture_output=True, text=True, timeout=SECONDS,
                                  stdin=subprocess.DEVNULL, check=False)
            assert done.returncode == 0, f"{page.name}: {line}\nends with {done.returncode}\n{done.stdout}{done.stderr}"


def fixed_parts(text):
    """What a translation keeps as it is: blocks of code, code in lines, links."""
    blocks = re.findall(r"^```.*?^```$", text, flags=re.MULTILINE | re.DOTALL)
    rest = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    return (blocks, collections.Counter(re.sub(r"\s+", " ", code) for code in re.findall(r"`[^`]+`", rest)),
            collections.Counter(re.findall(r"\]\(([^)]*)\)", rest)), len(re.findall(r"^#", rest, flags=re.MULTILINE)))


def check_translations(folder, pages, built_in):
    """Every language has every page, and each says the same in code and links."""
    languages = re.search(r"foreach\(language IN ITEMS(.*?)\)", built_in, flags=re.DOTALL).group(1).split()
    found = sorted(path.name for path in folder.iterdir() if path.is_dir() and any(path.glob("*.md")))
    assert found == sorted(languages), (found, languages)
    for language in languages:
        for page in pages:
            translated = folder / language / page.name
            assert translated.exists(), f"{language}/{page.name} is missing"
            ours, theirs = (fixed_parts(path.read_text(encoding="utf-8")) for path in (page, translated))
            assert ours == theirs, f"{language}/{page.name}: {ours}\n{theirs}"


def source_texts(project):
    """All texts in the sources, lower case, pieces of one text joined as the compiler does."""
    sources = (path for folder in ("core", "app", "ui") for path in sorted((project / folder).rglob("*.cpp")))
    joined = (re.sub(r'"\s*"', "", path.read_text(encoding="utf-8")) for path in sources)
    return "\n".join(joined).lower()


def check_messages(page, project):
    """Every message that the page explains is one that the programs have."""
    texts = source_texts(project)
    messages = re.findall(r"^\*\*(.*?)\.\*\*", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert len(messages) > 15, messages
    for message in messages:
        assert message.lower() in texts, f"{page.name}: no program says \"{message}\""


def main():
    program, sample = (pathlib.Path(word).resolve() for word in sys.argv[1:3])
    folder = sample.parent / "help"
    pages = sorted(folder.glob("*.md"))
    assert len(pages) >= 9, pages
    built_in = (sample.parent.parent / "ui/CMakeLists.txt").read_text(encoding="utf-8")
    topics = re.search(r"set\(help_topics (.*?)\)", built_in, flags=re.DOTALL).group(1).split()
    check_translations(folder, pages, built_in)
    tried = 0
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert text.startswith("# "), f"{page.name} has no title"
        assert page.stem in topics, f"{page.name} is not built in"
        for link in re.findall(r"\]\(([^)]*)\)", text):
            assert link.startswith("https://") or link == "do:sandbox" or (folder / link).exists(), f"{page.name}: {link} leads nowhere"
        lines = command_lines(text)
        run_page(page, lines, program, sample)
        tried += len(lines)
    check_messages(folder / "troubleshooting.md", sample.parent.parent)
    assert tried > 30, tried
    print(f"{tried} command lines")
    return 0


if __name__ == "__main__":
    sys.exit(main())
