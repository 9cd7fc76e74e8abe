"""Opens rasters and reads windows of them."""

from __future__ import annotations

import contextlib
import json
import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from spectralift_qgis.core import envi
from spectralift_qgis.core.bands import BandMetadata, BandTable, FileMetadata, band_table
from spectralift_qgis.core.errors import RasterError
from spectralift_qgis.core.grid import RasterGrid, Window
from spectralift_qgis.core.raster.base import NUMPY_NAMES, gdal_quiet, gdal_type, opened_again, to_pixels
from spectralift_qgis.core.raster.kept import Glimpse
from spectralift_qgis.core.raster.parts import Parts
from spectralift_qgis.core.raster.remote import gdal_name, is_remote, network_settings
from spectralift_qgis.core.scaling import by_band

HELD_BYTES = 16 << 20  # of what is unpacked for a few pixels, by each who reads
Stamp = Optional[tuple[int, int]]  # size in bytes and time of modification in ns


@dataclass(frozen=True, eq=False)
class Raster:
    """An open raster. Use `open_raster`.

    bands: names, centres, widths. dtype: NumPy name of the stored type. nodata: (B,) NaN where none is set.
    has_nodata: (B,) bool. scale, offset: (B,) float64. block: (rows, cols) of its blocks.
    reflectance_scale: what a value of 1 is stored as when the file says so (10000), else None.
    stamp: size and time of the file when it was opened, None for what is no plain file, here or on a network.
    every: so-manyth pixel of the file is seen, each way.
    network: "" for what lies on a disk, else the GDAL name of what is read over a network.
    glimpse: what was read before and is not read again.
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
    stamp: Stamp = None
    network: str = ""
    every: int = 1
    _parts: Parts | None = None
    glimpse: Glimpse | None = None

    def __len__(self) -> int:
        return len(self.bands)

    @property
    def itemsize(self) -> int:
        return np.dtype(self.dtype).itemsize

    def with_data(self, bands: Sequence[int]) -> Raster:
        """Return the raster with these band indices taken as data, though the file marks one as transparency (alpha).

        GDAL's GeoTIFF driver does so with the fourth band of 8 bits, the near infrared of aerial images. No pixel is
        masked by it then, neither here nor in views of this raster.
        """
        wanted = {int(b) for b in bands}
        if not any(self.colours[b] == "Alpha" for b in wanted):
            return self
        colours = tuple("Undefined" if i in wanted else c for i, c in enumerate(self.colours))
        by_alpha = self._dataset.GetRasterBand(1).GetMaskFlags() & gdal.GMF_ALPHA
        return replace(self, colours=colours, _mask_band=None if by_alpha else self._mask_band)

    def read(
        self, window: Window, bands: Sequence[int] | NDArray[np.intp]
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Return values (pixels, bands) with scale and offset applied, and valid (pixels,), of band indices.

        A pixel is valid when none of these bands is nodata, NaN or infinite there, nor masked by the file.
        Values of pixels that are not valid are 0. Raises RasterError when the file cannot be read.
        """
        return self._values(self.read_stored(window, bands), self.read_mask(window), bands)

    def read_spectra(
        self, window: Window, bands: Sequence[int] | NDArray[np.intp]
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """As `read`; where all bands are zero nothing was measured either.

        Nothing on Earth reflects nothing in every band, but the edges of many products do.
        """
        return _measured(*self.read(window, bands))

    def read_some(
        self, window: Window, bands: Sequence[int] | NDArray[np.intp], every: int
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """As `read_spectra`, one pixel in so many, each way, of a window of whole blocks, which are unpacked anyway."""
        if every == 1:
            return self.read_spectra(window, bands)
        rows, cols = (slice(min(every // 2, n - 1), None, every) for n in (window.rows, window.cols))
        planes = np.concatenate([stored[:, rows, cols] for stored in self.read_in_parts(window, bands)])
        mask = self.read_mask(window)
        return _measured(*self._values(planes, None if mask is None else mask[rows, cols], bands))

    def read_pixels(self, bands: Sequence[int] | NDArray[np.intp]) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """As `read_spectra`, the pixels from all over the raster that are kept of it: none without a glimpse.

        Raises KeyError for bands of which none are kept.
        """
        if self.glimpse is None or self.glimpse.pixels is None:
            return np.empty((0, len(bands)), np.float32), np.empty(0, bool)
        planes = self.glimpse.pixels_of([int(b) + 1 for b in bands])
        return _measured(*self._values(planes, self.glimpse.pixels.mask, bands))

    def _values(
        self, planes: NDArray[Any], mask: NDArray[np.uint8] | None, bands: Sequence[int] | NDArray[np.intp]
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        index = [int(b) for b in bands]
        valid = self._valid(planes, mask, index).all(axis=0)
        values = to_pixels(planes).astype(np.float32)
        values = by_band(values, self.scale[index], self.offset[index], out=values)
        flat = valid.ravel()
        values[~flat] = 0
        return values, flat

    def read_each(self, window: Window) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Return values (pixels, B) with scale and offset applied, and valid (pixels, B), of every band by itself.

        Values that are not valid are NaN. Raises RasterError when the file cannot be read.
        """
        index = list(range(len(self.bands)))
        planes = self.read_stored(window, index)
        valid = to_pixels(self._valid(planes, self.read_mask(window), index))
        values = to_pixels(planes).astype(np.float64) * self.scale + self.offset
        values[~valid] = np.nan
        return values, valid

    def has_data(self, window: Window, bands: Sequence[int] | NDArray[np.intp]) -> NDArray[np.bool_]:
        """Return (bands,) True for each of these band indices that has a valid pixel in the window."""
        index = [int(b) for b in bands]
        valid = self._valid(self.read_stored(window, index), self.read_mask(window), index)
        return np.asarray(valid.any(axis=(1, 2)))

    def copies(self, most: int) -> list[Raster]:
        """Return the raster as often as threads may read it at a time, at most so often. Raises RasterError."""
        with gdal_quiet():
            try:
                return [replace(self, _dataset=dataset) for dataset in opened_again(self._dataset, most)]
            except RuntimeError as e:
                raise RasterError(f"{self.path} cannot be opened as a raster: {' '.join(str(e).split())}") from None

    def _valid(self, planes: NDArray[Any], mask: NDArray[np.uint8] | None, index: list[int]) -> NDArray[np.bool_]:
        """Return (bands, rows, cols) True where a stored number is a measurement."""
        valid = np.isfinite(planes) if planes.dtype.kind == "f" else np.ones(planes.shape, bool)
        for i, b in enumerate(index):
            if self.has_nodata[b] and not np.isnan(self.nodata[b]):
                valid[i] &= planes[i] != np.asarray(self.nodata[b]).astype(planes.dtype)
        if mask is not None:
            valid &= mask != 0
        return valid

    def read_stored(self, window: Window, bands: Sequence[int] | NDArray[np.intp]) -> NDArray[Any]:
        """Return (bands, rows, cols) of band indices in the stored type. Raises RasterError."""
        numbers, dtype = [int(b) + 1 for b in bands], np.dtype(self.dtype)
        kept = None if self.glimpse is None else self.glimpse.planes_of(window, numbers)
        if kept is not None:
            return kept
        with gdal_quiet(), network_settings(self.network):
            try:
                if self._parts is not None:
                    return self._parts.planes(window, numbers, self.dtype)
                raw = self._dataset.ReadRaster(
                    window.col,
                    window.row,
                    window.cols,
                    window.rows,
                    band_list=numbers,
                    buf_type=gdal_type(self.dtype),
                )
            except RuntimeError as e:
                reason = " ".join(str(e).split())
                raise RasterError(f"{self.path} could not be read at row {window.row}: {reason}") from None
        if raw is None:
            raise RasterError(f"{self.path} could not be read at row {window.row}, column {window.col}.")
        return np.frombuffer(raw, dtype).reshape(len(numbers), window.rows, window.cols)

    def read_in_parts(self, window: Window, bands: Sequence[int] | NDArray[np.intp]) -> Iterator[NDArray[Any]]:
        """As `read_stored`, of some bands at a time, HELD_BYTES of them: for who keeps few pixels of a large window."""
        parts = -(-window.size * len(bands) * self.itemsize // HELD_BYTES)
        for some in np.array_split(np.asarray(bands, np.intp), parts):
            yield self.read_stored(window, some)

    def read_mask(self, window: Window) -> NDArray[np.uint8] | None:
        """Return (rows, cols) of the file's own mask, 0 where nothing was measured; None where it has none."""
        if self._mask_band is None:
            return None
        kept = None if self.glimpse is None else self.glimpse.mask_of(window)
        if kept is not None:
            return kept
        with gdal_quiet(), network_settings(self.network):
            if self._parts is not None:
                return self._parts.mask(window)
            mask = self._dataset.GetRasterBand(1).GetMaskBand()
            raw = mask.ReadRaster(window.col, window.row, window.cols, window.rows, buf_type=gdal.GDT_Byte)
        return np.frombuffer(raw, np.uint8).reshape(window.rows, window.cols)


def _measured(values: NDArray[np.float32], valid: NDArray[np.bool_]) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return both, with spectra that are zero in every band taken for not valid."""
    return values, valid & (values != 0).any(axis=1)


@contextlib.contextmanager
def open_raster(path: str) -> Iterator[Raster]:
    """Open a raster for reading. Raises RasterError, a sentence for the user, when that cannot be."""
    name = gdal_name(path)
    with network_settings(name):
        dataset = _open(name)
        raster = _describe(name, dataset)
    try:
        yield raster if name == path else replace(raster, path=path)
    finally:
        dataset = None


def raise_if_changed(raster: Raster, *, since: Stamp = None) -> None:
    """Raise RasterError when the file is another one than when it was opened, or has gone.

    since: what it was before, where it had been looked at earlier. What was read of it then belongs to no one image.
    """
    if raster.network and since is None:  # asked at the end of a run: forget what is known of the file, and look again
        gdal.VSICurlPartialClearCache(raster.network)
    with network_settings(raster.network):
        stamp = stamp_of(raster.path)
    if stamp is None and raster.network:
        return  # a signed address that is no longer valid is no reason to throw away what was read while it was
    if stamp != raster.stamp or (since is not None and stamp != since):
        raise RasterError(
            f"{raster.path} {'changed' if stamp else 'vanished'} while it was being read: run again when it is "
            "complete."
        )


def stamp_of(path: str) -> Stamp:
    """Return size and time of a file, here or on a network; None for what is no plain file, or has gone."""
    name = gdal_name(path)
    if is_remote(name):
        with gdal_quiet(), network_settings(name):
            found = gdal.VSIStatL(name)
        return None if found is None else (found.size, found.mtime * 10**9)
    if is_virtual(path):
        return None
    try:
        status = os.stat(path)
    except OSError:
        return None
    return (status.st_size, status.st_mtime_ns) if stat.S_ISREG(status.st_mode) else None


def _open(path: str) -> gdal.Dataset:
    if not path:
        raise RasterError("No file was given.")
    if not is_virtual(path):
        _check_readable(path)
        from spectralift_qgis.core import products  # late: the readers stand on this package

        product = products.open_product(path)
        if product is not None:
            return product
    with gdal_quiet():
        try:
            dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
        except RuntimeError as e:
            reason = " ".join(str(e).split())
            raise RasterError(f"{path} cannot be opened as a raster: {reason}") from None
    if dataset is None or dataset.RasterCount == 0:
        raise RasterError(f"{path} holds no raster bands: choose the image file itself.")
    return dataset


def is_virtual(path: str) -> bool:
    """GDAL names that are no plain files: /vsi…, HDF5:"…", <VRT…>."""
    return path.startswith(("/vsi", "<")) or ":" in path[2:]


def _network(path: str, dataset: gdal.Dataset) -> str:
    """Return the GDAL name of what a raster reads over a network; a mosaic here may be of images elsewhere."""
    if is_remote(path) or dataset.GetDriver().ShortName != "VRT":
        return path if is_remote(path) else ""
    return next((f for f in dataset.GetFileList() or () if is_remote(f)), "")


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
                BandMetadata(_decoded(b.GetDescription()), _items(b), _items(b, "ENVI"), _items(b, "IMAGERY"))
                for b in bands
            ),
            _items(dataset),
            _items(dataset, "ENVI"),
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
            stamp=stamp_of(path),
            network=_network(path, dataset),
            _mask_band=1 if flags & gdal.GMF_PER_DATASET and not flags & gdal.GMF_NODATA else None,
        )


def _items(of: gdal.Dataset | gdal.Band, domain: str = "") -> dict[str, str]:
    """Return what a metadata domain says, as text."""
    return {_decoded(k): _decoded(v) for k, v in (of.GetMetadata(domain) or {}).items()}


def _decoded(text: str | bytes) -> str:
    """GDAL hands over what is not UTF-8, such as the µm of a header from Windows, as bytes or as lone surrogates."""
    raw = text if isinstance(text, bytes) else text.encode("utf-8", errors="surrogateescape")
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def _grid(dataset: gdal.Dataset) -> RasterGrid:
    geotransform = dataset.GetGeoTransform(can_return_null=True)
    reference = dataset.GetSpatialRef()
    points = dataset.GetGCPs() if geotransform is None else ()
    if points:
        geotransform = gdal.GCPsToGeoTransform(points, 1)
        reference = dataset.GetGCPSpatialRef()
    return RasterGrid(
        (dataset.RasterYSize, dataset.RasterXSize),
        tuple(geotransform) if geotransform else None,
        reference.ExportToWkt() if reference else "",
        tuple((p.GCPLine, p.GCPPixel, p.GCPX, p.GCPY) for p in points),
    )


def _numpy_type(path: str, bands: Sequence[gdal.Band]) -> str:
    """Return the NumPy type that holds every band. Raises RasterError for complex numbers."""
    kinds = {gdal.GetDataTypeName(b.DataType) for b in bands}
    names = {NUMPY_NAMES.get(k, "") for k in kinds}
    if "" in names:
        raise RasterError(f"{path} stores {', '.join(sorted(kinds))}: bands of real numbers are needed.")
    return names.pop() if len(names) == 1 else str(np.result_type(*names))


def _sidecar(path: str, dataset: gdal.Dataset) -> Mapping[str, str]:
    """Return the entries of an .hdr beside a file whose own driver does not read it."""
    if dataset.GetDriver().ShortName == "ENVI" or is_virtual(path):
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
    """Return the STAC item beside a file, image.stac.json or, as EnMAP-Box has it, image.tif.stac.json."""
    if is_virtual(path):
        return {}
    for name in (os.path.splitext(path)[0] + ".stac.json", path + ".stac.json"):
        with contextlib.suppress(ValueError, RecursionError):
            entries = json.loads(_text(name) or "null", parse_int=float)
            if isinstance(entries, dict):
                return entries
    return {}


def _text(path: str) -> str | None:
    with contextlib.suppress(OSError):
        if os.path.isfile(path) and os.path.getsize(path) <= envi.MAX_HEADER_BYTES:
            return Path(path).read_text(encoding="utf-8", errors="replace")
    return None


def _reflectance_scale(dataset: gdal.Dataset, sidecar: Mapping[str, str], scale: NDArray[np.float64]) -> float | None:
    """Return the value that stands for a reflectance of 1; None where the file does not say it.

    Bands that carry a scale are in units of 1 once it is applied: a reflectance scale factor beside it says the same
    of the stored numbers and is not applied again.
    """
    if (scale != 1).any():
        return 1.0
    for entries in (_items(dataset, "ENVI"), sidecar):
        found = envi.floats(entries.get("reflectance_scale_factor", ""))
        if found and np.isfinite(found[0]) and found[0] > 0:
            return float(found[0])
    return None
