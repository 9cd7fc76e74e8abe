"""The sample scene is made up, but it has to behave like a landscape and two sensors."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from spectralift_qgis import paths
from spectralift_qgis.core.base.errors import SpectraLiftError
from spectralift_qgis.evaluation.sample.scene import (
    SampleScene,
    blur_and_average,
    load_landscape,
    make_scene,
    sample_bands,
)

BLUE_GREEN_RED_NIR_NM = (490, 566, 666, 866)


def response() -> NDArray[np.float64]:
    """Return R (150, 4) of Gaussian bands, about PlanetScope's."""
    centre_nm, fwhm_nm = sample_bands()
    offset = centre_nm[:, None] - np.array(BLUE_GREEN_RED_NIR_NM)
    weights = np.exp(-((offset / 24) ** 2)) * fwhm_nm[:, None]
    return weights / weights.sum(axis=0)


@pytest.fixture(scope="module")
def scene() -> SampleScene:
    return make_scene(response())


def band(scene: SampleScene, nm: float) -> int:
    return int(np.abs(scene.centre_nm - nm).argmin())


def spectra_of(scene: SampleScene, name: str) -> NDArray[np.float64]:
    """Return the reflectance of the fine pixels that are mostly of one material, (pixels, 150)."""
    return scene.truth[:, scene.material_map == scene.materials.index(name)].T * 1e-4


def test_rasters_have_the_promised_shapes_and_types(scene: SampleScene) -> None:
    assert scene.truth.shape == (150, 512, 512)
    assert scene.lr_hsi.shape == (150, 64, 64)
    assert scene.hr_msi.shape == (4, 512, 512)
    assert {a.dtype for a in (scene.truth, scene.lr_hsi, scene.hr_msi)} == {np.dtype(np.int16)}
    assert scene.material_map.shape == (512, 512) and scene.material_map.dtype == np.uint8
    assert scene.gsd_m_coarse == 8 * scene.gsd_m_fine


def test_bands_ascend_and_leave_out_the_water_vapour_windows() -> None:
    centre_nm, fwhm_nm = sample_bands()
    assert centre_nm.shape == fwhm_nm.shape == (150,)
    assert (np.diff(centre_nm) > 0).all() and (fwhm_nm > 0).all()
    assert centre_nm[0] == 400 and centre_nm[-1] <= 2450
    for low, high in ((1350, 1435), (1800, 1955)):
        assert not ((centre_nm > low) & (centre_nm < high)).any()


def test_the_same_seed_makes_the_same_scene(scene: SampleScene) -> None:
    again = make_scene(response(), seed=0)
    for name in ("truth", "lr_hsi", "hr_msi", "material_map"):
        assert np.array_equal(getattr(again, name), getattr(scene, name)), name
    assert again.points == scene.points


def test_another_seed_changes_the_noise_only(scene: SampleScene) -> None:
    other = make_scene(response(), seed=1)
    assert np.array_equal(other.truth, scene.truth) and other.points == scene.points
    assert (other.lr_hsi != scene.lr_hsi).mean() > 0.3 and (other.hr_msi != scene.hr_msi).mean() > 0.3


def test_reflectance_is_physical(scene: SampleScene) -> None:
    assert scene.truth.min() >= 0 and scene.truth.max() <= 10000
    assert scene.lr_hsi.min() > -50 and scene.hr_msi.min() > -50  # noise may go below zero, barely
    assert scene.truth.std() > 500


@pytest.mark.parametrize("name", ["wheat", "sugar beet", "meadow", "broadleaf trees", "conifers"])
def test_vegetation_is_green_with_a_red_edge_and_leaf_water(scene: SampleScene, name: str) -> None:
    median = np.median(spectra_of(scene, name), axis=0)
    blue, green, red, nir = (median[band(scene, nm)] for nm in (490, 555, 670, 860))
    assert nir > 3 * green > 3 * red > 0
    assert blue < green
    edge = scene.centre_nm[np.argmax(np.diff(median))]
    assert 690 <= edge <= 745
    assert median[band(scene, 1450)] < 0.7 * median[band(scene, 1660)]


@pytest.mark.parametrize("name", ["river", "pond"])
def test_water_is_dark_beyond_the_visible(scene: SampleScene, name: str) -> None:
    pure = spectra_of(scene, name)
    pure = pure[pure[:, band(scene, 860)] < np.median(pure[:, band(scene, 860)]) * 1.2]
    assert pure[:, band(scene, 1000) :].max() < 0.03
    assert np.median(pure[:, band(scene, 560)]) > 2 * np.median(pure[:, band(scene, 860)])


def test_every_material_lies_somewhere(scene: SampleScene) -> None:
    counts = np.bincount(scene.material_map.ravel(), minlength=len(scene.materials))
    assert dict(zip(scene.materials, counts > 100)) == dict.fromkeys(scene.materials, True)


def test_materials_vary_within_themselves(scene: SampleScene) -> None:
    nir = spectra_of(scene, "wheat")[:, band(scene, 860)]
    assert 0.02 < nir.std() / nir.mean() < 0.3


def test_blur_and_average_keeps_all_the_light() -> None:
    down = blur_and_average()
    assert down.shape == (64, 512)
    np.testing.assert_allclose(down.sum(axis=1), 1, atol=1e-5)
    np.testing.assert_allclose(down.sum(axis=0), 1 / 8, atol=1e-5)


def test_lr_hsi_is_the_blurred_truth_with_a_little_noise(scene: SampleScene) -> None:
    np.testing.assert_allclose(scene.lr_hsi.mean(axis=(1, 2)), scene.truth.mean(axis=(1, 2)), rtol=0.003, atol=0.5)
    down, k = blur_and_average(), band(scene, 860)
    noise = scene.lr_hsi[k] - down @ scene.truth[k].astype(np.float32) @ down.T
    assert 5 < noise.std() < 30
    assert abs(noise.mean()) < 1.5


def test_hr_msi_is_the_truth_seen_through_the_response(scene: SampleScene) -> None:
    expected = np.tensordot(response().T, scene.truth[:, ::4, ::4], 1)
    noise = scene.hr_msi[:, ::4, ::4] - expected
    assert np.abs(noise.mean(axis=(1, 2))).max() < 1
    assert (noise.std(axis=(1, 2)) < 25).all() and (noise.std(axis=(1, 2)) > 2).all()


def test_points_carry_the_material_they_are_named_after(scene: SampleScene) -> None:
    found = [(p.name, scene.materials[scene.material_map[p.row, p.col]]) for p in scene.points]
    assert found == [("Wheat field", "wheat"), ("Red roof", "red tile roof"), ("River", "river")]


def test_the_coarse_pixel_hides_the_red_roof_but_not_the_wheat(scene: SampleScene) -> None:
    def angle_deg(name: str) -> float:
        point = next(p for p in scene.points if p.name == name)
        fine = scene.truth[:, point.row, point.col].astype(float)
        coarse = scene.lr_hsi[:, point.row // 8, point.col // 8].astype(float)
        cosine = fine @ coarse / np.linalg.norm(fine) / np.linalg.norm(coarse)
        return float(np.degrees(np.arccos(min(cosine, 1.0))))

    assert angle_deg("Red roof") > 15
    assert angle_deg("Wheat field") < 4


def test_a_response_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="columns that sum to 1"):
        make_scene(response() * 2)
    with pytest.raises(ValueError, match=r"\(150, c\)"):
        make_scene(response()[:100])


@pytest.mark.parametrize("damage", ["missing", "empty", "cut", "one bit"])
def test_a_damaged_landscape_is_one_sentence(damage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = paths.resource("sample", "landscape.npz").read_bytes()
    changed = {
        "empty": b"",
        "cut": content[:-100],
        "one bit": content[:5000] + bytes([content[5000] ^ 1]) + content[5001:],
    }
    file = tmp_path / "landscape.npz"
    if damage in changed:
        file.write_bytes(changed[damage])
    monkeypatch.setattr(paths, "resource", lambda *_: file)
    with pytest.raises(SpectraLiftError, match="missing or damaged: .*landscape.npz. Install SpectraLift again"):
        load_landscape()
