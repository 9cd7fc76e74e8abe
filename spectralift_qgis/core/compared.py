"""Two open images and what comparing them came to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.grid import Window
from spectralift_qgis.core.radiometry import Harmonisation
from spectralift_qgis.core.raster import Raster
from spectralift_qgis.core.shift import Shift


@dataclass(frozen=True, eq=False)
class ComparedPair:
    """LR-HSI and HR-MSI, how the MSI's numbers become HSI units, and how far the images lie apart.

    shift: None where that was not looked for or cannot be told.
    other_order: MSI bands in the order that one factor would fit, () where nothing speaks for another.
    """

    hsi: Raster
    msi: Raster
    harmonisation: Harmonisation
    shift: Shift | None
    other_order: tuple[int, ...] = ()

    @property
    def apart(self) -> tuple[float, float]:
        """How far (east, north) of the HSI's place for it the MSI shows the same thing, as far as that is known."""
        return (0.0, 0.0) if self.shift is None else (self.shift.east, self.shift.north)

    def read_msi(self, window: Window, bands: Sequence[int]) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Return a window's MSI pixels (N, c) in HSI units, and valid (N,)."""
        m, valid = self.msi.read(window, bands)
        return self.harmonisation.apply(m), valid
