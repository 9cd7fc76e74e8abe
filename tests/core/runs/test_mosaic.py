"""Scenes with gaps as one virtual mosaic: each keeps its own pixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.runs.fusion import run_fusion
from tests.conftest import Pair
from tests.core.scenes import read


def test_fusing_a_mosaic_of_scenes_with_gaps_gives_each_scenes_pixels(tiny_pair: Pair, tmp_path: Path) -> None:
    """Two scenes of different extents, one with nodata, in one VRT: their pixels, and nodata between them."""
    parts = []
    for i, window in enumerate(([0, 0, 40, 30], [30, 36, 30, 28])):
        parts.append(str(tmp_path / f"part{i}.tif"))
        made = gdal.Translate(parts[-1], str(tiny_pair.msi), srcWin=window, noData=-32768)
        values = made.ReadAsArray()
        if i == 0:
            values[:, :5, :7] = -32768
            made.WriteArray(values)
        del made
    mosaic = str(tmp_path / "mosaic.vrt")
    built = gdal.BuildVRT(mosaic, parts)
    del built
    pair = {"srf": str(tiny_pair.srf), "preset": "preview", "msi_bands": "1,2,3,4", "radiometry": "none"}
    run_fusion(FusionRequest(str(tiny_pair.hsi), mosaic, str(tmp_path / "m.tif"), **pair))
    run_fusion(FusionRequest(str(tiny_pair.hsi), str(tiny_pair.msi), str(tmp_path / "whole.tif"), **pair))
    found, whole = read(str(tmp_path / "m.tif")), read(str(tmp_path / "whole.tif"))[:, :64, :60]
    seen = np.zeros((64, 60), bool)
    seen[:30, :40] = seen[36:64, 30:60] = True
    seen[:5, :7] = False
    assert found.shape == (24, 64, 60)
    assert (found[:, seen] == whole[:, seen]).all()
    with open_raster(str(tmp_path / "m.tif")) as made:
        assert (found[:, ~seen] == made.nodata[0]).all()
