"""Guesses of the band assignment (raster band → band of the response) from the raster's metadata."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from spectralift_qgis.core.base.sentence import Sentence, plain
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.mapping.band_colours import BROAD_NM, band_of_colour
from spectralift_qgis.core.spectral.mapping.band_names import (
    name_keys,
    normal_form,
    placeholder,
    response_keys,
    without_counts,
    without_prefix,
)
from spectralift_qgis.core.spectral.response.srf import SpectralResponse

_OFF_NM = 15.0  # centres are rounded, and moved by 10 nm between two sensors of a family
_FAR_NM, _BROAD_FAR_NM = 60.0, 25.0  # half the width of a panchromatic band would include every other band
_NUMBER = re.compile(r"b?\d+")
_COMMON = ("blue", "green", "red", "nir", "swir1", "swir2")  # the first three or four of them, or all
_PAINTED = ("red", "green", "blue")


@dataclass(frozen=True)
class Guess:
    """A guessed band assignment.

    Attributes:
        assigned: band of the response → raster band, 0-based; bands without a raster band are missing.
        how: the evidence, in words.
        certain: False if only the number or the order of the bands supports it, or if two pieces of evidence disagree.
    """

    assigned: dict[str, int]
    how: Sentence
    certain: bool


@dataclass(frozen=True, eq=False)
class Evidence:
    """Evidence in a raster's metadata for the assignment of its bands to those of a response.

    Attributes:
        response: the bands of the sensor.
        raster: the bands of the raster.
        colours: colour interpretation of each raster band.
        counted: raster band → rest of its description beside the number, for descriptions that only count the bands.
    """

    response: SpectralResponse
    raster: BandTable
    colours: Sequence[str]
    counted: Mapping[int, str]

    @classmethod
    def of(cls, response: SpectralResponse, raster: BandTable, colours: Sequence[str]) -> Evidence:
        """Return the evidence in the metadata of a raster.

        Args:
            response: the bands of the sensor.
            raster: the bands of the raster.
            colours: colour interpretation of each raster band.
        """
        evidence = cls(response, raster, colours, without_counts(raster.names))
        others = (i for i in range(len(raster)) if i not in evidence.counted)
        # Beside a band called B8A the numbers of the others are codes too.
        return replace(evidence, counted={}) if any(evidence._named(i) for i in others) else evidence

    @cached_property
    def bands_by_key(self) -> dict[str, str]:
        """Key (as `normal_form` writes it) → band of the response."""
        return response_keys(self.response.band_names)

    @cached_property
    def bands(self) -> list[int]:
        """Raster bands to assign, 0-based; an alpha band only if its description is the name of a band."""
        return [i for i, c in enumerate(self.colours) if c != "Alpha" or self.name_of(i) is not None]

    @property
    def ordered(self) -> list[int]:
        """Raster bands that can be assigned by order alone: if bands are counted, not the mask beside them."""
        return [i for i in self.bands if not self.counted or i in self.counted or self.name_of(i) is not None]

    def readings(self, i: int) -> list[set[str]]:
        """Return three sets of keys that the description of band i may mean, the surest reading first."""
        if self.raster.names[i] == placeholder(i):
            return [set(), set(), set()]
        levels = name_keys(self.raster.names[i])
        # Only the codes B1, B2, … can be mere numbers. SWIR1, SWIR2 count as well, and are names.
        return [{k for k in level if not _NUMBER.fullmatch(k)} for level in levels] if i in self.counted else levels

    def name_of(self, i: int) -> tuple[str, bool] | None:
        """Return the band whose name or colour the whole description is, and whether no other band is possible."""
        name = self._named(i)
        return (name, True) if name else self._colour(i)

    def _named(self, i: int) -> str | None:
        names = {self.bands_by_key[k] for level in self.readings(i)[:2] for k in level if k in self.bands_by_key}
        return names.pop() if len(names) == 1 else None

    def _colour(self, i: int) -> tuple[str, bool] | None:
        names = self.raster.names
        if names[i] == placeholder(i) or np.isfinite(self.raster.centre_nm[i]):
            return None  # a wavelength says more than a colour
        # The whole first: the numbers of "Red Edge 1" and "SWIR 2" may look like a count.
        texts = (names[i], self.counted.get(i, ""), without_prefix(names)[i])
        return next((band for text in texts if (band := band_of_colour(self.response, text))), None)


def guesses(response: SpectralResponse, raster: BandTable, colours: Sequence[str]) -> list[Guess]:
    """Return the possible band assignments, the surest first; [] without any evidence.

    Args:
        response: the bands of the sensor.
        raster: the bands of the raster.
        colours: colour interpretation of each raster band.
    """
    evidence = Evidence.of(response, raster, colours)
    options = [guess for guess in _guesses_in_order(evidence) if guess is not None]
    if options:
        options += _common_orders(evidence)
    distinct = [g for i, g in enumerate(options) if g.assigned not in [other.assigned for other in options[:i]]]
    return [_doubted(guess, evidence) for guess in distinct]


def _guesses_in_order(evidence: Evidence) -> Iterator[Guess | None]:
    counts, named = _by_counting(evidence), _by_name(evidence)
    if evidence.counted:
        yield _by_wavelength(evidence)
        if counts and counts.certain and not (named and named.assigned.items() - counts.assigned.items()):
            yield counts  # no colour beside a number speaks against it
    yield named
    if not evidence.counted:
        yield _by_wavelength(evidence)
    yield _by_name(replace(evidence, raster=BandTable.unknown(evidence.raster.names)))  # the centres fit no band
    painted, stored = _by_colour(evidence), _by_products(evidence)
    if painted and stored and not painted.certain and list(evidence.colours[:3]) == ["Red", "Green", "Blue"]:
        # Files often label bands 1 to 3 so for viewers, whatever they are: the product order is better evidence.
        yield replace(stored[0], how=Sentence("{evidence}, against its colour interpretation", evidence=stored[0].how))
    yield painted
    yield from stored
    yield _by_response(evidence)
    yield counts


def _by_name(evidence: Evidence) -> Guess | None:
    """Assign bands by their descriptions: a band name of the response, or else a colour that one of its bands has."""
    bands_by_key = evidence.bands_by_key
    readings = {i: evidence.readings(i) for i in evidence.bands}
    assigned: dict[str, int] = {}
    # Names of the response, the surest reading of the descriptions first
    for level in range(3):
        hits = {
            i: {bands_by_key[k] for k in readings[i][level] if k in bands_by_key}
            for i in evidence.bands
            if i not in assigned.values()
        }
        for name in evidence.response.band_names:
            fitting = [i for i, names in hits.items() if names == {name}]
            if len(fitting) > 1:
                return None  # two bands of one name: which it is must come from elsewhere
            if fitting and name not in assigned:
                assigned[name] = fitting[0]
    # Colours, for raster bands without such a name
    colours = {i: evidence.name_of(i) for i in evidence.bands if i not in assigned.values()}
    certain = True
    for name in evidence.response.band_names:
        shown = {i: colour[1] for i, colour in colours.items() if colour and colour[0] == name}
        if len({normal_form(evidence.raster.names[i]) for i in shown}) < len(shown):
            return None  # two bands of one colour
        if len(shown) == 1 and name not in assigned:
            (assigned[name],) = shown
        certain = certain and all(shown.values()) and len(shown) < 2
    if len(assigned) < min(2, len(evidence.bands)):
        return None
    return Guess(assigned, Sentence("band descriptions"), certain)


def _by_counting(evidence: Evidence) -> Guess | None:
    """Take descriptions that count, B1, B2, …, for names after all.

    Certain if the bands named so are all bands of the sensor, or those of one of its products: Landsat's B1 to B7.
    """
    if not evidence.counted:
        return None
    assigned: dict[str, int] = {}
    for i in evidence.counted:
        if evidence.raster.names[i] != placeholder(i):
            names = {
                evidence.bands_by_key[k]
                for level in name_keys(evidence.raster.names[i])
                for k in level
                if k in evidence.bands_by_key
            }
            if len(names) == 1:
                assigned.setdefault(names.pop(), i)
    if not assigned:
        return None
    if (
        len(assigned) == len(evidence.response)
        or tuple(sorted(assigned, key=assigned.__getitem__)) in evidence.response.product_orders
    ):
        return Guess(assigned, Sentence("band descriptions"), True)
    return Guess(assigned, Sentence("band descriptions that may only count the bands"), False)


def _by_wavelength(evidence: Evidence) -> Guess | None:
    """Give each raster band the nearest free band of the response, the nearest pair first."""
    response, bands = evidence.response, evidence.bands
    centres, widths = response.centre_nm, response.fwhm_nm
    # (c,) nm: half the width of each band of the response, within limits
    reach = np.clip(widths / 2, _OFF_NM, np.where(widths > BROAD_NM, _BROAD_FAR_NM, _FAR_NM))
    pairs = []
    for i in bands:
        off = np.abs(centres - evidence.raster.centre_nm[i])
        pairs += [(float(off[j]), i, int(j)) for j in np.flatnonzero(off <= reach)]
    assigned: dict[str, int] = {}
    certain = True
    # Greedy assignment: the nearest pair first
    for off, i, j in sorted(pairs):
        name = response.band_names[j]
        if name not in assigned and i not in assigned.values():
            assigned[name] = i
            certain = certain and off <= max(widths[j] / 2, _OFF_NM / 3)
    if len(assigned) < min(2, len(bands)):
        return None
    rivals = {i for _, i, _ in pairs} - set(assigned.values())  # as near to a band that went to another
    return Guess(assigned, Sentence("wavelengths"), certain and not rivals)


def _by_colour(evidence: Evidence) -> Guess | None:
    """Assign red, green and blue by the colour interpretation; a fourth only by product order or as a weak guess."""
    response, colours, bands = evidence.response, evidence.colours, evidence.bands
    painted = [c for c in colours if c.lower() in _PAINTED]
    if len(painted) != 3 or len(set(painted)) != 3:
        return None
    assigned: dict[str, int] = {}
    for i in bands:
        alpha = colours[i] == "Alpha"  # it was included because of its description
        shown = evidence.name_of(i) if alpha else band_of_colour(response, colours[i])
        if shown is not None and shown[0] not in assigned:
            assigned[shown[0]] = i
    if sum(colours[i] in painted for i in assigned.values()) != 3:
        return None
    for order in response.product_orders:
        if len(order) == len(bands) and all(order[bands.index(i)] == n for n, i in assigned.items()):
            how = Sentence("colour interpretation and the sensor's usual product order")
            return Guess(dict(zip(order, bands)), how, True)
    rest = [i for i in bands if i not in assigned.values()]
    if not rest or len(assigned) == len(response):
        return Guess(assigned, Sentence("colour interpretation"), True)
    if len(bands) != 4:
        return None
    four = next((o for o in response.product_orders if len(o) == 4), response.band_names)
    free = [n for n in four if n not in assigned and normal_form(n) != "pan"]
    infrared = band_of_colour(response, "nir")
    if len(free) > 1 and infrared and infrared[0] in free:
        free = [infrared[0]]
    if len(free) == 1:
        assigned[free[0]] = rest[0]
    return Guess(assigned, Sentence("colour interpretation"), False)


def _by_products(evidence: Evidence) -> list[Guess]:
    """Assign the bands in the orders in which products of the sensor are stored, the usual one first."""
    orders = [o for o in evidence.response.product_orders if len(o) == len(evidence.ordered)]
    how = Sentence("the sensor's usual product order")
    return [Guess(dict(zip(o, evidence.ordered)), how, False) for o in orders]


def _by_response(evidence: Evidence) -> Guess | None:
    """Assign the bands in the order of the response if their numbers are equal."""
    if len(evidence.ordered) != len(evidence.response):
        return None
    how = Sentence("the order of the response's bands")
    return Guess(dict(zip(evidence.response.band_names, evidence.ordered)), how, False)


def _common_orders(evidence: Evidence) -> list[Guess]:
    """Assign three, four or six bands in the order common for any sensor: too weak a guess to stand alone."""
    shown = [band_of_colour(evidence.response, colour) for colour in _COMMON[: len(evidence.ordered)]]
    names = {band[0]: i for band, i in zip(shown, evidence.ordered) if band}
    if len(evidence.ordered) not in (3, 4, 6) or len(names) < len(evidence.ordered):
        return []
    return [Guess(names, plain(""), False)]


def _doubted(guess: Guess, evidence: Evidence) -> Guess:
    """Return the guess, no longer certain if wavelengths or a doubtful alpha band speak against it."""
    response, colours = evidence.response, evidence.colours
    names = [n for n in response.band_names if n in guess.assigned]
    used = response.take(names)
    off = np.abs(used.centre_nm - evidence.raster.centre_nm[[guess.assigned[n] for n in names]])
    if (off > np.maximum(used.fwhm_nm, _OFF_NM)).any():  # False where the raster names no centre
        how = Sentence("{evidence}, against its wavelengths", evidence=guess.how)
        return replace(guess, how=how, certain=False)
    if len(evidence.bands) < len(colours) and len(colours) in {len(response), *map(len, response.product_orders)}:
        how = Sentence("{evidence}, although the last band is called alpha", evidence=guess.how)
        return replace(guess, how=how, certain=False)
    return guess
