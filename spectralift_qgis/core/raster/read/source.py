"""Opens rasters and reads windows of them."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from spectralift_qgis.core.base.blocks import by_band
from spectralift_qgis.core.base.errors import Finding, RasterError
from spectralift_qgis.core.base.grid import RasterGrid, Window
from spectralift_qgis.core.raster.gdal_env import gdal_quiet, gdal_type, opened_again, to_pixels
from spectralift_qgis.core.raster.read.gdal_names import network_settings
from spectralift_qgis.core.raster.read.kept import Glimpse
from spectralift_qgis.core.raster.read.measurement import VALID, LeftOut, MeasurementRule
from spectralift_qgis.core.raster.read.parallel_blocks import Parts
from spectralift_qgis.core.raster.read.sample import ImageSample, declared_sample, ranges, sample_image
from spectralift_qgis.core.spectral.bands import BandTable

HELD_BYTES = 16 << 20  # of what is unpacked for a few pixels, by each who reads
Stamp = Optional[tuple[int, int]]  # size in bytes and time of modification in ns


class _Learnt:
    """The sample of an image, taken once and shared by all views of it."""

    def __init__(self, sample: ImageSample | None = None) -> None:
        self.lock = threading.Lock()
        self.sample = sample


@dataclass(frozen=True, eq=False)
class Raster:
    """An open raster. Use `open_raster`.

    bands: names, centres, widths. dtype: NumPy name of the stored type. nodata: (B,) NaN where none is set, or one
    that the type cannot hold. has_nodata: (B,) bool. scale, offset: (B,) float64. block: (rows, cols) of its blocks.
    reflectance_scale: what a value of 1 is stored as when the file says so (10000), else None.
    findings: what was chosen or assumed when it was opened; their codes lack the image's role.
    stamp: size and time of the file when it was opened, None for what is no plain file, here or on a network.
    every: so-manyth pixel of the file is seen, each way.
    network: "" for what lies on a disk, else the GDAL name of what is read over a network.
    glimpse: what was read before and is not read again.
    header_problem: why the header of a raster without wavelengths gives none, a sentence; "" where there is no header.
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
    findings: tuple[Finding, ...]
    _dataset: gdal.Dataset
    _mask_band: int | None = None
    _masked_bands: tuple[int, ...] = ()  # indices of the bands that have a mask of their own
    stamp: Stamp = None
    network: str = ""
    every: int = 1
    _parts: Parts | None = None
    glimpse: Glimpse | None = None
    _learnt: _Learnt = field(default_factory=_Learnt)
    header_problem: str = ""

    def __len__(self) -> int:
        return len(self.bands)

    @property
    def itemsize(self) -> int:
        return np.dtype(self.dtype).itemsize

    @property
    def masked_by_band(self) -> bool:
        """True where bands have masks of their own."""
        return bool(self._masked_bands)

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

    @property
    def sample(self) -> ImageSample:
        """What a look at the image found: what its numbers can be, which bands are empty. Raises RasterError."""
        with self._learnt.lock:
            if self._learnt.sample is None:
                self._learnt.sample = sample_image(self)
            return self._learnt.sample

    def with_sample(self, sample: ImageSample | None) -> Raster:
        """Return the raster with a sample that was taken before; with None only what the file declares is nodata."""
        return replace(self, _learnt=_Learnt(sample or declared_sample(self)))

    def read(
        self, window: Window, bands: Sequence[int] | NDArray[np.intp], left_out: LeftOut | None = None
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Return values (pixels, bands) with scale and offset applied, and valid (pixels,), of band indices.

        A pixel is valid when its spectrum in these bands is a measurement (`raster.measurement`). Values of pixels that
        are not valid are 0. left_out: counts the ones that are not. Raises RasterError when the file cannot be read.
        """
        planes, masks = self.read_stored(window, bands), self.read_masks(window, bands)
        return self._values(planes, masks, bands, window, left_out)

    def read_some(
        self, window: Window, bands: Sequence[int] | NDArray[np.intp], every: int
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """As `read`, one pixel in so many, each way, of a window of whole blocks, which are unpacked anyway."""
        if every == 1:
            return self.read(window, bands)
        rows, cols = (slice(min(every // 2, n - 1), None, every) for n in (window.rows, window.cols))
        planes = np.concatenate([stored[:, rows, cols] for stored in self.read_in_parts(window, bands)])
        masks = self.read_masks(window, bands)
        return self._values(planes, None if masks is None else masks[..., rows, cols], bands)

    def read_pixels(self, bands: Sequence[int] | NDArray[np.intp]) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """As `read`, the pixels from all over the raster that are kept of it: none without a glimpse.

        Raises KeyError for bands of which none are kept.
        """
        if self.glimpse is None or self.glimpse.pixels is None:
            return np.empty((0, len(bands)), np.float32), np.empty(0, bool)
        planes = self.glimpse.pixels_of([int(b) + 1 for b in bands])
        return self._values(planes, self.glimpse.pixels.mask, bands)

    def _values(
        self,
        planes: NDArray[Any],
        masks: NDArray[np.uint8] | None,
        bands: Sequence[int] | NDArray[np.intp],
        window: Window | None = None,
        left_out: LeftOut | None = None,
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        index = [int(b) for b in bands]
        codes = self.sample.rule.codes(planes, masks, index)
        if left_out is not None and window is not None:
            left_out.add(codes, planes, window.row, window.col)
        flat = codes.ravel() == VALID
        pixels = to_pixels(planes)
        if not flat.all():  # before anything is computed with them: a fill of 1e36 is no number to multiply
            pixels = np.where(flat[:, None], pixels, 0)
        values = pixels.astype(np.float32)
        values = by_band(values, self.scale[index], self.offset[index], out=values)
        values[~flat] = 0
        return values, flat

    def read_each(self, window: Window) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Return values (pixels, B) with scale and offset applied, and valid (pixels, B), of every band by itself.

        Values that are not valid are NaN. Raises RasterError when the file cannot be read.
        """
        index = list(range(len(self.bands)))
        planes = self.read_stored(window, index)
        codes = self.sample.rule.codes(planes, self.read_masks(window, index), index, each=True)
        valid = to_pixels(codes) == VALID
        values = np.where(valid, to_pixels(planes), 0).astype(np.float64) * self.scale + self.offset
        values[~valid] = np.nan
        return values, valid

    def band_ranges(
        self, window: Window, bands: Sequence[int] | NDArray[np.intp]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the lowest and highest measurement, as stored, of these band indices in a window; NaN for none."""
        planes, masks = self.read_stored(window, bands), self.read_masks(window, bands)
        return ranges(self.sample.rule, planes, masks, [int(b) for b in bands])

    def declared_data(self, window: Window, band: int) -> float:
        """Return the share of a window's pixels that hold data in a band, as far as the file itself says."""
        rule = MeasurementRule.declared(self.nodata, self.scale, self.offset)
        codes = rule.codes(self.read_stored(window, [band]), self.read_masks(window, [band]), [band])
        return float((codes == VALID).mean())

    def copies(self, most: int) -> list[Raster]:
        """Return the raster as often as threads may read it at a time, at most so often. Raises RasterError."""
        with gdal_quiet():
            try:
                return [replace(self, _dataset=dataset) for dataset in opened_again(self._dataset, most)]
            except RuntimeError as e:
                raise RasterError(f"{self.path} cannot be opened as a raster: {' '.join(str(e).split())}") from None

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

    def read_masks(self, window: Window, bands: Sequence[int] | NDArray[np.intp]) -> NDArray[np.uint8] | None:
        """Return the file's own masks, 0 where nothing was measured; None where it has none.

        (rows, cols) where one mask is for all bands, (bands, rows, cols) where bands have masks of their own.
        """
        if not self._masked_bands:
            return None if self._mask_band is None else self._read_mask(window, self._mask_band)
        masks = np.full((len(bands), window.rows, window.cols), 255, np.uint8)
        for i, b in enumerate(bands):
            if int(b) in self._masked_bands:
                masks[i] = self._read_mask(window, int(b) + 1)
        return masks

    def _read_mask(self, window: Window, number: int) -> NDArray[np.uint8]:
        kept = None if self.glimpse is None or self._masked_bands else self.glimpse.mask_of(window)
        if kept is not None:
            return kept
        with gdal_quiet(), network_settings(self.network):
            if self._parts is not None:
                return self._parts.mask(window, number)
            mask = self._dataset.GetRasterBand(number).GetMaskBand()
            raw = mask.ReadRaster(window.col, window.row, window.cols, window.rows, buf_type=gdal.GDT_Byte)
        return np.frombuffer(raw, np.uint8).reshape(window.rows, window.cols)
