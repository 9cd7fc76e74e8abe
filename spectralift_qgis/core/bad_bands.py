"""Bands that the user leaves out, and the ones that lie where water vapour swallows the light."""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.bands import BandTable

# What NEON marks as without valid reflectance in its airborne imaging spectrometer data
# (Band_Window_1_Nanometers and Band_Window_2_Nanometers of its reflectance product).
WATER_VAPOUR_NM = ((1340.0, 1445.0), (1790.0, 1955.0))
WATER_VAPOUR = "water-vapour"
_WATER = re.compile(r"water[-_ ]?vapou?r", re.IGNORECASE)
_RANGE = re.compile(r"(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?")
_MOST_WORDS = 10_000


def in_water_vapour(bands: BandTable) -> NDArray[np.bool_]:
    """Return (B,) True for bands whose centre lies in a water-vapour window."""
    centre = bands.centre_nm
    return np.any([(centre >= low) & (centre <= high) for low, high in WATER_VAPOUR_NM], axis=0)


def chosen(text: str, bands: BandTable) -> NDArray[np.bool_]:
    """Return (B,) True for the bands that "130-135,220,water-vapour" names; numbers are 1-based.

    Raises ValueError, a sentence for the user, for anything else.
    """
    found = np.zeros(len(bands), bool)
    words = [w.strip() for w in re.split(r"[,;]", text) if w.strip()]
    if len(words) > _MOST_WORDS:
        raise ValueError(f"The list of bad bands has {len(words)} entries: write ranges such as 130-135.")
    for word in words:
        if _WATER.fullmatch(word):
            if not bands.has_wavelengths:
                raise ValueError(
                    f"Which bands lie in the water-vapour windows is unknown without wavelengths: "
                    f"replace {word} by band numbers, or give the wavelengths."
                )
            found |= in_water_vapour(bands)
            continue
        match = _RANGE.fullmatch(word)
        first, last = (int(match[1]), int(match[2] or match[1])) if match else (0, 0)
        if not 1 <= first <= last <= len(bands):
            raise ValueError(
                f"{word[:40]!r} names no bad bands: the hyperspectral image has bands 1 to {len(bands)}; "
                f"write numbers and ranges such as 130-135,220, or {WATER_VAPOUR}."
            )
        found[first - 1 : last] = True
    return found
