"""Band assignment: the raster band of each band of the spectral response."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from spectralift_qgis.core.base import words
from spectralift_qgis.core.base.errors import ResponseError
from spectralift_qgis.core.base.sentence import Sentence, plural
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
    how: Sentence
    certain: bool
    rivals: tuple[BandMapping, ...] = ()

    def __str__(self) -> str:
        return ",".join(f"{n}={i}" for n, i in zip(self.names, self.numbers))

    @property
    def index(self) -> list[int]:
        """Raster bands, 0-based."""
        return [n - 1 for n in self.numbers]


def map_bands(
    response: SpectralResponse, raster: BandTable, colours: Sequence[str], assignment: str = ""
) -> BandMapping:
    """Return the raster band of each band of the response.

    Without instructions of the user the assignment is guessed from descriptions, wavelengths, colour interpretation and
    the sensor's product order, in this order. Descriptions that only count the bands come last.

    Args:
        response: the bands of the sensor.
        raster: the bands of the raster.
        colours: colour interpretation of each raster band.
        assignment: the user's assignment, "3,2,1" or "Blue=3,Green=2,Red=1"; "" to guess.

    Raises:
        ResponseError: The user's assignment does not fit, or nothing can be guessed.
    """
    if assignment.strip():
        return _given(response, len(raster), assignment)
    options = guesses(response, raster, colours)
    if options:
        best = _mapping(response, options[0])
        return best if best.certain else replace(best, rivals=_rivals(response, best, options[1:]))
    bands = [i for i, c in enumerate(colours) if c != "Alpha"]
    example = ",".join(f"{n}={i}" for i, n in enumerate(response.band_names[: len(bands)], 1))
    raise ResponseError(
        Sentence(
            "The multispectral image has {count} bands and {sensor} has {sensor_count} ({names}). Assign the bands, "
            "for example {example}; unused bands may be left out.",
            count=len(bands), sensor=response.sensor, sensor_count=len(response), names=", ".join(response.band_names),
            example=example,
        )
    )  # fmt: skip


def _mapping(response: SpectralResponse, guess: Guess) -> BandMapping:
    """Return a guess as a mapping in the order of the response."""
    names = [n for n in response.band_names if n in guess.assigned]
    return BandMapping(tuple(names), tuple(guess.assigned[n] + 1 for n in names), guess.how, guess.certain)


def _rivals(response: SpectralResponse, best: BandMapping, others: Sequence[Guess]) -> tuple[BandMapping, ...]:
    """Return the other guesses about the same raster bands, and each of them with red and blue exchanged."""
    mappings = [best, *(_mapping(response, guess) for guess in others)]
    mappings = [m for m in mappings if set(m.numbers) == set(best.numbers)]
    exchanged = dict(zip(pair, pair[::-1])) if (pair := red_and_blue(response)) else {}
    for mapping in mappings[:]:
        if set(exchanged) <= set(mapping.names):
            number = dict(zip(mapping.names, mapping.numbers))
            mappings.append(replace(mapping, numbers=tuple(number[exchanged.get(n, n)] for n in mapping.names)))
    distinct = {(m.names, m.numbers): m for m in reversed(mappings)}
    return tuple(m for key, m in reversed(list(distinct.items())) if key != (best.names, best.numbers))


def map_described(
    name: str, raster: BandTable, colours: Sequence[str], assignment: str = ""
) -> tuple[SpectralResponse, BandMapping]:
    """Return Gaussian responses of the centres and widths in a raster's own metadata, and its band assignment.

    Args:
        name: name of the raster, for messages.
        raster: its bands.
        colours: colour interpretation of each band.
        assignment: "3,2,1" or "Blue=3,…" to use these bands only; "" for every good band.

    Raises:
        ResponseError: A band lacks its centre or its width.
    """
    bands = [i for i, c in enumerate(colours) if c != "Alpha" and raster.good[i]]
    described = [i for i in bands if np.isfinite([raster.centre_nm[i], raster.fwhm_nm[i]]).all()]
    if not described:
        raise ResponseError(
            Sentence(
                "{name} does not contain the centres and widths (FWHM) of its bands. Choose its "
                "sensor, or give a response file; a table of name, centre_nm and fwhm_nm is "
                "enough.",
                name=name,
            )
        )
    names = {i: raster.names[i] for i in described}
    if len(set(names.values())) < len(names):
        names = {i: placeholder(i) for i in described}
    response = gaussian_response(
        Sentence("metadata of {name}", name=name),
        list(names.values()),
        raster.centre_nm[described],
        raster.fwhm_nm[described],
    )
    if assignment.strip() and "=" in assignment:
        return response, _given(response, len(raster), assignment)
    numbers = (
        [i + 1 for i in bands]
        if not assignment.strip()
        else list(_numbers(_entries(assignment), response, len(raster)))
    )
    lost = [n for n in numbers if n - 1 not in names]
    if lost:
        raise ResponseError(
            plural(
                len(lost),
                "{name} does not contain the centre and width (FWHM) of band {lost}. "
                "Leave it out: use the bands {bands}.",
                "{name} does not contain the centres and widths (FWHM) of the bands {lost}. "
                "Leave them out: use the bands {bands}.",
                name=name,
                lost=words.listing([str(n) for n in lost]),
                bands=",".join(str(i + 1) for i in described),
            )
        )
    how = Sentence("given") if assignment.strip() else Sentence("the image's own metadata")
    return response, BandMapping(tuple(names[n - 1] for n in numbers), tuple(numbers), how, True)


def name_bands(response: SpectralResponse, assignment: str = "") -> BandMapping:
    """Return the named bands of the response as a band assignment without raster bands.

    Args:
        response: the bands of the sensor.
        assignment: names, "B2,B3,B4"; "" for the bands of the sensor's usual product.

    Raises:
        ResponseError: A name is unknown, or is given twice.
    """
    if not assignment.strip():
        order = response.product_orders[0] if response.product_orders else response.band_names
        names = [n for n in response.band_names if n in order]
        return BandMapping(tuple(names), (), Sentence("the sensor's usual product"), True)
    names = [_band_named(response, word) for word in _entries(assignment)]
    if not names or len(set(names)) < len(names):
        raise ResponseError(
            Sentence(
                "The bands {bands!r} name a band twice, or none: give each band once, as B2,B3,B4.",
                bands=assignment[:100],
            )
        )
    return BandMapping(tuple(names), (), Sentence("given"), True)


def _entries(assignment: str) -> list[str]:
    return [p.strip() for p in assignment.split(",") if p.strip()]


def _given(response: SpectralResponse, count: int, assignment: str) -> BandMapping:
    parts = _entries(assignment)
    if all("=" in p for p in parts):
        names = [_band_named(response, p.rsplit("=", 1)[0].strip()) for p in parts]
        numbers = _numbers([p.rsplit("=", 1)[1].strip() for p in parts], response, count)
    else:
        names, numbers = _names_in_order(response, len(parts)), _numbers(parts, response, count)
    if len(set(names)) < len(names):
        raise _repeated_band(assignment)
    return BandMapping(tuple(names), numbers, Sentence("given"), True)


def _repeated_band(text: str) -> ResponseError:
    return ResponseError(Sentence("The bands {bands!r} name a band twice: give each band once.", bands=text[:100]))


def _numbers(entries: list[str], response: SpectralResponse, count: int) -> tuple[int, ...]:
    """Return raster band numbers, 1-based, each once. Raises ResponseError for anything else."""
    bad = [w for w in entries if not (w.isdecimal() and len(w) < 10 and 1 <= int(w) <= count)]
    if bad or not entries:
        raise ResponseError(
            plural(
                len(bad),
                "The multispectral image has bands 1 to {last}; {bands} is none of them. Write the bands as 3,2,1 or "
                "as {example}=1,…",
                "The multispectral image has bands 1 to {last}; {bands} are none of them. Write the bands as 3,2,1 or "
                "as {example}=1,…",
                last=count,
                bands=", ".join(repr(b[:40]) for b in bad),
                example=response.band_names[0],
            )
        )
    numbers = tuple(int(w) for w in entries)
    if len(set(numbers)) < len(numbers):
        raise _repeated_band(",".join(entries))
    return numbers


def _band_named(response: SpectralResponse, name: str) -> str:
    if name in response.band_names:
        return name
    band = response_keys(response.band_names).get(normal_form(name))
    if band is None:
        raise ResponseError(
            Sentence(
                "{sensor} has no band {band!r}; its bands are {bands}.",
                sensor=response.sensor, band=name[:60], bands=", ".join(response.band_names),
            )
        )  # fmt: skip
    return band


def _names_in_order(response: SpectralResponse, count: int) -> list[str]:
    for order in (response.band_names, *response.product_orders[-1:]):
        if len(order) == count:
            return list(order)
    raise ResponseError(
        Sentence(
            "There are {count} band numbers, and {sensor} has {sensor_count} bands ({names}). "
            "Give one number for each band in this order, or name them: {example}=1,…",
            count=count, sensor=response.sensor, sensor_count=len(response), names=", ".join(response.band_names),
            example=response.band_names[0],
        )
    )  # fmt: skip
