"""Small pieces of sentences: sizes, band ranges, lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.bands import BandTable


def size(byte_count: float) -> str:
    """Return "2.1 GB": decimal units, as file managers show."""
    for unit in ("bytes", "kB", "MB", "GB"):
        if byte_count < 1000:
            return f"{byte_count:.0f} bytes" if unit == "bytes" else f"{byte_count:.1f} {unit}"
        byte_count /= 1000
    return f"{byte_count:.1f} TB"


def band_ranges(indices: Iterable[int], bands: BandTable) -> str:
    """Return "130–135 (1343–1390 nm), 220 (2412 nm)": runs of band numbers, 1-based, with their centres."""
    runs: list[list[int]] = []
    for i in sorted(int(i) for i in indices):
        if runs and i == runs[-1][-1] + 1:
            runs[-1].append(i)
        else:
            runs.append([i])
    return ", ".join(_run(run, bands) for run in runs)


def bands_are(indices: Sequence[int] | NDArray[np.intp], bands: BandTable, of: str) -> str:
    """Return "Bands 130–135 (1343–1390 nm) of the image are", or "Band 220 (2412 nm) of the image is" for one."""
    one = len(indices) == 1
    return f"{'Band' if one else 'Bands'} {band_ranges(indices, bands)} of {of} {'is' if one else 'are'}"


def _run(run: list[int], bands: BandTable) -> str:
    numbers = f"{run[0] + 1}" if len(run) == 1 else f"{run[0] + 1}–{run[-1] + 1}"
    centres = bands.centre_nm[[run[0], run[-1]]]
    if not np.isfinite(centres).all():
        return numbers
    nm = f"{centres[0]:.0f}" if len(run) == 1 else f"{centres[0]:.0f}–{centres[1]:.0f}"
    return f"{numbers} ({nm} nm)"


def count(number: int, what: str) -> str:
    """Return "1 band" or "3 bands"."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def listing(items: Sequence[str], last: str = "and") -> str:
    """Return "a, b and c", or with another word before the last."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


POINTS = ("east", "north-east", "north", "north-west", "west", "south-west", "south", "south-east")


def direction(east: float, north: float) -> str:
    """Return the compass point, of eight, that (east, north) leads to."""
    return POINTS[round(np.degrees(np.arctan2(north, east)) / 45) % 8]
