"""The bands of a raster as its file and sidecars describe them: where centres, widths and bad bands are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.spectral import envi_header as envi
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.spectral_axis import NotWavelengths, spectral_axis
from spectralift_qgis.core.spectral.wavelength_text import Stated, read_descriptions, read_entries, read_plain


@dataclass(frozen=True)
class BandMetadata:
    """What a file says about one band: its description and the metadata domains that may hold wavelengths."""

    description: str = ""
    default: Mapping[str, str] = ()  # type: ignore[assignment]
    envi: Mapping[str, str] = ()  # type: ignore[assignment]
    imagery: Mapping[str, str] = ()  # type: ignore[assignment]


@dataclass(frozen=True)
class FileMetadata:
    """What a file and its sidecars say.

    sidecar: the entries of an .hdr beside the file. dimensions: what netCDF and HDF5 say about the axis of the bands,
    in the words of an ENVI header.
    """

    bands: tuple[BandMetadata, ...]
    default: Mapping[str, str] = ()  # type: ignore[assignment]
    envi: Mapping[str, str] = ()  # type: ignore[assignment]
    sidecar: Mapping[str, str] = ()  # type: ignore[assignment]
    stac: Mapping[str, Any] = ()  # type: ignore[assignment]
    dimensions: Mapping[str, str] = ()  # type: ignore[assignment]


def band_table(metadata: FileMetadata) -> BandTable:
    """Return the bands as the most trusted of the file's own sources describes them.

    Order of trust: band `wavelength`, the ENVI domain, the dimensions of a netCDF or HDF5 file, an .hdr sidecar, a STAC
    sidecar, `CENTRAL_WAVELENGTH_UM` (rounded to 1 nm by GDAL's ENVI driver), a number in the description.
    A source counts only when it names a centre for every band that is not marked bad; the notes say why one does not.
    """
    count = len(metadata.bands)
    names = tuple(b.description or f"Band {i}" for i, b in enumerate(metadata.bands, 1))
    bands = BandTable.unknown(names, _bad_bands_list(metadata))
    doubts = []
    for source, read in _SOURCES:
        found = read(metadata)
        if found is None:
            continue
        stated, fwhm = found
        if not np.isfinite(stated.centre).any():
            continue  # it names none
        if len(stated.centre) != count:
            doubts.append(f"The {source} names {len(stated.centre)} wavelengths for {count} bands.")
            continue
        if len(fwhm) != count or np.isnan(fwhm).all():
            fwhm = _first_fwhm(metadata, count)
        try:
            table = spectral_axis(bands, stated, fwhm, source)
        except NotWavelengths as e:
            doubts.append(f"The {source} was not used: {e}")
            continue
        return replace(table, notes=(*doubts, *table.notes, *_assumed(table, stated, source)))
    return replace(bands, notes=tuple(doubts))


def _assumed(table: BandTable, stated: Stated, source: str) -> tuple[str, ...]:
    """Return a sentence where bare numbers in the descriptions were taken for wavelengths."""
    if source != DESCRIPTIONS or stated.unit:
        return ()
    low, high = np.nanmin(table.centre_nm), np.nanmax(table.centre_nm)
    return (f"The numbers in the band descriptions were taken for wavelengths, {low:g} to {high:g} nm.",)


def _get(entries: Mapping[str, str], *keys: str) -> str:
    """Return the first of the keys that is there, without regard to case, underscores or blanks."""
    if not entries:
        return ""
    normal = {envi.normal_key(k): v for k, v in entries.items()}
    return next((normal[k] for k in keys if k in normal), "")


def _numbers(texts: Sequence[str]) -> NDArray[np.float64]:
    return np.array([_first(t) for t in texts], dtype=np.float64)


def _bare(text: str) -> str:
    """Return a band's own entry without the braces of a list."""
    return next(iter(envi.split_list(text)), "")


def _first(text: str) -> float:
    """Return the number of a band's own entry, NaN for none: "", "{}"."""
    return next(iter(envi.floats(text)), np.nan)


Found = Optional[tuple[Stated, NDArray[np.float64]]]  # centres, and (B,) or (0,) widths in the same unit


def _per_band(metadata: FileMetadata, domain: str) -> Found:
    domains: list[Mapping[str, str]] = [getattr(b, domain) for b in metadata.bands]
    centres = [_get(d, "wavelength", "wavelengths", "center_wavelength", "centre_wavelength") for d in domains]
    if not any(centres):
        return None
    unit = next((u for d in domains if (u := _get(d, "wavelength_units", "wavelength_unit"))), "")
    unit = unit or _get(metadata.default, "wavelength_units", "wavelength_unit")
    fwhm = _numbers([_get(d, "fwhm", "bandwidth") for d in domains])
    return read_entries([_bare(c) for c in centres], unit), fwhm


def _from_list(entries: Mapping[str, str]) -> Found:
    centres = _get(entries, "wavelength", "wavelengths")
    if not centres:
        return None
    unit = _get(entries, "wavelength_units", "wavelength_unit")
    stated = read_entries(envi.split_list(centres), unit)  # an entry may have blanks: 425 - 435
    if np.isnan(stated.centre).any():
        plain = read_entries(envi.split_numbers(centres), unit)
        stated = stated if np.isnan(plain.centre).any() else plain
    return stated, np.array(envi.floats(_get(entries, "fwhm")))


def _from_stac(metadata: FileMetadata) -> Found:
    """Read the bands of STAC's eo extension (1: eo:bands, 2: bands), or EnMAP-Box's envi:metadata."""
    for described in _stac_bands(metadata.stac):

        def column(key: str, described: list[Any] = described) -> NDArray[np.float64]:
            found = [b.get(key, b.get(f"eo:{key}")) for b in described]
            return np.array([v if type(v) in (int, float) else np.nan for v in found], float)

        if len(described) == len(metadata.bands) and np.isfinite(column("center_wavelength")).any():
            nothing = np.full(len(described), np.nan)
            return Stated(column("center_wavelength"), nothing, "um"), column(
                "full_width_half_max"
            )  # µm by the eo extension
    return _from_list(_stac_envi(metadata.stac))


def _stac_bands(stac: Mapping[str, Any]) -> Iterator[list[Any]]:
    """Yield what the lists of bands of a STAC item or its assets are."""
    assets = stac.get("assets") if stac else None
    for part in (stac.get("properties") if stac else None, *(assets.values() if isinstance(assets, dict) else ())):
        for key in ("eo:bands", "bands"):
            described = part.get(key) if isinstance(part, dict) else None
            if isinstance(described, list) and all(isinstance(b, dict) for b in described):
                yield described


def _stac_envi(stac: Mapping[str, Any]) -> dict[str, str]:
    """Return the entries of an ENVI header that EnMAP-Box lets a STAC sidecar hold, as a header writes them."""
    properties = stac.get("properties") if stac else None
    entries = properties.get("envi:metadata") if isinstance(properties, dict) else None
    if not isinstance(entries, dict):
        return {}
    return {str(k): envi.join_list(v) if isinstance(v, list) else str(v) for k, v in entries.items()}


def _from_imagery(metadata: FileMetadata) -> Found:
    centres = [_get(b.imagery, "central_wavelength_um") for b in metadata.bands]
    if not any(centres):
        return None
    return read_entries(centres, "um"), _numbers([_get(b.imagery, "fwhm_um") for b in metadata.bands])


def _from_description(metadata: FileMetadata) -> Found:
    texts = [b.description for b in metadata.bands]
    named = read_descriptions(texts)
    if np.isfinite(named.centre).any():
        return named, np.empty(0)
    plain = read_plain(texts)
    return None if plain is None else (plain, np.empty(0))


DESCRIPTIONS = "band descriptions"
_SOURCES: tuple[tuple[str, Callable[[FileMetadata], Found]], ...] = (
    ("band metadata", lambda m: _per_band(m, "default")),
    ("ENVI metadata of the bands", lambda m: _per_band(m, "envi")),
    ("ENVI metadata of the file", lambda m: _from_list(m.envi)),
    ("metadata of the file", lambda m: _from_list(m.default)),
    ("dimensions of the file", lambda m: _from_list(m.dimensions)),
    (".hdr sidecar", lambda m: _from_list(m.sidecar)),
    ("STAC sidecar", _from_stac),
    ("CENTRAL_WAVELENGTH_UM", _from_imagery),
    (DESCRIPTIONS, _from_description),
)


def _first_fwhm(metadata: FileMetadata, count: int) -> NDArray[np.float64]:
    """Return widths from whichever list has them when the centres came without (GDAL 3.6 with ENVI files)."""
    for entries in (metadata.envi, metadata.default, metadata.sidecar, _stac_envi(metadata.stac)):
        fwhm = envi.floats(_get(entries, "fwhm"))
        if len(fwhm) == count:
            return np.array(fwhm)
    return np.full(count, np.nan)


def _bad_bands_list(metadata: FileMetadata) -> NDArray[np.bool_]:
    """Return (B,) True for good bands, from per-band `bbl` or a `bbl` list; 1 = good."""
    count = len(metadata.bands)
    per_band = [_get(b.default, "bbl") or _get(b.envi, "bbl") for b in metadata.bands]
    if any(per_band):
        return np.array([_first(t) != 0 for t in per_band])
    for entries in (metadata.envi, metadata.default, metadata.sidecar, _stac_envi(metadata.stac)):
        listed = envi.floats(_get(entries, "bbl"))
        if len(listed) == count:
            return np.array(listed) != 0
    return np.ones(count, dtype=bool)
