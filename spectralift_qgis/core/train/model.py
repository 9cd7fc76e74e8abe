"""A fitted spectral model as a value: NumPy arrays, nothing of torch."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.errors import ModelError
from spectralift_qgis.core.raster.write.encoding import Encoding, choose_encoding
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.train.architecture import Architecture
from spectralift_qgis.core.train.scaling import Scaling

PUBLISHED = Architecture()
LEVELS = (0.0, *(float(v) for v in np.linspace(0.05, 0.95, 19)), 1.0)


@dataclass(frozen=True, eq=False)
class SeenMsi:
    """The multispectral side of a model's training: what an image has to be like for the model to fit it.

    sensor: ID of the library, or the response file's name. centre_nm, fwhm_nm: (c,) of the model's MSI bands.
    product_orders: band orders in which the sensor's products are stored.
    raster_bands: names of all bands of the raster the model was trained with, () without one.
    numbers: (c,) which of these, 1-based, the model's bands are. how: what said so; certain: whether that is sure.
    radiometry: how that raster was brought to HSI units; gain, offset: (c,), value = gain × MSI value + offset.
    """

    sensor: str
    centre_nm: NDArray[np.float64]
    fwhm_nm: NDArray[np.float64]
    product_orders: tuple[tuple[str, ...], ...]
    raster_bands: tuple[str, ...]
    numbers: tuple[int, ...]
    how: str
    certain: bool
    radiometry: str
    gain: NDArray[np.float64]
    offset: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class StoredHsi:
    """How the training LR-HSI stores its values: results keep it. scale, offset: (C,). nodata: None without any.

    peak: the largest value to expect, in HSI units. reflectance_scale: what 1 is stored as, where the file says so.
    """

    dtype: str
    scale: NDArray[np.float64]
    offset: NDArray[np.float64]
    nodata: float | None
    peak: float
    reflectance_scale: float | None

    def encoding(self, wanted: str) -> Encoding:
        """Return how to store a result as `wanted`: "auto" or a type's name."""
        return choose_encoding(wanted, self.dtype, self.scale, self.offset, self.nodata, self.peak)


@dataclass(frozen=True, eq=False)
class SpectralModel:
    """What turns MSI pixels (N, c) into HSI spectra (N, C).

    kind: "sin" (weights phi1.weight (E, c, 64), phi1.bias (E, 1, 64), … head.bias (E, 1, C), in the sizes of its
    architecture; E networks whose outputs are averaged) or "quadratic" (coefficients (F, C) on `closed_form.features`).
    matrix: R (C, c). bands: the C HSI bands. msi_bands: names of the c MSI bands.
    value_range: smallest and largest value of the training spectra, in HSI units.
    msi_quantiles: (len(LEVELS), c) of the training spectra seen through R, in HSI units; the extremes at its ends.
    msi_spectra: (n, c) some of these spectra themselves; (0, 0) where an earlier version kept none.
    history: training and validation loss by step. provenance: who made it from what, for the report.
    seen, stored: what applying it to other images needs to know; None for a model of arrays.
    architecture: of the networks of kind "sin".
    """

    kind: str
    weights: dict[str, NDArray[np.float32]]
    matrix: NDArray[np.float64]
    bands: BandTable
    msi_bands: tuple[str, ...]
    scaling: Scaling
    value_range: tuple[float, float]
    msi_quantiles: NDArray[np.float64]
    history: dict[str, list[float]] = field(default_factory=dict)
    provenance: dict[str, Any] = field(default_factory=dict)
    seen: SeenMsi | None = None
    stored: StoredHsi | None = None
    architecture: Architecture = PUBLISHED
    msi_spectra: NDArray[np.float32] = field(default_factory=lambda: np.empty((0, 0), np.float32))

    @property
    def networks(self) -> int:
        return int(self.weights["head.weight"].shape[0]) if self.kind == "sin" else 1

    @property
    def origin(self) -> tuple[SeenMsi, StoredHsi]:
        """What it was trained on. Raises ModelError for a model of arrays, which does not know."""
        if self.seen is None or self.stored is None:
            raise ModelError("This model does not know which images it was trained on: train it on images.")
        return self.seen, self.stored

    @property
    def msi_low(self) -> NDArray[np.float64]:
        """(c,) the least of what the training spectra look like to the MSI sensor."""
        return self.msi_quantiles[0]

    @property
    def msi_high(self) -> NDArray[np.float64]:
        return self.msi_quantiles[-1]
