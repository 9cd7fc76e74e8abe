"""Prepares spectra for drawing: units of x and y, gaps, normalisation. Numbers only; the plot draws them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.spectral.bands import BandTable, gaps
from spectralift_qgis.profiles.compare import (
    as_reflectance,
    as_stored,
    convex_hull,
    stored_from_reflectance,
    unit_length,
)
from spectralift_qgis.profiles.read import PERCENTILES, SpectralProfile
from spectralift_qgis.profiles.site import Site

X_UNITS = ("nm", "um", "1/cm", "band")
Y_UNITS = ("reflectance", "stored")
NORMALISATIONS = ("none", "unit", "continuum")

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class View:
    """Choices of how spectra are drawn.

    Attributes:
        x_unit: one of X_UNITS.
        y_unit: one of Y_UNITS.
        normalise: one of NORMALISATIONS.
        bad_bands: draw bad bands too.
        log_y: logarithmic y axis.
    """

    x_unit: str = "nm"
    y_unit: str = "reflectance"
    normalise: str = "none"
    bad_bands: bool = False
    log_y: bool = False


@dataclass(frozen=True, eq=False)
class Curve:
    """A line to draw.

    Attributes:
        x, y: (N,), NaN at a break.
        low, high: (N,) the ribbon of deviation around it.
        band: (N,) indices of the raster's bands, -1 at a break.
        note: why there is no line, "" otherwise.
    """

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    band: NDArray[np.intp]
    note: str = ""


def in_unit(nm: NDArray[np.float64], unit: str) -> NDArray[np.float64]:
    """Return wavelengths (nm) in nm, µm ("um") or as wavenumbers ("1/cm")."""
    if unit == "um":
        return nm / 1e3
    with np.errstate(divide="ignore"):
        return 1e7 / nm if unit == "1/cm" else nm


def curve(profile: SpectralProfile, view: View, spread: str = "std") -> Curve:
    """Return the line of a profile.

    Bands are drawn in the order of their wavelengths; without wavelengths only over band numbers.

    Args:
        profile: the spectrum.
        view: units and normalisation.
        spread: of the ribbon around the line, "std" or "percentiles" (5 % to 95 %).
    """
    if not profile:
        return _empty(profile.reason)
    shown = as_stored(profile) if view.y_unit == "stored" else as_reflectance(profile)
    take = profile.valid if view.bad_bands else profile.usable
    by_number = view.x_unit == "band"
    if not by_number and not np.isfinite(profile.centre_nm).any():
        return _empty(
            Sentence("{source} contains no wavelengths. Choose band numbers for the x axis.", source=profile.source)
        )
    x_all = np.arange(1.0, len(take) + 1) if by_number else profile.centre_nm
    # Bands with a place on the x axis in ascending order, and those of them that are drawn (N,)
    index = np.flatnonzero(np.isfinite(x_all))
    index = index[np.argsort(x_all[index], kind="stable")]
    drawn = index[take[index]]
    if not drawn.size:
        return _empty(Sentence("{source} has only bad bands here. Show bad bands to see them.", source=profile.source))
    y, low, high = shown.values[drawn], *_spread(shown, drawn, spread)
    y, low, high = _normalised(x_all[drawn], y, low, high, view.normalise)
    # A NaN at each gap breaks the line
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


@dataclass(frozen=True, eq=False)
class Line:
    """A curve of one source.

    Attributes:
        role: "lr", "sr", "footprint" or "other"; it decides the style.
        source: name of the raster.
        curve: the points.
        bands: all bands of the raster.
        number: which of the further rasters, from 0.
    """

    role: str
    source: str
    curve: Curve
    bands: BandTable
    number: int = 0


@dataclass(frozen=True, eq=False)
class Ribbon:
    """The area between low and high.

    Attributes:
        role: that of the line.
        kind: "std" for one deviation, "percentiles" for 5 % to 95 %.
        x, low, high: (N,).
    """

    role: str
    kind: str
    x: Floats
    low: Floats
    high: Floats


@dataclass(frozen=True, eq=False)
class Points:
    """Values of broad bands.

    Attributes:
        role: "msi" for observed values, "closure" for the sharp spectrum seen through the response.
        names: of the c bands.
        x: (c,) centres.
        left, right: (c,) ends of the bars over their widths.
        y: (c,) values.
    """

    role: str
    names: tuple[str, ...]
    x: Floats
    left: Floats
    right: Floats
    y: Floats


@dataclass(frozen=True, eq=False)
class Drawing:
    """Everything that is drawn for a pin.

    Attributes:
        lines, ribbons, points: of all sources.
        residual: x and y (N,) of sharp − coarse, None without a comparison.
        notes: sentences on what is missing.
    """

    lines: tuple[Line, ...] = ()
    ribbons: tuple[Ribbon, ...] = ()
    points: tuple[Points, ...] = ()
    residual: tuple[Floats, Floats] | None = None
    notes: tuple[str, ...] = ()


def drawing(site: Site, view: View) -> Drawing:
    """Return the drawing of a site under a view."""
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
        return (), [
            Sentence("{source} is not drawn because few bands cannot be normalised like many.", source=site.msi.source)
        ]
    if view.x_unit == "band":
        return (), [
            Sentence(
                "{source} is not drawn because its band numbers are not those of the spectra.", source=site.msi.source
            )
        ]
    if closed is not None:
        ends = _ends(closed.centre_nm, closed.fwhm_nm, view)
        observed, simulated = closed.observed, closed.simulated
        if view.y_unit == "stored":  # both in the numbers of the multispectral file
            observed, simulated = (stored_from_reflectance(v, site.msi, closed.index) for v in (observed, simulated))
        return (Points("msi", closed.names, *ends, observed), Points("closure", closed.names, *ends, simulated)), []
    usable = site.msi.usable & np.isfinite(site.msi.centre_nm)
    if not usable.any():
        return (), [
            Sentence("{source} contains no wavelengths. Choose its sensor to see its values.", source=site.msi.source)
        ]
    shown = as_stored(site.msi) if view.y_unit == "stored" else as_reflectance(site.msi)
    table = site.msi.bands.take(np.flatnonzero(usable))
    return (Points("msi", table.names, *_ends(table.centre_nm, table.fwhm_nm, view), shown.values[usable]),), []


def _ends(centre_nm: Floats, fwhm_nm: Floats, view: View) -> tuple[Floats, Floats, Floats]:
    half = np.where(np.isfinite(fwhm_nm), fwhm_nm, 0) / 2
    return tuple(in_unit(v, view.x_unit) for v in (centre_nm, centre_nm - half, centre_nm + half))  # type: ignore[return-value]


def _residual(site: Site, view: View) -> tuple[Floats, Floats] | None:
    """Return sharp − coarse at the coarse image's bands, as reflectance, with the same gaps as its curve."""
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
