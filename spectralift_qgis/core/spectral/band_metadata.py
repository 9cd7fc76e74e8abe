"""Bands of a raster as its file and sidecars describe them: sources of centres, widths and bad bands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.spectral import envi_header as envi
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.spectral_axis import NotWavelengths, spectral_axis
from spectralift_qgis.core.spectral.wavelength_text import TextWavelengths, read_descriptions, read_entries, read_plain


@dataclass(frozen=True)
class BandMetadata:
    """Description of one band and its metadata domains that may hold wavelengths.

    Attributes:
        description: the band's description, "" if it has none.
        default: entries of the default metadata domain.
        envi: entries of the ENVI domain.
        imagery: entries of the IMAGERY domain.
    """

    description: str = ""
    default: Mapping[str, str] = ()  # type: ignore[assignment]
    envi: Mapping[str, str] = ()  # type: ignore[assignment]
    imagery: Mapping[str, str] = ()  # type: ignore[assignment]


@dataclass(frozen=True)
class FileMetadata:
    """Metadata of a file and its sidecars.

    Attributes:
        bands: metadata of the B bands.
        default: entries of the file's default metadata domain.
        envi: entries of its ENVI domain.
        sidecar: entries of an .hdr beside the file.
        stac: content of a STAC sidecar.
        dimensions: the axis of the bands of netCDF and HDF5, as entries with the keys of an ENVI header.
    """

    bands: tuple[BandMetadata, ...]
    default: Mapping[str, str] = ()  # type: ignore[assignment]
    envi: Mapping[str, str] = ()  # type: ignore[assignment]
    sidecar: Mapping[str, str] = ()  # type: ignore[assignment]
    stac: Mapping[str, Any] = ()  # type: ignore[assignment]
    dimensions: Mapping[str, str] = ()  # type: ignore[assignment]


def band_table(metadata: FileMetadata) -> BandTable:
    """Return the bands as the most trusted source in the file's own metadata describes them.

    Order of trust: band `wavelength`, the ENVI domain, the dimensions of a netCDF or HDF5 file, an .hdr sidecar, a STAC
    sidecar, `CENTRAL_WAVELENGTH_UM` (rounded to 1 nm by GDAL's ENVI driver), a number in the description. A source
    counts only if it names a centre for every band that is not marked bad; otherwise the notes give the reason.

    Args:
        metadata: metadata of the file and its B bands.

    Returns:
        The table of the B bands; the centres are NaN if no source can be used.
    """
    count = len(metadata.bands)
    names = tuple(b.description or f"Band {i}" for i, b in enumerate(metadata.bands, 1))
    bands = BandTable.unknown(names, _bad_bands_list(metadata))
    doubts: list[Sentence] = []
    for source, read in _SOURCES:
        wavelengths = read(metadata)
        if wavelengths is None:
            continue
        stated, fwhm = wavelengths
        if not np.isfinite(stated.centre).any():
            continue  # it names none
        if len(stated.centre) != count:
            doubts.append(
                Sentence(
                    "The {source} names {wavelengths} wavelengths for {bands} bands.",
                    source=source,
                    wavelengths=len(stated.centre),
                    bands=count,
                )
            )
            continue
        if len(fwhm) != count or np.isnan(fwhm).all():
            fwhm = _first_fwhm(metadata, count)
        try:
            table = spectral_axis(bands, stated, fwhm, source)
        except NotWavelengths as e:
            doubts.append(Sentence("The {source} was not used: {reason}", source=source, reason=e.message))
            continue
        return replace(table, notes=(*doubts, *table.notes, *_assumed(table, stated, source)))
    return replace(bands, notes=tuple(doubts))


def _assumed(table: BandTable, stated: TextWavelengths, source: str) -> tuple[Sentence, ...]:
    """Return a note if bare numbers in the band descriptions were taken for wavelengths."""
    if source != DESCRIPTIONS or stated.unit:
        return ()
    low, high = np.nanmin(table.centre_nm), np.nanmax(table.centre_nm)
    note = Sentence(
        "The numbers in the band descriptions were taken for wavelengths, {low:g} to {high:g} nm.", low=low, high=high
    )
    return (note,)


def _get(entries: Mapping[str, str], *keys: str) -> str:
    """Return the value of the first of the keys that exists; case, underscores and blanks of a key do not matter."""
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
    """Return the number in a band's own entry, NaN if there is none ("", "{}")."""
    return next(iter(envi.floats(text)), np.nan)


Wavelengths = Optional[tuple[TextWavelengths, NDArray[np.float64]]]  # centres, and (B,) or (0,) widths in the same unit


def _per_band(metadata: FileMetadata, domain: str) -> Wavelengths:
    domains: list[Mapping[str, str]] = [getattr(b, domain) for b in metadata.bands]
    centres = [_get(d, "wavelength", "wavelengths", "center_wavelength", "centre_wavelength") for d in domains]
    if not any(centres):
        return None
    unit = next((u for d in domains if (u := _get(d, "wavelength_units", "wavelength_unit"))), "")
    unit = unit or _get(metadata.default, "wavelength_units", "wavelength_unit")
    fwhm = _numbers([_get(d, "fwhm", "bandwidth") for d in domains])
    return read_entries([_bare(c) for c in centres], unit), fwhm


def _from_list(entries: Mapping[str, str]) -> Wavelengths:
    centres = _get(entries, "wavelength", "wavelengths")
    if not centres:
        return None
    unit = _get(entries, "wavelength_units", "wavelength_unit")
    stated = read_entries(envi.split_list(centres), unit)  # an entry may have blanks: 425 - 435
    if np.isnan(stated.centre).any():
        plain = read_entries(envi.split_numbers(centres), unit)
        stated = stated if np.isnan(plain.centre).any() else plain
    return stated, np.array(envi.floats(_get(entries, "fwhm")))


def _from_stac(metadata: FileMetadata) -> Wavelengths:
    """Read the bands of STAC's eo extension (1: eo:bands, 2: bands), or EnMAP-Box's envi:metadata."""
    for described in _stac_bands(metadata.stac):

        def column(key: str, described: list[Any] = described) -> NDArray[np.float64]:
            values = [b.get(key, b.get(f"eo:{key}")) for b in described]
            return np.array([v if type(v) in (int, float) else np.nan for v in values], float)

        if len(described) == len(metadata.bands) and np.isfinite(column("center_wavelength")).any():
            nothing = np.full(len(described), np.nan)
            return TextWavelengths(column("center_wavelength"), nothing, "um"), column(
                "full_width_half_max"
            )  # µm by the eo extension
    return _from_list(_stac_envi(metadata.stac))


def _stac_bands(stac: Mapping[str, Any]) -> Iterator[list[Any]]:
    """Yield the lists of bands of a STAC item and its assets."""
    assets = stac.get("assets") if stac else None
    for entry in (stac.get("properties") if stac else None, *(assets.values() if isinstance(assets, dict) else ())):
        for key in ("eo:bands", "bands"):
            described = entry.get(key) if isinstance(entry, dict) else None
            if isinstance(described, list) and all(isinstance(b, dict) for b in described):
                yield described


def _stac_envi(stac: Mapping[str, Any]) -> dict[str, str]:
    """Return the ENVI header entries that EnMAP-Box stores in a STAC sidecar, written as in a header."""
    properties = stac.get("properties") if stac else None
    entries = properties.get("envi:metadata") if isinstance(properties, dict) else None
    if not isinstance(entries, dict):
        return {}
    return {str(k): envi.join_list(v) if isinstance(v, list) else str(v) for k, v in entries.items()}


def _from_imagery(metadata: FileMetadata) -> Wavelengths:
    centres = [_get(b.imagery, "central_wavelength_um") for b in metadata.bands]
    if not any(centres):
        return None
    return read_entries(centres, "um"), _numbers([_get(b.imagery, "fwhm_um") for b in metadata.bands])


def _from_description(metadata: FileMetadata) -> Wavelengths:
    texts = [b.description for b in metadata.bands]
    named = read_descriptions(texts)
    if np.isfinite(named.centre).any():
        return named, np.empty(0)
    plain = read_plain(texts)
    return None if plain is None else (plain, np.empty(0))


DESCRIPTIONS = Sentence("band descriptions")
_SOURCES: tuple[tuple[Sentence, Callable[[FileMetadata], Wavelengths]], ...] = (
    (Sentence("band metadata"), lambda m: _per_band(m, "default")),
    (Sentence("ENVI metadata of the bands"), lambda m: _per_band(m, "envi")),
    (Sentence("ENVI metadata of the file"), lambda m: _from_list(m.envi)),
    (Sentence("metadata of the file"), lambda m: _from_list(m.default)),
    (Sentence("dimensions of the file"), lambda m: _from_list(m.dimensions)),
    (Sentence(".hdr sidecar"), lambda m: _from_list(m.sidecar)),
    (Sentence("STAC sidecar"), _from_stac),
    (Sentence("CENTRAL_WAVELENGTH_UM"), _from_imagery),
    (DESCRIPTIONS, _from_description),
)


def _first_fwhm(metadata: FileMetadata, count: int) -> NDArray[np.float64]:
    """Return widths from the first list that has them, for centres stored without (GDAL 3.6 with ENVI files)."""
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
