"""Runs a function over pixels in blocks of one fixed size."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

BLOCK = 2048
Predict = Callable[[NDArray[np.float32]], NDArray[np.float32]]  # (n, c) → (n, C)


def in_blocks(run: Callable[..., NDArray[np.float32]], width: int, *pixels: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return run(*pixels), (N, width), for values of pixels (N, …), computed BLOCK rows at a time.

    Matrix products may round differently for different numbers of rows. The last block is padded with zeros,
    so a pixel's bits depend neither on its neighbours nor on the window it came in.
    """
    count = len(pixels[0])
    result = np.empty((count, width), np.float32)
    for start in range(0, count, BLOCK):
        end = min(start + BLOCK, count)
        result[start:end] = run(*(_block(p[start:end]) for p in pixels))[: end - start]
    return result


def _block(part: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return BLOCK rows, one after another in memory: how they lie decides how a product is computed, too."""
    if len(part) == BLOCK:
        return np.ascontiguousarray(part)
    block = np.zeros((BLOCK, part.shape[1]), np.float32)
    block[: len(part)] = part
    return block
