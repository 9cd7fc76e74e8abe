"""Which raster band is which band of the spectral response."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from spectralift_qgis.core.bands import BandTable
from spectralift_qgis.core.errors import ResponseError
from spectralift_qgis.core.srf import SpectralResponse


@dataclass(frozen=True)
class BandMapping:
    """names: bands of the response; numbers: the raster bands they are, 1-based; how: what says so.

    certain: False when only the number of bands or their order speaks for it.
    """

    names: tuple[str, ...]
    numbers: tuple[int, ...]
    how: str
    certain: bool

    def __str__(self) -> str:
        return ",".join(f"{n}={i}" for n, i in zip(self.names, self.numbers))


def map_bands(response: SpectralResponse, raster: BandTable, colours: Sequence[str], wanted: str = "") -> BandMapping:
    """Return which raster band is which band of the response.

    wanted: the user's own words, "3,2,1" or "Blue=3,Green=2,Red=1"; empty to guess from descriptions,
    wavelengths, colour interpretation and the sensor's product order, in this order.
    Raises ResponseError when the user's words do not fit or nothing can be guessed.
    """
    if wanted.strip():
        return _given(response, len(raster), wanted)
    plain = [i for i, c in enumerate(colours) if c != "Alpha"]
    for guess in (_by_name, _by_wavelength, _by_colour, _by_order):
        mapping = guess(response, raster, colours, plain)
        if mapping is not None:
            return mapping
    example = ",".join(f"{n}={i}" for i, n in enumerate(response.band_names[: len(plain)], 1))
    raise ResponseError(
        f"The multispectral image has {len(plain)} bands and {response.sensor} has {len(response)} "
        f"({', '.join(response.band_names)}): say which is which, for example {example}; bands may be left out."
    )


def _given(response: SpectralResponse, count: int, wanted: str) -> BandMapping:
    parts = [p.strip() for p in wanted.split(",") if p.strip()]
    if all("=" in p for p in parts):
        names = [_known_name(response, p.split("=", 1)[0].strip()) for p in parts]
        numbers = [p.split("=", 1)[1].strip() for p in parts]
    else:
        names, numbers = _names_in_order(response, len(parts)), parts
    bad = [n for n in numbers if not n.isdecimal() or not 1 <= int(n) <= count]
    if bad:
        raise ResponseError(
            f"The multispectral image has bands 1 to {count}; {', '.join(repr(b) for b in bad)} is none of them. "
            f"Write the bands as 3,2,1 or as {response.band_names[0]}=1,…"
        )
    if len(set(numbers)) < len(numbers) or len(set(names)) < len(names):
        raise ResponseError(f"The bands {wanted!r} name a band twice: give each band once.")
    return BandMapping(tuple(names), tuple(int(n) for n in numbers), "given", True)


def _known_name(response: SpectralResponse, name: str) -> str:
    for known in response.band_names:
        if _plain(known) == _plain(name):
            return known
    raise ResponseError(f"{response.sensor} has no band {name!r}; its bands are {', '.join(response.band_names)}.")


def _names_in_order(response: SpectralResponse, count: int) -> list[str]:
    for order in (response.band_names, *response.product_orders[-1:]):
        if len(order) == count:
            return list(order)
    raise ResponseError(
        f"{count} band numbers were given and {response.sensor} has {len(response)} bands "
        f"({', '.join(response.band_names)}): give one number a band in this order, or name them: "
        f"{response.band_names[0]}=1,…"
    )


def _plain(name: str) -> str:
    """Band names without case, blanks, underscores or leading zeros: "Band 04", "B4" and "b04" are one."""
    text = re.sub(r"[^a-z0-9]", "", name.lower())
    text = re.sub(r"^(?:band|b)0*(\d)", r"b\1", text)
    return {"nearinfrared": "nir", "nearir": "nir", "infrared": "nir", "r": "red", "g": "green", "b": "blue",
            "n": "nir"}.get(text, text)  # fmt: skip


def _by_name(
    response: SpectralResponse, raster: BandTable, colours: Sequence[str], plain: list[int]
) -> BandMapping | None:
    found = {}
    for name in response.band_names:
        hits = [i for i in plain if _plain(name) in {_plain(raster.names[i]), _plain(raster.names[i].split(" ")[0])}]
        hits = [i for i in hits if not re.fullmatch(rf"Band {i + 1}", raster.names[i])]  # our own placeholder
        if len(hits) > 1:
            return None
        if hits:
            found[name] = hits[0]
    if len(found) < min(2, len(plain)) or len(set(found.values())) < len(found):
        return None
    return _mapping(found, "band descriptions", True)


def _by_wavelength(
    response: SpectralResponse, raster: BandTable, colours: Sequence[str], plain: list[int]
) -> BandMapping | None:
    if not np.isfinite(raster.centre_nm[plain]).all():
        return None
    found: dict[str, int] = {}
    centres, widths = response.centre_nm, response.fwhm_nm
    for i in plain:
        distance = np.abs(centres - raster.centre_nm[i]) / widths
        j = int(np.argmin(distance))
        if distance[j] > 0.5 or response.band_names[j] in found:
            return None
        found[response.band_names[j]] = i
    ordered = {n: found[n] for n in response.band_names if n in found}
    return _mapping(ordered, "wavelengths", True)


def _by_colour(
    response: SpectralResponse, raster: BandTable, colours: Sequence[str], plain: list[int]
) -> BandMapping | None:
    by_plain = {_plain(n): n for n in response.band_names}
    found = {by_plain[c.lower()]: i for i, c in enumerate(colours) if c.lower() in by_plain and c.lower() != "gray"}
    if len(found) < 3 or len(plain) != 3:
        return None  # a fourth band of an RGB file may be anything: the product order decides
    return _mapping({n: found[n] for n in response.band_names if n in found}, "colour interpretation", True)


def _by_order(
    response: SpectralResponse, raster: BandTable, colours: Sequence[str], plain: list[int]
) -> BandMapping | None:
    for order in response.product_orders:
        if len(order) == len(plain):
            return _mapping(dict(zip(order, plain)), "the sensor's usual product order", len(plain) > 1)
    if len(plain) == len(response):
        return _mapping(dict(zip(response.band_names, plain)), "the order of the response's bands", False)
    return None


def _mapping(found: dict[str, int], how: str, certain: bool) -> BandMapping:
    return BandMapping(tuple(found), tuple(i + 1 for i in found.values()), how, certain)
