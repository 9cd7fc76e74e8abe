"""What a pin draws: lines, bands of deviation and points, in the units of a view. The plot only paints it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.bands import BandTable
from spectralift_qgis.core.profile import PERCENTILES, SpectralProfile
from spectralift_qgis.core.profile_compare import as_reflectance, as_stored, stored_from_reflectance
from spectralift_qgis.core.profile_site import Site
from spectralift_qgis.core.profile_view import Curve, View, curve, in_unit

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Line:
    """A curve of one source. role: "lr", "sr", "footprint", "other"; its style says the source.

    number: which of the further rasters, from 0.
    """

    role: str
    source: str
    curve: Curve
    bands: BandTable
    number: int = 0


@dataclass(frozen=True, eq=False)
class Ribbon:
    """The area between low and high, (N,): "std" one deviation, "percentiles" 5 % to 95 %."""

    role: str
    kind: str
    x: Floats
    low: Floats
    high: Floats


@dataclass(frozen=True, eq=False)
class Points:
    """Values of broad bands: centres x, ends of the bars over their widths left and right, values y, (c,) each.

    role: "msi" observed, "closure" the sharp spectrum seen through the response.
    """

    role: str
    names: tuple[str, ...]
    x: Floats
    left: Floats
    right: Floats
    y: Floats


@dataclass(frozen=True, eq=False)
class Drawing:
    """Everything a pin draws; residual: sharp − coarse. notes: sentences for what is missing."""

    lines: tuple[Line, ...] = ()
    ribbons: tuple[Ribbon, ...] = ()
    points: tuple[Points, ...] = ()
    residual: tuple[Floats, Floats] | None = None
    notes: tuple[str, ...] = ()


def drawing(site: Site, view: View) -> Drawing:
    """Return what a site draws under a view."""
    lines, ribbons, notes = [], [], list(site.notes)
    further = -1
    for role, profile in site.profiles:
        further += role == "other"
        if role == "msi":
            continue
        if len(profile.bands) < 2 and not np.isfinite(profile.centre_nm).any():
            continue  # a single band of unknown wavelength is no spectrum
        drawn = curve(profile, view)
        if drawn.note:
            notes.append(drawn.note)
            continue
        lines.append(Line(role, profile.source, drawn, profile.bands, max(0, further)))
        if role == "footprint" or (profile.pixels > 1 and role != "lr"):
            ribbons.append(Ribbon(role, "std", drawn.x, drawn.low, drawn.high))
        if profile.what == "polygon" and role != "lr":
            wide = curve(profile, view, "percentiles")
            ribbons.append(Ribbon(role, "percentiles", wide.x, wide.low, wide.high))
    points, more = _points(site, view)
    notes += more
    residual = _residual(site, view)
    return Drawing(tuple(lines), tuple(ribbons), points, residual, tuple(dict.fromkeys(notes)))


def _points(site: Site, view: View) -> tuple[tuple[Points, ...], list[str]]:
    if not site.msi:
        return (), []
    closed = site.closure
    if view.normalise != "none":
        return (), [f"{site.msi.source} is not drawn: few bands cannot be normalised like many."]
    if view.x_unit == "band":
        return (), [f"{site.msi.source} is not drawn: its band numbers are not those of the spectra."]
    if closed is not None:
        ends = _ends(closed.centre_nm, closed.fwhm_nm, view)
        observed, simulated = closed.observed, closed.simulated
        if view.y_unit == "stored":  # both in the numbers of the multispectral file
            observed, simulated = (stored_from_reflectance(v, site.msi, closed.index) for v in (observed, simulated))
        return (Points("msi", closed.names, *ends, observed), Points("closure", closed.names, *ends, simulated)), []
    known = site.msi.usable & np.isfinite(site.msi.centre_nm)
    if not known.any():
        return (), [f"{site.msi.source} names no wavelengths: choose its sensor to see its values."]
    shown = as_stored(site.msi) if view.y_unit == "stored" else as_reflectance(site.msi)
    table = site.msi.bands.take(np.flatnonzero(known))
    return (Points("msi", table.names, *_ends(table.centre_nm, table.fwhm_nm, view), shown.values[known]),), []


def _ends(centre_nm: Floats, fwhm_nm: Floats, view: View) -> tuple[Floats, Floats, Floats]:
    half = np.where(np.isfinite(fwhm_nm), fwhm_nm, 0) / 2
    return tuple(in_unit(v, view.x_unit) for v in (centre_nm, centre_nm - half, centre_nm + half))  # type: ignore[return-value]


def _residual(site: Site, view: View) -> tuple[Floats, Floats] | None:
    """Sharp − coarse at the coarse image's bands, as reflectance, with the same gaps as its curve."""
    if site.comparison is None or site.lr is None:
        return None
    difference = np.full(len(site.lr.bands), np.nan)
    difference[site.comparison.index] = site.comparison.difference
    carrier: SpectralProfile = replace(
        site.lr, values=difference, valid=np.isfinite(difference), std=np.zeros(len(difference)),
        percentiles=np.empty((len(PERCENTILES), 0)), scale=np.ones(len(difference)), offset=np.zeros(len(difference)),
        reflectance_scale=1.0,
    )  # fmt: skip
    drawn = curve(carrier, replace(view, normalise="none", y_unit="reflectance", bad_bands=False))
    return None if drawn.note else (drawn.x, drawn.y)


def value_at(line: Curve, x: float) -> tuple[float, float, int] | None:
    """Return (x, y, band index) of the point of a curve that is nearest in x; None when it has none."""
    finite = np.flatnonzero(np.isfinite(line.x) & np.isfinite(line.y))
    if not finite.size:
        return None
    i = finite[np.argmin(np.abs(line.x[finite] - x))]
    return float(line.x[i]), float(line.y[i]), int(line.band[i])
