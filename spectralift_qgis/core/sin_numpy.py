"""The forward pass of trained SINs in NumPy (Shah & Duarte 2025, section 2.1): models can be applied without torch.

Within float32 rounding of core/nn/predict.py.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.blocks import BLOCK

SLOPE = np.float32(0.3)  # negative slope of the leaky ReLU


class NumpyPredictor:
    """As nn.predict.Predictor: (N, c) → (N, C), in blocks of one fixed size, the same bits however pixels are grouped.

    Threads take whole blocks: NumPy lets go of the interpreter inside each operation, and most of the time goes
    into operations that the BLAS does not share out by itself.
    """

    engine = "numpy"

    def __init__(self, weights: dict[str, NDArray[np.float32]]) -> None:
        self.networks = len(weights["head.weight"])
        self._dense = [(weights[f"phi{i}.weight"], weights[f"phi{i}.bias"]) for i in range(1, 7)]
        head = weights["head.weight"]
        self._heads = [(head[e], weights["head.bias"][e]) for e in range(self.networks)]
        self._mean_weight = np.ascontiguousarray((head / np.float32(self.networks)).reshape(-1, head.shape[2]))
        self._mean_bias = weights["head.bias"].mean(axis=0)  # (1, C)
        self.inputs, self.bands = self._dense[0][0].shape[1], head.shape[2]
        self.threads = min(8, os.cpu_count() or 1)

    def __call__(self, m: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return (N, C) of scaled MSI pixels m (N, c)."""
        return self._run(m, None)

    def with_spread(self, m: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return (N, C), and (N,) the standard deviation between the networks, averaged over the bands."""
        spread = np.empty(len(m), np.float32)
        return self._run(m, spread), spread

    def _run(self, m: NDArray[np.float32], spread: NDArray[np.float32] | None) -> NDArray[np.float32]:
        result = np.empty((len(m), self.bands), np.float32)
        starts = list(range(0, len(m), BLOCK))

        def take(first: int) -> None:
            buffers = _Buffers(self.networks, self.inputs, self._dense[0][0].shape[2], self.bands)
            for start in starts[first :: self.threads]:
                part = m[start : start + BLOCK]
                buffers.m[: len(part)], buffers.m[len(part) :] = part, 0  # padded: a product's rounding may depend
                mean = self._forward(buffers)  # on the number of rows
                result[start : start + len(part)] = mean[: len(part)]
                if spread is not None:
                    spread[start : start + len(part)] = self._spread(buffers, mean)[: len(part)]

        if self.threads == 1 or len(starts) == 1:
            for first in range(min(self.threads, len(starts))):
                take(first)
            return result
        with ThreadPoolExecutor(self.threads) as pool:
            for _ in pool.map(take, range(min(self.threads, len(starts)))):  # an error is raised here
                pass
        return result

    def _forward(self, b: _Buffers) -> NDArray[np.float32]:
        """Return the mean spectra (BLOCK, C) of b.m; b.x6 holds the networks' last activations (E, BLOCK, 64)."""
        x1 = self._phi(0, b.m, b.a, b)
        x2 = self._phi(1, x1, b.b, b)
        x2 += x1
        x3 = self._phi(2, x2, b.a, b)
        x4 = self._phi(3, x3, b.x6, b)
        x4 += x2
        x5 = self._phi(4, x4, b.a, b)
        x6 = self._phi(5, x5, b.b, b)
        b.x6 += x6  # x6 = φ6(x5) + x4, and x4 lies there
        for e in range(self.networks):
            b.wide[:, e * b.width : (e + 1) * b.width] = b.x6[e]
        np.matmul(b.wide, self._mean_weight, out=b.mean)
        b.mean += self._mean_bias
        return b.mean

    def _phi(self, i: int, x: NDArray[np.float32], out: NDArray[np.float32], b: _Buffers) -> NDArray[np.float32]:
        weight, bias = self._dense[i]
        np.matmul(x, weight, out=out)
        out += bias
        np.multiply(out, SLOPE, out=b.scratch)
        return np.maximum(out, b.scratch, out=out)

    def _spread(self, b: _Buffers, mean: NDArray[np.float32]) -> NDArray[np.float32]:
        squares = np.zeros_like(mean)
        one = np.empty_like(mean)
        for e, (weight, bias) in enumerate(self._heads):
            np.matmul(b.x6[e], weight, out=one)
            one += bias
            one -= mean
            one *= one
            squares += one
        squares /= np.float32(self.networks)
        return np.sqrt(squares, out=squares).mean(axis=1)


class _Buffers:
    """What one thread computes in, made once: fresh memory for every block costs as much as the sums."""

    def __init__(self, networks: int, inputs: int, width: int, bands: int) -> None:
        self.width = width
        self.m = np.zeros((BLOCK, inputs), np.float32)
        self.a, self.b, self.x6, self.scratch = (np.empty((networks, BLOCK, width), np.float32) for _ in range(4))
        self.wide = np.empty((BLOCK, networks * width), np.float32)
        self.mean = np.empty((BLOCK, bands), np.float32)
