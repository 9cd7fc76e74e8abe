"""Sentinel-2 L2A SAFE as delivered."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.raster.products import vrt
from spectralift_qgis.core.spectral.mapping.band_mapping import map_bands
from spectralift_qgis.core.spectral.response.srf import load_sensor
from tests.core.raster.products.makers import ORIGIN, S2_CENTRES, S2_SIZES, epsg_of, s2_file, s2_xml, sentinel2, whole

RNG = np.random.default_rng(5)
SHAPE = (36, 48)


@pytest.fixture(scope="module")
def planes() -> dict[str, np.ndarray]:
    made = {}
    for name, size in S2_SIZES.items():
        made[name] = RNG.integers(1100, 6000, (SHAPE[0] * 10 // size, SHAPE[1] * 10 // size)).astype(np.uint16)
        made[name][:, : 60 // size] = 0
    return made


@pytest.fixture(scope="module")
def safe(planes: dict[str, np.ndarray], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sentinel2(tmp_path_factory.mktemp("s2"), planes)


@pytest.mark.parametrize("given", ["", "MTD_MSIL2A.xml"])
def test_a_safe_opens_on_the_finest_grid(safe: Path, given: str) -> None:
    with open_raster(str(safe / given)) as opened:
        assert opened.bands.names == tuple(S2_SIZES)
        assert opened.grid.shape == SHAPE
        assert opened.grid.geotransform == (ORIGIN[0], 10, 0, ORIGIN[1], 0, -10)
        assert epsg_of(opened) == "32633"
        np.testing.assert_allclose(opened.scale, 1e-4)
        np.testing.assert_allclose(opened.offset, -0.1)
        assert opened.nodata.tolist() == [0.0] * 12
        np.testing.assert_allclose(opened.bands.centre_nm, np.delete(S2_CENTRES, 10))
        assert opened.dtype == "uint16"
        assert opened.reflectance_scale == 1.0


def test_bands_of_10_m_are_read_as_they_are(safe: Path, planes: dict[str, np.ndarray]) -> None:
    with open_raster(str(safe)) as opened:
        values, valid = whole(opened, [1, 7])
    assert not valid[:, :6].any()
    assert valid[:, 6:].all()
    for value, name in zip(values, ("B2", "B8")):
        np.testing.assert_allclose(value[:, 6:], (planes[name][:, 6:] - 1000.0) / 10000, rtol=1e-5, atol=1e-6)


def test_coarse_bands_lie_where_they_belong_and_do_not_mix_with_nodata(
    safe: Path, planes: dict[str, np.ndarray]
) -> None:
    for name in ("B1", "B5", "B12"):
        with open_raster(str(safe)) as opened:
            values, valid = whole(opened, [opened.bands.names.index(name)])
        step = S2_SIZES[name] // 10
        known = (planes[name] - 1000.0) / 10000
        inner = values[0].reshape(SHAPE[0] // step, step, -1, step).mean(axis=(1, 3))
        spread = np.ptp(known[:, 60 // S2_SIZES[name] :])
        corner = values[0][step : 2 * step, -2 * step : -step]
        weights = np.interp(np.arange(0.5, step) / step, [-0.5, 0.5, 1.5], [0, 1, 2])
        around = known[0:3, -3:]
        down = np.array([np.interp(weights, [0, 1, 2], around[:, j]) for j in range(3)])
        bilinear = np.array([np.interp(weights, [0, 1, 2], down[:, i]) for i in range(step)])
        np.testing.assert_allclose(corner, bilinear, atol=1e-4)  # stored numbers are whole
        assert np.abs(inner[:, 7:] - known[:, -inner.shape[1] + 7 :]).max() < spread
        assert values[0][valid].min() >= known[:, 60 // S2_SIZES[name] :].min() - 1e-4
        assert not valid[:, : 6 - step // 2].any()


def test_windows_do_not_change_what_is_resampled(safe: Path) -> None:
    with open_raster(str(safe)) as opened:
        full, valid = whole(opened)
        for row, col, rows, cols in ((1, 3, 7, 11), (35, 0, 1, 48), (13, 41, 20, 7), (0, 0, 36, 1)):
            values, ok = opened.read(Window(row, col, rows, cols), range(12))
            np.testing.assert_array_equal(values.T.reshape(12, rows, cols), full[:, row : row + rows, col : col + cols])
            np.testing.assert_array_equal(ok.reshape(rows, cols), valid[row : row + rows, col : col + cols])


@pytest.mark.parametrize("sensor", ["sentinel2a", "sentinel2b", "sentinel2c"])
def test_its_bands_are_mapped_by_name(safe: Path, sensor: str) -> None:
    response = load_sensor(sensor)
    with open_raster(str(safe)) as opened:
        mapping = map_bands(response, opened.bands, opened.colours)
    assert mapping.certain
    assert mapping.how == "band descriptions"
    assert dict(zip(mapping.names, mapping.numbers)) == {n: i for i, n in enumerate(S2_SIZES, 1)}


def test_products_before_baseline_4_have_no_offset(safe: Path, planes: dict[str, np.ndarray], tmp_path: Path) -> None:
    old = sentinel2(tmp_path, planes, offset=None, baseline="03.01")
    with open_raster(str(old)) as opened:
        assert opened.offset.tolist() == [0.0] * 12


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"offset": None}, "BOA_ADD_OFFSET"),
        ({"leave_out": '<BOA_ADD_OFFSET band_id="8">-1000</BOA_ADD_OFFSET>'}, "BOA_ADD_OFFSET of B8A"),
        ({"leave_out": '<BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>'}, "BOA_QUANTIFICATION"),
        ({"leave_out": f"<IMAGE_FILE>{s2_file('B8A', 20)}</IMAGE_FILE>"}, "IMAGE_FILE of B8A"),
    ],
)
def test_metadata_without_an_entry_name_it(tmp_path: Path, options: dict, said: str) -> None:
    (tmp_path / "MTD_MSIL2A.xml").write_text(s2_xml(**options))
    with pytest.raises(RasterError, match=f"{said}.*missing|{said} is missing"):
        open_raster(str(tmp_path)).__enter__()


def test_a_missing_band_file_is_named(tmp_path: Path, planes: dict[str, np.ndarray]) -> None:
    made = sentinel2(tmp_path, {k: v for k, v in planes.items() if k != "B11"})
    with pytest.raises(RasterError, match=r"B11_20m\.jp2 is missing.*band B11"):
        open_raster(str(made)).__enter__()
    (made / "MTD_MSIL2A.xml").unlink()
    with pytest.raises(RasterError, match="MTD_MSIL2A.xml is missing"):
        open_raster(str(made)).__enter__()


@pytest.mark.parametrize("name", ["../../../secret_B02_10m", "/etc/secret_B02_10m"])
def test_files_outside_of_the_product_are_not_opened(tmp_path: Path, name: str) -> None:
    images = [name, *(s2_file(n, s) for n, s in S2_SIZES.items() if n != "B2")]
    (tmp_path / "MTD_MSIL2A.xml").write_text(s2_xml(images=images))
    with pytest.raises(RasterError, match="outside of it"):
        open_raster(str(tmp_path)).__enter__()


def test_a_gdal_without_jpeg_2000_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "MTD_MSIL2A.xml").write_text(s2_xml())
    for name, size in S2_SIZES.items():
        path = tmp_path / (s2_file(name, size) + ".jp2")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"JPEG 2000, to a GDAL that does not know it")
    with pytest.raises(RasterError, match="cannot be opened"):
        open_raster(str(tmp_path)).__enter__()
    monkeypatch.setattr(vrt, "_has_jpeg2000", lambda: False)
    with pytest.raises(RasterError, match="no driver for it.*JP2OpenJPEG"):
        open_raster(str(tmp_path)).__enter__()


def test_l1c_is_refused_with_the_remedy(tmp_path: Path) -> None:
    folder = tmp_path / "S2A_MSIL1C_20220724T101611_N0400_R065_T33UUU_20220724T162957.SAFE"
    folder.mkdir()
    with pytest.raises(RasterError, match="L2A"):
        open_raster(str(folder)).__enter__()
