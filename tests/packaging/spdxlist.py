"""Compares the list of a package (SPDX 2.3, tag and value) with what the package holds.

    python3 spdxlist.py FOLDER LICENCES

FOLDER holds the unpacked package, with one list *.spdx in its documentation; LICENCES is the folder with the texts of our
licences. Prints every difference, and the exit code is 1 if there is one.
"""
import hashlib
import pathlib
import re
import sys


def entries(text):
    """Tags and values in order; a value in <text> may have several lines."""
    return [(tag, value.removeprefix("<text>").removesuffix("</text>"))
            for tag, value in re.findall(r"^([A-Za-z0-9]+): (<text>(?:.|\n)*?</text>|.*)$", text, re.MULTILINE)]


def parsed(text):
    """The document's own tags, its packages, files and licences, each a dictionary of lists, and its relationships."""
    document, parts, relationships = {}, {"PackageName": [], "FileName": [], "LicenseID": []}, []
    current = document
    for tag, value in entries(text):
        if tag == "Relationship":
            relationships.append(tuple(value.split()))
            continue
        if tag in parts:
            current = {}
            parts[tag].append(current)
        current.setdefault(tag, []).append(value)
    return document, parts["PackageName"], parts["FileName"], parts["LicenseID"], relationships


def digest(kind, path):
    return hashlib.new(kind, path.read_bytes()).hexdigest()


def problems(folder, listed, ours):
    own = "./" + listed.relative_to(folder).as_posix()
    document, packages, files, licences, relationships = parsed(listed.read_text(encoding="utf-8"))
    if document.get("SPDXVersion") != ["SPDX-2.3"] or document.get("DataLicense") != ["CC0-1.0"]:
        yield "this is no SPDX 2.3"
    held = {"./" + path.relative_to(folder).as_posix(): path
            for path in folder.rglob("*") if path.is_file() and not path.is_symlink()}
    del held[own]
    names = [entry["FileName"][0] for entry in files]
    for name in sorted(set(held) - set(names)):
        yield f"{name} is not in the list"
    for name in sorted(set(names) - set(held)):
        yield f"{name} is in the list only"
    if len(names) != len(set(names)):
        yield "a file is listed twice"
    identifiers = {value for entry in (document, *packages, *files, *licences) for value in entry.get("SPDXID", [])}
    if len(identifiers) != 1 + len(packages) + len(files):
        yield "an identifier is used twice or missing"
    known = {path.stem for path in ours.glob("*.txt")} | {entry["LicenseID"][0] for entry in licences}
    for entry in files:
        path = held.get(entry["FileName"][0])
        if path and entry["FileChecksum"] != [f"SHA1: {digest('sha1', path)}", f"SHA256: {digest('sha256', path)}"]:
            yield f"{entry['FileName'][0]} has another checksum"
        if not set(re.split(r" AND ", entry["LicenseConcluded"][0])) <= known:
            yield f"{entry['FileName'][0]}: {entry['LicenseConcluded'][0]} is no licence that is at hand"
    if not packages:
        yield "no package"
        return
    sums = "".join(sorted(digest("sha1", path) for path in held.values()))
    code = f"{hashlib.sha1(sums.encode()).hexdigest()} (excludes: {own})"
    if packages[0].get("PackageVerificationCode") != [code]:
        yield f"the verification code of the package is not {code}"
    if not set(packages[0]["PackageLicenseDeclared"][0].split(" AND ")) <= known:
        yield "the package has a licence that is not at hand"
    for source, _, target in relationships:
        for name in (source, target):
            if name not in identifiers:
                yield f"{name} is related to something, but is nothing"
    for entry in licences:
        text = re.search(r"\./(\S+)", entry["ExtractedText"][0])
        if not text or not (folder / text.group(1)).is_file():
            yield f"the text of {entry['LicenseID'][0]} is missing"


def main():
    folder, ours = (pathlib.Path(word) for word in sys.argv[1:3])
    lists = sorted(folder.rglob("*.spdx"))
    if not lists:
        print(f"{folder} has no list of its content")
        return 1
    found = [problem for listed in lists for problem in problems(folder, listed, ours)]
    print("\n".join(found) if found else f"{len(parsed(lists[0].read_text(encoding='utf-8'))[2])} files")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
