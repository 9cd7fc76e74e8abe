"""How a spectrum is drawn: units of x and y, gaps, normalisation. Numbers only; the plot draws what comes out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.profile import PERCENTILES, SpectralProfile
from spectralift_qgis.core.profile_compare import as_reflectance, as_stored, convex_hull, gaps, unit_length

X_UNITS = ("nm", "um", "1/cm", "band")
Y_UNITS = ("reflectance", "stored")
NORMALISATIONS = ("none", "unit", "continuum")


@dataclass(frozen=True)
class View:
    """x_unit: of X_UNITS; y_unit: of Y_UNITS; normalise: of NORMALISATIONS; bad_bands: draw them too."""

    x_unit: str = "nm"
    y_unit: str = "reflectance"
    normalise: str = "none"
    bad_bands: bool = False
    log_y: bool = False


@dataclass(frozen=True, eq=False)
class Curve:
    """A line to draw, (N,) each, NaN where it is broken; low and high: the band of deviation around it.

    band: (N,) indices of the raster's bands, -1 at a break. note: why there is nothing, "" otherwise.
    """

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    band: NDArray[np.intp]
    note: str = ""


def in_unit(nm: NDArray[np.float64], unit: str) -> NDArray[np.float64]:
    """Return wavelengths in nm, µm ("um") or as wavenumbers ("1/cm")."""
    if unit == "um":
        return nm / 1e3
    with np.errstate(divide="ignore"):
        return 1e7 / nm if unit == "1/cm" else nm


def curve(profile: SpectralProfile, view: View, spread: str = "std") -> Curve:
    """Return the line of a profile. spread: "std" or "percentiles" (5 % to 95 %) around it.

    Bands are drawn in the order of their wavelengths; without wavelengths only over band numbers.
    """
    if not profile:
        return _empty(profile.reason)
    shown = as_stored(profile) if view.y_unit == "stored" else as_reflectance(profile)
    take = profile.valid if view.bad_bands else profile.usable
    by_number = view.x_unit == "band"
    if not by_number and not np.isfinite(profile.centre_nm).any():
        return _empty(f"{profile.source} names no wavelengths: choose band numbers for the x axis.")
    x_all = np.arange(1.0, len(take) + 1) if by_number else profile.centre_nm
    index = np.flatnonzero(np.isfinite(x_all))
    index = index[np.argsort(x_all[index], kind="stable")]
    drawn = index[take[index]]
    if not drawn.size:
        return _empty(f"{profile.source} has only bad bands here: show bad bands to see them.")
    y, low, high = shown.values[drawn], *_spread(shown, drawn, spread)
    y, low, high = _normalised(x_all[drawn], y, low, high, view.normalise)
    breaks = np.flatnonzero(_breaks(index, drawn, x_all, by_number)) + 1
    x = x_all[drawn] if by_number else in_unit(x_all[drawn], view.x_unit)
    lines = [np.insert(v, breaks, np.nan) for v in (x, y, low, high)]
    return Curve(lines[0], lines[1], lines[2], lines[3], np.insert(drawn, breaks, -1))


def _spread(
    shown: SpectralProfile, drawn: NDArray[np.intp], spread: str
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    if spread == "percentiles" and shown.percentiles.size:
        rows = shown.percentiles[[0, len(PERCENTILES) - 1]][:, drawn]
        return np.minimum(*rows), np.maximum(*rows)
    return shown.values[drawn] - shown.std[drawn], shown.values[drawn] + shown.std[drawn]


def _normalised(
    x: NDArray[np.float64], y: NDArray[np.float64], low: NDArray[np.float64], high: NDArray[np.float64], how: str
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    if how == "none":
        return y, low, high
    if how == "unit":
        scaled = unit_length(y)
        with np.errstate(divide="ignore", invalid="ignore"):
            factor = np.nanmedian(scaled / y)
        return scaled, low * factor, high * factor
    with np.errstate(divide="ignore", invalid="ignore"):
        hull = convex_hull(x, y)
        hull = np.where(hull > 0, hull, np.nan)
        return y / hull, low / hull, high / hull


def _breaks(
    index: NDArray[np.intp], drawn: NDArray[np.intp], x: NDArray[np.float64], by_number: bool
) -> NDArray[np.bool_]:
    """Return (drawn - 1,) True where bands between two drawn ones are left out, or wavelengths are missing."""
    place = np.empty(int(index.max()) + 1, dtype=np.intp)
    place[index] = np.arange(len(index))
    skipped = np.diff(place[drawn]) > 1
    return skipped if by_number or len(drawn) < 20 else skipped | gaps(x[drawn])


def _empty(note: str) -> Curve:
    nan = np.empty(0)
    return Curve(nan, nan, nan, nan, np.empty(0, dtype=np.intp), note)
