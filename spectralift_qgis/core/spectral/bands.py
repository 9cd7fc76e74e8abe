"""Bands of a raster (names, centres, widths, good bands) and units of wavelengths."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.sentence import Sentence, plural

PLAUSIBLE_NM = (100.0, 100_000.0)  # from the far ultraviolet to the thermal infrared
MICROMETRE_BELOW = 100.0  # without units, smaller numbers are micrometres

TRUE_COLOUR_NM = {"red": 660.0, "green": 555.0, "blue": 480.0}
_REACH_NM = 40.0  # largest distance of a band from the colour it shows


@dataclass(frozen=True, eq=False)
class BandTable:
    """The B bands of a raster, in the raster's order.

    Attributes:
        names: (B,) descriptions, or "Band 7" where the file has none.
        centre_nm: (B,) float64, NaN where unknown.
        fwhm_nm: (B,) float64, NaN where unknown.
        good: (B,) bool, False where the file's bad bands list says so or the width is zero.
        source: origin of the centres, for the report.
        notes: sentences about assumptions made on the wavelengths, or about the reason why there are none.
    """

    names: tuple[str, ...]
    centre_nm: NDArray[np.float64]
    fwhm_nm: NDArray[np.float64]
    good: NDArray[np.bool_]
    source: str = ""
    notes: tuple[Sentence, ...] = ()

    @classmethod
    def unknown(cls, names: Sequence[str], good: NDArray[np.bool_] | None = None) -> BandTable:
        """Return a table of bands without wavelengths.

        Args:
            names: (B,) names of the bands.
            good: (B,) bool; None if all bands are good.
        """
        nan = np.full(len(names), np.nan)
        return cls(tuple(names), nan, nan.copy(), np.ones(len(names), dtype=bool) if good is None else good)

    def __len__(self) -> int:
        return len(self.names)

    @property
    def has_wavelengths(self) -> bool:
        """True if there is a good band and every good band has a centre."""
        return bool(np.isfinite(self.centre_nm[self.good]).all() and self.good.any())

    def mark_bad(self, bad: NDArray[np.bool_]) -> BandTable:
        """Return the table with the bands where `bad` (B,) is True marked bad as well."""
        return replace(self, good=self.good & ~bad)

    def usable(self) -> NDArray[np.intp]:
        """Return the indices of the good bands with a known centre, sorted by centre (stable)."""
        index = np.flatnonzero(self.good & np.isfinite(self.centre_nm))
        return index[np.argsort(self.centre_nm[index], kind="stable")]

    def take(self, index: Sequence[int] | NDArray[np.intp]) -> BandTable:
        """Return the table of the bands at these indices, in that order."""
        i = np.asarray(index, dtype=np.intp)
        names = tuple(self.names[k] for k in i)
        return BandTable(names, self.centre_nm[i], self.fwhm_nm[i], self.good[i], self.source)


_UNITS = {
    "nm": 1.0, "nanometer": 1.0, "nanometre": 1.0, "um": 1e3, "µm": 1e3, "μm": 1e3, "micron": 1e3,
    "micrometer": 1e3, "micrometre": 1e3, "mm": 1e6, "millimeter": 1e6, "m": 1e9, "meter": 1e9, "metre": 1e9,
    "angstrom": 0.1, "å": 0.1,
}  # fmt: skip
_RECIPROCAL = {
    "1/cm": 1e7, "cm-1": 1e7, "cm^-1": 1e7, "cm**-1": 1e7, "wavenumber": 1e7,
    "mhz": 299_792_458e3, "ghz": 299_792_458.0, "thz": 299_792.458,
}  # fmt: skip
"""Units of wavenumbers and frequencies: the wavelength in nm is this constant divided by the value."""


def _factor(table: Mapping[str, float], unit: str) -> float | None:
    name = unit.strip().lower()
    return table.get(name) or table.get(name.rstrip("s"))


def is_wavelength_unit(unit: str) -> bool:
    """Return True if wavelengths can be given in this unit; False for "", "Index", "Unknown" and other words."""
    return (_factor(_UNITS, unit) or _factor(_RECIPROCAL, unit)) is not None


def to_nm(values: NDArray[np.float64], unit: str) -> NDArray[np.float64]:
    """Return wavelengths in nm.

    Args:
        values: wavelengths, wavenumbers or frequencies, any shape.
        unit: their unit. If it is missing or unknown, values with a median below 100 count as µm, others as nm
            (formats.md).
    """
    reciprocal = _factor(_RECIPROCAL, unit)
    if reciprocal is not None:
        with np.errstate(divide="ignore"):
            return np.where(values > 0, reciprocal / values, np.nan)
    factor = _factor(_UNITS, unit)
    if factor is None:
        finite = values[np.isfinite(values)]
        factor = 1e3 if finite.size and np.median(finite) < MICROMETRE_BELOW else 1.0
    return np.asarray(values * factor, dtype=np.float64)


def fwhm_to_nm(
    fwhm: NDArray[np.float64], unit: str, centre: NDArray[np.float64], centre_nm: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return band widths (B,) in nm.

    Wavelengths scale with their unit. For wavenumbers and frequencies ν the width is dλ = λ dν / ν.

    Args:
        fwhm: (B,) widths in the unit of the centres.
        unit: the unit of widths and centres.
        centre: (B,) centres in that unit.
        centre_nm: (B,) the same centres in nm.
    """
    with np.errstate(invalid="ignore", divide="ignore"):
        ratios = centre_nm / centre
        if _factor(_RECIPROCAL, unit) is not None:
            return np.asarray(ratios * fwhm, dtype=np.float64)  # dλ = λ dν / ν
    finite = np.isfinite(ratios)
    return np.asarray(fwhm * (np.median(ratios[finite]) if finite.any() else 1.0), dtype=np.float64)


def band_ranges(indices: Iterable[int], bands: BandTable) -> str:
    """Return band numbers as text, "130–135 (1343–1390 nm), 220 (2412 nm)": runs, 1-based, with their centres.

    Args:
        indices: indices of the bands, 0-based, in any order.
        bands: the table of all bands.
    """
    runs: list[list[int]] = []
    for i in sorted(int(i) for i in indices):
        if runs and i == runs[-1][-1] + 1:
            runs[-1].append(i)
        else:
            runs.append([i])
    return ", ".join(_run(run, bands) for run in runs)


def bands_clause(indices: Sequence[int] | NDArray[np.intp], bands: BandTable, of: str) -> Sentence:
    """Return "Bands 130–135 (1343–1390 nm) of the image are", or "Band 220 (2412 nm) of the image is" for one."""
    ranges = band_ranges(indices, bands)
    return plural(len(indices), "Band {bands} of {image} is", "Bands {bands} of {image} are", bands=ranges, image=of)


def _run(run: list[int], bands: BandTable) -> str:
    numbers = f"{run[0] + 1}" if len(run) == 1 else f"{run[0] + 1}–{run[-1] + 1}"
    centres = bands.centre_nm[[run[0], run[-1]]]
    if not np.isfinite(centres).all():
        return numbers
    nm = f"{centres[0]:.0f}" if len(run) == 1 else f"{centres[0]:.0f}–{centres[1]:.0f}"
    return f"{numbers} ({nm} nm)"


def true_colour(bands: BandTable) -> dict[str, int]:
    """Return the indices of the bands nearest to red, green and blue, or {} if a colour has none within 40 nm."""
    nearest = {}
    for colour, nm in TRUE_COLOUR_NM.items():
        distance = np.abs(bands.centre_nm - nm)
        if not np.isfinite(distance).any() or np.nanmin(distance) > _REACH_NM:
            return {}
        nearest[colour] = int(np.nanargmin(distance))
    return nearest if len(set(nearest.values())) == 3 else {}


def display_bands(bands: BandTable) -> dict[str, int]:
    """Return the true-colour bands, or else three bands spread over the range: red the longest, blue the shortest."""
    last = len(bands) - 1
    spread = {"red": round(0.8 * last), "green": round(0.5 * last), "blue": round(0.2 * last)}
    return true_colour(bands) or spread


def gaps(centre_nm: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return (N - 1,) True between ascending centres that are further apart than three times their spacing.

    Args:
        centre_nm: (N,) ascending centres in nm.
    """
    step = np.diff(centre_nm)
    if len(step) < 3:
        return np.zeros(len(step), bool)
    # Larger of the spacings before and after each step, and the median spacing
    around, usual = np.maximum(np.r_[step[1], step[:-1]], np.r_[step[1:], step[-2]]), float(np.median(step))
    return np.asarray(step > 3 * np.maximum(np.minimum(around, 4 * usual), usual))
