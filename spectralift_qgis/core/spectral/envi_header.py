"""Names and content of ENVI headers: of ENVI files, of sidecars, and of GDAL's ENVI metadata domain."""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Iterable

from spectralift_qgis.core.base.sentence import Sentence

MAX_HEADER_BYTES = 8 * 1024 * 1024  # 2,000 bands with long names take 0.3 MB; more is not a header
_SEPARATOR = re.compile(r"[\s_]+")
_COMMENT = re.compile(r"\s*;[^a-zA-Z]*[a-zA-Z]")
_SUFFIXES = tuple("." + "".join(letters) for letters in itertools.product("hH", "dD", "rR"))


def normal_key(key: str) -> str:
    """Return an ENVI key as GDAL's ENVI domain writes it: lower case, words joined by underscores."""
    return _SEPARATOR.sub("_", key.strip().lower())


def header_names(path: str) -> list[str]:
    """Return the possible names of a file's header: image.hdr or image.tif.hdr, with the suffix in any case."""
    return [base + suffix for suffix in _SUFFIXES for base in (os.path.splitext(path)[0], path)]


def decode(raw: bytes) -> str:
    """Return the text of a header: UTF-8, UTF-16, or else the Western European encoding of Windows (cp1252)."""
    try:
        return raw.decode("utf-16" if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")  # µm is b"\xb5m" there


def parse_header(text: str) -> dict[str, str]:
    """Return the entries of an ENVI header.

    Returns:
        Keys as `normal_key` writes them → values; lists in braces are not split.

    Raises:
        ValueError: The text does not begin with ENVI or is longer than MAX_HEADER_BYTES.
    """
    if len(text) > MAX_HEADER_BYTES:
        raise ValueError(
            Sentence("an ENVI header of more than {max_header_bytes} MiB", max_header_bytes=MAX_HEADER_BYTES // 1024**2)
        )
    if not text.lstrip("\ufeff").startswith("ENVI"):
        raise ValueError(Sentence("the first line of an ENVI header is ENVI"))
    entries: dict[str, str] = {}
    position, close = 0, -1
    while position < len(text):  # by hand: every regular expression for this takes hours on some texts
        end = _or_end(text.find("\n", position), text)
        key, equals, value = text[position:end].partition("=")
        start, position = position + len(key) + 1, end + 1
        if not equals or not key.strip() or "{" in key or "}" in key:
            continue
        if value.lstrip().startswith("{"):
            start = text.index("{", start)
            close = _or_end(text.find("}", start), text) if close < start else close
            if close < len(text) and text.find("{", start + 1, close) < 0:
                value, position = text[start : close + 1], _or_end(text.find("\n", close), text) + 1
        entries[normal_key(key)] = value.strip()
    return entries


def _or_end(position: int, text: str) -> int:
    return position if position >= 0 else len(text)


def split_list(value: str) -> list[str]:
    """Return the items of `{a, b, c}`, or of a list with one item a line; a value without braces is split at commas."""
    inner = value.strip()
    if inner.startswith("{"):
        inner = inner.strip("{} \t\r\n")
        return [item.strip() for item in (inner.split(",") if "," in inner else inner.splitlines())]
    return [item.strip() for item in inner.split(",")] if inner else []


def split_numbers(value: str) -> list[str]:
    """Return the items of a list of numbers as text, split by commas, semicolons, blanks or line breaks.

    If semicolons separate the items, commas are decimal commas. Lines of words that begin with a semicolon are
    comments. A value without brackets is not split by blanks.
    """
    inner = value.strip()
    listed = inner.startswith(("{", "[", "("))
    if listed:
        inner = inner.strip("{}[]() \t\r\n")
        if ";" in inner:
            inner = "\n".join(line for line in inner.splitlines() if not _COMMENT.match(line))
    if not inner:
        return []
    by_semicolon = ";" in inner
    items = inner.split(";") if by_semicolon else inner.split(",")
    if len(items) > 1 and not items[-1].strip():
        items.pop()
    if by_semicolon:
        items = [item.replace(",", ".") for item in items]
    return [word for item in items for word in ((item.split() if listed else [item.strip()]) or [""])]


def join_list(values: Iterable[object]) -> str:
    """Return values as an ENVI list, `{a, b, c}`."""
    return "{" + ", ".join(str(v) for v in values) + "}"


def floats(value: str) -> list[float]:
    """Return the numbers of an ENVI list; NaN for an item that is not a number."""
    return [_float(item) for item in split_numbers(value)]


def _float(item: str) -> float:
    try:
        return float(item)
    except ValueError:
        return float("nan")
