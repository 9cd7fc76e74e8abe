"""Writes spectra as text and files: tables, the JSON profile layout of EnMAP-Box, ENVI spectral libraries."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.publish import Staging
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.spectral import envi_header
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.profiles.compare import Comparison
from spectralift_qgis.profiles.read import PERCENTILES, LineProfile, SpectralProfile
from spectralift_qgis.profiles.site import Site

COLUMNS = ("pin", "role", "source", "x", "y", "row", "col", "pixels", "band", "band_name", "centre_nm", "fwhm_nm",
           "good", "value", "std", *(f"p{p}" for p in PERCENTILES), "reason")  # fmt: skip
LINE_COLUMNS = ("pin", "source", "distance", "x", "y", "band", "centre_nm", "good", "value")
_FIGURES = ("sam_deg", "rmse", "bias", "correlation")
_NO_VALUE = -9999.0  # ENVI's libraries have no NaN that every program reads


@dataclass(frozen=True, eq=False)
class NamedSite:
    """A site and the name of its pin."""

    name: str
    site: Site


def rows_of(name: str, role: str, profile: SpectralProfile) -> list[dict[str, Any]]:
    """Return one row a band (COLUMNS), None for missing values; a single row with the reason if there is no spectrum.

    Args:
        name: of the pin.
        role: of the source, e.g. "lr" or "footprint".
        profile: the spectrum.
    """
    x, y = profile.position or (None, None)
    row, col = profile.pixel or (None, None)
    head = {"pin": name, "role": role, "source": profile.source, "x": x, "y": y, "row": row, "col": col,
            "pixels": profile.pixels}  # fmt: skip
    if not profile:
        return [{**dict.fromkeys(COLUMNS), **head, "reason": str(profile.reason)}]
    rows = []
    for i, band in enumerate(profile.bands.names):
        percentiles = profile.percentiles[:, i] if profile.percentiles.size else [np.nan] * len(PERCENTILES)
        rows.append({
            **head, "band": i + 1, "band_name": band, "centre_nm": number(profile.centre_nm[i]),
            "fwhm_nm": number(profile.fwhm_nm[i]), "good": int(profile.good[i]), "value": number(profile.values[i]),
            "std": number(profile.std[i]), **{f"p{p}": number(v) for p, v in zip(PERCENTILES, percentiles)},
            "reason": "" if profile.valid[i] else "no data in this band",
        })  # fmt: skip
    return rows


def number(value: float) -> float | None:
    """Return the value as a float of nine digits, None for NaN and infinity."""
    return float(f"{value:.9g}") if np.isfinite(value) else None


def table(sites: Sequence[NamedSite], separator: str = ",") -> str:
    """Return all spectra as CSV, or as TSV with a tab as separator: one line a pin, source and band."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, delimiter=separator, lineterminator="\n")
    writer.writeheader()
    for named in sites:
        for role, profile in named.site.profiles:
            writer.writerows(rows_of(named.name, role, profile))
    return out.getvalue()


def as_json(sites: Sequence[NamedSite]) -> dict[str, Any]:
    """Return {"profiles": […], "pins": […]}: profiles in EnMAP-Box's layout (x, y, xUnit, bbl) with additional fields.

    Bands without a value are null, which JSON has and EnMAP-Box reads as a gap.
    """
    profiles = []
    for named in sites:
        for role, profile in named.site.profiles:
            label = f"{named.name} {profile.source}"
            profiles.append({"name": label, "pin": named.name, **profile_dict(role, profile)})
    return {"profiles": profiles, "pins": [figures(n) for n in sites]}


def profile_dict(role: str, profile: SpectralProfile) -> dict[str, Any]:
    """Return one profile in EnMAP-Box's layout, with its source, place and spread."""
    has_wavelengths = bool(np.isfinite(profile.centre_nm).all())
    x = [number(v) for v in profile.centre_nm] if has_wavelengths else list(range(1, len(profile.bands) + 1))
    return {
        "x": x,
        "y": [number(v) for v in profile.values],
        "xUnit": "nm" if has_wavelengths else "Band Number",
        "yUnit": None,
        "bbl": [int(g) for g in profile.good],
        "role": role,
        "source": profile.source,
        "position": list(profile.position) if profile.position else None,
        "pixel": list(profile.pixel) if profile.pixel else None,
        "pixels": profile.pixels,
        "fwhm_nm": [number(v) for v in profile.fwhm_nm],
        "std": [number(v) for v in profile.std],
        "reason": str(profile.reason),
    }


def figures(named: NamedSite) -> dict[str, Any]:
    """Return the figures of a pin: SAM, RMSE, bias, correlation, closure; None for unknown ones."""
    comparison, closed = named.site.comparison, named.site.closure
    x, y = named.site.place.anchor
    result: dict[str, Any] = {"name": named.name, "kind": named.site.place.kind, "x": x, "y": y}
    result.update(comparison_figures(comparison))
    result["closure"] = number(closed.share) if closed else None
    result["further"] = [
        {"source": p.source, **comparison_figures(c)} for p, c in zip(named.site.others, named.site.other_comparisons)
    ]
    result["notes"] = list(named.site.notes)
    return result


def comparison_figures(comparison: Comparison | None) -> dict[str, Any]:
    """Return the figures of one comparison, None for missing ones."""
    result = {k: number(getattr(comparison, k)) if comparison else None for k in _FIGURES}
    return {
        **result,
        "common_bands": comparison.bands if comparison else 0,
        "rule": comparison.rule if comparison else "",
    }


def line_table(lines: Sequence[tuple[str, LineProfile]], separator: str = ",") -> str:
    """Return the spectra along named lines: one row a step and band (LINE_COLUMNS), empty for missing values.

    distance, x and y are in units of the raster's CRS.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\n")
    writer.writerow(LINE_COLUMNS)
    for name, line in lines:
        bands = [
            (i + 1, number(nm), int(good)) for i, (nm, good) in enumerate(zip(line.bands.centre_nm, line.bands.good))
        ]
        for step, (distance, (x, y)) in enumerate(zip(line.distance, line.positions)):
            head = (name, line.source, number(distance), float(x), float(y))
            writer.writerows((*head, *band, number(v)) for band, v in zip(bands, line.values[step]))
    return out.getvalue()


def write_envi_library(path: str, profiles: Sequence[tuple[str, SpectralProfile]]) -> tuple[str, ...]:
    """Write named spectra of the same bands as an ENVI spectral library.

    Missing values are -9999, named in the header.

    Args:
        path: of the library; its header has the same name and ends in .hdr.
        profiles: names and spectra; empty ones are left out.

    Returns:
        The paths of the data file and the header.

    Raises:
        RasterError: when the bands differ or there is no spectrum.
    """
    useful = [(name, p) for name, p in profiles if p]
    if not useful:
        raise RasterError(Sentence("There is no spectrum to write. Pin a place where the image has data."))
    bands = useful[0][1].bands
    for name, p in useful:
        if not _alike(p.bands, bands):
            raise RasterError(
                Sentence(
                    "{name} has other bands than {useful}, and a library contains spectra of one band set.",
                    name=name,
                    useful=useful[0][0],
                )
            )
    stem = os.path.splitext(path)[0]
    data, header = (path if path.lower().endswith((".sli", ".esl")) else stem + ".sli"), stem + ".hdr"
    values = np.array([np.where(p.valid, p.values, _NO_VALUE) for _, p in useful], dtype="<f4")
    with Staging(data, header) as staging:
        with open(staging.path(data), "wb") as f:
            f.write(values.tobytes())
        with open(staging.path(header), "w", encoding="utf-8", newline="\n") as f:
            f.write(_library_header([name for name, _ in useful], bands))
        staging.publish()
    return data, header


def _alike(a: BandTable, b: BandTable) -> bool:
    return len(a) == len(b) and bool(np.allclose(a.centre_nm, b.centre_nm, rtol=0, atol=0.01, equal_nan=True))


def _library_header(names: Sequence[str], bands: BandTable) -> str:
    clean = [re.sub(r"[,{}\s]+", " ", n) for n in names]
    lines = ["ENVI", f"samples = {len(bands)}", f"lines = {len(names)}", "bands = 1", "header offset = 0",
             "file type = ENVI Spectral Library", "data type = 4", "interleave = bsq", "byte order = 0",
             f"data ignore value = {_NO_VALUE:g}", f"spectra names = {envi_header.join_list(clean)}"]  # fmt: skip
    if np.isfinite(bands.centre_nm).all():
        lines += ["wavelength units = Nanometers", f"wavelength = {_listed(bands.centre_nm)}"]
        if np.isfinite(bands.fwhm_nm).all():
            lines.append(f"fwhm = {_listed(bands.fwhm_nm)}")
    lines.append(f"bbl = {envi_header.join_list(int(g) for g in bands.good)}")
    return "\n".join(lines) + "\n"


def _listed(values: Any) -> str:
    return envi_header.join_list(f"{v:.9g}" for v in values)
