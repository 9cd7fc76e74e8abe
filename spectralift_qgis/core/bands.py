"""The bands of a raster: names, centres, widths, which are good; and where files keep them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core import envi

PLAUSIBLE_NM = (100.0, 100_000.0)  # from the far ultraviolet to the thermal infrared
MICROMETRE_BELOW = 100.0  # without units, smaller numbers are micrometres


@dataclass(frozen=True, eq=False)
class BandTable:
    """The B bands of a raster, in the raster's order.

    names: (B,) descriptions, or "Band 7" where the file has none.
    centre_nm: (B,) float64, NaN where unknown.
    fwhm_nm: (B,) float64, NaN where unknown.
    good: (B,) bool, False where the file's bad bands list says so or the width is zero.
    source: where the centres were found, for the report.
    """

    names: tuple[str, ...]
    centre_nm: NDArray[np.float64]
    fwhm_nm: NDArray[np.float64]
    good: NDArray[np.bool_]
    source: str = ""

    @classmethod
    def unknown(cls, names: Sequence[str], good: NDArray[np.bool_] | None = None) -> BandTable:
        """Return bands of which only the names are known."""
        nan = np.full(len(names), np.nan)
        return cls(tuple(names), nan, nan.copy(), np.ones(len(names), dtype=bool) if good is None else good)

    def __len__(self) -> int:
        return len(self.names)

    @property
    def has_wavelengths(self) -> bool:
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


@dataclass(frozen=True)
class BandMetadata:
    """What a file says about one band: its description and the metadata domains that may hold wavelengths."""

    description: str = ""
    default: Mapping[str, str] = ()  # type: ignore[assignment]
    envi: Mapping[str, str] = ()  # type: ignore[assignment]
    imagery: Mapping[str, str] = ()  # type: ignore[assignment]


@dataclass(frozen=True)
class FileMetadata:
    """What a file and its sidecars say. `sidecar` are the entries of an .hdr beside the file."""

    bands: tuple[BandMetadata, ...]
    default: Mapping[str, str] = ()  # type: ignore[assignment]
    envi: Mapping[str, str] = ()  # type: ignore[assignment]
    sidecar: Mapping[str, str] = ()  # type: ignore[assignment]
    stac: Mapping[str, Any] = ()  # type: ignore[assignment]


_UNITS = {
    "nm": 1.0, "nanometer": 1.0, "nanometre": 1.0, "um": 1e3, "µm": 1e3, "μm": 1e3, "micron": 1e3,
    "micrometer": 1e3, "micrometre": 1e3, "mm": 1e6, "millimeter": 1e6, "m": 1e9, "meter": 1e9,
    "angstrom": 0.1, "å": 0.1,
}  # fmt: skip
_WAVENUMBER = {"1/cm", "cm-1", "cm^-1", "cm**-1", "wavenumber"}


def to_nm(values: NDArray[np.float64], unit: str) -> NDArray[np.float64]:
    """Return wavelengths in nm. An unknown or missing unit means µm below 100 and nm above (formats.md)."""
    name = unit.strip().lower()
    if name in _WAVENUMBER or name.rstrip("s") in _WAVENUMBER:
        with np.errstate(divide="ignore"):
            return np.where(values > 0, 1e7 / values, np.nan)
    factor = _UNITS.get(name) or _UNITS.get(name.rstrip("s"))
    if factor is None:
        finite = values[np.isfinite(values)]
        factor = 1e3 if finite.size and np.median(finite) < MICROMETRE_BELOW else 1.0
    return np.asarray(values * factor, dtype=np.float64)


def fwhm_to_nm(
    fwhm: NDArray[np.float64], unit: str, centre: NDArray[np.float64], centre_nm: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return widths in nm, given in the unit of the raw centres (B,), whose nm values are `centre_nm` (B,)."""
    name = unit.strip().lower()
    if name in _WAVENUMBER or name.rstrip("s") in _WAVENUMBER:
        return np.asarray(centre_nm * fwhm / centre, dtype=np.float64)  # dλ = λ dν / ν
    with np.errstate(invalid="ignore", divide="ignore"):
        factor = np.nanmedian(centre_nm / centre) if np.isfinite(centre).any() else 1.0
    return np.asarray(fwhm * factor, dtype=np.float64)


def band_table(metadata: FileMetadata) -> BandTable:
    """Return the bands as the most trusted of the file's own sources describes them.

    Order of trust: band `wavelength`, the ENVI domain, an .hdr sidecar, a STAC sidecar,
    `CENTRAL_WAVELENGTH_UM` (rounded to 1 nm by GDAL's ENVI driver), a number in the description.
    A source counts only when it names a centre for every band that is not marked bad.
    """
    count = len(metadata.bands)
    names = tuple(b.description or f"Band {i}" for i, b in enumerate(metadata.bands, 1))
    good = _bad_bands_list(metadata)
    for source, read in _SOURCES:
        found = read(metadata)
        if found is None:
            continue
        centre, fwhm, unit = found
        if len(centre) != count:
            continue
        centre_nm = to_nm(centre, unit)
        plausible = (centre_nm >= PLAUSIBLE_NM[0]) & (centre_nm <= PLAUSIBLE_NM[1])
        centre_nm = np.where(plausible, centre_nm, np.nan)
        if not np.isfinite(centre_nm[good]).all() or not np.isfinite(centre_nm).any():
            continue
        if len(fwhm) != count or np.isnan(fwhm).all():
            fwhm, unit = _first_fwhm(metadata, count, unit)
        fwhm_nm = fwhm_to_nm(fwhm, unit, centre, centre_nm)
        zero_width = fwhm_nm <= 0  # PRISMA and others mark dropped bands so
        fwhm_nm = np.where(zero_width, np.nan, fwhm_nm)
        return BandTable(names, centre_nm, fwhm_nm, good & ~zero_width, source)
    return BandTable.unknown(names, good)


def _get(entries: Mapping[str, str], *keys: str) -> str:
    """Return the first of the keys that is there, without regard to case, underscores or blanks."""
    if not entries:
        return ""
    normal = {envi.normal_key(k): v for k, v in entries.items()}
    return next((normal[k] for k in keys if k in normal), "")


def _numbers(texts: Sequence[str]) -> NDArray[np.float64]:
    return np.array([_first(t) for t in texts], dtype=np.float64)


def _first(text: str) -> float:
    """Return the number of a band's own entry, NaN for none: "", "{}"."""
    return next(iter(envi.floats(text)), np.nan)


def _per_band(metadata: FileMetadata, domain: str):  # type: ignore[no-untyped-def]
    domains: list[Mapping[str, str]] = [getattr(b, domain) for b in metadata.bands]
    centres = [_get(d, "wavelength", "wavelengths", "center_wavelength", "centre_wavelength") for d in domains]
    if not any(centres):
        return None
    unit = next((u for d in domains if (u := _get(d, "wavelength_units", "wavelength_unit"))), "")
    unit = unit or _get(metadata.default, "wavelength_units", "wavelength_unit")
    fwhm = _numbers([_get(d, "fwhm", "bandwidth") for d in domains])
    return _numbers(centres), fwhm, unit


def _from_list(entries: Mapping[str, str]):  # type: ignore[no-untyped-def]
    centres = _get(entries, "wavelength", "wavelengths")
    if not centres:
        return None
    fwhm = np.array(envi.floats(_get(entries, "fwhm")))
    return np.array(envi.floats(centres)), fwhm, _get(entries, "wavelength_units", "wavelength_unit")


def _from_stac(metadata: FileMetadata):  # type: ignore[no-untyped-def]
    """Read the bands of STAC's eo extension (1: eo:bands, 2: bands), or EnMAP-Box's envi:metadata."""
    for described in _stac_bands(metadata.stac):

        def column(key: str, described: list[Any] = described) -> NDArray[np.float64]:
            found = [b.get(key, b.get(f"eo:{key}")) for b in described]
            return np.array([v if type(v) in (int, float) else np.nan for v in found], float)

        if len(described) == len(metadata.bands) and np.isfinite(column("center_wavelength")).any():
            return column("center_wavelength"), column("full_width_half_max"), "um"  # µm by the eo extension
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


def _from_imagery(metadata: FileMetadata):  # type: ignore[no-untyped-def]
    centres = [_get(b.imagery, "central_wavelength_um") for b in metadata.bands]
    if not any(centres):
        return None
    return _numbers(centres), _numbers([_get(b.imagery, "fwhm_um") for b in metadata.bands]), "um"


_IN_TEXT = re.compile(r"(\d+(?:\.\d+)?)\s*(nm|nanometers?|[uµμ]m|micrometers?)\b", re.IGNORECASE)


def _from_description(metadata: FileMetadata):  # type: ignore[no-untyped-def]
    matches = [_IN_TEXT.search(b.description[:1000]) for b in metadata.bands]
    if not any(matches):
        return None
    centre = [float(to_nm(np.array([float(m[1])]), m[2])[0]) if m else np.nan for m in matches]
    return np.array(centre), np.full(len(centre), np.nan), "nm"


_SOURCES: tuple[tuple[str, Callable], ...] = (  # type: ignore[type-arg]
    ("band metadata", lambda m: _per_band(m, "default")),
    ("ENVI metadata of the bands", lambda m: _per_band(m, "envi")),
    ("ENVI metadata of the file", lambda m: _from_list(m.envi)),
    ("metadata of the file", lambda m: _from_list(m.default)),
    (".hdr sidecar", lambda m: _from_list(m.sidecar)),
    ("STAC sidecar", _from_stac),
    ("CENTRAL_WAVELENGTH_UM", _from_imagery),
    ("band descriptions", _from_description),
)


def _first_fwhm(metadata: FileMetadata, count: int, unit: str) -> tuple[NDArray[np.float64], str]:
    """Return widths from whichever list has them when the centres came without (GDAL 3.6 with ENVI files)."""
    for entries in (metadata.envi, metadata.default, metadata.sidecar, _stac_envi(metadata.stac)):
        fwhm = envi.floats(_get(entries, "fwhm"))
        if len(fwhm) == count:
            return np.array(fwhm), unit
    return np.full(count, np.nan), unit


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
