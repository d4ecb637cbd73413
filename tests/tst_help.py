"""The help tells the truth: every command line in resources/help is run, every link leads somewhere.

    python3 tst_help.py RASA_TELEMETRY PROJECT

Each page starts in a home of its own, where reporting was switched on, with a copy of the sample project as current folder; its lines run one after the
other, as somebody who follows the page would type them. Each has to end with exit code 0. Nothing leaves: the destination
is a closed port of this computer, and no line sends.
"""
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


def main():
    program, sample = (pathlib.Path(word).resolve() for word in sys.argv[1:3])
    folder = sample.parent / "help"
    pages = sorted(folder.glob("*.md"))
    assert len(pages) >= 9, pages
    built_in = (sample.parent.parent / "ui/CMakeLists.txt").read_text(encoding="utf-8")
    tried = 0
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert text.startswith("# "), f"{page.name} has no title"
        assert f"resources/help/{page.name}" in built_in, f"{page.name} is not built in"
        for link in re.findall(r"\]\(([^)]*)\)", text):
            assert link.startswith("https://") or link == "do:sandbox" or (folder / link).exists(), f"{page.name}: {link} leads nowhere"
        lines = command_lines(text)
        run_page(page, lines, program, sample)
        tried += len(lines)
    assert tried > 30, tried
    print(f"{tried} command lines")
    return 0


if __name__ == "__main__":
    sys.exit(main())
