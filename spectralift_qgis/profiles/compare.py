"""Compares spectra: SAM, RMSE, bias, correlation, and closure through the sensor's response."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.errors import ResponseError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.base.spectral_angle import spectral_angles
from spectralift_qgis.core.raster import Raster
from spectralift_qgis.core.spectral.bands import BandTable, band_ranges, gaps
from spectralift_qgis.core.spectral.mapping.band_mapping import BandMapping, map_bands, map_described
from spectralift_qgis.core.spectral.response.sensors import FROM_METADATA
from spectralift_qgis.core.spectral.response.srf import MIN_COVERAGE, SpectralResponse, load_sensor
from spectralift_qgis.core.spectral.response.srf_files import load_response
from spectralift_qgis.profiles.read import SpectralProfile

SAME_CENTRE_NM = 0.5
INTEGER_REFLECTANCE = 10_000.0  # how almost every 16-bit product stores a reflectance of 1


@dataclass(frozen=True, eq=False)
class Comparison:
    """The difference between a spectrum and a reference on their N common bands.

    Attributes:
        sam_deg: spectral angle in degrees.
        rmse: root mean square of the differences, spectrum − reference, as reflectance.
        bias: their mean.
        correlation: Pearson's.
        centre_nm: (N,) band centres.
        difference: (N,) spectrum − reference.
        index: (N,) of the reference's bands.
        rule: how the bands were matched.
    """

    sam_deg: float
    rmse: float
    bias: float
    correlation: float
    centre_nm: NDArray[np.float64]
    difference: NDArray[np.float64]
    index: NDArray[np.intp]
    rule: str

    @property
    def bands(self) -> int:
        """Number of common bands, N."""
        return len(self.difference)


@dataclass(frozen=True, eq=False)
class Closure:
    """A spectrum seen through the sensor's response, beside the sensor's own observation.

    Attributes:
        names: of the c bands.
        centre_nm, fwhm_nm: (c,) centres and widths of the responses.
        observed: (c,) values of the MSI, as reflectance.
        simulated: (c,) the spectrum seen through the response.
        share: |observed − simulated| / |observed|, the lengths of the two vectors.
        index: (c,) of the MSI's bands.
        left_out: bands that were left out, in words.
    """

    names: tuple[str, ...]
    centre_nm: NDArray[np.float64]
    fwhm_nm: NDArray[np.float64]
    observed: NDArray[np.float64]
    simulated: NDArray[np.float64]
    share: float
    index: NDArray[np.intp]
    left_out: str = ""


def reflectance_divisor(profile: SpectralProfile) -> tuple[float | None, str]:
    """Return the number that divides the values into reflectance, and a sentence if it is assumed, not from the file.

    The divisor is None if the values are no reflectance (8-bit digital numbers).
    """
    if (profile.scale != 1).any() or (profile.offset != 0).any():
        return 1.0, ""
    if profile.reflectance_scale is not None:
        return profile.reflectance_scale, ""
    if profile.dtype in ("uint8", "int8"):
        return None, Sentence(
            "{source} has 8-bit numbers without a unit, which are not compared as reflectance.", source=profile.source
        )
    if np.issubdtype(np.dtype(profile.dtype), np.integer):
        text = Sentence(
            "{source} contains no scale. Its whole numbers are assumed to be reflectance × 10000.",
            source=profile.source,
        )
        return INTEGER_REFLECTANCE, text
    return 1.0, ""


def as_reflectance(profile: SpectralProfile) -> SpectralProfile:
    """Return the profile with its values as reflectance; unchanged when they are none."""
    divisor, _ = reflectance_divisor(profile)
    return profile if divisor in (None, 1.0) else _scaled(profile, 1.0 / divisor, 0.0)  # type: ignore[operator]


def as_stored(profile: SpectralProfile) -> SpectralProfile:
    """Return the profile in the numbers that the file stores, before its scale and offset."""
    return _scaled(profile, 1.0 / profile.scale, -profile.offset / profile.scale)


def stored_from_reflectance(
    values: NDArray[np.float64], profile: SpectralProfile, index: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Return reflectances in the numbers that a profile's raster stores.

    Args:
        values: (c,) reflectances.
        profile: of the raster.
        index: (c,) bands of the raster.
    """
    divisor = reflectance_divisor(profile)[0] or 1.0
    return (values * divisor - profile.offset[index]) / profile.scale[index]


def _scaled(
    profile: SpectralProfile, factor: NDArray[np.float64] | float, offset: NDArray[np.float64] | float
) -> SpectralProfile:
    return replace(
        profile,
        values=profile.values * factor + offset,
        std=profile.std * np.abs(factor),
        percentiles=profile.percentiles * factor + offset,
    )


def compare(spectrum: SpectralProfile, reference: SpectralProfile) -> Comparison | None:
    """Return how a spectrum differs from a reference, both as reflectance; None with fewer than two common bands.

    Bands are common if both are good and have a value. With equal numbers of bands and centres that agree to
    SAME_CENTRE_NM they are compared one by one; otherwise the spectrum is interpolated linearly at the
    reference's centres, within its range and not across gaps.
    """
    if reflectance_divisor(spectrum)[0] is None or reflectance_divisor(reference)[0] is None:
        return None
    a, b = as_reflectance(spectrum), as_reflectance(reference)
    centre = b.centre_nm
    # (B,) values of the spectrum at the reference's bands, and which of them are common
    if _same_bands(a.bands, b.bands):
        common = a.usable & b.usable
        values, rule = a.values, Sentence("band by band")
        centre = np.where(np.isfinite(centre), centre, np.arange(1.0, len(centre) + 1))
    else:
        values, rule = interpolated(a, centre), Sentence("spectrum interpolated at the reference's band centres")
        common = b.usable & np.isfinite(values)
    if common.sum() < 2:
        return None
    # (B,) → (N,)
    x, y = values[common], b.values[common]
    difference = x - y
    return Comparison(
        spectral_angle_deg(x, y), float(np.sqrt((difference**2).mean())), float(difference.mean()),
        _correlation(x, y), centre[common], difference, np.flatnonzero(common), rule,
    )  # fmt: skip


def compare_further(further: SpectralProfile, reference: SpectralProfile) -> Comparison | None:
    """Return how a further raster's spectrum differs from a reference; the one with more bands is interpolated.

    Interpolating a few broad bands to many narrow ones would invent a spectrum. If the further raster has fewer bands,
    centre_nm and index are its own; bias and difference remain further − reference.
    """
    if len(further.bands) >= len(reference.bands):
        return compare(further, reference)
    comparison = compare(reference, further)
    if comparison is None:
        return None
    rule = Sentence("reference interpolated at the further raster's band centres")
    return replace(comparison, bias=-comparison.bias, difference=-comparison.difference, rule=rule)


def _same_bands(a: BandTable, b: BandTable) -> bool:
    if len(a) != len(b):
        return False
    finite = np.isfinite(a.centre_nm) & np.isfinite(b.centre_nm)
    if not finite.any():
        return True  # without wavelengths only band by band is possible
    return bool((np.abs(a.centre_nm - b.centre_nm)[finite] <= SAME_CENTRE_NM).all())


def interpolated(profile: SpectralProfile, centre_nm: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the profile's values at other centres (N,) in nm; NaN outside its range and in its gaps."""
    use = np.flatnonzero(profile.usable & np.isfinite(profile.centre_nm))
    if use.size < 2:
        return np.full(len(centre_nm), np.nan)
    use = use[np.argsort(profile.centre_nm[use], kind="stable")]
    x, y = profile.centre_nm[use], profile.values[use]
    result = np.interp(centre_nm, x, y, left=np.nan, right=np.nan)
    for i in np.flatnonzero(gaps(x)):
        result[(centre_nm > x[i]) & (centre_nm < x[i + 1])] = np.nan
    return np.where(np.isfinite(centre_nm), result, np.nan)


def spectral_angle_deg(x: NDArray[np.float64], y: NDArray[np.float64]) -> float:
    """Return the angle between two spectra (N,) in degrees; NaN if one of them is zero."""
    return float(spectral_angles(x[None], y[None])[0])


def _correlation(x: NDArray[np.float64], y: NDArray[np.float64]) -> float:
    a, b = x - x.mean(), y - y.mean()
    power = float(np.sqrt((a * a).sum() * (b * b).sum()))
    return float((a * b).sum()) / power if power > 0 else float("nan")


def sensor_of(sensor: str, name: str, msi: Raster, msi_bands: str = "") -> tuple[SpectralResponse, BandMapping]:
    """Return the response of a sensor and the band assignment of the MSI, as for a fusion.

    Args:
        sensor: an ID of the library, FROM_METADATA, or the path of a response file.
        name: the MSI's.
        msi: the open MSI.
        msi_bands: the user's band mapping, "" for none.

    Raises:
        ResponseError: with a sentence.
    """
    if sensor == FROM_METADATA:
        return map_described(name, msi.bands, msi.colours, msi_bands)
    response = load_response(sensor) if os.path.isfile(sensor) else load_sensor(sensor)
    return response, map_bands(response, msi.bands, msi.colours, msi_bands)


def closure(
    spectrum: SpectralProfile, msi: SpectralProfile, response: SpectralResponse, mapping: BandMapping
) -> Closure | None:
    """Return the spectrum seen through the response beside the MSI's own values, both as reflectance.

    Args:
        spectrum: the spectrum of the sharp image.
        msi: that of the MSI at the same place.
        response: of the MSI's sensor.
        mapping: which band of the MSI is which.

    Returns:
        The closure. Bands of which the spectrum covers less than half are left out, and named. None when no band is
        left, or when the values are no reflectance.
    """
    if not spectrum or not msi or None in (reflectance_divisor(spectrum)[0], reflectance_divisor(msi)[0]):
        return None
    a, b = as_reflectance(spectrum), as_reflectance(msi)
    use = np.flatnonzero(a.usable & np.isfinite(a.centre_nm))
    index = np.array(mapping.index, dtype=np.intp)
    if use.size < 2 or not index.size:
        return None
    # Bands that the spectrum covers and the MSI has a value for
    table = a.bands.take(use)
    used = response.take(mapping.names)
    covered = (used.coverage(table) >= MIN_COVERAGE) & b.valid[index]
    if not covered.any():
        return None
    names = tuple(n for n, s in zip(mapping.names, covered) if s)
    used, index, lost = used.take(names), index[covered], index[~covered]
    try:
        # Rᵀx: usable bands of the spectrum (B,) → (c,)
        simulated = a.values[use] @ used.matrix(table)
    except ResponseError:
        return None
    observed = b.values[index]
    length = float(np.linalg.norm(observed))
    share = float(np.linalg.norm(observed - simulated)) / length if length > 0 else float("nan")
    left_out = band_ranges(lost, b.bands) if lost.size else ""
    return Closure(names, used.centre_nm, used.fwhm_nm, observed, simulated, share, index, left_out)


def unit_length(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return a spectrum (N,) divided by its length; NaN are kept."""
    length = float(np.sqrt(np.nansum(values**2)))
    return values / length if length > 0 else values


def convex_hull(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the upper hull (N,) of a spectrum y (N,) at ascending x (N,): its continuum."""
    hull: list[int] = []
    for i in range(len(x)):
        # Drop corners that do not turn right: they lie on or below the line to the new point
        while len(hull) >= 2:
            o, a = hull[-2], hull[-1]
            if (x[a] - x[o]) * (y[i] - y[o]) - (y[a] - y[o]) * (x[i] - x[o]) < 0:
                break
            hull.pop()
        hull.append(i)
    return np.asarray(np.interp(x, x[hull], y[hull]))
