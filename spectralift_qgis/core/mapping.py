"""Which raster band is which band of the spectral response."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from spectralift_qgis.core.band_names import keys, placeholder, plain, response_keys
from spectralift_qgis.core.bands import BandTable
from spectralift_qgis.core.errors import ResponseError
from spectralift_qgis.core.srf import SpectralResponse, gaussian_response

_COLOUR_NM = {"red": 660.0, "green": 555.0, "blue": 480.0}
_COLOUR_REACH_NM = 45.0
_BROAD_NM = 150.0  # a band as wide as this has no colour
_OFF_NM = 15.0  # centres are rounded, and moved by 10 nm between two sensors of a family
_FAR_NM, _BROAD_FAR_NM = 60.0, 25.0  # half the width of a panchromatic band would reach any other


@dataclass(frozen=True)
class BandMapping:
    """names: bands of the response; numbers: the raster bands they are, 1-based; how: what says so.

    certain: False when only the number of bands or their order speaks for it, or when two signs disagree.
    """

    names: tuple[str, ...]
    numbers: tuple[int, ...]
    how: str
    certain: bool

    def __str__(self) -> str:
        return ",".join(f"{n}={i}" for n, i in zip(self.names, self.numbers))

    @property
    def index(self) -> list[int]:
        """The raster bands counted from 0."""
        return [n - 1 for n in self.numbers]


def map_bands(response: SpectralResponse, raster: BandTable, colours: Sequence[str], wanted: str = "") -> BandMapping:
    """Return which raster band is which band of the response.

    wanted: the user's own words, "3,2,1" or "Blue=3,Green=2,Red=1"; empty to guess from descriptions,
    wavelengths, colour interpretation and the sensor's product order, in this order.
    Raises ResponseError when the user's words do not fit or nothing can be guessed.
    """
    if wanted.strip():
        return _given(response, len(raster), wanted)
    bands = [i for i, c in enumerate(colours) if c != "Alpha" or _described_as(response, raster, i)]
    for guess in (_by_name, _by_wavelength, _by_colour, _by_order):
        mapping = guess(response, raster, colours, bands)
        if mapping is not None:
            return _doubted(mapping, response, raster, colours, bands)
    example = ",".join(f"{n}={i}" for i, n in enumerate(response.band_names[: len(bands)], 1))
    raise ResponseError(
        f"The multispectral image has {len(bands)} bands and {response.sensor} has {len(response)} "
        f"({', '.join(response.band_names)}): say which is which, for example {example}; bands may be left out."
    )


def map_described(
    name: str, raster: BandTable, colours: Sequence[str], wanted: str = ""
) -> tuple[SpectralResponse, BandMapping]:
    """Return Gaussian responses of the centres and widths a raster itself names, and which band each is.

    wanted: "3,2,1" or "Blue=3,…" to use these bands only; empty for every good band.
    Raises ResponseError when a band lacks its centre or its width.
    """
    bands = [i for i, c in enumerate(colours) if c != "Alpha" and raster.good[i]]
    known = [i for i in bands if np.isfinite([raster.centre_nm[i], raster.fwhm_nm[i]]).all()]
    if not known:
        raise ResponseError(
            f"{name} does not say which centre and width (FWHM) its bands have: name its sensor, or give a response "
            "file; a table of name, centre_nm and fwhm_nm is enough."
        )
    names = {i: raster.names[i] for i in known}
    if len(set(names.values())) < len(names):
        names = {i: placeholder(i) for i in known}
    response = gaussian_response(
        f"metadata of {name}", list(names.values()), raster.centre_nm[known], raster.fwhm_nm[known]
    )
    if wanted.strip() and "=" in wanted:
        return response, _given(response, len(raster), wanted)
    numbers = [i + 1 for i in bands] if not wanted.strip() else list(_numbers(_words(wanted), response, len(raster)))
    lost = [n for n in numbers if n - 1 not in names]
    if lost:
        raise ResponseError(
            f"{name} does not say which centre and width (FWHM) band {', '.join(map(str, lost))} has: "
            f"leave it out, using the bands {','.join(str(i + 1) for i in known)}."
        )
    how = "given" if wanted.strip() else "the image's own metadata"
    return response, BandMapping(tuple(names[n - 1] for n in numbers), tuple(numbers), how, True)


def name_bands(response: SpectralResponse, wanted: str = "") -> BandMapping:
    """Return the bands of the response that are named, "B2,B3,B4", without raster bands.

    wanted: "" for those of the sensor's usual product. Raises ResponseError for a name that is none.
    """
    if not wanted.strip():
        order = response.product_orders[0] if response.product_orders else response.band_names
        names = [n for n in response.band_names if n in order]
        return BandMapping(tuple(names), (), "the sensor's usual product", True)
    names = [_known_name(response, word) for word in _words(wanted)]
    if not names or len(set(names)) < len(names):
        raise ResponseError(f"The bands {wanted[:100]!r} name a band twice, or none: give each band once, as B2,B3,B4.")
    return BandMapping(tuple(names), (), "given", True)


def _words(wanted: str) -> list[str]:
    return [p.strip() for p in wanted.split(",") if p.strip()]


def _given(response: SpectralResponse, count: int, wanted: str) -> BandMapping:
    parts = _words(wanted)
    if all("=" in p for p in parts):
        names = [_known_name(response, p.rsplit("=", 1)[0].strip()) for p in parts]
        numbers = _numbers([p.rsplit("=", 1)[1].strip() for p in parts], response, count)
    else:
        names, numbers = _names_in_order(response, len(parts)), _numbers(parts, response, count)
    if len(set(names)) < len(names):
        raise ResponseError(f"The bands {wanted[:100]!r} name a band twice: give each band once.")
    return BandMapping(tuple(names), numbers, "given", True)


def _numbers(words: list[str], response: SpectralResponse, count: int) -> tuple[int, ...]:
    """Return raster band numbers, 1-based, each once. Raises ResponseError for anything else."""
    bad = [w for w in words if not (w.isdecimal() and len(w) < 10 and 1 <= int(w) <= count)]
    if bad or not words:
        raise ResponseError(
            f"The multispectral image has bands 1 to {count}; {', '.join(repr(b[:40]) for b in bad)} is none of them. "
            f"Write the bands as 3,2,1 or as {response.band_names[0]}=1,…"
        )
    numbers = tuple(int(w) for w in words)
    if len(set(numbers)) < len(numbers):
        raise ResponseError(f"The bands {','.join(words)[:100]!r} name a band twice: give each band once.")
    return numbers


def _known_name(response: SpectralResponse, name: str) -> str:
    if name in response.band_names:
        return name
    known = response_keys(response.band_names).get(plain(name))
    if known is None:
        raise ResponseError(
            f"{response.sensor} has no band {name[:60]!r}; its bands are {', '.join(response.band_names)}."
        )
    return known


def _names_in_order(response: SpectralResponse, count: int) -> list[str]:
    for order in (response.band_names, *response.product_orders[-1:]):
        if len(order) == count:
            return list(order)
    raise ResponseError(
        f"{count} band numbers were given and {response.sensor} has {len(response)} bands "
        f"({', '.join(response.band_names)}): give one number a band in this order, or name them: "
        f"{response.band_names[0]}=1,…"
    )


def _by_name(
    response: SpectralResponse, raster: BandTable, colours: Sequence[str], bands: list[int]
) -> BandMapping | None:
    if all(_is_numbered(raster, i) for i in bands):
        return None
    known = response_keys(response.band_names)
    readings = {i: keys(raster.names[i]) for i in bands}
    found: dict[str, int] = {}
    for level in range(3):
        hits = {i: {known[k] for k in readings[i][level] if k in known} for i in bands if i not in found.values()}
        for name in response.band_names:
            fitting = [i for i, names in hits.items() if names == {name}]
            if len(fitting) > 1:
                return None  # two bands of one name: which it is must come from elsewhere
            if fitting and name not in found:
                found[name] = fitting[0]
    if len(found) < min(2, len(bands)):
        return None
    return _mapping(response, found, "band descriptions", True)


def _described_as(response: SpectralResponse, raster: BandTable, i: int) -> str | None:
    """Return the band of the response that a description is the name of, as a whole."""
    if _is_numbered(raster, i):
        return None
    known = response_keys(response.band_names)
    names = {known[k] for level in keys(raster.names[i])[:2] for k in level if k in known}
    return names.pop() if len(names) == 1 else None


def _is_numbered(raster: BandTable, i: int) -> bool:
    """True for a description that only counts: "Band 7", or "Band 7 (665 nm)" where the wavelength says more."""
    short = raster.names[i].split("(", 1)[0].strip()
    return raster.names[i] == placeholder(i) or (short == placeholder(i) and bool(np.isfinite(raster.centre_nm[i])))


def _by_wavelength(
    response: SpectralResponse, raster: BandTable, colours: Sequence[str], bands: list[int]
) -> BandMapping | None:
    """Give each raster band the nearest free band of the response, the nearest pair first."""
    centres, widths = response.centre_nm, response.fwhm_nm
    reach = np.clip(widths / 2, _OFF_NM, np.where(widths > _BROAD_NM, _BROAD_FAR_NM, _FAR_NM))
    pairs = []
    for i in bands:
        off = np.abs(centres - raster.centre_nm[i])
        pairs += [(float(off[j]), i, int(j)) for j in np.flatnonzero(off <= reach)]
    found: dict[str, int] = {}
    certain = True
    for off, i, j in sorted(pairs):
        name = response.band_names[j]
        if name not in found and i not in found.values():
            found[name] = i
            certain = certain and off <= max(widths[j] / 2, _OFF_NM / 3)
    if len(found) < min(2, len(bands)):
        return None
    rivals = {i for _, i, _ in pairs} - set(found.values())  # as near to a band that went to another
    return _mapping(response, found, "wavelengths", certain and not rivals)


def _by_colour(
    response: SpectralResponse, raster: BandTable, colours: Sequence[str], bands: list[int]
) -> BandMapping | None:
    """Red, green and blue from the colour interpretation; a fourth band only as a weak guess or by product order."""
    painted = [c for c in colours if c.lower() in _COLOUR_NM]
    if len(painted) != 3 or len(set(painted)) != 3:
        return None
    known = response_keys(response.band_names)
    found: dict[str, int] = {}
    for i in bands:
        alpha = colours[i] == "Alpha"  # it is here for its description
        name = _described_as(response, raster, i) if alpha else _colour_band(response, colours[i].lower(), known)
        if name is not None and name not in found:
            found[name] = i
    if sum(colours[i] in painted for i in found.values()) != 3:
        return None
    for order in response.product_orders:
        if len(order) == len(bands) and all(order[bands.index(i)] == n for n, i in found.items()):
            how = "colour interpretation and the sensor's usual product order"
            return _mapping(response, dict(zip(order, bands)), how, True)
    rest = [i for i in bands if i not in found.values()]
    if not rest or len(found) == len(response):
        return _mapping(response, found, "colour interpretation", True)
    if len(bands) != 4:
        return None
    four = next((o for o in response.product_orders if len(o) == 4), response.band_names)
    free = [n for n in four if n not in found and plain(n) != "pan"]
    if len(free) == 1:
        found[free[0]] = rest[0]
    return _mapping(response, found, "colour interpretation", False)


def _colour_band(response: SpectralResponse, colour: str, known: dict[str, str]) -> str | None:
    """Return the band of the response that has this colour by its name, or else by its centre."""
    if plain(colour) in known and colour not in ("gray", "undefined"):
        return known[plain(colour)]
    if colour not in _COLOUR_NM:
        return None
    off = np.abs(response.centre_nm - _COLOUR_NM[colour]) + np.where(response.fwhm_nm > _BROAD_NM, 1e6, 0.0)
    nearest = int(np.argmin(off))
    return response.band_names[nearest] if off[nearest] <= _COLOUR_REACH_NM else None


def _by_order(
    response: SpectralResponse, raster: BandTable, colours: Sequence[str], bands: list[int]
) -> BandMapping | None:
    for order in response.product_orders:
        if len(order) == len(bands):
            return _mapping(response, dict(zip(order, bands)), "the sensor's usual product order", False)
    if len(bands) == len(response):
        names = dict(zip(response.band_names, bands))
        return _mapping(response, names, "the order of the response's bands", False)
    return None


def _doubted(
    mapping: BandMapping, response: SpectralResponse, raster: BandTable, colours: Sequence[str], bands: list[int]
) -> BandMapping:
    """Return the mapping, no longer certain when the wavelengths or an alpha band that may be none speak against it."""
    used = response.take(mapping.names)
    off = np.abs(used.centre_nm - raster.centre_nm[mapping.index])
    if (off > np.maximum(used.fwhm_nm, _OFF_NM)).any():  # False where the raster names no centre
        return replace(mapping, how=f"{mapping.how}, against its wavelengths", certain=False)
    if len(bands) < len(colours) and len(colours) in {len(response), *map(len, response.product_orders)}:
        return replace(mapping, how=f"{mapping.how}, its last band being called alpha", certain=False)
    return mapping


def _mapping(response: SpectralResponse, found: dict[str, int], how: str, certain: bool) -> BandMapping:
    """Return the mapping in the order of the response."""
    names = [n for n in response.band_names if n in found]
    return BandMapping(tuple(names), tuple(found[n] + 1 for n in names), how, certain)
