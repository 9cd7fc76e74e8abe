"""Village and farms of the sample scene: positions of houses, plots, lanes and the pond."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sample_scene.shapes import Flags, Floats, Mesh, distance_to_curve, smooth_noise, spline

Curve = NDArray[np.float64]  # (k, 2) points in metres

ROOFS = (("red tile roof", 0.66), ("bitumen roof", 0.22), ("metal roof", 0.12))
STREET_REACH_M = 60.0


@dataclass(frozen=True)
class Plot:
    """A rectangle of one material around (x, y); angle of its longer axis in radians, clockwise from east."""

    x: float
    y: float
    length_m: float
    width_m: float
    angle: float
    material: str
    state: float
    light: float = 1.0

    def local(self, mesh: Mesh) -> tuple[tuple[slice, slice], Floats, Floats]:
        """Return the pixels around the rectangle, and their positions along and across its axis in metres."""
        reach = (self.length_m + self.width_m) / 2
        box = mesh.box((self.x - reach, self.x + reach), (self.y - reach, self.y + reach))
        x, y = mesh.coordinates()
        dx, dy = x[:, box[1]] - self.x, y[box[0]] - self.y
        cos, sin = np.cos(self.angle), np.sin(self.angle)
        return box, dx * cos + dy * sin, dy * cos - dx * sin


@dataclass(frozen=True)
class Building(Plot):
    """A plot with a gabled roof: eaves_m above the ground, pitch: tangent of the roof's slope."""

    eaves_m: float = 4.5
    pitch: float = 0.7


@dataclass(frozen=True)
class Village:
    """Layout of the village.

    Attributes:
        inside: (n, n) mask of the gardens, which replace fields.
        farms: (n, n) mask of the land of the farms.
        lanes_m: (n, n) distance to a lane in metres.
        plots: Gardens, drives and yards.
        buildings: Houses, sheds and farm buildings.
        pond: (x, y) of the pond in metres.
    """

    inside: Flags
    farms: Flags
    lanes_m: Floats
    plots: tuple[Plot, ...]
    buildings: tuple[Building, ...]
    pond: tuple[float, float]


def build_village(rng: np.random.Generator, mesh: Mesh, arms: dict[str, Curve], river_m: Floats) -> Village:
    """Return a village where four roads meet; arms: curves from the centre to north, south, west, east."""
    centre = arms["north"][0]
    lanes = [
        _lane(arms, *ends)
        for ends in (("west", 100, "south", 125), ("north", 95, "east", 130), ("west", 185, "north", 190))
    ]
    lanes_m = np.minimum.reduce([distance_to_curve(mesh, lane, STREET_REACH_M) for lane in lanes])
    ends = {"north": 235, "south": 215, "west": 250, "east": 260}
    streets = [arms[name][: int(reach / 10)] for name, reach in ends.items()]
    street_m = np.minimum.reduce([lanes_m, *(distance_to_curve(mesh, s, STREET_REACH_M) for s in streets)])
    x, y = mesh.coordinates()
    middle = np.hypot(x - centre[0] + 40, y - centre[1] + 40) < 135
    inside = (street_m < 47 + 7 * smooth_noise(rng, mesh, 80)) | middle

    plots: list[Plot] = []
    abbey = _abbey(centre)
    buildings: list[Building] = []
    for street in [*streets, *lanes]:
        for house, ground in _houses(rng, street):
            if _is_free(mesh, house, street_m, river_m, [*abbey, *buildings]):
                plots.extend(ground)
                buildings.extend([house, *_sheds(rng, house, ground[0])])
    roads_m = np.minimum.reduce([distance_to_curve(mesh, arm, STREET_REACH_M) for arm in arms.values()])
    plots, buildings = [*plots, *_abbey_court(centre)], [*buildings, *abbey]
    farms = np.zeros_like(inside)
    for arm, first_m in (("east", 560), ("west", 420), ("north", 820), ("south", 430)):
        yard, barns = _farm(rng, arms[arm], first_m)
        if all(_is_free(mesh, barn, roads_m, river_m, []) for barn in barns):
            plots.extend(yard)
            buildings.extend(barns)
            box, along, across = yard[0].local(mesh)
            farms[box] |= (np.abs(along) < yard[0].length_m / 2) & (np.abs(across) < yard[0].width_m / 2)
    pond = (float(centre[0] + 110), float(centre[1] + 185))
    return Village(inside, farms, lanes_m, tuple(plots), tuple(buildings), pond)


def _abbey(centre: NDArray[np.float64]) -> list[Building]:
    """Return four wings around a court: the one tiled roof that coarse pixels see, too."""
    x, y, angle, half = float(centre[0]) - 62, float(centre[1]) - 66, 0.45, 23.0
    wings = []
    for k in range(4):
        turn = angle + k * np.pi / 2
        at = (x - half * np.sin(turn), y + half * np.cos(turn))
        wings.append(Building(*at, 2 * half + 13, 14, turn, "red tile roof", 0.25, 1.0, 7.0, 0.6))
    return wings


def _abbey_court(centre: NDArray[np.float64]) -> list[Plot]:
    return [Plot(float(centre[0]) - 62, float(centre[1]) - 66, 40, 40, 0.45, "meadow", 0.3)]


def _lane(arms: dict[str, Curve], first: str, first_m: float, second: str, second_m: float) -> Curve:
    """Return a lane that joins two arms at distances from the centre, bulging outwards."""
    centre = arms[first][0]
    a, b = arms[first][int(first_m / 10)], arms[second][int(second_m / 10)]
    corner = centre + 0.82 * (a + b - 2 * centre)
    return spline([tuple(a), tuple(corner), tuple(b)], 10)


def _houses(rng: np.random.Generator, street: Curve) -> Iterator[tuple[Building, list[Plot]]]:
    """Yield a house, and the rectangles of its plot, on both sides of a street of points 10 m apart."""
    steps = np.hypot(*np.diff(street, axis=0).T)
    way = np.concatenate([[0], np.cumsum(steps)])
    for side in (-1, 1):
        at = rng.uniform(14, 26)
        while at < way[-1] - 8:
            x, y = (float(np.interp(at, way, street[:, axis])) for axis in (0, 1))
            k = min(int(np.searchsorted(way, at)), len(street) - 1)
            angle = float(np.arctan2(street[k, 1] - street[k - 1, 1], street[k, 0] - street[k - 1, 0]))
            frontage = rng.uniform(19, 27)
            yield _house(rng, (x, y), angle, side, frontage)
            at += frontage


def _house(
    rng: np.random.Generator, street: tuple[float, float], angle: float, side: int, frontage: float
) -> tuple[Building, list[Plot]]:
    away = (-np.sin(angle) * side, np.cos(angle) * side)

    def behind(distance: float, shift: float = 0.0) -> tuple[float, float]:
        return (
            street[0] + away[0] * distance + np.cos(angle) * shift,
            street[1] + away[1] * distance + np.sin(angle) * shift,
        )

    setback, depth = rng.uniform(13, 18), rng.uniform(36, 50)
    roof = rng.choice([name for name, _ in ROOFS], p=[share for _, share in ROOFS])
    turn = angle + rng.choice([0, np.pi / 2], p=[0.6, 0.4]) + rng.normal(0, 0.05)
    house = Building(
        *behind(setback), rng.uniform(11.5, 17), rng.uniform(8.5, 11.5), turn, str(roof), rng.uniform(0, 0.9),
        rng.uniform(0.9, 1.12), rng.uniform(4, 6), rng.uniform(0.5, 0.85),
    )  # fmt: skip
    across = angle + np.pi / 2
    lawn = Plot(
        *behind(4 + depth / 2), depth, frontage - 0.8, across, "meadow", rng.uniform(0, 0.75),
        rng.uniform(0.9, 1.12),
    )  # fmt: skip
    bed = Plot(
        *behind(depth - 6, rng.uniform(-4, 4)), rng.uniform(5, 11), rng.uniform(3, 7), across,
        str(rng.choice(["loam", "humus soil", "maize"])), rng.uniform(0.1, 0.8),
    )  # fmt: skip
    drive = Plot(
        *behind(setback / 2 + 2, rng.choice([-1, 1]) * rng.uniform(4, 7)), setback + 2, rng.uniform(3, 5),
        across, "concrete", rng.uniform(0.2, 1), 0.92,
    )  # fmt: skip
    return house, [lawn, bed, drive]


def _sheds(rng: np.random.Generator, house: Building, lawn: Plot) -> list[Building]:
    """Return a garage or shed in the garden, in one case of two."""
    if rng.random() < 0.5:
        return []
    x, y = (a + 0.45 * (b - a) * rng.uniform(1.2, 2.4) for a, b in ((house.x, lawn.x), (house.y, lawn.y)))
    roof = str(rng.choice(["bitumen roof", "metal roof", "red tile roof"]))
    angle = lawn.angle + rng.normal(0, 0.05)
    shift = rng.choice([-1, 1]) * lawn.width_m * 0.3
    x, y = x - np.sin(angle) * shift, y + np.cos(angle) * shift
    size = (rng.uniform(6, 9), rng.uniform(4.5, 6.5))
    return [Building(x, y, *size, angle, roof, rng.uniform(0.1, 0.9), eaves_m=2.8, pitch=0.15)]


def _farm(rng: np.random.Generator, road: Curve, way_m: float) -> tuple[list[Plot], list[Building]]:
    """Return the yard and the buildings of a farm beside a road of points 10 m apart."""
    k = int(way_m / 10)
    step = road[k + 1] - road[k]
    angle = float(np.arctan2(step[1], step[0]))
    along, away = np.array([np.cos(angle), np.sin(angle)]), np.array([-np.sin(angle), np.cos(angle)])
    away = away * rng.choice([-1, 1])

    def at(shift: float, distance: float) -> tuple[float, float]:
        x, y = road[k] + along * shift + away * distance
        return float(x), float(y)

    flip = rng.choice([-1, 1])
    yard = [
        Plot(*at(0, 46), rng.uniform(96, 125), rng.uniform(74, 88), angle, "meadow", 0.4),
        Plot(*at(-2 * flip, 49), 68, 40, angle, "concrete", 0.9, 0.85),
        Plot(*at(-24 * flip, 15), 6, 30, angle, "concrete", 1.0, 0.85),
    ]
    barns = [
        Building(*at(-17 * flip, 56), rng.uniform(38, 50), 19, angle + np.pi / 2, "metal roof", 0.3, 0.95, 6, 0.27),
        Building(*at(15 * flip, 64), rng.uniform(28, 38), 16, angle, "metal roof", 0.8, 1.0, 6, 0.27),
        Building(*at(17 * flip, 33), 20, 12, angle, "red tile roof", rng.uniform(0.1, 0.4), 1.0, 5, 0.7),
    ]
    return yard, barns


def _is_free(mesh: Mesh, house: Building, street_m: Floats, river_m: Floats, others: list[Building]) -> bool:
    """Return whether a house fits: in the scene, off the streets, above the river, beside its neighbours."""
    row, col = int(house.y / mesh.step_m), int(house.x / mesh.step_m)
    if not (12 <= row < mesh.n - 12 and 12 <= col < mesh.n - 12):
        return False
    if street_m[row, col] < house.width_m / 2 + 5.5 or river_m[row, col] < 85:
        return False
    reach = (house.length_m + house.width_m) / 4
    return all(np.hypot(house.x - o.x, house.y - o.y) > reach + (o.length_m + o.width_m) / 4 + 1.5 for o in others)
