"""Measured response curves: tables with one curve a column, with blanks and noise below zero."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.spectral.bands import PLAUSIBLE_NM, to_nm
from spectralift_qgis.core.spectral.response.srf import MAX_BANDS, SpectralResponse
from spectralift_qgis.core.spectral.tables import Table, TableError, clean_name

NOISE = 0.05  # negative values down to this share of a band's peak are noise: Landsat's official tables have some


def curves_in(table: Table, name: str) -> SpectralResponse:
    """Return the response of a table with one curve a column.

    Args:
        table: wavelengths in the first column, then one column a band.
        name: name of the response.

    Raises:
        TableError: A column or a value is wrong; the error names the line.
        ResponseError: The curves do not make a response.
    """
    if len(table.header) < 2 or len(table.header) > MAX_BANDS + 1:
        count = len(table.header)
        raise TableError(Sentence("expected the wavelength and one column a band, found {count} columns.", count=count))
    nameless = next((n for n, h in enumerate(table.header[1:], 2) if not clean_name(h)), 0)
    if nameless:
        raise TableError(
            Sentence(
                "column {column} has no name: name its band in the header line, or delete the column.", column=nameless
            )
        )
    if len(table) < 2:
        raise TableError(Sentence("a response table needs a header line and at least two wavelengths."))
    raw = table.numbers(0)
    wavelength = to_nm(raw, table.unit(0))
    far = np.flatnonzero(~((wavelength >= PLAUSIBLE_NM[0]) & (wavelength <= PLAUSIBLE_NM[1])))
    if far.size:
        low, high = PLAUSIBLE_NM
        nm = wavelength[far[0]]
        sentence = Sentence("{nm:g} nm is not between {low:g} and {high:g} nm.", nm=nm, low=low, high=high)
        raise TableError(sentence, table.lines[far[0]])
    # Wavelengths may descend, but must be strictly monotonic
    descends = 2 * np.count_nonzero(np.diff(wavelength) < 0) > len(wavelength) - 1
    back = np.flatnonzero(np.diff(-wavelength if descends else wavelength) <= 0)
    if back.size:
        value, line = raw[back[0] + 1], table.lines[back[0] + 1]
        if descends:
            raise TableError(Sentence("the wavelength {value:g} does not descend.", value=value), line)
        raise TableError(Sentence("the wavelength {value:g} does not ascend.", value=value), line)
    names = tuple(clean_name(h) for h in table.header[1:])
    curves, notes = without_noise(names, [table.numbers(j, blank=True) for j in range(1, len(table.header))])
    response = np.array(curves)
    negative = np.flatnonzero((response < 0).any(axis=0))
    if negative.size:
        lowest = np.nanmin(response[:, negative[0]])
        sentence = Sentence("a response cannot be negative ({value:g}).", value=lowest)
        raise TableError(sentence, table.lines[negative[0]])
    # Ascending wavelengths (L,), responses (c, L); blanks inside a curve are interpolated
    order = np.argsort(wavelength)
    wavelength, response = wavelength[order], response[:, order]
    filled = np.array([_filled(wavelength, curve) for curve in response])
    return SpectralResponse(name, names, wavelength, filled, notes=notes)


def _filled(wavelength: NDArray[np.float64], curve: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return a curve (L,) with its blanks (NaN) set to 0 outside its samples and interpolated linearly between them."""
    sampled = np.isfinite(curve)
    if not sampled.any():
        return np.zeros_like(curve)
    return np.interp(wavelength, wavelength[sampled], curve[sampled], left=0, right=0)


def without_noise(
    names: Sequence[str], curves: Sequence[NDArray[np.float64]]
) -> tuple[list[NDArray[np.float64]], tuple[Sentence, ...]]:
    """Return curves with slightly negative values set to 0, and a note about them.

    Measured responses scatter about zero outside their band. Values further below zero stay, for the caller to refuse;
    values that are not finite stay as well.

    Args:
        names: (c,) names of the bands.
        curves: c curves of (L,) values.

    Returns:
        The curves and the note, () if nothing was changed.
    """
    cleaned: list[NDArray[np.float64]] = []
    worst, worst_band = 0.0, ""
    for name, curve in zip(names, curves):
        peak = max(float(np.nanmax(curve, initial=0.0)), 0.0)
        noise = (curve < 0) & (curve >= -NOISE * peak)
        share = -float(curve[noise].min()) / peak if noise.any() else 0.0
        if share > worst:
            worst, worst_band = share, name
        cleaned.append(np.where(noise, 0.0, curve))
    if not worst_band:
        return cleaned, ()
    note = Sentence(
        "The response has negative values, down to -{percent:.2g} % of the peak of {band}: they are taken for noise "
        "and count as 0.",
        percent=worst * 100,
        band=worst_band,
    )
    return cleaned, (note,)
