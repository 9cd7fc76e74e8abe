"""Wavelengths in free text: "665 nm", "425–435 nm", "0.425 to 0.435 µm", "430 ± 5 nm", "430,00 nm"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.spectral.bands import PLAUSIBLE_NM, to_nm

LONGEST = 1000  # characters of a description that are read
_WIDEST = 3.0  # largest ratio of the end of a band to its beginning; a panchromatic band has 2.3
_NUMBER = r"\d{1,9}(?:[.,]\d{1,9})?"
_UNIT = r"nm|nanomet(?:er|re)s?|[uµμ]m|micromet(?:er|re)s?|microns?"
_BETWEEN = r"-|–|—|−|to|bis|\.\.\.?|…|±|\+/-|\+-"
_STATED = re.compile(
    rf"(?<!\d)(?:(?P<low>{_NUMBER})\s*(?P<own>{_UNIT})?\s*(?P<between>{_BETWEEN})\s*)?"
    rf"(?P<high>{_NUMBER})\s*(?P<unit>{_UNIT})\b",
    re.IGNORECASE,
)
_PLAIN = re.compile(rf"\s*(?:X(?=\d))?({_NUMBER})\s*(?:(?:-|–|—|−|to|bis)\s*({_NUMBER})\s*)?", re.IGNORECASE)
_LABEL = re.compile(r"(?:band|channel|ch|b)[\s_.#]*$", re.IGNORECASE)


@dataclass(frozen=True, eq=False)
class TextWavelengths:
    """Wavelengths read from texts.

    Attributes:
        centre: (B,), NaN where there is none.
        width: (B,) width of a range, NaN where there is none.
        unit: unit of both, "" if none was named.
    """

    centre: NDArray[np.float64]
    width: NDArray[np.float64]
    unit: str


def read_entries(texts: Sequence[str], unit: str = "") -> TextWavelengths:
    """Return the wavelengths in the entries of a list.

    Args:
        texts: (B,) numbers, ranges, or texts with a unit of their own.
        unit: unit of the entries without one, "" if unknown.

    Returns:
        Centres and widths (B,) in `unit`, or in nm if an entry has a unit of its own.
    """
    numbers = [_number(t) for t in texts]
    if not any(n is None for n in numbers):
        return TextWavelengths(np.array(numbers, np.float64), np.full(len(texts), np.nan), unit)
    named = read_descriptions(texts)
    plain = [(n, np.nan) if n is not None else _plain(t) for n, t in zip(numbers, texts)]
    centre, width = np.array(plain, np.float64).reshape(-1, 2).T
    own = np.isfinite(named.centre)
    if not own.any():
        return TextWavelengths(centre, width, unit)
    others = np.isfinite(centre) & ~own
    in_nm = to_nm(centre, unit)
    factor = np.where(others, in_nm / np.where(centre == 0, np.nan, centre), 1.0)
    return TextWavelengths(np.where(own, named.centre, in_nm), np.where(own, named.width, width * factor), "nm")


def read_descriptions(texts: Sequence[str]) -> TextWavelengths:
    """Return the wavelengths (B,) that descriptions of bands give with a unit, in nm; NaN for those without."""
    matches = [_STATED.search(t[:LONGEST]) for t in texts]
    ranges = [None if m is None else _as_range(m) for m in matches]
    if all(m is not None and m["low"] == str(i) for i, m in enumerate(matches, 1)):
        ranges = [None] * len(texts)  # "120 - 665 nm" is band 120, where every band says so
    pairs = [_single(m) if r is None else r for m, r in zip(matches, ranges)]
    centre, width = np.array(pairs, np.float64).reshape(-1, 2).T
    return TextWavelengths(centre, width, "nm")


def read_plain(texts: Sequence[str]) -> TextWavelengths | None:
    """Return the wavelengths of descriptions that are only numbers or ranges; None if one of them is anything else."""
    pairs = [_plain(t[:LONGEST]) for t in texts]
    if not pairs or any(np.isnan(p[0]) for p in pairs):
        return None
    centre, width = np.array(pairs, np.float64).T
    return TextWavelengths(centre, width, "")


def _number(text: str) -> float | None:
    """Return the number in a text, NaN for an empty text, None if it is not a number."""
    if not text.strip():
        return float("nan")
    try:
        return float(text)
    except ValueError:
        return None


def _plain(text: str) -> tuple[float, float]:
    match = _PLAIN.fullmatch(text)
    if match is None:
        return np.nan, np.nan
    first = float(match[1].replace(",", "."))
    if match[2] is None:
        return first, np.nan
    last = float(match[2].replace(",", "."))
    low, high = sorted((first, last))
    return ((low + high) / 2, high - low) if low < high <= _WIDEST * low else (np.nan, np.nan)


def _as_range(match: re.Match[str]) -> tuple[float, float] | None:
    """Return centre and width in nm of "425–435 nm" or "430 ± 5 nm", None if it is not a range ("B4-665 nm")."""
    if match["low"] is None:
        return None
    a = _nm(match, "low", match["own"] or match["unit"])
    b = _nm(match, "high", match["unit"])
    if match["between"] in ("±", "+/-", "+-"):
        return (a, 2 * b) if a >= PLAUSIBLE_NM[0] and 0 < b < a / 2 else None
    low, high = sorted((a, b))
    return ((low + high) / 2, high - low) if PLAUSIBLE_NM[0] <= low < high <= _WIDEST * low else None


def _single(match: re.Match[str] | None) -> tuple[float, float]:
    if match is None:
        return np.nan, np.nan
    if match["own"] and match["low"]:
        return _nm(match, "low", match["own"]), np.nan
    return _nm(match, "high", match["unit"]), np.nan


def _nm(match: re.Match[str], group: str, unit: str) -> float:
    """Return a number of a match in nm. A comma is a decimal comma, separates thousands, or follows a label."""
    whole, comma, rest = match[group].partition(",")
    micrometres = unit.lower()[0] in "uµμ" or unit.lower().startswith("micro")
    if comma and len(rest) == 3 and len(whole) < 3 and not micrometres:
        labelled = _LABEL.search(match.string[: match.start(group)])
        number = float(rest) if labelled or whole == "0" else float(whole + rest)
    else:
        number = float(match[group].replace(",", "."))
    return float(to_nm(np.array([number]), unit)[0])
