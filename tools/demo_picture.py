"""Draw the README's picture: what goes into a fusion, what comes out, and three spectra under a click.

    python tools/demo_picture.py --hsi A --msi B --sharp C --truth T --points points.json --output demo.png

A, B, C, T: LR-HSI, HR-MSI, HR-HSI and the truth, north up, with a `wavelength` in nm in each band's metadata.
points.json: [{"name": "Wheat field", "x": 570123.0, "y": 5812345.0}, …] in map coordinates, three of them.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patheffects import withStroke
from numpy.typing import NDArray
from osgeo import gdal

gdal.UseExceptions()

Floats = NDArray[np.float64]

RED_GREEN_BLUE_NM = (665.0, 560.0, 490.0)
COLOURS = ("#E69F00", "#D55E00", "#0072B2")  # Okabe & Ito 2008: told apart with any colour vision
INK, PALE, TRUTH_GREY = "#222222", "#DDDDDD", "#666666"
GAMMA = 0.65  # reflectance is linear, screens and eyes are not


@dataclass(frozen=True)
class Point:
    """A named place in map coordinates."""

    name: str
    x: float
    y: float


class Raster:
    """A georeferenced raster with a wavelength for every band."""

    def __init__(self, path: Path) -> None:
        self._dataset = gdal.Open(str(path))
        self._bands = [self._dataset.GetRasterBand(k + 1) for k in range(self._dataset.RasterCount)]
        texts = [band.GetMetadataItem("wavelength") for band in self._bands]
        if None in texts:
            raise SystemExit(f"{path}: band {texts.index(None) + 1} has no wavelength in its metadata")
        self.path, self.wavelength_nm = path, np.array(texts, dtype=float)
        self._transform = self._dataset.GetGeoTransform()
        if self._transform[2] or self._transform[4]:
            raise SystemExit(f"{path}: the picture needs a raster with north up")

    @property
    def gsd_m(self) -> float:
        return float(self._transform[1])

    @property
    def extent(self) -> tuple[float, float, float, float]:
        """Left, right, bottom, top in map coordinates."""
        left, width, _, top, _, height = self._transform
        right, bottom = left + width * self._dataset.RasterXSize, top + height * self._dataset.RasterYSize
        return left, right, bottom, top

    def caption(self) -> str:
        return f"{len(self._bands)} bands · {self.gsd_m:g} m"

    def true_colour(self) -> Floats:
        """Return the bands nearest to red, green and blue, (rows, cols, 3) reflectance."""
        nearest = [int(np.abs(self.wavelength_nm - nm).argmin()) for nm in RED_GREEN_BLUE_NM]
        return np.dstack([self._scaled(k, self._bands[k].ReadAsArray()) for k in nearest])

    def spectrum(self, point: Point) -> tuple[Floats, Floats]:
        """Return wavelengths in nm, ascending, and the reflectance of the pixel under a point, both (B,)."""
        inverse = gdal.InvGeoTransform(self._transform)
        col, row = (int(np.floor(v)) for v in gdal.ApplyGeoTransform(inverse, point.x, point.y))
        if not (0 <= row < self._dataset.RasterYSize and 0 <= col < self._dataset.RasterXSize):
            raise SystemExit(f"{point.name} ({point.x}, {point.y}) lies outside {self.path}")
        pixel = self._dataset.ReadAsArray(col, row, 1, 1).reshape(-1)
        values = np.array([float(self._scaled(k, pixel[k])) for k in range(pixel.size)])
        order = np.argsort(self.wavelength_nm)
        return self.wavelength_nm[order], values[order]

    def _scaled(self, index: int, values: NDArray[Any]) -> Floats:
        """Return values of a band in reflectance, nodata as NaN."""
        band = self._bands[index]
        scaled = np.asarray(values, dtype=float) * (band.GetScale() or 1.0) + (band.GetOffset() or 0.0)
        nodata = band.GetNoDataValue()
        return scaled if nodata is None else np.where(values == nodata, np.nan, scaled)


def with_gaps(nm: Floats, values: Floats) -> tuple[Floats, Floats]:
    """Return a curve with a NaN wherever bands are missing, so that no line is drawn across."""
    missing = np.flatnonzero(np.diff(nm) > 3 * np.median(np.diff(nm))) + 1
    return np.insert(nm, missing, nm[missing - 1]), np.insert(values, missing, np.nan)


def stretch(reflectance: Floats, high: float) -> Floats:
    """Return colours 0–1 for the screen, nodata white."""
    return np.nan_to_num(np.clip(reflectance / high, 0, 1) ** GAMMA, nan=1.0)


def draw(hsi: Raster, msi: Raster, sharp: Raster, truth: Raster, points: list[Point]) -> Figure:
    """Return the figure: three images above, a panel of spectra for each point below."""
    with matplotlib.rc_context({"font.size": 17, "text.color": INK, "axes.labelcolor": INK}):
        figure = Figure(figsize=(16, 10.965), facecolor="white")
        high = np.nanpercentile(msi.true_colour(), 98)  # one stretch for all bands and images keeps the colours
        images = (
            ("LR-HSI", "hyperspectral", hsi),
            ("HR-MSI", "multispectral", msi),
            ("HR-HSI by SpectraLift", "sharpened", sharp),
        )
        for k, (title, kind, raster) in enumerate(images):
            axes = figure.add_axes((0.012 + 0.335 * k, 0.463, 0.306, 0.4465))
            axes.imshow(stretch(raster.true_colour(), high), extent=raster.extent, interpolation="nearest")
            axes.set(xticks=[], yticks=[])
            axes.set_title(title, fontsize=24, fontweight="bold", pad=38)
            caption = f"{kind} · {raster.caption()}"
            axes.text(0.5, 1.03, caption, transform=axes.transAxes, ha="center", fontsize=18)
            for letter, colour, point in zip("ABC", COLOURS, points):
                _mark(axes, letter, colour, point)
        for x, sign in ((0.3325, "+"), (0.6675, "→")):
            figure.text(x, 0.686, sign, fontsize=34, fontweight="bold", ha="center", va="center")
        for k, point in enumerate(points):
            axes = figure.add_axes((0.065 + 0.335 * k, 0.135, 0.252, 0.245))
            _spectra(axes, "ABC"[k], point.name, COLOURS[k], [r.spectrum(point) for r in (hsi, sharp, truth)])
            if k == 0:
                axes.set_ylabel("Reflectance")
        _legend(figure, hsi, sharp)
    return figure


def _mark(axes: Any, letter: str, colour: str, point: Point) -> None:
    """Ring a point and put its letter beside it, so that the place itself stays visible."""
    ring = {"markersize": 15, "markerfacecolor": "none", "linestyle": "none", "marker": "o"}
    axes.plot(point.x, point.y, markeredgecolor="white", markeredgewidth=5, **ring)
    axes.plot(point.x, point.y, markeredgecolor=colour, markeredgewidth=2.6, **ring)
    axes.annotate(letter, (point.x, point.y), (24, 17), textcoords="offset points", **_disc(colour))


def _disc(colour: str) -> dict[str, Any]:
    """Return how a point's letter is written: white on a disc of its colour."""
    box = {"boxstyle": "circle,pad=0.22", "facecolor": colour, "edgecolor": "white", "linewidth": 2}
    return {
        "ha": "center",
        "va": "center",
        "fontsize": 17,
        "fontweight": "bold",
        "color": "white",
        "bbox": box,
    }


def _spectra(axes: Any, letter: str, name: str, colour: str, curves: list[tuple[Floats, Floats]]) -> None:
    """Draw the LR, the SR and the true spectrum of one place."""
    coarse, fine, true = (with_gaps(*curve) for curve in curves)
    axes.plot(*true, color=TRUTH_GREY, linewidth=1.4, zorder=3)
    axes.plot(*coarse, color=colour, linewidth=2.6, linestyle=(0, (2.2, 1.4)), zorder=2)
    axes.plot(
        *fine,
        color=colour,
        linewidth=3.2,
        zorder=1,
        path_effects=[withStroke(linewidth=4.2, foreground="white")],
    )
    axes.text(0.035, 1.115, letter, transform=axes.transAxes, **_disc(colour))
    axes.text(0.095, 1.11, name, transform=axes.transAxes, va="center", fontsize=21, fontweight="bold")
    axes.set_xlabel("Wavelength (nm)")
    axes.set_ylim(0, 1.12 * max(np.nanmax(values) for _, values in curves))
    axes.locator_params(axis="y", nbins=5)
    axes.locator_params(axis="x", nbins=5)
    axes.yaxis.set_major_formatter("{x:g}")
    axes.set_xlim(curves[2][0][0] - 40, curves[2][0][-1] + 40)
    axes.grid(color=PALE, linewidth=0.8)
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)


def _legend(figure: Figure, hsi: Raster, sharp: Raster) -> None:
    lines = [
        Line2D(
            [],
            [],
            color=INK,
            linewidth=2.6,
            linestyle=(0, (2.2, 1.4)),
            label=f"LR-HSI, {hsi.gsd_m:g} m pixel",
        ),
        Line2D([], [], color=INK, linewidth=3.2, label=f"SpectraLift, {sharp.gsd_m:g} m pixel"),
        Line2D([], [], color=TRUTH_GREY, linewidth=1.4, label="Truth, unseen by the network"),
    ]
    figure.legend(
        handles=lines, loc="lower center", bbox_to_anchor=(0.5, 0.0), ncol=3, frameon=False, fontsize=18,
        handlelength=2.6, columnspacing=2.5,
    )  # fmt: skip


def read_points(path: Path) -> list[Point]:
    """Return the three points of a JSON file."""
    points = [Point(str(p["name"]), float(p["x"]), float(p["y"])) for p in json.loads(path.read_text("utf-8"))]
    if len(points) != len(COLOURS):
        raise SystemExit(f"{path}: the picture shows {len(COLOURS)} points, not {len(points)}")
    return points


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("hsi", "msi", "sharp", "truth", "points", "output"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    options = parser.parse_args()
    rasters = [Raster(path) for path in (options.hsi, options.msi, options.sharp, options.truth)]
    figure = draw(*rasters, points=read_points(options.points))
    figure.savefig(options.output, dpi=110)


if __name__ == "__main__":
    main()
