"""Residual correction of any window of HR pixels, with the same result however the image is divided into windows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.blocks import ALL, Part, Predict, Refine, in_blocks, product
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.refine.consistency import Consistency
from spectralift_qgis.core.refine.detail import Detail
from spectralift_qgis.core.refine.learning import Features, ResidualModel
from spectralift_qgis.core.refine.placement import Placement
from spectralift_qgis.core.refine.psf import Psf
from spectralift_qgis.core.refine.spreading import spread_window, upsample_window

DARK = 0.5  # of the surrounding brightness: darker pixels get less of the local part, in proportion


@dataclass(frozen=True, eq=False)
class PixelPart:
    """Part of the correction that depends on the pixel alone, in components: from prediction and features to scores.

    Attributes:
        residual_model: Components and coefficients of the residual.
        features: Features of the MSI values; None without a part that follows them.
        detail: Components whose predicted detail is damped; None if there are none.
        exact: Whether PSF and placement are known so well that A f(M) holds as it is (`residual._Blurred`).
    """

    residual_model: ResidualModel
    features: Features | None
    detail: Detail | None
    exact: bool

    def damped(self, x: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return spectra (n, C) with detail that is not real damped."""
        return x if self.detail is None else self.detail.temper(x)

    def components(
        self, predict: Predict, m: NDArray[np.float32], where: NDArray[np.float32]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return the prediction for pixels in components.

        Args:
            predict: MSI values (n, c) → spectra (n, C).
            m: MSI values (n, c).
            where: Positions (n, 2) in LR pixels.

        Returns:
            Components (n, k) and brightness (n, 1), the length of the spectra.
        """
        x = self.damped(predict(m))
        return in_blocks(self._components, len(self.residual_model.basis), x, m, where), _brightness(x)

    def _components(
        self, x: NDArray[np.float32], m: NDArray[np.float32], where: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        return (product(x, self.residual_model.basis.T) + self.scores(m, where)).astype(np.float32)

    def refined(
        self,
        x: NDArray[np.float32],
        m: NDArray[np.float32],
        where: NDArray[np.float32],
        local: NDArray[np.float32],
        around: NDArray[np.float32],
    ) -> NDArray[np.float32]:
        """Return corrected spectra (n, C) in HSI units.

        The local part is the mean that is missing over an LR pixel. For water beside bright fields it would be
        many times too large: a pixel darker than DARK of its surroundings gets a share in proportion.

        Args:
            x: Predictions (n, C).
            m: MSI values (n, c).
            where: Positions (n, 2) in LR pixels.
            local: Scores of the local part (n, k).
            around: Brightness of the surroundings (n, 1).
        """
        x = self.damped(x)
        brightness = _brightness(x)
        # x + mean + (local · share + φ(m) · spectral) · basis: (n, k) → (n, C)
        share = brightness / np.maximum(np.maximum(brightness, DARK * around), np.finfo(np.float32).tiny)
        refined = product(local * share + self.scores(m, where), self.residual_model.basis).astype(np.float32)
        refined += x
        refined += self.residual_model.mean.astype(np.float32)
        return refined

    def scores(self, m: NDArray[np.float32], where: NDArray[np.float32]) -> NDArray[np.float64]:
        """Return the residual's scores (n, k) predicted from MSI values m (n, c) at positions (n, 2) in LR pixels."""
        if self.features is None:
            return np.zeros((len(m), len(self.residual_model.basis)))
        return product(self.features(m, where), self.residual_model.spectral)


@dataclass(frozen=True, eq=False)
class Correction:
    """Residual correction, complete for all windows.

    Attributes:
        placement: Positions of the LR pixels.
        psf: Point spread function between the images.
        pixel: Part that depends on the pixel alone.
        alpha: (rows, cols, k) kriging weights of the LR pixels.
        remainder: (rows, cols, k) remainder of the residual after kriging.
        brightness: (rows, cols, 1) brightness of the prediction blurred to the LR-HSI's pixels; zero where unknown.
        consistency: Correction towards the MSI's own values; None if not requested.
    """

    placement: Placement
    psf: Psf
    pixel: PixelPart
    alpha: NDArray[np.float32]
    remainder: NDArray[np.float32]
    brightness: NDArray[np.float32]
    consistency: Consistency | None = None

    def for_window(self, window: Window) -> Refine:
        """Return the function that corrects pixels of a window of the HR-MSI; several threads may call it."""
        # scores of the local part, (rows, cols, k) → (n, k), and brightness of the surroundings, (n, 1)
        local = spread_window(self.alpha, self.placement, window, self.psf.variance)
        local += upsample_window(self.remainder, self.placement, window)
        local = local.reshape(window.size, -1)
        around = upsample_window(self.brightness, self.placement, window).reshape(window.size, 1)
        where = self.placement.where(window.spans)

        def refine(x: NDArray[np.float32], m: NDArray[np.float32], part: Part = ALL) -> NDArray[np.float32]:
            return in_blocks(self._refined, x.shape[1], x, m, where[part], local[part], around[part])

        return refine

    def _refined(
        self, x: NDArray[np.float32], m: NDArray[np.float32], *local: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        refined = self.pixel.refined(x, m, *local)
        return refined if self.consistency is None else self.consistency.apply(refined, m)


def _brightness(x: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the length of spectra (n, C), (n, 1)."""
    return np.sqrt(np.einsum("ij,ij->i", x, x))[:, None]
