"""The spectral response in a file of the user's, whatever of the known kinds it is."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from spectralift_qgis.core import response_geojson, response_sli
from spectralift_qgis.core.bands import PLAUSIBLE_NM, fwhm_to_nm, to_nm
from spectralift_qgis.core.errors import ResponseError
from spectralift_qgis.core.response_curves import curves_in
from spectralift_qgis.core.srf import MAX_BANDS, SpectralResponse, gaussian_response
from spectralift_qgis.core.tables import Table, TableError, clean_name, decode, parse_table, read_file

CENTRE_WORDS = ("wavelength", "wavelengths", "centre", "center", "central wavelength", "centre wavelength",
                "center wavelength", "cwl", "wl", "lambda", "")  # fmt: skip
FWHM_WORDS = ("fwhm", "width", "bandwidth", "band width", "full width half maximum", "full width at half maximum")
NAME_WORDS = ("name", "band", "band name", "id", "number", "band number")
WIDTHS_NM = (0.1, 5000.0)


def load_response(path: str) -> SpectralResponse:
    """Return the response in a file of the user's; its content says which kind it is.

    A table of curves, a table of centres and widths, an ENVI spectral library (its .sli or its .hdr), or a
    GeoJSON response library as EnMAP-Box writes it. Every band's peak is 1 then.
    Raises ResponseError with the place and the reason.
    """
    try:
        if response_sli.is_library(path):
            found = response_sli.load(path)
        else:
            found = parse_response(read_file(path), os.path.basename(path))
    except TableError as e:
        raise ResponseError(f"The response file {path}" + e.about("")) from None
    return replace(found, response=found.response / found.response.max(axis=1, keepdims=True))


def parse_response(raw: bytes, name: str) -> SpectralResponse:
    """Return the response in the bytes of a file that stands alone. Raises TableError or ResponseError."""
    text = decode(raw)
    if text.lstrip().startswith("{"):
        return response_geojson.parse(text, name)
    table = parse_table(text, "wavelength_nm, then one name a band; or name, centre_nm, fwhm_nm")
    fwhm = table.column(*FWHM_WORDS)
    if fwhm is None:
        return curves_in(table, name)
    return _gaussians(table, fwhm, name)


def _gaussians(table: Table, fwhm: int, name: str) -> SpectralResponse:
    """Return the Gaussian responses of a table of centres and widths, one row a band."""
    centre = table.column(*CENTRE_WORDS)
    if centre is None:
        raise TableError(f"there is a column {table.header[fwhm][:60]!r} but none named centre or wavelength.")
    if not 1 <= len(table) <= MAX_BANDS:
        raise TableError(f"expected 1 to {MAX_BANDS} rows, one a band, found {len(table)}.")
    raw = table.numbers(centre)
    centre_nm = to_nm(raw, table.unit(centre))
    widths, unit = table.numbers(fwhm), table.unit(fwhm)
    fwhm_nm = to_nm(widths, unit) if unit in ("nm", "um") else fwhm_to_nm(widths, table.unit(centre), raw, centre_nm)
    for values, (low, high), what in ((centre_nm, PLAUSIBLE_NM, "centre"), (fwhm_nm, WIDTHS_NM, "width")):
        for i in np.flatnonzero(~((values >= low) & (values <= high))):
            raise TableError(f"a {what} of {values[i]:g} nm is not between {low:g} and {high:g}.", table.lines[i])
    column = table.column(*NAME_WORDS)
    names = [f"Band {i}" for i in range(1, len(table) + 1)] if column is None else _names(table.text(column))
    return gaussian_response(name, names, centre_nm, fwhm_nm)


def _names(cells: Sequence[str]) -> list[str]:
    return [f"Band {c}" if c.isdecimal() else clean_name(c) or f"Band {i}" for i, c in enumerate(cells, 1)]
