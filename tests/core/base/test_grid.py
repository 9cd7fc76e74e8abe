from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from spectralift_qgis.core.base.grid import RasterGrid, block_windows, windows

sizes = st.integers(1, 70)


@given(st.tuples(sizes, sizes), st.tuples(sizes, sizes), st.integers(1, 3000))
def test_windows_cover_every_pixel_once(shape: tuple[int, int], block: tuple[int, int], most: int) -> None:
    seen = np.zeros(shape, int)
    for w in windows(shape, block, most):
        seen[w.row : w.row + w.rows, w.col : w.col + w.cols] += 1
        assert w.size <= most
    assert (seen == 1).all()


@given(st.tuples(sizes, sizes), st.tuples(sizes, sizes))
def test_windows_that_fit_whole_blocks_are_aligned_to_them(shape: tuple[int, int], block: tuple[int, int]) -> None:
    for w in windows(shape, block, 5000):
        assert w.row % min(block[0], shape[0]) == 0
        assert w.col % min(block[1], shape[1]) == 0


@given(st.tuples(sizes, sizes), st.sampled_from([16, 32, 48]), st.integers(48, 3000))
def test_windows_to_be_written_finish_a_block_before_the_next_is_begun(
    shape: tuple[int, int], side: int, most: int
) -> None:
    """So a block is not written half, read again and written once more, and what is complete can be recorded."""
    seen = np.zeros(shape, int)
    tiling = block_windows(shape, (side, side), most)
    for index, w in enumerate(tiling):
        seen[w.row : w.row + w.rows, w.col : w.col + w.cols] += 1
        assert w.size <= most
        half = [
            (r, c)
            for r in range(0, shape[0], side)
            for c in range(0, shape[1], side)
            if len(np.unique(seen[r : r + side, c : c + side])) > 1
        ]
        assert len(half) == (not tiling.completes(index))
    assert (seen == 1).all()
    assert tiling.completes(len(tiling) - 1)


@given(
    st.tuples(*[st.floats(-10, 10) for _ in range(4)]).filter(lambda g: abs(g[0] * g[3] - g[1] * g[2]) > 0.1),
    st.floats(-100, 100),
    st.floats(-100, 100),
)
def test_to_pixel_undoes_to_map_for_rotated_grids(step: tuple[float, ...], row: float, col: float) -> None:
    a, b, d, e = step
    grid = RasterGrid((10, 10), (500.0, a, b, 700.0, d, e))
    assert grid.to_pixel(*grid.to_map(row, col)) == pytest.approx((row, col), abs=1e-6)


def test_a_degenerate_geotransform_is_an_error() -> None:
    with pytest.raises(ValueError, match="inverted"):
        RasterGrid((2, 2), (0.0, 1.0, 1.0, 0.0, 1.0, 1.0)).to_pixel(1, 1)


def test_pixel_size_of_a_rotated_grid_is_its_step() -> None:
    assert RasterGrid((2, 2), (0.0, 3.0, -4.0, 0.0, 4.0, 3.0)).pixel_size == (5.0, 5.0)
