"""Stages the plugin as QGIS wants it, and packs it into a zip with the same bytes every time.

    python tools/package.py stage build/plugins     → build/plugins/spectralift_qgis/
    python tools/package.py zip build               → build/spectralift_qgis-0.1.0.zip

metadata.txt, resources and translations lie beside the package in a checkout and inside it in a plugin.
"""

from __future__ import annotations

import argparse
import configparser
import re
import shutil
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "spectralift_qgis"
SUFFIXES = {".py", ".svg", ".csv", ".json", ".md", ".html", ".png", ".qm", ".txt"}
"""What may be shipped. The plugin site refuses binaries, bytecode and hidden files."""

MAX_BYTES = 25 * 2**20
"""The plugin site's limit."""

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip can hold: a fixed one, so that the same files give the same archive."""


def plugin_files(root: Path = ROOT) -> dict[str, Path]:
    """Return what the plugin consists of: path inside the plugin folder → file, sorted."""
    found = {"metadata.txt": root / "metadata.txt", "LICENSE": root / PACKAGE / "LICENSE"}
    for base, inside in ((root / PACKAGE, ""), (root / "resources", "resources/"), (root / "i18n", "i18n/")):
        for file in base.rglob("*"):
            relative = file.relative_to(base)
            hidden = any(part.startswith((".", "__pycache__")) for part in relative.parts)
            if file.is_file() and file.suffix in SUFFIXES and not hidden:
                found[inside + relative.as_posix()] = file
    return dict(sorted(found.items()))


def version(root: Path = ROOT) -> str:
    """Return the version. Stops when the package and metadata.txt disagree on it."""
    metadata = configparser.ConfigParser()
    metadata.read(root / "metadata.txt", encoding="utf-8")
    announced = metadata["general"]["version"]
    source = (root / PACKAGE / "__init__.py").read_text(encoding="utf-8")
    own = re.search(r'^__version__ = "(\d+\.\d+\.\d+)"$', source, re.MULTILINE)
    if own is None or own[1] != announced:
        sys.exit(f"metadata.txt says version {announced}, {PACKAGE}.__version__ {own and own[1]}: make them agree")
    return announced


def stage(folder: Path, root: Path = ROOT) -> Path:
    """Copy the plugin to `folder`/spectralift_qgis, which is made anew, and return that path."""
    plugin = folder / PACKAGE
    if plugin.exists():
        shutil.rmtree(plugin)
    for inside, file in plugin_files(root).items():
        target = plugin / inside
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
    return plugin


def pack(folder: Path, root: Path = ROOT) -> Path:
    """Write `folder`/spectralift_qgis-VERSION.zip and return its path."""
    archive = folder / f"{PACKAGE}-{version(root)}.zip"
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(archive, "w") as packed:
        for inside, file in plugin_files(root).items():
            entry = zipfile.ZipInfo(f"{PACKAGE}/{inside}", EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, whatever system packs it
            entry.external_attr = 0o100644 << 16
            packed.writestr(entry, file.read_bytes(), compresslevel=9)
    if archive.stat().st_size > MAX_BYTES:
        sys.exit(f"{archive} has {archive.stat().st_size} bytes, the plugin site takes {MAX_BYTES}")
    return archive


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["stage", "zip"])
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    version()
    made = stage(arguments.folder) if arguments.what == "stage" else pack(arguments.folder)
    print(made)


if __name__ == "__main__":
    main()
