"""Checks a plugin's zip as the plugin site does when it is uploaded, and that packing again gives the same bytes.

    python tools/validate.py build                  → the zip that `make package` left there
    python tools/validate.py FILE.zip [--quick]     → --quick leaves out the scanners

The rules are those of plugins.qgis.org (its validator and its security scan, as of 2026), without its requests to the
addresses in metadata.txt. Prints one line a problem and fails when there is one.
"""

from __future__ import annotations

import argparse
import configparser
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlparse

sys.path.insert(0, str(Path(__file__).resolve().parent))

import package  # the tool beside this one

REQUIRED = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository",
    "homepage",
)  # fmt: skip
FORBIDDEN_FOLDERS = {"__MACOSX", ".git", "__pycache__"}
BINARY = (".so", ".dll", ".pyd", ".dylib", ".exe", ".whl", ".zip", ".jar", ".pyc")


def problems(archive: Path) -> Iterator[str]:
    """Yield what the site's validator would refuse."""
    if archive.stat().st_size > package.MAX_BYTES:
        yield f"{archive} has {archive.stat().st_size} bytes: at most 25 MB are taken"
    try:
        whole = zipfile.ZipFile(archive)
    except zipfile.BadZipFile:
        yield f"{archive} is no zip archive"
        return
    with whole:
        broken = whole.testzip()
        if broken:
            yield f"{broken} is damaged"
        names = whole.namelist()
        yield from _bad_names(names)
        for needed in ("__init__.py", "metadata.txt", "LICENSE"):
            if f"{package.PACKAGE}/{needed}" not in names:
                yield f"{package.PACKAGE}/{needed} is missing"
        if f"{package.PACKAGE}/metadata.txt" in names:
            yield from _bad_metadata(whole.read(f"{package.PACKAGE}/metadata.txt"), names)


def _bad_names(names: list[str]) -> Iterator[str]:
    for name in names:
        folders = name.split("/")
        if ".." in name or name.startswith("/") or "\\" in name:
            yield f"{name} leads out of the plugin's folder"
        elif FORBIDDEN_FOLDERS.intersection(folders) or any(f.startswith(".") for f in folders):
            yield f"{name} lies in a folder, or has a name, that may not be in a plugin"
        elif name.lower().endswith(BINARY):
            yield f"{name} is a binary, which may not be in a plugin"
        elif folders[0] != package.PACKAGE or len(folders) < 2:
            yield f"{name} lies outside the one folder {package.PACKAGE}"


def _bad_metadata(raw: bytes, names: list[str]) -> Iterator[str]:
    parser = configparser.ConfigParser()
    try:
        parser.read_string(raw.decode("utf-8"))
        general = parser["general"]
        values = {key: general.get(key, "").strip() for key in (*REQUIRED, "icon", "changelog", "qgisMaximumVersion")}
    except (configparser.Error, UnicodeDecodeError, KeyError) as e:
        yield f"metadata.txt cannot be read: {e}"
        return
    for key in REQUIRED:
        if not values[key]:
            yield f"metadata.txt does not say {key}"
    for key in ("tracker", "repository", "homepage"):
        address = urlparse(values[key])
        if values[key] and not (address.scheme in ("http", "https") and address.netloc):
            yield f"metadata.txt: {key} {values[key]!r} is no address"
    if not re.fullmatch(r"\d+\.\d+\.\d+", values["version"]):
        yield f"metadata.txt: version {values['version']!r} is not MAJOR.MINOR.PATCH; the site compares it as text"
    if not re.fullmatch(r"\d+\.\d+", values["qgisMinimumVersion"]):
        yield f"metadata.txt: qgisMinimumVersion {values['qgisMinimumVersion']!r} is not MAJOR.MINOR"
    if "/" in values["author"]:
        yield "metadata.txt: the author may have no slash in the name"
    if "@" not in values["email"]:
        yield f"metadata.txt: email {values['email']!r} is none"
    if "supportsQt6" in general:
        yield "metadata.txt: supportsQt6 is not read any more; qgisMaximumVersion says it"
    if values["icon"] and f"{package.PACKAGE}/{values['icon']}" not in names:
        yield f"metadata.txt: the icon {values['icon']} is not in the zip"


def findings(archive: Path) -> Iterator[str]:
    """Yield what the scanners find that the site runs and blocks on, bandit and detect-secrets."""
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(archive) as whole:
        whole.extractall(folder)
        # Outside the checkout bandit finds no settings of the project's: it is run as the site runs it.
        scan = [
            "bandit",
            "--quiet",
            "--recursive",
            "--format",
            "custom",
            "--msg-template",
            "{relpath}:{line} {msg}",
            ".",
        ]
        yield from _run(scan, folder)
        files = sorted(str(p.relative_to(folder)) for p in Path(folder).rglob("*") if p.is_file())
        yield from _run(["detect-secrets-hook", *files], folder)


def _run(command: list[str], folder: str) -> Iterator[str]:
    tool = Path(sys.executable).parent / command[0]
    done = subprocess.run([str(tool), *command[1:]], cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        for line in (done.stdout + done.stderr).splitlines():
            if line.strip():
                yield f"{command[0]}: {line.strip()}"


def repeats(archive: Path) -> Iterator[str]:
    """Yield a sentence when packing the checkout again gives other bytes."""
    with tempfile.TemporaryDirectory() as folder:
        if package.pack(Path(folder)).read_bytes() != archive.read_bytes():
            yield f"other bytes: packing the checkout again does not give {archive.name}; is it of today's files?"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path, help="the zip, or the folder that `make package` left it in")
    parser.add_argument("--quick", action="store_true", help="leave out bandit and detect-secrets")
    parser.add_argument("--tag", default="", help="the tag this is released as: has to be v and the version")
    arguments = parser.parse_args()
    archive: Path = arguments.archive
    if archive.is_dir():
        archive = archive / f"{package.PACKAGE}-{package.version()}.zip"
    if not archive.is_file():
        sys.exit(f"there is no {archive}: make package")
    found = list(problems(archive))
    if zipfile.is_zipfile(archive):
        found += list(repeats(archive))
        if not arguments.quick:
            found += list(findings(archive))
    if arguments.tag and arguments.tag != f"v{package.version()}":
        found.append(f"the tag {arguments.tag} is not v{package.version()}, the version of the package")
    for problem in found:
        print(problem)
    if found:
        sys.exit(1)
    print(f"{archive}: {archive.stat().st_size / 1e6:.2f} MB, what the plugin site asks for")


if __name__ == "__main__":
    main()
