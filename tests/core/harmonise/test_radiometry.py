from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from spectralift_qgis.core.harmonise.radiometry import (
    KNOWN_FACTORS,
    LEAST_PIXELS,
    Unrelated,
    harmonise,
    harmonise_few,
    identity,
    match_distributions,
)

RNG = np.random.default_rng(5)
SCENE = (RNG.gamma(3, 0.05, (3000, 1)) * np.array([0.6, 0.8, 1.0, 1.6]) + RNG.normal(0.02, 0.02, (3000, 4))).clip(0.001)
Z = SCENE.astype(np.float32)


def test_equal_units_are_left_alone() -> None:
    seen = Z * 1.01 + RNG.normal(0, 0.005, Z.shape).astype(np.float32)
    done = harmonise(Z, seen, "auto", paired=True)
    assert done.kind == "identical"
    assert done.apply(seen) is seen


@pytest.mark.parametrize("factor", [1e-4, 1 / 255, 1e-2, 1e4])
def test_a_known_factor_is_found_exactly(factor: float) -> None:
    done = harmonise(Z, (Z / factor * 0.99).astype(np.float32), "auto", paired=True)
    assert done.kind == "factor"
    assert done.gain == pytest.approx(factor)
    assert (done.offset == 0).all()


gains = st.lists(st.floats(0.33, 8), min_size=4, max_size=4)
offsets = st.lists(st.floats(-0.3, 0.3), min_size=4, max_size=4)


@given(gains, offsets)
def test_any_gain_and_offset_a_band_is_undone(gain: list[float], offset: list[float]) -> None:
    seen = ((Z - np.array(offset)) / np.array(gain)).astype(np.float32)
    np.testing.assert_allclose(harmonise(Z, seen, "match", paired=True).apply(seen), Z, atol=2e-4)
    auto = harmonise(Z, seen, "auto", paired=True)
    level = np.abs(np.median(auto.apply(seen), axis=0) - np.median(Z, axis=0))
    assert (level <= 0.11 * np.median(Z, axis=0) + 1e-4).all()


NAMES = ["Blue", "Green", "Red", "NIR"]
factors = st.sampled_from(sorted({1.0, *KNOWN_FACTORS}))
other_gains = st.one_of(st.floats(0.4, 0.9), st.floats(1.1, 2.5))


@given(factors, st.integers(0, 3), other_gains, st.floats(-0.05, 0.05), st.booleans())
def test_one_band_that_deviates_is_matched_and_the_others_keep_the_factor(
    factor: float, band: int, gain: float, offset: float, paired: bool
) -> None:
    seen = (Z / factor).astype(np.float32)
    seen[:, band] = ((Z[:, band] - offset) / gain / factor).astype(np.float32)
    done = harmonise(Z, seen, "auto", paired=paired)
    others = [j for j in range(4) if j != band]
    assert (done.gain[others] == factor).all() and (done.offset[others] == 0).all()
    level = np.abs(done.apply(seen).mean(axis=0) - Z.mean(axis=0)) / Z.mean(axis=0)
    assert (level <= (0.021 if paired else 0.3)).all()
    if done.kind == "match":
        assert done.factor_bands == tuple(others)
        said = done.sentence(NAMES)
        assert [n for n in NAMES if f"{n} × " in said] == [NAMES[band]]
        assert ("same units" in said) == (factor == 1)


@given(st.lists(st.one_of(st.just(1.0), other_gains), min_size=4, max_size=4), st.booleans())
def test_a_factor_is_kept_by_most_bands_or_by_none(gain: list[float], paired: bool) -> None:
    seen = (Z / np.array(gain)).astype(np.float32)
    done = harmonise(Z, seen, "auto", paired=paired)
    if done.kind != "match":
        return
    forced = harmonise(Z, seen, "match", paired=paired)
    kept = np.isin(np.arange(4), done.factor_bands)
    assert not kept.any() or kept.sum() > 2
    assert len(set(done.gain[kept])) <= 1
    np.testing.assert_array_equal(done.gain[~kept], forced.gain[~kept])
    np.testing.assert_array_equal(done.offset[~kept], forced.offset[~kept])


def test_asked_to_match_all_bands_are_matched() -> None:
    seen = Z * 1.01
    seen[:, 2] *= 1.5
    done = harmonise(Z, seen, "match", paired=True)
    assert done.factor_bands == ()
    np.testing.assert_allclose(done.gain, match_distributions(Z, seen)[0])
    assert [n for n in NAMES if f"{n} × " in done.sentence(NAMES)] == NAMES


def test_levels_that_agree_by_chance_keep_no_factor() -> None:
    """Digital numbers, two of three bands as bright as reflectance × 255, but of eight times its contrast."""
    rng = np.random.default_rng(3)
    ground = rng.normal(0, 0.03, (400, 3))
    z = (0.3 + ground + rng.normal(0, 0.02, (400, 3))).astype(np.float32)
    seen = np.clip((0.3 + 8 * ground) * 255, 0, 255)
    seen[:, 2] /= 3
    done = harmonise(z, seen.astype(np.float32), "auto", paired=True)
    assert (done.kind, done.factor_bands) == ("match", ())


@given(factors, st.integers(1, LEAST_PIXELS - 1), st.integers(0, 2**32 - 1))
def test_few_pixels_tell_a_usual_factor_exactly_and_no_band_apart(factor: float, pixels: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    z = Z[rng.choice(len(Z), pixels)]
    seen = (z / factor * rng.uniform(0.85, 1.15, z.shape)).astype(np.float32)
    done = harmonise_few(z, seen, paired=True)
    assert done.kind == ("identical" if factor == 1 else "factor")
    assert (done.gain == factor).all() and (done.offset == 0).all()
    assert done.pixels == pixels


def test_few_pixels_of_no_usual_factor_are_brought_to_one_level() -> None:
    done = harmonise_few(Z[:9], Z[:9] * np.array([20, 24, 24, 30], np.float32), paired=True)
    assert done.kind == "factor"
    np.testing.assert_allclose(done.gain, 1 / 24, rtol=1e-5)


@pytest.mark.parametrize("level", [0.0, -1.0, 1e-30])
def test_pixels_without_light_are_left_as_they_are(level: float) -> None:
    dark = np.full((3, 2), level, np.float32)
    assert harmonise_few(dark, dark, paired=True).kind == "identical"


def test_eight_bit_numbers_are_matched_to_reflectance() -> None:
    seen = np.clip(np.rint(Z * np.array([400, 350, 300, 200]) + 12), 0, 255).astype(np.float32)
    done = harmonise(Z, seen, "auto", paired=True)
    assert done.kind == "match"
    assert np.abs(done.apply(seen) - Z).mean() < 0.01


def test_a_few_clouds_do_not_move_the_match() -> None:
    seen = Z * 2.0
    seen[:100] = 5
    np.testing.assert_allclose(harmonise(Z, seen, "match", paired=True).gain, 0.5, rtol=0.02)
    np.testing.assert_allclose(match_distributions(Z, seen)[0], 0.5, rtol=0.2)


def test_swapped_bands_are_refused_with_the_order_that_fits() -> None:
    scene = RNG.random((2000, 3)).astype(np.float32)
    with pytest.raises(Unrelated) as e:
        harmonise(scene, scene[:, [2, 1, 0]] * 255, "auto", paired=True)
    assert e.value.bands == [0, 2]
    assert e.value.better == (2, 1, 0)


@given(st.permutations(range(4)))
def test_any_order_of_the_bands_is_found(order: list[int]) -> None:
    if order == [0, 1, 2, 3]:
        assert harmonise(Z, Z[:, order], "auto", paired=True).kind == "identical"
        return
    with pytest.raises(Unrelated) as e:
        harmonise(Z, Z[:, order] * 3, "auto", paired=True)
    assert [order[j] for j in e.value.better or ()] == [0, 1, 2, 3]


def test_mediocre_correlations_of_a_misregistered_pair_do_not_reorder_it() -> None:
    seen = Z + RNG.normal(0, 1, Z.shape).astype(np.float32) * Z.std(axis=0) * 0.7
    done = harmonise(Z, seen * 255, "auto", paired=True)
    assert (done.kind, done.gain[0]) == ("factor", pytest.approx(1 / 255))


def test_a_blurred_hsi_does_not_take_contrast_from_an_msi_of_equal_units() -> None:
    sharp = np.kron(RNG.random((30, 30, 3)), np.ones((3, 3, 1)))
    seen = sharp + RNG.random((90, 90, 3)) * 0.3 + 0.2
    blurred = sum(np.roll(seen, (i, j), (0, 1)) for i in (-1, 0, 1) for j in (-1, 0, 1)) / 9
    done = harmonise(*(a.reshape(-1, 3).astype(np.float32) for a in (blurred, seen)), "auto", paired=True)
    assert done.kind == "identical"


def test_a_band_of_noise_is_refused() -> None:
    seen = Z.copy()
    seen[:, 1] = RNG.random(len(seen))
    with pytest.raises(Unrelated) as e:
        harmonise(Z, seen, "match", paired=True)
    assert e.value.bands == [1]
    assert e.value.better is None


def test_a_constant_band_is_refused_where_ground_is_shared() -> None:
    seen = Z.copy()
    seen[:, 2] = 7
    with pytest.raises(Unrelated):
        harmonise(Z, seen, "auto", paired=True)


def test_distributions_do_without_common_ground() -> None:
    seen = (RNG.permutation(Z) * 10_000)[:1000]
    done = harmonise(Z, seen, "auto", paired=False)
    assert (done.kind, done.basis) == ("factor", "distribution")
    assert np.isnan(done.r2).all()


def test_nothing_is_changed_when_nothing_is_asked_for() -> None:
    assert identity(4).apply(Z) is Z
    assert "as requested" in identity(4).sentence("abcd")


def test_the_sentence_names_bands_and_numbers() -> None:
    done = harmonise(Z, Z * 3 + 1, "match", paired=True)
    assert "Blue × 0.333" in done.sentence(["Blue", "Green", "Red", "NIR"])


@pytest.mark.parametrize(("factor", "found"), [(1e-4, 1e-4), (1 / 255, 1 / 255), (1 / 37, 1 / 37 / 1.01)])
def test_one_factor_can_be_asked_for(factor: float, found: float) -> None:
    done = harmonise(Z, (Z / factor * 1.01).astype(np.float32), "factor", paired=True)
    assert done.kind == "factor"
    np.testing.assert_allclose(done.gain, found, rtol=1e-4)  # a known factor exactly, another as measured
    assert (done.offset == 0).all()


def test_the_blur_of_the_sample_scene_is_not_taken_for_other_units(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Matching distributions there would have brightened dark water threefold."""
    from spectralift_qgis.core.check.fusion import preflight
    from spectralift_qgis.core.request.request import FusionRequest
    from spectralift_qgis.evaluation.sample.files import SENSOR, write_sample

    paths = write_sample(str(tmp_path_factory.mktemp("sample")))
    request = FusionRequest(paths["lr_hsi"], paths["hr_msi"], paths["truth"] + ".out.tif", sensor=SENSOR)
    assert preflight(request, thorough=True).facts.radiometry.kind == "identical"
