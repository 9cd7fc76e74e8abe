"""The two rasters of a fusion as a pair: on their common ground, the MSI in the HSI's units."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.common_ground import common_box
from spectralift_qgis.core.compared import ComparedPair
from spectralift_qgis.core.grid import Window
from spectralift_qgis.core.plan import Plan
from spectralift_qgis.core.refine.pair import Pair
from spectralift_qgis.core.refine.placement import placement_of_grids


def pair_of_rasters(compared: ComparedPair, plan: Plan) -> Pair | None:
    """Return the pair of the HSI's part that the MSI covers; None where no LR pixel can be placed.

    The placement's HR pixels are the whole MSI's.
    """
    hsi, msi = compared.hsi, compared.msi
    seen = Window(0, 0, *hsi.grid.shape)
    if hsi.grid.geotransform is not None:
        covered = common_box(hsi.grid, msi.grid)
        if covered is None:
            return None
        seen = covered
    placement = placement_of_grids(hsi.grid.part(seen), msi.grid, compared.apart)
    if placement is None:
        return None

    def read_lr(window: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        inside = replace(window, row=window.row + seen.row, col=window.col + seen.col)
        return hsi.read(inside, plan.hsi_index)

    def read_hr(window: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        return compared.read_msi(window, plan.msi_index)

    return Pair(placement, read_lr, read_hr)
