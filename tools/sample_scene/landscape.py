"""Landscape of the sample scene: a river valley with fields, a village, two woods and roads.

Painted back to front on one canvas: fields, meadows along the river, tracks, woods, village, water, roads,
buildings, trees; then the sun. Positions are in metres from the upper left corner, x east, y south.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sample_scene.canvas import Canvas
from sample_scene.fields import choose_woods, paint_fields, paint_forest_floor, paint_tracks
from sample_scene.settlement import Building, Plot, Village, build_village
from sample_scene.shapes import (
    Flags,
    Floats,
    Mesh,
    cast_shadows,
    distance_to_curve,
    fractal_noise,
    grow_trees,
    meander,
    smooth_noise,
    spline,
    split_land,
)
from sample_scene.spectra import MATERIALS

SUN = (0.45, 0.89)  # towards the south-south-east, where it stands in the late morning of the northern half
SUN_SLOPE = 1.3  # tangent of 52° above the horizon
RIVER_HALF_WIDTH_M = 27.0
ROOFED = ("red tile roof", "metal roof", "bitumen roof")
BUILT = (*ROOFED, "asphalt", "concrete")


@dataclass(frozen=True)
class Landscape:
    """Properties (n, n) of the pixels of a mesh finer than the sensors' grids, so that their pixels are mixed.

    Attributes:
        material: Index into MATERIALS.
        state: Position between the two spectra of the material, 0–1.
        cover: Share covered by the material, 0–1; the rest is soil.
        humus: Share of dark humus in the soil, 0–1; the rest is loam.
        moist: Wetness of the soil, 0–1.
        light: Illumination, 1 on flat ground in the sun.
        shade: Degree of cast shadow, 0–1.
    """

    material: NDArray[np.uint8]
    state: Floats
    cover: Floats
    humus: Floats
    moist: Floats
    light: Floats
    shade: Floats


@dataclass(frozen=True)
class Plan:
    """Layout of the landscape.

    Attributes:
        arms: Name → (k, 2) points in metres of each of the four roads, from the village outwards.
        river_m: (n, n) distance to the river in metres, infinite far away.
        roads_m: (n, n) distance to a road in metres, infinite far away.
        village: Layout of the village.
    """

    arms: dict[str, NDArray[np.float64]]
    river_m: Floats
    roads_m: Floats
    village: Village


def draw_landscape(rng: np.random.Generator, mesh: Mesh) -> Landscape:
    """Return a landscape: a fixed arrangement whose details depend on the generator."""
    canvas, plan = Canvas(mesh), _plan(rng, mesh)
    moist = np.clip(0.35 + 0.16 * fractal_noise(rng, mesh, 420, 4), 0, 1)
    moist = np.clip(moist + 0.15 * np.exp(-plan.river_m / 60), 0, 1)
    grain = 0.5 * smooth_noise(rng, mesh, 9) + 0.5 * rng.standard_normal((mesh.n, mesh.n), dtype=np.float32)
    parcels = split_land(rng, mesh, _blocks(mesh, plan), [1.25, 1.9, 0.35, 0.5], 12_000, 62_000)
    wood = choose_woods(mesh, parcels)

    paint_fields(rng, canvas, parcels, plan.river_m, wood, moist, grain)
    _meadows(rng, canvas, plan, grain)
    hedge = paint_tracks(rng, canvas, parcels, plan.river_m, wood)
    conifers = paint_forest_floor(rng, canvas, wood, parcels)
    _gardens(rng, canvas, plan.village, grain)
    _water(rng, canvas, plan)
    _roads(rng, canvas, plan, grain)
    _buildings(canvas, plan.village)
    _trees(rng, canvas, plan, wood[parcels.label], conifers, hedge)

    relief = 1 + 0.035 * fractal_noise(rng, mesh, 500, 3)  # slopes that face the sun more, or less
    shade = cast_shadows(mesh, canvas.height_m, SUN, SUN_SLOPE)
    water = canvas.is_any("river", "pond")
    light = np.clip(canvas.light * np.where(water, 1, relief * (1 + 0.022 * grain)), 0.3, 1.6)
    humus = 1 / (1 + np.exp((0.62 - moist) / 0.04))  # dark soil in the hollows
    return Landscape(canvas.material, canvas.state, canvas.cover, humus, moist, light, shade)


def _plan(rng: np.random.Generator, mesh: Mesh) -> Plan:
    size = mesh.size_m

    def at(*points: tuple[float, float]) -> NDArray[np.float64]:
        moved = [(size * x + rng.normal(0, 12), size * y + rng.normal(0, 12)) for x, y in points[1:]]
        return spline([(points[0][0] * size, points[0][1] * size), *moved], 10)

    centre = (0.37, 0.63)
    arms = {
        "north": at(centre, (0.40, 0.52), (0.46, 0.38), (0.53, 0.24), (0.55, 0.10), (0.60, -0.06)),
        "south": at(centre, (0.35, 0.72), (0.31, 0.86), (0.26, 1.06)),
        "west": at(centre, (0.25, 0.57), (0.12, 0.55), (-0.06, 0.47)),
        "east": at(centre, (0.52, 0.665), (0.70, 0.77), (0.86, 0.80), (1.06, 0.90)),
    }
    river = meander(rng, (-0.06 * size, 0.13 * size), (1.06 * size, 0.60 * size), 0.46 * size)
    river_m = distance_to_curve(mesh, river, 220)
    roads_m = np.minimum.reduce([distance_to_curve(mesh, arm, 30) for arm in arms.values()])
    return Plan(arms, river_m, roads_m, build_village(rng, mesh, arms, river_m))


def _blocks(mesh: Mesh, plan: Plan) -> NDArray[np.int64]:
    """Return the four quarters (n, n), 0–3, that the roads cut the land into."""
    x, y = mesh.coordinates()
    main = np.vstack([plan.arms["north"][::-1], plan.arms["south"][1:]])
    west, east = plan.arms["west"][::-1], plan.arms["east"]
    right = x > np.interp(y, main[:, 1], main[:, 0])
    below_west = y > np.interp(x, west[:, 0], west[:, 1])
    below_east = y > np.interp(x, east[:, 0], east[:, 1])
    return np.where(right, 2 + below_east, 0 + below_west)


def _meadows(rng: np.random.Generator, canvas: Canvas, plan: Plan, grain: Floats) -> None:
    """Paint the flood plain: grass along the river, greener where old channels lie."""
    mesh = canvas.mesh
    reach = 46 + 20 * fractal_noise(rng, mesh, 200, 3)
    channel = fractal_noise(rng, mesh, 110, 3)
    canvas.paint(plan.river_m < reach, "meadow", np.clip(0.42 + 0.24 * channel + 0.05 * grain, 0, 1))


def _gardens(rng: np.random.Generator, canvas: Canvas, village: Village, grain: Floats) -> None:
    """Paint the ground of the village: orchard meadows, then a lawn, beds and a drive for each house."""
    mottled = np.clip(0.4 + 0.2 * smooth_noise(rng, canvas.mesh, 35) + 0.06 * grain, 0, 1)
    canvas.paint(village.inside, "meadow", mottled)
    for plot in village.plots:
        _rectangle(canvas, plot)


def _rectangle(canvas: Canvas, plot: Plot) -> None:
    box, along, across = plot.local(canvas.mesh)
    inside = (np.abs(along) < plot.length_m / 2) & (np.abs(across) < plot.width_m / 2)
    for layer, value in (
        (canvas.material, MATERIALS.index(plot.material)), (canvas.state, plot.state),
        (canvas.light, plot.light), (canvas.cover, 1), (canvas.height_m, 0),
    ):  # fmt: skip
        layer[box][inside] = value


def _water(rng: np.random.Generator, canvas: Canvas, plan: Plan) -> None:
    """Paint gravel banks, the river, clearer in its middle, and the village pond with its reeds."""
    mesh = canvas.mesh
    half = RIVER_HALF_WIDTH_M + 3.5 * smooth_noise(rng, mesh, 240)
    gravel = smooth_noise(rng, mesh, 170)
    gravel -= np.quantile(gravel[plan.river_m < 40], 0.75)  # a quarter of the banks, in every scene
    bank = half + np.clip(9 * gravel, 0, 12)
    ripple = smooth_noise(rng, mesh, 45)
    canvas.paint(plan.river_m < bank, "gravel bank", np.clip(1 - (plan.river_m - half) / 12 + 0.1 * ripple, 0, 1))
    shallow = np.clip(plan.river_m / half, 0, 1) ** 4
    canvas.paint(plan.river_m < half, "river", np.clip(0.30 + 0.25 * shallow + 0.10 * ripple, 0, 1), 1 + 0.03 * ripple)
    x, y = mesh.coordinates()
    px, py = plan.village.pond
    radius = np.hypot((x - px) / 1.45, y - py) + 5 * smooth_noise(rng, mesh, 60)
    canvas.paint(radius < 31, "meadow", 0.15, 0.85)
    canvas.paint(radius < 25, "pond", np.clip(0.4 + 0.3 * ripple, 0, 1))


def _roads(rng: np.random.Generator, canvas: Canvas, plan: Plan, grain: Floats) -> None:
    """Paint verges, asphalt and the bridge, which is concrete beside its roadway."""
    worn = np.clip(0.35 + 0.2 * smooth_noise(rng, canvas.mesh, 130) + 0.05 * grain, 0, 1)
    on_river = plan.river_m < RIVER_HALF_WIDTH_M + 9
    canvas.paint((plan.roads_m < 7.5) & ~on_river & ~plan.village.inside, "meadow", np.clip(worn + 0.25, 0, 1))
    canvas.paint((plan.roads_m < 6.2) & on_river, "concrete", 0.5)
    canvas.height_m[(plan.roads_m < 6.2) & on_river] = 4.5
    canvas.paint(plan.village.lanes_m < 2.9, "asphalt", np.clip(worn - 0.1, 0, 1))
    canvas.paint((plan.roads_m < 4.3) & ~on_river, "asphalt", worn)
    canvas.material[(plan.roads_m < 4.0) & on_river] = MATERIALS.index("asphalt")


def _buildings(canvas: Canvas, village: Village) -> None:
    for building in village.buildings:
        _roof(canvas, building)


def _roof(canvas: Canvas, building: Building) -> None:
    """Paint a gabled roof: the side that faces the sun is the lighter one."""
    box, along, across = building.local(canvas.mesh)
    half = building.width_m / 2
    inside = (np.abs(along) < building.length_m / 2) & (np.abs(across) < half)
    normal = (-np.sin(building.angle), np.cos(building.angle))
    facing = (normal[0] * SUN[0] + normal[1] * SUN[1]) * np.sign(across)
    light = building.light * (1 + building.pitch / SUN_SLOPE * facing) / np.hypot(1, building.pitch)
    height = building.eaves_m + building.pitch * (half - np.abs(across))
    for layer, value in ((canvas.light, light), (canvas.height_m, height)):
        layer[box][inside] = np.broadcast_to(value, inside.shape)[inside]
    canvas.material[box][inside] = MATERIALS.index(building.material)
    canvas.state[box][inside] = building.state
    canvas.cover[box][inside] = 1


def _trees(rng: np.random.Generator, canvas: Canvas, plan: Plan, wood: Flags, conifers: Flags, hedge: Floats) -> None:
    """Plant woods, hedges, the fringe of the river, gardens and single trees, and paint their crowns."""
    mesh, river_m, built = canvas.mesh, plan.river_m, canvas.is_any(*BUILT)
    inside, track = wood, canvas.is_any("dirt track")
    fringe = (river_m > RIVER_HALF_WIDTH_M + 7) & (river_m < RIVER_HALF_WIDTH_M + 22)
    avenue = (plan.roads_m > 7) & (plan.roads_m < 10.5) & ~plan.village.inside & (river_m > 60)
    density = np.where(canvas.is_any("meadow", "mown meadow"), 0.004, 0).astype(np.float32)
    density = np.maximum(density, hedge)
    density[fringe] = np.clip(0.30 + 0.55 * smooth_noise(rng, mesh, 130), 0, 1)[fringe]
    density[avenue] = np.clip(0.15 + 0.55 * smooth_noise(rng, mesh, 300), 0, 0.8)[avenue]
    density[plan.village.inside | plan.village.farms] = 0.20
    density[inside] = 0.97
    density[built | track | canvas.is_any("river", "pond")] = 0
    tall = np.select([conifers, inside, fringe, plan.village.inside], [20, 17, 12, 8], 9).astype(np.float32)
    crowns = grow_trees(rng, mesh, density, tall, SUN, 8.5)

    free = ~(built & (plan.roads_m < 3.2) | canvas.is_any(*ROOFED)).ravel()[crowns.index]
    index = crowns.index[free]
    kinds = np.where(conifers, MATERIALS.index("conifers"), MATERIALS.index("broadleaf trees"))
    canvas.material.ravel()[index] = kinds.ravel()[index]
    canvas.state.ravel()[index] = crowns.vigour[free]
    canvas.light.ravel()[index] = (crowns.light * (0.86 + 0.28 * (7 * crowns.vigour % 1)))[free]
    canvas.cover.ravel()[index] = 1
    canvas.height_m.ravel()[index] = crowns.height_m[free]
