"""Writes the built-in sample scene as rasters: the two images of a user and the truth."""

from __future__ import annotations

import json
import os

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core import raster
from spectralift_qgis.core.base.grid import RasterGrid, windows
from spectralift_qgis.core.base.progress import Progress, Silent, raise_if_cancelled
from spectralift_qgis.core.base.publish import Staging
from spectralift_qgis.core.raster.write import qml_style
from spectralift_qgis.core.raster.write.encoding import Encoding
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.response.srf import load_sensor
from spectralift_qgis.evaluation.sample.scene import SCALE, SampleScene, make_scene, sample_bands

SENSOR = "planetscope_dove_r"
NAMES = ("lr_hsi.tif", "hr_msi.tif", "truth.tif", "points.json")
_ORIGIN = (600_000.0, 5_300_000.0)  # somewhere in UTM zone 32N; the place is made up as well
_CRS = (
    'PROJCS["WGS 84 / UTM zone 32N",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
    'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]],'
    'PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",9],'
    'PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],'
    'UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","32632"]]'
)


def write_sample(folder: str, seed: int = 0) -> dict[str, str]:
    """Write the scene with the noise of a seed into `folder`; see `write_scene`."""
    return write_scene(folder, sample_scene(seed))


def sample_scene(seed: int) -> SampleScene:
    """Return the scene with the noise of a seed, observed by the sensor SENSOR and the hyperspectral sensor."""
    return make_scene(load_sensor(SENSOR).matrix(_hsi_bands()), seed)


def write_scene(folder: str, scene: SampleScene, progress: Progress | None = None) -> dict[str, str]:
    """Write LR-HSI, HR-MSI, truth and named points into a folder; all four appear together, or none.

    Args:
        folder: Folder to write to, created if necessary.
        scene: Scene to write.
        progress: Checked for a cancel between the files.

    Returns:
        Name of each file without its extension → its path.

    Raises:
        RasterError: A file cannot be written.
        Cancelled: The user stopped the run.
    """
    progress = progress or Silent()
    os.makedirs(folder, exist_ok=True)
    paths = {name.split(".")[0]: os.path.join(folder, name) for name in NAMES}
    bands, msi = _hsi_bands(), load_sensor(SENSOR)
    msi_bands = BandTable(msi.band_names, msi.centre_nm, msi.fwhm_nm, np.ones(len(msi), bool))
    with Staging(*paths.values()) as staging:
        for name, planes, table, gsd_m in (
            ("lr_hsi", scene.lr_hsi, bands, scene.gsd_m_coarse),
            ("hr_msi", scene.hr_msi, msi_bands, scene.gsd_m_fine),
            ("truth", scene.truth, bands, scene.gsd_m_fine),
        ):
            _write(staging.path(paths[name]), planes, table, gsd_m)
            raise_if_cancelled(progress)
        with open(staging.path(paths["points"]), "w", encoding="utf-8") as f:
            json.dump(_points(scene), f, indent=1)
        staging.publish()
    return paths


def _hsi_bands() -> BandTable:
    centre, fwhm = sample_bands()
    names = tuple(f"Band {i} ({c:.0f} nm)" for i, c in enumerate(centre, 1))
    return BandTable(names, centre, fwhm, np.ones(len(centre), bool))


def _grid(shape: tuple[int, int], gsd_m: float) -> RasterGrid:
    return RasterGrid(shape, (_ORIGIN[0], gsd_m, 0.0, _ORIGIN[1], 0.0, -gsd_m), _CRS)


def _points(scene: SampleScene) -> list[dict[str, object]]:
    grid = _grid((scene.truth.shape[1], scene.truth.shape[2]), scene.gsd_m_fine)
    places = [(p.name, *grid.to_map(p.row + 0.5, p.col + 0.5)) for p in scene.points]
    return [{"name": name, "x": x, "y": y} for name, x, y in places]


def _write(path: str, planes: NDArray[np.int16], bands: BandTable, gsd_m: float) -> None:
    grid = _grid((planes.shape[1], planes.shape[2]), gsd_m)
    encoding = Encoding("int16", np.full(len(bands), SCALE), np.zeros(len(bands)), -32768.0)
    with raster.create(path, grid, bands, encoding) as out:
        for w in windows(grid.shape, raster.block_shape(grid), 1 << 17):
            part = planes[:, w.row : w.row + w.rows, w.col : w.col + w.cols].reshape(len(planes), -1).T
            out.write(w, part, np.ones(w.size, bool))
        summaries = out.summaries() or []
    qml_style.write(path, path, bands, summaries, encoding)  # a first look in true colour
