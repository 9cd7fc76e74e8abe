"""A near infrared band that GDAL marks as transparency is data where it is used; a band of transparency masks."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectralift_qgis.core.base.grid import RasterGrid, Window
from spectralift_qgis.core.check.apply import preflight_applying
from spectralift_qgis.core.check.fusion import preflight, preflight_training
from spectralift_qgis.core.raster import average_onto, decimated, open_raster
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest, TrainRequest
from spectralift_qgis.core.runs.applying import run_applying
from spectralift_qgis.core.runs.fusion import run_fusion
from spectralift_qgis.core.runs.training import run_training
from spectralift_qgis.profiles.site import Place, SiteReader, Source
from tests.conftest import Pair
from tests.core.scenes import read, write_tif

NAMES = ("Blue", "Green", "Red", "NIR")
DARK = 0.3  # share of pixels where the near infrared is 0
NODATA = 255


def in_8_bits(pair: Pair) -> np.ndarray:
    """Return the pair's MSI as (4, rows, cols) of 8 bits; its near infrared is 0 in places."""
    planes = (read(str(pair.msi)) // 40).astype(np.uint8)
    planes[3, np.random.default_rng(6).random(planes.shape[1:]) < DARK] = 0
    planes[3, 40:, :20] = 0
    return planes


def aerial(path: Path, planes: np.ndarray, *, named: bool = True, alpha: bool = True, nodata=None) -> str:
    """Write an 8-bit GeoTIFF as GDAL does by default, its fourth band marked as alpha, or else the same without."""
    write_tif(path, planes, 7.5, nodata=nodata)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    assert dataset.GetRasterBand(4).GetColorInterpretation() == gdal.GCI_AlphaBand
    if not alpha:
        dataset.GetRasterBand(4).SetColorInterpretation(gdal.GCI_Undefined)
    for i, name in enumerate(NAMES if named else (), 1):
        dataset.GetRasterBand(i).SetDescription(name)
    del dataset
    return str(path)


def holes(path: str) -> np.ndarray:
    """Return (rows, cols) True where a result has no value."""
    dataset = gdal.Open(path)
    return (dataset.ReadAsArray() == dataset.GetRasterBand(1).GetNoDataValue()).all(axis=0)


def notes(found) -> list[str]:
    return [f.message for f in found.findings if f.code == "msi_bands.alpha"]


@pytest.fixture(params=[None, NODATA], ids=["no nodata", "nodata"])
def both(request, tiny_pair: Pair, tmp_path: Path) -> tuple[str, str]:
    """One image with its fourth band marked as alpha, and without the mark."""
    planes = in_8_bits(tiny_pair)
    if request.param:
        planes[:, 5:12, 7:30] = NODATA
    return tuple(aerial(tmp_path / f"{a}.tif", planes, alpha=a, nodata=request.param) for a in (True, False))


@pytest.mark.parametrize("every", [1, 3])
def test_a_band_taken_as_data_masks_nothing(both: tuple[str, str], every: int) -> None:
    with open_raster(both[0]) as marked, open_raster(both[1]) as plain:
        assert marked.colours[3] == "Alpha" and plain.colours[3] == "Undefined"
        views = [decimated(r, every) for r in (marked.with_data(range(4)), plain)]
        grid = RasterGrid((16, 16), (4e5, 30.0, 0.0, 5.8e6, 0.0, -30.0), plain.grid.crs_wkt)
        for bands in ([0, 1, 2, 3], [3], [3, 1], [0, 1, 2]):
            read_of = [v.read(Window(0, 0, *v.grid.shape), bands) for v in views]
            warped = [average_onto(v, bands, grid, Window(0, 0, 16, 16)) for v in views]
            for one, other in (read_of, warped):
                np.testing.assert_array_equal(one[0], other[0])
                np.testing.assert_array_equal(one[1], other[1])
                assert one[1].mean() > 0.9


def test_a_band_that_is_not_used_masks_as_ever(tiny_pair: Pair, tmp_path: Path) -> None:
    planes = in_8_bits(tiny_pair)
    with open_raster(aerial(tmp_path / "rgba.tif", planes)) as marked:
        assert marked.with_data([0, 1, 2]) is marked
        _, valid = marked.read(Window(0, 0, 64, 64), [0, 1, 2])
        _, thin = decimated(marked, 2).read(Window(0, 0, 32, 32), [0, 1, 2])
    np.testing.assert_array_equal(valid, (planes[3] != 0).ravel())
    np.testing.assert_array_equal(thin, (planes[3] != 0)[1::2, 1::2].ravel())


def test_averaging_leaves_out_what_a_band_of_transparency_masks(tiny_pair: Pair, tmp_path: Path) -> None:
    planes = in_8_bits(tiny_pair)
    seen = planes[3] != 0
    count = seen.reshape(16, 4, 16, 4).sum(axis=(1, 3))
    total = (planes[:3] * seen).reshape(3, 16, 4, 16, 4).sum(axis=(2, 4))
    with open_raster(aerial(tmp_path / "rgba.tif", planes)) as marked:
        grid = RasterGrid((16, 16), (4e5, 30.0, 0.0, 5.8e6, 0.0, -30.0), marked.grid.crs_wkt)
        values, valid = average_onto(marked, [0, 1, 2], grid, Window(0, 0, 16, 16))
    assert 0 < valid.mean() < 1
    np.testing.assert_array_equal(valid, (count > 0).ravel())
    np.testing.assert_allclose(values[valid], (total[:, count > 0] / count[count > 0]).T, rtol=1e-5)


def test_a_mask_beside_the_alpha_band_stays(tiny_pair: Pair, tmp_path: Path) -> None:
    path, mask = aerial(tmp_path / "msi.tif", in_8_bits(tiny_pair)), np.full((64, 64), 255, np.uint8)
    mask[:, 50:] = 0
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    del dataset
    with open_raster(path) as marked:
        _, valid = marked.with_data(range(4)).read(Window(0, 0, 64, 64), range(4))
    np.testing.assert_array_equal(valid, (mask != 0).ravel())


@pytest.mark.parametrize("how", ["described", "given"])
def test_fusing_takes_the_near_infrared_as_data(both: tuple[str, str], tiny_pair: Pair, tmp_path: Path, how) -> None:
    planes, requests = read(both[0]), []
    for name, msi in zip(("marked", "plain"), both):
        folder = tmp_path / name
        folder.mkdir()
        requests.append(FusionRequest(
            str(tiny_pair.hsi), msi, str(folder / "out.tif"), srf=str(tiny_pair.srf), training="epochs=30",
            msi_bands="1,2,3,4" if how == "given" else "", device="cpu", expect="none",
            quality=str(folder / "q.tif"), report=str(folder / "r.json"),
        ))  # fmt: skip
    marked, plain = (preflight(r, thorough=True) for r in requests)
    assert notes(marked) == [
        "Band 4 of the multispectral image is marked as transparency (alpha) in the file and will be used as data."
    ]
    assert not notes(plain) and marked.facts.radiometry == plain.facts.radiometry
    assert marked.facts.msi_bands == plain.facts.msi_bands and marked.facts.msi_bands.left_out == []
    reports = [json.loads(Path(run_fusion(r).report).read_text()) for r in requests]
    assert reports[0]["radiometry"] == reports[1]["radiometry"]
    assert reports[0]["radiometry"]["basis"] == "common ground"
    for output in ("output", "quality"):
        one, other = (read(getattr(r, output)) for r in requests)
        np.testing.assert_array_equal(one, other)
    np.testing.assert_array_equal(holes(requests[0].output), (planes == NODATA).all(axis=0))


def test_fusing_leaves_transparent_pixels_out(tiny_pair: Pair, tmp_path: Path) -> None:
    planes = in_8_bits(tiny_pair)
    msi = aerial(tmp_path / "rgba.tif", planes, named=False)
    wanted = FusionRequest(
        str(tiny_pair.hsi), msi, str(tmp_path / "out.tif"), srf=str(tiny_pair.srf), preset="preview", device="cpu",
        msi_bands="Blue=1,Green=2,Red=3",
    )  # fmt: skip
    assert notes(preflight(wanted)) == []
    run_fusion(wanted)
    np.testing.assert_array_equal(holes(wanted.output), planes[3] == 0)


def test_a_model_is_trained_with_and_applied_to_such_an_image(
    both: tuple[str, str], tiny_pair: Pair, tmp_path: Path
) -> None:
    results = []
    for name, msi in zip(("marked", "plain"), both):
        training = TrainRequest(
            str(tiny_pair.hsi), str(tmp_path / f"{name}.npz"), msi=msi, srf=str(tiny_pair.srf), preset="preview"
        )
        assert len(notes(preflight_training(training))) == (name == "marked")
        run_training(training)
        applying = ApplyRequest(
            training.model, msi, str(tmp_path / f"{name}_out.tif"), quality=str(tmp_path / f"{name}_q.tif")
        )
        assert len(notes(preflight_applying(applying)[0])) == (name == "marked")
        run_applying(applying)
        results.append((read(applying.output), read(applying.quality)))
    for one, other in zip(*results):
        np.testing.assert_array_equal(one, other)
    assert (results[0][0] != results[0][0][:, :1, :1]).any()


@pytest.mark.parametrize("how", ["described", "given"])
def test_profiles_show_the_near_infrared_where_it_is_zero(tiny_pair: Pair, tmp_path: Path, how: str) -> None:
    planes = in_8_bits(tiny_pair)
    path = aerial(tmp_path / "msi.tif", planes, named=how == "described")
    reader = SiteReader(
        (Source("msi", "MSI", path),), sensor=str(tiny_pair.srf), msi_bands="1,2,3,4" if how == "given" else ""
    )
    dark = Place.point(4e5 + 10.5 * 7.5, 5.8e6 - 50.5 * 7.5)
    assert planes[3, 50, 10] == 0
    np.testing.assert_array_equal(reader.read(dark).msi.values, planes[:, 50, 10])
    around = Place("polygon", (tuple((4e5 + x, 5.8e6 - y) for x, y in ((0, 300), (150, 300), (150, 480), (0, 480))),))
    assert reader.read(around).msi.pixels == 20 * 24
    reader.sensor = ""
    assert not reader.read(dark).msi, "nothing says that it is no transparency"


def test_profiles_leave_transparent_pixels_out(tiny_pair: Pair, tmp_path: Path) -> None:
    path = aerial(tmp_path / "rgba.tif", in_8_bits(tiny_pair), named=False)
    reader = SiteReader((Source("msi", "MSI", path),), sensor=str(tiny_pair.srf), msi_bands="Blue=1,Green=2,Red=3")
    assert not reader.read(Place.point(4e5 + 10.5 * 7.5, 5.8e6 - 50.5 * 7.5)).msi
