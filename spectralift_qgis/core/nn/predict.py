"""Runs a trained SIN over pixels, (N, c) → (N, C), the same bits however the pixels are grouped."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from spectralift_qgis.core.architecture import SLOPE, Architecture

CPU_BLOCK = 1024  # the hidden activations of this many pixels stay in a core's cache
GPU_BLOCK = 1 << 18


class Predictor:
    """The forward pass without autograd, in blocks of one fixed size.

    On the CPU each thread takes whole blocks. Torch's own way, all threads on each small operation, has them
    wait for each other at every one: beside other busy programs it was 50 times slower.

    Matrix products may round differently for different numbers of rows, so the last block is padded: a
    pixel's result depends neither on its neighbours nor on the window it came in. Several networks are
    averaged by one wide head, which is the mean of their heads.
    """

    engine = "torch"

    def __init__(
        self, weights: dict[str, NDArray[np.float32]], device: str = "cpu", architecture: Architecture | None = None
    ) -> None:
        self.device, self.architecture = device, architecture or Architecture()
        self.block = CPU_BLOCK if device == "cpu" else GPU_BLOCK
        tensors = {k: torch.from_numpy(v).to(device) for k, v in weights.items()}
        self.networks = int(tensors["head.weight"].shape[0])
        hidden = self.architecture.names[:-1]
        self.dense = [(tensors[f"{name}.weight"], tensors[f"{name}.bias"]) for name in hidden]
        head = tensors["head.weight"]
        self.heads = head, tensors["head.bias"]  # (E, width, C), (E, 1, C)
        self.head_weight = (head / self.networks).reshape(-1, head.shape[2]).contiguous()  # (E·width, C)
        self.head_bias = tensors["head.bias"].mean(dim=0)  # (1, C)
        self.inputs, self.bands = int(tensors[f"{self.architecture.names[0]}.weight"].shape[1]), int(head.shape[2])
        self.threads = torch.get_num_threads() if device == "cpu" else 1

    def __call__(self, m: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return (N, C) of scaled MSI pixels m (N, c)."""
        return self._run(m, None)

    def with_spread(self, m: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return (N, C), the same bits, and (N,) the standard deviation between the networks, averaged over bands."""
        spread = np.empty(len(m), np.float32)
        return self._run(m, spread), spread

    def _run(self, m: NDArray[np.float32], spread: NDArray[np.float32] | None) -> NDArray[np.float32]:
        result = np.empty((len(m), self.bands), np.float32)

        def run(start: int) -> None:
            part = m[start : start + self.block]
            mean, deviation = self._padded(part, spread is not None)
            result[start : start + len(part)] = mean[: len(part)]
            if spread is not None and deviation is not None:
                spread[start : start + len(part)] = deviation[: len(part)]

        starts = range(0, len(m), self.block)
        if self.device != "cpu":
            for start in starts:
                run(start)
            return result
        with ThreadPoolExecutor(self.threads, initializer=torch.set_num_threads, initargs=(1,)) as pool:
            for _ in pool.map(run, starts):  # asks each for its result, so that an error is raised here
                pass
        return result

    @torch.no_grad()
    def _padded(
        self, part: NDArray[np.float32], spread: bool
    ) -> tuple[NDArray[np.float32], NDArray[np.float32] | None]:
        """Return (block, C) of at most a block of pixels, zeros below them, and their spread if it is asked for."""
        pixels = np.zeros((self.block, self.inputs), np.float32)
        pixels[: len(part)] = part
        x6 = self._last_activations(torch.from_numpy(pixels).to(self.device))
        mean = torch.addmm(self.head_bias, x6.permute(1, 0, 2).reshape(self.block, -1), self.head_weight)
        deviation = self._spread(x6, mean).cpu().numpy() if spread else None
        return np.asarray(mean.cpu().numpy()), deviation

    def _last_activations(self, m: Tensor) -> Tensor:
        x = earlier = m.expand(self.networks, *m.shape)
        for i, (weight, bias) in enumerate(self.dense, start=1):
            x = self._activate(torch.baddbmm(bias, x, weight))
            if self.architecture.adds(i):
                x += earlier
            if i == 1 or i % 2 == 0:
                earlier = x
        return x  # (E, block, width)

    def _spread(self, x6: Tensor, mean: Tensor) -> Tensor:
        squares = torch.zeros_like(mean)
        for e in range(self.networks):  # one at a time: all at once would take E times the memory
            difference = torch.addmm(self.heads[1][e], x6[e], self.heads[0][e]).sub_(mean)
            squares.addcmul_(difference, difference, value=1 / self.networks)
        return squares.sqrt_().mean(dim=1)

    def _activate(self, x: Tensor) -> Tensor:
        if self.architecture.activation == "leaky_relu":
            return torch.nn.functional.leaky_relu_(x, SLOPE)
        return torch.relu_(x) if self.architecture.activation == "relu" else torch.nn.functional.gelu(x)
