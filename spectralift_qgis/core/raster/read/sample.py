"""Takes a sample of an image, a small one of a large image, to learn the possible range of its numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import Window, windows
from spectralift_qgis.core.raster.read.measurement import VALID, MeasurementRule

if TYPE_CHECKING:
    from spectralift_qgis.core.raster.read.source import Raster

CELL_PIXELS = 16384  # of a window: a few blocks, or a part of one
LEAST_CELLS = 64  # small windows that are searched for data, if the image has as many
WHOLE_VALUES = 4 << 20  # an image with no more values is read as a whole
LEARNT_FROM = 4096  # approximate number of spectra of a window that the rule is learnt from
FEW_WINDOWS, FEW_BANDS = 4, 4  # read from all over a larger image, besides one window of all bands


@dataclass(frozen=True, eq=False)
class ImageSample:
    """Sample of an image of B bands.

    Attributes:
        rule: the rule for which numbers are measurements.
        windows: the windows that were read in all bands.
        low: (B,) lowest stored number that is a measurement in them, NaN for bands without any.
        high: (B,) highest stored number that is a measurement in them, NaN for bands without any.
    """

    rule: MeasurementRule
    windows: tuple[Window, ...]
    low: NDArray[np.float64]
    high: NDArray[np.float64]


def scattered_windows(shape: tuple[int, int], block: tuple[int, int], seed: int = 0) -> list[Window]:
    """Return up to LEAST_CELLS small windows from all over an image, in scene order.

    Args:
        shape: (rows, cols) of the image.
        block: (rows, cols) of its blocks.
        seed: seed of the choice.
    """
    cells = windows(shape, block, CELL_PIXELS)
    return [cells[i] for i in sorted(cells.scattered(LEAST_CELLS, np.random.default_rng(seed)))]


def declared_sample(raster: Raster) -> ImageSample:
    """Return the sample of an image from the file's declarations alone: no windows, nothing is impossible."""
    unknown = np.full(len(raster), np.nan)
    return ImageSample(MeasurementRule.declared(raster.nodata, raster.scale, raster.offset), (), unknown, unknown)


def sample_image(raster: Raster) -> ImageSample:
    """Take a sample of an open raster.

    Raises:
        RasterError: The raster cannot be read.
    """
    unseen = declared_sample(raster)
    declared, low, high = unseen.rule, unseen.low.copy(), unseen.high.copy()
    index = np.flatnonzero(raster.bands.good & np.array([c != "Alpha" for c in raster.colours]))
    if not index.size:
        return unseen
    # Read (band indices, planes, masks): the whole image, or a few windows of it.
    few: list[Window] = []
    if raster.grid.size * len(index) <= WHOLE_VALUES:
        read_windows = tuple(windows(raster.grid.shape, raster.block, CELL_PIXELS))
    else:
        cells = scattered_windows(raster.grid.shape, raster.block)
        few = _spread(cells, FEW_WINDOWS)
        read_windows = (_with_data(raster, index, declared, few, cells),)
    few_bands = index[np.unique(np.linspace(0, len(index) - 1, FEW_BANDS).astype(int))]
    parts = [(index, window) for window in read_windows] + [(few_bands, window) for window in few]
    read = [(bands, raster.read_stored(w, bands), raster.read_masks(w, bands)) for bands, w in parts]
    # Learn the rule from spectra (N, b) in values, those with the same number of bands joined.
    spectra = [_scaled(raster, declared, *part) for part in read]
    sample = [
        np.concatenate([s for s, (i, _, _) in zip(spectra, read) if len(i) == n]) for n in {len(i) for i, *_ in read}
    ]
    rule = MeasurementRule.of(
        sample, raster.nodata, raster.scale, raster.offset,
        reflectance=raster.reflectance_scale, dtype=np.dtype(raster.dtype),
    )  # fmt: skip
    # Ranges of the measurements, from the windows with all bands.
    for part, planes, masks in read[: len(read_windows)]:
        ends = ranges(rule, planes, masks, [int(b) for b in part])
        low[part], high[part] = np.fmin(low[part], ends[0]), np.fmax(high[part], ends[1])
    return ImageSample(rule, read_windows, low, high)


def ranges(
    rule: MeasurementRule, planes: NDArray[Any], masks: NDArray[np.uint8] | None, index: list[int]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the lowest and the highest measured number of each band.

    Args:
        rule: the rule for which numbers are measurements.
        planes: (b, rows, cols) stored numbers.
        masks: (rows, cols) or (b, rows, cols), 0 for masked; None without a mask.
        index: (b,) indices of the bands, from 0.

    Returns:
        Two arrays (b,) of stored numbers, NaN for bands without measurements.
    """
    valid = rule.codes(planes, masks, index, each=True) == VALID
    low, high = np.full(len(index), np.nan), np.full(len(index), np.nan)
    for i, (plane, ok) in enumerate(zip(planes, valid)):
        numbers = plane if ok.all() else plane[ok]
        if numbers.size:
            low[i], high[i] = numbers.min(), numbers.max()
    return low, high


def _with_data(
    raster: Raster, index: NDArray[np.intp], rule: MeasurementRule, first: list[Window], cells: list[Window]
) -> Window:
    """Return a window with data in the middle one of the bands, or else the last one tried.

    Args:
        raster: the open image.
        index: the band indices that are read.
        rule: what the file declares.
        first: windows that are tried first, since they are read in a few bands anyway.
        cells: all windows that may be tried.
    """
    band = [int(index[len(index) // 2])]
    middle = len(first) // 2
    ordered = [*first[middle:], *first[:middle], *(cell for cell in cells if cell not in first)]
    for window in ordered:
        if (rule.codes(raster.read_stored(window, band), raster.read_masks(window, band), band) == VALID).any():
            return window
    return ordered[-1]


def _spread(cells: list[Window], count: int) -> list[Window]:
    """Return some of the windows, from all over the image."""
    return [cells[i] for i in np.unique(np.linspace(0, len(cells) - 1, count).astype(int))]


def _scaled(
    raster: Raster, rule: MeasurementRule, index: NDArray[np.intp], planes: NDArray[Any], masks: NDArray[Any] | None
) -> NDArray[np.float64]:
    """Return some spectra (N, b) as values, NaN for numbers that the file declares as no data."""
    step = max(1, planes[0].size // LEARNT_FROM)
    flat = planes.reshape(len(planes), 1, -1)[:, :, ::step]
    if masks is not None:
        masks = masks.reshape(*masks.shape[:-2], 1, -1)[..., ::step]
    codes = rule.codes(flat, masks, [int(b) for b in index], each=True)
    values = np.where(codes == VALID, flat, np.nan).reshape(len(planes), -1).T.astype(np.float64)
    return values * raster.scale[index] + raster.offset[index]
