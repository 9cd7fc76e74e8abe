"""Fitted spectral model as a value: NumPy arrays, independent of torch."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.errors import ModelError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.write.encoding import Encoding, choose_encoding
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.train.architecture import Architecture
from spectralift_qgis.core.train.scaling import Scaling

PUBLISHED = Architecture()
LEVELS = (0.0, *(float(v) for v in np.linspace(0.05, 0.95, 19)), 1.0)


@dataclass(frozen=True, eq=False)
class TrainingMsi:
    """Multispectral side of a model's training: the properties an image must have for the model to fit it.

    Attributes:
        sensor: ID of a sensor in the library, or name of the response file.
        centre_nm: (c,) centre wavelengths of the model's MSI bands, nm.
        fwhm_nm: (c,) their widths, nm.
        product_orders: Band orders in which the sensor's products are stored.
        raster_bands: Names of all bands of the raster used in training; () without one.
        numbers: (c,) 1-based raster bands that are the model's bands.
        how: Source of this band assignment.
        certain: Whether the assignment is certain.
        radiometry: Conversion of that raster to HSI units.
        gain: (c,) value in HSI units = gain × MSI value + offset.
        offset: (c,) see gain.
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
    """Storage of the training LR-HSI's values, which results keep.

    Attributes:
        dtype: Type of the stored values.
        scale: (C,) scale of each band.
        offset: (C,) offset of each band.
        nodata: Stored no-data value; None if there is none.
        peak: Largest value to expect, in HSI units.
        reflectance_scale: Stored value of reflectance 1, if the file states it.
    """

    dtype: str
    scale: NDArray[np.float64]
    offset: NDArray[np.float64]
    nodata: float | None
    peak: float
    reflectance_scale: float | None

    def encoding(self, dtype: str) -> Encoding:
        """Return the encoding of a result whose type is requested as "auto" or by its name."""
        return choose_encoding(dtype, self.dtype, self.scale, self.offset, self.nodata, self.peak)


@dataclass(frozen=True, eq=False)
class SpectralModel:
    """Fitted map from MSI pixels (N, c) to HSI spectra (N, C).

    Attributes:
        kind: "sin" or "quadratic".
        weights: For "sin" phi1.weight (E, c, 64), phi1.bias (E, 1, 64), … head.bias (E, 1, C), in the sizes of the
            architecture, for E networks whose outputs are averaged. For "quadratic" coefficients (F, C) on
            `closed_form.features`.
        matrix: Spectral response R (C, c).
        bands: The C HSI bands.
        msi_bands: Names of the c MSI bands.
        scaling: Scaling of the spectra for the network.
        value_range: Smallest and largest value of the training spectra, in HSI units.
        msi_quantiles: (len(LEVELS), c) of the training spectra multiplied by R, in HSI units; the extremes at its ends.
        msi_spectra: (n, c) a selection of these products; (0, 0) if an earlier version stored none.
        history: Training and validation loss by step.
        provenance: Software, options and data behind the model, for the report.
        training_msi: Multispectral side of the training, needed for other images; None for a model of arrays.
        stored_hsi: Storage of the training LR-HSI; None for a model of arrays.
        architecture: Layers of the networks of kind "sin".
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
    training_msi: TrainingMsi | None = None
    stored_hsi: StoredHsi | None = None
    architecture: Architecture = PUBLISHED
    msi_spectra: NDArray[np.float32] = field(default_factory=lambda: np.empty((0, 0), np.float32))

    @property
    def networks(self) -> int:
        """Number of networks that are averaged; 1 for the closed form."""
        return int(self.weights["head.weight"].shape[0]) if self.kind == "sin" else 1

    @property
    def origin(self) -> tuple[TrainingMsi, StoredHsi]:
        """Images the model was trained on: its multispectral and its hyperspectral side.

        Raises:
            ModelError: The model was trained on arrays and has no record of images.
        """
        if self.training_msi is None or self.stored_hsi is None:
            raise ModelError(
                Sentence("This model was trained on arrays and has no record of its images: train it on images.")
            )
        return self.training_msi, self.stored_hsi

    @property
    def msi_low(self) -> NDArray[np.float64]:
        """(c,) minimum of the training spectra multiplied by R, in HSI units."""
        return self.msi_quantiles[0]

    @property
    def msi_high(self) -> NDArray[np.float64]:
        """(c,) maximum of the training spectra multiplied by R, in HSI units."""
        return self.msi_quantiles[-1]
