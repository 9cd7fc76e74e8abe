"""What the readers share of reading files: folders, text, XML, and sentences about what is missing.

Products come from strangers. Everything read is bounded, XML with a document type is refused, and a file that
metadata name has to lie in the product's own folder.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal

from spectralift_qgis.core.errors import RasterError
from spectralift_qgis.core.raster.base import gdal_quiet

MAX_TEXT_BYTES = 32 * 1024 * 1024  # EnMAP's XML, the largest of all, takes a few MB
MAX_TAGS = 1_000_000
MAX_ENTRIES = 20_000
MAX_DEPTH = 100  # products nest about ten deep


def incomplete(product: str, path: str, missing: str, purpose: str, remedy: str) -> RasterError:
    """Return the error about a product that lacks a file or an entry: what, what for, what to do."""
    return RasterError(f"{path} is a product of {product}, but {missing} is missing. It says {purpose}: {remedy}.")


def entries(folder: str) -> list[str]:
    """Return the names in a folder, sorted; [] when it cannot be listed. Raises RasterError for too many."""
    names = []
    try:
        with os.scandir(folder) as found:
            for entry in found:
                names.append(entry.name)
                if len(names) > MAX_ENTRIES:
                    raise RasterError(f"{folder} holds more than {MAX_ENTRIES} files: choose the product itself.")
    except OSError:
        return []
    return sorted(names)


def matching(folder: str, pattern: str) -> list[str]:
    """Return the paths in a folder whose names match a regular expression as a whole, whatever their case."""
    wanted = re.compile(pattern, re.IGNORECASE)
    return [os.path.join(folder, n) for n in entries(folder) if wanted.fullmatch(n)]


def main_file(path: str, pattern: str, product: str) -> str | None:
    """Return the product's main file: the path itself or the only one in the folder whose name matches.

    None when there is none. Raises RasterError when a folder holds several.
    """
    if not os.path.isdir(path):
        return path if re.fullmatch(pattern, os.path.basename(path), re.IGNORECASE) else None
    found = matching(path, pattern)
    if len(found) > 1:
        names = ", ".join(os.path.basename(f) for f in found[:5])
        raise RasterError(f"{path} holds {len(found)} products of {product} ({names}): choose one of these files.")
    return found[0] if found else None


def sibling(path: str, name: str) -> str | None:
    """Return the file of this name beside `path`, whatever the case of either; None when there is none."""
    folder = os.path.dirname(path) or "."
    found = matching(folder, re.escape(name))
    return found[0] if found else None


def inside(folder: str, name: str, product: str) -> str:
    """Return the path of a file that metadata name. Raises RasterError when it lies outside the folder."""
    root = os.path.realpath(folder)
    path = os.path.realpath(os.path.join(root, name))
    if path == root or not path.startswith(os.path.join(root, "")):
        raise RasterError(
            f"The metadata of the {product} product in {folder} name a file outside of it ({name}): "
            "it is not opened. Get the product from its provider again."
        )
    return path


def read_text(path: str) -> str:
    """Return the text of a metadata file. Raises RasterError when it is too large or cannot be read."""
    try:
        if os.path.getsize(path) > MAX_TEXT_BYTES:
            raise RasterError(f"{path} is larger than {MAX_TEXT_BYTES // 1024**2} MiB: this is no metadata file.")
        return Path(path).read_text(encoding="utf-8-sig", errors="replace")
    except OSError as e:
        raise RasterError(f"{path} cannot be read: {e.strerror}.") from None


@dataclass(frozen=True)
class Node:
    """An element of an XML document; names without their namespace prefix."""

    name: str
    text: str
    attributes: Mapping[str, str]
    children: tuple[Node, ...]

    def all(self, path: str) -> Iterator[Node]:
        """Yield the elements at a path of names below this one, "a/b"."""
        first, _, rest = path.partition("/")
        for child in self.children:
            if child.name == first:
                if rest:
                    yield from child.all(rest)
                else:
                    yield child

    def value(self, path: str) -> str:
        """Return the text of the first element at a path, "" without any."""
        return next((n.text for n in self.all(path)), "")

    def anywhere(self, name: str) -> Iterator[Node]:
        """Yield the elements of this name at whatever depth."""
        for child in self.children:
            if child.name == name:
                yield child
            yield from child.anywhere(name)


_ELEMENT, _TEXT, _ATTRIBUTE = 0, 1, 2  # of GDAL's lists: [kind, value, child, …]


def read_xml(path: str) -> Node:
    """Return the root element of an XML file. Raises RasterError for what is none or might be an attack.

    GDAL's own small parser reads it: it knows no entities but the five of XML itself and opens no other file.
    """
    text = read_text(path)
    if re.search(r"<!\s*(DOCTYPE|ENTITY)", text, re.IGNORECASE):
        raise RasterError(
            f"{path} declares a document type or entities, which no satellite product does: it is not read. "
            "Get the product from its provider again."
        )
    if text.count("<") > MAX_TAGS:
        raise RasterError(f"{path} has more than {MAX_TAGS} tags: this is no product's metadata.")
    with gdal_quiet():
        try:
            parsed = gdal.ParseXMLString(text)
        except RuntimeError as e:
            raise RasterError(f"{path} is not well-formed XML: {e}. Was it copied completely?") from None
    top = [parsed] if parsed and parsed[1] else list(parsed or [])[2:]
    elements = [t for t in top if isinstance(t, list) and t[0] == _ELEMENT and not t[1].startswith("?")]
    if not elements:
        raise RasterError(f"{path} is no XML document. Was it copied completely?")
    return _node(elements[0], path, 0)


def _node(raw: list[Any], path: str, depth: int) -> Node:
    if depth > MAX_DEPTH:
        raise RasterError(f"{path} nests deeper than {MAX_DEPTH} elements: this is no product's metadata.")
    parts = [c for c in raw[2:] if isinstance(c, list)]
    text = "".join(c[1] for c in parts if c[0] == _TEXT).strip()
    attributes = {c[1]: c[2][1] if len(c) > 2 else "" for c in parts if c[0] == _ATTRIBUTE}
    children = tuple(_node(c, path, depth + 1) for c in parts if c[0] == _ELEMENT)
    return Node(raw[1].rpartition(":")[2], text, attributes, children)


def read_json(path: str) -> dict[str, Any]:
    """Return the object in a JSON file. Raises RasterError when there is none."""
    try:
        found = json.loads(read_text(path))
    except (ValueError, RecursionError) as e:
        raise RasterError(f"{path} is not readable as JSON: {e}. Was it copied completely?") from None
    if not isinstance(found, dict):
        raise RasterError(f"{path} holds no JSON object: this is no product's metadata.")
    return found


def number(text: object) -> float:
    """Return a finite number, or NaN for anything else."""
    try:
        value = float(str(text).strip())
    except ValueError:
        return float("nan")
    return value if value - value == 0 else float("nan")
