"""Measures the error of each material of the sample scene, to show what coarse pixels cannot teach a network.

python benchmarks/materials.py build/demo/hr_hsi.tif     (after `make demo`)
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from osgeo import gdal

from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.response.srf import load_sensor
from spectralift_qgis.evaluation.sample.files import SENSOR
from spectralift_qgis.evaluation.sample.scene import make_scene, sample_bands


def main() -> None:
    gdal.UseExceptions()
    centre, fwhm = sample_bands()
    bands = BandTable(tuple(map(str, centre)), centre, fwhm, np.ones(len(centre), bool))
    scene = make_scene(load_sensor(SENSOR).matrix(bands), 0)
    estimate, truth = gdal.Open(sys.argv[1]).ReadAsArray().astype(np.float32), scene.truth.astype(np.float32)
    norms = np.sqrt((estimate**2).sum(axis=0) * (truth**2).sum(axis=0))
    angle = np.degrees(np.arccos(np.clip((estimate * truth).sum(axis=0) / norms, -1, 1)))
    print(f"{'material':<20} {'pixels':>7} {'SAM [°]':>8}")
    for i, name in enumerate(scene.materials):
        where = scene.material_map == i
        print(f"{name:<20} {where.sum():>7} {angle[where].mean():>8.2f}")


if __name__ == "__main__":
    main()
