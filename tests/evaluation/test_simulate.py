"""Wald's protocol: laws of the PSFs, an independent implementation beside ours, nodata, noise, and what is refused."""

from __future__ import annotations

import json
import math
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal

from spectralift_qgis.core.base.errors import Cancelled, RequestRefused
from spectralift_qgis.core.base.grid import RasterGrid, Window
from spectralift_qgis.core.base.progress import Silent
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.evaluation.simulate import psfs, response, run
from spectralift_qgis.evaluation.simulate.checks import coarse_grid, preflight
from spectralift_qgis.evaluation.simulate.degrade import Degradation, border_index, degrade, read_degraded
from spectralift_qgis.evaluation.simulate.noise import Power, standard_noise
from spectralift_qgis.evaluation.simulate.request import PAPER_SENSORS, PSFS, SimulateRequest, published_snr_db, snr_db
from spectralift_qgis.evaluation.simulate.run import run_simulation
from tests.core.scenes import read, set_wavelengths, write_tif
from tests.scripts import script

odd_sizes = st.integers(0, 12).map(lambda n: 2 * n + 1)
sigmas = st.floats(0.3, 9.0)


def benchmark():
    """benchmarks/wald.py: blur, downsampling and noise written a second time, by itself."""
    return script("benchmarks/wald.py")


def kernel_or_none(name, size, sigma, published=False):
    try:
        return psfs.kernel(name, size, sigma, published=published)
    except ValueError:
        return None


# ── the ten PSFs


def formulas(rho, x, y, sigma):
    """The ten shapes once more, from method.md and SciPy, before normalisation."""
    from scipy import special

    z = 3.8317059702075125 * rho
    return {
        "gaussian": np.exp(-(rho**2) / 2),
        "kolmogorov": np.exp(-np.power(rho, 5 / 3)),
        "moffat": np.power(1 + rho**2, -3.5),
        "lorentzian2": 1 / (1 + rho**4),
        "parabolic": np.clip(1 - rho**2, 0, None),
        "sinc": np.sinc(rho),
        "hermite": np.exp(-(rho**2) / 2) * special.eval_hermite(1, rho),
        "gabor": np.exp(-(x**2 + 0.25 * y**2) / (2 * sigma**2)),
        "airy": np.where(rho == 0, 1.0, (2 * special.j1(z) / np.where(rho == 0, 1, z)) ** 2),
        "delta": (rho == 0).astype(float),
    }


@given(st.sampled_from(PSFS), odd_sizes, sigmas)
@settings(max_examples=200, deadline=None)
def test_a_psf_sums_to_one_and_has_the_shape_of_its_name(name, size, sigma):
    k = kernel_or_none(name, size, sigma)
    y, x = np.mgrid[:size, :size] - size // 2
    shape = formulas(np.hypot(x, y) / sigma, x, y, sigma)[name]
    if k is None:
        assert shape.sum() < 1e-5 * np.abs(shape).sum() + 1e-300
        return
    assert k.shape == (size, size)
    assert k.sum() == pytest.approx(1, abs=1e-9)
    assert np.allclose(k * shape.sum(), shape, rtol=1e-9, atol=1e-12 * np.abs(shape).max())
    assert np.allclose(k, k[::-1]) and np.allclose(k, k[:, ::-1])


def test_bessel_functions_are_those_of_scipy():
    from scipy import special

    x = np.concatenate([np.linspace(0, 5, 200), np.linspace(5, 800, 200)])
    assert np.abs(psfs.bessel_j1(x) - special.j1(x)).max() < 1e-10
    z = np.geomspace(1e-4, 300, 200)
    assert np.abs(psfs.bessel_k1(z) / special.k1(z) - 1).max() < 1e-10


def test_sigma_is_the_first_dark_ring_of_the_airy_pattern_and_of_the_sinc():
    for name in ("airy", "sinc"):
        k = psfs.kernel(name, 15, 5.0)
        assert abs(k[7, 12]) < 1e-9 * k[7, 7] and k[7, 11] > 1e-3 * k[7, 7]


def test_the_published_airy_is_a_hole_of_k1():
    from scipy import special

    published = psfs.kernel("airy", 15, 3.4, published=True)
    y, x = np.mgrid[:15, :15] - 7
    z = 2.33811 * np.hypot(x, y) / 3.4
    z[7, 7] = 1
    expected = (2 * special.kv(1, z) / z) ** 2
    expected[7, 7] = 1
    assert np.allclose(published, expected / expected.sum(), rtol=1e-10)
    assert published[7, 7] < published[7, 8]
    for name in set(PSFS) - {"airy"}:
        assert np.array_equal(psfs.kernel(name, 15, 3.4, published=True), psfs.kernel(name, 15, 3.4))


def test_a_psf_that_adds_up_to_nothing_is_refused_in_words():
    with pytest.raises(ValueError, match="hermite with size 1 .* does not add up"):
        psfs.kernel("hermite", 1, 3.4)


# ── blur and average


@given(st.sampled_from(PSFS), odd_sizes, sigmas, st.integers(1, 5), st.integers(5, 23), st.integers(5, 19))
@settings(max_examples=100, deadline=None)
def test_a_constant_cube_stays_constant(name, size, sigma, ratio, rows, cols):
    k = kernel_or_none(name, size, sigma)
    if k is None or np.abs(k).sum() > 100:
        return
    coarse = degrade(np.full((rows, cols, 2), [0.25, 3.0]), Degradation(k, ratio))
    assert coarse.shape == (rows // ratio, cols // ratio, 2)
    assert np.allclose(coarse, np.array([0.25, 3.0]), rtol=1e-6)


@given(st.integers(1, 6), st.integers(0, 2**31))
@settings(max_examples=50, deadline=None)
def test_a_delta_gives_back_what_was_repeated(ratio, seed):
    coarse = np.random.default_rng(seed).random((4, 5, 3), np.float32)
    fine = coarse.repeat(ratio, 0).repeat(ratio, 1)
    assert np.allclose(degrade(fine, Degradation(psfs.kernel("delta", 15, 3.4), ratio)), coarse, rtol=1e-6)


@pytest.mark.parametrize("border", ["reflect", "zero"])
@pytest.mark.parametrize("name", PSFS)
def test_blur_and_average_in_one_are_blur_then_average(name, border):
    from scipy.ndimage import convolve

    cube = np.random.default_rng(1).random((33, 26, 2))
    k = psfs.kernel(name, 9, 2.1, published=border == "zero")
    mode = {"reflect": "mirror", "zero": "constant"}[border]
    blurred = np.stack([convolve(cube[:, :, b], k, mode=mode) for b in range(2)], axis=2)
    expected = blurred[:32, :24].reshape(8, 4, 6, 4, 2).mean(axis=(1, 3))  # what is cut is seen all the same
    assert np.allclose(degrade(cube, Degradation(k, 4, border)), expected, rtol=1e-6)


@given(st.integers(2, 12), st.integers(0, 11), st.integers(0, 11))
def test_the_border_is_mirrored_as_numpy_does_it(size, before, after):
    before, after = min(before, size - 1), min(after, size - 1)
    index, dark = border_index(-before, size + after, size, "reflect")
    assert np.array_equal(index, np.pad(np.arange(size), (before, after), mode="reflect")) and not dark.any()


@given(st.integers(-40, 5), st.integers(1, 60), st.integers(2, 12))
def test_an_image_smaller_than_the_psf_is_mirrored_again_and_again(start, count, size):
    index, _ = border_index(start, start + count, size, "reflect")
    assert (np.abs(np.diff(index)) == 1).all() and index.min() >= 0 and index.max() < size
    turns = 1 + np.flatnonzero(np.diff(index)[1:] != np.diff(index)[:-1])
    assert np.isin(index[turns], [0, size - 1]).all()


@pytest.fixture(scope="module")
def speckled(tmp_path_factory) -> str:
    """40 × 530 × 3, two pixels nodata, one of them in one band."""
    planes = np.random.default_rng(5).uniform(0.1, 1, (3, 40, 530)).astype(np.float32)
    planes[1, 17, 300], planes[:, 0, 3] = -1, -1
    path = write_tif(tmp_path_factory.mktemp("simulate") / "speckled.tif", planes, nodata=-1)
    set_wavelengths(path, [450, 550, 650])
    return path


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_a_window_is_a_piece_of_the_whole_to_the_last_bit(speckled, data):
    ratio = data.draw(st.integers(1, 4))
    k = psfs.kernel(data.draw(st.sampled_from(["gaussian", "moffat", "delta", "gabor"])), 7, 2.0)
    degradation = Degradation(k, ratio, data.draw(st.sampled_from(["reflect", "zero"])))
    rows, cols = 40 // ratio, 530 // ratio
    row, col = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, cols - 1))
    window = Window(row, col, data.draw(st.integers(1, rows - row)), data.draw(st.integers(1, cols - col)))
    with open_raster(speckled) as source:
        whole, all_valid = read_degraded(source, Window(0, 0, rows, cols), [0, 1, 2], degradation)
        part, valid = read_degraded(source, window, [0, 1, 2], degradation)
    piece = np.s_[row : row + window.rows, col : col + window.cols]
    assert np.array_equal(part, whole[piece]) and np.array_equal(valid, all_valid[piece])


# ── noise


def test_noise_belongs_to_its_pixel_and_not_to_the_window():
    whole = standard_noise(Window(0, 0, 6, 700), 3, seed=4, stream=0)
    assert np.array_equal(standard_noise(Window(2, 256, 3, 444), 3, seed=4, stream=0), whole[2:5, 256:])
    assert np.array_equal(standard_noise(Window(2, 256, 1, 256), 3, seed=4, stream=0), whole[2:3, 256:512])
    for other in ({"seed": 5, "stream": 0}, {"seed": 4, "stream": 1}):
        assert abs(np.corrcoef(standard_noise(Window(0, 0, 6, 700), 3, **other).ravel(), whole.ravel())[0, 1]) < 0.05
    assert abs(whole.mean()) < 0.05 and abs(whole.std() - 1) < 0.05


def test_power_is_the_same_for_every_tiling_to_the_last_bit():
    values = np.random.default_rng(2).lognormal(size=(30, 600, 3)).astype(np.float32)
    valid = np.random.default_rng(3).random((30, 600)) < 0.9
    found = []
    for step_rows, step_cols in ((30, 600), (1, 256), (7, 512)):
        power = Power()
        for row in range(0, 30, step_rows):
            for col in range(0, 600, step_cols):
                piece = np.s_[row : row + step_rows, col : col + step_cols]
                power.add(values[piece], valid[piece])
        found.append(power.mean_square())
    assert np.array_equal(found[0], found[1]) and np.array_equal(found[0], found[2])
    assert np.allclose(found[0], (values[valid].astype(float) ** 2).mean(axis=0), rtol=1e-12)


def test_snr_words():
    assert [published_snr_db(r) for r in (1, 4, 8, 16, 32, 64)] == [35, 35, 30, 25, 20, 20]
    assert 30 < published_snr_db(6) < 35
    assert snr_db("none", 4) is None and snr_db("AUTO", 8) == 30 and snr_db(" 27.5", 8) == 27.5
    for word in ("loud", "nan", "1e9", ""):
        with pytest.raises(ValueError):
            snr_db(word, 4)


# ── whole runs


def request(source: str, folder: Path, **changes) -> SimulateRequest:
    values = {
        "hsi": source, "lr_hsi": str(folder / "lr.tif"), "hr_msi": str(folder / "hr.tif"),
        "truth": str(folder / "truth.tif"), "report": str(folder / "report.json"), "sensor": "ikonos",
    }  # fmt: skip
    return SimulateRequest(**{**values, **changes})


@pytest.fixture(scope="module")
def jasper(shared_data) -> str:
    return str(shared_data / "jasper_ridge" / "jasper_ridge_198.tif")


@pytest.fixture(scope="module")
def enmap(shared_data) -> str:
    return str(next((shared_data / "enmap_potsdam").glob("*.tif")))


@pytest.mark.parametrize("psf", ["gaussian", "moffat", "sinc", "delta"])
def test_it_agrees_with_the_benchmarks_own_protocol(shared_data, tmp_path, psf):
    wald = benchmark()
    truth, centre_nm = wald.scene("enmap")
    source = write_tif(tmp_path / "cube.tif", np.ascontiguousarray(truth.transpose(2, 0, 1)))
    set_wavelengths(source, centre_nm)
    result = run_simulation(request(source, tmp_path, psf=psf, ratio=8, hsi_snr="none", msi_snr="none"))
    expected = wald.downsample(wald.blur(truth, psf), 8).transpose(2, 0, 1)
    assert np.abs(read(result.lr_hsi) - expected).max() < 2e-6
    report = json.loads((tmp_path / "report.json").read_text())
    assert np.allclose(report["psf"]["values"], wald.kernel(psf))
    msi = truth.astype(float) @ np.array(report["srf"]["matrix"])
    assert np.abs(read(result.hr_msi) - msi.transpose(2, 0, 1)).max() < 2e-6
    assert np.array_equal(read(result.truth), truth.transpose(2, 0, 1))


def test_the_noise_has_the_snr_that_was_asked(jasper, tmp_path):
    noisy = run_simulation(request(jasper, tmp_path, ratio=2, hsi_snr="22", msi_snr="31"))
    (tmp_path / "clean").mkdir()
    clean = run_simulation(request(jasper, tmp_path / "clean", ratio=2, hsi_snr="none", msi_snr="none"))
    for path, reference, asked in ((noisy.lr_hsi, clean.lr_hsi, 22), (noisy.hr_msi, clean.hr_msi, 31)):
        signal, noise = read(reference).astype(float), read(path).astype(float) - read(reference)
        found = 10 * np.log10((signal**2).mean(axis=(1, 2)) / (noise**2).mean(axis=(1, 2)))
        assert np.abs(found - asked).max() < 0.5 and abs(found.mean() - asked) < 0.1
    assert abs(noisy.figures["hsi_snr_db_measured"] - 22) < 0.3
    assert abs(noisy.figures["msi_snr_db_measured"] - 31) < 0.3


def test_outputs_have_their_place_their_bands_and_their_story(enmap, tmp_path):
    result = run_simulation(request(enmap, tmp_path, sensor="sentinel2a", ratio=5))
    with open_raster(enmap) as cube, open_raster(result.lr_hsi) as lr, open_raster(result.hr_msi) as hr:
        x0, dx, _, y0, _, dy = cube.grid.geotransform
        assert lr.grid.geotransform == (x0, 5 * dx, 0, y0, 0, 5 * dy)
        assert (lr.grid.shape, hr.grid.shape) == ((12, 19), (60, 95)) == (result.lr_shape, result.shape)
        assert hr.grid.geotransform == cube.grid.geotransform
        assert lr.grid.crs_wkt == hr.grid.crs_wkt == cube.grid.crs_wkt != ""
        used = cube.bands.take(cube.bands.usable())
        assert np.allclose(lr.bands.centre_nm, used.centre_nm) and np.allclose(lr.bands.fwhm_nm, used.fwhm_nm)
        assert len(used) == 218 and lr.bands.names == used.names
        assert "B10" not in hr.bands.names and {"B2", "B8A", "B12"} <= set(hr.bands.names)
        assert np.isfinite(hr.bands.fwhm_nm).all()
        assert (lr.dtype, hr.dtype) == ("float32", "float32")
        values, _ = cube.read(Window(0, 0, 60, 95), cube.bands.usable())
    assert np.array_equal(read(result.truth).reshape(218, -1).T, values)
    report = json.loads((tmp_path / "report.json").read_text())
    assert np.allclose(np.sum(report["srf"]["matrix"], axis=0), 1)
    assert len(report["psf"]["values"]) == 15 and report["psf"]["border"] == "reflect"
    assert min(report["srf"]["coverage"].values()) > 0.5
    assert len(report["noise"]["lr_hsi"]["sigma"]) == 218
    assert 130 not in report["cube_bands"]
    assert "1 column on the right and 4 rows at the bottom" in "".join(f["message"] for f in report["findings"])
    assert "SPECTRALIFT" in gdal.Open(result.lr_hsi).GetMetadataDomainList()


def test_two_images_of_one_style_are_refused(enmap, tmp_path):
    outputs = {"lr_hsi": str(tmp_path / "s.bsq"), "hr_msi": str(tmp_path / "s.tif")}
    with pytest.raises(RequestRefused, match=r"s\.tif and .*s\.bsq would share the file s\.qml. Choose another"):
        run_simulation(request(enmap, tmp_path, sensor="sentinel2a", **outputs))
    assert list(tmp_path.iterdir()) == []


def test_a_disk_with_too_little_to_spare_is_refused_with_figures_that_say_so(enmap, tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage._replace(free=32 * 1024**2))
    with pytest.raises(RequestRefused, match=r"results take 3[4-9]\.\d MB including a margin, and .* has 33\.6 MB"):
        run_simulation(request(enmap, tmp_path, sensor="sentinel2a"))


def test_the_cubes_own_type_and_scale_on_request(enmap, tmp_path):
    result = run_simulation(request(enmap, tmp_path, dtype="auto", truth=str(tmp_path / "truth.bsq")))
    original = gdal.Open(enmap).ReadAsArray()
    with open_raster(enmap) as cube:
        index = cube.bands.usable()
    for path in (result.lr_hsi, result.hr_msi, result.truth):
        with open_raster(path) as written:
            assert (written.dtype, written.scale[0], written.nodata[0]) == ("int16", 1e-4, -32768)
    assert np.array_equal(read(result.truth), original[index])


def test_the_same_seed_gives_the_same_bytes_and_another_one_does_not(enmap, tmp_path):
    files = []
    for name, seed in (("a", 3), ("b", 3), ("c", 4)):
        (tmp_path / name).mkdir()
        run_simulation(request(enmap, tmp_path / name, seed=seed, sensor="sentinel2a"))
        files.append([(tmp_path / name / f).read_bytes() for f in ("lr.tif", "hr.tif", "truth.tif")])
    assert files[0] == files[1]
    assert files[0][0] != files[2][0] and files[0][1] != files[2][1] and files[0][2] == files[2][2]


@pytest.mark.parametrize("budget", [40_000, 400_000])
def test_windows_and_memory_do_not_change_the_result(speckled, tmp_path, monkeypatch, budget):
    results = []
    for name in ("whole", "pieces"):
        (tmp_path / name).mkdir()
        wanted = request(speckled, tmp_path / name, sensor="paper-3", variant="published", ratio=2, psf="moffat")
        if name == "pieces":  # several windows, bands read one by one, the noise-free images computed twice
            monkeypatch.setattr(run._Work, "budget", property(lambda self: budget))
        results.append(run_simulation(wanted))
    for name in ("lr_hsi", "hr_msi", "truth"):
        whole, pieces = (read(getattr(r, name)) for r in results)
        assert np.array_equal(whole, pieces, equal_nan=True)
    assert results[0].figures == results[1].figures


def test_nodata_is_never_invented_and_spreads_as_far_as_the_psf(speckled, tmp_path):
    wanted = request(speckled, tmp_path, psf="parabolic", psf_size=5, psf_sigma=2.0, ratio=2, sensor="paper-3",
                     hsi_snr="none", msi_snr="none")  # fmt: skip
    result = run_simulation(wanted)
    bad = np.zeros((40, 530), bool)
    bad[17, 300] = bad[0, 3] = True
    assert np.array_equal(np.isnan(read(result.hr_msi)), np.stack([bad] * 3))
    assert np.array_equal(np.isnan(read(result.truth)), np.stack([bad] * 3))
    support = psfs.kernel("parabolic", 5, 2.0) > 0  # 3 × 3: σ 2 is zero from 2 pixels on
    reach = 1
    assert support.sum() == 9
    expected = np.zeros((20, 265), bool)
    for i in range(20):
        for j in range(265):
            rows = np.abs(np.arange(2 * i - reach, 2 * i + 2 + reach))
            cols = np.abs(np.arange(2 * j - reach, 2 * j + 2 + reach))
            expected[i, j] = bad[np.ix_(rows[rows < 40], cols[cols < 530])].any()
    assert np.array_equal(np.isnan(read(result.lr_hsi)), np.stack([expected] * 3))
    assert result.figures["lr_hsi"]["nodata_pixels"] == expected.sum() > 4


def test_a_scene_where_the_psf_always_meets_nodata_is_refused_and_leaves_nothing(tmp_path):
    planes = np.ones((3, 24, 24), np.float32)
    planes[:, 12:] = 2
    planes[:, ::8, ::8] = -1
    source = write_tif(tmp_path / "cube.tif", planes, nodata=-1)
    set_wavelengths(source, [450, 550, 650])
    (tmp_path / "out").mkdir()
    for snr in ("none", "30"):
        with pytest.raises(RequestRefused, match="meets nodata"):
            run_simulation(request(source, tmp_path / "out", sensor="paper-3", hsi_snr=snr))
    assert list((tmp_path / "out").iterdir()) == []


# ── the published variant


def test_the_published_variant_darkens_the_border_and_stretches_the_wavelengths(jasper, tmp_path):
    from scipy.signal import convolve2d

    wanted = request(jasper, tmp_path, sensor="paper-4", variant="published", hsi_snr="none", msi_snr="none",
                     psf="airy")  # fmt: skip
    result = run_simulation(wanted)
    truth, lr = read(result.truth).astype(float), read(result.lr_hsi)
    k = psfs.kernel("airy", 15, 3.4, published=True)
    for band in (0, 90, 197):
        blurred = convolve2d(truth[band], k, mode="same")
        assert np.allclose(lr[band], blurred.reshape(25, 4, 25, 4).mean(axis=(1, 3)), rtol=2e-6)
    wavelength = np.linspace(421, 893, 198)
    table = np.array([[480, 421, 539], [552, 480, 624], [666, 602, 729], [803, 713, 893]], float)
    weights = np.exp(-0.5 * ((wavelength[:, None] - table[:, 0]) / ((table[:, 2] - table[:, 1]) / 4.2)) ** 2)
    report = json.loads((tmp_path / "report.json").read_text())
    assert np.allclose(report["srf"]["matrix"], weights / weights.sum(axis=0))
    assert report["psf"]["border"] == "zero" and report["facts"]["stretched_nm"] == [421, 893]
    assert "421:893" in "".join(f["message"] for f in report["findings"])
    (tmp_path / "physical").mkdir()
    physical = read(
        run_simulation(replace(wanted, variant="physical", psf="gaussian", lr_hsi=str(tmp_path / "p.tif"))).lr_hsi
    )
    gaussian = read(run_simulation(replace(wanted, psf="gaussian")).lr_hsi)
    border = np.ones((25, 25), bool)
    border[2:-2, 2:-2] = False
    assert np.allclose(gaussian[:, ~border], physical[:, ~border], rtol=1e-5)
    assert gaussian[:, border].mean() < 0.85 * physical[:, border].mean()


@pytest.mark.parametrize("sensor", PAPER_SENSORS)
def test_the_papers_bands_are_the_authors(sensor, shared_data):
    table = np.genfromtxt(
        shared_data / "srf" / "authors_gaussian_band_specs.csv", delimiter=",", skip_header=1, dtype=None, encoding=None
    )
    rows = [r for r in table if f"paper-{r[0]}" == sensor]
    bands = response.paper_bands(sensor)
    assert np.array_equal(bands.centre_nm, [r[2] for r in rows])
    assert np.array_equal(np.stack([bands.low_nm, bands.high_nm], 1), [[r[3], r[4]] for r in rows])
    loaded = response.load(sensor, "")
    assert len(loaded) == len(rows)
    assert np.allclose(loaded.fwhm_nm, bands.sigma_nm * 2.3548, rtol=0.01)


def test_another_sensor_as_published_has_edges_as_far_out_as_the_authors():
    loaded = response.load("sentinel2a", "").take(["B2", "B3"])
    bands = response.as_published(loaded)
    assert np.allclose((bands.high_nm - bands.low_nm) / 4.2, bands.sigma_nm)
    assert np.allclose(bands.sigma_nm * 2.3548, loaded.fwhm_nm, rtol=1e-3)
    matrix = response.published_matrix(bands, response.stretched_nm(bands, 40))
    assert matrix.shape == (40, 2) and np.allclose(matrix.sum(axis=0), 1)


def test_the_published_variant_needs_no_wavelengths(tmp_path):
    planes = np.random.default_rng(0).uniform(100, 900, (20, 16, 16)).astype(np.uint16)
    source = write_tif(tmp_path / "cube.tif", planes, gsd=None)
    with pytest.raises(RequestRefused, match="does not contain the wavelengths"):
        run_simulation(request(source, tmp_path, sensor="paper-4"))
    result = run_simulation(request(source, tmp_path, sensor="paper-4", variant="published"))
    with open_raster(result.lr_hsi) as lr:
        assert lr.grid.geotransform is None
        assert np.allclose(lr.bands.centre_nm, np.linspace(421, 893, 20), atol=1e-3)


# ── what is refused, and what is said


def test_every_problem_is_told_at_once_before_anything_is_written(jasper, tmp_path):
    wanted = request(
        jasper, tmp_path, psf="square", psf_size=14, psf_sigma=0.0, ratio=101, hsi_snr="loud", msi_snr="nan", seed=-1,
        variant="new", dtype="int8", sensor="ikonoss", truth=str(tmp_path / "no" / "t.tif"),
        hr_msi=str(tmp_path / "hr.jpg"),
    )  # fmt: skip
    with pytest.raises(RequestRefused) as refusal:
        run_simulation(wanted)
    codes = {p.code for p in refusal.value.problems}
    assert codes == {
        "psf.unknown", "psf_size.odd", "psf_sigma.range", "ratio.large", "hsi_snr.invalid", "msi_snr.invalid",
        "seed.range", "variant.unknown", "dtype.unknown", "sensor.unknown", "truth.unwritable", "hr_msi.extension",
    }  # fmt: skip
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"lr_hsi": ""}, "lr_hsi.missing"),
        ({"hsi": ""}, "hsi.missing"),
        ({"hsi": "nowhere.tif"}, "hsi.unreadable"),
        ({"sensor": ""}, "sensor.choice"),
        ({"srf": "x.csv"}, "sensor.choice"),
        ({"sensor": "from-metadata"}, "sensor.unknown"),
        ({"sensor": "", "srf": "nowhere.csv"}, "srf.invalid"),
        ({"msi_bands": "Blue,Ultra"}, "msi_bands.unknown"),
        ({"msi_bands": "Blue,blue"}, "msi_bands.unknown"),
        ({"ratio": 0}, "ratio.range"),
        ({"psf_size": 999}, "psf_size.odd"),
        ({"psf": "hermite", "psf_size": 1}, "psf.empty"),
        ({"memory_mib": 3}, "memory.small"),
        ({"bad_bands": "1-198"}, "hsi.no_good_bands"),
        ({"bad_bands": "2-198"}, "hsi.one_band"),
        ({"hsi_wavelengths": "1,2,3"}, "hsi_wavelengths.invalid"),
    ],
)
def test_a_wrong_request_is_refused(jasper, tmp_path, changes, code):
    assert code in {f.code for f in preflight(request(jasper, tmp_path, **changes)).errors}


def test_no_output_replaces_an_input_or_another_output(jasper, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    source = gdal.Translate(str(folder / "cube.bsq"), jasper, format="ENVI", creationOptions=["SUFFIX=REPLACE"])
    source = source.GetDescription()
    found = preflight(request(source, tmp_path, lr_hsi=source, hr_msi=str(tmp_path / "truth.tif")))
    assert {"lr_hsi.is_input", "lr_hsi.header_is_input", "truth.twice"} <= {f.code for f in found.errors}
    found = preflight(request(source, tmp_path, lr_hsi=str(tmp_path / "a.bsq"), hr_msi=str(tmp_path / "a.dat")))
    assert [f.code for f in found.errors] == ["hr_msi.shared"]  # a.hdr, a.qml: told once
    found = preflight(request(source, tmp_path, lr_hsi=str(tmp_path / "a.bsq"), compress="deflate"))
    assert "compress.format" in {f.code for f in found.errors}


def test_bands_that_the_cube_does_not_see_are_left_out_or_refused_when_named(tmp_path):
    planes = np.random.default_rng(0).uniform(0.1, 0.5, (30, 16, 16)).astype(np.float32)
    source = write_tif(tmp_path / "vnir.tif", planes)
    set_wavelengths(source, np.linspace(400, 1000, 30))
    found = preflight(request(source, tmp_path, sensor="sentinel2a"))
    assert not found.errors and "B11" not in (found.facts.simulated_bands or ())
    assert "B11 (0 % covered)" in "".join(f.message for f in found.findings if f.code == "msi_bands.left_out")
    found = preflight(request(source, tmp_path, sensor="sentinel2a", msi_bands="B4,B11"))
    assert "use the bands B4" in "".join(f.message for f in found.errors if f.code == "msi_bands.outside")
    found = preflight(request(source, tmp_path, sensor="sentinel2a", msi_bands="B11"))
    assert "Check" in "".join(f.message for f in found.errors)
    result = run_simulation(request(source, tmp_path, sensor="sentinel2a", msi_bands="B4,B2"))
    assert result.msi_bands == ("B4", "B2")


def test_the_coarse_grid_keeps_origin_rotation_and_ground_control_points():
    grid = RasterGrid((9, 10), (100.0, 2.0, 0.5, 50.0, -0.5, -2.0), "x", ((8.0, 4.0, 1.0, 2.0),))
    coarse = coarse_grid(grid, 4)
    assert coarse.shape == (2, 2) and coarse.gcps == ((2.0, 1.0, 1.0, 2.0),)
    assert coarse.to_map(1, 2) == grid.to_map(4, 8)


def test_a_cancelled_run_leaves_nothing(jasper, tmp_path):
    class Stop(Silent):
        calls = 0

        def is_cancelled(self) -> bool:
            self.calls += 1
            return self.calls > 4

    with pytest.raises(Cancelled):
        run_simulation(request(jasper, tmp_path), Stop())
    assert list(tmp_path.iterdir()) == []


def test_noise_that_leaves_an_integer_type_is_told(tmp_path):
    planes = np.full((3, 16, 16), 2, np.uint8)
    planes[:, 8:] = 3
    source = write_tif(tmp_path / "dark.tif", planes)
    set_wavelengths(source, [450, 550, 650])
    result = run_simulation(request(source, tmp_path, sensor="paper-3", dtype="auto", hsi_snr="0", msi_snr="0"))
    assert "data type float32 keeps them" in "".join(result.warnings)
    assert result.figures["hr_msi"]["clipped"] > 0 and math.isfinite(result.figures["msi_snr_db_measured"])
