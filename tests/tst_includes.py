"""Reads the #include lines of the tree and fails on an arrow that the architecture forbids.

Inside core a folder includes only folders to its left:
base < settings, machine, events, project < payload < capture, delivery < reporting.
ui includes core, never yaml-cpp, SQL or network replies; core never Gui or Widgets; app includes core and ui.
A header that other programs may include (the list in core/CMakeLists.txt) includes only such headers itself.
"""
import pathlib
import re
import sys

RANK = {"base": 0, "settings": 1, "machine": 1, "events": 1, "project": 1, "payload": 2, "capture": 3, "delivery": 3, "reporting": 4}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')

# Who alone may use a library, and the include that betrays it.
LIBRARIES = [
    (re.compile(r"^yaml\.h$"), {"core/base/libyamlparser.cpp", "tests/benchmarks/"}),
    (re.compile(r"^yaml-cpp/"), {"core/settings/policy.cpp", "core/settings/globalconfig.cpp", "tests/"}),
    (re.compile(r"^(QtSql/)?QSql"), {"core/delivery/", "tests/"}),
    (re.compile(r"^(QtNetwork/)?QNetworkReply$"), {"core/delivery/", "tests/"}),
    (re.compile(r"^(QtWidgets/|QtGui/)?(QWidget|QApplication|QGuiApplication|QPainter|QIcon|QPalette|QFont|QDialog|QMainWindow)$"), {"ui/", "app/", "tests/"}),
]


def problems(root):
    for path in sorted(root.glob("**/*")):
        name = path.relative_to(root).as_posix()
        if path.suffix not in (".cpp", ".h") or name.split("/")[0] not in ("core", "ui", "app", "tests"):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            if match:
                reason = forbidden(name, match.group(2), match.group(1) == '"')
                if reason:
                    yield f"{name}:{number}: {line.strip()}: {reason}"


def forbidden(name, target, is_ours):
    for pattern, allowed in LIBRARIES:
        if pattern.match(target) and not any(name.startswith(prefix) for prefix in allowed):
            return "this library has a room of its own"
    if not is_ours or "/" not in target:
        return None
    top, target_top = name.split("/")[0], target.split("/")[0]
    if top == "core":
        if target_top != "core":
            return "core includes only core"
        if target == "core/export.h":
            return None
        folder, target_folder = name.split("/")[1], target.split("/")[1]
        if folder != target_folder and RANK[target_folder] >= RANK[folder]:
            return f"{folder} is not to the right of {target_folder}"
    if top == "ui" and target_top not in ("core", "ui"):
        return "ui includes only core and ui"
    return None


def public_headers(text):
    """The headers of the file set in core/CMakeLists.txt, as others include them."""
    listed = re.search(r"FILE_SET public_headers TYPE HEADERS\s+BASE_DIRS \S+\s+FILES\s+([^)]*)\)", text).group(1).split()
    return ["core/" + name for name in listed]


def not_installed(headers, read):
    """What public headers include although nobody installs it. READ gives the text of a header."""
    installed = {*headers, "core/export.h"} # the latter is made when the library is built
    for name in headers:
        for number, line in enumerate(read(name).splitlines(), 1):
            match = INCLUDE.match(line)
            if match and match.group(1) == '"' and match.group(2) not in installed:
                yield f"{name}:{number}: {line.strip()}: not in the list of core/CMakeLists.txt"


def main():
    root = pathlib.Path(sys.argv[1])
    # The check itself is checked first: each of these arrows must be found.
    for name, target in [("core/base/a.cpp", "core/project/b.h"), ("core/settings/a.cpp", "core/machine/b.h"), ("core/events/a.h", "ui/b.h"), ("ui/a.cpp", "app/b.h"), ("core/delivery/a.h", "core/capture/b.h")]:
        assert forbidden(name, target, True), (name, target)
    for name, target in [("ui/a.cpp", "QSqlQuery"), ("core/base/a.h", "QWidget"), ("core/project/a.cpp", "yaml-cpp/yaml.h"), ("core/project/a.cpp", "yaml.h")]:
        assert forbidden(name, target, False), (name, target)
    assert list(not_installed(["core/a.h"], lambda name: '#include "core/b.h"')) and not list(not_installed(["core/a.h"], lambda name: "#include <QFile>"))
    headers = public_headers((root / "core/CMakeLists.txt").read_text(encoding="utf-8"))
    assert len(headers) > 40, headers
    found = list(problems(root))
    found += not_installed(headers, lambda name: (root / name).read_text(encoding="utf-8"))
    print("\n".join(found))
    return 1 if found else 0


sys.exit(main())
