"""Comparing cubes: the figures beside scikit-image's and sewar's, and the laws they obey."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spectralift_qgis.core.base.errors import Cancelled, RequestRefused
from spectralift_qgis.core.base.grid import Tiling
from spectralift_qgis.core.base.progress import Silent
from spectralift_qgis.core.base.spectral_angle import spectral_angles
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.evaluation.assess.matching import match_bands
from spectralift_qgis.evaluation.assess.measuring import measure
from spectralift_qgis.evaluation.assess.pairs import ArrayPair, RasterPair, tiles
from spectralift_qgis.evaluation.assess.request import MAP_BANDS, AssessRequest
from spectralift_qgis.evaluation.assess.run import assess_arrays, run_assess
from tests.core.scenes import read, set_wavelengths, write_tif

SCENES = ("jasper", "enmap", "hyspex")


@pytest.fixture(scope="module", params=SCENES)
def cubes(request: pytest.FixtureRequest, shared_data: Path) -> tuple[np.ndarray, np.ndarray]:
    """A real cube (H, W, C) as the truth and an estimate of it: every eighth band, blurred, noisy, biased."""
    place = {"jasper": "jasper_ridge/jasper_ridge_198.tif", "enmap": "enmap_potsdam/enmap_potsdam_north_96x64.tif",
             "hyspex": "dlr_hysu/hyspex_full.tif"}  # fmt: skip
    planes = read(str(shared_data / place[request.param]))
    if request.param == "enmap":
        planes = np.delete(planes, range(129, 135), axis=0)  # nodata
    truth = planes[::8].astype(np.float64).transpose(1, 2, 0)
    rng = np.random.default_rng(1)
    blurred = (truth + np.roll(truth, 1, axis=0) + np.roll(truth, 1, axis=1)) / 3
    estimate = 1.02 * blurred + rng.normal(0, 0.01 * truth.std(), truth.shape)
    return np.ascontiguousarray(estimate), np.ascontiguousarray(truth)


def test_figures_agree_with_scikit_image_and_sewar(cubes) -> None:
    metrics = pytest.importorskip("skimage.metrics")
    sewar = pytest.importorskip("sewar")
    estimate, truth = cubes
    figures = assess_arrays(estimate, truth, ratio=4).figures()
    span = truth.max() - truth.min()
    ssim = metrics.structural_similarity(
        truth, estimate, data_range=span, channel_axis=2, gaussian_weights=True, use_sample_covariance=False
    )
    assert figures["data_range"] == span
    assert figures["ssim"] == pytest.approx(ssim, abs=1e-9)
    assert figures["psnr_db"] == pytest.approx(metrics.peak_signal_noise_ratio(truth, estimate, data_range=span))
    assert figures["rmse"] == pytest.approx(sewar.rmse(truth, estimate), rel=1e-9)
    assert figures["ergas"] == pytest.approx(sewar.ergas(truth, estimate, r=1 / 4), rel=1e-9)
    assert figures["sam_deg"] == pytest.approx(np.degrees(sewar.sam(truth, estimate)), rel=1e-9)
    correlations = [np.corrcoef(truth[..., b].ravel(), estimate[..., b].ravel())[0, 1] for b in range(truth.shape[2])]
    assert figures["cross_correlation"] == pytest.approx(np.mean(correlations), rel=1e-9)


def test_every_band_agrees_with_scikit_image(cubes) -> None:
    metrics = pytest.importorskip("skimage.metrics")
    estimate, truth = cubes
    bands = assess_arrays(estimate, truth).per_band()
    span = truth.max() - truth.min()
    for b in range(0, truth.shape[2], 5):
        t, e = np.ascontiguousarray(truth[..., b]), np.ascontiguousarray(estimate[..., b])
        ssim = metrics.structural_similarity(t, e, data_range=span, gaussian_weights=True, use_sample_covariance=False)
        assert bands["ssim"][b] == pytest.approx(ssim, abs=1e-9)
        assert bands["psnr_db"][b] == pytest.approx(metrics.peak_signal_noise_ratio(t, e, data_range=span))
        assert bands["rmse"][b] == pytest.approx(np.sqrt(metrics.mean_squared_error(t, e)))
        assert bands["bias"][b] == pytest.approx((e - t).mean(), abs=1e-9 * span)


def test_uiqi_is_its_definition_window_by_window(cubes) -> None:
    util = pytest.importorskip("skimage.util")
    estimate, truth = (np.ascontiguousarray(c[..., 7]) for c in cubes)
    x, y = (util.view_as_windows(c, (8, 8)).reshape(-1, 64) for c in (estimate, truth))
    mx, my = x.mean(axis=1), y.mean(axis=1)
    covariance = ((x - mx[:, None]) * (y - my[:, None])).mean(axis=1)
    expected = 4 * covariance * mx * my / ((x.var(axis=1) + y.var(axis=1)) * (mx**2 + my**2))
    assert assess_arrays(estimate[..., None], truth[..., None]).figures()["uiqi"] == pytest.approx(expected.mean())


def test_uiqi_agrees_with_sewar_once_it_sums(cubes, monkeypatch) -> None:
    """sewar's uqi wants sums over the window and takes means; given sums, it is the textbook's."""
    full_ref = pytest.importorskip("sewar.full_ref")
    mean = full_ref.uniform_filter
    monkeypatch.setattr(full_ref, "uniform_filter", lambda plane, size: mean(plane, size) * size**2)
    estimate, truth = cubes
    # sewar leaves the last row and column of windows out, and ours has them: one pixel more for sewar
    padded = (np.pad(c, ((0, 1), (0, 1), (0, 0)), mode="edge") for c in (truth, estimate))
    assert assess_arrays(estimate, truth).figures()["uiqi"] == pytest.approx(full_ref.uqi(*padded), abs=1e-9)


def test_published_variants_are_sewars(cubes) -> None:
    sewar = pytest.importorskip("sewar")
    estimate, truth = cubes
    published = assess_arrays(estimate, truth, ratio=8).published.figures()
    low, high = np.percentile(truth, (1, 99))
    assert (published["scale_low"], published["scale_high"]) == (low, high)
    t, e = (np.clip((c - low) / (high - low), 0, 1) for c in (truth, estimate))
    t8, e8 = ((c * 255).astype(np.uint8) for c in (t, e))
    assert published["psnr_8bit_db"] == pytest.approx(sewar.psnr(t8, e8), rel=1e-9)
    assert published["ssim_8bit_uniform_11"] == pytest.approx(sewar.ssim(t8, e8)[0], abs=1e-9)
    assert published["uiqi_means_for_sums"] == pytest.approx(sewar.uqi(t, e), abs=1e-9)
    assert published["ergas_ratio_1_4"] == pytest.approx(sewar.ergas(t, e), rel=1e-9)
    cosine = (t * e).sum(axis=2) / (np.linalg.norm(t, axis=2) * np.linalg.norm(e, axis=2) + 1e-15)  # 0 where empty
    assert published["sam_scaled_deg"] == pytest.approx(np.degrees(np.arccos(np.clip(cosine, -1, 1))).mean(), abs=1e-6)
    assert published["rmse_scaled"] == pytest.approx(sewar.rmse(t, e), rel=1e-9)


def random_pair(seed: int, rows: int, cols: int, bands: int, holes: bool) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    truth = rng.uniform(10, 5000, (rows, cols, bands))
    estimate = truth + rng.normal(0, 200, truth.shape)
    if holes:
        estimate[rng.random((rows, cols)) < 0.005] = np.nan
    return estimate, truth


def everything(measured) -> dict[str, float]:
    per_band = {f"{k} {i}": float(x) for k, v in measured.per_band().items() for i, x in enumerate(v)}
    return {**measured.figures(), **measured.published.figures(), **measured.pixels, **per_band}


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    shape=st.tuples(st.integers(12, 40), st.integers(12, 40), st.integers(1, 4)),
    step=st.tuples(st.integers(1, 40), st.integers(3, 40)),
    holes=st.booleans(),
)
def test_tiling_does_not_change_a_figure(seed, shape, step, holes) -> None:
    estimate, truth = random_pair(seed, *shape, holes)
    pair = ArrayPair(estimate, truth)
    whole = measure(pair, Tiling(pair.shape, pair.shape), ratio=4)
    tiled = measure(pair, Tiling(pair.shape, step), ratio=4)
    assert everything(tiled) == pytest.approx(everything(whole), rel=1e-12, abs=1e-11, nan_ok=True)
    places = [(e.row, e.col) for e in whole.examples.found]
    assert [(e.row, e.col) for e in tiled.examples.found] == places
    np.testing.assert_allclose(tiled.thumbnail.values, whole.thumbnail.values, rtol=1e-12)


@settings(max_examples=10, deadline=None)
@given(seed=st.integers(0, 10_000), step=st.integers(3, 30))
def test_tiling_does_not_change_a_map(seed, step) -> None:
    pair = ArrayPair(*random_pair(seed, 25, 30, 3, True))
    found = []
    for size in (30, step):
        maps = np.full((25, 30, 3), -1, np.float32)

        def keep(window, layers, maps=maps) -> None:
            rows, cols = slice(window.row, window.row + window.rows), slice(window.col, window.col + window.cols)
            maps[rows, cols] = layers.reshape(window.rows, window.cols, 3)

        measure(pair, Tiling(pair.shape, (size, size)), maps=keep)
        found.append(maps)
    np.testing.assert_array_equal(*found)


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_equal_cubes_are_perfect(seed) -> None:
    _, truth = random_pair(seed, 20, 20, 3, False)
    measured = assess_arrays(truth, truth.copy(), ratio=4)
    figures = measured.figures()
    assert figures["rmse"] == figures["sam_deg"] == figures["ergas"] == 0
    assert figures["psnr_db"] == np.inf
    assert figures["ssim"] == pytest.approx(1, abs=1e-12) and figures["uiqi"] == pytest.approx(1, abs=1e-12)
    assert figures["cross_correlation"] == pytest.approx(1, abs=1e-12)
    assert measured.published.figures()["psnr_8bit_db"] == np.inf


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_the_angle_does_not_see_the_brightness_of_a_pixel(seed) -> None:
    estimate, truth = random_pair(seed, 6, 6, 5, False)
    scale = np.random.default_rng(seed).uniform(0.01, 100, (6, 6, 1))
    angle = assess_arrays(estimate, truth).figures()["sam_deg"]
    assert assess_arrays(estimate * scale, truth).figures()["sam_deg"] == pytest.approx(angle, rel=1e-12)
    assert assess_arrays(truth * scale, truth).figures()["sam_deg"] == pytest.approx(0, abs=1e-12)


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_what_is_symmetric(seed) -> None:
    estimate, truth = random_pair(seed, 14, 14, 3, False)
    one, other = (assess_arrays(*c, data_range=5000).figures() for c in ((estimate, truth), (truth, estimate)))
    for name in ("rmse", "psnr_db", "ssim", "uiqi", "sam_deg", "cross_correlation"):
        assert one[name] == pytest.approx(other[name], rel=1e-12)


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000), factor=st.floats(1e-4, 1e4))
def test_relative_figures_do_not_see_the_unit(seed, factor) -> None:
    estimate, truth = random_pair(seed, 14, 14, 3, False)
    one, other = (assess_arrays(f * estimate, f * truth, ratio=4).figures() for f in (1.0, factor))
    for name in ("psnr_db", "ssim", "uiqi", "sam_deg", "ergas", "cross_correlation"):
        assert one[name] == pytest.approx(other[name], rel=1e-9)
    assert other["rmse"] == pytest.approx(factor * one["rmse"], rel=1e-9)


def test_known_angles() -> None:
    a = np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 0.0], [0.0, 0.0]])
    b = np.array([[0.0, 2.0], [3.0, 0.0], [-1.0, 0.0], [1.0, 0.0]])
    np.testing.assert_allclose(spectral_angles(a, b), [90, 45, 180, np.nan], rtol=1e-15)


def test_ergas_takes_the_real_ratio() -> None:
    estimate, truth = random_pair(3, 12, 12, 3, False)
    four, eight = (assess_arrays(estimate, truth, ratio=r).figures()["ergas"] for r in (4, 8))
    assert four == pytest.approx(2 * eight)
    assert np.isnan(assess_arrays(estimate, truth).figures()["ergas"])


def test_windows_with_a_hole_do_not_count() -> None:
    estimate, truth = random_pair(5, 30, 30, 2, False)
    right = assess_arrays(estimate[:, 15:], truth[:, 15:], data_range=5000)
    estimate[:, :15] = np.nan
    measured = assess_arrays(estimate, truth, data_range=5000)
    assert measured.pixels == {"total": 900, "compared": 450, "left_out_nodata": 450, "sam_undefined": 0}
    assert measured.figures() == pytest.approx(right.figures(), nan_ok=True)


def test_flat_and_small_cubes_have_what_is_defined() -> None:
    flat = np.full((20, 20, 2), 7.0)
    figures = assess_arrays(flat, flat).figures()
    assert figures["uiqi"] == 1 and figures["rmse"] == 0
    assert np.isnan([figures[k] for k in ("psnr_db", "ssim", "cross_correlation", "ergas")]).all()
    half = assess_arrays(flat / 2, flat).figures()
    assert half["uiqi"] == pytest.approx(0.8)  # the means alone: 2 · 7 · 3.5 / (7² + 3.5²)
    small = assess_arrays(*random_pair(0, 9, 9, 2, False)).figures()
    assert np.isnan(small["ssim"]) and np.isfinite(small["uiqi"])
    nothing = assess_arrays(np.full((9, 9, 2), np.nan), flat[:9, :9]).figures()
    assert np.isnan(nothing["rmse"])


def test_shapes_that_differ_are_a_value_error() -> None:
    with pytest.raises(ValueError, match="two cubes"):
        assess_arrays(np.zeros((2, 2, 3)), np.zeros((2, 2, 4)))


# ── bands


def table(centre_nm, fwhm_nm=None, good=None) -> BandTable:
    centre = np.array(centre_nm, float)
    fwhm = np.full(len(centre), np.nan if fwhm_nm is None else fwhm_nm)
    return BandTable(
        tuple(f"b{i}" for i in range(len(centre))), centre, fwhm,
        np.ones(len(centre), bool) if good is None else np.array(good),
    )  # fmt: skip


def test_bands_are_matched_by_wavelength_whatever_their_order() -> None:
    found = match_bands(table([700, 400, 500, 900], 10), table([401, 502, 600, 698], 10))
    assert found.how == "wavelength"
    assert found.estimate.tolist() == [1, 2, 0] and found.reference.tolist() == [0, 1, 3]
    assert found.only_estimate.tolist() == [3] and found.only_reference.tolist() == [2]


def test_the_tolerance_is_half_the_width() -> None:
    assert len(match_bands(table([405.1]), table([400], 10)).reference) == 0
    assert len(match_bands(table([404.9]), table([400], 10)).reference) == 1
    assert len(match_bands(table([404, 414]), table([400, 410])).reference) == 2  # half the spacing
    assert len(match_bands(table([406, 426]), table([400, 420])).reference) == 2


def test_an_oversampled_sensor_is_not_matched_one_band_off() -> None:
    centre = 400 + 2.0 * np.arange(20)
    found = match_bands(table(centre[3:], 10), table(centre, 10))
    assert (found.reference - found.estimate == 3).all() and found.only_reference.tolist() == [0, 1, 2]


def test_equal_centres_are_matched_in_order() -> None:
    twice = table([400, 410, 410, 420], 10)
    found = match_bands(twice, twice)
    assert found.estimate.tolist() == found.reference.tolist() == [0, 1, 2, 3]


def test_without_wavelengths_bands_are_matched_by_number() -> None:
    nan = np.nan
    found = match_bands(table([nan] * 3), table([nan] * 4, good=[True, False, True, True]))
    assert found.how == "number" and found.estimate.tolist() == [0, 2]
    assert found.only_estimate.tolist() == [1] and found.only_reference.tolist() == [3]


# ── rasters


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    """Two 5-band int16 rasters of 40 × 30 pixels with wavelengths; ten pixels of the estimate are nodata."""
    rng = np.random.default_rng(4)
    truth = rng.integers(100, 5000, (5, 30, 40)).astype(np.int16)
    estimate = (truth + rng.integers(-90, 90, truth.shape)).astype(np.int16)
    estimate[:, 2, 5:15] = -1
    paths = (
        write_tif(tmp_path / "estimate.tif", estimate, nodata=-1),
        write_tif(tmp_path / "reference.tif", truth, nodata=-1),
    )
    for path in paths:
        set_wavelengths(path, [450, 550, 650, 750, 850])
    return paths


def refusal(*args, **kwargs) -> str:
    with pytest.raises(RequestRefused) as caught:
        run_assess(AssessRequest(*args, **kwargs))
    return str(caught.value)


def test_rasters_give_the_figures_of_their_arrays(pair) -> None:
    result = run_assess(AssessRequest(*pair, ratio=4))
    estimate, truth = (read(p).transpose(1, 2, 0).astype(float) for p in pair)
    estimate[2, 5:15] = np.nan
    expected = assess_arrays(estimate, truth, ratio=4)
    assert result.figures == pytest.approx(expected.figures())
    assert result.published == pytest.approx(expected.published.figures())
    assert result.pixels == {"total": 1200, "compared": 1190, "left_out_nodata": 10, "sam_undefined": 0}
    assert result.outputs == {} and result.warnings == ()


def test_a_small_memory_budget_changes_nothing(pair, monkeypatch) -> None:
    from spectralift_qgis.evaluation.assess import run

    whole = run_assess(AssessRequest(*pair, ratio=4))
    monkeypatch.setattr(run, "_pixels_per_tile", lambda request, checked: 700)
    tiled = run_assess(AssessRequest(*pair, ratio=4))
    assert tiled.figures == pytest.approx(whole.figures, rel=1e-12)
    assert tiled.published == pytest.approx(whole.published, rel=1e-12)


@pytest.mark.parametrize("block", [(1, 20_000), (256, 256), (20_000, 1)])
def test_tiles_hold_what_the_budget_allows_with_their_halo(block) -> None:
    for shape in ((20_000, 20_000), (50, 20_000)):
        tiling = tiles(shape, block, 60_000)
        assert (tiling.step[0] + 10) * (tiling.step[1] + 10) <= 60_000


def test_reports_and_maps(pair, tmp_path: Path) -> None:
    names = {"report": "r.html", "json_report": "r.json", "maps": "m.tif"}
    outputs = {k: str(tmp_path / "out" / v) for k, v in names.items()}
    (tmp_path / "out").mkdir()
    result = run_assess(AssessRequest(*pair, ratio=4, **outputs))
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["m.tif", "r.html", "r.json"]
    report = json.loads(Path(outputs["json_report"]).read_text())
    assert report["figures"] == result.figures and len(report["per_band"]) == 5
    assert sum(report["sam_histogram"]["pixels"]) == 1190
    with open_raster(outputs["maps"]) as maps, open_raster(pair[1]) as reference:
        assert maps.bands.names == MAP_BANDS
        assert maps.grid.geotransform == reference.grid.geotransform and maps.grid.shape == (30, 40)
    sam, rmse, ssim = read(outputs["maps"])
    assert np.isnan(sam[2, 5:15]).all() and np.isfinite(np.delete(sam, 2, axis=0)).all()
    assert sam[np.isfinite(sam)].mean() == pytest.approx(result.figures["sam_deg"], rel=1e-5)
    assert np.sqrt((rmse[np.isfinite(rmse)] ** 2).mean()) == pytest.approx(result.figures["rmse"], rel=1e-5)
    assert np.nanmean(ssim) == pytest.approx(result.figures["ssim"], rel=1e-5)
    assert np.isnan(ssim[:5]).all() and np.isnan(ssim[:, -5:]).all()


class Tags(HTMLParser):
    """Collects what a page would load or run, and whether its tags are closed."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag, attributes) -> None:
        self.names.append(tag)
        self.links += [v or "" for k, v in attributes if k in ("src", "href", "xlink:href", "srcset", "action")]


def test_the_report_is_one_file_that_loads_nothing(pair, tmp_path: Path) -> None:
    page = tmp_path / "r.html"
    run_assess(AssessRequest(*pair, ratio=4, report=str(page)))
    text = page.read_text(encoding="utf-8")
    tags = Tags()
    tags.feed(text)
    assert "script" not in tags.names and "link" not in tags.names and "@import" not in text
    assert [link[:22] for link in tags.links] == ["data:image/png;base64,"]
    pictures = re.findall(r"<svg.*?</svg>", text, re.S)
    assert len(pictures) == 9  # map, histogram, three spectra, four plots over wavelength
    for picture in pictures:
        ElementTree.fromstring(picture)  # well-formed
    assert "prefers-color-scheme:dark" in text


def test_text_of_strangers_is_escaped(pair, tmp_path: Path) -> None:
    from osgeo import gdal

    evil = "<script>alert(1)</script>\"'&"
    for path in pair:
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(2).SetDescription(evil)
        del dataset
    folder = tmp_path / "<img src=x onerror=alert(1)>"
    folder.mkdir()
    moved = folder / "e&quot;.tif"
    Path(pair[0]).rename(moved)
    page = tmp_path / "r.html"
    run_assess(AssessRequest(str(moved), pair[1], report=str(page)))
    text = page.read_text(encoding="utf-8")
    tags = Tags()
    tags.feed(text)
    assert "script" not in tags.names and "img" not in tags.names
    assert "&lt;script&gt;alert(1)" in text and "&lt;img src=x" in text


def test_equal_rasters_make_valid_json_and_a_report(pair, tmp_path: Path) -> None:
    outputs = {"json_report": str(tmp_path / "r.json"), "report": str(tmp_path / "r.html")}
    run_assess(AssessRequest(pair[1], pair[1], **outputs))
    text = Path(outputs["json_report"]).read_text()

    def refuse(name):
        raise AssertionError(f"{name} is no JSON")

    figures = json.loads(text, parse_constant=refuse)["figures"]
    assert figures["psnr_db"] == "inf" and figures["ergas"] is None and figures["rmse"] == 0
    assert "∞ dB" in Path(outputs["report"]).read_text(encoding="utf-8")


def test_bands_without_a_partner_are_named(pair) -> None:
    set_wavelengths(pair[0], [450, 550, 650, 750, 990])
    result = run_assess(AssessRequest(*pair))
    assert result.bands == 4
    assert [w for w in result.warnings if "Band 5 (990 nm) of the estimate is left out" in w]
    assert [w for w in result.warnings if "Band 5 (850 nm) of the reference is left out" in w]


def test_units_that_the_files_name_are_brought_together(tmp_path: Path) -> None:
    from osgeo import gdal

    stored = np.random.default_rng(0).integers(100, 5000, (3, 15, 15)).astype(np.int16)
    estimate, reference = (write_tif(tmp_path / f"{n}.tif", stored) for n in "ab")
    dataset = gdal.Open(estimate, gdal.GA_Update)
    dataset.SetMetadataItem("reflectance_scale_factor", "10000", "ENVI")
    dataset = gdal.Open(reference, gdal.GA_Update)
    for b in (1, 2, 3):
        dataset.GetRasterBand(b).SetScale(1e-4)
    del dataset
    assert run_assess(AssessRequest(estimate, reference)).figures["rmse"] == pytest.approx(0, abs=1e-12)


def test_an_image_smaller_than_a_window_is_not_said_to_have_holes(tmp_path: Path) -> None:
    path = write_tif(tmp_path / "a.tif", np.random.default_rng(0).random((3, 5, 5), np.float32))
    warnings = run_assess(AssessRequest(path, path)).warnings
    assert "No window of 11 × 11 pixels is free of nodata, so there is no SSIM." in warnings


def test_values_in_other_units_are_warned_of(tmp_path: Path) -> None:
    stored = np.random.default_rng(0).integers(100, 5000, (3, 15, 15)).astype(np.float32)
    paths = write_tif(tmp_path / "a.tif", stored / 10000), write_tif(tmp_path / "b.tif", stored)
    assert any("same units" in w for w in run_assess(AssessRequest(*paths)).warnings)


def test_the_ratio_is_read_from_the_estimate(pair) -> None:
    from osgeo import gdal

    dataset = gdal.Open(pair[0], gdal.GA_Update)
    dataset.SetMetadataItem("ratio", "8", "SPECTRALIFT")
    del dataset
    found = run_assess(AssessRequest(*pair)).figures
    assert found["ratio"] == 8 and found["ergas"] == run_assess(AssessRequest(*pair, ratio=8)).figures["ergas"]


def test_every_problem_is_named_at_once(pair, tmp_path: Path) -> None:
    maps = str(tmp_path / "no" / "m.img")
    text = refusal("", pair[1], ratio=0.25, data_range=float("nan"), memory_mib=1, report=pair[1], maps=maps)
    for part in ("Choose the estimate", "below 1", "data range", "64", "also an input", "does not exist", "GeoTIFF"):
        assert part in text


@pytest.mark.parametrize("value", [0, 0.0, -1.0, float("inf")])
def test_a_ratio_and_a_range_are_positive(pair, value: float) -> None:
    text = refusal(*pair, ratio=value, data_range=value)
    assert f"The ratio {value:g} is not a positive number" in text
    assert f"The data range {value:g} is not a positive number" in text


def test_other_grids_are_refused_in_words(pair, tmp_path: Path) -> None:
    small = write_tif(tmp_path / "small.tif", read(pair[0])[:, :20])
    assert "40 × 20 pixels, and the reference 40 × 30" in refusal(small, pair[1])
    shifted = write_tif(tmp_path / "shifted.tif", read(pair[0]), origin=(4e5 + 5, 5.8e6))
    assert "a corner is 0.5 pixels away" in refusal(shifted, pair[1])
    other = write_tif(tmp_path / "other.tif", read(pair[0]), crs="EPSG:32632")
    text = refusal(other, pair[1])
    assert "different coordinate systems" in text and "do not coincide" in text


def test_the_same_shape_without_georeference_will_do(pair, tmp_path: Path) -> None:
    bare = write_tif(tmp_path / "bare.tif", read(pair[0]), gsd=None, nodata=-1)
    set_wavelengths(bare, [450, 550, 650, 750, 850])
    assert run_assess(AssessRequest(bare, pair[1])).figures == run_assess(AssessRequest(*pair)).figures


def test_no_common_band_and_no_pixel_are_refused(pair, tmp_path: Path) -> None:
    far = write_tif(tmp_path / "far.tif", read(pair[0]))
    set_wavelengths(far, [1450, 1550, 1650, 1750, 1850])
    assert "1450–1850 nm in 5 bands" in refusal(far, pair[1])
    left, right = (np.full((2, 20, 20), -1, np.int16) for _ in range(2))
    left[:, :, :10], right[:, :, 10:] = 5, 5
    apart = [write_tif(tmp_path / f"{n}.tif", v, nodata=-1) for n, v in (("left", left), ("right", right))]
    assert "No pixel has data" in refusal(*apart, maps=str(tmp_path / "maps.tif"))
    assert not (tmp_path / "maps.tif").exists()


def test_an_empty_band_does_not_empty_the_comparison(pair, tmp_path: Path) -> None:
    planes = read(pair[0])
    planes[3] = -1
    empty = write_tif(tmp_path / "empty.tif", planes, nodata=-1)
    set_wavelengths(empty, [450, 550, 650, 750, 850])
    result = run_assess(AssessRequest(empty, pair[1]))
    assert (result.bands, result.pixels["compared"]) == (4, 1190)
    assert any("Band 4 (750 nm) of the estimate is without data" in w for w in result.warnings)


class CancelsAt(Silent):
    def __init__(self, fraction: float) -> None:
        self.fraction, self.reached = fraction, 0.0

    def update(self, stage, fraction, **_) -> None:
        self.reached = fraction

    def is_cancelled(self) -> bool:
        return self.reached >= self.fraction


@pytest.mark.parametrize("fraction", [0.0, 0.3, 0.9, 0.98])
def test_a_cancel_leaves_nothing(pair, tmp_path: Path, fraction: float) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    outputs = {"report": str(folder / "r.html"), "maps": str(folder / "m.tif")}
    with pytest.raises(Cancelled):
        run_assess(AssessRequest(*pair, **outputs), CancelsAt(fraction))
    assert list(folder.iterdir()) == []


def test_a_raster_pair_reads_float64(tmp_path: Path) -> None:
    values = np.array([[[1.0, 1.0 + 1e-12]]])
    path = write_tif(tmp_path / "a.tif", values)
    with open_raster(path) as raster:
        index = np.array([0])
        x, _, _ = RasterPair(raster, raster, index, index).read(Tiling((1, 2), (1, 2))[0])
    assert x[1, 0] - x[0, 0] == values[0, 0, 1] - values[0, 0, 0]
