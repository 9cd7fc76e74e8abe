"""A prediction, and the windows in which it is computed and written."""

from __future__ import annotations

from dataclasses import dataclass

from spectralift_qgis.core import raster
from spectralift_qgis.core.base.grid import RasterGrid, Tiling, Window, block_windows
from spectralift_qgis.core.harmonise.radiometry import Harmonisation
from spectralift_qgis.core.predict.quality import Quality
from spectralift_qgis.core.raster import Raster
from spectralift_qgis.core.raster.write.encoding import Encoding, EncodingCounts
from spectralift_qgis.core.raster.write.statistics import Totals
from spectralift_qgis.core.refine.correction import Correction
from spectralift_qgis.core.train.model import SpectralModel

CACHE_MIB = 64  # GDAL's block cache, taken from the budget
WINDOW = 1 << 18  # pixels: enough for a GPU at a time, and small enough that writing and computing overlap
LEAST_WINDOW, FEWEST = 1 << 16, 8  # pixels, windows: small images are cut finer, so that work overlaps


@dataclass(frozen=True, eq=False)
class Job:
    """A model and the pixels it is applied to.

    Attributes:
        model: the trained model, c MSI bands → C bands.
        device: where the networks run, e.g. "cpu", "cuda" or "numpy".
        msi: the open HR-MSI.
        msi_index: raster bands (from 0) of the model's c MSI bands.
        area: the window of the MSI that is predicted.
        harmonisation: brings these bands to HSI units.
        encoding: how the result is stored.
        reflectance_scale: value of a reflectance of 1 in HSI units, None when unknown.
        tags: metadata of the result.
        correction: the residual correction from the LR-HSI, in the MSI's pixels; None without one.
    """

    model: SpectralModel
    device: str
    msi: Raster
    msi_index: list[int]
    area: Window
    harmonisation: Harmonisation
    encoding: Encoding
    reflectance_scale: float | None
    tags: dict[str, str]
    correction: Correction | None = None

    @property
    def grid(self) -> RasterGrid:
        """The grid of the result."""
        return self.msi.grid.part(self.area)


@dataclass(frozen=True, eq=False)
class Predicted:
    """The outcome of a prediction.

    Attributes:
        counts: how many values were changed when they were stored.
        quality: the quality raster's means, None without one.
        engine: the library that computed the networks.
        device: where the last pixels were computed: the CPU, if the device of the job failed.
        resumed_windows: how many windows were taken over from an interrupted run.
        totals, quality_totals: sums of the stored numbers of each band.
    """

    counts: EncodingCounts
    quality: Quality | None
    engine: str
    device: str
    resumed_windows: int = 0
    totals: tuple[Totals, ...] = ()
    quality_totals: tuple[Totals, ...] = ()


def windows_of(job: Job, memory_mib: int) -> Tiling:
    """Return the windows in which a job is predicted and written."""
    pixels = min(WINDOW, max(LEAST_WINDOW, job.grid.size // FEWEST), pixels_per_window(memory_mib, job))
    return block_windows(job.grid.shape, raster.block_shape(job.grid), pixels)


def pixels_per_window(memory_mib: int, job: Job) -> int:
    """Return how many pixels of a window fit into the memory.

    Counted are the inputs of this window and the next one, float32 results and copies, and stored planes. Planes that
    are being written meanwhile count among the copies: results are finished in blocks.
    """
    c, bands = len(job.model.msi_bands), len(job.model.bands)
    per_pixel = 2 * c * (job.msi.itemsize * 2 + 8) + bands * (4 * 4 + 2 * job.encoding.itemsize) + 64
    budget = (memory_mib - min(CACHE_MIB, memory_mib // 2)) * 1024**2
    return max(1024, budget // per_pixel)
