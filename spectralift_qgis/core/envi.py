"""Reads and writes the text of ENVI headers: sidecars of TIFFs, and GDAL's ENVI metadata domain."""

from __future__ import annotations

import re
from collections.abc import Iterable

MAX_HEADER_BYTES = 8 * 1024 * 1024  # 2,000 bands with long names take 0.3 MB; more is not a header
_ENTRY = re.compile(r"^[ \t]*([^={}\n]+?)[ \t]*=[ \t]*(\{[^{}]*\}|[^\n]*)", re.MULTILINE)
_SEPARATOR = re.compile(r"[\s_]+")


def normal_key(key: str) -> str:
    """Return an ENVI key as GDAL's ENVI domain writes it: lower case, words joined by underscores."""
    return _SEPARATOR.sub("_", key.strip().lower())


def parse_header(text: str) -> dict[str, str]:
    """Return the entries of an ENVI header, keys as `normal_key` gives them, `{…}` lists left whole.

    Raises ValueError for a text that does not begin with ENVI or is longer than MAX_HEADER_BYTES.
    """
    if len(text) > MAX_HEADER_BYTES:
        raise ValueError(f"an ENVI header of more than {MAX_HEADER_BYTES // 1024**2} MiB")
    if not text.lstrip("\ufeff").startswith("ENVI"):
        raise ValueError("the first line of an ENVI header is ENVI")
    return {normal_key(m.group(1)): m.group(2).strip() for m in _ENTRY.finditer(text)}


def split_list(value: str) -> list[str]:
    """Return the items of `{a, b, c}`; a value without braces is a list of one."""
    inner = value.strip()
    if inner.startswith("{"):
        inner = inner.strip("{} \t\r\n")
    return [item.strip() for item in inner.split(",")] if inner else []


def join_list(values: Iterable[object]) -> str:
    """Return `{a, b, c}`."""
    return "{" + ", ".join(str(v) for v in values) + "}"


def floats(value: str) -> list[float]:
    """Return the numbers of an ENVI list; NaN for an item that is none."""
    return [_float(item) for item in split_list(value)]


def _float(item: str) -> float:
    try:
        return float(item)
    except ValueError:
        return float("nan")
