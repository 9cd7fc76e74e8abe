"""Phrases for messages: sizes, counts, lists, compass points."""

from __future__ import annotations

import math
from collections.abc import Sequence

from spectralift_qgis.core.base.sentence import Sentence, joined, plural


def size(byte_count: float) -> str:
    """Return a size such as "2.1 GB", in decimal units as file managers show them."""
    for unit in ("bytes", "kB", "MB", "GB"):
        if byte_count < 1000:
            return f"{byte_count:.0f} bytes" if unit == "bytes" else f"{byte_count:.1f} {unit}"
        byte_count /= 1000
    return f"{byte_count:.1f} TB"


def count(number: int, noun: str) -> Sentence:
    """Return a number with its noun in singular or plural: "1 band", "3 bands"."""
    return {
        "band": plural(number, "{count} band", "{count} bands"),
        "column": plural(number, "{count} column", "{count} columns"),
        "row": plural(number, "{count} row", "{count} rows"),
        "variable": plural(number, "{count} variable", "{count} variables"),
        "wavelength": plural(number, "{count} wavelength", "{count} wavelengths"),
    }[noun]


def listing(items: Sequence[str]) -> Sentence:
    """Return items as "a, b and c"."""
    if len(items) < 2:
        return joined(items)
    return Sentence("{first} and {last}", first=joined(items[:-1], ", "), last=items[-1])


def alternatives(items: Sequence[str]) -> Sentence:
    """Return items as "a, b or c"."""
    if len(items) < 2:
        return joined(items)
    return Sentence("{first} or {last}", first=joined(items[:-1], ", "), last=items[-1])


POINTS = (
    Sentence("east"), Sentence("north-east"), Sentence("north"), Sentence("north-west"),
    Sentence("west"), Sentence("south-west"), Sentence("south"), Sentence("south-east"),
)  # fmt: skip


def direction(east: float, north: float) -> Sentence:
    """Return the nearest of the eight compass points to the direction (east, north)."""
    return POINTS[round(math.degrees(math.atan2(north, east)) / 45) % 8]
