"""Trained model as a function of pixels: from MSI values to HSI values, both in HSI units."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.blocks import BLOCK, Predict, Refine
from spectralift_qgis.core.base.progress import Progress
from spectralift_qgis.core.train import closed_form
from spectralift_qgis.core.train.model import SpectralModel


class Estimator:
    """Turns MSI pixels (N, c) in HSI units into spectra (N, C) in HSI units, and counts the values that it limits.

    A network extrapolates linearly outside its training data, so each value is limited to the range of the training
    spectra, widened to the pixel's own MSI values: a roof brighter than any coarse pixel may become, in every band, as
    bright as in the MSI.

    Attributes:
        engine: Software that computes: "torch", "numpy" or "closed form".
        networks: Number of networks that are averaged.
        bounded: Number of values limited so far.
    """

    def __init__(self, model: SpectralModel, device: str, progress: Progress | None = None) -> None:
        # device: "cpu", "cuda" or "mps" for torch, or "numpy". progress: gets a warning if the device fails.
        self._scaling, self._range = model.scaling, model.value_range
        self._run = _scaled_predictor(model, device, progress)
        self.engine = self._run.engine
        self.networks = model.networks
        self.bounded = 0

    @property
    def device(self) -> str:
        """Device that computes the next pixels: the CPU as soon as another device has failed."""
        return self._run.device

    def __call__(self, m: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return spectra (N, C) of pixels m (N, c), without refinement."""
        return self.estimate(m)

    def estimate(
        self, m: NDArray[np.float32], refine: Refine | None = None, places: NDArray[np.intp] | None = None
    ) -> NDArray[np.float32]:
        """Return limited spectra of pixels: `run`, then `finish` in blocks by several threads.

        Args:
            m: MSI pixels (N, c) in HSI units.
            refine: Residual correction of a window (`Correction.for_window`).
            places: (N,) indices of the pixels within that window, in reading order; None if m is the whole window.

        Returns:
            Spectra (N, C) in HSI units.
        """
        x, _ = self.run(m)

        def finish(start: int) -> int:
            block = slice(start, min(start + BLOCK, len(m)))
            index = block if places is None else places[block]
            correct = None if refine is None else partial(refine, m=m[block], part=index)
            x[block], bounded = self.finish(x[block], m[block], refine=correct)
            return bounded

        with ThreadPoolExecutor(min(8, os.cpu_count() or 1)) as pool:
            self.bounded += sum(pool.map(finish, range(0, len(m), BLOCK)))
        return x

    def run(
        self, m: NDArray[np.float32], *, spread: bool = False
    ) -> tuple[NDArray[np.float32], NDArray[np.float32] | None]:
        """Return the output of the networks for `finish`, and their spread if requested.

        Networks distribute the pixels over threads themselves; the closed form does not.

        Args:
            m: MSI pixels (N, c) in HSI units.
            spread: Whether to return the spread; only for models of several networks.

        Returns:
            Spectra (N, C), still scaled; and (N,) the standard deviation between the networks averaged over bands, in
            HSI units, or None.
        """
        if not spread:
            return self._run(self._scaling.forward(m)), None
        x, deviation = self._run.with_spread(self._scaling.forward(m))
        return x, deviation * np.float32(self._scaling.high - self._scaling.low)

    def finish(
        self,
        scaled: NDArray[np.float32],
        m: NDArray[np.float32],
        valid: NDArray[np.bool_] | None = None,
        refine: Predict | None = None,
    ) -> tuple[NDArray[np.float32], int]:
        """Return spectra in HSI units, limited, and the number of values of valid pixels that this changed.

        Changes no state of the estimator, so several threads may call it.

        Args:
            scaled: Output of `run` (N, C).
            m: MSI pixels (N, c) in HSI units.
            valid: (N,) pixels to count; None counts all.
            refine: Correction of the limited spectra (N, C) → (N, C), which are then limited again.

        Returns:
            Spectra (N, C) in HSI units, and the count.
        """
        x, bounded = self._bound(self._scaling.inverse(scaled), m, valid)
        return (x, bounded) if refine is None else self._bound(refine(x), m, valid)

    def _bound(
        self, x: NDArray[np.float32], m: NDArray[np.float32], valid: NDArray[np.bool_] | None
    ) -> tuple[NDArray[np.float32], int]:
        least, most = np.float32(self._range[0]), np.float32(self._range[1])
        if not x.size or (x.min() >= least and x.max() <= most):
            return x, 0  # most blocks: a pixel's own limits only lie further out
        planes = np.ascontiguousarray(m.T)  # (c, N): extremes are computed 20 times as fast along the pixels
        # limits of each pixel (N, 1): the training range, widened to the pixel's own MSI values
        low = np.minimum(planes.min(axis=0, initial=np.inf), least)[:, None]
        high = np.maximum(planes.max(axis=0, initial=-np.inf), most)[:, None]
        counted = None if valid is None or valid.all() else valid[:, None]
        bounded = 0
        for beyond, bound, limit in ((np.less, np.maximum, low), (np.greater, np.minimum, high)):
            outside = beyond(x, limit)
            if np.count_nonzero(outside):
                bounded += int(np.count_nonzero(outside if counted is None else outside & counted))
                bound(x, limit, out=x)
        return x, bounded


class Predictor(Protocol):
    """Interface of the engines that run a model's weights: scaled MSI pixels (N, c) → scaled spectra (N, C)."""

    engine: str
    device: str

    def __call__(self, m: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return scaled spectra (N, C) of scaled pixels m (N, c)."""
        ...

    def with_spread(self, m: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return the same, and (N,) the scaled standard deviation between the networks, averaged over the bands."""
        ...


def _scaled_predictor(model: SpectralModel, device: str, progress: Progress | None) -> Predictor:
    if model.kind == "quadratic":
        return closed_form.Quadratic(model.weights["coefficients"])
    if device == "numpy":
        from spectralift_qgis.core.train.sin_numpy import NumpyPredictor

        return NumpyPredictor(model.weights, model.architecture)
    from spectralift_qgis.core.train.torch.predict_sin import Predictor as TorchPredictor

    return TorchPredictor(model.weights, device, model.architecture, progress)
