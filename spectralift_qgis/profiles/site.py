"""Reads all spectra at the place of one pin, and compares them."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from spectralift_qgis.core.base.errors import RasterError, ResponseError
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster import Raster
from spectralift_qgis.core.spectral.mapping.band_mapping import BandMapping
from spectralift_qgis.core.spectral.response.srf import SpectralResponse
from spectralift_qgis.profiles.compare import (
    Closure,
    Comparison,
    closure,
    compare,
    compare_further,
    reflectance_divisor,
    sensor_of,
)
from spectralift_qgis.profiles.footprints import Ring, footprint_ring, rings_in, shape_of_rings, xy_in
from spectralift_qgis.profiles.open_rasters import OpenRasters, is_unplaced
from spectralift_qgis.profiles.read import (
    MOST_PIXELS,
    ONE_PIXEL,
    Sampling,
    SpectralProfile,
    read_footprint,
    read_point,
    read_polygon,
    window_around,
)

ROLES = ("lr", "msi", "sr", "other")


@dataclass(frozen=True)
class Source:
    """A raster to read.

    Attributes:
        role: "lr" (LR-HSI), "msi" (HR-MSI), "sr" (HR-HSI) or "other".
        name: shown to the user.
        path: of the raster.
        crs_wkt: CRS, "" for the file's.
        scale: factor from stored numbers to reflectance, None for the file's.
    """

    role: str
    name: str
    path: str
    crs_wkt: str = ""
    scale: float | None = None


@dataclass(frozen=True)
class Place:
    """A place to read, in a CRS of its own.

    Attributes:
        kind: "point", "polygon" or "line".
        rings: outlines or lines; of a point, a ring with one position.
        crs_wkt: CRS of the positions.
    """

    kind: str
    rings: tuple[Ring, ...]
    crs_wkt: str = ""

    @classmethod
    def point(cls, x: float, y: float, crs_wkt: str = "") -> Place:
        """Return the place of a single position."""
        return cls("point", (((x, y),),), crs_wkt)

    @property
    def anchor(self) -> tuple[float, float]:
        """The position itself, or the mean of the outline's corners."""
        if self.kind == "point":
            return self.rings[0][0]
        corners = np.array([p for ring in self.rings for p in ring])
        x, y = corners.mean(axis=0)
        return float(x), float(y)


@dataclass(frozen=True, eq=False)
class Site:
    """The spectra at a place, and their comparisons.

    Attributes:
        place: the place.
        lr, msi, sr: spectra of these roles, None when no such raster was given.
        footprint: mean of the SR pixels in the LR pixel.
        others: spectra of further rasters.
        comparison: of the sharp spectrum with the LR spectrum.
        closure: of the sharp spectrum with the MSI's.
        other_comparisons: each of the others with the LR spectrum, None if they have no common bands.
        notes: sentences.
        waits: the footprint was deferred, since it lies in blocks that were not read yet.
    """

    place: Place
    lr: SpectralProfile | None = None
    msi: SpectralProfile | None = None
    sr: SpectralProfile | None = None
    footprint: SpectralProfile | None = None
    others: tuple[SpectralProfile, ...] = ()
    comparison: Comparison | None = None
    closure: Closure | None = None
    other_comparisons: tuple[Comparison | None, ...] = ()
    notes: tuple[str, ...] = ()
    waits: bool = False

    @property
    def profiles(self) -> tuple[tuple[str, SpectralProfile], ...]:
        """(role, profile) of everything that was read, "footprint" among the roles."""
        named = (("lr", self.lr), ("sr", self.sr), ("footprint", self.footprint), ("msi", self.msi))
        return tuple((r, p) for r, p in named if p is not None) + tuple(("other", p) for p in self.others)


@dataclass
class SiteReader:
    """Reads sites; the rasters are kept open.

    Attributes:
        sources: the rasters.
        sampling: size of the window around a point, and statistic.
        sensor: ID of the MSI's sensor, "from-metadata" or a response file; "" for no closure.
        msi_bands: the user's band mapping, "" for none.
        most_pixels: a larger polygon is not read; 0 for no limit.
        rasters: the open rasters.
    """

    sources: tuple[Source, ...] = ()
    sampling: Sampling = ONE_PIXEL
    sensor: str = ""
    msi_bands: str = ""
    most_pixels: int = MOST_PIXELS
    rasters: OpenRasters = field(default_factory=OpenRasters)
    _responses: dict[tuple[str, str, str], tuple[SpectralResponse, BandMapping]] = field(default_factory=dict)

    def read(self, place: Place, roles: Sequence[str] = ROLES, footprint: bool = True, deferred: bool = False) -> Site:
        """Return the spectra at a place. A failed read is a profile with a reason, never an exception.

        Args:
            place: the place.
            roles: of the sources that are read.
            footprint: read the fine pixels in the LR pixel too.
            deferred: defer the footprint if it lies in blocks that the point itself does not need.
        """
        notes: list[str] = []
        read = [(s, p) for s in self.sources if s.role in roles and (p := self.profile(s, place, notes)) is not None]
        read = self._in_words(read)
        profiles = {s.role: p for s, p in read}
        others = [(s, p) for s, p in read if s.role == "other"]
        compared, lr = [p for _, p in others], profiles.get("lr")
        site = Site(place, lr, profiles.get("msi"), profiles.get("sr"), others=tuple(compared))
        if footprint and place.kind == "point" and lr:
            fine = others + [(s, p) for s, p in read if s.role == "sr"]
            if deferred and any(self._lies_further(lr, s, p) for s, p in fine):
                return replace(self._judged(site, (), notes), waits=True)
            if "sr" in profiles:
                site = replace(site, footprint=self._footprint(lr, self._source("sr"), notes))
            means = [self._footprint(lr, s, []) for s, _ in others]
            compared = [m if m and m.pixels > 1 else p for m, p in zip(means, compared)]
        return self._judged(site, compared, notes)

    def profile(self, source: Source, place: Place, notes: list[str]) -> SpectralProfile | None:
        """Return one source's spectrum at a place; None, and a sentence added to the notes, when it cannot be read."""
        try:
            raster = self.raster(source)
        except RasterError as e:
            notes.append(e.message)
            return None
        if place.kind == "polygon":
            rings = rings_in(place.rings, place.crs_wkt, raster.grid)
            if rings is None:
                notes.append(
                    Sentence("The polygon cannot be transformed to the coordinate system of {name}.", name=source.name)
                )
                return None
            return read_polygon(raster, rings, self.sampling.statistic, source.name, self.most_pixels)
        xy = xy_in(raster.grid, np.array([place.anchor]), place.crs_wkt)
        if xy is None:
            notes.append(
                Sentence("The position cannot be transformed to the coordinate system of {name}.", name=source.name)
            )
            return None
        return read_point(raster, float(xy[0, 0]), float(xy[0, 1]), self.sampling, source.name)

    def raster(self, source: Source) -> Raster:
        """Return the open raster of a source. Raises RasterError."""
        raster = self.rasters.placed(source.path, source.crs_wkt, source.scale)
        if source.role == "msi" and self.sensor and "Alpha" in raster.colours:
            with contextlib.suppress(ResponseError):  # reported with the closure
                return raster.with_data(self._sensor_of(source, raster)[1].index)
        return raster

    def open_all(self) -> None:
        """Open all sources in advance, so that the first click is fast; errors are reported when a source is read."""
        for source in self.sources:
            with contextlib.suppress(RasterError):
                self.raster(source)

    def _in_words(self, read: list[tuple[Source, SpectralProfile]]) -> list[tuple[Source, SpectralProfile]]:
        """Explain why rasters with and without a georeference have no position in common."""
        unplaced = {s: is_unplaced(self.raster(s).grid) for s, _ in read}
        hit = next((s.name for s, p in read if unplaced[s] and p), "")
        sentences = []
        for source, profile in read:
            reason = profile.reason
            if profile.outside:
                if unplaced[source]:
                    reason = Sentence(
                        "{name} has no georeference. QGIS shows it in pixel coordinates from 0, 0 to "
                        "the right and downwards, and this position lies outside.",
                        name=source.name,
                    )
                elif hit:
                    reason = Sentence(
                        "{name} has no data here: this position is in the pixel coordinates of "
                        "{hit}, which has no georeference.",
                        name=source.name,
                        hit=hit,
                    )
            sentences.append((source, replace(profile, reason=reason)))
        return sentences

    def _source(self, role: str) -> Source:
        return next(s for s in self.sources if s.role == role)

    def _one_ground(self, a: Source, b: Source) -> bool:
        """Return whether it is known which pixels of two rasters cover the same ground."""
        first, second = self.raster(a).grid, self.raster(b).grid
        if is_unplaced(first) != is_unplaced(second):
            return False
        return not is_unplaced(first) or first.shape == second.shape

    def _lies_further(self, lr: SpectralProfile, source: Source, at_point: SpectralProfile) -> bool:
        """Return whether the footprint needs blocks of a raster that were not read for the point."""
        coarse, fine = self.raster(self._source("lr")).grid, self.raster(source)
        ring = footprint_ring(coarse, self._coarse_window(lr), fine.grid)
        shape = shape_of_rings(fine.grid, [ring]) if ring is not None else None
        if shape is None or at_point.pixel is None:
            return False
        near, window = window_around(fine.grid, at_point.pixel, self.sampling.window), shape.window
        rows, cols = fine.block
        return bool(
            window.row // rows < near.row // rows
            or window.col // cols < near.col // cols
            or (window.row + window.rows - 1) // rows > (near.row + near.rows - 1) // rows
            or (window.col + window.cols - 1) // cols > (near.col + near.cols - 1) // cols
        )

    def _coarse_window(self, lr: SpectralProfile) -> Window:
        return window_around(self.raster(self._source("lr")).grid, lr.pixel or (0, 0), self.sampling.window)

    def _footprint(self, lr: SpectralProfile, fine: Source, notes: list[str]) -> SpectralProfile | None:
        coarse = self._source("lr")
        if not self._one_ground(coarse, fine):
            notes.append(
                Sentence(
                    "Without georeferences it is unknown which pixels of {fine} lie in one of {coarse}.",
                    fine=fine.name,
                    coarse=coarse.name,
                )
            )
            return None
        window = self._coarse_window(lr)
        return read_footprint(self.raster(fine), self.raster(coarse).grid, window, self.sampling.statistic, fine.name)

    def _sensor_of(self, source: Source, msi: Raster) -> tuple[SpectralResponse, BandMapping]:
        """Return the response and the mapping, loaded once and not at every click. Raises ResponseError."""
        key = (self.sensor, self.msi_bands, source.path)
        if key not in self._responses:
            self._responses = {key: sensor_of(self.sensor, source.name, msi, self.msi_bands)}
        return self._responses[key]

    def _judged(self, site: Site, compared: Sequence[SpectralProfile], notes: list[str]) -> Site:
        """Add comparisons, closure and their notes; compared: the spectra that represent each of the others."""
        for _, profile in site.profiles:
            notes += [profile.reason] if profile.reason else []
            notes += [sentence] if (sentence := reflectance_divisor(profile)[1]) else []
        lr, sharp = site.lr, site.footprint if site.place.kind == "point" else site.sr
        further = [_further(p, lr) if lr else None for p in compared]
        return replace(
            site, comparison=compare(sharp, lr) if sharp and lr else None, closure=self._closed(site, notes),
            other_comparisons=tuple(further), notes=tuple(dict.fromkeys(notes)),
        )  # fmt: skip

    def _closed(self, site: Site, notes: list[str]) -> Closure | None:
        if not (self.sensor and site.sr and site.msi and self._one_ground(self._source("sr"), self._source("msi"))):
            return None
        source = self._source("msi")
        try:
            response, mapping = self._sensor_of(source, self.raster(source))
        except ResponseError as e:
            notes.append(e.message)
            return None
        closed = closure(site.sr, site.msi, response, mapping)
        if closed is not None and closed.left_out:
            notes.append(
                Sentence(
                    "Closure without band {left_out} of {source}.", left_out=closed.left_out, source=site.msi.source
                )
            )
        return closed


def _further(profile: SpectralProfile, lr: SpectralProfile) -> Comparison | None:
    comparison = compare_further(profile, lr) if profile else None
    if comparison is None or profile.what != "footprint":
        return comparison
    return replace(
        comparison,
        rule=Sentence("mean of {pixels} pixels in the coarse one, {rule}", pixels=profile.pixels, rule=comparison.rule),
    )
