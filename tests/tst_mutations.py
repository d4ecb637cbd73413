"""The texts that tests/controls changes are still in the sources, each once, and name tests that there are.

    tst_mutations.py SOURCE_FOLDER
"""
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "support"))
sys.dont_write_bytecode = True

from mutations import MUTATIONS, Change  # noqa: E402

# Of the fault matrix, those that delivery answers for
ROWS = {"1", *(str(row) for row in range(4, 19)), "22", "23", "25", "26"}


def problems(root):
    supports = "\n".join(path.read_text(encoding="utf-8") for path in (root / "tests/support").glob("*faults.py"))
    for each in MUTATIONS:
        for change in each.changes:
            problem = change.problem((root / change.file).read_text(encoding="utf-8"))
            if problem:
                yield f"{each.name}: {problem}"
        program, *words = each.test.split()
        if program == "faults":
            is_there = f"\ndef row_{words[0]}(" in supports
        elif program == "trace":
            is_there = (root / "tests/tst_trace.py").exists()
        else:
            path = root / f"tests/{program}.cpp"
            is_there = path.exists() and f"    void {words[0].split(':')[0]}()" in path.read_text(encoding="utf-8")
        if not is_there:
            yield f"{each.name}: there is no test \"{each.test}\""
        re.compile(each.reason)
    names = [each.name for each in MUTATIONS]
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield f"{name}: there are two of this name"
    for row in sorted(ROWS - {row for each in MUTATIONS for row in each.rows.split()}, key=int):
        yield f"row {row} of the fault matrix has no mutation"


def check_reader():
    """What looks for the texts is tried first."""
    change = Change("a.cpp", "if (is)", "if (true)")
    assert change.problem("if (is)\n") is None
    assert change.problem("if (was)\n") and change.problem("if (is) if (is)")
    assert Change("a.cpp", "same", "same").problem("same")


def main():
    check_reader()
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or f"{len(MUTATIONS)} mutations can be made")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
