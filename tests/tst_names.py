"""Reads the sources and fails where two places define a type of the same name in our namespace.

The compiler sees one source at a time and takes both for the same: functions made from the one then work on the other.
Types inside a function, another type or an unnamed namespace are nobody else's; specialisations share a name rightly.
"""
import collections
import pathlib
import re
import sys

DEFINITION = re.compile(r"^(?:struct|class|enum class|enum)\s+(?:TELEMETRY_\w+\s+)?(\w+)\b(?!::|<)(?!.*;\s*$)")


def definitions(text):
    is_unnamed = False
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("namespace {"):
            is_unnamed = True
        elif line == "} // namespace":
            is_unnamed = False
        match = DEFINITION.match(line)
        if match and not is_unnamed:
            yield match.group(1), number


def doubles(texts):
    """@param texts  name of a file to its text"""
    places = collections.defaultdict(list)
    for name, text in texts.items():
        for defined, number in definitions(text):
            places[defined].append(f"{name}:{number}")
    return {name: where for name, where in places.items() if len(where) > 1}


def main():
    # The check itself is checked first.
    assert doubles({"a.h": "struct A\n{\n};\n", "b.h": "struct TELEMETRY_CORE_EXPORT A : B {\n};\n"})
    assert not doubles({"a.h": "struct A;\n", "b.h": "struct A\n{\n};\n"})
    assert not doubles({"a.cpp": "namespace {\nstruct A\n{\n};\n} // namespace\n", "b.cpp": "struct A\n{\n};\n"})
    assert not doubles({"a.cpp": "struct A::B\n{\n};\n", "a.h": "class A\n{\n};\n", "b.h": "struct A<int>\n{\n};\n"})
    root = pathlib.Path(sys.argv[1])
    paths = [path for folder in ("core", "ui", "app") for path in sorted((root / folder).rglob("*")) if path.suffix in (".cpp", ".h")]
    assert len(paths) > 100, "the sources are missing"
    found = doubles({path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in paths})
    for name, where in found.items():
        print(f"{name} is defined {len(where)} times: {', '.join(where)}")
    return 1 if found else 0


sys.exit(main())
