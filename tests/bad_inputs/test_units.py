"""Units: a constant in all bands, scales that are named twice, checks of `simulate`, images that were resampled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal

from spectralift_qgis.core.base.errors import RequestRefused
from spectralift_qgis.core.check.apply import preflight_applying
from spectralift_qgis.core.check.fusion import preflight
from spectralift_qgis.core.harmonise.radiometry import harmonise
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest, TrainRequest
from spectralift_qgis.core.runs.applying import run_applying
from spectralift_qgis.core.runs.fusion import run_fusion
from spectralift_qgis.core.runs.training import run_training
from spectralift_qgis.core.train.constant_offset import find_offset, rounded, sample_spectra
from spectralift_qgis.evaluation.assess.request import AssessRequest
from spectralift_qgis.evaluation.assess.run import run_assess
from spectralift_qgis.evaluation.simulate.request import SimulateRequest
from spectralift_qgis.evaluation.simulate.run import run_simulation
from tests.core.scenes import set_wavelengths, write_tif

NM = np.linspace(430, 910, 25)
BANDS = {"Blue": (480, 60), "Green": (560, 60), "Red": (660, 60), "NIR": (830, 100)}
RATIO = 4


def scene(seed: int, side: int = 24) -> tuple[np.ndarray, np.ndarray]:
    """Return truth (25, rows, cols) and what four bands see of it, reflectance: water, soil, crops, roofs, concrete."""
    t = (NM - NM.min()) / np.ptp(NM)
    crops = 0.05 + 0.04 * np.exp(-(((NM - 550) / 30) ** 2)) + 0.42 / (1 + np.exp(-(NM - 715) / 12))
    roofs = 0.1 + 0.22 / (1 + np.exp(-(NM - 600) / 20))
    spectra = np.array([crops, 0.08 + 0.28 * t**0.8, 0.01 + 0.09 * np.exp(-2.2 * t), roofs, 0.28 + 0.06 * t])
    rng = np.random.default_rng(seed)
    size = side * RATIO
    fields = rng.normal(0, 2.5, (5, size // 8, size // 8)).repeat(8, 1).repeat(8, 2)
    share = np.exp(fields + rng.normal(0, 0.3, (5, size, size)))
    truth = np.einsum("krc,kb->brc", share / share.sum(axis=0), spectra)
    return truth, np.tensordot(response().T, truth, 1)


def response() -> np.ndarray:
    z = (NM[:, None] - [nm for nm, _ in BANDS.values()]) / [fwhm for _, fwhm in BANDS.values()]
    weights = np.exp(-4 * np.log(2) * z**2)
    return weights / weights.sum(axis=0)


def coarse(planes: np.ndarray) -> np.ndarray:
    bands, rows, cols = planes.shape
    return planes.reshape(bands, rows // RATIO, RATIO, cols // RATIO, RATIO).mean(axis=(2, 4))


def pixels(planes: np.ndarray) -> np.ndarray:
    return planes.reshape(len(planes), -1).T.astype(np.float32)


def sam_degrees(a: np.ndarray, b: np.ndarray) -> float:
    cosine = (a * b).sum(axis=0) / np.linalg.norm(a, axis=0) / np.linalg.norm(b, axis=0)
    return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))).mean())


def described(
    path: str, *, scale: float = 1.0, offset: float = 0.0, names: bool = False, factor: str = "", nm: bool = False
) -> str:
    if nm:
        set_wavelengths(path, NM)
    dataset = gdal.Open(path, gdal.GA_Update)
    for i in range(dataset.RasterCount):
        band = dataset.GetRasterBand(i + 1)
        if scale != 1:
            band.SetScale(scale)
        if offset:
            band.SetOffset(offset)
        if names:
            band.SetDescription(list(BANDS)[i])
    if factor:
        dataset.SetMetadataItem("reflectance_scale_factor", factor, "ENVI")
    del dataset
    return path


def values(path: str) -> np.ndarray:
    """(band, row, col) as any program reads them that applies the bands' scale and offset."""
    dataset = gdal.Open(path)
    bands = [dataset.GetRasterBand(i + 1) for i in range(dataset.RasterCount)]
    return np.stack([b.ReadAsArray() * (b.GetScale() or 1.0) + (b.GetOffset() or 0.0) for b in bands])


@pytest.fixture(scope="module")
def srf(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("srf") / "srf.csv"
    path.write_text("name,centre_nm,fwhm_nm\n" + "".join(f"{n},{nm},{w}\n" for n, (nm, w) in BANDS.items()))
    return str(path)


# ── a constant in all bands

STORED: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "of 10000": lambda m: (m * 1e4).round().astype(np.uint16),
    "of 1": lambda m: m.astype(np.float32),
    "of 1, by a band scale": lambda m: (m * 1e4).round().astype(np.int16),
}


def image(path: Path, kind: str, m: np.ndarray) -> str:
    return described(write_tif(path, STORED[kind](m), 5.0), scale=1e-4 if "band scale" in kind else 1.0, names=True)


@pytest.fixture(scope="module")
def models(srf: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Models of one scene, trained with an image of each kind."""
    folder = tmp_path_factory.mktemp("models")
    truth, m = scene(1)
    hsi = described(write_tif(folder / "hsi.tif", (coarse(truth) * 1e4).round().astype(np.int16), 20.0), nm=True)
    made = {}
    for i, kind in enumerate(STORED):
        msi = image(folder / f"msi{i}.tif", kind, m)
        made[kind] = str(folder / f"{i}.npz")
        run_training(TrainRequest(hsi, made[kind], msi=msi, srf=srf, preset="preview"))
    return made


@pytest.mark.parametrize("kind", STORED)
@pytest.mark.parametrize("constant", [0.1, 0.05])
def test_a_constant_in_all_bands_is_named_in_the_images_units_and_refused(
    models: dict[str, str], tmp_path: Path, kind: str, constant: float
) -> None:
    truth, m = scene(7)
    request = ApplyRequest(models[kind], image(tmp_path / "q.tif", kind, m + constant), str(tmp_path / "out.tif"))
    with pytest.raises(RequestRefused) as e:
        run_applying(request)
    unit = 1e4 if kind == "of 10000" else 1.0
    assert [p.code for p in e.value.problems] == ["radiometry.offset"]
    assert f"about {constant * unit:g} higher" in str(e.value)
    assert f"-offset {-constant * unit:g} q.tif" in str(e.value)
    described(request.msi, scale=1e-4 if "band scale" in kind else 1.0, offset=-constant * unit)
    run_applying(request)  # the file says it now
    assert sam_degrees(values(request.output), truth) < 1


@pytest.mark.parametrize("hsi_too", [True, False])
def test_an_image_without_the_constant_of_the_training_is_refused_too(srf: str, tmp_path: Path, hsi_too: bool) -> None:
    truth, m = scene(1)
    numbers = (coarse(truth) * 1e4 + 1000 * hsi_too).round().astype(np.int16)
    hsi = described(write_tif(tmp_path / "h.tif", numbers, 20.0), nm=True)
    msi, model = image(tmp_path / "m.tif", "of 10000", m + 0.1), str(tmp_path / "m.npz")
    run_training(TrainRequest(hsi, model, msi=msi, srf=srf, preset="preview"))
    request = ApplyRequest(model, image(tmp_path / "q.tif", "of 10000", scene(7)[1]), str(tmp_path / "o.tif"))
    assert ["about 1000 lower" in f.message for f in preflight_applying(request)[0].errors] == [True]
    assert preflight_applying(replace(request, msi=image(tmp_path / "q.tif", "of 10000", scene(7)[1] + 0.1)))[1]


@pytest.mark.parametrize("radiometry", ["model", "none", "factor"])
def test_who_knows_better_is_warned_only(models: dict[str, str], tmp_path: Path, radiometry: str) -> None:
    msi = image(tmp_path / "q.tif", "of 10000", scene(7)[1] + 0.1)
    found, _ = preflight_applying(ApplyRequest(models["of 10000"], msi, str(tmp_path / "o.tif"), radiometry=radiometry))
    assert found.errors == []
    assert any(f.code == "radiometry.offset" and f.level == "warning" for f in found.findings)


TRAINED = sample_spectra(pixels(coarse(scene(1)[1])))
ONE = np.ones(4)


@settings(max_examples=25)
@given(st.integers(2, 40), st.floats(0.5, 2), st.integers(0, 4))
def test_another_scene_brighter_or_darker_is_off_by_no_constant(seed: int, brightness: float, corner: int) -> None:
    m = scene(seed, 12)[1] * brightness
    m = m if corner == 4 else m[:, (corner // 2) * 24 :, (corner % 2) * 24 :]
    assert find_offset(TRAINED, pixels(m), ONE) == 0


@settings(max_examples=15)
@given(st.integers(2, 9), st.floats(0.1, 0.2), st.floats(1e-4, 1e4))
def test_any_constant_is_found_in_any_units(seed: int, constant: float, unit: float) -> None:
    m = pixels(scene(seed)[1] + constant)
    assert find_offset(TRAINED, m, ONE / unit) == pytest.approx(constant * unit, rel=0.2)


def test_constants_of_programs_have_one_digit() -> None:
    assert [rounded(v) for v in (963.0, 0.1042, -1040.0, 450.0, 0.0)] == [1000, 0.1, -1000, 450, 0]


# ── scales that are named twice


def twice_in_metadata(folder: Path, stored: np.ndarray, name: str) -> str:
    return described(write_tif(folder / f"{name}.tif", stored, 5.0), nm=True, scale=1e-4, factor="10000")


def twice_by_a_sidecar(folder: Path, stored: np.ndarray, name: str) -> str:
    path = described(write_tif(folder / f"{name}.tif", stored, 5.0), nm=True, scale=1e-4)
    (folder / f"{name}.hdr").write_text(f"ENVI\nbands = {len(stored)}\nreflectance scale factor = 10000\n")
    return path


def twice_in_a_header(folder: Path, stored: np.ndarray, name: str) -> str:
    source = described(write_tif(folder / f"{name}.tif", stored, 5.0), nm=True, scale=1e-4)
    path = str(folder / f"{name}.bsq")
    gdal.Translate(path, source, format="ENVI")
    with Path(path).with_suffix(".hdr").open("a") as f:
        wavelengths = ", ".join(f"{nm:.3f}" for nm in NM)
        f.write(f"reflectance scale factor = 10000\nwavelength units = nm\nwavelength = {{{wavelengths}}}\n")
    return path


TWICE = [twice_in_metadata, twice_by_a_sidecar, twice_in_a_header]


@pytest.mark.parametrize("write", TWICE)
def test_a_scale_that_is_named_twice_is_applied_once(write: Callable[..., str], srf: str, tmp_path: Path) -> None:
    truth, m = scene(1, 12)
    stored = (truth * 1e4).round().astype(np.int16)
    estimate = write(tmp_path, stored, "twice")
    with open_raster(estimate) as raster:
        assert raster.reflectance_scale == 1.0
    scaled = described(write_tif(tmp_path / "plain.tif", stored, 5.0), nm=True, scale=1e-4)
    for reference in (
        scaled,
        described(write_tif(tmp_path / "named.tif", stored, 5.0), nm=True, factor="10000"),
        described(write_tif(tmp_path / "float.tif", truth.astype(np.float32), 5.0), nm=True),
    ):
        for request in (AssessRequest(estimate, reference), AssessRequest(reference, estimate)):
            assert run_assess(request).figures["rmse"] < (1 if request.reference.endswith("named.tif") else 1e-4)
    hsi = write(tmp_path, (coarse(truth) * 1e4).round().astype(np.int16), "lr")
    hsi_path = gdal.Open(hsi, gdal.GA_Update)
    x, _, _, y, _, _ = hsi_path.GetGeoTransform()
    hsi_path.SetGeoTransform((x, 20.0, 0, y, 0, -20.0))
    del hsi_path
    msi = described(write_tif(tmp_path / "msi.tif", m.astype(np.float32), 5.0), names=True)
    fused = FusionRequest(hsi, msi, str(tmp_path / "out.tif"), srf=srf, preset="preview", refine="none")
    run_fusion(fused)
    assert once(fused.output)
    assert run_assess(AssessRequest(fused.output, scaled)).figures["rmse"] < 0.01


def once(path: str) -> bool:
    """Whether a file names its scale no more than once."""
    dataset = gdal.Open(path)
    named = dataset.GetMetadata("ENVI").get("reflectance_scale_factor") is not None
    return not (named and dataset.GetRasterBand(1).GetScale() not in (None, 1.0))


@pytest.mark.parametrize("dtype", ["auto", "int16", "uint16", "float32"])
@pytest.mark.parametrize(("unit", "kind"), [(1e4, np.int16), (1e4, np.float32), (100.0, np.float32), (1e5, np.float32)])
def test_results_name_their_scale_once_whatever_type_they_are_stored_in(
    srf: str, tmp_path: Path, unit: float, kind: type, dtype: str
) -> None:
    """`assess` against the truth in units of 1 brings both together by what the files say."""
    truth, m = scene(1, 8)
    hsi = described(write_tif(tmp_path / "h.tif", (coarse(truth) * unit).round(2).astype(kind), 20.0), nm=True,
                    factor=f"{unit:g}")  # fmt: skip
    msi = described(write_tif(tmp_path / "m.tif", m.astype(np.float32), 5.0), names=True)
    request = FusionRequest(hsi, msi, str(tmp_path / "o.tif"), srf=srf, preset="preview", refine="none", dtype=dtype)
    run_fusion(request)
    assert once(request.output)
    reference = described(write_tif(tmp_path / "t.tif", (truth * 1e4).round().astype(np.int16), 5.0), nm=True,
                          scale=1e-4)  # fmt: skip
    assert run_assess(AssessRequest(request.output, reference)).figures["rmse"] < 0.01


# ── simulate


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda cube: np.full_like(cube, 0.3), "hsi.constant"),
        (lambda cube: np.full_like(cube, -1), "hsi.no_pixel"),
    ],
)
def test_simulate_refuses_what_fuse_refuses(
    spoil: Callable[[np.ndarray], np.ndarray], code: str, srf: str, tmp_path: Path
) -> None:
    truth, _ = scene(1, 8)
    cube = described(write_tif(tmp_path / "c.tif", spoil(truth).astype(np.float32), 5.0, nodata=-1), nm=True)
    simulate = SimulateRequest(cube, str(tmp_path / "lr.tif"), str(tmp_path / "hr.tif"), srf=srf)
    fuse = FusionRequest(cube, cube, str(tmp_path / "o.tif"), srf=srf, preset="preview")
    with pytest.raises(RequestRefused) as e:
        run_simulation(simulate)
    assert [p.code for p in e.value.problems] == [code]
    assert code in [p.code for p in preflight(fuse).errors]
    assert not (tmp_path / "lr.tif").exists()


# ── images that were resampled

BLURS = ["near", "bilinear", "cubic", "cubicspline", "lanczos", "average"]


@pytest.mark.parametrize("how", BLURS)
@pytest.mark.parametrize("target", ["EPSG:4326", "EPSG:32632"])
def test_an_image_that_was_resampled_gets_no_gain(srf: str, tmp_path: Path, how: str, target: str) -> None:
    truth, m = scene(1)
    hsi = described(write_tif(tmp_path / "h.tif", coarse(truth).astype(np.float32), 20.0), nm=True)
    path = write_tif(tmp_path / "m.tif", m.astype(np.float32), 5.0)
    warped = str(tmp_path / "w.tif")
    gdal.Warp(warped, path, dstSRS=target, resampleAlg=how, srcNodata=-1, dstNodata=-1)
    request = FusionRequest(hsi, warped, str(tmp_path / "o.tif"), srf=srf, msi_bands="1,2,3,4", preset="preview")
    assert preflight(request, thorough=True).facts.radiometry.kind == "identical"


def blurred(planes: np.ndarray, sigma: float) -> np.ndarray:
    """By a Gaussian of so many pixels, around the edges."""
    rows, cols = (np.fft.fftfreq(n) for n in planes.shape[1:])
    kernel = np.exp(-2 * (np.pi * sigma) ** 2 * (rows[:, None] ** 2 + cols**2))
    return np.fft.ifft2(np.fft.fft2(planes) * kernel).real


Z = scene(1)[1]
ROWS, COLS = np.indices(coarse(Z).shape[1:])
PATCHES = (ROWS // 4 * 100 + COLS // 4).ravel()


@settings(max_examples=25)
@given(st.floats(0, 1.5), st.booleans(), st.sampled_from([1.0, 1e4, 1e-4]))
def test_blur_of_either_image_is_no_gain(sigma: float, of_the_msi: bool, unit: float) -> None:
    sharp, soft = pixels(coarse(Z)), pixels(coarse(blurred(Z, sigma)))
    z, m = (sharp, soft) if of_the_msi else (soft, sharp)
    done = harmonise(z, m * np.float32(unit), "auto", paired=True, patches=PATCHES)
    assert (done.gain == 1 / unit).all() and (done.offset == 0).all()


gains = st.lists(st.one_of(st.floats(0.5, 0.92), st.floats(1.08, 2)), min_size=4, max_size=4)


@settings(max_examples=25)
@given(gains)
def test_a_gain_is_matched_even_where_its_offset_hides_it_in_the_means(gain: list[float]) -> None:
    z = pixels(coarse(Z))
    m = ((z - z.mean(axis=0)) / gain + z.mean(axis=0)).astype(np.float32)
    done = harmonise(z, m, "auto", paired=True, patches=PATCHES)
    assert done.kind == "match"
    np.testing.assert_allclose(done.gain, gain, rtol=1e-3)
