"""Runs a function over pixels in blocks of one fixed size, and products whose bits do not depend on a pixel's row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, Union

import numpy as np
from numpy.typing import NDArray

BLOCK = 2048
Predict = Callable[[NDArray[np.float32]], NDArray[np.float32]]  # (n, c) → (n, C)
Part = Union[slice, NDArray[np.intp]]  # of the pixels of a window, in reading order
ALL = slice(None)

FEW = 32  # bands, below which NumPy is faster along the pixels, band by band, than along the bands


class Refine(Protocol):
    """Refines pixels of a window."""

    def __call__(self, x: NDArray[np.float32], m: NDArray[np.float32], part: Part = ALL) -> NDArray[np.float32]:
        """Return spectra (n, C) from predictions x (n, C) and MSI values m (n, c) of this part of the pixels."""


def in_blocks(run: Callable[..., NDArray[np.float32]], width: int, *pixels: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return run(*pixels), (N, width), for values of pixels (N, …), computed BLOCK rows at a time.

    Matrix products may round differently for different numbers of rows. The last block is padded with zeros,
    so a pixel's bits depend neither on its neighbours nor on the window it came in, if they do not depend on its row
    in the block either (`product`).
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


def product(a: NDArray[Any], b: NDArray[Any]) -> NDArray[np.float64]:
    """Return a (n, k) times b (k, m), computed in double precision: to be rounded to single afterwards.

    A BLAS may add a row's products in another order than the next one's: OpenBLAS does so in single precision on
    processors with AVX2 (Zen, Haswell), from 8 products on. What differs then is beyond what float32 holds.
    """
    return np.asarray(a.astype(np.float64, copy=False) @ b.astype(np.float64, copy=False))


def by_band(
    values: NDArray[np.float32],
    gain: NDArray[np.float64],
    offset: NDArray[np.float64],
    out: NDArray[np.float32] | None = None,
) -> NDArray[np.float32]:
    """Return values (N, B) × gain + offset, a number a band (B,), in single precision; the values if that is all.

    out: where the result may go, the values themselves for instance.
    """
    gains, offsets = gain.astype(np.float32), offset.astype(np.float32)
    times, plus = bool((gains != 1).any()), bool((offsets != 0).any())
    if not times and not plus:
        return values
    result = np.empty_like(values) if out is None else out
    for j in range(len(gains)) if len(gains) < FEW else (slice(None),):
        np.multiply(values[:, j], gains[j], out=result[:, j])
        if plus:
            result[:, j] += offsets[j]
    return result
