"""A trained model as a function of pixels, from stored MSI values to HSI values."""

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
    """Turns MSI pixels (N, c) in HSI units into spectra (N, C) in HSI units; counts what it had to bound.

    A network goes on in straight lines where it has seen nothing. No value leaves the range of the training
    spectra further than the pixel's own MSI values do: a roof brighter than any coarse pixel may be, in every
    band, as bright as the MSI saw it.

    device: "cpu", "cuda" or "mps" for torch, or "numpy". engine: what computes: torch, numpy or closed form.
    progress: told when a device fails and the CPU takes over.
    """

    def __init__(self, model: SpectralModel, device: str, progress: Progress | None = None) -> None:
        self._scaling, self._range = model.scaling, model.value_range
        self._run = _scaled_predictor(model, device, progress)
        self.engine = self._run.engine
        self.networks = model.networks
        self.bounded = 0

    @property
    def device(self) -> str:
        """Where the next pixels are computed: the CPU from the moment on when another device has failed."""
        return self._run.device

    def __call__(self, m: NDArray[np.float32]) -> NDArray[np.float32]:
        return self.estimate(m)

    def estimate(
        self, m: NDArray[np.float32], refine: Refine | None = None, places: NDArray[np.intp] | None = None
    ) -> NDArray[np.float32]:
        """Return bounded spectra (N, C) of pixels m (N, c): `run` and `finish`, by threads in blocks.

        refine: of a window (`Correction.for_window`). places: where in that window the pixels are, in reading order;
        None for all of it.
        """
        x, _ = self.run(m)

        def finish(start: int) -> int:
            part = slice(start, min(start + BLOCK, len(m)))
            where = part if places is None else places[part]
            more = None if refine is None else partial(refine, m=m[part], part=where)
            x[part], bounded = self.finish(x[part], m[part], refine=more)
            return bounded

        with ThreadPoolExecutor(min(8, os.cpu_count() or 1)) as pool:
            self.bounded += sum(pool.map(finish, range(0, len(m), BLOCK)))
        return x

    def run(
        self, m: NDArray[np.float32], *, spread: bool = False
    ) -> tuple[NDArray[np.float32], NDArray[np.float32] | None]:
        """Return what the networks say, (N, C) and still scaled, for `finish`; and the spread if it is asked for.

        The spread, (N,), is the standard deviation between the networks averaged over bands, in HSI units: only for
        models of several. Networks share the pixels out to threads themselves; the closed form does not.
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
        """Return spectra (N, C) in HSI units, bounded, and how many values of valid pixels (all, if None) that changed.

        refine: what else is to become of the bounded spectra before they are bounded again.
        Changes nothing of its own: threads may share the pixels out.
        """
        x, bounded = self._bound(self._scaling.inverse(scaled), m, valid)
        return (x, bounded) if refine is None else self._bound(refine(x), m, valid)

    def _bound(
        self, x: NDArray[np.float32], m: NDArray[np.float32], valid: NDArray[np.bool_] | None
    ) -> tuple[NDArray[np.float32], int]:
        least, most = np.float32(self._range[0]), np.float32(self._range[1])
        if not x.size or (x.min() >= least and x.max() <= most):
            return x, 0  # most blocks: a pixel's own limits only lie further out
        seen = np.ascontiguousarray(m.T)  # (c, N): along the pixels, extremes are found 20 times as fast
        low = np.minimum(seen.min(axis=0, initial=np.inf), least)[:, None]
        high = np.maximum(seen.max(axis=0, initial=-np.inf), most)[:, None]
        counted = None if valid is None or valid.all() else valid[:, None]
        bounded = 0
        for beyond, bound, limit in ((np.less, np.maximum, low), (np.greater, np.minimum, high)):
            found = beyond(x, limit)
            if np.count_nonzero(found):
                bounded += int(np.count_nonzero(found if counted is None else found & counted))
                bound(x, limit, out=x)
        return x, bounded


class Predictor(Protocol):
    """What runs a model's weights: scaled MSI pixels (N, c) to scaled spectra (N, C)."""

    engine: str
    device: str

    def __call__(self, m: NDArray[np.float32]) -> NDArray[np.float32]: ...

    def with_spread(self, m: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]: ...


def _scaled_predictor(model: SpectralModel, device: str, progress: Progress | None) -> Predictor:
    if model.kind == "quadratic":
        return closed_form.Quadratic(model.weights["coefficients"])
    if device == "numpy":
        from spectralift_qgis.core.train.sin_numpy import NumpyPredictor

        return NumpyPredictor(model.weights, model.architecture)
    from spectralift_qgis.core.train.torch.predict_sin import Predictor as TorchPredictor

    return TorchPredictor(model.weights, device, model.architecture, progress)
