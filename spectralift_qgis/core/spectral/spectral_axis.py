"""One rule for the wavelengths and widths of bands, whether they come from a file, a sidecar, a table or the user."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.errors import InvalidText
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.spectral.bands import (
    MICROMETRE_BELOW,
    PLAUSIBLE_NM,
    BandTable,
    band_ranges,
    fwhm_to_nm,
    is_wavelength_unit,
    to_nm,
)
from spectralift_qgis.core.spectral.wavelength_text import TextWavelengths

FEWEST = 8  # bands of a hyperspectral cube; with fewer the image is multispectral and bands may lie anywhere
_LOWEST_NM = 200.0  # whole numbers in steps of one that begin below are band numbers, not nm
_FAR = 10.0  # a band is far from its neighbours beyond this multiple of the median spacing
_FEWEST_FOR_ENDS = 16  # bands; Sentinel-2 has 13, and its narrow near infrared is often the last one
_LONGEST_RUN = 3  # largest number of adjacent bands that are far off


class NotWavelengths(InvalidText):
    """The numbers cannot be the wavelengths of these bands."""


def spectral_axis(
    bands: BandTable, stated: TextWavelengths, fwhm: NDArray[np.float64] | None, source: str, fwhm_unit: str = ""
) -> BandTable:
    """Return the bands with these wavelengths and widths, in nm.

    Args:
        bands: the B bands; names and good bands stay, except that bands of width 0 become bad.
        stated: centres (B,), and the widths (B,) implied by ranges, which are used if `fwhm` has none.
        fwhm: widths (B,), NaN where unknown, in `fwhm_unit`; None if there are none.
        source: origin of the numbers, for the report.
        fwhm_unit: unit of `fwhm`; "" for the unit of the centres.

    Raises:
        NotWavelengths: The numbers count the bands, or a good band has none between 100 and 100000 nm.
    """
    centre_nm = to_nm(stated.centre, stated.unit)
    if fwhm is None or np.isnan(fwhm).all():
        fwhm, fwhm_unit, of_ranges = stated.width, "", True  # in the unit of their ends, whatever they are
    else:
        of_ranges = False
    fwhm_nm = to_nm(fwhm, fwhm_unit) if fwhm_unit else fwhm_to_nm(fwhm, stated.unit, stated.centre, centre_nm)
    no_width = fwhm_nm <= 0  # PRISMA and others mark dropped bands so
    good = bands.good & ~no_width
    if _counts(stated.centre[good], stated.unit):
        low, high = np.min(stated.centre[good]), np.max(stated.centre[good])
        raise NotWavelengths(
            Sentence(
                "its numbers, {low:g} to {high:g}, count the bands. If they are wavelengths, name the unit (nm, µm or "
                "1/cm).",
                low=low,
                high=high,
            )
        )
    _check_plausible(centre_nm, good)
    centre_nm = np.where(_plausible(centre_nm), centre_nm, np.nan)
    table = replace(
        bands, centre_nm=centre_nm, fwhm_nm=np.where(no_width, np.nan, fwhm_nm), good=good, source=source, notes=()
    )
    return table if of_ranges else _with_sensible_widths(table)


def _plausible(centre_nm: NDArray[np.float64]) -> NDArray[np.bool_]:
    return (centre_nm >= PLAUSIBLE_NM[0]) & (centre_nm <= PLAUSIBLE_NM[1])


def _check_plausible(centre_nm: NDArray[np.float64], good: NDArray[np.bool_]) -> None:
    wrong = np.flatnonzero(good & ~_plausible(centre_nm))
    if not wrong.size:
        if not _plausible(centre_nm).any():
            raise NotWavelengths(Sentence("it names no wavelength of a good band."))
        return
    number, nm = int(wrong[0]) + 1, centre_nm[wrong[0]]
    if np.isnan(nm):
        raise NotWavelengths(Sentence("it names no wavelength for band {band}.", band=number))
    low, high = PLAUSIBLE_NM
    raise NotWavelengths(
        Sentence(
            "the wavelength of band {band}, {nm:g} nm, is not between {low:g} and {high:g} nm: "
            "name the unit (nm, µm or 1/cm).",
            band=number, nm=nm, low=low, high=high,
        )
    )  # fmt: skip


def _counts(values: NDArray[np.float64], unit: str) -> bool:
    """Return True if numbers count bands: 1…N in any unit; without a unit also whole numbers that no wavelength has.

    Without a unit, numbers below 100 would be µm, and no sensor has bands at whole µm only; nor bands 1 nm apart that
    begin below 200 nm.
    """
    if not values.size or not (np.isfinite(values) & (values == np.round(values))).all():
        return False
    ordered = np.sort(values)
    consecutive = bool((np.diff(ordered) == 1).all())
    if is_wavelength_unit(unit):
        return len(values) >= FEWEST and consecutive and ordered[0] in (0, 1)
    return bool(ordered[-1] < MICROMETRE_BELOW) or (consecutive and len(values) > 1 and ordered[0] < _LOWEST_NM)


def _with_sensible_widths(bands: BandTable) -> BandTable:
    """Return the bands with widths in a wrong unit converted, and with other impossible widths removed.

    A width is not wider than all bands together, nor a hundredth of their spacing: then µm were taken for nm, or nm for
    µm.
    """
    centres = np.unique(bands.centre_nm[bands.good])
    has_width = bands.good & np.isfinite(bands.fwhm_nm)
    if len(centres) < 3 or not has_width.any():
        return bands
    span, spacing = float(np.ptp(centres)), float(np.median(np.diff(centres)))
    wide, narrow = bands.fwhm_nm > span, bands.fwhm_nm < spacing / 100
    if not (has_width & (wide | narrow)).any():
        return bands
    widest = spacing * (10 if len(centres) >= FEWEST else 2)
    for odd, factor in ((wide, 1e-3), (narrow, 1e3)):
        converted = bands.fwhm_nm * factor
        middle = float(np.median(converted[has_width]))
        if odd[has_width].all() and (converted[has_width] <= span).all() and 0.1 * spacing <= middle <= widest:
            note = Sentence(
                "Widths (FWHM) of {width:.3g} nm do not fit bands {spacing:.3g} nm apart. They were taken as "
                "{converted:.3g} nm, in another unit than the wavelengths. Check the widths.",
                width=middle / factor,
                spacing=spacing,
                converted=middle,
            )
            return replace(bands, fwhm_nm=converted, notes=(*bands.notes, note))
    if len(centres) < FEWEST:
        return bands
    odd = wide | narrow
    note = Sentence(
        "Widths (FWHM) that do not fit bands {spacing:.3g} nm apart were not used: those of the bands {bands}. Check "
        "the widths.",
        spacing=spacing,
        bands=band_ranges(np.flatnonzero(odd & has_width), bands),
    )
    return replace(bands, fwhm_nm=np.where(odd, np.nan, bands.fwhm_nm), notes=(*bands.notes, note))


@dataclass(frozen=True)
class WavelengthOutlier:
    """A band whose wavelength lies far from those of its neighbours.

    Attributes:
        index: its index, 0-based.
        neighbours_nm: centres of the bands before and after.
        impossible: whether it lies further outside the range of all other bands than that range is wide.
    """

    index: int
    neighbours_nm: tuple[float, ...]
    impossible: bool


def wavelength_outliers(bands: BandTable) -> list[WavelengthOutlier]:
    """Return the good bands whose wavelengths do not fit into the order of the file.

    Up to three adjacent bands are far off if the bands before and after them continue each other. The first or the last
    band is far off if the nearest centre is not that of the band beside it, or if all others span less than the gap. A
    gap between detectors or a change of direction does not count: the wavelengths do not return to the earlier course.
    """
    index = np.flatnonzero(bands.good & np.isfinite(bands.centre_nm))
    centre = bands.centre_nm[index]
    if len(centre) < FEWEST:
        return []
    runs = list(_runs(centre))
    # The bands without these runs, to which the ends are compared
    order = np.delete(np.arange(len(centre)), [k for start, length in runs for k in range(start, start + length)])
    if not order.size:
        return []
    ends = _ends(centre[order])
    low, high = centre[order].min(), centre[order].max()
    outliers: dict[int, WavelengthOutlier] = {}
    for start, length in (*runs, *((int(order[end]), 1) for end in ends)):
        around = tuple(float(centre[k]) for k in (start - 1, start + length) if 0 <= k < len(centre))
        for k in range(start, start + length):
            impossible = len(around) == 2 and max(low - centre[k], centre[k] - high) > high - low
            outliers.setdefault(k, WavelengthOutlier(int(index[k]), around, bool(impossible)))
    return [outliers[k] for k in sorted(outliers)]


def _runs(centre: NDArray[np.float64]) -> Iterator[tuple[int, int]]:
    """Yield start and length of the runs of inner bands that are far from their neighbours."""
    count, spacing = len(centre), _spacing(centre)
    for length in range(1, _LONGEST_RUN + 1 if spacing > 0 else 1):
        before, after = centre[: count - length - 1], centre[length + 1 :]
        low, high = np.minimum(before, after), np.maximum(before, after)
        # (count − 2,) → (count − length − 1, length): every run of this length between its two neighbours
        members = np.lib.stride_tricks.sliding_window_view(centre[1:-1], length)
        far = ((members < low[:, None] - _FAR * spacing) | (members > high[:, None] + _FAR * spacing)).all(axis=1)
        # The neighbours continue each other if the run is skipped
        follow = high - low <= 3 * (length + 1) * spacing
        for start in np.flatnonzero(far & follow):
            yield int(start) + 1, length


def _ends(centre: NDArray[np.float64]) -> list[int]:
    """Return 0 and −1 for the first and the last band if they are far off."""
    if len(centre) < _FEWEST_FOR_ENDS:
        return []
    spacing, far_ends = _spacing(centre), []
    for end, beside in ((0, 1), (-1, -2)):
        others = np.delete(centre, end)
        gap, nearest = abs(centre[end] - centre[beside]), np.abs(centre[end] - others).min()
        if gap > _FAR * spacing and (gap - nearest > _FAR * spacing or gap > np.ptp(others)):
            far_ends.append(end)
    return far_ends


def _spacing(centre: NDArray[np.float64]) -> float:
    return float(np.median(np.abs(np.diff(centre))))
