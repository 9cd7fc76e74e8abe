"""Functions over pixels in blocks of one fixed size, and products whose bits do not depend on a pixel's row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, Union

import numpy as np
from numpy.typing import NDArray

BLOCK = 2048
Predict = Callable[[NDArray[np.float32]], NDArray[np.float32]]  # (n, c) → (n, C)
Part = Union[slice, NDArray[np.intp]]  # selects pixels of a window, in reading order
ALL = slice(None)

FEW = 32  # with fewer bands NumPy is faster band by band (along the pixels) than along the bands


class Refine(Protocol):
    """Signature of a function that refines predicted pixels of a window."""

    def __call__(self, x: NDArray[np.float32], m: NDArray[np.float32], part: Part = ALL) -> NDArray[np.float32]:
        """Return refined spectra (n, C).

        Args:
            x: predicted spectra (n, C) of this part of the pixels.
            m: their MSI values (n, c).
            part: the pixels of the window that x and m belong to, in reading order.
        """


def in_blocks(run: Callable[..., NDArray[np.float32]], width: int, *pixels: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return run(*pixels) (N, width), computed BLOCK rows at a time.

    Matrix products may round differently for different numbers of rows. The last block is padded with zeros, so a
    pixel's bits depend neither on its neighbours nor on the window it came in, provided that they do not depend on its
    row in the block either (`product`).

    Args:
        run: a function of arrays (BLOCK, …) that returns (BLOCK, width).
        width: number of columns of the result.
        *pixels: values of the N pixels, each array (N, …).
    """
    count = len(pixels[0])
    result = np.empty((count, width), np.float32)
    for start in range(0, count, BLOCK):
        end = min(start + BLOCK, count)
        result[start:end] = run(*(_block(p[start:end]) for p in pixels))[: end - start]
    return result


def _block(part: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return BLOCK contiguous rows, padded with zeros: the memory layout, too, decides how a product is computed."""
    if len(part) == BLOCK:
        return np.ascontiguousarray(part)
    block = np.zeros((BLOCK, part.shape[1]), np.float32)
    block[: len(part)] = part
    return block


def product(a: NDArray[Any], b: NDArray[Any]) -> NDArray[np.float64]:
    """Return the matrix product of a (n, k) and b (k, m) in double precision; the caller rounds it to single precision.

    A BLAS may add up the products of one row in another order than those of the next: OpenBLAS does so in single
    precision on processors with AVX2 (Zen, Haswell), from 8 products on. In double precision the difference is beyond
    what float32 holds.
    """
    return np.asarray(a.astype(np.float64, copy=False) @ b.astype(np.float64, copy=False))


def by_band(
    values: NDArray[np.float32],
    gain: NDArray[np.float64],
    offset: NDArray[np.float64],
    out: NDArray[np.float32] | None = None,
) -> NDArray[np.float32]:
    """Return values × gain + offset, band by band, in single precision.

    Args:
        values: (N, B).
        gain: (B,) factor of each band.
        offset: (B,) summand of each band, in the unit of the result.
        out: array (N, B) for the result, which may be `values` itself.

    Returns:
        (N, B); `values` itself if every gain is 1 and every offset 0.
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
