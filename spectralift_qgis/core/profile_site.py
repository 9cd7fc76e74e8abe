"""Everything that is read for one pin: the spectra of all sources at one place, and what they say together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from spectralift_qgis.core.errors import RasterError, ResponseError
from spectralift_qgis.core.mapping import BandMapping
from spectralift_qgis.core.profile import (
    MOST_PIXELS,
    ONE_PIXEL,
    Sampling,
    SpectralProfile,
    read_footprint,
    read_point,
    read_polygon,
    window_around,
)
from spectralift_qgis.core.profile_cache import OpenRasters
from spectralift_qgis.core.profile_compare import (
    Closure,
    Comparison,
    closure,
    compare,
    reflectance_divisor,
    sensor_of,
)
from spectralift_qgis.core.profile_shapes import Ring, rings_in
from spectralift_qgis.core.raster import transform
from spectralift_qgis.core.srf import SpectralResponse

ROLES = ("lr", "msi", "sr", "other")


@dataclass(frozen=True)
class Source:
    """A raster to read: role "lr" (LR-HSI), "msi" (HR-MSI), "sr" (HR-HSI) or "other"; crs_wkt "" for the file's."""

    role: str
    name: str
    path: str
    crs_wkt: str = ""


@dataclass(frozen=True)
class Place:
    """Where to read, in a CRS of its own: kind "point" (rings holds one position), "polygon" or "line"."""

    kind: str
    rings: tuple[Ring, ...]
    crs_wkt: str = ""

    @classmethod
    def point(cls, x: float, y: float, crs_wkt: str = "") -> Place:
        return cls("point", (((x, y),),), crs_wkt)

    @property
    def anchor(self) -> tuple[float, float]:
        """The position itself, or the middle of the outline's corners."""
        corners = np.array([p for ring in self.rings for p in ring])
        x, y = corners.mean(axis=0)
        return float(x), float(y)


@dataclass(frozen=True, eq=False)
class Site:
    """The spectra at a place. lr, msi, sr: None where no such raster was given; footprint: mean of the SR pixels
    in the LR pixel. outlines: of the pixels that were read, by role, with the CRS they are in. notes: sentences."""

    place: Place
    lr: SpectralProfile | None = None
    msi: SpectralProfile | None = None
    sr: SpectralProfile | None = None
    footprint: SpectralProfile | None = None
    others: tuple[SpectralProfile, ...] = ()
    comparison: Comparison | None = None
    closure: Closure | None = None
    notes: tuple[str, ...] = ()

    @property
    def profiles(self) -> tuple[tuple[str, SpectralProfile], ...]:
        """(role, profile) of everything that was read, "footprint" among the roles."""
        named = (("lr", self.lr), ("sr", self.sr), ("footprint", self.footprint), ("msi", self.msi))
        return tuple((r, p) for r, p in named if p is not None) + tuple(("other", p) for p in self.others)


@dataclass
class SiteReader:
    """Reads sites with rasters kept open. sensor: ID of the MSI's sensor, or "from-metadata"; "" for no closure."""

    sources: tuple[Source, ...] = ()
    sampling: Sampling = ONE_PIXEL
    sensor: str = ""
    msi_bands: str = ""
    most_pixels: int = MOST_PIXELS
    rasters: OpenRasters = field(default_factory=OpenRasters)
    _responses: dict[tuple[str, str, str], tuple[SpectralResponse, BandMapping]] = field(default_factory=dict)

    def read(self, place: Place, roles: Sequence[str] = ROLES, footprint: bool = True) -> Site:
        """Return the spectra at a place. What cannot be read is a profile with a reason, never an exception."""
        found: dict[str, SpectralProfile] = {}
        others: list[SpectralProfile] = []
        notes: list[str] = []
        for source in self.sources:
            if source.role not in roles:
                continue
            profile = self.profile(source, place, notes)
            if profile is None:
                continue
            if source.role == "other":
                others.append(profile)
            else:
                found[source.role] = profile
        if footprint and place.kind == "point" and found.get("lr") and "sr" in found:
            found["footprint"] = self._footprint(found["lr"], notes)
        site = Site(place, found.get("lr"), found.get("msi"), found.get("sr"), found.get("footprint"), tuple(others))
        return self._judged(site, notes)

    def profile(self, source: Source, place: Place, notes: list[str]) -> SpectralProfile | None:
        """Return one source's spectrum at a place; None, and a sentence among the notes, where it cannot be read."""
        try:
            raster = self.rasters.get(source.path, source.crs_wkt)
        except RasterError as e:
            notes.append(str(e))
            return None
        if place.kind == "polygon":
            rings = rings_in(place.rings, place.crs_wkt, raster.grid.crs_wkt)
            if rings is None:
                notes.append(f"The polygon cannot be brought into the coordinate system of {source.name}.")
                return None
            return read_polygon(raster, rings, self.sampling.statistic, source.name, self.most_pixels)
        xy = transform(np.array([place.anchor]), place.crs_wkt, raster.grid.crs_wkt)
        if xy is None:
            notes.append(f"The position cannot be brought into the coordinate system of {source.name}.")
            return None
        return read_point(raster, float(xy[0, 0]), float(xy[0, 1]), self.sampling, source.name)

    def _footprint(self, lr: SpectralProfile, notes: list[str]) -> SpectralProfile:
        coarse = next(s for s in self.sources if s.role == "lr")
        fine = next(s for s in self.sources if s.role == "sr")
        grid = self.rasters.get(coarse.path, coarse.crs_wkt).grid
        window = window_around(grid, lr.pixel or (0, 0), self.sampling.window)
        return read_footprint(
            self.rasters.get(fine.path, fine.crs_wkt), grid, window, self.sampling.statistic, fine.name
        )

    def _sensor_of(self, msi: SpectralProfile) -> tuple[SpectralResponse, BandMapping]:
        """Look the response up once, not at every click."""
        path = next(s.path for s in self.sources if s.role == "msi")
        key = (self.sensor, self.msi_bands, path)
        if key not in self._responses:
            self._responses = {key: sensor_of(self.sensor, msi, self.msi_bands)}
        return self._responses[key]

    def _judged(self, site: Site, notes: list[str]) -> Site:
        """Add comparison, closure and the sentences that belong to them."""
        for _, profile in site.profiles:
            notes += [profile.reason] if profile.reason else []
            notes += [said] if (said := reflectance_divisor(profile)[1]) else []
        sharp = site.footprint if site.place.kind == "point" else site.sr
        comparison = compare(sharp, site.lr) if sharp and site.lr else None
        closed = None
        if self.sensor and site.sr and site.msi:
            try:
                response, mapping = self._sensor_of(site.msi)
                closed = closure(site.sr, site.msi, response, mapping)
                if closed is not None and closed.left_out:
                    notes.append(f"Closure without band {closed.left_out} of {site.msi.source}.")
            except ResponseError as e:
                notes.append(str(e))
        return Site(
            site.place, site.lr, site.msi, site.sr, site.footprint, site.others, comparison, closed,
            tuple(dict.fromkeys(notes)),
        )  # fmt: skip
