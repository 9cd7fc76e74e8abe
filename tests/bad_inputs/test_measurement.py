"""What is a measurement: nothing invented reaches a result, and nothing measured is left out."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from osgeo import gdal

from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.raster import Exclusions, average_onto, measured_pixels, open_raster
from spectralift_qgis.core.raster.read.measurement import NODATA
from spectralift_qgis.core.raster.read.sampling import draw_spectra, find_empty_bands
from spectralift_qgis.core.runs.fusion import fuse_arrays
from spectralift_qgis.core.train.options import preset
from tests.bad_inputs.scene import CENTRES, MATRIX, RATIO, angle, scene
from tests.bench import Bench, run
from tests.conftest import Pair
from tests.core.scenes import read, set_wavelengths, write_tif

PREVIEW = preset("preview")
FINITE = (
    st.floats(width=32, allow_nan=False, allow_infinity=False)
    | st.floats(-2e4, 7e4, width=32)
    | st.floats(-1, 3, width=32)
)


@pytest.fixture
def bench(tiny_pair: Pair, tmp_path: Path) -> Bench:
    return Bench.around(tmp_path, tiny_pair)


def fused(hsi: np.ndarray, msi: np.ndarray) -> np.ndarray:
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # of NumPy, about values of 1e36
        return fuse_arrays(msi, hsi, MATRIX, PREVIEW, refine="none")


TRUTH, MSI, HSI = scene(20)
CLEAN = fused(HSI, MSI)
NOISE = fused((HSI * (1 + 0.02 * np.random.default_rng(0).standard_normal(HSI.shape))).astype(np.float32), MSI)


def rmse(a: np.ndarray, b: np.ndarray, where: np.ndarray) -> float:
    return float(np.sqrt(np.mean((a[where] - b[where]) ** 2, dtype=np.float64)))


PLACES = st.lists(st.tuples(st.integers(0, 19), st.integers(0, 19)), min_size=1, max_size=4, unique=True)


@settings(max_examples=40)
@given(FINITE, PLACES)
@example(-9999.0, [(5, 7), (9, 12)])
@example(float(np.float32(9.969209968386869e36)), [(0, 0)])
@example(0.3, [(1, 1), (2, 2), (3, 3)])
def test_any_fill_value_in_any_few_pixels_of_the_hsi_changes_the_result_by_less_than_noise(fill, places) -> None:
    spoilt = HSI.copy()
    for place in places:
        spoilt[place] = fill
    everywhere = np.ones(MSI.shape[:2], bool)
    assert rmse(fused(spoilt, MSI), CLEAN, everywhere) < rmse(NOISE, CLEAN, everywhere)


@settings(max_examples=20)
@given(FINITE, PLACES)
@example(-9999.0, [(5, 7)])
def test_any_fill_value_in_the_msi_stays_in_its_pixels_and_makes_no_spectra_of_its_size(fill, places) -> None:
    spoilt, elsewhere = MSI.copy(), np.ones(MSI.shape[:2], bool)
    for row, col in places:
        spoilt[row * RATIO, col * RATIO] = fill
        elsewhere[row * RATIO, col * RATIO] = False
    result = fused(HSI, spoilt)
    assert np.array_equal(result[elsewhere], CLEAN[elsewhere])
    assert np.nanmax(np.abs(result), initial=0) < 20


REAL = {
    "EnMAP, Potsdam": ("enmap_potsdam", 1e4), "HySpex, Oberpfaffenhofen": ("dlr_hysu/hyspex_full.tif", 1e4),
    "3K, 8 bits": ("dlr_hysu/3k_rgb.tif", None), "AVIRIS, Jasper Ridge": ("jasper_ridge", 1e4),
    "AVIRIS, town": ("more_scenes/urban2.tif", 1e4), "Samson": ("more_scenes/samson.tif", 1e4),
    "HYDICE": ("more_scenes/hydice_urban.tif", 1e4), "CASI": ("more_scenes/muufl.tif", 1e4),
    "Berlin, EnMAP": ("berlin_mini/qps_enmap.tif", 1e4), "Berlin, RGB": ("berlin_mini/qps_hymap.tif", None),
}  # fmt: skip


def real(shared_data: Path, name: str) -> Path:
    path = shared_data / REAL[name][0]
    return next(path.glob("*.tif")) if path.is_dir() else path


def left_out_of(path: Path) -> dict[str, int]:
    """Return how many spectra of all usable bands are left out, by reason."""
    found = Exclusions()
    with open_raster(str(path)) as raster:
        index = raster.bands.usable() if raster.bands.has_wavelengths else np.flatnonzero(raster.bands.good)
        empty, constant = find_empty_bands(raster, index)
        assert not constant.any()
        raster.read(Window(0, 0, *raster.grid.shape), index[~empty], found)
    return found.counts


@pytest.mark.parametrize("name", REAL)
def test_no_measurement_of_a_real_scene_is_left_out(shared_data: Path, name: str) -> None:
    counts = left_out_of(real(shared_data, name))
    assert counts.get("impossible", 0) == counts.get("all_zero", 0) == 0


def with_targets(path: Path, folder: Path, one: float) -> Path:
    """Return a copy of an image with what is rare and real: roofs, glint, snow and water, in a pixel each."""
    copy = folder / "targets.tif"
    gdal.GetDriverByName("GTiff").CreateCopy(str(copy), gdal.Open(str(path)))
    dataset = gdal.Open(str(copy), gdal.GA_Update)
    planes = dataset.ReadAsArray().astype(np.float64)
    holds = np.iinfo(dataset.ReadAsArray().dtype).max
    share = np.linspace(0, 1, len(planes))
    brightest = np.quantile(planes, 0.99, axis=(1, 2))
    targets = (
        1.8 * brightest,  # a roof that faces the sun
        one * (1.1 - 0.2 * share),  # glint on water
        one * np.where(share < 0.35, 0.95, 0.95 * (1 - share) ** 2),  # snow, dark in the short-wave infrared
        one * 0.03 * np.exp(-4 * share),  # clear water
        one * (0.01 - 0.03 * share),  # water after a correction that took too much
    )
    for i, target in enumerate(targets):
        planes[:, 1, 1 + i] = np.clip(np.rint(target), -holds if dataset.GetRasterBand(1).DataType == 3 else 0, holds)
    declared = dataset.GetRasterBand(1).GetNoDataValue()
    planes[:, 1, 1:6][planes[:, 1, 1:6] == declared] += 1
    for number, plane in enumerate(planes, 1):
        dataset.GetRasterBand(number).WriteArray(plane)
    del dataset
    return copy


@pytest.mark.parametrize("name", [n for n, (_, one) in REAL.items() if one])
def test_roofs_glint_snow_and_dark_water_are_measurements(shared_data: Path, tmp_path: Path, name: str) -> None:
    counts = left_out_of(with_targets(real(shared_data, name), tmp_path, REAL[name][1]))
    assert counts.get("impossible", 0) == 0


def test_snow_beside_nothing_but_dark_water_is_a_measurement() -> None:
    water = 0.03 * np.exp(-3 * np.linspace(0, 1, 49)) * np.random.default_rng(1).uniform(0.8, 1.2, (30, 30, 1))
    water[4, 5] = np.linspace(0.95, 0.2, 49)
    water[8, 9] += 0.9  # glint
    assert measured_pixels(water.astype(np.float32)).all()


@pytest.mark.parametrize("share", [0.01, 0.3, 0.6, 0.9])
@pytest.mark.parametrize("fill", [-9999, 65535, -0.5, 1e36])
def test_the_fill_may_be_most_of_an_image(fill: float, share: float) -> None:
    spoilt = HSI.copy()
    rows = round(share * len(spoilt)) or 1
    spoilt[:rows] = fill
    assert np.array_equal(measured_pixels(spoilt).nonzero()[0] >= rows, np.ones((20 - rows) * 20, bool))


def hsi_file(folder: Path, planes: np.ndarray, **options) -> str:
    path = write_tif(folder / "hsi.tif", planes, 20.0, **options)
    set_wavelengths(path, CENTRES)
    return path


def valid_of(path: str, bands: int | None = None) -> np.ndarray:
    with open_raster(path) as raster:
        return raster.read(Window(0, 0, *raster.grid.shape), range(bands or len(raster)))[1].reshape(raster.grid.shape)


@pytest.mark.parametrize(
    "dtype,nodata", [("uint16", -9999.0), ("uint8", 256.0), ("uint8", 254.5), ("int16", 40000.0), ("uint16", -1.0)]
)
def test_a_nodata_value_that_the_type_cannot_hold_masks_nothing(tmp_path: Path, dtype: str, nodata: float) -> None:
    planes = np.random.default_rng(3).integers(1, 200, (4, 9, 9)).astype(dtype)
    planes[:, 2, 2] = np.asarray([nodata]).astype(np.int64).astype(dtype)[0]  # what a careless cast makes of it
    path = write_tif(tmp_path / "a.tif", planes, nodata=nodata)
    dataset = gdal.Open(path)
    assert dataset.GetRasterBand(1).GetNoDataValue() == nodata
    with open_raster(path) as raster:
        declared, codes = raster.has_nodata, raster.sample.rule.codes(planes, None, [0, 1, 2, 3])
    assert not declared.any() and (codes != NODATA).all()


@pytest.mark.parametrize("declared", [-9999.9, -3.4028234663852886e38, 1e20, -1.7e308])
def test_a_declared_value_matches_its_float32_neighbour(tmp_path: Path, declared: float) -> None:
    planes = np.moveaxis(HSI, 2, 0).copy()
    stored = np.float32(max(declared, -3.4028234663852886e38))
    planes[:, 3, 4] = np.nextafter(stored, np.float32(0))
    path = hsi_file(tmp_path, planes, nodata=declared)
    valid = valid_of(path)
    assert not valid[3, 4] and valid.sum() == 399


def test_the_mask_of_a_single_band_masks_the_spectrum(tmp_path: Path) -> None:
    path = hsi_file(tmp_path, np.moveaxis(HSI, 2, 0))
    mask = np.full((1, 20, 20), 255, np.uint8)
    mask[0, 6, :5] = 0
    write_tif(tmp_path / "mask.tif", mask, 20.0)
    gdal.Translate(str(tmp_path / "m.vrt"), path, format="VRT")
    text = (tmp_path / "m.vrt").read_text()
    band = (
        '<MaskBand><VRTRasterBand dataType="Byte"><SimpleSource><SourceFilename relativeToVRT="1">mask.tif'
        "</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></MaskBand></VRTRasterBand>"
    )
    head, tail = text.split("</VRTRasterBand>", 1)
    (tmp_path / "m.vrt").write_text(head + band + tail)
    valid = valid_of(str(tmp_path / "m.vrt"))
    assert not valid[6, :5].any() and valid.sum() == 395
    with open_raster(str(tmp_path / "m.vrt")) as raster:
        values, ok = average_onto(raster, [0, 1], raster.grid, Window(5, 0, 3, 20))
        assert not ok.reshape(3, 20)[1, :5].any() and ok.sum() == 55
        assert len(draw_spectra(raster, range(49), 0, seed=0)) == 395


def test_where_0_is_declared_dark_water_of_an_msi_is_no_hole(tmp_path: Path) -> None:
    planes = (np.moveaxis(MSI, 2, 0) * 1e4).round().astype(np.uint16)
    planes[2:, 10:20, 10:20] = 0  # red and NIR of clear water
    planes[:, :8] = 0
    valid = valid_of(write_tif(tmp_path / "m.tif", planes, nodata=0))
    assert valid[10:20, 10:20].all() and not valid[:8].any()


def test_where_0_is_declared_a_spectrum_that_fades_is_water_and_one_that_breaks_off_is_a_hole(tmp_path: Path) -> None:
    planes = (np.moveaxis(HSI, 2, 0) * 1e4).round().astype(np.int16)
    planes[:, 2, 2] = np.maximum(0, 300 * np.exp(-np.arange(49) / 6) - 5)  # clear water, 0 from 650 nm on
    planes[25:, 5, 5] = 0  # one detector saw it, the other did not
    planes[:, 7, 7] = 0
    valid = valid_of(hsi_file(tmp_path, planes, nodata=0))
    assert np.argwhere(~valid).tolist() == [[5, 5], [7, 7]]


Made = Callable[[np.ndarray], np.ndarray]


def at(value: float, *places: object) -> Made:
    def change(planes: np.ndarray) -> np.ndarray:
        for place in places:
            planes[place] = value
        return planes

    return change


S = np.s_
SPOILT: dict[str, tuple[str, Made, dict[str, object], float, str]] = {
    # image, change, options of the file, share of the result that is valid, what is said
    "two pixels": (
        "hsi",
        at(-9999, S[:, 1, 2], S[:, 5, 5]),
        {},
        1,
        "2 of 256 sampled pixels have values far outside",
    ),
    "two fills": ("hsi", at(1e4 * 99, S[:, 1, 2]), {}, 1, r"1 of 256 .*\(990000 at row 2, column 3\)"),
    "a stripe of one band": ("hsi", at(-9999, S[3, :, 4]), {}, 1, "16 of 256 sampled pixels have values far"),
    "a row": ("hsi", at(-32768, S[:, 0]), {}, 1, "16 of 256 sampled pixels"),
    "a third": ("hsi", at(65535, S[:, :5]), {}, 1, "80 of 256 sampled pixels"),
    "declared NaN": ("hsi", at(-9999, S[:, 0]), {"nodata": float("nan")}, 1, "16 of 256 sampled pixels"),
    "another is declared": ("hsi", at(-9999, S[:, 0]), {"nodata": -32768}, 1, "16 of 256 sampled pixels"),
    "netCDF's fill": ("hsi", at(9.96921e36, S[:, :4]), {}, 1, "64 of 256 sampled pixels"),
    "zeros": ("hsi", at(0, S[:, :4]), {}, 1, "64 of 256 sampled pixels are zero in every band"),
    "a row of the MSI": (
        "msi",
        at(-9999, S[:, 0]),
        {},
        63 / 64,
        "64 of 4,096 sampled pixels have values far outside",
    ),
    "one band of the MSI": ("msi", at(-9999, S[2, 0]), {}, 63 / 64, "64 of 4,096 sampled pixels"),
    "the MSI's collar": ("msi", at(0, S[:, :16]), {}, 0.75, "1,024 of 4,096 sampled pixels are zero in every band"),
    "a collar and an offset": (
        "msi",
        lambda m: at(0, S[:, :16])(m + 1000),
        {},
        0.75,
        "1,024 of 4,096 sampled pixels are zero",
    ),
    "MSI of 1e36": ("msi", at(1e36, S[:, 60:, 60:]), {}, 1 - 16 / 4096, "16 of 4,096 sampled pixels have"),
}


@pytest.mark.parametrize("name", SPOILT)
def test_what_is_no_measurement_is_left_out_and_counted(bench: Bench, capsys, name: str) -> None:
    which, change, options, share, sentence = SPOILT[name]
    make = bench.cube if which == "hsi" else bench.fine
    assert run(bench.fuse(output=bench.out / "clean.tif"), capsys)[0] == 0
    code, errors, said = run(bench.fuse(**{which: make(change, **options)}, report=bench.out / "r.json"), capsys)
    assert (code, errors) == (0, [])
    assert re.search(sentence, "\n".join(said)), said
    assert not any("RuntimeWarning" in line for line in said)
    cube, clean = read(str(bench.output)).astype(float), read(str(bench.out / "clean.tif")).astype(float)
    dataset = gdal.Open(str(bench.output))
    valid = (cube != dataset.GetRasterBand(1).GetNoDataValue()).all(axis=0)
    valid &= np.isfinite(cube).all(axis=0)
    assert valid.mean() == pytest.approx(share)
    assert angle(cube[:, valid], clean[:, valid]) < 1.0
    report = json.loads((bench.out / "r.json").read_text())
    assert report["facts"][which]["pixels"]["left_out"]
    assert report["result"]["figures"]["zero_pixels"] + report["result"]["figures"]["impossible_pixels"] == round(
        (1 - share) * 4096
    )


def constant(*bands: int) -> Made:
    return at(700, *(S[b] for b in bands))


EMPTY: dict[str, tuple[str, Made, str]] = {
    "a constant band": ("hsi", constant(4), r"Band 5 \(504 nm\) of the hyperspectral image is constant"),
    "bands of zero": ("hsi", at(0, S[3], S[4]), r"Bands 4–5 \(478–504 nm\) of the hyperspectral image are"),
    "a band of fill": ("hsi", at(-9999, S[4]), r"Band 5 \(504 nm\) of the hyperspectral image is"),
    "a constant MSI band": ("msi", constant(1), "Band 2 of the multispectral image is constant or without data"),
    "an MSI band of zero": ("msi", at(0, S[3]), "Band 4 of the multispectral image is constant or without data"),
    "an MSI band of fill": ("msi", at(-9999, S[0]), "Band 1 of the multispectral image is constant or without data"),
}


@pytest.mark.parametrize("name", EMPTY)
def test_bands_that_hold_nothing_are_left_out_by_name(bench: Bench, capsys, name: str) -> None:
    which, change, sentence = EMPTY[name]
    make = bench.cube if which == "hsi" else bench.fine
    code, errors, said = run(bench.fuse(**{which: make(change)}), capsys)
    assert (code, errors) == (0, []) and re.search(sentence, "\n".join(said)), said
