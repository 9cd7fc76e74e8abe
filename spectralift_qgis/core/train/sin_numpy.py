"""Forward pass of trained SINs in NumPy (Shah & Duarte 2025, section 2.1), to apply models without torch.

Agrees with core/train/torch/predict_sin.py within float32 rounding. Computed in double precision, for the reason that
`blocks.product` gives: half as fast as in single precision, and the same bits whatever pixels are computed together.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.blocks import BLOCK
from spectralift_qgis.core.train.architecture import SLOPE, Architecture


class NumpyPredictor:
    """Same interface as torch.predict_sin.Predictor: (N, c) → (N, C), the same bits however pixels are grouped.

    Pixels are computed in blocks of one fixed size. Threads take whole blocks: NumPy releases the interpreter lock
    inside each operation, and most of the time goes into operations that the BLAS does not parallelise by itself.
    """

    engine, device = "numpy", "cpu"

    def __init__(self, weights: dict[str, NDArray[np.float32]], architecture: Architecture | None = None) -> None:
        self.architecture = architecture or Architecture()
        self.networks = len(weights["head.weight"])
        names = self.architecture.names
        exact = {name: w.astype(np.float64) for name, w in weights.items()}
        self._dense = [(exact[f"{name}.weight"], exact[f"{name}.bias"]) for name in names[:-1]]
        head = exact["head.weight"]
        self._heads = [(head[e], exact["head.bias"][e]) for e in range(self.networks)]
        self._mean_weight = np.ascontiguousarray((head / self.networks).reshape(-1, head.shape[2]))
        self._mean_bias = exact["head.bias"].mean(axis=0)  # (1, C)
        self.inputs, self.bands = weights[f"{names[0]}.weight"].shape[1], head.shape[2]
        self.threads = min(8, os.cpu_count() or 1)

    def __call__(self, m: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return (N, C) of scaled MSI pixels m (N, c)."""
        return self._run(m, None)

    def with_spread(self, m: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return (N, C), and (N,) the standard deviation between the networks, averaged over the bands, both scaled."""
        spread = np.empty(len(m), np.float32)
        return self._run(m, spread), spread

    def _run(self, m: NDArray[np.float32], spread: NDArray[np.float32] | None) -> NDArray[np.float32]:
        result = np.empty((len(m), self.bands), np.float32)
        starts = list(range(0, len(m), BLOCK))

        def run(first: int) -> None:
            buffers = _Buffers(self.networks, self.inputs, self._heads[0][0].shape[0], self.bands)
            for start in starts[first :: self.threads]:
                count = min(BLOCK, len(m) - start)
                # padded, because the rounding of a product may depend on the number of rows
                buffers.m[:count], buffers.m[count:] = m[start : start + count], 0
                last = self._last_activations(buffers)
                mean = self._mean(last, buffers)
                result[start : start + count] = mean[:count]
                if spread is not None:
                    spread[start : start + count] = self._spread(last, mean)[:count]

        if self.threads == 1 or len(starts) == 1:
            for first in range(min(self.threads, len(starts))):
                run(first)
            return result
        with ThreadPoolExecutor(self.threads) as pool:
            for _ in pool.map(run, range(min(self.threads, len(starts)))):  # an error is raised here
                pass
        return result

    def _last_activations(self, b: _Buffers) -> NDArray[np.float64]:
        """Return the input of each network's head, (E, BLOCK, width), for the pixels b.m; it is in a buffer of b."""
        # (BLOCK, c) → (E, BLOCK, c)
        x = np.broadcast_to(b.m, (self.networks, *b.m.shape))
        for i, (buffer, added) in enumerate(self.architecture.wiring()):
            x = self._phi(i, x, b.activations[buffer], b)  # (E, BLOCK, ·) → (E, BLOCK, width)
            if added is not None:
                x += b.activations[added]
        return x

    def _mean(self, last: NDArray[np.float64], b: _Buffers) -> NDArray[np.float64]:
        """Return the mean spectra (BLOCK, C) of the networks."""
        for e in range(self.networks):
            b.wide[:, e * b.width : (e + 1) * b.width] = last[e]
        np.matmul(b.wide, self._mean_weight, out=b.mean)
        b.mean += self._mean_bias
        return b.mean

    def _phi(self, i: int, x: NDArray[np.float64], out: NDArray[np.float64], b: _Buffers) -> NDArray[np.float64]:
        weight, bias = self._dense[i]
        np.matmul(x, weight, out=out)
        out += bias
        if self.architecture.activation == "leaky_relu":
            np.multiply(out, SLOPE, out=b.scratch)
            return np.maximum(out, b.scratch, out=out)
        return np.maximum(out, 0, out=out) if self.architecture.activation == "relu" else _gelu(out)

    def _spread(self, last: NDArray[np.float64], mean: NDArray[np.float64]) -> NDArray[np.float64]:
        squares = np.zeros_like(mean)
        deviation = np.empty_like(mean)
        for e, (weight, bias) in enumerate(self._heads):
            np.matmul(last[e], weight, out=deviation)
            deviation += bias
            deviation -= mean
            deviation *= deviation
            squares += deviation
        squares /= self.networks
        return np.sqrt(squares, out=squares).mean(axis=1)


def _gelu(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """GELU x Φ(x) in place; Φ by Abramowitz & Stegun 7.1.26, to 2e-7 (not all Pythons of QGIS have erf)."""
    size = np.abs(x) * 0.5**0.5
    t = 1 / (1 + 0.3275911 * size)
    tail = np.zeros_like(t)
    for coefficient in (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592):
        tail += coefficient
        tail *= t
    tail *= np.exp(-size * size)  # erfc of |x| / √2
    half = np.where(x > 0, 1 - tail / 2, tail / 2)
    return np.multiply(x, half, out=x)


class _Buffers:
    """Memory of one thread, allocated once: fresh memory for every block costs as much time as the sums."""

    def __init__(self, networks: int, inputs: int, width: int, bands: int) -> None:
        self.width = width
        self.m = np.zeros((BLOCK, inputs))
        *self.activations, self.scratch = (np.empty((networks, BLOCK, width)) for _ in range(4))
        self.wide = np.empty((BLOCK, networks * width))
        self.mean = np.empty((BLOCK, bands))
