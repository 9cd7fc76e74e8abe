"""Creates rasters that QGIS, EnMAP-Box and GDAL understand, and writes windows of them."""

from __future__ import annotations

import contextlib
import math
import os
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.grid import RasterGrid, Window
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.gdal_env import gdal_quiet, gdal_type, to_planes
from spectralift_qgis.core.raster.write.encoding import Encoding
from spectralift_qgis.core.raster.write.saved import (
    TIFF_HEADER,
    SavedRaster,
    rename_in_header,
    restore_files,
    save_files,
)
from spectralift_qgis.core.raster.write.statistics import BandStatistics, Sums, Totals, pack, unpack
from spectralift_qgis.core.spectral import envi_header
from spectralift_qgis.core.spectral.bands import BandTable, true_colour

BLOCK = 256
COMPRESSED_BLOCK = 128  # reading one pixel unpacks one block of every band: a quarter of the cost of 256


class RasterWriter:
    """Writer of windows of stored numbers into a file made by `create`.

    It holds the only reference to the dataset, as `save` closes and reopens it.
    """

    def __init__(self, dataset: gdal.Dataset, path: str) -> None:
        self._dataset, self._path, self._driver = dataset, path, dataset.GetDriver().ShortName
        self._statistics = [BandStatistics() for _ in range(dataset.RasterCount)]
        self._block_rows = dataset.GetRasterBand(1).GetBlockSize()[1]
        self._head, self._header = 0, b""  # of a TIFF: number of bytes before its first block, and the first of them

    def write(self, window: Window, stored: NDArray[Any], valid: NDArray[np.bool_], sums: Sums | None = None) -> None:
        """Write a window and add it to the statistics.

        Args:
            window: the window of the raster.
            stored: (pixels, bands) stored numbers.
            valid: (pixels,) or (pixels, bands), True for the numbers that count in the statistics.
            sums: their sums, if they are known already.

        Raises:
            RasterError: The disk is full or the file cannot be written.
        """
        planes = to_planes(stored, window.rows, window.cols)
        sums = sums or Sums.of(planes.reshape(len(planes), -1), valid)
        for statistics, *values in zip(self._statistics, *(v.tolist() for v in sums.values)):
            statistics.add(*values)
        with gdal_quiet():
            try:
                self._write(window, planes)
            except RuntimeError as e:
                raise RasterError(
                    Sentence("Writing {path} failed: {reason}. Is the disk full?", path=self._path, reason=e)
                ) from None

    def _write(self, window: Window, planes: NDArray) -> None:  # type: ignore[type-arg]
        """Write planes (bands, rows, cols), band by band.

        Whole blocks are written at once: with GDAL's cache, which reading uses as well, their order in the file would
        differ from run to run.
        """
        end = window.row + window.rows
        whole = end % self._block_rows == 0 or end == self._dataset.RasterYSize
        place, kind = (window.col, window.row, window.cols, window.rows), gdal_type(str(planes.dtype))
        for i, plane in enumerate(planes, 1):
            band = self._dataset.GetRasterBand(i)
            band.WriteRaster(*place, plane, buf_type=kind)  # passed as a buffer: a copy takes as long as writing
            if whole:
                band.FlushCache()

    def summaries(self) -> list[tuple[float, float, float, float]] | None:
        """Return (minimum, maximum, mean, standard deviation) of each band in stored numbers; None if one has none."""
        if not all(s.count for s in self._statistics):
            return None
        return [s.summary() for s in self._statistics]

    def totals(self) -> tuple[Totals, ...]:
        """Return the totals of each band in stored numbers."""
        return tuple(Totals(s.low, s.high, s.count, math.fsum(s.sums), math.fsum(s.squares)) for s in self._statistics)

    def save(self) -> SavedRaster | None:
        """Flush everything to the disk and return its state; None if writing cannot be resumed from it.

        The file is closed and opened again, so that what is written next depends on the bytes of the file alone.

        Raises:
            RasterError: The disk is full or the file cannot be written.
        """
        with gdal_quiet():
            try:
                self._close()
                files = save_files(self._path, self._head)
                self._dataset = _open_again(self._path, self._driver)
            except (OSError, RuntimeError) as e:
                raise RasterError(
                    Sentence("Writing {path} failed: {reason}. Is the disk full?", path=self._path, reason=e)
                ) from None
        if files[0].head[:TIFF_HEADER] != self._header:
            return None  # the directory has moved, which GDAL does for other changes than those made here
        return SavedRaster(files, pack(self._statistics))

    def begin_saving(self) -> None:
        """Prepare for `save`, before anything is written.

        Raises:
            RasterError: The file cannot be written.
        """
        self.save()
        if self._driver == "GTiff":
            self._head = os.path.getsize(self._path)
            with open(self._path, "rb") as f:
                self._header = f.read(TIFF_HEADER)

    def go_on_from(self, saved: SavedRaster) -> None:
        """Take over the state of a file that was opened again.

        Raises:
            RasterError: The statistics are not of this file.
        """
        self._statistics = unpack(saved.statistics, self._dataset.RasterCount)
        self._head, self._header = len(saved.files[0].head), saved.files[0].head[:TIFF_HEADER]

    def _close(self) -> None:
        self._dataset.FlushCache()  # reports errors, which closing does not
        self._dataset = None
        if self._driver == "ENVI":
            rename_in_header(self._path)

    def finish(self) -> None:
        """Store the statistics and close the file.

        Raises:
            RasterError: The last blocks cannot be written.
        """
        with gdal_quiet():
            try:
                for i, statistics in enumerate(self._statistics, 1):
                    if statistics.count:
                        self._dataset.GetRasterBand(i).SetStatistics(*statistics.summary())
                self._close()
            except (OSError, RuntimeError) as e:
                raise RasterError(
                    Sentence("Writing {path} failed: {reason}. Is the disk full?", path=self._path, reason=e)
                ) from None


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
    resumable: bool = False,
    saved: SavedRaster | None = None,
) -> contextlib.AbstractContextManager[RasterWriter]:
    """Create a raster of C bands and yield its writer; the file is complete when the `with` is left.

    Wavelengths, widths and units are written in all usual forms: band items `wavelength`, `wavelength_units`, `fwhm`;
    the IMAGERY domain; the ENVI domain of the file. Red, green and blue bands are marked, so that QGIS draws true
    colour at once.

    Args:
        path: file to write, on a `Staging` path: a half-written file must not have the output's name.
        grid: shape and georeference.
        bands: names, centres and widths of the C bands.
        encoding: data type, scale, offset and nodata.
        file_format: GDAL driver, "GTiff" or "ENVI".
        compress: compression of a GTiff, e.g. "deflate", or "none".
        tags: entries for the SPECTRALIFT domain and GTiff's own tags.
        reflectance_scale: value that stands for a reflectance of 1, None if unknown.
        resumable: the writer can `save`.
        saved: resume the raster at `path` from this state instead of creating it.

    Raises:
        RasterError: The file cannot be created, resumed or written.
    """
    kind = RasterKind(grid, bands, encoding, file_format, compress, tags or {}, reflectance_scale)
    return create_kind(path, kind, resumable=resumable, saved=saved)


@dataclass(frozen=True, eq=False)
class RasterKind:
    """Description of a raster to write: the arguments of `create` except its path and how to begin it.

    Attributes:
        grid: shape and georeference.
        bands: names, centres and widths of the C bands.
        encoding: data type, scale, offset and nodata.
        file_format: GDAL driver.
        compress: compression, or "none".
        tags: entries for the SPECTRALIFT domain.
        reflectance_scale: value that stands for a reflectance of 1, None if unknown.
    """

    grid: RasterGrid
    bands: BandTable
    encoding: Encoding
    file_format: str
    compress: str
    tags: Mapping[str, str]
    reflectance_scale: float | None


@contextlib.contextmanager
def create_kind(
    path: str, kind: RasterKind, *, resumable: bool = False, saved: SavedRaster | None = None
) -> Iterator[RasterWriter]:
    """Create a raster from its description and yield its writer, like `create`."""
    writer = _begin(path, kind, resumable) if saved is None else _go_on(path, kind, saved)
    try:
        yield writer
        writer.finish()
    finally:
        with gdal_quiet(), contextlib.suppress(RuntimeError):
            writer._dataset = None


def _begin(path: str, kind: RasterKind, resumable: bool) -> RasterWriter:
    writer = RasterWriter(_create(path, kind, resumable), path)
    describe(writer._dataset, kind)
    if resumable:
        writer.begin_saving()
    return writer


def _go_on(path: str, kind: RasterKind, saved: SavedRaster) -> RasterWriter:
    """Return the writer of a raster that another process began, restored to its saved state.

    The saved state is not trusted: all but the blocks and their positions must be as in a new raster.
    """
    try:
        with tempfile.TemporaryDirectory(dir=os.path.dirname(path)) as folder:
            new = _begin(os.path.join(folder, os.path.basename(path)), kind, resumable=True)
            like = new.save()
            new._dataset = None
        restore_files(path, saved.files, () if like is None else like.files)
        with gdal_quiet():
            writer = RasterWriter(_open_again(path, kind.file_format), path)
    except (OSError, RuntimeError) as e:
        raise RasterError(Sentence("{path} cannot be opened again: {reason}", path=path, reason=e)) from None
    writer.go_on_from(saved)
    return writer


def _create(path: str, kind: RasterKind, resumable: bool) -> gdal.Dataset:
    rows, cols = kind.grid.shape
    options = _creation_options(kind.file_format, kind.compress, kind.grid, kind.encoding)
    if resumable and kind.file_format == "GTiff":
        options.append("SPARSE_OK=TRUE")  # until it is opened again: otherwise closing it fills it with nodata
    with gdal_quiet():
        try:
            driver = gdal.GetDriverByName(kind.file_format)
            return driver.Create(path, cols, rows, len(kind.bands), gdal_type(kind.encoding.dtype), options=options)
        except RuntimeError as e:
            raise RasterError(Sentence("{path} cannot be created: {reason}", path=path, reason=e)) from None


def _open_again(path: str, driver: str) -> gdal.Dataset:
    options = ["NUM_THREADS=ALL_CPUS"] if driver == "GTiff" else []
    flags = gdal.OF_RASTER | gdal.OF_UPDATE | gdal.OF_VERBOSE_ERROR
    return gdal.OpenEx(path, flags, allowed_drivers=[driver], open_options=options)


def describe(dataset: gdal.Dataset, kind: RasterKind) -> None:
    """Write the georeference and the metadata of file and bands to a dataset, as `create` does."""
    with gdal_quiet():
        place(dataset, kind.grid)
        _describe_bands(dataset, kind.bands, kind.encoding.in_units_of_one(kind.reflectance_scale), kind.file_format)
        scaled = bool((kind.encoding.scale != 1).any())  # by the bands: naming the scale again would apply it twice
        _describe_file(dataset, kind.bands, kind.tags, None if scaled else kind.reflectance_scale, kind.file_format)


def place(dataset: gdal.Dataset, grid: RasterGrid) -> None:
    """Write the georeference: ground control points if the grid has them, else its geotransform, and the CRS."""
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
    """Return the (rows, cols) of the blocks that `create` makes for this grid: multiples of 16, as TIFF requires."""
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
            continue  # its driver writes these as lists to the header
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
    dataset.SetMetadataItem("wavelength", envi_header.join_list(_number(v) for v in bands.centre_nm), "ENVI")
    if np.isfinite(bands.fwhm_nm).all():
        dataset.SetMetadataItem("fwhm", envi_header.join_list(_number(v) for v in bands.fwhm_nm), "ENVI")
    dataset.SetMetadataItem("bbl", envi_header.join_list("1" for _ in bands.names), "ENVI")
    if reflectance_scale is not None and reflectance_scale != 1:
        dataset.SetMetadataItem("reflectance_scale_factor", _number(reflectance_scale), "ENVI")
    if colours := true_colour(bands):
        default = envi_header.join_list(colours[c] + 1 for c in ("red", "green", "blue"))
        dataset.SetMetadataItem("default_bands", default, "ENVI")
    for key, value in tags.items():
        dataset.SetMetadataItem(key, value, "SPECTRALIFT")
    if file_format == "GTiff" and tags:
        dataset.SetMetadataItem("TIFFTAG_SOFTWARE", tags.get("software", ""))
        dataset.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", tags.get("description", ""))


def _number(value: float) -> str:
    return f"{value:.10g}"
