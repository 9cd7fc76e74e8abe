"""An open raster and the ways to read it: values, stored numbers, masks and ranges of windows."""

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
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.gdal_env import gdal_quiet, gdal_type, to_pixels
from spectralift_qgis.core.raster.read.gdal_names import network_settings
from spectralift_qgis.core.raster.read.measurement import VALID, Exclusions
from spectralift_qgis.core.raster.read.parallel_blocks import Parts
from spectralift_qgis.core.raster.read.sample import ImageSample, declared_sample, ranges, sample_image
from spectralift_qgis.core.spectral.bands import BandTable

HELD_BYTES = 16 << 20  # unpacked at a time for a few pixels, per reader
Stamp = Optional[tuple[int, int]]  # size in bytes and time of modification in ns


class _Learnt:
    """Sample of an image, taken once and shared by all views of it."""

    def __init__(self, sample: ImageSample | None = None) -> None:
        self.lock = threading.Lock()
        self.sample = sample


@dataclass(frozen=True, eq=False)
class Raster:
    """Open raster of B bands, made by `open_raster`: value = stored × scale + offset.

    Attributes:
        path: name it was opened by.
        grid: shape, geotransform and CRS.
        bands: names, centres, widths.
        dtype: NumPy name of the stored type.
        nodata: (B,) stored numbers, NaN if none is set or the type cannot hold it.
        has_nodata: (B,) True for bands with a nodata value.
        scale: (B,) scale of the stored numbers.
        offset: (B,) offset of the values.
        block: (rows, cols) of its blocks.
        colours: GDAL's colour interpretation of each band.
        reflectance_scale: value that stands for a reflectance of 1, e.g. 10000; None if the file does not define it.
        findings: choices and assumptions made on opening; their codes lack the image's role.
        stamp: size and time of the file on opening, local or remote; None if it is no plain file.
        network: GDAL name of the remote file that is read, "" if all is local.
        every: step; every n-th pixel of the file is seen along rows and columns.
        header_problem: why the header gives no wavelengths, a sentence; "" if there is no header or it does.
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
    _learnt: _Learnt = field(default_factory=_Learnt)
    header_problem: str = ""

    def __len__(self) -> int:
        return len(self.bands)

    @property
    def itemsize(self) -> int:
        """Size of a stored number in bytes."""
        return np.dtype(self.dtype).itemsize

    def with_data(self, bands: Sequence[int]) -> Raster:
        """Return the raster with these band indices used as data even if the file marks one as transparency (alpha).

        GDAL's GeoTIFF driver marks the fourth of four 8-bit bands so, which is the near infrared of aerial images. The
        band then masks no pixels, neither here nor in views of this raster.
        """
        numbers = {int(b) for b in bands}
        if not any(self.colours[b] == "Alpha" for b in numbers):
            return self
        colours = tuple("Undefined" if i in numbers else c for i, c in enumerate(self.colours))
        by_alpha = self._dataset.GetRasterBand(1).GetMaskFlags() & gdal.GMF_ALPHA
        return replace(self, colours=colours, _mask_band=None if by_alpha else self._mask_band)

    @property
    def sample(self) -> ImageSample:
        """Sample of the image, taken on first use: the possible range of its numbers, and which bands are empty.

        Raises:
            RasterError: The file cannot be read.
        """
        with self._learnt.lock:
            if self._learnt.sample is None:
                self._learnt.sample = sample_image(self)
            return self._learnt.sample

    def with_sample(self, sample: ImageSample | None) -> Raster:
        """Return the raster with a sample that was taken before; None: only what the file declares is nodata."""
        return replace(self, _learnt=_Learnt(sample or declared_sample(self)))

    def read(
        self,
        window: Window,
        bands: Sequence[int] | NDArray[np.intp],
        left_out: Exclusions | None = None,
        *,
        every: int = 1,
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Read the spectra of a window.

        A pixel is valid if its spectrum in these bands is a measurement (module `measurement`).

        Args:
            window: the window to read.
            bands: indices of the bands, from 0.
            left_out: counts the pixels that are not valid, if every pixel is read.
            every: step; only every n-th pixel is returned, for windows of whole blocks, which are unpacked anyway.

        Returns:
            (pixels, bands) values with scale and offset applied, 0 for pixels that are not valid; (pixels,) valid.

        Raises:
            RasterError: The file cannot be read.
        """
        if every == 1:
            planes, masks = self.read_stored(window, bands), self.read_masks(window, bands)
            return self._values(planes, masks, bands, window, left_out)
        rows, cols = (slice(min(every // 2, n - 1), None, every) for n in (window.rows, window.cols))
        planes = np.concatenate([stored[:, rows, cols] for stored in self._read_in_parts(window, bands)])
        masks = self.read_masks(window, bands)
        return self._values(planes, None if masks is None else masks[..., rows, cols], bands)

    def _values(
        self,
        planes: NDArray[Any],
        masks: NDArray[np.uint8] | None,
        bands: Sequence[int] | NDArray[np.intp],
        window: Window | None = None,
        left_out: Exclusions | None = None,
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        index = [int(b) for b in bands]
        codes = self.sample.rule.codes(planes, masks, index)
        if left_out is not None and window is not None:
            left_out.add(codes, planes, window.row, window.col)
        flat = codes.ravel() == VALID
        pixels = to_pixels(planes)
        if not flat.all():  # before the arithmetic: a fill value of 1e36 would overflow
            pixels = np.where(flat[:, None], pixels, 0)
        values = pixels.astype(np.float32)
        values = by_band(values, self.scale[index], self.offset[index], out=values)
        values[~flat] = 0
        return values, flat

    def read_each(self, window: Window) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Read all bands of a window, each with its own validity.

        Returns:
            (pixels, B) values with scale and offset applied, NaN if not valid; (pixels, B) valid.

        Raises:
            RasterError: The file cannot be read.
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
        """Return the lowest and the highest measurement of each band in a window.

        Returns:
            Two arrays (bands,) of stored numbers, NaN for bands without measurements.

        Raises:
            RasterError: The file cannot be read.
        """
        planes, masks = self.read_stored(window, bands), self.read_masks(window, bands)
        return ranges(self.sample.rule, planes, masks, [int(b) for b in bands])

    def read_stored(self, window: Window, bands: Sequence[int] | NDArray[np.intp]) -> NDArray[Any]:
        """Return the stored numbers (bands, rows, cols) of a window for these band indices.

        Raises:
            RasterError: The file cannot be read.
        """
        numbers, dtype = [int(b) + 1 for b in bands], np.dtype(self.dtype)
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
                raise RasterError(
                    Sentence(
                        "{path} could not be read at row {row}: {reason}", path=self.path, row=window.row, reason=reason
                    )
                ) from None
        if raw is None:
            raise RasterError(
                Sentence(
                    "{path} could not be read at row {row}, column {col}.",
                    path=self.path,
                    row=window.row,
                    col=window.col,
                )
            )
        return np.frombuffer(raw, dtype).reshape(len(numbers), window.rows, window.cols)

    def _read_in_parts(self, window: Window, bands: Sequence[int] | NDArray[np.intp]) -> Iterator[NDArray[Any]]:
        """Yield the result of `read_stored` a few bands (HELD_BYTES) at a time, to use few pixels of a large window."""
        parts = -(-window.size * len(bands) * self.itemsize // HELD_BYTES)
        for group in np.array_split(np.asarray(bands, np.intp), parts):
            yield self.read_stored(window, group)

    def read_masks(self, window: Window, bands: Sequence[int] | NDArray[np.intp]) -> NDArray[np.uint8] | None:
        """Return the file's own masks of a window, 0 for no data; None if it has none.

        Returns:
            (rows, cols) if one mask is for all bands, (bands, rows, cols) if bands have masks of their own.
        """
        if not self._masked_bands:
            return None if self._mask_band is None else self._read_mask(window, self._mask_band)
        masks = np.full((len(bands), window.rows, window.cols), 255, np.uint8)
        for i, b in enumerate(bands):
            if int(b) in self._masked_bands:
                masks[i] = self._read_mask(window, int(b) + 1)
        return masks

    def _read_mask(self, window: Window, number: int) -> NDArray[np.uint8]:
        with gdal_quiet(), network_settings(self.network):
            if self._parts is not None:
                return self._parts.mask(window, number)
            mask = self._dataset.GetRasterBand(number).GetMaskBand()
            raw = mask.ReadRaster(window.col, window.row, window.cols, window.rows, buf_type=gdal.GDT_Byte)
        return np.frombuffer(raw, np.uint8).reshape(window.rows, window.cols)
