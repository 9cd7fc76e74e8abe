"""Shapes for the sample scene: noise, parcels, curves, tree crowns and shadows, all on one square pixel grid.

Positions are in metres, x to the east and y to the south, from the upper left corner of the scene.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Mesh:
    """A square grid of n × n pixels of `step_m` metres."""

    n: int
    step_m: float

    @property
    def size_m(self) -> float:
        """Side of the grid in metres."""
        return self.n * self.step_m

    def coordinates(self) -> tuple[Floats, Floats]:
        """Return x and y of the pixel centres, (1, n) and (n, 1)."""
        centre = ((np.arange(self.n) + 0.5) * self.step_m).astype(np.float32)
        return centre[None, :], centre[:, None]

    def box(self, x: tuple[float, float], y: tuple[float, float]) -> tuple[slice, slice]:
        """Return the (rows, cols) that hold a rectangle, cut at the scene's border; possibly empty."""
        top, left = (min(max(int(low / self.step_m), 0), self.n) for low, _ in (y, x))
        bottom, right = (min(max(int(high / self.step_m) + 2, 0), self.n) for _, high in (y, x))
        return slice(top, bottom), slice(left, right)


def smooth_noise(rng: np.random.Generator, mesh: Mesh, wavelength_m: float) -> Floats:
    """Return smooth noise (n, n) with zero mean, unit variance and bumps of about `wavelength_m`."""
    cells = int(np.ceil(mesh.size_m / wavelength_m)) + 4
    position = (np.arange(mesh.n) + 0.5) * mesh.step_m / wavelength_m + 1.5
    distance = np.abs(position[:, None] - np.arange(cells))
    near, far = 2 / 3 - distance**2 + distance**3 / 2, np.clip(2 - distance, 0, None) ** 3 / 6
    spline = np.where(distance < 1, near, far).astype(np.float32)  # cubic B-spline: no grid shows
    values = spline @ rng.standard_normal((cells, cells), dtype=np.float32) @ spline.T
    return np.asarray((values - values.mean()) / values.std())


def fractal_noise(rng: np.random.Generator, mesh: Mesh, wavelength_m: float, octaves: int) -> Floats:
    """Return a sum of noises, each of half the wavelength and amplitude: zero mean, unit variance."""
    total = sum(0.5**k * smooth_noise(rng, mesh, wavelength_m / 2**k) for k in range(octaves))
    return np.asarray(total / np.std(total), dtype=np.float32)


@dataclass(frozen=True)
class Parcels:
    """Land divided into fields.

    Attributes:
        label: (n, n) number of the parcel.
        edge_m: (n, n) distance to the nearest border in metres.
        cut: (n, n) number of the nearest border.
        cut_rank: (cuts,) 0 for the first cuts, which are the longest.
        angle: (parcels,) direction of the rows in radians.
        area_m2: (parcels,) area in square metres.
        centre_x: (parcels,) x of the centre in metres.
        centre_y: (parcels,) y of the centre in metres.
    """

    label: NDArray[np.int32]
    edge_m: Floats
    cut: NDArray[np.int32]
    cut_rank: NDArray[np.int32]
    angle: Floats
    area_m2: Floats
    centre_x: Floats
    centre_y: Floats


def split_land(
    rng: np.random.Generator,
    mesh: Mesh,
    blocks: NDArray[np.int64],
    angles: list[float],
    smallest_m2: float,
    largest_m2: float,
) -> Parcels:
    """Cut blocks (n, n) of land across their longer side until each piece has the size of a field.

    Inherited land is divided that way, which gives the strips of quadrangles that are typical of aerial images.
    """
    x, y = mesh.coordinates()
    bend = [35 * smooth_noise(rng, mesh, 700) for _ in range(2)]  # old borders are never quite straight
    u, v = (x + bend[0]).ravel(), (y + bend[1]).ravel()
    label, cut = np.zeros(u.size, np.int32), np.zeros(u.size, np.int32)
    edge = np.full(u.size, np.inf, np.float32)
    ranks, leaves = [0], list[tuple[float, ...]]()
    todo = [(np.flatnonzero(blocks == k), angle, 0) for k, angle in enumerate(angles)]
    while todo:
        index, angle, rank = todo.pop()
        along = u[index] * np.cos(angle) + v[index] * np.sin(angle)
        across = v[index] * np.cos(angle) - u[index] * np.sin(angle)
        if np.ptp(across) > np.ptp(along):
            along, angle = across, angle + np.pi / 2
        area = index.size * mesh.step_m**2
        if area < np.exp(rng.uniform(np.log(smallest_m2), np.log(largest_m2))) * 2:
            label[index] = len(leaves)
            leaves.append((angle, area, x.ravel()[index % mesh.n].mean(), y.ravel()[index // mesh.n].mean()))
            continue
        low, high = along.min(), along.max()
        distance = along - (low + rng.uniform(0.38, 0.62) * (high - low))
        nearer = np.abs(distance) < edge[index]
        cut[index[nearer]] = len(ranks)
        edge[index] = np.minimum(edge[index], np.abs(distance))
        ranks.append(rank)
        jitter = 0.16 if rank < 2 else 0.05
        for side in (distance < 0, distance >= 0):
            todo.append((index[side], angle + rng.normal(0, jitter), rank + 1))
    shape = (mesh.n, mesh.n)
    columns = (np.array(column, dtype=np.float32) for column in zip(*leaves))
    return Parcels(label.reshape(shape), edge.reshape(shape), cut.reshape(shape), np.array(ranks, np.int32), *columns)


def spline(points: list[tuple[float, float]], step_m: float) -> NDArray[np.float64]:
    """Return points (k, 2), `step_m` apart, on the Catmull-Rom curve through `points`."""
    p = np.array(points, dtype=float)
    p = np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    pieces = []
    for a, b, c, d in zip(p[:-3], p[1:-2], p[2:-1], p[3:]):
        t = np.linspace(0, 1, max(int(np.hypot(*(c - b)) / step_m), 2), endpoint=False)[:, None]
        pieces.append(b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a))))
    return np.vstack([*pieces, p[-2:-1]])


def meander(
    rng: np.random.Generator, start: tuple[float, float], end: tuple[float, float], wavelength_m: float
) -> NDArray[np.float64]:
    """Return points (k, 2) of a river whose direction is a sine of the path length (Langbein & Leopold 1966)."""
    length = np.hypot(end[0] - start[0], end[1] - start[1])
    way = np.arange(0, 1.35 * length, 12.0)
    turn = 1.05 * np.sin(2 * np.pi * way / wavelength_m + rng.uniform(0.8, 1.6))
    turn += 0.30 * np.sin(2 * np.pi * way / (0.43 * wavelength_m) + rng.uniform(0, 2 * np.pi))
    path = np.cumsum(np.exp(1j * turn))
    path = (path - path[0]) / (path[-1] - path[0]) * complex(end[0] - start[0], end[1] - start[1])
    return np.column_stack([path.real + start[0], path.imag + start[1]])


def distance_to_curve(mesh: Mesh, points: NDArray[np.float64], reach_m: float) -> Floats:
    """Return the distance (n, n) in metres to a polyline (k, 2); infinite beyond about `reach_m`."""
    x, y = mesh.coordinates()
    distance = np.full((mesh.n, mesh.n), np.inf, np.float32)
    for (ax, ay), (bx, by) in zip(points[:-1], points[1:]):
        rows, cols = mesh.box(
            (min(ax, bx) - reach_m, max(ax, bx) + reach_m), (min(ay, by) - reach_m, max(ay, by) + reach_m)
        )
        dx, dy = x[:, cols] - ax, y[rows] - ay
        share = (dx * (bx - ax) + dy * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)
        share = np.clip(share, 0, 1)
        here = np.hypot(dx - share * (bx - ax), dy - share * (by - ay))
        distance[rows, cols] = np.minimum(distance[rows, cols], here)
    return distance


@dataclass(frozen=True)
class Crowns:
    """Pixels covered by trees.

    Attributes:
        index: (k,) flat indices of the pixels.
        height_m: (k,) height in metres.
        light: (k,) illumination, 1 for flat ground.
        vigour: (k,) vigour, 0–1.
    """

    index: NDArray[np.int64]
    height_m: Floats
    light: Floats
    vigour: Floats


def grow_trees(
    rng: np.random.Generator,
    mesh: Mesh,
    density: Floats,
    tall: Floats,
    sun: tuple[float, float],
    cell_m: float,
) -> Crowns:
    """Return the crowns of trees placed according to a density (n, n) of 0–1, at most one per cell.

    tall: (n, n) height of the trees in metres; sun: (x, y) direction towards the sun.
    """
    cells = int(mesh.size_m / cell_m) + 3
    j = np.arange(cells)
    x = ((j[None, :] - 1 + rng.uniform(0.1, 0.9, (cells, cells))) * cell_m).astype(np.float32)
    y = ((j[:, None] - 1 + rng.uniform(0.1, 0.9, (cells, cells))) * cell_m).astype(np.float32)
    at = tuple(np.clip((v / mesh.step_m).astype(int), 0, mesh.n - 1) for v in (y, x))
    stands = rng.random((cells, cells)) < density[at]
    height = np.where(stands, tall[at] * rng.uniform(0.75, 1.15, (cells, cells)), 0).astype(np.float32)
    radius = (cell_m * rng.uniform(0.48, 0.82, (cells, cells))).astype(np.float32)
    vigour = rng.random((cells, cells), dtype=np.float32)

    covered = np.flatnonzero(_dilate(density > 0, int(np.ceil(cell_m / mesh.step_m))))
    px, py = ((covered % mesh.n + 0.5) * mesh.step_m, (covered // mesh.n + 0.5) * mesh.step_m)
    px, py = px.astype(np.float32), py.astype(np.float32)
    row, col = (py / cell_m).astype(np.int32) + 1, (px / cell_m).astype(np.int32) + 1
    top = np.zeros(covered.size, np.float32)
    light, winner = np.ones_like(top), np.zeros_like(top)
    for near in [(a, b) for a in (-1, 0, 1) for b in (-1, 0, 1)]:
        cell = (row + near[0]) * cells + col + near[1]
        r = radius.ravel()[cell]
        dx, dy = (px - x.ravel()[cell]) / r, (py - y.ravel()[cell]) / r
        here = height.ravel()[cell] * (1 - 0.55 * (dx**2 + dy**2))
        higher = (here > top) & (dx**2 + dy**2 < 1)
        top[higher] = here[higher]
        light[higher] = 1.0 + 0.36 * (dx * sun[0] + dy * sun[1])[higher]
        winner[higher] = vigour.ravel()[cell][higher]
    tree = top > 0
    return Crowns(covered[tree], top[tree], light[tree], winner[tree])


def _dilate(mask: Flags, by: int) -> Flags:
    """Return the mask (n, n), grown by a square of ± `by` pixels."""
    for axis in (0, 1):
        counts = np.cumsum(np.pad(mask, [(by + 1, by) if a == axis else (0, 0) for a in (0, 1)]), axis=axis)
        n = mask.shape[axis]
        mask = np.take(counts, range(2 * by + 1, n + 2 * by + 1), axis) > np.take(counts, range(n), axis)
    return mask


def cast_shadows(mesh: Mesh, height_m: Floats, sun: tuple[float, float], slope: float) -> Floats:
    """Return the degree to which each pixel lies in a cast shadow, (n, n) 0–1.

    sun: (x, y) unit vector towards the sun; slope: tangent of its elevation.
    """
    steps = int(np.ceil(height_m.max() / (slope * mesh.step_m)))
    padded = np.pad(height_m, steps + 1)
    roof = np.zeros_like(height_m)
    for k in range(1, steps + 1):
        row, col = (steps + 1 + round(k * sun[i]) for i in (1, 0))
        ahead = padded[row : row + mesh.n, col : col + mesh.n]
        np.maximum(roof, ahead - k * slope * mesh.step_m, out=roof)
    return np.clip((roof - height_m) / 1.5, 0, 1)
