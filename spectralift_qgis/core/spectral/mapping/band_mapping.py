"""Band assignment: the raster band of each band of the spectral response."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from spectralift_qgis.core.base.errors import ResponseError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.mapping.band_colours import red_and_blue
from spectralift_qgis.core.spectral.mapping.band_guess import Guess, guesses
from spectralift_qgis.core.spectral.mapping.band_names import normal_form, placeholder, response_keys
from spectralift_qgis.core.spectral.response.srf import SpectralResponse, gaussian_response


@dataclass(frozen=True)
class BandMapping:
    """Assignment of raster bands to bands of the response.

    Attributes:
        names: bands of the response.
        numbers: their raster bands, 1-based.
        how: the evidence, in words.
        certain: False if only the number or the order of the bands supports it, or if two pieces of evidence disagree.
        rivals: other assignments of the same raster bands, if this one is not certain.
    """

    names: tuple[str, ...]
    numbers: tuple[int, ...]
    how: str
    certain: bool
    rivals: tuple[BandMapping, ...] = ()

    def __str__(self) -> str:
        return ",".join(f"{n}={i}" for n, i in zip(self.names, self.numbers))

    @property
    def index(self) -> list[int]:
        """Raster bands, 0-based."""
        return [n - 1 for n in self.numbers]


def map_bands(response: SpectralResponse, raster: BandTable, colours: Sequence[str], wanted: str = "") -> BandMapping:
    """Return the raster band of each band of the response.

    Without instructions of the user the assignment is guessed from descriptions, wavelengths, colour interpretation and
    the sensor's product order, in this order. Descriptions that only count the bands come last.

    Args:
        response: the bands of the sensor.
        raster: the bands of the raster.
        colours: colour interpretation of each raster band.
        wanted: the user's assignment, "3,2,1" or "Blue=3,Green=2,Red=1"; "" to guess.

    Raises:
        ResponseError: The user's assignment does not fit, or nothing can be guessed.
    """
    if wanted.strip():
        return _given(response, len(raster), wanted)
    found = guesses(response, raster, colours)
    if found:
        best = _mapping(response, found[0])
        return best if best.certain else replace(best, rivals=_rivals(response, best, found[1:]))
    bands = [i for i, c in enumerate(colours) if c != "Alpha"]
    example = ",".join(f"{n}={i}" for i, n in enumerate(response.band_names[: len(bands)], 1))
    raise ResponseError(
        Sentence(
            "The image has {count} bands, {sensor} has {count_2} ({band_names}). Assign them, "
            "for example {example}; unused bands may be left out.",
            count=len(bands),
            sensor=response.sensor,
            count_2=len(response),
            band_names=", ".join(response.band_names),
            example=example,
        )
    )


def _mapping(response: SpectralResponse, guess: Guess) -> BandMapping:
    """Return a guess as a mapping in the order of the response."""
    names = [n for n in response.band_names if n in guess.found]
    return BandMapping(tuple(names), tuple(guess.found[n] + 1 for n in names), guess.how, guess.certain)


def _rivals(response: SpectralResponse, best: BandMapping, others: Sequence[Guess]) -> tuple[BandMapping, ...]:
    """Return the other guesses about the same raster bands, and each of them with red and blue exchanged."""
    found = [best, *(_mapping(response, guess) for guess in others)]
    found = [m for m in found if set(m.numbers) == set(best.numbers)]
    exchanged = dict(zip(pair, pair[::-1])) if (pair := red_and_blue(response)) else {}
    for mapping in found[:]:
        if set(exchanged) <= set(mapping.names):
            number = dict(zip(mapping.names, mapping.numbers))
            found.append(replace(mapping, numbers=tuple(number[exchanged.get(n, n)] for n in mapping.names)))
    distinct = {(m.names, m.numbers): m for m in reversed(found)}
    return tuple(m for key, m in reversed(list(distinct.items())) if key != (best.names, best.numbers))


def map_described(
    name: str, raster: BandTable, colours: Sequence[str], wanted: str = ""
) -> tuple[SpectralResponse, BandMapping]:
    """Return Gaussian responses of the centres and widths in a raster's own metadata, and its band assignment.

    Args:
        name: name of the raster, for messages.
        raster: its bands.
        colours: colour interpretation of each band.
        wanted: "3,2,1" or "Blue=3,…" to use these bands only; "" for every good band.

    Raises:
        ResponseError: A band lacks its centre or its width.
    """
    bands = [i for i, c in enumerate(colours) if c != "Alpha" and raster.good[i]]
    known = [i for i in bands if np.isfinite([raster.centre_nm[i], raster.fwhm_nm[i]]).all()]
    if not known:
        raise ResponseError(
            Sentence(
                "{name} does not contain the centres and widths (FWHM) of its bands. Choose its "
                "sensor, or give a response file; a table of name, centre_nm and fwhm_nm is "
                "enough.",
                name=name,
            )
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
            Sentence(
                "{name} does not contain the centre and width (FWHM) of band {map}. Leave it "
                "out: use the bands {number}.",
                name=name,
                map=", ".join(map(str, lost)),
                number=",".join(str(i + 1) for i in known),
            )
        )
    how = "given" if wanted.strip() else Sentence("the image's own metadata")
    return response, BandMapping(tuple(names[n - 1] for n in numbers), tuple(numbers), how, True)


def name_bands(response: SpectralResponse, wanted: str = "") -> BandMapping:
    """Return the named bands of the response as a band assignment without raster bands.

    Args:
        response: the bands of the sensor.
        wanted: names, "B2,B3,B4"; "" for the bands of the sensor's usual product.

    Raises:
        ResponseError: A name is unknown, or is given twice.
    """
    if not wanted.strip():
        order = response.product_orders[0] if response.product_orders else response.band_names
        names = [n for n in response.band_names if n in order]
        return BandMapping(tuple(names), (), Sentence("the sensor's usual product"), True)
    names = [_known_name(response, word) for word in _words(wanted)]
    if not names or len(set(names)) < len(names):
        raise ResponseError(
            Sentence(
                "The bands {value!r} contain a band twice, or none. Give each band once, as B2,B3,B4.",
                value=wanted[:100],
            )
        )
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
        raise ResponseError(
            Sentence("The bands {value!r} contain a band twice. Give each band once.", value=wanted[:100])
        )
    return BandMapping(tuple(names), numbers, "given", True)


def _numbers(words: list[str], response: SpectralResponse, count: int) -> tuple[int, ...]:
    """Return raster band numbers, 1-based, each once. Raises ResponseError for anything else."""
    bad = [w for w in words if not (w.isdecimal() and len(w) < 10 and 1 <= int(w) <= count)]
    if bad or not words:
        raise ResponseError(
            Sentence(
                "The multispectral image has the bands 1 to {count}; {band} is not one of them. "
                "Write the bands as 3,2,1 or as {band_names}=1,…",
                count=count,
                band=", ".join(repr(b[:40]) for b in bad),
                band_names=response.band_names[0],
            )
        )
    numbers = tuple(int(w) for w in words)
    if len(set(numbers)) < len(numbers):
        raise ResponseError(
            Sentence("The bands {words!r} contain a band twice. Give each band once.", words=",".join(words)[:100])
        )
    return numbers


def _known_name(response: SpectralResponse, name: str) -> str:
    if name in response.band_names:
        return name
    known = response_keys(response.band_names).get(normal_form(name))
    if known is None:
        raise ResponseError(
            Sentence(
                "{sensor} has no band {name!r}; its bands are {band_names}.",
                sensor=response.sensor,
                name=name[:60],
                band_names=", ".join(response.band_names),
            )
        )
    return known


def _names_in_order(response: SpectralResponse, count: int) -> list[str]:
    for order in (response.band_names, *response.product_orders[-1:]):
        if len(order) == count:
            return list(order)
    raise ResponseError(
        Sentence(
            "There are {count} band numbers, and {sensor} has {count_2} bands ({band_names}). "
            "Give one number for each band in this order, or name them: {band_names_2}=1,…",
            count=count,
            sensor=response.sensor,
            count_2=len(response),
            band_names=", ".join(response.band_names),
            band_names_2=response.band_names[0],
        )
    )
