"""The programs take no library from the folder that they are started in.

    python3 tst_libraries.py PROGRAM...
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile


def libraries_of(program):
    """The names of all libraries that the program is loaded with."""
    listed = subprocess.run(["ldd", program], capture_output=True, text=True, timeout=60, check=True).stdout
    return re.findall(r"^\s+(\S+) => ", listed, re.MULTILINE)


def start(program, folder, **variables):
    """Starts it in a folder. @return its exit code"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **variables}
    done = subprocess.run([program, "--version"], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60, check=False)
    return done.returncode


def main(programs):
    for program in programs:
        names = libraries_of(program)
        assert any(name.startswith("librasatelemetry") for name in names), names
        with tempfile.TemporaryDirectory() as folder:
            for name in names:
                pathlib.Path(folder, name).write_text("no library\n", encoding="utf-8")
            assert start(program, folder) == 0, f"{program} looks for libraries in the folder it is started in"
            assert start(program, folder, LD_LIBRARY_PATH=".") != 0, "control: a library of that folder changes nothing"
        print(f"{pathlib.Path(program).name}: {len(names)} libraries, none from the folder it is started in")


if __name__ == "__main__":
    main(sys.argv[1:])
