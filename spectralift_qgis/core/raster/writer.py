"""Creates rasters that QGIS, EnMAP-Box and GDAL understand, and writes windows of them."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from spectralift_qgis.core import envi
from spectralift_qgis.core.bands import BandTable
from spectralift_qgis.core.encode import Encoding
from spectralift_qgis.core.errors import RasterError
from spectralift_qgis.core.grid import RasterGrid, Window
from spectralift_qgis.core.raster.base import gdal_quiet, gdal_type, to_planes
from spectralift_qgis.core.style import true_colour

BLOCK = 256
COMPRESSED_BLOCK = 128  # a click unpacks one block of every band: a quarter of what 256 would cost


@dataclass
class _Statistics:
    """Streaming statistics of one band; sums are kept apart so that the order of windows does not matter."""

    low: float = math.inf
    high: float = -math.inf
    count: int = 0
    sums: list[float] = field(default_factory=list)
    squares: list[float] = field(default_factory=list)

    def add(self, values: NDArray) -> None:  # type: ignore[type-arg]
        if values.size:
            exact = values.astype(np.float64)
            self.low, self.high = min(self.low, float(exact.min())), max(self.high, float(exact.max()))
            self.count += values.size
            self.sums.append(float(exact.sum()))
            self.squares.append(float((exact * exact).sum()))

    def summary(self) -> tuple[float, float, float, float]:
        mean = math.fsum(self.sums) / self.count
        variance = max(0.0, math.fsum(self.squares) / self.count - mean * mean)
        return self.low, self.high, float(f"{mean:.7g}"), float(f"{math.sqrt(variance):.6g}")


class RasterWriter:
    """Writes windows of stored numbers into a file that `create` opened."""

    def __init__(self, dataset: gdal.Dataset, path: str, nodata: float) -> None:
        self._dataset, self._path, self._nodata = dataset, path, nodata
        self._statistics = [_Statistics() for _ in range(dataset.RasterCount)]

    def write(self, window: Window, stored: NDArray, valid: NDArray[np.bool_]) -> None:  # type: ignore[type-arg]
        """Write stored numbers (pixels, bands); valid, (pixels,) or (pixels, bands): which count in the statistics.

        Raises RasterError when the disk is full or the file cannot be written.
        """
        planes = to_planes(stored, window.rows, window.cols)
        for i, (plane, statistics) in enumerate(zip(planes, self._statistics)):
            statistics.add(plane.ravel()[valid if valid.ndim == 1 else valid[:, i]])
        with gdal_quiet():
            try:
                self._dataset.WriteRaster(
                    window.col,
                    window.row,
                    window.cols,
                    window.rows,
                    planes,  # as a buffer: a copy of it would take as long as writing it
                    buf_type=gdal_type(str(planes.dtype)),
                )
            except RuntimeError as e:
                raise RasterError(f"Writing {self._path} failed: {e}. Is the disk full?") from None

    def summaries(self) -> list[tuple[float, float, float, float]] | None:
        """Return (minimum, maximum, mean, standard deviation) a band, of the stored numbers; None without any."""
        if not all(s.count for s in self._statistics):
            return None
        return [s.summary() for s in self._statistics]

    def finish(self) -> None:
        """Store the statistics and flush. Raises RasterError when the last blocks cannot be written."""
        with gdal_quiet():
            try:
                for i, statistics in enumerate(self._statistics, 1):
                    if statistics.count:
                        self._dataset.GetRasterBand(i).SetStatistics(*statistics.summary())
                self._dataset.FlushCache()
            except RuntimeError as e:
                raise RasterError(f"Writing {self._path} failed: {e}. Is the disk full?") from None


@contextlib.contextmanager
def create(
    path: str,
    grid: RasterGrid,
    bands: BandTable,
    encoding: Encoding,
    *,
    file_format: str = "GTiff",
    compress: str = "none",
    tags: Mapping[str, str] | None = None,
    reflectance_scale: float | None = None,
) -> Iterator[RasterWriter]:
    """Create a raster of C bands and yield its writer; the file is complete when the `with` is left.

    Wavelengths, widths and units are written to all of the usual places: band items `wavelength`,
    `wavelength_units`, `fwhm`; the IMAGERY domain; the ENVI domain of the file. Red, green and blue bands are
    marked so that QGIS draws true colour at once. `tags` go to the SPECTRALIFT domain and to GTiff's own tags.
    Write to a `Staging` path: a file that is left half-written here must not bear the output's name.
    """
    rows, cols = grid.shape
    with gdal_quiet():
        try:
            dataset = gdal.GetDriverByName(file_format).Create(
                path,
                cols,
                rows,
                len(bands),
                gdal_type(encoding.dtype),
                options=_creation_options(file_format, compress, grid, encoding),
            )
        except RuntimeError as e:
            raise RasterError(f"{path} cannot be created: {e}") from None
        _place(dataset, grid)
        _describe_bands(dataset, bands, encoding, file_format)
        _describe_file(dataset, bands, tags or {}, reflectance_scale, file_format)
    writer = RasterWriter(dataset, path, encoding.nodata)
    try:
        yield writer
        writer.finish()
    finally:
        writer._dataset = None
        with gdal_quiet(), contextlib.suppress(RuntimeError):
            dataset = None


def _place(dataset: gdal.Dataset, grid: RasterGrid) -> None:
    """Give the file its place: by ground control points where the grid has them, else by its geotransform."""
    reference = osr.SpatialReference(wkt=grid.crs_wkt) if grid.crs_wkt else None
    if grid.gcps:
        points = [gdal.GCP(x, y, 0, col, row) for row, col, x, y in grid.gcps]
        dataset.SetGCPs(points, reference)
        return
    if grid.geotransform is not None:
        dataset.SetGeoTransform(grid.geotransform)
    if reference is not None:
        dataset.SetSpatialRef(reference)


def _creation_options(file_format: str, compress: str, grid: RasterGrid, encoding: Encoding) -> list[str]:
    if file_format == "ENVI":
        return ["INTERLEAVE=BSQ", "SUFFIX=REPLACE"]
    options = ["BIGTIFF=IF_SAFER", "INTERLEAVE=BAND", "PHOTOMETRIC=MINISBLACK"]
    rows, cols = (min(n, BLOCK if compress == "none" else COMPRESSED_BLOCK) for n in block_shape(grid))
    options += ["TILED=YES", f"BLOCKXSIZE={cols}", f"BLOCKYSIZE={rows}"]
    if compress != "none":
        predictor = 3 if encoding.dtype.startswith("float") else 2
        options += [f"COMPRESS={compress.upper()}", f"PREDICTOR={predictor}", "NUM_THREADS=ALL_CPUS"]
    return options


def block_shape(grid: RasterGrid) -> tuple[int, int]:
    """Return the (rows, cols) of the blocks that `create` makes for this grid: multiples of 16, as TIFF wants."""
    rows, cols = (min(BLOCK, -(-n // 16) * 16) for n in grid.shape)
    return rows, cols


_GCI = {"red": gdal.GCI_RedBand, "green": gdal.GCI_GreenBand, "blue": gdal.GCI_BlueBand}


def _describe_bands(dataset: gdal.Dataset, bands: BandTable, encoding: Encoding, file_format: str) -> None:
    colours = {index: _GCI[name] for name, index in true_colour(bands).items()}
    for i in range(len(bands)):
        band = dataset.GetRasterBand(i + 1)
        centre, fwhm = bands.centre_nm[i], bands.fwhm_nm[i]
        band.SetDescription(bands.names[i])
        band.SetNoDataValue(encoding.nodata)
        if encoding.scale[i] != 1 or encoding.offset[i] != 0:
            band.SetScale(float(encoding.scale[i]))
            band.SetOffset(float(encoding.offset[i]))
        band.SetColorInterpretation(colours.get(i, gdal.GCI_Undefined if i else gdal.GCI_GrayIndex))
        if file_format == "ENVI":
            continue  # its driver keeps these in the header, as lists
        if np.isfinite(centre):
            band.SetMetadataItem("wavelength", _number(centre))
            band.SetMetadataItem("wavelength_units", "Nanometers")
            band.SetMetadataItem("CENTRAL_WAVELENGTH_UM", _number(centre / 1e3), "IMAGERY")
        if np.isfinite(fwhm):
            band.SetMetadataItem("fwhm", _number(fwhm))
            band.SetMetadataItem("FWHM_UM", _number(fwhm / 1e3), "IMAGERY")


def _describe_file(
    dataset: gdal.Dataset,
    bands: BandTable,
    tags: Mapping[str, str],
    reflectance_scale: float | None,
    file_format: str,
) -> None:
    dataset.SetMetadataItem("wavelength_units", "Nanometers", "ENVI")
    dataset.SetMetadataItem("wavelength", envi.join_list(_number(v) for v in bands.centre_nm), "ENVI")
    if np.isfinite(bands.fwhm_nm).all():
        dataset.SetMetadataItem("fwhm", envi.join_list(_number(v) for v in bands.fwhm_nm), "ENVI")
    dataset.SetMetadataItem("bbl", envi.join_list("1" for _ in bands.names), "ENVI")
    if reflectance_scale is not None and reflectance_scale != 1:
        dataset.SetMetadataItem("reflectance_scale_factor", _number(reflectance_scale), "ENVI")
    if colours := true_colour(bands):
        default = envi.join_list(colours[c] + 1 for c in ("red", "green", "blue"))
        dataset.SetMetadataItem("default_bands", default, "ENVI")
    for key, value in tags.items():
        dataset.SetMetadataItem(key, value, "SPECTRALIFT")
    if file_format == "GTiff" and tags:
        dataset.SetMetadataItem("TIFFTAG_SOFTWARE", tags.get("software", ""))
        dataset.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", tags.get("description", ""))


def _number(value: float) -> str:
    return f"{value:.10g}"
