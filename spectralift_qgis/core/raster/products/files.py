"""Helpers of the product readers: folders, text, XML, JSON, and errors about missing files.

Products are untrusted input. All reading is bounded, XML with a document type is refused, and a file that the
metadata name must be inside the product's own folder.
"""

from __future__ import annotations

import json
import os
import re
import stat
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree  # nosec B405  # builds the tree only, see read_xml
from xml.parsers.expat import ExpatError, ParserCreate, errors  # nosec B407  # _Builder refuses document types

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.sentence import Sentence

MAX_TEXT_BYTES = 32 * 1024 * 1024  # EnMAP's XML, the largest of all, takes a few MB
MAX_TAGS = 1_000_000
MAX_ENTRIES = 20_000
MAX_DEPTH = 100  # products nest about ten deep


def incomplete(product: str, path: str, missing: str, purpose: str, remedy: str) -> RasterError:
    """Return the error for a product without a required file or entry.

    Args:
        product: name of the product.
        path: the product's file or folder.
        missing: the file or entry that is missing.
        purpose: what it says, e.g. "which wavelengths its bands have".
        remedy: what the user can do.
    """
    return RasterError(
        Sentence(
            "The {product} product {path} is incomplete: {missing} is missing, which contains {purpose}. {remedy}",
            path=path,
            product=product,
            missing=missing,
            purpose=purpose,
            remedy=remedy,
        )
    )


def entries(folder: str) -> list[str]:
    """Return the names in a folder, sorted; [] if it cannot be listed.

    Raises:
        RasterError: There are more than MAX_ENTRIES.
    """
    names = []
    try:
        with os.scandir(folder) as listing:
            for entry in listing:
                names.append(entry.name)
                if len(names) > MAX_ENTRIES:
                    raise RasterError(
                        Sentence(
                            "{folder} contains more than {max_entries} files. Choose the product itself.",
                            folder=folder,
                            max_entries=MAX_ENTRIES,
                        )
                    )
    except OSError:
        return []
    return sorted(names)


def matching(folder: str, pattern: str) -> list[str]:
    """Return the paths in a folder whose whole names match a regular expression, ignoring case."""
    expression = re.compile(pattern, re.IGNORECASE)
    return [os.path.join(folder, n) for n in entries(folder) if expression.fullmatch(n)]


def main_file(path: str, pattern: str, product: str) -> str | None:
    """Return the product's main file: the path itself or the only file in the folder whose name matches, else None.

    Raises:
        RasterError: The folder holds several such files.
    """
    if not os.path.isdir(path):
        return path if re.fullmatch(pattern, os.path.basename(path), re.IGNORECASE) else None
    matches = matching(path, pattern)
    if len(matches) > 1:
        names = ", ".join(os.path.basename(f) for f in matches[:5])
        raise RasterError(
            Sentence(
                "{path} contains {count} {product} products ({names}). Choose one of these files.",
                path=path,
                count=len(matches),
                product=product,
                names=names,
            )
        )
    return matches[0] if matches else None


def sibling(path: str, name: str) -> str | None:
    """Return the path of the file of this name beside `path`, ignoring case; None if there is none."""
    folder = os.path.dirname(path) or "."
    matches = matching(folder, re.escape(name))
    return matches[0] if matches else None


def inside(folder: str, name: str, product: str) -> str:
    """Return the path of a file that the metadata name.

    Raises:
        RasterError: The file would be outside the product's folder.
    """
    root = os.path.realpath(folder)
    path = "" if "\0" in name else os.path.realpath(os.path.join(root, name))
    if path == root or not path.startswith(os.path.join(root, "")):
        raise RasterError(
            Sentence(
                "The metadata of the {product} product in {folder} name a file outside of it "
                "({name!r}), which is not opened. Download the product again.",
                product=product,
                folder=folder,
                name=name[:200],
            )
        )
    return path


def read_text(path: str) -> str:
    """Return the text of a metadata file.

    Raises:
        RasterError: The file is too large, not a regular file, or cannot be read.
    """
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise RasterError(Sentence("{path} is not an ordinary file, so it is not read.", path=path))
        with open(path, "rb") as f:
            raw = f.read(MAX_TEXT_BYTES + 1)
    except OSError as e:
        raise RasterError(Sentence("{path} cannot be read: {reason}.", path=path, reason=e.strerror)) from None
    if len(raw) > MAX_TEXT_BYTES:
        raise RasterError(
            Sentence(
                "{path} is larger than {max_text_bytes} MiB, so it is not a metadata file.",
                path=path,
                max_text_bytes=MAX_TEXT_BYTES // 1024**2,
            )
        )
    return raw.decode("utf-8-sig", errors="replace")


class Node:
    """Element of an XML document: names without prefix, texts without blanks around them."""

    def __init__(self, element: ElementTree.Element) -> None:
        self._element = element

    @property
    def text(self) -> str:
        """Text of the element."""
        return (self._element.text or "").strip()

    @property
    def attributes(self) -> dict[str, str]:
        """Attributes of the element by name."""
        return dict(self._element.items())

    def all(self, path: str) -> Iterator[Node]:
        """Yield the elements at a path of names below this one, "a/b"."""
        first, _, rest = path.partition("/")
        for child in self._element:
            if child.tag == first:
                yield from Node(child).all(rest) if rest else (Node(child),)

    def value(self, path: str) -> str:
        """Return the text of the first element at a path, "" if there is none."""
        return next((node.text for node in self.all(path)), "")

    def anywhere(self, name: str) -> Iterator[Node]:
        """Yield the elements of this name at any depth below this one."""
        return (Node(e) for e in self._element.iter(name) if e is not self._element)


class _Builder(ElementTree.TreeBuilder):
    """Builds a tree; refuses a document type, whose entities could be bombs or files, and elements too deep."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path
        self.depth = 0

    def start(self, tag: str, attrs: dict[str, str], /) -> ElementTree.Element:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            text = Sentence(
                "{path} nests deeper than {depth} elements, so it is not the metadata of a product.",
                path=self.path,
                depth=MAX_DEPTH,
            )
            raise RasterError(text)
        return super().start(tag.rpartition(":")[2], attrs)

    def end(self, tag: str, /) -> ElementTree.Element:
        self.depth -= 1
        return super().end(tag)

    def refuse(self, *_declared: object) -> None:
        """Refuse a document type: always raises RasterError."""
        text = Sentence(
            "{path} declares a document type or entities, which no satellite product does, so it is not read. Download "
            "the product again.",
            path=self.path,
        )
        raise RasterError(text)


def read_xml(path: str) -> Node:
    """Return the root element of an XML file.

    Without a document type only the five entities of XML itself exist, and no other file is opened. GDAL's parser
    is not used: ParseXMLString of GDAL 3.6 corrupts Python's reference counts, which crashes the process after some
    files.

    Raises:
        RasterError: The file is not well-formed XML, or it is too large, nests too deep or declares a document type.
    """
    text = read_text(path)
    if text.count("<") > MAX_TAGS:
        raise RasterError(
            Sentence(
                "{path} has more than {max_tags} tags, so it is not the metadata of a product.",
                path=path,
                max_tags=MAX_TAGS,
            )
        )
    builder = _Builder(path)
    # Expat itself, not ElementTree's parser: that one expands entities after `refuse`, and asks for declared prefixes.
    parser = ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = builder.start, builder.end
    parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = builder.data, builder.refuse
    try:
        parser.Parse(text.encode(), True)
        return Node(builder.close())
    except ExpatError as e:
        if e.code == errors.codes[errors.XML_ERROR_NO_ELEMENTS]:
            raise RasterError(Sentence("{path} is not an XML document. Was it copied completely?", path=path)) from None
        raise RasterError(
            Sentence("{path} is not well-formed XML: {reason}. Was it copied completely?", path=path, reason=e)
        ) from None


def read_json(path: str) -> dict[str, Any]:
    """Return the object in a JSON file.

    Raises:
        RasterError: The file is not JSON or holds no object.
    """
    try:
        content = json.loads(read_text(path), parse_int=float)  # whole numbers of a million digits take minutes
    except (ValueError, RecursionError) as e:
        raise RasterError(
            Sentence("{path} is not readable as JSON: {reason}. Was it copied completely?", path=path, reason=e)
        ) from None
    if not isinstance(content, dict):
        raise RasterError(
            Sentence("{path} contains no JSON object, so it is not the metadata of a product.", path=path)
        )
    return content


def number(text: object) -> float:
    """Return a text as a finite number, NaN for anything else."""
    try:
        value = float(str(text).strip())
    except ValueError:
        return float("nan")
    return value if value - value == 0 else float("nan")
