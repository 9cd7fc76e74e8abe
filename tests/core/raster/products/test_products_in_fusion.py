"""Two products as delivered, fused as they are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import osr

from spectralift_qgis.core.check.fusion import preflight
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.runs.fusion import run_fusion
from spectralift_qgis.core.spectral.response.srf import load_sensor
from tests.core.raster.products.makers import S2_SIZES, enmap, needs, sentinel2, whole, write_hdf
from tests.core.raster.products.test_sentinel2 import SHAPE

CENTRE = np.linspace(420, 2440, 90)


@pytest.fixture(scope="module")
def products(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, np.ndarray]:
    """EnMAP at 30 m and Sentinel-2 at 10, 20 and 60 m of one scene; its reflectance at 10 m, (band, row, col)."""
    folder = tmp_path_factory.mktemp("both")
    rows, cols = np.mgrid[0 : SHAPE[0], 0 : SHAPE[1]] / SHAPE[0]
    vegetation = 0.04 + 0.4 / (1 + np.exp(-(CENTRE - 720) / 15)) * np.exp(-(((CENTRE - 900) / 1100) ** 2))
    soil = 0.08 + 0.3 * (CENTRE - 400) / 2000
    water = 0.08 * np.exp(-(CENTRE - 400) / 200) + 0.005
    shares = np.stack([np.sin(4 * rows) ** 2, np.cos(3 * cols) ** 2, rows * cols + 0.1])
    truth = np.einsum("erc,eb->brc", shares / shares.sum(axis=0), np.stack([vegetation, soil, water]))
    coarse = truth.reshape(90, SHAPE[0] // 3, 3, SHAPE[1] // 3, 3).mean(axis=(2, 4))
    hsi = enmap(
        folder, np.rint(coarse * 1e4).astype(np.int16), CENTRE, fwhm=[24.0] * 90,
        vnir=",".join(map(str, range(1, 30))), swir=",".join(map(str, range(30, 91))),
    )  # fmt: skip
    with open_raster(str(hsi)) as opened:
        bands = opened.bands
    response = load_sensor("sentinel2a").take(tuple(S2_SIZES))
    seen = np.einsum("brc,bs->src", truth, response.matrix(bands))
    planes = {}
    for name, plane in zip(S2_SIZES, seen):
        step = S2_SIZES[name] // 10
        mean = plane.reshape(SHAPE[0] // step, step, SHAPE[1] // step, step).mean(axis=(1, 3))
        planes[name] = np.rint(mean * 10000 + 1000).astype(np.uint16)
    return hsi, sentinel2(folder, planes), truth


def request(products, output: Path, **changes) -> FusionRequest:
    values = {"hsi": str(products[0]), "msi": str(products[1]), "output": str(output), "sensor": "sentinel2a"}
    return FusionRequest(**{**values, "preset": "preview", **changes})


def test_the_preflight_knows_both(products, tmp_path: Path) -> None:
    found = preflight(request(products, tmp_path / "out.tif"))
    assert found.errors == []
    assert found.facts.ratio == pytest.approx(3)
    assert found.facts.overlap == 1
    assert found.facts.msi_bands.how == "band descriptions"
    assert found.facts.hsi.used_bands == 90


def test_enmap_and_sentinel_2_are_fused_as_delivered(products, tmp_path: Path) -> None:
    before = sorted(p for folder in products[:2] for p in folder.rglob("*"))
    run_fusion(request(products, tmp_path / "out.tif"))
    with open_raster(str(tmp_path / "out.tif")) as out:
        assert out.grid.shape == SHAPE
        assert out.grid.geotransform == (4e5, 10.0, 0.0, 5.8e6, 0.0, -10.0)
        np.testing.assert_allclose(out.bands.centre_nm, CENTRE, atol=0.06)
        values, valid = whole(out)
    assert valid.all()
    with open_raster(str(products[0])) as hsi:
        plain = np.repeat(np.repeat(whole(hsi)[0], 3, axis=1), 3, axis=2)
    error, error_of_plain = (np.sqrt(np.mean((v - products[2]) ** 2)) for v in (values, plain))
    assert error < 0.5 * error_of_plain
    assert sorted(p for folder in products[:2] for p in folder.rglob("*")) == before  # nothing was written beside


@needs("netCDF4")
def test_emit_and_sentinel_2_meet_through_their_coordinates(products, tmp_path: Path) -> None:
    with open_raster(str(products[0])) as hsi:
        swath = whole(hsi)[0].transpose(1, 2, 0)
        wkt = hsi.grid.crs_wkt
    rows, cols, count = swath.shape
    step = 0.0003
    shape, corner = (13, 26), (13.5320, 52.3413)
    lon, lat = np.meshgrid(corner[0] + step * (np.arange(26) + 0.5), corner[1] - step * (np.arange(13) + 0.5))
    degrees, utm = osr.SpatialReference(), osr.SpatialReference(wkt=wkt)
    degrees.ImportFromEPSG(4326)
    for r in (degrees, utm):
        r.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    points = np.column_stack([lon.ravel(), lat.ravel()]).tolist()
    x, y, _ = np.array(osr.CoordinateTransformation(degrees, utm).TransformPoints(points)).T
    glt_x, glt_y = np.floor((x - 4e5) / 30).astype(int) + 1, np.floor((5.8e6 - y) / 30).astype(int) + 1
    inside = (glt_x >= 1) & (glt_x <= cols) & (glt_y >= 1) & (glt_y <= rows)
    assert inside.sum() > rows * cols / 2
    made: dict[str, object] = {
        "attribute:/@geotransform": np.array([corner[0], step, 0, corner[1], 0, -step]),
        "array:/reflectance": swath.astype(np.float32),
        "dimensions:/reflectance": "downtrack crosstrack bands",
        "array:/sensor_band_parameters/wavelengths": CENTRE,
        "array:/sensor_band_parameters/fwhm": np.full(count, 24.0),
        "array:/location/glt_x": np.where(inside, glt_x, 0).reshape(shape).astype(np.int32),
        "array:/location/glt_y": np.where(inside, glt_y, 0).reshape(shape).astype(np.int32),
    }
    made.update({k.replace("array", "dimensions"): "bands" for k in made if "parameters" in k})
    made.update({k.replace("array", "dimensions"): "ortho_y ortho_x" for k in made if "glt" in k})
    emit = write_hdf(tmp_path / "EMIT_L2A_RFL_001_20220724T101112_2220507_005.nc", made)

    found = preflight(request((emit, products[1]), tmp_path / "out.tif"))
    assert found.errors == []
    assert found.facts.overlap > 0.5
    run_fusion(request((emit, products[1]), tmp_path / "out.tif"))
    with open_raster(str(tmp_path / "out.tif")) as out:
        values = whole(out)[0]
    assert np.sqrt(np.mean((values - products[2]) ** 2)) < 0.03
