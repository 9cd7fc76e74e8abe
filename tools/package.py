"""Stages the plugin as QGIS wants it, and packs it into a zip with the same bytes every time.

    python tools/package.py stage build/plugins     → build/plugins/spectralift_qgis/
    python tools/package.py zip build               → build/spectralift_qgis-0.1.0.zip

metadata.txt and resources lie beside the package in a checkout and inside it in a plugin; translations are built from
i18n/*.ts by lrelease, the help from docs/*.md.
"""

from __future__ import annotations

import argparse
import contextlib
import re
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import help_pages  # the tools beside this one
import translations

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "spectralift_qgis"
SUFFIXES = {".py", ".svg", ".csv", ".json", ".md", ".html", ".png", ".qm", ".txt", ".css", ".npz"}
"""What may be shipped. The plugin site refuses binaries, bytecode and hidden files."""

MAX_BYTES = 25_000_000
"""The plugin site's limit."""

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip can hold: a fixed one, so that the same files give the same archive."""


@contextlib.contextmanager
def plugin_files(root: Path = ROOT) -> Iterator[dict[str, Path]]:
    """Yield what the plugin consists of: path inside the plugin folder → file, sorted."""
    with tempfile.TemporaryDirectory() as built:
        translations.release(Path(built) / "i18n", root / "i18n")
        help_pages.build(Path(built) / "help", root)
        yield _found(root, Path(built))


def _found(root: Path, built: Path) -> dict[str, Path]:
    found = {"metadata.txt": root / "metadata.txt", "LICENSE": root / PACKAGE / "LICENSE"}
    for base, inside in ((root / PACKAGE, ""), (root / "resources", "resources/"), (built, "")):
        for file in base.rglob("*"):
            relative = file.relative_to(base)
            hidden = any(part.startswith((".", "__pycache__")) for part in relative.parts)
            if file.is_file() and file.suffix in SUFFIXES and not hidden:
                found[inside + relative.as_posix()] = file
    return dict(sorted(found.items()))


def version(root: Path = ROOT) -> str:
    """Return the version: that of the package, the only place that says it. Stops when it is none for the site."""
    source = (root / PACKAGE / "__init__.py").read_text(encoding="utf-8")
    own = re.search(r'^__version__ = "(\d+\.\d+\.\d+)"$', source, re.MULTILINE)
    if own is None:
        sys.exit(f'{PACKAGE}/__init__.py has no line __version__ = "MAJOR.MINOR.PATCH" in plain numbers')
    return own[1]


def content(inside: str, file: Path, root: Path = ROOT) -> bytes:
    """Return what the plugin holds at a path of `plugin_files`: the file as it is, metadata.txt with the version."""
    found = file.read_bytes()
    if inside != "metadata.txt":
        return found
    if found.count(b"\nversion=VERSION\n") != 1:
        sys.exit("metadata.txt has no line version=VERSION, where the package's version is to be written")
    return found.replace(b"\nversion=VERSION\n", f"\nversion={version(root)}\n".encode())


def stage(folder: Path, root: Path = ROOT) -> Path:
    """Copy the plugin to `folder`/spectralift_qgis, which is made anew, and return that path."""
    plugin = folder / PACKAGE
    if plugin.exists():
        shutil.rmtree(plugin)
    with plugin_files(root) as files:
        for inside, file in files.items():
            target = plugin / inside
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content(inside, file, root))
    return plugin


def pack(folder: Path, root: Path = ROOT) -> Path:
    """Write `folder`/spectralift_qgis-VERSION.zip and return its path."""
    archive = folder / f"{PACKAGE}-{version(root)}.zip"
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(archive, "w") as packed, plugin_files(root) as files:
        for inside, file in files.items():
            entry = zipfile.ZipInfo(f"{PACKAGE}/{inside}", EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, whatever system packs it
            entry.external_attr = 0o100644 << 16
            packed.writestr(entry, content(inside, file, root), compresslevel=9)
    if archive.stat().st_size > MAX_BYTES:
        sys.exit(f"{archive} has {archive.stat().st_size} bytes, the plugin site takes {MAX_BYTES}")
    return archive


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["stage", "zip"])
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    made = stage(arguments.folder) if arguments.what == "stage" else pack(arguments.folder)
    print(made)


if __name__ == "__main__":
    main()
