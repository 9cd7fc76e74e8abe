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
from spectralift_qgis.core.raster.gdal_env import gdal_quiet, gdal_type, to_planes
from spectralift_qgis.core.raster.write.encoding import Encoding
from spectralift_qgis.core.raster.write.saved import TIFF_HEADER, SavedRaster, name_itself, restore_files, save_files
from spectralift_qgis.core.raster.write.statistics import BandStatistics, Sums, Totals, pack, unpack
from spectralift_qgis.core.spectral import envi_header
from spectralift_qgis.core.spectral.bands import BandTable, true_colour

BLOCK = 256
COMPRESSED_BLOCK = 128  # a click unpacks one block of every band: a quarter of what 256 would cost


class RasterWriter:
    """Writes windows of stored numbers into a file that `create` opened.

    It holds the only reference to the dataset: `save` closes it.
    """

    def __init__(self, dataset: gdal.Dataset, path: str) -> None:
        self._dataset, self._path, self._driver = dataset, path, dataset.GetDriver().ShortName
        self._statistics = [BandStatistics() for _ in range(dataset.RasterCount)]
        self._block_rows = dataset.GetRasterBand(1).GetBlockSize()[1]
        self._head, self._header = 0, b""  # of a TIFF: how many bytes precede its first block, and the first of them

    def write(self, window: Window, stored: NDArray[Any], valid: NDArray[np.bool_], sums: Sums | None = None) -> None:
        """Write stored numbers (pixels, bands); valid, (pixels,) or (pixels, bands): which count in the statistics.

        sums: theirs, where they are known. Raises RasterError when the disk is full or the file cannot be written.
        """
        planes = to_planes(stored, window.rows, window.cols)
        sums = sums or Sums.of(planes.reshape(len(planes), -1), valid)
        for statistics, *values in zip(self._statistics, *(v.tolist() for v in sums.values)):
            statistics.add(*values)
        with gdal_quiet():
            try:
                self._write(window, planes)
            except RuntimeError as e:
                raise RasterError(f"Writing {self._path} failed: {e}. Is the disk full?") from None

    def _write(self, window: Window, planes: NDArray) -> None:  # type: ignore[type-arg]
        """Write planes (bands, rows, cols), band by band.

        Whole blocks go to the file at once: left to GDAL's cache, which reading uses as well, their order in the file
        would differ from run to run.
        """
        end = window.row + window.rows
        whole = end % self._block_rows == 0 or end == self._dataset.RasterYSize
        place, kind = (window.col, window.row, window.cols, window.rows), gdal_type(str(planes.dtype))
        for i, plane in enumerate(planes, 1):
            band = self._dataset.GetRasterBand(i)
            band.WriteRaster(*place, plane, buf_type=kind)  # as a buffer: a copy would take as long as writing it
            if whole:
                band.FlushCache()

    def summaries(self) -> list[tuple[float, float, float, float]] | None:
        """Return (minimum, maximum, mean, standard deviation) a band, of the stored numbers; None without any."""
        if not all(s.count for s in self._statistics):
            return None
        return [s.summary() for s in self._statistics]

    def totals(self) -> tuple[Totals, ...]:
        """Return what the values of each band sum up to."""
        return tuple(Totals(s.low, s.high, s.count, math.fsum(s.sums), math.fsum(s.squares)) for s in self._statistics)

    def save(self) -> SavedRaster | None:
        """Bring everything to the disk and return what lies there; None where it cannot be gone on from.

        The file is closed and opened again, so that what is written next depends on the bytes of the file alone.
        """
        with gdal_quiet():
            try:
                self._close()
                files = save_files(self._path, self._head)
                self._dataset = _open_again(self._path, self._driver)
            except (OSError, RuntimeError) as e:
                raise RasterError(f"Writing {self._path} failed: {e}. Is the disk full?") from None
        if files[0].head[:TIFF_HEADER] != self._header:
            return None  # the directory has moved; GDAL moves it for other changes than those made here
        return SavedRaster(files, pack(self._statistics))

    def begin_saving(self) -> None:
        """Make `save` possible, before anything is written. Raises RasterError."""
        self.save()
        if self._driver == "GTiff":
            self._head = os.path.getsize(self._path)
            with open(self._path, "rb") as f:
                self._header = f.read(TIFF_HEADER)

    def go_on_from(self, saved: SavedRaster) -> None:
        """Take over what is known of a file that was opened again. Raises RasterError for what is not of it."""
        self._statistics = unpack(saved.statistics, self._dataset.RasterCount)
        self._head, self._header = len(saved.files[0].head), saved.files[0].head[:TIFF_HEADER]

    def _close(self) -> None:
        self._dataset.FlushCache()  # which says what fails; closing does not
        self._dataset = None
        if self._driver == "ENVI":
            name_itself(self._path)

    def finish(self) -> None:
        """Store the statistics and close. Raises RasterError when the last blocks cannot be written."""
        with gdal_quiet():
            try:
                for i, statistics in enumerate(self._statistics, 1):
                    if statistics.count:
                        self._dataset.GetRasterBand(i).SetStatistics(*statistics.summary())
                self._close()
            except (OSError, RuntimeError) as e:
                raise RasterError(f"Writing {self._path} failed: {e}. Is the disk full?") from None


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

    Wavelengths, widths and units are written to all of the usual places: band items `wavelength`,
    `wavelength_units`, `fwhm`; the IMAGERY domain; the ENVI domain of the file. Red, green and blue bands are
    marked so that QGIS draws true colour at once. `tags` go to the SPECTRALIFT domain and to GTiff's own tags.
    Write to a `Staging` path: a file that is left half-written here must not bear the output's name.
    resumable: the writer can `save`. saved: go on with the raster at `path` from what it was then, instead.
    """
    kind = RasterKind(grid, bands, encoding, file_format, compress, tags or {}, reflectance_scale)
    return create_kind(path, kind, resumable=resumable, saved=saved)


@dataclass(frozen=True, eq=False)
class RasterKind:
    """What a raster is to be: all that `create` is told but where it is and how it is begun."""

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
    """As `create`, for what the raster is to be as one value."""
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
    """Return the writer of a raster that another process began, brought back to what it was when it was saved.

    What that process says of it is not believed: all but the blocks and their places must be as in a new raster.
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
        raise RasterError(f"{path} cannot be opened again: {e}") from None
    writer.go_on_from(saved)
    return writer


def _create(path: str, kind: RasterKind, resumable: bool) -> gdal.Dataset:
    rows, cols = kind.grid.shape
    options = _creation_options(kind.file_format, kind.compress, kind.grid, kind.encoding)
    if resumable and kind.file_format == "GTiff":
        options.append("SPARSE_OK=TRUE")  # until it is opened again: else closing it would fill it with nodata
    with gdal_quiet():
        try:
            driver = gdal.GetDriverByName(kind.file_format)
            return driver.Create(path, cols, rows, len(kind.bands), gdal_type(kind.encoding.dtype), options=options)
        except RuntimeError as e:
            raise RasterError(f"{path} cannot be created: {e}") from None


def _open_again(path: str, driver: str) -> gdal.Dataset:
    options = ["NUM_THREADS=ALL_CPUS"] if driver == "GTiff" else []
    flags = gdal.OF_RASTER | gdal.OF_UPDATE | gdal.OF_VERBOSE_ERROR
    return gdal.OpenEx(path, flags, allowed_drivers=[driver], open_options=options)


def describe(dataset: gdal.Dataset, kind: RasterKind) -> None:
    """Write onto a dataset its place and what `create` says of file and bands."""
    with gdal_quiet():
        place(dataset, kind.grid)
        _describe_bands(dataset, kind.bands, kind.encoding.in_units_of_one(kind.reflectance_scale), kind.file_format)
        scaled = bool((kind.encoding.scale != 1).any())  # by the bands: to name the scale again would apply it twice
        _describe_file(dataset, kind.bands, kind.tags, None if scaled else kind.reflectance_scale, kind.file_format)


def place(dataset: gdal.Dataset, grid: RasterGrid) -> None:
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
