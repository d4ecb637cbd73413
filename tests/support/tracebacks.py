"""Records what an interpreter prints for each exception of tests/data/errors/project, and what it knows of them.

tracebacks.py OUTPUT [INTERPRETER]...: writes OUTPUT/python-X.Y.json for each interpreter. An object of cases, each with
`text` (standard error) and `chain` (of hook.py, null where the exception never reaches the top). Folders are those of
no real computer.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

PROJECT = pathlib.Path(__file__).resolve().parent.parent / "data" / "errors" / "project"
LEFT_OUT = {"a long message and line"}  # large, and nothing special in print


def run(interpreter, words, folder, **variables):
    environment = {"PATH": "/usr/bin:/bin", "PYTHONIOENCODING": "utf-8", "LC_ALL": "C.UTF-8", **variables}
    command = [interpreter, "-B", str(folder / "main.py"), *words]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False)


def record(interpreter, folder):
    version, library = subprocess.run(
        [interpreter, "-c", "import os, sys; print('%d.%d' % sys.version_info[:2]); print(os.path.dirname(os.__file__))"],
        capture_output=True, encoding="utf-8", check=True,
    ).stdout.split()
    places = {str(folder): "/home/me/bot", library: "/usr/lib/python" + version}
    out = folder / "structure.json"
    cases = {}
    for name in run(interpreter, [], folder).stdout.splitlines():
        if name in LEFT_OUT:
            continue
        out.unlink(missing_ok=True)
        text = run(interpreter, [name], folder, HOOK="structure", OUT=str(out)).stderr
        chain = out.read_text(encoding="utf-8") if out.exists() else "null"
        for place, shown in places.items():
            text, chain = text.replace(place, shown), chain.replace(place, shown)
        cases[name] = {"text": text, "chain": json.loads(chain)}
    return version, cases


def main():
    output = pathlib.Path(sys.argv[1])
    output.mkdir(parents=True, exist_ok=True)
    for interpreter in sys.argv[2:]:
        with tempfile.TemporaryDirectory() as temporary:
            folder = pathlib.Path(temporary).resolve() / "bot"
            shutil.copytree(PROJECT, folder)
            version, cases = record(interpreter, folder)
        path = output / f"python-{version}.json"
        lines = [f"{json.dumps(name)}: {json.dumps(case)}" for name, case in cases.items()]
        path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="ascii")


main()
