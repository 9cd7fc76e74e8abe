"""The only module that talks to GDAL: open, read a window, bring onto a grid, create.

Arrays are (pixels, bands) on this side and (band, row, col) on GDAL's; `_pixels` and `_planes` convert.
"""

from __future__ import annotations

import contextlib
import math
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from spectralift_qgis.core import envi
from spectralift_qgis.core.bands import BandMetadata, BandTable, FileMetadata, band_table
from spectralift_qgis.core.encode import Encoding
from spectralift_qgis.core.errors import RasterError
from spectralift_qgis.core.grid import RasterGrid, Window
from spectralift_qgis.core.publish import remove_stale_parts

__all__ = [
    "Raster", "RasterWriter", "average_onto", "block_shape", "create", "gdal_quiet", "limit_cache", "open_raster",
    "positions_in", "remove_stale_parts",
]  # fmt: skip

BLOCK = 256
_SIDECAR_BYTES = envi.MAX_HEADER_BYTES


@contextlib.contextmanager
def gdal_quiet() -> Iterator[None]:
    """GDAL with exceptions and without its own messages on stderr; afterwards as it was before."""
    before = gdal.GetUseExceptions()
    gdal.UseExceptions()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()
        if not before:
            gdal.DontUseExceptions()


@dataclass(frozen=True, eq=False)
class Raster:
    """An open raster. Use `open_raster`.

    bands: names, centres, widths. dtype: NumPy name of the stored type. nodata: (B,) NaN where none is set.
    has_nodata: (B,) bool. scale, offset: (B,) float64. block: (rows, cols) of its blocks.
    reflectance_scale: what a value of 1 is stored as when the file says so (10000), else None.
    """

    path: str
    grid: RasterGrid
    bands: BandTable
    dtype: str
    nodata: NDArray[np.float64]
    has_nodata: NDArray[np.bool_]
    scale: NDArray[np.float64]
    offset: NDArray[np.float64]
    block: tuple[int, int]
    colours: tuple[str, ...]
    reflectance_scale: float | None
    _dataset: gdal.Dataset
    _mask_band: int | None = None

    def __len__(self) -> int:
        return len(self.bands)

    @property
    def itemsize(self) -> int:
        return np.dtype(self.dtype).itemsize

    def read(
        self, window: Window, bands: Sequence[int] | NDArray[np.intp]
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Return values (pixels, bands) with scale and offset applied, and valid (pixels,), of band indices.

        A pixel is valid when none of these bands is nodata, NaN or infinite there, nor masked by the file.
        Values of pixels that are not valid are 0. Raises RasterError when the file cannot be read.
        """
        index = [int(b) for b in bands]
        planes = self._read_planes(window, [b + 1 for b in index])
        valid = self._valid(window, planes, index).all(axis=0)
        values = _pixels(planes).astype(np.float32)
        if (self.scale[index] != 1).any() or (self.offset[index] != 0).any():
            values = values * self.scale[index].astype(np.float32) + self.offset[index].astype(np.float32)
        flat = valid.ravel()
        values[~flat] = 0
        return values, flat

    def has_data(self, window: Window, bands: Sequence[int] | NDArray[np.intp]) -> NDArray[np.bool_]:
        """Return (bands,) True for each of these band indices that has a valid pixel in the window."""
        index = [int(b) for b in bands]
        planes = self._read_planes(window, [b + 1 for b in index])
        return np.asarray(self._valid(window, planes, index).any(axis=(1, 2)))

    def _valid(self, window: Window, planes: NDArray, index: list[int]) -> NDArray[np.bool_]:  # type: ignore[type-arg]
        """Return (bands, rows, cols) True where a stored number is a measurement."""
        valid = np.isfinite(planes) if planes.dtype.kind == "f" else np.ones(planes.shape, bool)
        for i, b in enumerate(index):
            if self.has_nodata[b] and not np.isnan(self.nodata[b]):
                valid[i] &= planes[i] != np.asarray(self.nodata[b]).astype(planes.dtype)
        if self._mask_band is not None:
            valid &= self._read_mask(window) != 0
        return valid

    def _read_planes(self, window: Window, numbers: list[int]) -> NDArray:  # type: ignore[type-arg]
        """Return (bands, rows, cols) in the stored type."""
        dtype = np.dtype(self.dtype)
        with gdal_quiet():
            try:
                raw = self._dataset.ReadRaster(
                    window.col, window.row, window.cols, window.rows, band_list=numbers, buf_type=_gdal_type(self.dtype)
                )
            except RuntimeError as e:
                raise RasterError(f"{self.path} could not be read at row {window.row}: {e}") from None
        if raw is None:
            raise RasterError(f"{self.path} could not be read at row {window.row}, column {window.col}.")
        return np.frombuffer(raw, dtype).reshape(len(numbers), window.rows, window.cols)

    def _read_mask(self, window: Window) -> NDArray[np.uint8]:
        with gdal_quiet():
            mask = self._dataset.GetRasterBand(1).GetMaskBand()
            raw = mask.ReadRaster(window.col, window.row, window.cols, window.rows, buf_type=gdal.GDT_Byte)
        return np.frombuffer(raw, np.uint8).reshape(window.rows, window.cols)


def _pixels(planes: NDArray) -> NDArray:  # type: ignore[type-arg]
    """(band, row, col) → (pixels, bands)."""
    return np.ascontiguousarray(planes.reshape(len(planes), -1).T)


def _planes(pixels: NDArray, rows: int, cols: int) -> NDArray:  # type: ignore[type-arg]
    """(pixels, bands) → (band, row, col)."""
    return np.ascontiguousarray(pixels.T).reshape(-1, rows, cols)


@contextlib.contextmanager
def open_raster(path: str) -> Iterator[Raster]:
    """Open a raster for reading. Raises RasterError, a sentence for the user, when that cannot be."""
    dataset = _open(path)
    try:
        yield _describe(path, dataset)
    finally:
        dataset = None


def _open(path: str) -> gdal.Dataset:
    if not path:
        raise RasterError("No file was given.")
    if not _is_virtual(path):
        _check_readable(path)
    with gdal_quiet():
        try:
            dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
        except RuntimeError as e:
            reason = str(e).strip()
            raise RasterError(f"{path} cannot be opened as a raster: {reason}") from None
    if dataset is None or dataset.RasterCount == 0:
        raise RasterError(f"{path} holds no raster bands: choose the image file itself.")
    return dataset


def _is_virtual(path: str) -> bool:
    """GDAL names that are no plain files: /vsi…, HDF5:"…", <VRT…>."""
    return path.startswith(("/vsi", "<")) or ":" in path[2:]


def _check_readable(path: str) -> None:
    if not os.path.exists(path):
        raise RasterError(f"There is no file {path}: check the path.")
    if os.path.isdir(path):
        return  # some formats are folders; GDAL decides
    try:
        with open(path, "rb"):
            pass
    except OSError as e:
        raise RasterError(f"{path} cannot be read: {e.strerror}.") from None


def _describe(path: str, dataset: gdal.Dataset) -> Raster:
    with gdal_quiet():
        bands = [dataset.GetRasterBand(i) for i in range(1, dataset.RasterCount + 1)]
        sidecar = _sidecar(path, dataset)
        metadata = FileMetadata(
            tuple(
                BandMetadata(b.GetDescription(), b.GetMetadata(), b.GetMetadata("ENVI"), b.GetMetadata("IMAGERY"))
                for b in bands
            ),
            dataset.GetMetadata(),
            dataset.GetMetadata("ENVI"),
            sidecar,
            _stac(path),
        )
        table = band_table(metadata)
        nodata = np.array([np.nan if (v := b.GetNoDataValue()) is None else v for b in bands], dtype=np.float64)
        has_nodata = np.array([b.GetNoDataValue() is not None for b in bands])
        ignored = envi.floats(sidecar.get("data_ignore_value", ""))
        if not has_nodata.any() and ignored and np.isfinite(ignored[0]):
            nodata[:], has_nodata[:] = ignored[0], True
        scale = np.array([1.0 if (s := b.GetScale()) in (None, 0.0) else s for b in bands])
        offset = np.array([b.GetOffset() or 0.0 for b in bands])
        flags = bands[0].GetMaskFlags()
        block_cols, block_rows = bands[0].GetBlockSize()
        return Raster(
            path=path,
            grid=_grid(dataset),
            bands=table,
            dtype=_numpy_type(path, bands),
            nodata=nodata,
            has_nodata=has_nodata,
            scale=scale,
            offset=offset,
            block=(block_rows, block_cols),
            colours=tuple(gdal.GetColorInterpretationName(b.GetColorInterpretation()) for b in bands),
            reflectance_scale=_reflectance_scale(dataset, sidecar, scale),
            _dataset=dataset,
            _mask_band=1 if flags & gdal.GMF_PER_DATASET and not flags & gdal.GMF_NODATA else None,
        )


def _grid(dataset: gdal.Dataset) -> RasterGrid:
    geotransform = dataset.GetGeoTransform(can_return_null=True)
    reference = dataset.GetSpatialRef()
    return RasterGrid(
        (dataset.RasterYSize, dataset.RasterXSize),
        tuple(geotransform) if geotransform else None,
        reference.ExportToWkt() if reference else "",
    )


def _numpy_type(path: str, bands: Sequence[gdal.Band]) -> str:
    """Return the NumPy type that holds every band. Raises RasterError for complex numbers."""
    kinds = {gdal.GetDataTypeName(b.DataType) for b in bands}
    names = {_NUMPY_NAMES.get(k, "") for k in kinds}
    if "" in names:
        raise RasterError(f"{path} stores {', '.join(sorted(kinds))}: bands of real numbers are needed.")
    return names.pop() if len(names) == 1 else str(np.result_type(*names))


_NUMPY_NAMES = {
    "Byte": "uint8", "Int8": "int8", "UInt16": "uint16", "Int16": "int16", "UInt32": "uint32", "Int32": "int32",
    "Float32": "float32", "Float64": "float64",
}  # fmt: skip


def _gdal_type(numpy_name: str) -> int:
    name = next(g for g, n in _NUMPY_NAMES.items() if n == numpy_name)
    return int(gdal.GetDataTypeByName(name))


def _sidecar(path: str, dataset: gdal.Dataset) -> Mapping[str, str]:
    """Return the entries of an .hdr beside a file whose own driver does not read it."""
    if dataset.GetDriver().ShortName == "ENVI" or _is_virtual(path):
        return {}
    for name in (os.path.splitext(path)[0] + ".hdr", path + ".hdr"):
        text = _text(name)
        if text is None:
            continue
        try:
            entries = envi.parse_header(text)
        except ValueError:
            continue
        if entries.get("bands", "") == str(dataset.RasterCount):
            return entries
    return {}


def _stac(path: str) -> Mapping[str, object]:
    import json

    text = None if _is_virtual(path) else _text(os.path.splitext(path)[0] + ".stac.json")
    try:
        entries = json.loads(text) if text else {}
    except ValueError:
        return {}
    return entries if isinstance(entries, dict) else {}


def _text(path: str) -> str | None:
    with contextlib.suppress(OSError):
        if os.path.isfile(path) and os.path.getsize(path) <= _SIDECAR_BYTES:
            return Path(path).read_text(encoding="utf-8", errors="replace")
    return None


def _reflectance_scale(
    dataset: gdal.Dataset, sidecar: Mapping[str, str], scale: NDArray[np.float64]
) -> float | None:
    for entries in (dataset.GetMetadata("ENVI"), sidecar):
        found = envi.floats(entries.get("reflectance_scale_factor", ""))
        if found and np.isfinite(found[0]) and found[0] > 0:
            return float(found[0])
    return None if (scale == 1).all() else 1.0


def average_onto(
    source: Raster, bands: Sequence[int], grid: RasterGrid, window: Window
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return the source's bands averaged over the pixels of a window of another grid, (pixels, bands), and valid.

    Different CRS, rotation and ground control points are GDAL's business. A pixel of the window that the
    source does not cover, or only with nodata, is not valid.
    """
    with gdal_quiet():
        target = gdal.GetDriverByName("MEM").Create("", window.cols, window.rows, len(bands), gdal.GDT_Float64)
        x, y = grid.to_map(window.row, window.col)
        _, a, b, _, d, e = grid.geotransform or (0, 1, 0, 0, 0, 1)
        target.SetGeoTransform((x, a, b, y, d, e))
        target.SetProjection(grid.crs_wkt)
        for i in range(len(bands)):
            target.GetRasterBand(i + 1).SetNoDataValue(float("nan"))
            target.GetRasterBand(i + 1).Fill(float("nan"))
        nodata = [source.nodata[b] if source.has_nodata[b] else None for b in bands]
        options: dict[str, object] = {"resampleAlg": "average", "multithread": False, "warpMemoryLimit": 64}
        if all(v is not None for v in nodata):
            options["srcNodata"] = " ".join(f"{v:.17g}" for v in nodata)  # type: ignore[str-format]
        picked = gdal.Translate(
            "", source._dataset, format="VRT", bandList=[b + 1 for b in bands], noData="none" if None in nodata else None
        )
        try:
            gdal.Warp(target, picked, **options)
        except RuntimeError as e:
            raise RasterError(f"{source.path} cannot be brought onto the other image's grid: {e}") from None
        raw = target.ReadRaster(buf_type=gdal.GDT_Float64)
    values = _pixels(np.frombuffer(raw, np.float64).reshape(len(bands), window.rows, window.cols))
    valid = np.isfinite(values).all(axis=1)
    values = values * source.scale[list(bands)] + source.offset[list(bands)]
    return np.where(valid[:, None], values, 0).astype(np.float32), valid


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
        """Write stored numbers (pixels, bands); valid (pixels,) says which of them count in the statistics.

        Raises RasterError when the disk is full or the file cannot be written.
        """
        planes = _planes(stored, window.rows, window.cols)
        for plane, statistics in zip(planes, self._statistics):
            statistics.add(plane.ravel()[valid])
        with gdal_quiet():
            try:
                self._dataset.WriteRaster(
                    window.col, window.row, window.cols, window.rows, planes.tobytes(), buf_type=_gdal_type(str(planes.dtype))
                )
            except RuntimeError as e:
                raise RasterError(f"Writing {self._path} failed: {e}. Is the disk full?") from None

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
                path, cols, rows, len(bands), _gdal_type(encoding.dtype), options=_creation_options(file_format, compress, grid, encoding)
            )
        except RuntimeError as e:
            raise RasterError(f"{path} cannot be created: {e}") from None
        if grid.geotransform is not None:
            dataset.SetGeoTransform(grid.geotransform)
        if grid.crs_wkt:
            dataset.SetSpatialRef(osr.SpatialReference(wkt=grid.crs_wkt))
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


def _creation_options(file_format: str, compress: str, grid: RasterGrid, encoding: Encoding) -> list[str]:
    if file_format == "ENVI":
        return ["INTERLEAVE=BSQ", "SUFFIX=REPLACE"]
    options = ["BIGTIFF=IF_SAFER", "INTERLEAVE=BAND", "PHOTOMETRIC=MINISBLACK"]
    rows, cols = block_shape(grid)
    options += ["TILED=YES", f"BLOCKXSIZE={cols}", f"BLOCKYSIZE={rows}"]
    if compress != "none":
        predictor = 3 if encoding.dtype.startswith("float") else 2
        options += [f"COMPRESS={compress.upper()}", f"PREDICTOR={predictor}", "NUM_THREADS=ALL_CPUS"]
    return options


def block_shape(grid: RasterGrid) -> tuple[int, int]:
    """Return the (rows, cols) of the blocks that `create` gives a raster of this grid; multiples of 16, as TIFF wants."""
    rows, cols = (min(BLOCK, -(-n // 16) * 16) for n in grid.shape)
    return rows, cols


def limit_cache(mib: int) -> None:
    """Let GDAL keep at most so many MiB of blocks, in this process. For worker processes only."""
    gdal.SetCacheMax(mib * 1024**2)


TRUE_COLOUR_NM = {"red": 660.0, "green": 555.0, "blue": 480.0}
_COLOUR_REACH_NM = 40.0


def true_colour(bands: BandTable) -> dict[str, int]:
    """Return the indices of the bands nearest to red, green and blue, or {} when one has none within 40 nm."""
    found = {}
    for colour, nm in TRUE_COLOUR_NM.items():
        distance = np.abs(bands.centre_nm - nm)
        if not np.isfinite(distance).any() or np.nanmin(distance) > _COLOUR_REACH_NM:
            return {}
        found[colour] = int(np.nanargmin(distance))
    return found if len(set(found.values())) == 3 else {}


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


def positions_in(source: RasterGrid, target: RasterGrid, points: NDArray[np.float64]) -> NDArray[np.float64] | None:
    """Return (row, col) in the target's pixels, (N, 2), of (row, col) positions of the source, (N, 2).

    None when one of them has no geotransform or the two CRS cannot be connected. A missing CRS is taken to be
    the other's.
    """
    if source.geotransform is None or target.geotransform is None:
        return None
    xy = np.array([source.to_map(r, c) for r, c in points])
    if source.crs_wkt and target.crs_wkt and source.crs_wkt != target.crs_wkt:
        with gdal_quiet():
            try:
                a, b = osr.SpatialReference(wkt=source.crs_wkt), osr.SpatialReference(wkt=target.crs_wkt)
                for reference in (a, b):
                    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
                xy = np.array(osr.CoordinateTransformation(a, b).TransformPoints(xy.tolist()))[:, :2]
            except RuntimeError:
                return None
    try:
        return np.array([target.to_pixel(x, y) for x, y in xy])
    except ValueError:
        return None
