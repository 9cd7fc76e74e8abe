"""What is returned to the prediction: for any window of HR pixels, alike however the image is cut into windows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.blocks import ALL, Part, Predict, Refine, in_blocks, product
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.refine.consistency import Consistency
from spectralift_qgis.core.refine.detail import Detail
from spectralift_qgis.core.refine.learning import Features, Learnt
from spectralift_qgis.core.refine.placement import Placement
from spectralift_qgis.core.refine.psf import Psf
from spectralift_qgis.core.refine.spreading import enlarge_window, spread_window

DARK = 0.5  # of the light around it: a pixel that has less gets less of the local part, in proportion


@dataclass(frozen=True, eq=False)
class PixelPart:
    """The part that depends on the pixel alone, in components: prediction and features in, scores out.

    exact: PSF and place are so well known that A f(M) is what the LR-HSI's sensor sees (`residual._Seeing`).
    """

    learnt: Learnt
    features: Features | None
    detail: Detail | None
    exact: bool

    def tempered(self, x: NDArray[np.float32]) -> NDArray[np.float32]:
        return x if self.detail is None else self.detail.temper(x)

    def components(
        self, predict: Predict, m: NDArray[np.float32], where: NDArray[np.float32]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return what pixels are predicted to be: components (n, k) and light (n, 1).

        m: their MSI values (n, c). where: their places (n, 2) in LR pixels.
        """
        x = self.tempered(predict(m))
        return in_blocks(self._components, len(self.learnt.basis), x, m, where), _light(x)

    def _components(
        self, x: NDArray[np.float32], m: NDArray[np.float32], where: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        return (product(x, self.learnt.basis.T) + self.scores(m, where)).astype(np.float32)

    def refined(
        self,
        x: NDArray[np.float32],
        m: NDArray[np.float32],
        where: NDArray[np.float32],
        local: NDArray[np.float32],
        around: NDArray[np.float32],
    ) -> NDArray[np.float32]:
        """Return spectra (n, C) from predictions x, MSI values m, places, the local part's scores (n, k), light around.

        The local part is what is missing on the average over an LR pixel. Of water beside bright fields it would be
        many times too much: what is darker than DARK of the light around it (n, 1) gets its share of it.
        """
        x = self.tempered(x)
        light = _light(x)
        share = light / np.maximum(np.maximum(light, DARK * around), np.finfo(np.float32).tiny)
        refined = product(local * share + self.scores(m, where), self.learnt.basis).astype(np.float32)
        refined += x
        refined += self.learnt.mean.astype(np.float32)
        return refined

    def scores(self, m: NDArray[np.float32], where: NDArray[np.float32]) -> NDArray[np.float64]:
        """Return (n, k): what the MSI's values (n, c) at their places (n, 2) say about the residual."""
        if self.features is None:
            return np.zeros((len(m), len(self.learnt.basis)))
        return product(self.features(m, where), self.learnt.spectral)


@dataclass(frozen=True, eq=False)
class Correction:
    """Everything that a refinement has learnt.

    alpha (rows, cols, k): kriging weights of the LR pixels. left (rows, cols, k): what kriging leaves of the residual.
    light (rows, cols, 1): of the prediction, as the LR-HSI's sensor sees it; zero where unknown.
    """

    placement: Placement
    psf: Psf
    pixel: PixelPart
    alpha: NDArray[np.float32]
    left: NDArray[np.float32]
    light: NDArray[np.float32]
    consistency: Consistency | None = None

    def for_window(self, window: Window) -> Refine:
        """Return what refines pixels of a window of the HR-MSI.

        Threads may share its parts out.
        """
        local = spread_window(self.alpha, self.placement, window, self.psf.variance)
        local += enlarge_window(self.left, self.placement, window)
        local = local.reshape(window.size, -1)
        around = enlarge_window(self.light, self.placement, window).reshape(window.size, 1)
        where = self.placement.where(window.spans)

        def refine(x: NDArray[np.float32], m: NDArray[np.float32], part: Part = ALL) -> NDArray[np.float32]:
            return in_blocks(self._refined, x.shape[1], x, m, where[part], local[part], around[part])

        return refine

    def _refined(
        self, x: NDArray[np.float32], m: NDArray[np.float32], *of_place: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        refined = self.pixel.refined(x, m, *of_place)
        return refined if self.consistency is None else self.consistency.apply(refined, m)


def _light(x: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the length of spectra (n, C), (n, 1)."""
    return np.sqrt(np.einsum("ij,ij->i", x, x))[:, None]
