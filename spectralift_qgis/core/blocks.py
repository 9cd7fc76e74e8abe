"""Runs a function over pixels in blocks of one fixed size."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

BLOCK = 2048
Predict = Callable[[NDArray[np.float32]], NDArray[np.float32]]  # (n, c) → (n, C)


def in_blocks(run: Predict, pixels: NDArray[np.float32], width: int) -> NDArray[np.float32]:
    """Return run(pixels), (N, width), for pixels (N, c), computed BLOCK rows at a time.

    Matrix products may round differently for different numbers of rows. The last block is padded with zeros,
    so a pixel's bits depend neither on its neighbours nor on the window it came in.
    """
    result = np.empty((len(pixels), width), np.float32)
    block = np.zeros((BLOCK, pixels.shape[1]), np.float32)
    for start in range(0, len(pixels), BLOCK):
        part = pixels[start : start + BLOCK]
        block[: len(part)], block[len(part) :] = part, 0
        result[start : start + len(part)] = run(block)[: len(part)]
    return result
